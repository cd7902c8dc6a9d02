"""Laptops."""

from PySide6.QtCore import Qt

from fieldkit import enrolment, kit, recovery, roster
from fieldkit.store import Store, unlock
from tests import factory
from tests.ui.desktop.office.masters import Master, reopened, settle
from tests.ui.desktop.office.test_inbox_page import cells
from tests.ui.desktop.steps import named, page, press, read
from ui.desktop.office.laptops_page import LaptopsPage
from ui.desktop.window import Window


def laptops(office: Window) -> LaptopsPage:
    """The page, with its first row chosen."""
    office.go("laptops")
    settle(office)
    return page(office, LaptopsPage)


def test_on_the_first_day_it_says_how_a_laptop_comes(empty: Window) -> None:
    """The request on the stick, and the one button has the focus."""
    shown = laptops(empty)
    assert "Un portátil nuevo deja una solicitud en una memoria USB." in read(shown)
    assert shown.enrol.hasFocus()


def test_each_laptop_with_its_state(office: Window) -> None:
    """Last batch, and whether the words were compared, in words and sign."""
    rows = cells(laptops(office).table)
    assert rows == [["Mesa 1", "2", "▲ Falta comparar las palabras"], ["Mesa 2", "1", "▲ Falta comparar las palabras"]]


def test_enrolling_by_stick(office: Window, master: Master) -> None:
    """The kit lies beside the request, the laptop accepts it, and the words are the same on both."""
    stick = master.folder.parent / "stick"
    stick.mkdir()
    with Store.create_station(master.folder.parent / "new", "Mesa 9", factory.PASSPHRASE) as station:
        (stick / "Mesa 9.request").write_bytes(kit.write_request(station))
        shown = laptops(office)
        shown.take_in(stick / "Mesa 9.request")
        settle(office)
        assert "Mesa 9 está de alta." in read(shown)
        assert "Mesa 9.kit" in read(shown)
        kit.accept(station, (stick / "Mesa 9.kit").read_bytes())
        here = enrolment.words_here(station)
    assert here
    assert " ".join(here.words("es")) in read(shown)
    assert len(list(master.mailbox.glob("*.kit"))) == 1


def test_a_file_that_is_no_request_is_three_sentences(office: Window, master: Master) -> None:
    """Nothing is enrolled."""
    letter = master.folder.parent / "carta.request"
    letter.write_text("hola")
    shown = laptops(office)
    shown.take_in(letter)
    settle(office)
    assert shown.notice.said.count("\n") == 2
    with reopened(master) as store:
        assert len(roster.roster(store)) == 2


def test_words_are_typed_as_they_are_heard(office: Window, master: Master) -> None:
    """The right ones, without accents: compared. Others: a sentence, and it stays open."""
    shown = laptops(office)
    with reopened(master) as store:
        said = enrolment.words_of(store, roster.find(store, "Mesa 1")).words("es")
    shown.said.setFocus()
    press("otras seis palabras que no son", Qt.Key.Key_Return)
    settle(office)
    assert "Las palabras no coinciden." in shown.notice.said
    shown.said.setText(" ".join(said).upper())
    shown.said.setFocus()
    press(Qt.Key.Key_Return)
    settle(office)
    assert cells(shown.table)[0][-1] == "✓ Palabras comparadas"
    assert shown.notice.said == ""


def test_a_lost_laptop_and_one_that_was_found(office: Window, master: Master) -> None:
    """Given up from the number after its last one; taken back by one key."""
    shown = laptops(office)
    assert shown.number.text() == "3"
    named(shown, "Dar de baja el portátil").click()
    settle(office)
    assert cells(shown.table)[0][-1] == "■ De baja desde el envío 3"
    with reopened(master) as store:
        assert roster.find(store, "Mesa 1").revoked_from == 3
    named(shown, "Ha aparecido: vuelve a contar todo").click()
    settle(office)
    with reopened(master) as store:
        assert roster.find(store, "Mesa 1").revoked_from is None


def test_helping_a_laptop_whose_passphrase_is_forgotten(office: Window, master: Master) -> None:
    """Whom it would help and the words to hear stand there before anything is written; then the answer opens."""
    station = master.stations[0]
    request = recovery.ask(station, "cinco sillas en la plaza nueva", "es")
    asked = master.folder.parent / "mesa.recovery"
    asked.write_bytes(recovery.encode(request))
    shown = laptops(office)
    shown.recover(asked)
    settle(office)
    assert "Mesa 1 pide recuperar su contraseña" in read(shown)
    assert request.code() in read(shown)
    answer = asked.with_suffix(".recovered")
    assert not answer.exists()
    named(shown, "Lee las mismas palabras: ayudar").click()
    settle(office)
    recovery.finish(station, answer.read_bytes(), "cinco sillas en la plaza nueva", "")
    unlock(station, "cinco sillas en la plaza nueva").wipe()
