"""One mailbox of each kind: what is put is there, nothing is written over, and what is wrong is told in a code."""

import errno
import io
import os
import socket
import traceback
import tracemalloc
from collections.abc import Callable, Iterable
from itertools import chain, count, islice, repeat
from pathlib import Path

import msgspec
import pytest

from fieldkit import files
from fieldkit.envelope import LIMIT
from fieldkit.errors import Code, WorldFailed
from sync.mailbox import Access, Mailbox, address, names, new_name, place, plain_name
from sync.mailbox.multistatus import NoListing, entries
from sync.patience import Patience
from tests.servers.kinds import PASSWORD, Server
from tests.servers.running import HOST, FolderRoom, Room
from tests.servers.scripted import END, HERE, Answer, entry, scripted


def opened(room: Room) -> Mailbox:
    url = room.url()
    return Mailbox(url, room.access, pause=lambda _: None)


def refused(work: Callable[[], object]) -> WorldFailed:
    with pytest.raises(WorldFailed) as caught:
        work()
    return caught.value


def test_what_is_put_is_there_under_a_name_that_tells_nothing(server: Server) -> None:
    """A file dropped into a mailbox is read back whole under a fresh random name."""
    with opened(server.room()) as mailbox:
        put = [mailbox.put_new("batch", b"sealed") for _ in range(2)]
        assert mailbox.names("batch") == sorted(put)
        assert {mailbox.get(name) for name in put} == {b"sealed"}
        assert len(set(put)) == 2


def test_putting_again_changes_nothing(server: Server) -> None:
    """The same bytes under the same name are put once."""
    room, name = server.room(), new_name("batch")
    with opened(room) as mailbox:
        assert [mailbox.put(name, b"sealed") for _ in range(2)] == [name, name]
    assert room.files() == {name: b"sealed"}


def test_no_kind_writes_over_a_file(server: Server) -> None:
    """What is asked to make a file that is there leaves it alone, on every kind of server."""
    room = server.room()
    url = room.url()
    there = place.open_place(address.read(url)[0], room.access)
    there.create("a.batch", io.BytesIO(b"first"))
    there.create("a.batch", io.BytesIO(b"second, and longer"))
    assert room.files() == {"a.batch": b"first"}
    there.close()


