"""What every screen promises to somebody who uses a keyboard, large text, a reader, or a shaking hand."""

import os
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QTableView,
    QWidget,
)

from tests.ui.desktop.office.action.screens import ACTION
from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.office.offices import Masters, Offices
from tests.ui.desktop.office.plan.worlds import PLAN
from tests.ui.desktop.office.screens import EMPTY, FIRST, OFFICE, RECORDING, REDRAWN
from tests.ui.desktop.screens import GUIDED, SCREENS
from tests.ui.desktop.test_help import pages
from ui.desktop.first.steps import LanguageStep
from ui.desktop.language import Languages
from ui.desktop.sheet import dress
from ui.desktop.station import StationWork
from ui.desktop.theme import LIGHT, TARGET, WINDOW, Theme
from ui.desktop.widgets import Paragraph, Scroller
from ui.desktop.window import Window
from ui.languages import SPOKEN

# Where the screens begin, and how to come to each; which page some of them show.
ROADS = {
    "table": SCREENS, "office": OFFICE, "action": ACTION, "plan": PLAN, "bare": FIRST, "empty": EMPTY,
    "practice": GUIDED,
}  # fmt: skip
AT_AN_OFFICE = {"office", "action", "plan", "empty"}
PAGES = {
    "table": {
        "unlock": "UnlockPage", "start": "StartPage", "forgotten": "AskStep", "answer": "AnswerStep",
        "sheet-rows": "SheetRowsStep", "nobody": "NobodyStep", "compare": "EnrolPage", "table": "SessionPage",
        "another-table": "TablePage", "question": "InterviewPage", "thanks": "ThanksPage", "paper": "PaperPage",
        "note": "NotePage", "marked": "NotePage", "call": "CallPage", "sealed": "SealedPage", "called": "DonePage",
        "pin": "PinPage", "rest": "RestPage", "withdraw": "WithdrawPage", "tests": "TestsPage",
        "test": "TestPage", "send": "SendPage", "lists": "TableListsPage", "offer": "OfferPage",
    },
    "office": {
        "inbox": "InboxPage", "versions": "ReviewPage", "requests": "RequestsPage", "indicators": "IndicatorsPage",
        "export": "ExportPage", "import-where": "ImportPage", "laptops": "LaptopsPage", "forms": "FormsPage",
        "keys": "KeysPage", "care": "CarePage", "coverage": "CoveragePage",
    },
    "action": {
        "todo": "TodoPage", "board": "BoardPage", "week": "WeekPage", "lists": "ListsPage", "things": "ThingsPage",
        "thing": "ThingPage", "office-form": "OfficeFormPage",
    },
    "plan": {
        "matching": "MatchingPage", "directory": "DirectoryPage", "odd": "OddPage", "posters": "PostersPage",
        "channel": "ChannelPage",
    },
    "bare": {
        "language": "LanguageStep", "name": "NameStep", "secret": "SecretStep", "sheet": "SheetStep",
        "practice": "PracticeStep", "restore": "RestoreStep",
    },
}  # fmt: skip
# What says nothing of what a thing is for.
NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane, QAccessible.Role.Grouping}
ALL = [(road, name) for road, screens in ROADS.items() for name in screens]
SMALL = (1024, 768)  # the smallest screen that is still met with
each_screen = pytest.mark.parametrize("screen", ALL, ids="-".join)


@pytest.fixture(scope="module")
def size(request: pytest.FixtureRequest, dressed: QApplication) -> Iterator[float]:
    """How large the text is."""
    dress(dressed, Theme(LIGHT, request.param))
    yield request.param
    dress(dressed, Theme(LIGHT))


@pytest.fixture(scope="module")
def offices(
    size: float,  # noqa: ARG001 - windows of one size: a window that is dressed anew takes its time
    dressed: QApplication,
    _speaking: Languages,
    masters: Masters,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Offices]:
    """Windows that screens of an office share."""
    with closing(Offices(dressed, _speaking, masters, tmp_path_factory.mktemp("offices"))) as shared:
        yield shared


@pytest.fixture
def world(screen: tuple[str, str]) -> str:
    """Which master a window of its own is at."""
    return screen[0]


@pytest.fixture
def shown(
    request: pytest.FixtureRequest,
    screen: tuple[str, str],
    languages: Languages,  # noqa: ARG001 - the words of the tree, also in a window that was there before
) -> Iterator[Window]:
    """A window with one of the screens on it, and all in its place."""
    road, name = screen
    shared = request.getfixturevalue("offices") if road in AT_AN_OFFICE and name not in RECORDING else None
    if shared:
        window: Window = shared.show(road)
    else:
        window = request.getfixturevalue("office" if road in AT_AN_OFFICE else road)
    ROADS[road][name](window)
    _lay_out()
    yield window
    _take_back(window)
    if shared:
        shared.rest()


