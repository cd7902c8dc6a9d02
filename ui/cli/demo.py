"""The whole road on made-up answers: office, stations, sessions, batches, mailbox, merge, receipts, workbook.

Every step is the one that real work takes. What it writes says that it is simulated, and a store of made-up data
exchanges nothing with a real one.
"""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import click

from exports.periods import Period
from exports.summary import export
from fieldkit import files, kit
from fieldkit.errors import Code, WorldFailed
from fieldkit.filling import fill
from fieldkit.shelf import Place, library_places, read_places
from fieldkit.store import Store
from forms.definition import Form
from sync import connection
from sync import send as sending
from sync.merge import Report, merge
from ui.cli.options import PATH, with_output
from ui.cli.output import Bar, Output, tell
from ui.cli.simulated import FIRST_DAY, Gathering, gatherings
from ui.languages import language
from ui.saying import Said

FORM = "mesa_test"
PERIOD = "2026-Q2"
OFFICE_NAME = "Servicios Sociales (simulado · simulated)"
EXPORT_DAY = date(2026, 7, 1)
_MARK = "SIMULATED.txt"
_MARK_TEXT = (
    "SIMULADO. Todo lo que hay en esta carpeta es inventado: ninguna respuesta es de nadie.\n"
    "SIMULATED. All in this folder is made up: no answer is anybody's.\n"
)
_STRETCHES: Mapping[str, Said] = {
    "made": {
        "es": "Hechos la oficina y los portátiles ({count}), y dados de alta, en {out}.",
        "en": "The office and the laptops ({count}) are made and enrolled, in {out}.",
    },
    "sent": {
        "es": "{name}: tests guardados y enviados al buzón: {tests}, en envíos: {batches}.",
        "en": "{name}: tests recorded and sent to the mailbox: {tests}, in batches: {batches}.",
    },
    "merged": {
        "es": "La oficina ha reunido los envíos; nuevo, con la hoja de cada mesa: {new}. "
        "Recibos en el buzón: {receipts}.",
        "en": "The office has merged the batches; new, with each gathering's sheet: {new}. "
        "Receipts in the mailbox: {receipts}.",
    },
    "written": {"es": "Resumen escrito: {path}", "en": "The summary is written: {path}"},
}
_TOLD: Said = {
    "es": "SIMULADO: {tests} tests, {people} personas, {sessions} mesas; no son de nadie.\n"
    "El resumen: {workbook}\nLos datos:  {out}/office y {out}/station-1 …",
    "en": "SIMULATED: {tests} tests, {people} people, {sessions} gatherings; nobody's.\n"
    "The summary: {workbook}\nThe stores:  {out}/office and {out}/station-1 …",
}
_SECRET: Said = {
    "es": "Contraseña de estos datos inventados: {secret}",
    "en": "Passphrase of these made-up stores: {secret}",
}
_PASSPHRASE = "cuatro sillas y un brasero"  # noqa: S105 - of made-up data, and printed at the end


@dataclass(frozen=True)
class Road:
    """What the demo left behind."""

    tests: int
    people: int
    sessions: int
    report: Report
    confirmed: int
    workbook: Path


@click.command()
@click.option("--out", type=PATH, required=True, help="A new folder, or that of an earlier demo.")
@click.option("--stations", type=click.IntRange(1, 50), default=2, show_default=True)
@click.option("--tests", type=click.IntRange(1, 1_000_000), default=189, show_default=True)
@click.option("--seed", type=int, default=2026, show_default=True)
@with_output
def demo(out: Path, stations: int, tests: int, seed: int, output: Output) -> None:
    """Take made-up answers down the whole road, to a workbook."""
    secret = os.environ.get("FIELDKIT_PASSPHRASE")
    _make_room(out)
    with Bar("demo") as bar:
        road = _walk(out, secret or _PASSPHRASE, stations, gatherings(_places(), tests, seed), bar)
    facts = {
        "tests": road.tests, "people": road.people, "sessions": road.sessions, "merged": road.report.new,
        "receipts": road.report.receipts, "confirmed": road.confirmed, "workbook": str(road.workbook),
        "simulated": True,
    }  # fmt: skip
    output.result(facts, lambda: _lines(out, road, None if secret else _PASSPHRASE))


