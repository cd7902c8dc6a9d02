from pathlib import Path

import pytest

from exports.opened import need_closed
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from tests.exports import books


@pytest.mark.parametrize("lock", ["~$out.xlsx", ".~lock.out.xlsx#"])
def test_a_workbook_that_is_open_elsewhere_is_left_alone(quarter: Store, tmp_path: Path, lock: str) -> None:
    """Excel's and LibreOffice's marks beside it are seen before anything is counted; the old file stays."""
    out = tmp_path / "out.xlsx"
    out.write_bytes(b"the old one")
    (tmp_path / lock).write_bytes(b"")
    with pytest.raises(WorldFailed) as failed:
        books.exported(quarter, out)
    assert failed.value.code is Code.WORKBOOK_OPEN
    assert out.read_bytes() == b"the old one"


def test_a_workbook_that_nobody_has_open_may_be_replaced(tmp_path: Path) -> None:
    """A new name, or a file without a mark beside it."""
    need_closed(tmp_path / "out.xlsx")
    (tmp_path / "out.xlsx").write_bytes(b"")
    need_closed(tmp_path / "out.xlsx")
