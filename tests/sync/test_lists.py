"""Lists reach the stations that may have them, and no others; what may no longer be there is wiped."""

import contextlib
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from fieldkit import enrolment, envelope, kit, roster, settings
from fieldkit.errors import Code, WorldFailed
from fieldkit.filling import fill
from fieldkit.lists import allowed
from fieldkit.shelf import Workbook
from fieldkit.store import Store
from sync import connection, handover, lists, publishing, send
from sync.merge import merge
from tests.factory import Town, clock, reopen
from tests.fieldkit.pages import clear_pages
from tests.forms.tables import workbook
from tests.sync.meanwhile import meanwhile

CANARY = "Canaria Inventada"
TODAY = date(2026, 5, 20)
PLAN = """
[[list]]
name = "people"
reader = "stations"
fields = ["area"]

[[list]]
name = "groups"
reader = "stations"
personal = false

[[list]]
name = "secrets"
"""


def _form(name: str, reader: str = "") -> Workbook:
    text = f"""
    settings
    | form_id | version | reader |
    | {name} | 1 | {reader} |
    survey
    | type | name | label | save_to |
    | text | called | Called | called |
    | text | area | Area | area |
    | text | phone | Phone | phone |
    entities
    | dataset | label |
    | {name} | ${{called}} |
    """
    return Workbook(name, workbook(text))


def _enter(store: Store, form_id: str, **given: str) -> str:
    form = store.form(form_id)
    filled, problems = fill(form, given, clock)
    assert not problems
    return store.submissions.save(form, "5" * 32, filled)


@pytest.fixture
def town(town2: Town) -> Town:
    """Two stations, three lists: people (personal), groups (for all), secrets (of the office); the kit is out."""
    office = town2.office
    for form in (_form("people", "office"), _form("groups"), _form("secrets", "office")):
        office.add_form(form)
    office.settings.set(settings.PLAN, PLAN)
    for station in town2.stations:
        _compare(office, station)
    _publish(town2)
    return town2


def _compare(office: Store, station: Store) -> None:
    member = roster.find(office, station.identity.id)
    enrolment.confirm_station(office, member.name, " ".join(enrolment.words_of(office, member).words("es")))


def _publish(town: Town) -> None:
    publishing.put_kit(town.office, connection.mailbox(town.office), kit.publish(town.office, "2026-05-02"))
    for station in town.stations:
        send.receive(station, today=TODAY)


def _round(town: Town) -> None:
    merge(town.office)
    for station in town.stations:
        send.receive(station, today=TODAY)


def _everywhere(store: Store) -> bytes:
    """A store's whole folder: its files' bytes, every page of database and log decrypted, all cells of all tables."""
    files = [path.read_bytes() for path in sorted(store.folder.rglob("*")) if path.is_file()]
    tables = [name for (name,) in store.query("SELECT name FROM sqlite_master WHERE type = 'table'")]
    cells = [cell for name in tables for row in store.query(f'SELECT * FROM "{name}"') for cell in row]  # noqa: S608 - names of our own
    told = [cell if isinstance(cell, bytes) else str(cell).encode() for cell in cells]
    return b"\0".join([*files, clear_pages(store.folder, store.key), *told])


def _readable(mailbox: Path, reader: Store) -> bytes:
    """All that lies in the mailbox, as it lies there, and unsealed where this store's keys can."""
    found = []
    for path in mailbox.iterdir():
        found.append(path.read_bytes())
        with contextlib.suppress(envelope.EnvelopeRefused):
            found.append(envelope.verified(found[-1]).unseal(reader.identity.opens).payload)
    return b"\0".join(found)