def _places() -> list[Place]:
    return read_places(library_places())


def _make_room(out: Path) -> None:
    """An earlier demo makes way; anything else is left alone. The mark stays: one that was stopped is known."""
    mark = out / _MARK
    with files.failures(out):
        if out.is_dir() and mark.exists():
            for path in out.iterdir():
                if path != mark:
                    shutil.rmtree(path) if path.is_dir() else path.unlink()
        elif out.exists() and (not out.is_dir() or any(out.iterdir())):
            raise WorldFailed(Code.STORE_EXISTS, path=str(out))
        out.mkdir(parents=True, exist_ok=True)
    files.write_whole(mark, _MARK_TEXT.encode())
    with files.failures(out):
        (out / "mailbox").mkdir()


def _walk(out: Path, secret: str, stations: int, planned: list[Gathering], bar: Bar) -> Road:
    steps = stations + 3
    say = _Teller(bar, steps)
    with Store.create_office(out / "office", OFFICE_NAME, secret, simulated=True) as office:
        office.shelf.set_places(_places())
        connection.remember(office, str((out / "mailbox").absolute()))
        opened = list(_stations(out, office, secret, stations))
        say("made", count=stations, out=out)
        for index, station in enumerate(opened):
            _record(station, planned[index::stations])
            sent = sending.send(station)
            say("sent", name=station.identity.name, tests=sent.submissions, batches=sent.batches)
        report = merge(office)
        say("merged", new=report.new, receipts=report.receipts)
        confirmed = sum(sending.receive(station).confirmed for station in opened)
        for station in opened:
            station.close()
        workbook = out / "summary.xlsx"
        export(office, Period.parse(PERIOD), workbook, progress=bar, language="es", plan=None, today=EXPORT_DAY)
        say("written", path=workbook)
        tests = office.submissions.count(FORM)
        sessions = office.sessions.all()
    return Road(tests, sum(one.passers for one in sessions), len(sessions), report, confirmed, workbook)


class _Teller:
    """Says each finished stretch of the road."""

    def __init__(self, bar: Bar, steps: int) -> None:
        self._bar, self._steps, self._done = bar, steps, 0
        self._into = language()

    def __call__(self, stretch: str, **facts: object) -> None:
        self._done += 1
        self._bar.step(self._done, self._steps)
        tell(f"  {self._done}/{self._steps}  {_STRETCHES[stretch][self._into].format_map(facts)}")


def _stations(out: Path, office: Store, secret: str, count: int) -> Iterator[Store]:
    made = []
    for number in range(1, count + 1):
        name = f"Mesa {number} (simulado)"
        station = Store.create_station(out / f"station-{number}", name, secret, simulated=True)
        files.write_whole(out / f"station-{number}.request", kit.write_request(station))
        kit.enrol(office, (out / f"station-{number}.request").read_bytes())
        made.append(station)
    sealed = kit.publish(office, FIRST_DAY.isoformat())
    files.write_whole(out / "mailbox" / "first.kit", sealed)
    for station in made:
        kit.accept(station, sealed)
        connection.remember(station, str((out / "mailbox").absolute()))
        yield station


def _record(station: Store, planned: list[Gathering]) -> None:
    form = station.shelf.form(FORM)
    for gathering in planned:
        day = datetime.fromisoformat(gathering.sheet["date"]).replace(hour=18, tzinfo=UTC)
        session = station.sessions.new(gathering.sheet, _at(day))
        station.submissions.save_all(form, session.id, [_filled(form, test, _at(day)) for test in gathering.tests])


def _filled(form: Form, given: dict[str, str], clock: Callable[[], datetime]) -> dict[str, str]:
    answers, problems = fill(form, given, clock)
    if problems:
        raise RuntimeError(f"made-up answers do not fit the form: {problems}")
    return answers


def _at(moment: datetime) -> Callable[[], datetime]:
    return lambda: moment


def _lines(out: Path, road: Road, secret: str | None) -> list[str]:
    into = language()
    told = _TOLD[into].format(
        tests=road.tests, people=road.people, sessions=road.sessions, workbook=road.workbook, out=out
    )
    return ["", told, *([_SECRET[into].format(secret=secret)] if secret else [])]
