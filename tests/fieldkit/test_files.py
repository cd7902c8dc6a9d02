import errno
import os
from pathlib import Path

import pytest

from fieldkit import files
from fieldkit.errors import Code, WorldFailed


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    """After `write_whole` the file holds the new bytes and nothing half-written lies beside it."""
    path = tmp_path / "a"
    files.write_whole(path, b"old")
    files.write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert [one.name for one in tmp_path.iterdir()] == ["a"]


def test_an_existing_file_is_left_alone_where_asked(tmp_path: Path) -> None:
    """`replace=False` never overwrites."""
    path = tmp_path / "a"
    files.write_whole(path, b"old", replace=False)
    with pytest.raises(WorldFailed) as caught:
        files.write_whole(path, b"new", replace=False)
    assert caught.value.code is Code.FILE_EXISTS
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, Code.DISK_FULL), (errno.EIO, Code.DISK_FAILED)])
def test_a_failing_disk_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: Code
) -> None:
    """Where the sync fails, the old content stays, nothing is left over, and the failure has a code."""
    path = tmp_path / "a"
    files.write_whole(path, b"old")

    def fail(_: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(WorldFailed) as caught:
        files.write_whole(path, b"new")
    assert caught.value.code is code
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["a"]


def test_what_cannot_be_read_has_a_code(tmp_path: Path) -> None:
    """A missing file, a folder, and a file over the limit are failures of the world."""
    (tmp_path / "big").write_bytes(b"123")
    for path, code in (
        (tmp_path / "none", Code.FILE_MISSING),
        (tmp_path, Code.FILE_UNREADABLE),
        (tmp_path / "big", Code.FILE_UNREADABLE),
    ):
        with pytest.raises(WorldFailed) as caught:
            files.read(path, 2)
        assert caught.value.code is code