def handed_over(window: Window) -> bool:
    """Whether somebody answers alone: then the form's language counts, and no other is asked for."""
    return isinstance(window.work, StationWork) and window.work.handed_over


def _take_back(window: Window) -> None:
    if isinstance(window.work, StationWork) and window.work.handed_over:
        window.take_back()
        window.work.routes._again = None


def _lay_out() -> None:
    """Let all find its place: turns, not time, for a layout asks for another, and a busy machine has time for none."""
    for _ in range(10):
        QTest.qWait(1)


def place(widget: QWidget) -> QRect:
    """Where a widget is in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def scroller(widget: QWidget) -> QWidget | None:
    """The area that a widget scrolls in, if any."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, Scroller):
        parent = parent.parentWidget()
    return parent


def stops(window: Window) -> list[QWidget]:
    """What Tab stops at, in its order. Of answers to one question, one is the stop once it is chosen."""
    found: list[QWidget] = []
    widget: QWidget = window
    # So many steps, none back to the window: PySide would take that for a part of the last one, and let both go.
    for _ in [part for part in window.findChildren(QWidget) if part.window() is window]:
        widget = widget.nextInFocusChain()
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
    return [widget for widget in found if widget.focusProxy() is None and not isinstance(widget.parent(), QComboBox)]


@each_screen
@pytest.mark.parametrize("size", [1.0], indirect=True)
@pytest.mark.usefixtures("size")
def test_a_screen_keeps_its_promises(shown: Window, screen: tuple[str, str]) -> None:
    """To a keyboard, to a reader, to a shaking hand: what each promise is, its function says."""
    road, name = screen
    assert type(shown.page).__name__ == PAGES.get(road, {}).get(name, type(shown.page).__name__)
    every_control_has_a_name_and_room_for_a_finger(shown)
    the_focus_is_seen_and_nothing_is_cut(shown)
    a_reader_says_where_one_is(shown)
    tab_goes_in_reading_order(shown)
    tab_comes_around(shown)


def every_control_has_a_name_and_room_for_a_finger(shown: Window) -> None:
    """A screen reader never says 'button' alone; a shaking hand in the sun finds 44 pixels either way."""
    controls = [
        control
        for kind in (QAbstractButton, QTableView, QComboBox, QLineEdit, QProgressBar)
        for control in shown.findChildren(kind)
        if control.isVisible() and not isinstance(control.parent(), QComboBox | QTableView)
    ]
    assert controls
    for control in controls:
        assert control.accessibleName(), control
        if not isinstance(control, QProgressBar):
            assert min(control.width(), control.height()) >= TARGET, control.accessibleName()


def a_reader_says_where_one_is(shown: Window) -> None:
    """The window bears its page's name, not the program's or a button's; whatever takes the focus says what it is."""
    assert shown.accessibleName() != "fieldkit" or isinstance(shown.page, LanguageStep)
    assert shown.accessibleName() not in {
        button.accessibleName() for button in shown.page.findChildren(QAbstractButton)
    }
    for widget in stops(shown):
        told = QAccessible.queryAccessibleInterface(widget)
        assert told.text(QAccessible.Text.Name), widget
        assert told.role() not in NO_ROLE, widget


def _unit(widget: QWidget, other: QWidget) -> QRect:
    """The place of the card or of what scrolls, where a widget stands in one and the other does not.

    Cards are read one by one, and what is scrolled out of sight has no place of its own.
    """
    found, parent = widget, widget.parentWidget()
    while parent is not None and not parent.isAncestorOf(other):
        if parent.property("ground") == "card" or isinstance(parent, Scroller):
            found = parent
        parent = parent.parentWidget()
    return place(found)


def tab_goes_in_reading_order(shown: Window) -> None:
    """Within the header, the navigation and the page, no stop lies above or before the one that came earlier."""
    for part in (shown.header, shown.navigation, shown.page):
        mine = [widget for widget in stops(shown) if part and part.isAncestorOf(widget)]
        for one, next_one in pairwise(mine):
            earlier, later = _unit(one, next_one), _unit(next_one, one)
            same_line = earlier.top() < later.bottom() and later.top() < earlier.bottom()
            assert later.left() >= earlier.left() if same_line else later.top() >= earlier.top()


