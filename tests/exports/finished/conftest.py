"""The finished workbooks, written once a run by whichever process of the tests comes first."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import pytest
from filelock import FileLock

from exports.data import export_data
from exports.periods import Language
from fieldkit import shelf
from fieldkit.progress import Silent
from fieldkit.store import Store, unlock
from tests.exports import books
from tests.exports.finished import recorded
from tests.factory import PASSPHRASE

PASSWORD = "cinco sillas y dos braseros"


@dataclass(frozen=True)
class Finished:
    """A folder with an office, its quarter's workbook in each language, and all of it as an encrypted workbook."""

    folder: Path
    furthest: int

    @property
    def office(self) -> Path:
        """Where its store is."""
        return self.folder / "office"

    @property
    def whole(self) -> Path:
        """The encrypted workbook of all that was recorded."""
        return self.folder / "whole.xlsx"

    @property
    def summaries(self) -> dict[str, Path]:
        """The quarter's workbook, by language."""
        return {language: self.folder / f"{language}.xlsx" for language in get_args(Language)}


def _make(folder: Path) -> int:
    """Write them; how far off the furthest printed count is."""
    with recorded.office(folder) as store:
        # Each village for itself: what is pooled has tests of its own.
        plan, furthest = shelf.library_plan().replace("pool = 100", "pool = 0").encode(), 0
        for language in get_args(Language):
            exported = books.exported(store, folder / f"{language}.xlsx", "2026-Q2", language, plan)
            furthest = max(furthest, exported.furthest)
        export_data(store, folder / "whole.xlsx", PASSWORD, whole=True, progress=Silent())
        return furthest


@pytest.fixture(scope="session")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Finished:
    """The finished workbooks."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "finished"  # one for all workers
    with FileLock(f"{folder}.lock"):
        done = folder / "furthest"
        if not done.exists():
            folder.mkdir()
            done.write_text(str(_make(folder)))
        return Finished(folder, int(done.read_text()))


@pytest.fixture(scope="session")
def office(finished: Finished) -> Iterator[Store]:
    """The office behind them. For reading only."""
    with Store.open(finished.office, unlock(finished.office, PASSPHRASE)) as store:
        yield store