def test_a_release_is_never_held_whole(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A large file is dropped and read back piece by piece, on every kind of server; one over the limit is not."""
    monkeypatch.setattr("sync.mailbox.s3.AT_ONCE", 1 << 20)
    path = tmp_path / "large"
    path.write_bytes(b"large" * 2_400_000)
    with opened(server.room()) as mailbox:
        mailbox.put_new("batch", b"what a kind of mailbox needs is loaded now")
        tracemalloc.start()
        name = mailbox.put_file("update", path, 12_000_000)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 9_000_000
        assert mailbox.get(name, 12_000_000) == path.read_bytes()
        assert refused(lambda: mailbox.put_file("update", path, 11_999_999)).code is Code.FILE_UNREADABLE
        assert mailbox.names("update") == [name]


def test_half_a_file_is_replaced_by_a_whole_one_under_the_next_name(server: Server) -> None:
    """After a cut the whole file lies under the name that follows, also for a sender that forgot its first attempt."""
    room, name = server.room(), new_name("batch")
    room.write(name, b"sea")
    with opened(room) as mailbox:
        lies = mailbox.put(name, b"sealed")
        room.write(name, b"sea")  # as if taking it away had not worked
        assert mailbox.put(name, b"sealed") == lies
    assert room.files() == {lies: b"sealed"}


def test_taking_away_and_asking_for_what_is_not_there(server: Server) -> None:
    """A file of ours can be taken away twice; one that has gone meanwhile reads as nothing."""
    with opened(server.room()) as mailbox:
        name = mailbox.put_new("kit", b"kit")
        for _ in range(2):
            mailbox.delete(name)
        assert mailbox.names("kit") == []
        assert mailbox.get(name) == b""


def test_other_peoples_files_are_left_alone(server: Server) -> None:
    """Photos, hidden and half-written files are not listed; a folder named as a batch reads as nothing."""
    room = server.room()
    for name in ("photo.jpg", ".abc.batch.12ab.part", ".a.batch", "batch", "a.batches"):
        room.write(name, b"x")
    if isinstance(room, FolderRoom):
        (room.folder / "b.batch").mkdir()
    with opened(room) as mailbox:
        assert [mailbox.get(name) for name in mailbox.names("batch")] in ([], [b""])


def test_a_mailbox_that_is_not_there_is_never_made(server: Server) -> None:
    """An unplugged stick or a folder with another name is told; none grows in its place."""
    room = server.room()
    url = room.url() + "-not-there"
    if server.kind == "s3":
        url = "s3://no-such-bucket/buzon"
    failed = refused(lambda: Mailbox(url, room.access))
    assert failed.code is Code.MAILBOX_MISSING
    if isinstance(room, FolderRoom):
        assert not room.folder.with_name(room.folder.name + "-not-there").exists()


def test_a_mailbox_that_is_a_file_is_told(server: Server) -> None:
    """A file in the place of the folder is no mailbox."""
    room = server.room()
    if server.kind == "s3":
        pytest.skip("a bucket knows no folders")
    room.write("note", b"x")
    assert refused(lambda: Mailbox(room.url() + "/note", room.access)).code is Code.MAILBOX_MISSING


def test_whom_the_server_does_not_know(server: Server) -> None:
    """A wrong password or key is told as that, and the password stands nowhere in what is told."""
    if server.kind in ("folder", "s3"):
        pytest.skip("nobody asks for a password here")
    room = server.room()
    url = room.url()
    wrong = msgspec.structs.replace(room.access, user="nadie", password="tres tristes tigres")
    failed = refused(lambda: Mailbox(url, wrong))
    assert failed.code is Code.MAILBOX_LOGIN
    told = "".join(traceback.format_exception(failed)) + repr(failed.facts) + repr(wrong) + str(wrong)
    assert "tigres" not in told
    assert PASSWORD not in told


def test_a_share_that_may_only_be_read(serving: Callable[[str], Server]) -> None:
    """Where nothing may be written, that is what is said."""
    room = serving("smb").room()
    url = room.url().replace("/buzon/", "/leer/")
    with Mailbox(url, room.access) as mailbox:
        assert refused(lambda: mailbox.put_new("batch", b"x")).code is Code.MAILBOX_NO_PERMISSION


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, Code.MAILBOX_FULL), (errno.EROFS, Code.MAILBOX_NO_PERMISSION), (errno.EIO, Code.MAILBOX_FAILED)],
)
def test_a_stick_that_is_full_protected_or_broken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: Code
) -> None:
    """A full stick, a write-protected one and a failing one are three different sentences, and leave nothing half."""

    def fail(*_: object) -> None:
        raise OSError(number, "simulated")

    monkeypatch.setattr(files.os, "fsync", fail)
    mailbox = Mailbox(str(tmp_path), pause=lambda _: None)
    assert refused(lambda: mailbox.put_new("batch", b"x")).code is code
    assert list(tmp_path.iterdir()) == []


def test_half_a_file_that_was_left_on_a_stick_is_cleared_away(tmp_path: Path) -> None:
    """What a pulled stick or a killed program leaves goes after a day; what is being written, or not ours, stays."""
    ours, others = f".{new_name('batch')}.0123abcd.part", ".Canción.mp3.0123abcd.part"
    fresh = f".{new_name('receipt')}.0123abcd.part"
    for name in (ours, others, fresh):
        (tmp_path / name).write_bytes(b"half")
    for name in (ours, others):
        os.utime(tmp_path / name, (0, 0))
    assert Mailbox(str(tmp_path)).names("batch") == []
    assert {path.name for path in tmp_path.iterdir()} == {others, fresh}


def test_a_stick_pulled_out_is_told(tmp_path: Path) -> None:
    """A mailbox that disappears while it is used is a sentence."""
    folder = tmp_path / "stick"
    folder.mkdir()
    mailbox = Mailbox(str(folder))
    folder.rmdir()
    for use in (lambda: mailbox.put_new("batch", b"x"), lambda: mailbox.get("a.batch"), lambda: mailbox.names("kit")):
        assert refused(use).code is Code.MAILBOX_MISSING


# -- hostile and unwell servers -------------------------------------------------------------------------------------


def dav(put: int = 201, listing: bytes = b"", got: Iterable[bytes] = ()) -> Callable[[str, str], Answer]:
    """A server whose folder is there, and that answers so to all else."""

    def answer(method: str, path: str) -> Answer:
        if method == "PROPFIND":
            return 207, (HERE, listing, END)
        if method == "GET":
            return (200, got) if "endless" in path else (404, ())
        return put, ()

    return answer


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (401, Code.MAILBOX_LOGIN), (403, Code.MAILBOX_NO_PERMISSION), (404, Code.MAILBOX_MISSING),
        (405, Code.MAILBOX_UNUSABLE), (423, Code.MAILBOX_FAILED), (429, Code.MAILBOX_UNREACHABLE),
        (500, Code.MAILBOX_UNREACHABLE), (503, Code.MAILBOX_UNREACHABLE), (507, Code.MAILBOX_FULL),
        (302, Code.MAILBOX_FAILED), (201, Code.MAILBOX_FAILED),
    ],
)  # fmt: skip
def test_what_a_web_server_says(status: int, code: Code) -> None:
    """Each status of a web server is told in its own code. One that says 'done' and kept nothing is found out."""
    with scripted(dav(put=status)) as url, Mailbox(url, pause=lambda _: None) as mailbox:
        assert refused(lambda: mailbox.put_new("batch", b"x")).code is code


def test_pauses_grow_and_come_to_an_end() -> None:
    """A server that fails for a moment is asked again after one, two and four seconds; then it is told."""
    pauses: list[float] = []
    with scripted(dav(put=503)) as url, Mailbox(url, pause=pauses.append) as mailbox:
        refused(lambda: mailbox.put_new("batch", b"x"))
    assert pauses == [1, 2, 4]
    assert list(islice(Patience(None, first=100), 4)) == [100, 200, 300, 300]


def test_nobody_there_is_told_at_once() -> None:
    """Where nobody listens, nobody waits."""
    with socket.socket() as nobody:
        nobody.bind((HOST, 0))
        port = nobody.getsockname()[1]
        for url in (f"http://{HOST}:{port}/x", f"sftp://{HOST}:{port}/x", f"smb://{HOST}:{port}/x/y"):
            assert refused(lambda url=url: Mailbox(url, pause=pytest.fail)).code is Code.MAILBOX_UNREACHABLE  # type: ignore[misc]


@pytest.mark.parametrize("page", [b"<html><body>Welcome</body></html>", b"", b"<d:multistatus xmlns:d='DAV:'>"])
def test_a_web_server_that_is_no_webdav(page: bytes) -> None:
    """A site that answers something else, or half an answer, is no mailbox."""
    with scripted(lambda *_: (207, (page,))) as url:
        assert refused(lambda: Mailbox(url)).code in (Code.MAILBOX_UNUSABLE, Code.MAILBOX_MISSING)


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd.batch", "..%2f..%2fa.batch", "a/b.batch", "a\\b.batch", "a\n.batch", "/etc/a.batch", ".batch",
     "..batch", "a" * 300 + ".batch", "C:a.batch"],
)  # fmt: skip
def test_names_that_lead_elsewhere(name: str) -> None:
    """A listing cannot make us read, write or delete outside the mailbox."""
    assert names.chosen(["good.batch", name], "batch", "") == ["good.batch"]
    with scripted(dav(listing=entry(f"/buzon/{name}".replace("\n", "%0a")))) as url, Mailbox(url) as mailbox:
        assert [one for one in mailbox.names("batch") if "/" in one or "\\" in one or ".." in one] == []
        with pytest.raises(ValueError, match="no name"):
            mailbox.get(name)


def test_endless_bytes_are_read_to_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file without end costs no more than one byte over what an envelope may have."""
    monkeypatch.setattr("sync.mailbox.box.LIMIT", LIMIT >> 6)
    with scripted(dav(got=repeat(bytes(1 << 16)))) as url, Mailbox(url) as mailbox:
        assert len(mailbox.get("endless.batch")) == (LIMIT >> 6) + 1


def test_bytes_that_drip_for_ever_are_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """However steadily a server drips, a call ends."""
    with scripted(dav(got=repeat(b"x"))) as url, Mailbox(url, pause=pytest.fail) as mailbox:
        monkeypatch.setattr(place, "LONGEST_CALL", 0.2)  # the server's first answer may be slow here
        failed = refused(lambda: mailbox.get("endless.batch"))
    assert (failed.code, failed.facts["detail"]) == (Code.MAILBOX_UNREACHABLE, "too-slow")


def test_a_listing_without_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that lists for ever is told, whether the names are ours or not."""
    for limit in ("MOST_NAMES", "MOST_ENTRIES"):
        monkeypatch.setattr(names, limit, 1000)
        endless = (f"{number}.batch" for number in count())
        assert refused(lambda one=endless: names.chosen(one, "batch", "m")).code is Code.MAILBOX_CROWDED  # type: ignore[misc]
        monkeypatch.undo()


def test_a_long_listing_costs_no_memory() -> None:
    """Thousands of other people's files cost less than half a megabyte while they are listed over WebDAV."""
    photos = [entry(f"/buzon/foto{number}.jpg") for number in range(100)]
    pieces = chain([HERE], *repeat(photos, 200), [END])
    tracemalloc.start()
    assert sum(1 for _ in entries(pieces)) == 20_001
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1 << 19


@pytest.mark.parametrize(
    "bomb",
    [
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
        b"<d:multistatus xmlns:d='DAV:'><d:response><d:href>" + b"a" * 5000,
        b"<x y='" + b"a" * (4 << 20),
        b"<x><y></x>",
    ],
)
def test_a_listing_that_is_a_bomb(bomb: bytes) -> None:
    """Entities, endless names and endless attributes are refused."""
    with pytest.raises(NoListing):
        list(entries([bomb[at : at + 65536] for at in range(0, len(bomb), 65536)]))


# -- addresses and secrets ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "shown", "name"),
    [
        ("/media/ana/MESA USB/", "/media/ana/MESA USB/", "MESA USB"),
        ("file:///srv/buzon", "/srv/buzon", "buzon"),
        ("https://ana:clave%20dos@nube.example/remote.php/dav/files/ana/buz%C3%B3n/",
         "https://nube.example/remote.php/dav/files/ana/buz%C3%B3n", "nube.example"),
        ("davs://nube.example:8443/", "https://nube.example:8443/", "nube.example"),
        ("sftp://mesa:clave@[2001:db8::1]:2222/srv/buzon", "sftp://[2001:db8::1]:2222/srv/buzon", "2001:db8::1"),
        ("smb://mesa:clave@servidor/sociales/buzon", "smb://servidor/sociales/buzon", "servidor"),
        ("s3://AKIA:clave@mesas/jumilla/", "s3://mesas/jumilla", "mesas"),
    ],
)  # fmt: skip
def test_an_address_is_shown_without_its_secrets(typed: str, shown: str, name: str) -> None:
    """User and password are split off what was typed; what is left finds the same place; people see a plain name."""
    where, access = address.read(typed)
    assert where.shown == shown
    assert address.read(shown)[0] == where
    assert plain_name(typed) == name
    assert "clave" not in repr(where) + repr(access) + shown
    assert ("clave" in typed) == ("clave" in access.password)


