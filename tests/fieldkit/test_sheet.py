"""The office's recovery key, on paper."""

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from fieldkit import keyring, presence, settings, sheet, slots
from fieldkit.errors import Code, WorldFailed
from fieldkit.keys import unlock
from fieldkit.master import opening
from fieldkit.master.address import Access
from fieldkit.seal import PublicKeys
from fieldkit.slots import Slot
from fieldkit.store import Store
from fieldkit.wordlists import LANGUAGES, Language, plain, words
from tests.factory import PASSPHRASE, Town

NEW = "lince pizarra rueda abeja"


@pytest.fixture
def office(town1: Town) -> Path:
    """An office's folder."""
    town1.office.close()
    return town1.office.folder


def failed(work: Callable[[], object]) -> WorldFailed:
    with pytest.raises(WorldFailed) as caught:
        work()
    return caught.value


def adopted(folder: Path) -> str:
    """Make a sheet for an office; what is on it."""
    made = sheet.new("es")
    with Store.open(folder, unlock(folder, PASSPHRASE)) as store:
        sheet.adopt(store, made.public)
    return "\n".join(made.rows)


@pytest.fixture
def same_sheets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sheets that are the same in every run: two digits miss one wrong word in 97, which the whole then tells."""
    monkeypatch.setattr("fieldkit.sheet.secrets.token_bytes", Random(1).randbytes)  # noqa: S311 - nothing is kept secret


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_printed_is_read_back(language: Language) -> None:
    """The rows give the private half again: as printed, without accents, in capitals, with the first four letters."""
    made = sheet.new(language)
    sealed = PublicKeys(b"", made.public).wrap(b"secret", b"info")
    text = "\n".join(made.rows)
    shortened = "\n".join(" ".join(part[:4] for part in row.split()) for row in made.rows)
    for typed in (text, plain(text), text.upper(), f"HOJA\n\n{text}\n\nfin", shortened, text.replace("\n", "\r\n")):
        private = sheet.read(typed)
        assert private.unwrap(sealed, b"info") == b"secret"
        assert private.public().sealing == made.public
    assert made.rows[0] not in repr(made)


@pytest.mark.usefixtures("same_sheets")
def test_a_typing_error_is_found_in_its_row() -> None:
    """A word that is none, another word, two words changed round, a wrong digit, a row left out or twice."""
    made = sheet.new("en")
    rows = [row.split() for row in made.rows]

    def typed(number: int, place: int, word: str) -> str:
        changed = [list(row) for row in rows]
        changed[number - 1][place] = word
        return "\n".join(" ".join(row) for row in changed)

    for number in range(1, 5):
        right = rows[number - 1]
        other = next(word for word in words("en") if word not in right)
        digits = f"{(int(right[7]) + 1) % 97:02}"
        for text, why in (
            (typed(number, 2, "xyzzy"), "row-word"),
            (typed(number, 3, other), "row-check"),
            (typed(number, 7, digits), "row-check"),
            ("\n".join(" ".join(row) for row in rows if row is not right), "row-missing"),
        ):
            refused = failed(lambda text=text: sheet.read(text))  # type: ignore[misc]
            assert refused.code is Code.SHEET_UNREADABLE
            assert (refused.facts["row"], refused.facts["why"]) == (number, why)


@pytest.mark.usefixtures("same_sheets")
def test_words_changed_round_are_found() -> None:
    """Two neighbouring words in the other order do not pass: their row's digits tell, else those of the whole."""
    for _ in range(20):
        first, *others = sheet.new("es").rows
        number, one, two, *more = first.split()
        if one != two:
            text = "\n".join((" ".join((number, two, one, *more)), *others))
            assert failed(lambda text=text: sheet.read(text)).facts["row"] in (1, "1-4")  # type: ignore[misc]


def test_the_sheet_opens_the_office_when_every_passphrase_is_forgotten(office: Path) -> None:
    """With the sheet a new passphrase is set, and the public half stands in the settings for kits and batches."""
    text = adopted(office)
    sheet.recover(office, text, NEW, "Ana (inventada)")
    with Store.open(office, unlock(office, NEW)) as store:
        assert [one.kind for one in keyring.holders(store)] == ["passphrase", "passphrase", "sheet"]
        public = bytes.fromhex(store.settings.get(settings.RECOVERY))
    sealed = PublicKeys(b"", public).wrap(b"batch", b"")
    assert sheet.read(text).unwrap(sealed, b"") == b"batch"


def test_the_sheet_opens_an_office_whose_submissions_lie_on_a_server(office: Path) -> None:
    """Its keys lie at the desk: nobody asks the server, which may be down."""
    text = adopted(office)
    with Store.open(office, unlock(office, PASSPHRASE)) as store:
        opening.remember(store.settings, "postgresql://desk@127.0.0.1:1/none", Access("secret"))
    sheet.recover(office, text, NEW, "Ana (inventada)")
    with Store.open(office, unlock(office, NEW)) as store:
        assert len(keyring.holders(store)) == 3


def test_the_private_half_is_nowhere_in_the_store(office: Path) -> None:
    """No word row of the sheet, and no seed, lies in any file."""
    text = adopted(office)
    private = sheet.read(text)
    for path in office.iterdir():
        content = path.read_bytes()
        assert private.sealing not in content
        assert text.splitlines()[0].split()[1].encode() * 2 not in content


def test_a_new_sheet_makes_the_old_one_worthless(office: Path) -> None:
    """After a second sheet the first opens nothing newer."""
    first = adopted(office)
    second = adopted(office)
    assert failed(lambda: sheet.recover(office, first, NEW, "")).code is Code.RECOVERY_NOT_FOR_US
    sheet.recover(office, second, NEW, "")


def test_of_two_sheets_made_at_once_one_is_refused(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each would look before the other puts its own: there would be two, of which one lies in no safe."""
    monkeypatch.setattr(presence, "_PATIENCE", 0.05)
    make, refused = sheet.Slot.make, []

    def meanwhile(*given: Any) -> Slot:
        monkeypatch.setattr(sheet.Slot, "make", make)
        refused.append(failed(lambda: adopted(office)).code)
        return make(*given)

    monkeypatch.setattr(sheet.Slot, "make", meanwhile)
    text = adopted(office)
    assert refused == [Code.STORE_BUSY]
    sheet.recover(office, text, NEW, "")


def test_an_office_with_two_sheets(office: Path) -> None:
    """Either opens it, as two were made at once by an earlier release; a new one makes both worthless."""
    made = [sheet.new("es") for _ in range(2)]
    with Store.open(office, unlock(office, PASSPHRASE)) as store:
        for one in made:
            keyring.put(store, Slot.make(store.key, slots.new_id(), "sheet", one.public, b""))
    texts = ["\n".join(one.rows) for one in made]
    for number, text in enumerate(texts):
        sheet.recover(office, text, f"{NEW} {number}", "")
    latest = adopted(office)
    for text in texts:
        assert failed(lambda text=text: sheet.recover(office, text, NEW, "")).code is Code.RECOVERY_NOT_FOR_US
    sheet.recover(office, latest, NEW, "")


def test_without_a_sheet_there_is_nothing_to_recover_with(office: Path) -> None:
    """An office that never made one is told so."""
    text = "\n".join(sheet.new("es").rows)
    assert failed(lambda: sheet.recover(office, text, NEW, "")).code is Code.RECOVERY_NONE
