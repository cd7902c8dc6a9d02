"""Call requests."""

from PySide6.QtCore import Qt

from fieldkit.database import transaction
from fieldkit.filling import fill
from tests import factory
from tests.ui.desktop.office.masters import Master, reopened, settle
from tests.ui.desktop.office.test_import_page import pick
from tests.ui.desktop.office.test_inbox_page import cells
from tests.ui.desktop.steps import page, press, read
from ui.desktop.office.requests_page import RequestsPage
from ui.desktop.rows import PAGE
from ui.desktop.window import Window


def calls(office: Window) -> RequestsPage:
    """The page, with its first row chosen."""
    office.go("requests")
    settle(office)
    return page(office, RequestsPage)


def test_nobody_waits_on_the_first_day(empty: Window) -> None:
    """It says where requests come from."""
    assert "Quien pide en una mesa que le llamen aparece aquí" in read(calls(empty))


def test_who_asks_and_what_they_said(office: Window) -> None:
    """A row each, in the form's words; the chosen one whole beside it."""
    shown = calls(office)
    assert shown.heading.text() == "2 personas piden que las llamen"
    assert sorted(cells(shown.table)) == [
        ["Inventada Uno", "612 345 670", "Cuando sea", "14 may"],
        ["Inventado Dos", "612 345 670", "Cuando sea", "14 may"],
    ]
    assert "Español" in read(shown)
    assert office.navigation.entries["requests"].accessibleDescription() == "2 personas piden que las llamen."


def test_a_request_that_is_done_is_erased_after_one_question(office: Window, master: Master) -> None:
    """The first key asks, the second erases: the name is nowhere in the master any more."""
    shown = calls(office)
    shown.close_it.click()
    assert not shown.close_it.isVisible()
    press(Qt.Key.Key_Return)
    settle(office)
    assert shown.heading.text() == "1 persona pide que la llamen"
    with reopened(master) as store:
        assert store.submissions.count("call_request") == 1
        payloads = store.query("SELECT payload FROM versions WHERE form = 'call_request' AND payload IS NOT NULL")
        assert sum(b"Inventad" in payload for (payload,) in payloads) == 1
        assert store.query("SELECT count(*) FROM calls") == [(1,)]


def test_who_called_is_remembered(office: Window, master: Master) -> None:
    """One key notes the day and who; the request leaves the list of those to call, and can come back to it."""
    shown = calls(office)
    shown.caller.setText("Inventada Tres")
    shown.done.setFocus()
    press(Qt.Key.Key_Return)
    settle(office)
    assert shown.heading.text() == "1 persona pide que la llamen"
    assert len(cells(shown.table)) == 1
    assert office.navigation.entries["requests"].accessibleDescription() == "1 persona pide que la llamen."
    office.lock()
    office.unlocked(master.key.copy())
    settle(office)
    shown = calls(office)
    pick(shown.which, "called")
    settle(office)
    assert [row[3] for row in cells(shown.table)] == ["✓ Llamada"]
    assert "Inventada Tres llamó el 14 may." in read(shown)
    shown.again.click()
    settle(office)
    pick(shown.which, "all")
    settle(office)
    assert [row[3] for row in cells(shown.table)] == ["14 may"] * 2


def test_who_waits_longest_stands_first(office: Window, master: Master) -> None:
    """A week is too long: it is said in words and with a sign."""
    with reopened(master) as store:
        records = [record for (record,) in store.query("SELECT record FROM calls ORDER BY record")]
        with transaction(store.database):
            store.database.execute("UPDATE calls SET since = '2026-05-02' WHERE record = ?", (records[1],))
    shown = calls(office)
    assert cells(shown.table)[0][3] == "▲ 12 días"
    assert shown._requests[0].record == records[1].hex()


def test_when_all_are_called_it_says_so(office: Window) -> None:
    """An empty list says where they are, and the filter has the focus."""
    shown = calls(office)
    for _ in range(2):
        shown.done.click()
        settle(office)
    assert "Ya se ha llamado a todas." in read(shown)
    assert shown.which.hasFocus()


def test_a_long_list_comes_page_by_page(office: Window, master: Master) -> None:
    """The next page is read when it is scrolled to, not before."""
    with reopened(master) as store:
        form = store.shelf.form("call_request")
        asked = {"consent": "yes", "name": "Inventada", "phone": "612 345 670", "when": "any", "spoken": "es"}
        store.contacts.add_all(form, [fill(form, asked, factory.clock)[0]] * (PAGE + 5))
    shown = calls(office)
    assert shown.table.rows.rowCount() == PAGE
    assert shown.heading.text() == f"{PAGE + 7} personas piden que las llamen"
    shown.table.scrollToBottom()
    settle(office)
    shown.table.scrollToBottom()
    settle(office)
    assert shown.table.rows.rowCount() == PAGE + 7
    assert not shown.table.rows.canFetchMore(shown.table.rootIndex())
