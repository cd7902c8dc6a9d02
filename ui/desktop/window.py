"""The window: one page at a time, the frame around it, the lock."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QLayout, QWidget
from shiboken6 import isValid

from fieldkit.errors import Code, WorldFailed
from ui.desktop import theme as t
from ui.desktop.focus import FocusRing
from ui.desktop.frame import Band, Foot, Header, Navigation
from ui.desktop.language import NAMES, Languages, day_in_words
from ui.desktop.layouts import row, stack
from ui.desktop.notice import Notice
from ui.desktop.page import Page, T, attempt
from ui.desktop.start_page import StartPage
from ui.desktop.tasks import Runner
from ui.desktop.unlock_page import UnlockPage
from ui.languages import Language

if TYPE_CHECKING:
    from ui.desktop.desk import Clock, Desk
    from ui.desktop.table.routes import Routes

_ALIVE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class Window(QWidget):
    """Holds the desk while it is unlocked. Pages ask; the window decides what comes next."""

    opened = Signal(Path)

    def __init__(self, app: QApplication, languages: Languages, clock: "Clock", folder: Path | None = None) -> None:
        super().__init__()
        self._languages = languages
        self._clock = clock
        self._folder = folder
        self._sat_at = ""
        self._own = languages.code
        self.routes: Routes | None = None
        self._help: QWidget | None = None
        self._helped: QWidget | None = None
        self.desk: Desk | None = None
        self.page: Page | None = None
        self._draw_again: Callable[[], None] = self.home
        self.runner = Runner(self)
        self.idle = QTimer(self)
        self.idle.setInterval(t.IDLE_MS)
        self.idle.timeout.connect(self._idled)
        self._everything = stack(self, gap=0)
        self._build_frame()
        self.ring = FocusRing(self, app)
        QShortcut(QKeySequence("F9"), self).activated.connect(self.lock)
        QShortcut(QKeySequence("F1"), self).activated.connect(self.help)
        self.setWindowTitle("fieldkit")
        self.setMinimumSize(*t.SMALLEST)
        self.resize(*t.WINDOW)
        self.home()

    @property
    def language(self) -> Language:
        """Return the language in use."""
        return self._languages.code

    def home(self) -> None:
        """Show where a person starts: the folder, the passphrase, where the table is, or the table."""
        if self.desk is None:
            self._ask_passphrase() if self._folder else self._ask_folder()
            return
        from ui.desktop.session_page import SessionPage  # noqa: PLC0415 - the lock is on screen before all else loads
        from ui.desktop.table.routes import Routes  # noqa: PLC0415 - as above

        session = self._attempt(self.desk.session)
        if session is None:
            self._ask_table()
            return
        page = SessionPage(self.desk, session)
        self.routes = self.routes or Routes(self, self.desk)
        self.routes.connect(page)
        page.moved.connect(self._ask_table)
        page.changed.connect(self.home)
        self.show_page(page, self.home)

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

    def lock(self) -> None:
        """Blank the screen at once and close the store. What was half done is kept."""
        if self.desk is None:
            return
        self._close_help()
        self.notice.close_up()
        if self.page:
            self.page.keep()
        session = self._attempt(self.desk.session)
        self._sat_at = session.id if session else ""
        self._close_desk()
        self._ask_passphrase(locked=True)

    def help(self) -> None:
        """Lay the help over the screen, or take it away. Who answers alone has the table's people for help."""
        from ui.desktop.table.help_page import HelpPage  # noqa: PLC0415 - loaded when somebody asks for it

        if self._help:
            self._close_help()
        elif self.page and not (self.routes and self.routes.alone):
            before = QApplication.focusWidget()
            page = HelpPage(self, self.page.help, self._languages.code)
            page.closed.connect(self._close_help)
            self._help, self._helped = page, before
            self._frame.setEnabled(False)
            page.show()
            page.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_help(self) -> None:
        page, self._help = self._help, None
        if page is None:
            return
        self._frame.setEnabled(True)
        page.hide()
        page.deleteLater()
        if self._helped and isValid(self._helped):
            self._helped.setFocus(Qt.FocusReason.OtherFocusReason)

    def fail(self, failure: WorldFailed) -> None:
        """Say what the world refused, above whatever is on screen."""
        self.notice.tell(failure)

    def speak(self, code: Language) -> None:
        """Change the language of everything, and remember it."""
        self._languages.use(code)
        if self.desk:
            desk = self.desk
            self._attempt(lambda: desk.speak(code))
        self._build_frame()
        self._draw_again()

    def showEvent(self, event: QShowEvent, /) -> None:
        """Listen for signs of life where they arrive, so that nothing else is slowed down."""
        super().showEvent(event)
        self.windowHandle().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent, /) -> bool:
        """Somebody is there."""
        if event.type() in _ALIVE and self.desk:
            self.idle.start()
        return False

    def closeEvent(self, event: QCloseEvent, /) -> None:
        """Keep what is half done, stop what runs, close the store; somebody who answers alone needs the PIN first."""
        if self.routes and self.routes.alone:
            event.ignore()
            self.routes.ask_pin()
            return
        if self.page:
            self.page.keep()
        self.runner.stop()
        self._close_desk()
        super().closeEvent(event)

    def _build_frame(self) -> None:
        """Make header, navigation and foot in the language in use."""
        self._frame = frame = QWidget()
        column = stack(frame, gap=0)
        self.band, self.header = Band(), Header(self._languages.code)
        self.navigation, self.foot = Navigation(), Foot()
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
        _replace(self._everything, frame)
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
        self._dress_frame()
        page.show()
        self._focus_page()

    def _focus_page(self) -> None:
        focus = self.page.first_focus() if self.page else None
        if focus:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress_frame(self) -> None:
        page, desk = self.page, self.desk
        framed = bool(page and page.framed)
        self.band.setVisible(desk is not None and desk.store.identity.simulated)
        self.header.setVisible(framed)
        for part in (self.navigation, self.foot):
            part.setVisible(framed and desk is not None)
        if not framed or page is None:
            return
        if desk is None:
            self.header.say("fieldkit", "", lockable=False)
            return
        session = self._attempt(desk.session)
        waiting = self._attempt(desk.waiting)
        unsent = waiting.unsent if waiting else 0
        place = session.place if session else desk.store.identity.name
        day = " · ".join(part for part in (desk.title(self._languages.code), day_in_words(desk.today)) if part)
        self.header.say(place, day, lockable=True)
        self.navigation.say(page.place, unsent)
        self.foot.say(unsent)

    def go(self, place: str) -> None:
        """Go to a place of the navigation."""
        {"table": self.home, "tests": self._list_tests, "send": self._send}[place]()

    def _ask_folder(self) -> None:
        page = StartPage()
        page.chosen.connect(self.choose)
        self.show_page(page, self._ask_folder)

    def choose(self, folder: Path) -> None:
        """Work with this folder, if it holds a store."""
        from fieldkit import slots  # noqa: PLC0415 - what encrypts is loaded when it is needed

        if self._attempt(lambda: slots.read(folder)):
            self._folder, self._sat_at = folder, ""
            self._ask_passphrase()

    def _ask_passphrase(self, *, locked: bool = False) -> None:
        if self._folder is None:
            self._ask_folder()
            return
        page = UnlockPage(self._folder, self._languages.code, locked=locked)
        page.entered.connect(self._unlock)
        page.elsewhere.connect(self._ask_folder)
        self.show_page(page, lambda: self._ask_passphrase(locked=locked))

    def _unlock(self, passphrase: str) -> None:
        from fieldkit.keys import unlock  # noqa: PLC0415 - as above

        folder = self._folder
        if folder:
            self.runner.run(lambda _: unlock(folder, passphrase)).follow(self.unlocked, self._refused)

    def unlocked(self, key: object) -> None:
        """Open the store with its key, and sit down where we sat."""
        from fieldkit.storekey import StoreKey  # noqa: PLC0415 - as above

        folder = self._folder
        if not isinstance(key, StoreKey) or folder is None or not isinstance(self.page, UnlockPage):
            return
        from ui.desktop.desk import Desk  # noqa: PLC0415 - as above

        self.desk = attempt(lambda: Desk.open(folder, key, self._clock), self._refused)
        if self.desk is None:
            return
        self.desk.sit_at(self._sat_at)
        self.idle.start()
        if not self._attempt(self.desk.store.presence.announce):
            self.fail(WorldFailed(Code.STORE_OPEN_ELSEWHERE))
        self.opened.emit(folder)
        if spoken := next((code for code in NAMES if code == self.desk.language), None):
            self._languages.use(spoken)
            self._build_frame()
        self.home()

    def _refused(self, failure: WorldFailed) -> None:
        if isinstance(self.page, UnlockPage):
            self.page.refuse(failure)

    def _ask_table(self) -> None:
        if self.desk is None:
            return
        from ui.desktop.table_page import TablePage  # noqa: PLC0415 - as above

        page = TablePage(self.desk)
        page.seated.connect(self.home)
        self.show_page(page, self._ask_table)

    def _list_tests(self) -> None:
        self.routes.tests() if self.routes else self.home()

    def _send(self) -> None:
        from ui.desktop.send_page import SendPage  # noqa: PLC0415 - as in `Desk.waiting`

        if self.desk is None:
            return
        page = SendPage(self.desk, self.runner, self._languages.code)
        page.sent.connect(self._dress_frame)
        self.show_page(page, self._send)

    def came_back(self) -> None:
        """Send by itself what waits, quietly, now that the mailbox may answer again. A failure waits for its turn."""
        from ui.desktop.send_page import SENDING, SendPage, exchange  # noqa: PLC0415 - as in `Desk.waiting`

        waiting = self._attempt(self.desk.waiting) if self.desk else None
        if self.desk and waiting and waiting.unsent and not self.runner.busy:
            if isinstance(self.page, SendPage):
                self.page.start()  # it shows what is on its way
            else:
                self.runner.run(exchange(self.desk), SENDING).follow(self._sent_quietly, self._sent_quietly)

    def _sent_quietly(self, _result: object) -> None:
        self._dress_frame()

    def _idled(self) -> None:
        if self.routes and self.routes.alone and self.routes.rest():
            self.idle.start()
        elif not self.runner.busy:  # what is being sent shows no answer; the lock waits for its end
            self.lock()

    def _close_desk(self) -> None:
        self.idle.stop()
        if self.routes and self.routes.alone:
            self.take_back()
        self.routes = None
        self.runner.cancel()
        if self.desk:
            self.desk.close()
        self.desk = None

    def _attempt(self, action: Callable[[], T]) -> T | None:
        return attempt(action, self.fail)


def _replace(layout: QLayout, widget: QWidget) -> None:
    while item := layout.takeAt(0):
        if old := item.widget():
            old.hide()
            old.deleteLater()
    layout.addWidget(widget)
