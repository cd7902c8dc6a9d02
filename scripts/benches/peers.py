"""What others reach on the same work, where npm can install them: PouchDB, cr-sqlite, ODK's engine for the web.

None of them seals, checks or encrypts, and cr-sqlite's build for browsers keeps all in memory under Node.js. Their
versions stand in npm/package.json. pyxform is the baseline of the rows in `forms`.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import msgspec
import pytest

from fieldkit import envelope
from forms.interview import Interview
from forms.workbook import compile_workbook, load_compiled
from scripts.benches.forms import clock, spent
from scripts.benches.measure import Row, Skipped
from scripts.benches.merge import TESTS, Road, road
from sync import batch
from sync.merge import merge
from tests.forms.tables import chain, workbook
from tests.npm import installed

WITH_POUCHDB, WITH_CRSQLITE = 20, 3  # batches of a thousand tests: the slower, the fewer
QUESTIONS, CALCULATIONS = 200, 40  # of the chain: a thousand take ODK's engine minutes


def _ran(script: str, *arguments: object) -> Any:
    """What a peer's script printed. Raises `Skipped`."""
    try:
        folder = installed(Path(__file__).with_name("npm"), "peers")
    except pytest.skip.Exception as missing:
        raise Skipped(str(missing)) from None
    command = ("node", str(folder / script), *map(str, arguments))
    with tempfile.TemporaryDirectory() as own:  # where PouchDB puts its databases
        done = subprocess.run(command, cwd=own, capture_output=True, check=False, text=True)
    if done.returncode:
        raise Skipped(f"{script} failed with status {done.returncode}: {done.stderr.strip()[-200:]}")
    return msgspec.json.decode(done.stdout)


def _documents(made: Road, path: Path) -> Path:
    """The tests of all batches, a line each."""
    with path.open("wb") as file:
        for sealed in made.batches:
            found = batch.unpack(envelope.verified(sealed.read_bytes()).unseal(made.office.identity.keys))
            file.writelines(line + b"\n" for line in found.lines)
    return path


def merging(script: str, batches: int, folder: Path) -> tuple[float, float]:
    """Seconds of our merge from sealed files, and of what the peer does to unite the same tests."""
    made = road(folder, batches)
    told = _ran(script, _documents(made, folder / "documents.jsonl"), TESTS)
    start = time.perf_counter()
    merge(made.office, None, made.batches)
    ours = time.perf_counter() - start
    made.office.close()
    print(f"{script}: {told}", file=sys.stderr)
    return ours, float(told["seconds"])


@lru_cache(maxsize=1)
def _of_the_chain() -> tuple[dict[str, float], dict[str, float]]:
    """Processor seconds of loading, an answer (95th percentile) and the first question again: ours, and ODK's."""
    from pyxform.xls2xform import convert  # noqa: PLC0415 - loaded when it is measured

    book = workbook(chain(QUESTIONS, CALCULATIONS))
    blob = compile_workbook(book).blob
    with tempfile.TemporaryDirectory() as folder:
        form = Path(folder) / "form.xml"
        form.write_text(convert(xlsform=book, warnings=[], validate=False, form_name="data").xform, encoding="utf-8")
        theirs = _ran("xforms.mjs", form)
    load = spent(lambda: Interview(load_compiled(blob), clock=clock))
    interview = Interview(load_compiled(blob), clock=clock)
    times = [spent(partial(interview.answer, f"q{number}", "yes")) for number in range(1, QUESTIONS + 1)]
    again = statistics.median(spent(partial(interview.answer, "q1", value)) for value in ("no", "yes") * 3)
    return {"load": load, "answer": statistics.quantiles(times, n=20)[-1], "again": again}, theirs


def answering(what: str, _: Path) -> tuple[float, float]:
    """One figure of the chain: ours, and of ODK's engine."""
    ours, theirs = _of_the_chain()
    return ours[what], theirs[what]


_CHAIN = f"the chain of {QUESTIONS}"
_ENGINE = "@getodk/xforms-engine"
ROWS = (
    Row(
        "peer-pouchdb", f"merge {WITH_POUCHDB} batches of 1,000 tests",
        partial(merging, "pouchdb.mjs", WITH_POUCHDB), "PouchDB replicates the same documents", 0.2,
    ),
    Row(
        "peer-crsqlite", f"merge {WITH_CRSQLITE} batches of 1,000 tests",
        partial(merging, "crsqlite.mjs", WITH_CRSQLITE), "cr-sqlite takes the same rows as changesets, in memory",
    ),
    Row("peer-odk-load", f"form: {_CHAIN} from its cache", partial(answering, "load"), f"{_ENGINE} loads its XForm"),
    Row("peer-odk-answer", f"form: an answer of {_CHAIN}, 95th percentile", partial(answering, "answer"), _ENGINE),
    Row("peer-odk-again", f"form: the first question of {_CHAIN} again", partial(answering, "again"), _ENGINE),
)  # fmt: skip
