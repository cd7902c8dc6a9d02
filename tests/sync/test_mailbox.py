from pathlib import Path

import pytest

from fieldkit.errors import Code, WorldFailed
from sync.mailbox import Mailbox, new_name, plain_name


def test_what_is_put_is_there_under_a_name_that_tells_nothing(tmp_path: Path) -> None:
    """A file dropped into a mailbox is read back whole under a fresh random name."""
    mailbox = Mailbox(str(tmp_path))
    names = [mailbox.put_new("batch", b"sealed") for _ in range(2)]
    assert mailbox.names("batch") == sorted(names)
    assert {mailbox.get(name) for name in names} == {b"sealed"}
    assert len(set(names)) == 2


def test_putting_again_after_a_cut_changes_nothing(tmp_path: Path) -> None:
    """The same bytes under the same name are put once; half a file is put again whole."""
    mailbox, name = Mailbox(str(tmp_path)), new_name("batch")
    (tmp_path / name).write_bytes(b"sea")
    mailbox.put(name, b"sealed")
    mailbox.put(name, b"sealed")
    assert (tmp_path / name).read_bytes() == b"sealed"


def test_other_peoples_files_are_left_alone(tmp_path: Path) -> None:
    """Photos, folders and half-written files are not listed."""
    (tmp_path / "photo.jpg").write_bytes(b"x")
    (tmp_path / ".abc.batch.12ab.part").write_bytes(b"x")
    (tmp_path / "folder").mkdir()
    assert Mailbox(str(tmp_path)).names("batch") == []


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("{folder}/not-plugged-in", Code.MAILBOX_MISSING),
        ("{folder}/a-file", Code.MAILBOX_MISSING),
        ("carrier-pigeon://roof", Code.MAILBOX_UNUSABLE),
    ],
)
def test_a_mailbox_that_is_not_there_is_never_made(tmp_path: Path, url: str, code: Code) -> None:
    """An unplugged stick is told; no folder grows in its place."""
    (tmp_path / "a-file").write_bytes(b"x")
    with pytest.raises(WorldFailed) as caught:
        Mailbox(url.format(folder=tmp_path))
    assert caught.value.code is code
    assert not (tmp_path / "not-plugged-in").exists()


def test_a_stick_pulled_out_is_told(tmp_path: Path) -> None:
    """A mailbox that disappears while it is used is a sentence."""
    folder = tmp_path / "stick"
    folder.mkdir()
    mailbox = Mailbox(str(folder))
    folder.rmdir()
    for use in (lambda: mailbox.put_new("batch", b"x"), lambda: mailbox.get("a.batch"), lambda: mailbox.names("kit")):
        with pytest.raises(WorldFailed) as caught:
            use()
        assert caught.value.code in (Code.MAILBOX_MISSING, Code.MAILBOX_FAILED)


@pytest.mark.parametrize(
    ("url", "name"),
    [("/media/ana/MESA USB/", "MESA USB"), ("file:///srv/buzon", "buzon"), ("webdav://nube.example", "nube.example")],
)
def test_a_mailbox_has_a_plain_name(url: str, name: str) -> None:
    """People see the folder's name, not the address."""
    assert plain_name(url) == name
