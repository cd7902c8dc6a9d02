"""What the system's bus tells a screen reader of the real window, on a volunteer's road. FIELDKIT_SCREEN=1 runs it."""

import os
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from fieldkit import stretching
from fieldkit.progress import Silent
from tests.e2e.bus import EVERY, PATIENCE, WINDOWS, listen, session
from tests.e2e.screen import Screen, begin_at
from ui.desktop.first import making

NO_ROLE = {"", "unknown", "invalid", "filler", "panel"}
TITLE = "¿Cómo va mi trato con la gente? 10 preguntas para pensar"
FIRST = "¿Habla con alguien a lo largo del día? Puede ser en persona o por teléfono."


@pytest.fixture
def screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Screen]:
    """A screen on a session bus of its own, with somebody who listens."""
    with session(monkeypatch):
        monkeypatch.setattr(stretching, "SECONDS", 0)
        made = making.practise(tmp_path / "practica", "table", date.today())(Silent())  # noqa: DTZ011 - the wall's day
        begin_at(tmp_path / "table", made.folder)
        pictures = Path(os.environ.get("FIELDKIT_PICTURES") or tmp_path / "pictures")
        pictures.mkdir(parents=True, exist_ok=True)
        with Screen("heard", tmp_path / "table", pictures) as opened:
            yield opened


def hears(page: str, focus: str, role: str) -> None:
    """Whatever takes the focus has a role and a name; the window bears its page's name; the focus is right."""
    end = time.monotonic() + PATIENCE
    while True:
        told = [one for one in listen() if one.shown]
        windows = [one.name for one in told if one.role in WINDOWS]
        focused = [(one.name, one.role) for one in told if one.focused and one.role not in WINDOWS]
        if ((focus, role) in focused and page in windows) or time.monotonic() > end:
            break
        time.sleep(EVERY)
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
