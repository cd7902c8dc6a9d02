"""The window: one page at a time, the frame around it, the lock. It knows no page but those before the passphrase."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress
from ui.desktop import theme as t
from ui.desktop.focus import FocusRing
from ui.desktop.frame import Band, Foot, Header, Navigation
from ui.desktop.helping import Helping
from ui.desktop.idle import Idle
from ui.desktop.language import NAMES, Languages
from ui.desktop.layouts import put_alone, row, stack
from ui.desktop.notice import Notice
from ui.desktop.page import Page, attempt, name_after
from ui.desktop.tasks import Runner
from ui.desktop.unlock_page import UnlockPage
from ui.desktop.work import Work
from ui.languages import Language

if TYPE_CHECKING:
    from fieldkit.store import StoreKey
    from ui.desktop.desk import Desk
    from ui.desktop.first.flow import FirstStart
    from ui.desktop.first.forgotten import Forgotten
    from ui.desktop.first.making import Made
    from ui.desktop.opened import Clock

_OPENING = "opening"


class Window(QMainWindow):  # of the kinds of Qt's windows one that screen readers take for a window
    """Holds the work while its store is unlocked. The role of the store decides which pages there are."""

    opened = Signal(Path)

    def __init__(self, app: QApplication, languages: Languages, clock: "Clock", folder: Path | None = None) -> None:
        super().__init__()
        self._languages = languages
        self._clock = clock
        self._folder = folder
        self._mark = ""
        self._carried: Path | None = None
        self._own = languages.code
        self._forgotten: Forgotten | None = None
        self._closing = False
        self.work: Work | None = None
        self.page: Page | None = None
        self._draw_again: Callable[[], None] = self.home
        self.helping = Helping(self)
        self.runner = Runner(self)
        self.looks = Runner(self)
        self.idle = Idle(self)
        self.idle.timeout.connect(self._idled)
        inside = QWidget()
        self.setCentralWidget(inside)
        self._everything = stack(inside, gap=0)
        self._build_frame()
        self.ring = FocusRing(self, app)
        QShortcut(QKeySequence("F9"), self).activated.connect(self.lock)
        QShortcut(QKeySequence("F1"), self).activated.connect(self.help)
        self.setWindowTitle("fieldkit")
        self.setMinimumSize(*t.SMALLEST)
        self.resize(*t.WINDOW)
        self.home()

    @property
    def desk(self) -> "Desk | None":
        """Return what lies on the table, where a table's store is open."""
        from ui.desktop.desk import Desk  # noqa: PLC0415 - an office never needs it

        desk = self.work.desk if self.work else None
        return desk if isinstance(desk, Desk) else None

    @cached_property
    def first(self) -> "FirstStart":
        """Return the first start, which most days is never needed."""
        from ui.desktop.first.flow import FirstStart  # noqa: PLC0415 - slow to load: it can make whole stores

        first = FirstStart(self, self._clock)
        first.chosen.connect(self.choose)
        first.spoken.connect(self.speak)
        first.made.connect(self._made)
        return first

    @property
    def language(self) -> Language:
        """Return the language in use."""
        return self._languages.code

    def home(self) -> None:
        """Show where a person starts: the folder, the passphrase, or the first page of the work."""
        if self.work:
            self.work.home()
        elif self._folder:
            self._ask_passphrase()
        else:
            self.first.ask_language()

    def go(self, place: str) -> None:
        """Go to a place of the navigation."""
        if self.work:
            self.work.go(place)

    def take(self, path: Path) -> None:
        """Take in a file that somebody opened with a double click; where all is locked, as soon as it is open."""
        self._carried = path
        self.notice.close_up()
        if isinstance(self.page, UnlockPage):
            self.page.announce(path.name)
        elif self.work and not self._handed_over():
            self._take_carried()
        elif self.work is None:
            self.first.carry(path)

    def _take_carried(self) -> None:
        path, self._carried = self._carried, None
        if path and self.work:
            if self.page:
                self.page.keep()
            self.work.take(path)

    def hand_over(self, code: str) -> None:
        """Give the whole screen to one person, in their language where the window speaks it."""
        self._own = self._languages.code
        if spoken := next((name for name in NAMES if name == code), None):
            self._languages.use(spoken)
        self._build_frame()
        self.showFullScreen()

    def take_back(self) -> None:
        """Give the screen back to the table, in its language."""
        self._languages.use(self._own)
        self._build_frame()
        self.showNormal()

    def help(self) -> None:
        """Lay the help over the screen, or take it away. Who answers alone has the table's people for help."""
        if self.helping.shown:
            self.helping.close()
        elif self.page and self.page.help and not self._handed_over():
            self.helping.show(self._frame, self.page.help, self._languages.code)

    def _handed_over(self) -> bool:
        return bool(self.work and self.work.handed_over)

    def lock(self) -> None:
        """Blank the screen at once and close the store. What was half done is kept."""
        if self.work is None:
            return
        self.helping.close()
        self.notice.close_up()
        if self.page:
            self.page.keep()
        self._mark = self.work.mark()
        self._close_work()
        self._ask_passphrase(locked=True)

    def leave(self) -> None:
        """Close the store for good, and show where everything begins."""
        self._close_work()
        for runner in (self.runner, self.looks):  # whoever leaves may erase the folder next
            runner.stop()
        self._folder = None
        self.first.ask_purpose()

    def fail(self, failure: WorldFailed) -> None:
        """Say what the world refused, above whatever is on screen."""
        self.notice.tell(failure)

    def speak(self, code: Language) -> None:
        """Change the language of everything, and remember it."""
        self._languages.use(code)
        if self.work:
            self.work.speak(code)
        self._build_frame()
        self._draw_again()

    def came_back(self) -> None:
        """Hear that a network or a stick came back."""
        if self.work:
            self.work.came_back()

    def showEvent(self, event: QShowEvent, /) -> None:
        """Listen for signs of life where they arrive, so that nothing else is slowed down."""
        super().showEvent(event)
        self.windowHandle().installEventFilter(self.idle)

    def closeEvent(self, event: QCloseEvent, /) -> None:
        """Keep what is half done, stop what runs, close the store; somebody who answers alone needs the PIN first."""
        if self.work and self.work.handed_over:
            event.ignore()
            self.work.ask_back()
            return
        self._closing = True
        if self.page:
            self.page.keep()
        self.runner.stop()
        self.looks.stop()
        self._close_work()
        super().closeEvent(event)

    def _build_frame(self) -> None:
        """Make header, navigation and foot in the language in use."""
        self._frame = frame = QWidget()
        column = stack(frame, gap=0)
        self.band, self.header = Band(), Header(self._languages.code)
        self.navigation = Navigation(self.work.entries() if self.work else ())
        self.foot = Foot()
        self.notice = Notice(self._languages.code)
        self.notice.closed.connect(self._focus_page)
        self._holder = stack(gap=0)
        middle = row(gap=0)
        middle.addWidget(self.navigation)
        middle.addLayout(self._holder, 1)
        self._holder.addWidget(self.notice)
        for part in (self.band, self.header, middle, self.foot):
            column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part, 1)
        self.header.locked.connect(self.lock)
        self.header.spoken.connect(self.speak)
        self.navigation.went.connect(self.go)
        self.navigation.helped.connect(self.help)
        put_alone(self._everything, frame)
        self.page = None

    def show_page(self, page: Page, draw_again: Callable[[], None]) -> None:
        """Put a page into the frame. The one before is gone."""
        if self.page:
            self.page.hide()
            self._holder.removeWidget(self.page)
            self.page.deleteLater()
        self.page = page
        self._draw_again = draw_again
        page.failed.connect(self.fail)
        self._holder.addWidget(page, 1)
        self.dress()
        page.show()
        name_after(self, page, lambda: self.page is page)
        self._focus_page()

    def _focus_page(self) -> None:
        focus = self.page.first_focus() if self.page else None
        if focus:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def dress(self) -> None:
        """Have the frame say how things are now."""
        page, work = self.page, self.work
        framed = bool(page and page.framed)
        self.band.setVisible(work is not None and work.desk.identity.simulated)
        self.header.setVisible(framed)
        for part in (self.navigation, self.foot):
            part.setVisible(framed and work is not None)
        if not framed or page is None:
            return
        if work is None:
            self.header.say("fieldkit", "", lockable=False)
            return
        said = work.frame()
        self.header.say(said.title, said.beside, lockable=True)
        self.navigation.say(page.place, work.entries())
        self.navigation.help.setVisible(bool(page.help))
        self.foot.say(said.safe, said.waits, doubtful=said.doubtful)

    def choose(self, folder: Path) -> None:
        """Work with this folder, if it holds a store."""
        from fieldkit import slots  # noqa: PLC0415 - nothing of the store before the lock is on screen

        if attempt(lambda: slots.read(folder), self.fail):
            self._folder, self._mark = folder, ""
            self._ask_passphrase()

    def _ask_passphrase(self, *, locked: bool = False) -> None:
        if self._folder is None:
            self.first.ask_purpose()
            return
        page = UnlockPage(self._folder, self._languages.code, locked=locked)
        page.entered.connect(self._unlock)
        page.elsewhere.connect(self._begin_again)
        page.forgotten.connect(self._help_in)
        self.show_page(page, lambda: self._ask_passphrase(locked=locked))
        if self.runner.named(_OPENING):  # typed already, before the language was changed
            page.busy()
        if self._carried:
            page.announce(self._carried.name)

    def _begin_again(self) -> None:
        self.first.ask_purpose()

    def _help_in(self) -> None:
        """Help somebody in who has forgotten the passphrase."""
        from ui.desktop.first.forgotten import Forgotten  # noqa: PLC0415 - hardly ever needed

        if self._folder:
            self._forgotten = Forgotten(self, self._folder)
            self._forgotten.back.connect(self._ask_passphrase)
            self._forgotten.recovered.connect(self._open_again)
            self._forgotten.begin()

    def _open_again(self, folder: Path, passphrase: str) -> None:
        """Open with the passphrase that was chosen a moment ago, if nobody went on elsewhere meanwhile."""
        if self._closing or self.work or folder != self._folder:
            return
        self._ask_passphrase()
        if isinstance(self.page, UnlockPage):
            self.page.busy()
            self._unlock(passphrase)

    def _unlock(self, passphrase: str) -> None:
        folder = self._folder
        if folder is None or self.runner.named(_OPENING):
            return

        def work(_: Progress) -> "StoreKey":
            from ui.desktop.roles import unlock  # noqa: PLC0415 - as above

            return unlock(folder, passphrase)

        self.runner.run(work, _OPENING).follow(self.unlocked, self._refused)

    def unlocked(self, key: object) -> None:
        """Open the store with its key, and sit down where we sat."""
        from fieldkit.store import StoreKey  # noqa: PLC0415 - as above

        if not isinstance(key, StoreKey) or not self._wanted(key):
            return
        if self._folder and isinstance(self.page, UnlockPage):
            self._enter(self._folder, key, self._refused)
        else:  # somebody went on elsewhere
            key.wipe()

    def _made(self, made: "Made") -> None:
        """Open a store that is ready, without asking for its passphrase again."""
        if self._wanted(made.key):
            self._mark = ""
            self._folder = made.folder
            self._enter(made.folder, made.key, self.fail, fresh=made.fresh)

    def _wanted(self, key: "StoreKey") -> bool:
        """Return whether this key may open a store. One that comes when the window closes, or is at work, is wiped."""
        wanted = not self._closing and self.work is None
        if not wanted:
            key.wipe()
        return wanted

    def _enter(
        self, folder: Path, key: "StoreKey", refused: Callable[[WorldFailed], None], *, fresh: bool = False
    ) -> None:
        from ui.desktop.roles import sit_down  # noqa: PLC0415 - as above

        self.work = attempt(lambda: sit_down(self, folder, key, self._clock), refused)
        if self.work is None:
            key.wipe()
            return
        work, desk = self.work, self.work.desk
        work.return_to(self._mark)
        self.idle.start()
        self.opened.emit(folder)
        if spoken := next((code for code in NAMES if code == desk.language), None):
            self._languages.use(spoken)
        self._build_frame()
        work.first_time() if fresh else work.home()
        if not attempt(desk.alone, self.fail):
            self.fail(WorldFailed(Code.STORE_OPEN_ELSEWHERE))
        elif told := attempt(desk.news, self.fail):
            self.fail(told)
        if fresh and self._carried:  # the first steps of a new store come first
            self.fail(WorldFailed(Code.FILE_LATER, path=self._carried.name))
            self._carried = None
        self._take_carried()

    def _refused(self, failure: WorldFailed) -> None:
        if isinstance(self.page, UnlockPage):
            self.page.refuse(failure)

    def _idled(self) -> None:
        if self.work and self.work.handed_over and self.work.rest():
            self.idle.start()
        elif not self.runner.busy:  # what is being sent shows no answer; the lock waits for its end
            self.lock()

    def _close_work(self) -> None:
        self.idle.stop()
        if self._handed_over():
            self.take_back()
        self.runner.cancel()
        self.looks.cancel()
        if self.work:
            self.work.desk.close()
            self.work.deleteLater()
        self.work = None
