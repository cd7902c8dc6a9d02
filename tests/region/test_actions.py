"""The plan's actions on a server: what is read of lists says the same there as at home, and no person lies open."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from fieldkit import settings, shelf
from fieldkit.due import States, read
from fieldkit.master import moving
from fieldkit.progress import Silent
from fieldkit.store import Store
from tests.factory import NOW, PASSPHRASE, clock
from tests.region.conftest import ACCESS
from tests.servers.postgres import Cluster
from tests.ui.cli.program import run
from ui.cli import simulated_actions
from ui.desktop.office.action import deeds, seen

TODAY = date(2026, 5, 14)
COMMANDS = (
    ("lists", "show", "OFFICE"),
    ("lists", "show", "OFFICE", "care_people"),
    ("lists", "conflicts", "OFFICE"),
    ("lists", "odd", "OFFICE"),
    ("match", "OFFICE", "timebank", "--week", "2026-05-14"),
    ("directory", "search", "OFFICE", "inventado"),
    ("directory", "outdated", "OFFICE", "--days", "30"),
)
# What laptops and the office type of people, by which they could be found.
CODES = ("P-01", "V-02", "T-01", "C-03", "Acompañar al taller")


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office in which some weeks of all actions have been made up, closed."""
    folder = tmp_path_factory.mktemp("practice") / "office"
    with Store.create_office(folder, "Oficina inventada", PASSPHRASE, simulated=True) as store:
        simulated_actions.act(store, TODAY)
        store.settings.set(settings.PLAN, shelf.library_plan())
    return folder


def said(folder: Path) -> list[object]:
    """What the commands on lists print of an office."""
    done = [run(*(folder if word == "OFFICE" else word for word in one), "--json") for one in COMMANDS]
    return [(one.status, one.json) for one in done]


def due(store: Store) -> object:
    """What is due, and what is over."""
    return read(States(store, TODAY))


def test_all_that_is_read_of_lists_is_the_same(
    practice: Path, postgres: Cluster, copied: Callable[[Path], Store]
) -> None:
    """Lists, what is odd, who could help whom, the directory, what is due: moved to a server, none of it changes."""
    office = copied(practice)
    before = said(office.folder), due(office), [office.lists.all(name) for name in office.lists.names()]
    database = postgres.database()
    moving.to_server(office, postgres.url(database), ACCESS, Silent())
    assert (said(office.folder), due(office), [office.lists.all(name) for name in office.lists.names()]) == before
    with postgres.connect(database) as behind:
        behind.execute("SET search_path = fieldkit")
        tables = behind.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'fieldkit'").fetchall()
        everything = "".join(
            str(behind.execute(f"SELECT t::text FROM {table} t").fetchall())  # type: ignore[call-overload] # noqa: S608 - a table's name
            for (table,) in tables
        )
    assert not [code for code in CODES if code in everything or code.encode().hex() in everything]


def test_every_thing_is_seen_the_same(practice: Path, postgres: Cluster, copied: Callable[[Path], Store]) -> None:
    """The page of each thing, with its sheets and what is to come, says the same on a server; so does a save."""
    office = copied(practice)
    before = everything(office)
    moving.to_server(office, postgres.url(postgres.database()), ACCESS, Silent())
    assert everything(office) == before
    begun = deeds.begin(office, Silent(), form_id="association", name="", id_="", clock=clock, language="es")
    for path, answer in {
        "name": "Peña inventada",
        "kind": "association",
        "channel": "no",
        "joined": "2026-01-10",
    }.items():
        begun.filling.interview.answer(path, answer)
    for _ in range(2):  # the connection was lost just after it was held
        saved = deeds.save(office, Silent(), filling=begun.filling, clock=clock, language="es")
    [made] = [one for one in office.lists.all("associations") if one.label == "Peña inventada"]
    assert (saved.id, len(made.version)) == (made.id, 1)
    assert office.records.get(begun.filling.draft_id).answers["name"] == "Peña inventada"


def everything(store: Store) -> list[object]:
    """What the window shows of every thing."""
    return [
        seen.see(store, Silent(), name=name, id_=one.id, now=NOW, language="es")
        for name in store.lists.names()
        for one in store.lists.all(name)
    ]