@pytest.mark.parametrize(
    "typed",
    ["carrier-pigeon://ana:clave@roof", "https://ana:clave@nube.example/x?token=clave", "https://", "sftp://a:b@c:x/y"],
)
def test_an_address_that_is_none(typed: str) -> None:
    """What cannot be used is told, and not with the password in it."""
    failed = refused(lambda: Mailbox(typed))
    assert failed.code is Code.MAILBOX_UNUSABLE
    assert "clave" not in str(failed.facts)


@pytest.mark.parametrize(
    ("url", "access"),
    [
        ("http://nube.example/buzon", Access()),
        ("s3://mesas", Access(user="a", options={"endpoint": "http://nube.example"})),
    ],
)
def test_a_password_never_travels_in_clear(url: str, access: Access) -> None:
    """Without TLS nothing is sent, but to this machine; or by express wish, and then it is tried."""
    assert refused(lambda: Mailbox(url, access)).code is Code.MAILBOX_UNSAFE
    assert address.is_loopback("127.3.2.1")
    assert not address.is_loopback("127.0.0.1.example")
    insecure = msgspec.structs.replace(access, options={**access.options, "insecure": "yes"})
    address.need_safe(address.read(url)[0], insecure, access.options.get("endpoint", ""))


@pytest.mark.parametrize("options", [{"colour": "red"}, {"timeout": "soon"}, {"timeout": "0"}, {"timeout": "-1"}])
def test_options_that_are_none(options: dict[str, str]) -> None:
    """An option that does not exist, or has a value of no use, is told."""
    assert refused(lambda: address.check_options(options)).code is Code.MAILBOX_OPTION
