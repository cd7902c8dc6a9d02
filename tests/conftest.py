"""What all tests share: frozen time, quiet languages, a place for the project's shared data."""

import gc
import os
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from fieldkit import stretching
from fieldkit.stretching import Stretch
from tests.factory import Town
from tests.kept import Kept, keep
from tests.loud import NOT_TESTED
from tests.often import often

_NEW = Stretch.__dict__["new"]

# Windows are tested without a screen, also by a single test that somebody runs by hand.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says how busy the machine is, and nothing else.
settings.register_profile(
    "fieldkit", max_examples=often(100), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("fieldkit")


def pytest_collection_finish() -> None:
    """Have the collector of garbage pass by what the modules of all tests hold: it would read it over and over."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _same_everywhere(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test depends on the machine's language or time zone, or leaves a log with its user."""
    monkeypatch.setenv("FIELDKIT_LOG_FOLDER", str(tmp_path_factory.getbasetemp() / "log"))
    monkeypatch.setenv("FIELDKIT_LANGUAGE", "en")
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.delenv("FIELDKIT_PASSPHRASE", raising=False)


@pytest.fixture(autouse=True, scope="session")
def _cheap_slots() -> Iterator[None]:
    """Slots that tests make cost a guess what is the least anywhere: 64 MiB and 3 passes, once a passphrase.

    They share one salt, and what was derived is remembered: nothing but time is spared, for what lies in a slot file is
    what the program writes, and other processes open it.
    """
    least = Stretch(b"salt of tests...", stretching.LEAST_MEMORY_KIB, stretching.LEAST_PASSES)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stretching, "SECONDS", 0)
        patch.setattr(stretching, "derive", lru_cache(maxsize=None)(stretching.derive))
        patch.setattr(Stretch, "new", classmethod(lambda _: least))
        yield


@pytest.fixture
def dear_slots(_cheap_slots: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Slots as they are made outside of tests: each with a salt and parameters of its own."""
    monkeypatch.setattr(Stretch, "new", _NEW)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The project's shared data folder beside the checkout. Skips the test where it is absent."""
    folder = Path(os.environ.get("FIELDKIT_SHARED") or Path(__file__).resolve().parents[2] / "shared")
    if not (folder / "survey").is_dir():
        pytest.skip("the project's shared data folder is not beside this checkout (FIELDKIT_SHARED names another)")
    return folder


@pytest.fixture(scope="session")
def kept1(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """A town with one station, to copy."""
    return keep(tmp_path_factory.mktemp("town1"))


@pytest.fixture(scope="session")
def kept2(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """A town with two stations, to copy."""
    return keep(tmp_path_factory.mktemp("town2"), stations=2)


@pytest.fixture
def town1(tmp_path: Path, kept1: Kept) -> Iterator[Town]:
    """An office, one enrolled station, a mailbox."""
    made = kept1.copy(tmp_path)
    yield made
    made.close()


@pytest.fixture
def town2(tmp_path: Path, kept2: Kept) -> Iterator[Town]:
    """An office, two enrolled stations, a mailbox."""
    made = kept2.copy(tmp_path)
    yield made
    made.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name what could not be tested here, so that nobody takes a skip for a pass."""
    reasons = {str(report.longrepr[2]) for report in terminalreporter.stats.get("skipped", ()) if report.longrepr}
    for reason in sorted(reason.removeprefix("Skipped: ") for reason in reasons if NOT_TESTED in reason):
        terminalreporter.write_line(reason, red=True, bold=True)
