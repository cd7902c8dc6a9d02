"""Lists within a store: made again after an update, checked, let go of with a purge, and no burden to other forms."""

from fieldkit import kit, settings
from fieldkit.faults import Broken
from fieldkit.shelf import Workbook
from fieldkit.store import Store
from forms.definition import Form
from sync.connection import mailbox
from sync.publishing import put_kit
from sync.send import receive
from tests.factory import TEST, Town, reopen, session
from tests.fieldkit.lists.worlds import SHEETS
from tests.forms.tables import begin, workbook
from tests.sync.back_home import SESSION_DAY, exchange

OAK = {"species": "oak", "meta/entity/@id": "t-1", "meta/entity/@create": "true", "meta/entity/label": "oak"}
LOCAL = '[[list]]\nname = "trees"\nreader = "stations"\npersonal = false\n'


def _form(store: Store, version: str = "1") -> Form:
    store.add_form(Workbook("trees", workbook(SHEETS.format(version=version))))
    return store.shelf.form("trees")


def test_a_store_of_an_earlier_program_makes_its_lists(town1: Town) -> None:
    """What was recorded before the program knew of lists is in them from the first opening on."""
    office = town1.office
    office.submissions.save(_form(office), "5" * 32, OAK)
    for table in ("list_operations", "list_forms"):
        office.database.execute(f"DELETE FROM {table}")  # noqa: S608 - our own
    office.settings.set(settings.LISTS_READ, "")
    with reopen(office.folder) as again:
        assert [one.id for one in again.lists.all("trees")] == ["t-1"]
        assert again.check().faults == ()


def test_a_form_that_comes_later_speaks_for_what_was_there(town1: Town) -> None:
    """A version whose form reaches this store after its submissions feeds the list from then on."""
    office = town1.office
    _form(office)
    saved = office.submissions.save(_form(office, "2"), "5" * 32, OAK)
    office.database.execute("DELETE FROM forms WHERE form = 'trees'")
    for table in ("list_operations", "list_forms"):
        office.database.execute(f"DELETE FROM {table}")  # noqa: S608 - our own
    with reopen(office.folder) as again:
        assert again.lists.names() == []
        _form(again, "2")
        [said] = again.lists.history("trees", "t-1")
        assert said.record == saved


def test_check_finds_a_list_that_does_not_follow(town1: Town) -> None:
    """A row too many, and a row that was changed."""
    office = town1.office
    saved = office.submissions.save(_form(office), "5" * 32, OAK)
    office.database.execute("UPDATE list_operations SET creates = 0")
    assert [(one.code, one.where) for one in office.check().faults] == [(Broken.LIST_WRONG, saved)]


def test_forms_without_lists_are_left_alone(town1: Town) -> None:
    """The very same form, compiled once, and no row in any table of lists."""
    office = town1.office
    form = office.shelf.form(TEST)
    assert office.form(TEST) is form
    assert office.lists.lacking(form) == []


def test_a_list_that_has_not_changed_is_not_read_again(town1: Town) -> None:
    """A form is furnished anew only when a list has changed: it is compiled once."""
    office = town1.office
    form = _form(office)
    office.submissions.save(form, "5" * 32, OAK)
    furnished = office.form("trees")
    assert office.form("trees") is furnished
    office.submissions.save(form, "5" * 32, {**OAK, "meta/entity/@id": "t-2"})
    assert [choice.value for choice in begin(office.form("trees")).choices("tree")] == ["t-1", "t-2"]


def test_what_is_attached_goes_before_a_list(town1: Town) -> None:
    """A form that brings its own rows keeps them."""
    office = town1.office
    attached = {"trees.csv": b"name,label\nown,My own\n"}
    office.add_form(Workbook("trees", workbook(SHEETS.format(version="1")), attached))
    office.submissions.save(office.shelf.form("trees"), "5" * 32, OAK)
    assert [choice.value for choice in begin(office.form("trees")).choices("tree")] == ["own"]


def test_a_purge_takes_what_a_station_said_of_things(town1: Town) -> None:
    """With the answers go the operations; the thing itself stays, as the office sent it back."""
    office, (station,) = town1.office, town1.stations
    _form(office)
    office.settings.set(settings.PLAN, LOCAL)
    put_kit(office, mailbox(office), kit.publish(office, "2026-05-02"))
    receive(station, today=SESSION_DAY)
    station.submissions.save(station.shelf.form("trees"), session(station), OAK)
    assert [one.id for one in station.lists.all("trees")] == ["t-1"]
    _, (got,) = exchange(town1)
    assert got.purged == 1
    assert station.query("SELECT count(*) FROM list_operations") == [(0,)]
    assert [one.id for one in station.lists.all("trees")] == ["t-1"]
    assert station.check().faults == ()
