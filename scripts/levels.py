"""What a region's workbooks cost: counted, protected as one model, written, and proven side by side. All made up.

`python -m scripts.levels [TESTS] [--towns N] [--villages N] [--mode suppression]`: a quarter of so many tests in 45
municipalities of ten places each, in six comarcas, with the library's whole plan. Times printed are processor time of
the process.
"""

import argparse
import random
import resource
import secrets
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any
from unittest import mock

from exports.disclosure.protection import Mode
from exports.levels import books, counting, telling
from exports.levels.books import export_levels
from exports.periods import Period
from fieldkit import versions
from fieldkit.areas import Area
from fieldkit.errors import WorldFailed
from fieldkit.progress import Silent
from fieldkit.shelf import Place, action_forms
from fieldkit.store import Store
from fieldkit.versions import Stored, Version
from scripts.benches.merge import FORM, PASSPHRASE, made_up
from sync.lanes import Lanes

_GATHERINGS = 1_000
_QUARTER = Period.parse("2026-Q2")
_STATION = "a" * 32
_TOGETHER = 10_000


def main() -> int:
    """Measure and print."""
    asked = argparse.ArgumentParser()
    asked.add_argument("tests", type=int, nargs="?", default=20_000)
    asked.add_argument("--towns", type=int, default=45)
    asked.add_argument("--villages", type=int, default=10)
    asked.add_argument("--mode", choices=("rounding", "suppression"), default="rounding")
    given = asked.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.create_office(Path(folder) / "office", "Bench", PASSPHRASE) as store,
    ):
        _fill(store, given.tests, given.towns, given.villages)
        _measure(store, Path(folder) / "out", given.tests, given.mode)
    return 0


def _measure(store: Store, out: Path, tests: int, mode: Mode) -> None:
    before, taken = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10, dict[str, float]()
    with (
        _timed(taken, counting.Counting, "collected", "counted"),
        _timed(taken, telling, "protect_all", "protected"),
        _timed(taken, books, "prove_together", "proven together"),
    ):
        start = time.process_time()
        try:
            done = export_levels(store, _QUARTER, out, progress=Silent(), today=date(2026, 7, 3), mode=mode)
        except WorldFailed as failed:
            print(f"{tests:,} tests: {failed.code}, {dict(failed.facts)}, {taken}")
            return
        whole = time.process_time() - start
    cells, small = (sum(getattr(one, name) for one in done.books.values()) for name in ("cells", "small"))
    print(f"{tests:,} tests: {len(done.books)} workbooks, {cells:,} cells in all, {small:,} small ones, "
          f"none further off than {max(one.furthest for one in done.books.values())}")  # fmt: skip
    for name, seconds in taken.items():
        print(f"  {name:16} {seconds:7.1f} s")
    print(f"  {'written, each proven':16} {whole - sum(taken.values()):3.1f} s")
    found = done.together
    print(f"  together: {found.numbers:,} numbers, {found.sums:,} sums, {found.sensitive:,} sensitive cells, "
          f"{len(found.certificate.tables):,} tables ({type(found.certificate).__name__})")  # fmt: skip
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    print(f"  in all {whole:.1f} s, {most} MB at most ({before} MB before)")


@contextmanager
def _timed(taken: dict[str, float], where: Any, name: str, said: str) -> Iterator[None]:
    known: Callable[..., Any] = getattr(where, name)

    def timed(*given: Any, **named: Any) -> Any:
        start = time.process_time()
        try:
            return known(*given, **named)
        finally:
            taken[said] = time.process_time() - start

    with mock.patch.object(where, name, timed):
        yield


def _fill(store: Store, tests: int, towns_in_all: int, villages: int) -> None:
    """Towns of very different size, their places too; each place has a gathering, large ones have many."""
    choose = random.Random(3)  # noqa: S311 - made up
    towns = [_letters(number) for number in range(towns_in_all)]
    comarcas = -(-towns_in_all // 8)
    areas = [Area("region", "Region")]
    areas += [Area("comarca", f"Comarca {_letters(number)}", "Region") for number in range(comarcas)]
    areas += [Area("municipality", town, f"Comarca {_letters(number % comarcas)}") for number, town in enumerate(towns)]
    places = [Place(f"{town} {_letters(nth)}", "", "town", within=town) for town in towns for nth in range(villages)]
    store.shelf.set_places(places, areas)
    for workbook in action_forms():
        store.add_form(workbook)
    sizes = {town: choose.paretovariate(1.1) for town in towns}
    weights = [sizes[str(place.within)] * choose.paretovariate(1.1) for place in places]
    held = [*places, *choose.choices(places, weights, k=max(0, _GATHERINGS * len(places) // 450 - len(places)))]
    weight = dict(zip((place.name for place in places), weights, strict=True))
    shares = choose.choices(range(len(held)), [weight[place.name] for place in held], k=tests)
    newest = {form: store.shelf.form(form).version for form in (FORM, "mesa_session")}
    answers, lanes = made_up(store, 500), Lanes(store)
    ids = [secrets.token_hex(16) for _ in held]
    sheets = [
        _version(
            ids[nth], ids[nth], "mesa_session",
            {"place": place.name, "date": f"2026-{4 + nth % 3:02}-{1 + nth // 3 % 28:02}", "team": "4",
             "passers": str(tests // len(held))},
            newest,
        )
        for nth, place in enumerate(held)
    ]  # fmt: skip
    store.union.add(sheets, [])
    for start in range(0, tests, _TOGETHER):
        lines = [
            _version(ids[nth], secrets.token_hex(16), FORM, choose.choice(answers), newest).payload
            for nth in shares[start : start + _TOGETHER]
        ]
        store.union.add([], lanes.read(lines, _STATION)[0])


def _letters(number: int) -> str:
    """'Aa', 'Ab', ...: no figure, which a workbook would ask about."""
    return f"{chr(65 + number // 26)}{chr(97 + number % 26)}"


def _version(session: str, record: str, form: str, answers: dict[str, str], newest: dict[str, str]) -> Stored:
    return versions.store_form(
        Version(
            record=record, session=session, form=form, form_version=newest[form], kind="answers", parents=[],
            author=_STATION, counter=1, answers=answers,
        )
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
