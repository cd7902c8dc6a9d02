"""The real program in a real window, at a table and at the office: from the first start to the workbook, by keyboard.

FIELDKIT_SCREEN=1 runs it; FIELDKIT_PICTURES names a folder that keeps a picture of each step; FIELDKIT_PROGRAM names a
built program to run in place of this tree.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from fieldkit import enrolment, kit
from fieldkit.settings import MAILBOX
from fieldkit.store import Store, unlock
from fieldkit.wordlists import plain
from tests import loud
from tests.e2e.screen import Screen, missing

SECRET = "brasero azul camina despacio lunes"
PLACE = "Plaza de San Juan"
PASSERS = 20
INTERVIEWS = 2
SHEETS = 10
PEOPLE = INTERVIEWS + SHEETS
BASE = 5  # the workbook counts people in steps of this


@dataclass
class Town:
    """Two people, each at a computer of their own, and what they carry from one to the other."""

    folder: Path
    office: Screen
    table: Screen

    @property
    def master(self) -> Path:
        """Where the office's data lie, as the program proposes it."""
        return self.folder / "office" / "data" / "fieldkit" / "Servicios Sociales"

    @property
    def laptop(self) -> Path:
        """Where the table's data lie."""
        return self.folder / "table" / "data" / "fieldkit" / "Mesa 7"

    def carried(self, name: str) -> Path:
        """A file on the stick."""
        return self.folder / name


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    """Two screens, with nothing ever started on them."""
    if not os.environ.get("FIELDKIT_SCREEN"):
        pytest.skip("takes minutes: FIELDKIT_SCREEN=1 runs it")
    if lacking := missing():
        loud.skip(f"the program in a window: {', '.join(lacking)} not installed")
    pictures = Path(os.environ.get("FIELDKIT_PICTURES") or tmp_path / "pictures")
    pictures.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        screens = [stack.enter_context(Screen(name, tmp_path / name, pictures)) for name in ("office", "table")]
        yield Town(tmp_path, *screens)


def _begins(screen: Screen, purpose: str, name: str, folder: Path) -> None:
    """Spanish, what this computer is for, its name, a passphrase twice."""
    screen.open_program()
    screen.press("1", shows="purpose")
    screen.press(purpose, shows="name")
    screen.fill(name, "Return", shows="secret")
    screen.type(SECRET)
    screen.keys("Tab")
    screen.fill(SECRET, "Return", shows="made", until=(folder / "slots.json").exists)


def _enrols(town: Town) -> None:
    """The request goes to the office, the kit comes back, words are compared, and a mailbox is chosen."""
    office, table = town.office, town.table
    request, sealed, mailbox = town.carried("mesa.request"), town.carried("mesa.kit"), town.carried("buzon")
    mailbox.mkdir()
    table.press("Return", shows="where-to")
    table.fill(str(request), "Return", shows="requested", until=request.exists)
    office.press("Return", shows="laptops")
    office.press("Return", shows="which-request")
    office.fill(str(request), "Return", shows="enrolled", until=sealed.exists)
    key = unlock(town.laptop, SECRET)

    def store(look: Callable[[Store], object]) -> Callable[[], object]:
        def now() -> object:
            with Store.open(town.laptop, key) as opened:
                return look(opened)

        return now

    table.press("Return", shows="which-kit")
    table.fill(str(sealed), "Return", shows="words", until=store(kit.office))
    words = store(lambda opened: enrolment.words_here(opened).words("es"))()  # type: ignore[union-attr]
    # A person may leave the accents out, and xdotool must: it would change the keyboard for each of them.
    said = plain(" ".join(str(word) for word in words))  # type: ignore[attr-defined]
    compared = store(lambda opened: kit.office(opened).compared)  # type: ignore[union-attr]
    table.fill(said, "Return", shows="compared", until=compared)
    table.press("Return", shows="which-mailbox")
    table.fill(str(mailbox), "Return", shows="no-table-yet", until=store(lambda opened: opened.settings.get(MAILBOX)))
    key.wipe()


def _gathers(table: Screen) -> None:
    """A table is set up, people stop by, two are asked, ten have filled in paper."""
    table.fill(PLACE, "Return", shows="table")
    table.press(*["space"] * PASSERS, shows="counted")
    table.press("n", shows="who-asks")
    for number in range(INTERVIEWS):
        table.press("1", "Return", shows="before")
        table.press("Return", shows="question")
        for question in range(10):
            table.press(str((question + number) % 5 + 1), "Return", shows=f"answered-{question + 1}")
        for about in range(4):
            table.press("1", "Return", shows=f"about-{about + 1}")
        table.press("Return", shows="thanks")
        table.press("n" if number + 1 < INTERVIEWS else "Return", shows="next")
    table.press("h", shows="paper")
    for sheet in range(SHEETS):
        answers = "".join(str((sheet * 7 + question * 3) % 5 + 1) for question in range(10))
        table.type(f"{answers}5112"[:14])
    table.press("Escape", shows="typed")


def _exports(town: Town) -> Path:
    """The office sets up its mailbox, takes in what came, and writes the workbook."""
    office, book = town.office, town.carried("resumen.xlsx")
    office.press("F9", shows="locked")  # it was away meanwhile
    office.fill(SECRET, "Return", shows="unlocked")
    office.press("alt+1", shows="inbox")
    office.press("Return", shows="care")
    office.press("Tab", "Return", shows="which-folder")
    office.fill(str(town.carried("buzon")), "Return", shows="tried-out")
    office.press("alt+1", shows="came")
    office.press("Return", shows="merged")
    office.press("alt+9", shows="preview")
    office.press("Return", shows="which-file")
    office.fill(str(book), "Return", shows="written", until=book.exists)
    return book


@pytest.mark.timeout(900)
def test_from_first_start_to_the_workbook(town: Town) -> None:
    """Nobody touches a mouse, nobody reads a manual, and what the workbook says is what happened at the table."""
    office, table = town.office, town.table
    _begins(office, "2", "Servicios Sociales", town.master)
    office.press("Return", shows="where-to-the-sheet")
    office.fill(str(town.carried("hoja.txt")), "Return", shows="inbox", until=town.carried("hoja.txt").exists)
    _begins(table, "1", "Mesa 7", town.laptop)
    _enrols(town)
    _gathers(table)
    table.press("alt+3", shows="send")
    table.press("Return", shows="sent", until=lambda: list(town.carried("buzon").glob("*")))
    cells = _cells(_exports(town))
    today = datetime.combine(date.today(), datetime.min.time())  # noqa: DTZ011 - the program's day is the wall's
    (gathering,) = [row for row in cells if row[:2] == (today, PLACE)]
    assert gathering[2] == PASSERS
    assert gathering[3] in {PEOPLE // BASE * BASE, PEOPLE // BASE * BASE + BASE}
    assert ("Tests", gathering[3]) in {row[:2] for row in cells}
    for screen in (office, table):
        screen.close_program()


def _cells(book: Path) -> list[tuple[object, ...]]:
    """All rows of all sheets."""
    return [row for sheet in openpyxl.load_workbook(book) for row in sheet.iter_rows(values_only=True)]