def the_focus_is_seen_and_nothing_is_cut(shown: Window) -> None:
    """The focus is where the next key belongs, with the ring around it, in sight; all words have the room they need."""
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.isVisible()
    assert shown.ring.target is focus
    assert shown.ring.isVisible()
    assert shown.rect().contains(shown.ring.geometry().center())
    assert _cut(shown) == []


def tab_comes_around(shown: Window) -> None:
    """Tab alone leads through every stop and back, and never gets stuck."""
    first = QApplication.focusWidget()
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget() or shown, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            return
    pytest.fail("Tab does not come around")


def _cut(window: Window) -> list[str]:
    cut = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        needs = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        wide = label.sizeHint().width() if not label.wordWrap() else 0
        if label.height() < needs or label.width() < wide:
            cut.append(label.accessibleName() if isinstance(label, Paragraph) else label.text())
    return cut


def _sideways(window: Window) -> list[str]:
    """What reaches out of the window, or out of what it scrolls in, to a side."""
    out = [
        type(area.widget()).__name__
        for area in window.findChildren(Scroller)
        if area.isVisible() and area.widget() and area.widget().width() > area.viewport().width()
    ]
    return out + [
        button.accessibleName()
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and not 0 <= place(button).left() <= place(button).right() < window.width()
    ]


def _looked_at(screen: tuple[str, str]) -> tuple[str, ...]:
    """In which languages."""
    if os.environ.get("FIELDKIT_LANGUAGES") == "all":
        return SPOKEN
    first, *others = SPOKEN
    return first, others[ALL.index(screen) % len(others)]


@each_screen
@pytest.mark.parametrize("size", [2.0], indirect=True)
@pytest.mark.usefixtures("size")
def test_no_words_are_cut_at_twice_the_size(shown: Window, screen: tuple[str, str]) -> None:
    """At 200 % all words have their room, on a small screen too; what does not fit is scrolled to, up and down alone.

    In Spanish and one more language a screen, in turns; with FIELDKIT_LANGUAGES=all in each, as in `make proof`.
    """
    road, name = screen
    if handed_over(shown):  # no language is asked for; and the screen that there is may be a small one
        assert _cut(shown) == []
        assert _sideways(shown) == []
        return
    first, *others = _looked_at(screen)
    assert shown.language == first
    for wide, high in SMALL, WINDOW:
        shown.resize(wide, high)
        _lay_out()
        _nothing_is_cut(shown)
    for code in others:
        shown.speak(code)
        if road in AT_AN_OFFICE and name not in REDRAWN:  # what was chosen there is chosen anew
            ROADS[road][name](shown)
        else:
            settle(shown)
        _lay_out()
        _nothing_is_cut(shown)


@pytest.mark.parametrize("screen", [("office", "inbox")])
@pytest.mark.parametrize("size", [2.0], indirect=True)
@pytest.mark.usefixtures("size")
def test_a_list_shares_out_its_width_once(shown: Window) -> None:
    """Scroll bars come and go with how that is done, and what is in sight with them; it must not begin for ever."""
    shown.resize(1366, 768)
    for code in ("fr", "ar"):
        shown.speak(code)
        settle(shown)
        ROADS["office"]["inbox"](shown)
        _lay_out()
        _nothing_is_cut(shown)


@pytest.mark.parametrize("screen", [("office", "care"), ("office", "forms"), ("action", "todo")])
@pytest.mark.parametrize("size", [2.0], indirect=True)
@pytest.mark.usefixtures("size")
def test_a_button_longer_than_the_page_is_wide_has_its_words_wrapped(shown: Window, screen: tuple[str, str]) -> None:
    """In French at 200 %: else the whole page would scroll sideways for one button."""
    road, name = screen
    shown.speak("fr")
    settle(shown)
    ROADS[road][name](shown)
    _lay_out()
    _nothing_is_cut(shown)


def _nothing_is_cut(shown: Window) -> None:
    assert _cut(shown) == [], shown.language
    assert _sideways(shown) == [], shown.language
    page = shown.page
    assert page is not None
    assert page.width() + shown.navigation.width() * shown.navigation.isVisible() <= shown.width(), shown.language


def test_no_screen_is_left_out() -> None:
    """Each page that the program can show is among those that are looked at."""
    there_are = {kind.__name__ for kind in pages() if not kind.__module__.startswith("tests.")}
    assert there_are == {name for of_road in PAGES.values() for name in of_road.values()}