def test_a_personal_list_reaches_only_whom_the_office_allows(town: Town) -> None:
    """Of two stations one is allowed: it gets the fields that leave the house; the other's disk never holds a word."""
    office, (first, second) = town.office, town.stations
    _enter(office, "people", called=CANARY, area="Centro", phone="Teléfono Inventado")
    allowed.allow(office, "people", "Mesa 1")
    _round(town)
    [one] = first.lists.all("people")
    assert (one.label, one.properties) == (CANARY, {"area": "Centro"})
    assert (first.lists.names(), second.lists.names()) == (["groups", "people"], ["groups"])
    assert CANARY.encode() in _everywhere(first)
    assert CANARY.encode() in _readable(town.mailbox, first)
    assert "Teléfono Inventado".encode() not in _everywhere(first)
    assert CANARY.encode() not in _everywhere(second)
    assert CANARY.encode() not in _readable(town.mailbox, second)


def test_of_two_who_send_lists_at_once_neither_takes_the_others_away(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While one has put a list and not yet remembered it, another sends them too: each station has one."""
    _enter(town.office, "groups", called="Peña Inventada")

    def another() -> None:
        with reopen(town.office.folder) as office:
            lists.send(office, connection.mailbox(office))

    ended = meanwhile(monkeypatch, ".list", another)
    lists.send(town.office, connection.mailbox(town.office))
    ended()
    assert len(list(town.mailbox.glob("*.list"))) == len(town.stations)
    for station in town.stations:
        send.receive(station, today=TODAY)
        assert [one.label for one in station.lists.all("groups")] == ["Peña Inventada"]


@pytest.mark.parametrize("moment", ["before it is put", "while it is put"])
@pytest.mark.parametrize("change", ["revoked", "denied"])
def test_who_loses_a_list_just_now_is_not_sent_it(
    town: Town, monkeypatch: pytest.MonkeyPatch, moment: str, change: str
) -> None:
    """Just before its message is put, or just then: none is left lying there; others are sent theirs."""
    _enter(town.office, "people", called=CANARY)
    for name in ("Mesa 1", "Mesa 2"):
        allowed.allow(town.office, "people", name)

    def lose() -> None:
        with reopen(town.office.folder) as office:
            if change == "revoked":
                roster.revoke(office, "Mesa 1", 1)
            else:
                allowed.deny(office, "people", "Mesa 1")

    if moment == "while it is put":
        ended = meanwhile(monkeypatch, ".list", lose)
    else:
        ended = _once(monkeypatch, "new_name", lose)
    assert lists.send(town.office, connection.mailbox(town.office)) == 1
    ended()
    first, second = town.stations
    assert CANARY.encode() not in _readable(town.mailbox, first)
    _round(town)
    assert "people" not in first.lists.names()
    assert [one.label for one in second.lists.all("people")] == [CANARY]


def _once(monkeypatch: pytest.MonkeyPatch, name: str, act: Callable[[], None]) -> Callable[[], None]:
    """Do it just before a function of `sync.lists` is called for the first time; a call of what is returned ends it."""
    real = getattr(lists, name)

    def acting(*given: object) -> object:
        monkeypatch.setattr(lists, name, real)
        act()
        return real(*given)

    monkeypatch.setattr(lists, name, acting)
    return lambda: None


def test_a_station_that_records_for_a_list_it_may_not_have_keeps_nothing(town: Town) -> None:
    """What a form for the office alone says of somebody is sealed when it is saved; its list never comes back."""
    _, second = town.stations
    _enter(second, "people", called=CANARY, area="Centro")
    send.send(second)
    _round(town)
    assert [one.label for one in town.office.lists.all("people")] == [CANARY]
    assert CANARY.encode() not in _everywhere(second)
    assert CANARY.encode() not in _readable(town.mailbox, second)


@pytest.mark.parametrize("way", ["list", "kit"])
def test_what_is_denied_is_wiped(town: Town, way: str) -> None:
    """After a denial the next message, or the next kit, takes the list off the disk, its free pages and log too."""
    office, (first, _) = town.office, town.stations
    _enter(office, "people", called=CANARY)
    allowed.allow(office, "people", "Mesa 1")
    _round(town)
    assert CANARY.encode() in _everywhere(first)
    allowed.deny(office, "people", "Mesa 1")
    if way == "list":
        _round(town)
    else:
        assert kit.accept(first, kit.publish(office, "2026-06-01")).wiped == 1
    assert first.lists.names() == ["groups"]
    assert CANARY.encode() not in _everywhere(first)
    _enter(office, "people", called=CANARY)
    _round(town)
    assert CANARY.encode() not in _everywhere(first)
    assert CANARY.encode() not in _readable(town.mailbox, first)


def test_a_message_from_before_a_denial_brings_nothing_back(town: Town, tmp_path: Path) -> None:
    """A mailbox that kept a message back plays it after the kit: it is refused, though this laptop never saw it."""
    office, (first, _) = town.office, town.stations
    _enter(office, "people", called=CANARY)
    allowed.allow(office, "people", "Mesa 1")
    merge(office)
    kept = tmp_path / "kept"
    shutil.copytree(town.mailbox, kept)
    allowed.deny(office, "people", "Mesa 1")
    kit.accept(first, kit.publish(office, "2026-06-01"))
    shutil.rmtree(town.mailbox)
    shutil.copytree(kept, town.mailbox)
    send.receive(first, today=TODAY)
    assert CANARY.encode() not in _everywhere(first)


def test_a_denial_takes_nothing_from_others_for_long(town: Town) -> None:
    """Who is still allowed gets the list again with the very next message, though a kit had them let go of it."""
    office, (first, second) = town.office, town.stations
    _enter(office, "people", called=CANARY)
    for name in ("Mesa 1", "Mesa 2"):
        allowed.allow(office, "people", name)
    _round(town)
    allowed.deny(office, "people", "Mesa 1")
    _publish(town)
    assert (first.lists.names(), second.lists.names()) == (["groups"], ["groups", "people"])


def test_an_older_message_is_refused(town: Town) -> None:
    """The lists of yesterday do not take the place of today's."""
    office, (first, _) = town.office, town.stations
    allowed.allow(office, "people", "Mesa 1")
    _enter(office, "people", called="Ayer Inventada")
    merge(office)
    (old,) = [path.read_bytes() for path in town.mailbox.glob("*.list") if _is_for(first, path)]
    _enter(office, "people", called="Hoy Inventada")
    _round(town)
    assert lists.take(first, lists.read(first, old)) is None
    assert [one.label for one in first.lists.all("people")] == ["Ayer Inventada", "Hoy Inventada"]


def _is_for(store: Store, path: Path) -> bool:
    try:
        return bool(lists.read(store, path.read_bytes()))
    except envelope.EnvelopeRefused:
        return False


@pytest.mark.parametrize("change", ["revoked", "the plan"])
def test_a_lost_laptop_and_a_stricter_plan_end_it_too(town: Town, change: str) -> None:
    """Whatever ends a station's right ends the message that lies there for it; a new plan wipes what was let out."""
    office, (first, _) = town.office, town.stations
    _enter(office, "people", called=CANARY)
    allowed.allow(office, "people", "Mesa 1")
    _round(town)
    if change == "revoked":
        roster.revoke(office, "Mesa 1", 1)
    else:
        office.settings.set(settings.PLAN, PLAN.replace('reader = "stations"\nfields', "fields"))
    _round(town)
    assert CANARY.encode() not in _readable(town.mailbox, first)
    if change == "the plan":
        assert CANARY.encode() not in _everywhere(first)


def test_a_withdrawn_person_leaves_the_stations_disk(town: Town) -> None:
    """Withdrawing the submission that created somebody takes them from the office's lists and the next message's."""
    office, (first, _) = town.office, town.stations
    record = _enter(office, "people", called=CANARY)
    allowed.allow(office, "people", "Mesa 1")
    _round(town)
    office.submissions.withdraw(record)
    _round(town)
    assert (office.lists.all("people"), first.lists.all("people")) == ([], [])
    for store in (office, first):
        assert CANARY.encode() not in _everywhere(store)


def test_what_a_station_records_is_in_its_list_at_once(town: Town) -> None:
    """A group entered at a table can be chosen there before the office knows; then the office's word counts."""
    first, second = town.stations
    _enter(first, "groups", called="Grupo inventado", area="Centro")
    assert [one.label for one in first.lists.all("groups")] == ["Grupo inventado"]
    assert second.lists.all("groups") == []
    send.send(first)
    _round(town)
    assert [one.label for one in second.lists.all("groups")] == ["Grupo inventado"]
    assert first.lists.all("groups") == second.lists.all("groups")


def test_nothing_is_sent_where_nothing_changed(town: Town) -> None:
    """A merge without news puts no message; one that was lost on the way is put again."""
    _enter(town.office, "groups", called="Grupo inventado")
    assert merge(town.office).lists == 2
    assert merge(town.office).lists == 0
    next(iter(town.mailbox.glob("*.list"))).unlink()
    assert merge(town.office).lists == 1
    assert len(list(town.mailbox.glob("*.list"))) == 2


def test_whom_a_list_may_not_go_to_is_said(town: Town) -> None:
    """A list that stays, one that goes to all anyway, one nobody knows, a laptop whose words nobody compared."""
    office = town.office
    for name, code in (("secrets", Code.LIST_STAYS), ("groups", Code.LIST_OPEN), ("trees", Code.LIST_UNKNOWN)):
        with pytest.raises(WorldFailed) as caught:
            allowed.allow(office, name, "Mesa 1")
        assert caught.value.code is code
    office.database.execute("UPDATE roster SET compared = 0")
    with pytest.raises(WorldFailed) as caught:
        allowed.allow(office, "people", "Mesa 1")
    assert caught.value.code is Code.LIST_NOT_COMPARED


def test_two_copies_of_a_master_agree_on_who_may_have_a_list(town: Town, tmp_path: Path) -> None:
    """Decided on both and handed over both ways: the later word counts, and where both are as late, 'no'."""
    office = town.office
    allowed.allow(office, "people", "Mesa 1")
    allowed.allow(office, "people", "Mesa 2")
    shutil.copytree(office.folder, tmp_path / "clerk")
    with reopen(tmp_path / "clerk") as clerk:
        allowed.deny(clerk, "people", "Mesa 1")
        allowed.deny(office, "people", "Mesa 2")
        allowed.allow(office, "people", "Mesa 2")
        allowed.deny(clerk, "people", "Mesa 2")
        for one, other in ((office, clerk), (clerk, office)):
            for number, part in enumerate(handover.write(one)):
                handover.take(other, str(number), part)
        for store in (office, clerk):
            assert [member.name for member in allowed.reach(store, "people").stations] == ["Mesa 2"]


def test_new_keys_of_the_office_send_the_lists_anew(town: Town) -> None:
    """What the earlier key signed counts no more: after the kit with the new one the lists come again."""
    _enter(town.office, "groups", called="Grupo inventado")
    merge(town.office)
    publishing.put_kit(town.office, connection.mailbox(town.office), kit.rotate(town.office, "2026-06-01"))
    for station in town.stations:
        assert send.receive(station, today=TODAY).lists
        assert [one.label for one in station.lists.all("groups")] == ["Grupo inventado"]


def test_new_keys_while_lists_are_put_send_them_anew(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the earlier key signed in that very moment comes again, signed with the new one."""
    _enter(town.office, "groups", called="Grupo inventado")
    made: list[bytes] = []

    def rotate() -> None:
        with reopen(town.office.folder) as office:
            made.append(kit.rotate(office, "2026-06-01"))

    ended = meanwhile(monkeypatch, ".list", rotate)
    merge(town.office)
    ended()
    for station in town.stations:
        kit.accept(station, made[0])
    merge(town.office)
    for station in town.stations:
        send.receive(station, today=TODAY)
        assert [one.label for one in station.lists.all("groups")] == ["Grupo inventado"]
