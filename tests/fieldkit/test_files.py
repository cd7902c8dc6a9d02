import errno
import os
from pathlib import Path

import pytest

from fieldkit import files
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store, unlock


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    """After `write_whole` the file holds the new bytes and nothing half-written lies beside it."""
    path = tmp_path / "a"
    files.write_whole(path, b"old")
    files.write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert [one.name for one in tmp_path.iterdir()] == ["a"]


def test_a_pipe_or_a_device_is_not_replaced(tmp_path: Path) -> None:
    """A workbook that root writes to /dev/null does not take it from the whole computer."""
    pipe = tmp_path / "null"
    os.mkfifo(pipe)
    with pytest.raises(WorldFailed) as failed:
        files.write_whole(pipe, b"x")
    assert failed.value.code is Code.FILE_EXISTS
    assert pipe.is_fifo()
    assert [one.name for one in tmp_path.iterdir()] == ["null"]


@pytest.mark.skipif(os.name == "nt", reason="folders are not opened there")
def test_a_folder_that_one_may_only_drop_into_takes_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What lies there is never told to have failed."""
    opens = os.open

    def closed_to_readers(path: Path, flags: int, *more: int) -> int:
        if Path(path) == tmp_path:
            raise PermissionError(path)
        return opens(path, flags, *more)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", closed_to_readers)
        files.write_whole(tmp_path / "a", b"x")
    assert (tmp_path / "a").read_bytes() == b"x"


def test_a_folder_is_no_file_to_write(tmp_path: Path) -> None:
    """Found before whoever waits for the file is told that it lies there: no release is remembered that nobody has."""
    told: list[bool] = []
    with pytest.raises(WorldFailed) as caught:
        files.write_whole(tmp_path, b"x", ready=lambda: told.append(True))
    assert (caught.value.code, told) == (Code.FILE_UNREADABLE, [])


def test_a_private_file_is_its_owners_alone(tmp_path: Path) -> None:
    """Key slots are readable by their owner only; what is meant for others follows the system's habit."""
    usual = os.umask(0o022)
    try:
        files.write_whole(tmp_path / "slots", b"x", private=True)
        files.write_whole(tmp_path / "batch", b"x")
    finally:
        os.umask(usual)
    assert (tmp_path / "slots").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "batch").stat().st_mode & 0o777 == 0o644


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
        (tmp_path / ("x" * 300), Code.FILE_MISSING),  # nothing is wrong with the disk
        (tmp_path / "none", Code.FILE_MISSING),
        (tmp_path, Code.FILE_UNREADABLE),
        (tmp_path / "big", Code.FILE_UNREADABLE),
    ):
        with pytest.raises(WorldFailed) as caught:
            files.read(path, 2)
        assert caught.value.code is code


@pytest.mark.skipif(os.name == "nt", reason="a device that never ends")
def test_what_never_ends_is_not_read_to_its_end() -> None:
    """A device's size is nought; reading stops at the limit all the same."""
    with pytest.raises(WorldFailed) as caught:
        files.read(Path("/dev/zero"), 1 << 16)
    assert caught.value.code is Code.FILE_UNREADABLE


@pytest.mark.parametrize("name", ["", ".", "/"])
def test_what_names_no_file_is_not_written(name: str) -> None:
    """A sentence, not a mistake of the program's."""
    with pytest.raises(WorldFailed) as caught:
        files.write_whole(Path(name), b"x")
    assert caught.value.code is Code.FILE_UNREADABLE


def test_a_network_folder_that_answers_no_more_is_a_failure_with_a_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A home folder on a network that is gone: not 'there is no store', which would look as if all were lost."""

    def gone(*_: object, **__: object) -> None:
        raise OSError(errno.ENOTCONN, "no")

    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", gone)
        for ask in (
            files.there,
            lambda folder: unlock(folder, "a"),
            lambda folder: Store.create_office(folder, "a", "b"),
        ):
            with pytest.raises(WorldFailed) as caught:
                ask(tmp_path)
            assert caught.value.code is Code.DISK_FAILED
    assert files.there(tmp_path)
    assert not files.there(tmp_path / "gone")
