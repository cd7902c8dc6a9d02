import io
import time
import zipfile
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook

from exports.package import settle
from exports.stream import Stream
from exports.undated import Undated, saved


@pytest.fixture(params=[0, -86_400, 30])
def _dead_battery(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock of a laptop whose battery was empty."""
    monkeypatch.setattr(zipfile.time, "localtime", lambda *_: time.gmtime(request.param))  # type: ignore[attr-defined]


@pytest.mark.usefixtures("_dead_battery")
def test_a_workbook_is_written_in_1970() -> None:
    """Where ZIP would refuse every part, what is in it is read back."""
    with pytest.raises(ValueError, match="1980"):
        zipfile.ZipInfo("part", (1970, 1, 1, 0, 0, 0))
    book = Workbook()
    book.active["A1"] = "escrito"  # type: ignore[index]
    data = settle(saved(book), {}, date(1970, 1, 1))
    assert load_workbook(io.BytesIO(data)).active["A1"].value == "escrito"  # type: ignore[index]


@pytest.mark.usefixtures("_dead_battery")
def test_a_long_table_too() -> None:
    """What is written row by row."""
    with Stream() as stream:
        stream.add("hoja", ["a"], [["b"]])
        data = stream.finish()
    assert load_workbook(io.BytesIO(data)).active["A2"].value == "b"  # type: ignore[index]


def test_the_same_content_gives_the_same_bytes() -> None:
    """No part bears the time at which it was written."""
    with Undated(io.BytesIO(), "w") as packed:
        packed.writestr("part", "x")
        assert packed.infolist()[0].date_time == (1980, 1, 1, 0, 0, 0)
