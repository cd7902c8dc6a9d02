"""The window where no screen answers: a sentence, where Qt would end the program with an abort."""

import socket
import sys
from pathlib import Path

import pytest

from fieldkit.errors import Code, WorldFailed
from tests.ui.cli.program import start
from ui.cli import screen

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
NAMED = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture(autouse=True)
def none_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An environment that names no screen."""
    for name in NAMED:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


@pytest.mark.parametrize(
    "named", [{}, {"DISPLAY": ":9999"}, {"DISPLAY": "no display"}, {"WAYLAND_DISPLAY": "wayland-9"}]
)
@pytest.mark.parametrize("command", [(), ("open", "x.kit")])
def test_a_screen_that_does_not_answer_is_a_sentence(named: dict[str, str], command: tuple[str, ...]) -> None:
    """Status 3, and what else can be done; as where none is named at all."""
    said = start(*command, **named)
    assert said.status == 3
    assert "There is no screen" in said.said
    assert "Qt" not in said.said


def test_a_screen_that_was_left_answers_no_more(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A compositor's socket is asked, not only looked for: what a crash left there is no screen."""
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")
    with socket.socket(socket.AF_UNIX) as there:
        there.bind(str(tmp_path / "wayland-9"))
        there.listen()
        screen.need()
    with pytest.raises(WorldFailed) as caught:
        screen.need()
    assert caught.value.code is Code.NO_SCREEN


def test_who_chooses_qts_platform_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests and screens of other kinds."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    screen.need()
