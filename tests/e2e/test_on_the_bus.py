"""What the system's bus tells a screen reader of the real window, on a volunteer's road. FIELDKIT_SCREEN=1 runs it."""

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from fieldkit import stretching
from fieldkit.progress import Silent
from tests import loud
from tests.e2e.screen import Screen, missing
from ui.desktop.first import making

PYTHON = "/usr/bin/python3"  # the system's: the bus's bindings belong to it
BOUND = "import gi; gi.require_version('Atspi', '2.0')"
LISTENER = Path(__file__).with_name("listener.py")
NO_ROLE = {"", "unknown", "invalid", "filler", "panel"}
WINDOWS = {"frame", "window"}
TITLE = "¿Cómo va mi trato con la gente? 10 preguntas para pensar"
FIRST = "¿Habla con alguien a lo largo del día? Puede ser en persona o por teléfono."
_PATIENCE = 60.0  # seconds: the bus starts with the first who listens
_EVERY = 0.5


@dataclass(frozen=True)
class Told:
    """One thing of the window, as the bus tells it."""

    name: str
    role: str
    more: str
    focusable: bool
    focused: bool
    shown: bool


@pytest.fixture
def screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Screen]:
    """A screen on a session bus of its own, with somebody who listens."""
    if not os.environ.get("FIELDKIT_SCREEN"):
        pytest.skip("takes minutes: FIELDKIT_SCREEN=1 runs it")
    lacking = [*missing(), *(tool for tool in ("dbus-daemon", PYTHON) if not shutil.which(tool))]
    if not lacking and subprocess.run([PYTHON, "-c", BOUND], check=False, stderr=subprocess.DEVNULL).returncode:
        lacking = ["gir1.2-atspi-2.0"]
    if lacking:
        loud.skip(f"the bus of screen readers: {', '.join(lacking)} not installed")
    bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE)
    assert bus.stdout
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().decode().strip())
    monkeypatch.setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    monkeypatch.setattr(stretching, "SECONDS", 0)
    made = making.practise(tmp_path / "practica", "table", date.today())(Silent())  # noqa: DTZ011 - the wall's day
    memory = tmp_path / "table" / "config" / "fieldkit" / "window.ini"
    memory.parent.mkdir(parents=True)
    memory.write_text(f"[General]\nlast-folder={made.folder}\n", encoding="utf-8")
    pictures = Path(os.environ.get("FIELDKIT_PICTURES") or tmp_path / "pictures")
    pictures.mkdir(parents=True, exist_ok=True)
    with bus:
        with Screen("heard", tmp_path / "table", pictures) as opened:
            yield opened
        bus.terminate()


def listen() -> list[Told]:
    """All that the bus tells now."""
    done = subprocess.run([PYTHON, str(LISTENER)], capture_output=True, text=True, check=True)
    return [Told(**json.loads(line)) for line in done.stdout.splitlines()]


def hears(page: str, focus: str, role: str) -> None:
    """Whatever takes the focus has a role and a name; the window bears its page's name; the focus is right."""
    end = time.monotonic() + _PATIENCE
    while True:
        told = [one for one in listen() if one.shown]
        windows = [one.name for one in told if one.role in WINDOWS]
        focused = [(one.name, one.role) for one in told if one.focused and one.role not in WINDOWS]
        if ((focus, role) in focused and page in windows) or time.monotonic() > end:
            break
        time.sleep(_EVERY)
    assert (page, focus, role) == (*windows, *(part for one in focused for part in one))
    assert [one for one in told if one.focusable and (not one.name or one.role in NO_ROLE)] == []


@pytest.mark.timeout(900)
def test_a_volunteers_road_is_told(screen: Screen) -> None:
    """From the passphrase over a new table and its first question to what is sent."""
    screen.open_program()
    hears("Escriba la contraseña", "Contraseña", "password text")
    screen.fill(making.PRACTICE, "Return", shows="unlocked")
    hears("¿Dónde está la mesa?", "Lugar", "combo box")
    screen.fill("Plaza Inventada", "Return", shows="begun")
    hears("Plaza Inventada", "Nuevo test", "push button")
    screen.press("n", shows="who")
    hears(TITLE, "¿Quién hace el test?", "label")
    screen.press("1", "Return", shows="intro")
    screen.press("Return", shows="question")
    hears(TITLE, FIRST, "label")
    screen.press("Down", "Down", shows="led")
    hears(TITLE, "Pocas veces", "radio button")
    screen.press("Escape", shows="draft")
    hears("Plaza Inventada", "Seguir", "push button")
    screen.press("h", shows="paper")
    hears("Pasar hojas de papel", "Hojas, una en cada fila", "table")
    screen.press("Escape", shows="table")
    screen.press("alt+3", shows="send")
    hears("Enviar", "Mirar si hay respuesta", "push button")
