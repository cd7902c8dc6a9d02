"""Forms: importing, loading from the cache, answering, memory. All in CPU time, beside pyxform's own conversion."""

import os
import statistics
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path

from fieldkit import compiled
from fieldkit.beside import Beside
from forms.interview import Interview
from forms.program import program_of
from forms.workbook import compile_workbook, load_compiled
from scripts.benches.measure import Row, Skipped
from tests.forms.tables import chain, workbook

QUESTIONS, CALCULATIONS = 1_000, 200
SHARED = Path(os.environ.get("FIELDKIT_SHARED") or Path(__file__).resolve().parents[3] / "shared") / "forms"
LARGEST = 3  # of the shared forms so many are measured


def clock() -> datetime:
    """A day that stays."""
    return datetime(2026, 5, 14, 18, 30, tzinfo=UTC)


@cache
def chained() -> bytes:
    """The workbook of a form in which each question is relevant on the one before."""
    return workbook(chain(QUESTIONS, CALCULATIONS))


def spent(work: Callable[[], object]) -> float:
    """Seconds of CPU time that the work takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def pyxform(path: Path) -> None:
    """What pyxform does by itself with a workbook."""
    from pyxform.xls2xform import convert  # noqa: PLC0415 - loaded when it is measured

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        convert(xlsform=path, warnings=[], validate=False, form_name="data")


def in_turn(ours: Callable[[], object], theirs: Callable[[], object], times: int) -> tuple[float, float]:
    """Medians of both, measured in turn so that a busy machine slows both alike; the first runs do not count."""
    pairs = [(spent(ours), spent(theirs)) for _ in range(times + 1)][1:]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def placed(folder: Path, data: bytes) -> Path:
    """The workbook as a file, its name telling its kind."""
    path = folder / ("form.xlsx" if data.startswith(b"PK") else "form.xls")
    path.write_bytes(data)
    return path


def importing(data: bytes, folder: Path) -> tuple[float, float]:
    """A workbook compiled, and converted by pyxform alone."""
    path = placed(folder, data)
    return in_turn(lambda: compile_workbook(data, name="form"), partial(pyxform, path), 5)


def loading(data: bytes, folder: Path) -> tuple[float, float]:
    """A form from the cache until its first interview is ready, and pyxform's conversion."""
    path = placed(folder, data)
    kept = folder / "cache"
    compiled.compiled(data, "form", Beside(path), kept)

    def load() -> None:
        program_of.cache_clear()
        made = compiled.compiled(data, "form", Beside(path), kept)
        Interview(load_compiled(made.blob), clock=clock)

    return in_turn(load, partial(pyxform, path), 5)


def forward(folder: Path) -> tuple[float, float]:
    """The chain filled from the first question to the last: the 95th percentile of an answer."""
    times = []
    for _ in range(3):
        interview = Interview(load_compiled(compile_workbook(chained()).blob), clock=clock)
        times += [spent(partial(interview.answer, f"q{number}", "yes")) for number in range(1, QUESTIONS + 1)]
    return statistics.quantiles(times, n=20)[-1], spent(partial(pyxform, placed(folder, chained())))


def again(folder: Path) -> tuple[float, float]:
    """The first question of the filled chain answered again, which touches every other."""
    interview = Interview(load_compiled(compile_workbook(chained()).blob), clock=clock)
    for number in range(1, QUESTIONS + 1):
        interview.answer(f"q{number}", "yes")
    ours = statistics.median(spent(partial(interview.answer, "q1", value)) for value in ("no", "yes") * 10)
    return ours, spent(partial(pyxform, placed(folder, chained())))


_MEMORY = """
import sys
from datetime import UTC, datetime
from forms.interview import Interview
from forms.workbook import load_compiled

def held():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096

bare = held()
interview = Interview(load_compiled(open(sys.argv[1], "rb").read()), clock=lambda: datetime(2026, 5, 14, tzinfo=UTC))
for path in interview.questions():
    interview.answer(path, "yes")
interview.states()
print(bare, held() - bare)
"""


def memory(folder: Path) -> tuple[float, float]:
    """Megabytes of the chain, filled, above the bare program, and of the bare program."""
    blob = folder / "blob"
    blob.write_bytes(compile_workbook(chained()).blob)
    command = [sys.executable, "-c", _MEMORY, str(blob)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    bare, more = map(int, said.split())
    return more / 1e6, bare / 1e6


def _largest() -> list[Path]:
    """The shared forms with the longest sheets, where they are there."""
    found = sorted(SHARED.glob("*.xls*")) if SHARED.is_dir() else []
    books = [path for path in found if path.suffix in {".xls", ".xlsx"}]
    return sorted(books, key=_length, reverse=True)[:LARGEST]


def _length(path: Path) -> int:
    from forms.sheets import read_sheets  # noqa: PLC0415 - only a benchmark's start needs it

    return len(read_sheets(path.read_bytes()).rows("survey"))


def _shared_rows() -> list[Row]:
    """Of the largest forms that are there; where none is, both rows of the largest say so."""
    rows = []
    for rank, path in enumerate(_largest() or [None], 1):
        name = path.stem.partition("__")[2] if path else "the largest shared form"
        more, most, soonest = ("", 1.5, 100) if rank == 1 else (f"-{rank}", None, None)
        imported, ready = f"form-import-largest{more}", f"form-load-largest{more}"
        rows.append(Row(imported, f"form: import {name}", partial(_shared, importing, path), _PYXFORM, most))
        loads = partial(_shared, loading, path)
        rows.append(Row(ready, f"form: {name} from the cache, ready", loads, _PYXFORM, limit=soonest))
    return rows


def _shared(take: Callable[[bytes, Path], tuple[float, float]], path: Path | None, folder: Path) -> tuple[float, float]:
    if path is None:
        raise Skipped("no shared forms here")
    return take(path.read_bytes(), folder)


def _chain_loading(folder: Path) -> tuple[float, float]:
    return loading(chained(), folder)


_PYXFORM = "pyxform's conversion of the same workbook"

ROWS = (
    Row("form-import", "form: import the chain of 1,000", lambda folder: importing(chained(), folder), _PYXFORM, 1.5),
    Row("form-load", "form: the chain from the cache, interview ready", _chain_loading, _PYXFORM, limit=100),
    Row("form-answer", "form: an answer of the chain, 95th percentile", forward, _PYXFORM, limit=1),
    Row("form-again", "form: the chain's first question again", again, _PYXFORM, limit=10),
    Row("form-memory", "form: memory of the chain above the bare program", memory, "the bare program", None, 60, "MB"),
    *_shared_rows(),
)
