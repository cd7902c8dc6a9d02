"""What a role does in the window: where one can go, which pages there are, what the frame says around them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject

from fieldkit.errors import WorldFailed
from ui.desktop.page import Page, attempt
from ui.desktop.tasks import Runner
from ui.languages import Language

if TYPE_CHECKING:
    from ui.desktop.opened import Opened

T = TypeVar("T")


@dataclass(frozen=True)
class Entry:
    """A place of the navigation. `waits`: how much waits there, and the same in words for who hears it."""

    name: str
    words: str
    waits: int = 0
    told: str = ""


@dataclass(frozen=True)
class Frame:
    """What stands around a page: where we are, the day, the foot's two short sentences; `doubtful`: no good news."""

    title: str
    beside: str
    safe: str
    waits: str
    doubtful: bool = False


class Stage(Protocol):
    """The window, as those see it who show pages in it."""

    runner: Runner  # for what takes its time
    looks: Runner  # for what is soon looked up
    page: Page | None

    @property
    def language(self) -> Language:
        """The language in use."""

    def show_page(self, page: Page, draw_again: Callable[[], None]) -> None:
        """Put a page into the frame. `draw_again` makes it anew in another language."""

    def dress(self) -> None:
        """Have header, navigation and foot say how things are now."""

    def fail(self, failure: WorldFailed) -> None:
        """Say what the world refused."""

    def take(self, path: Path) -> None:
        """Take in a file, or have it wait while somebody answers alone."""

    def lock(self) -> None:
        """Blank the screen and close the store."""

    def leave(self) -> None:
        """Close the store for good, and show where everything begins."""

    def hand_over(self, code: str) -> None:
        """Give the whole screen to one person, in their language where the window speaks it."""

    def take_back(self) -> None:
        """Give the screen back to whoever works here, in their language."""


class Work(QObject):
    """One role at work. A QObject, so that what arrives after the lock finds nobody."""

    desk: "Opened"

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.stage = stage

    def home(self) -> None:
        """Show where work begins."""
        raise NotImplementedError

    def first_time(self) -> None:
        """Show what comes first in a store that was just made."""
        self.home()

    def go(self, place: str) -> None:
        """Go to a place of the navigation."""
        raise NotImplementedError

    def take(self, path: Path) -> None:
        """Take in a file that somebody opened with a double click."""
        raise NotImplementedError

    def entries(self) -> tuple[Entry, ...]:
        """Return the places one can go to, in the language in use."""
        raise NotImplementedError

    def frame(self) -> Frame:
        """Return what header and foot say now."""
        raise NotImplementedError

    def mark(self) -> str:
        """Return what brings us back to where we are after a lock."""
        return ""

    def return_to(self, mark: str) -> None:
        """Go on where `mark` was made."""

    def speak(self, code: Language) -> None:
        """Remember the language."""
        raise NotImplementedError

    @property
    def handed_over(self) -> bool:
        """Return whether the whole screen is somebody else's just now, who answers alone."""
        return False

    def make_room(self) -> bool:
        """Keep what is half done, for a page that comes by itself. Return whether it may: nobody answers alone."""
        if self.desk.closed or self.handed_over:
            return False
        if self.stage.page:
            self.stage.page.keep()
        return True

    def rest(self) -> bool:
        """Put the question of who answers alone out of sight, once; return whether there was one to put away."""
        return False

    def ask_back(self) -> None:
        """Ask whoever wants the screen back to show that they may."""

    def came_back(self) -> None:
        """Hear that a network or a stick came back."""

    def attempt(self, action: Callable[[], T]) -> T | None:
        """Do something that the world may refuse; the window then says so and nothing else changes."""
        return attempt(action, self.stage.fail)
