"""Setting a mailbox up, and trying it out, by command."""

import json
from pathlib import Path

import pytest

from tests.servers.kinds import PASSWORD, sftp, webdav
from tests.ui.cli.program import must, run


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office's store."""
    folder = tmp_path_factory.mktemp("cli") / "office"
    must("office", "new", folder, "--name", "Servicios Sociales")
    return folder


def test_a_mailbox_behind_a_password(office: Path, tmp_path: Path) -> None:
    """The password comes from a file or the address, is never shown, and the file is needed no more."""
    with webdav(tmp_path) as server:
        room = server.room()
        (tmp_path / "password").write_text(PASSWORD + "\n")
        said = must("mailbox", "set", office, room.url(), "--user", "mesa", "--password-file", tmp_path / "password")
        assert said == {"mailbox": room.url(), "host_key": None}
        (tmp_path / "password").unlink()
        room.write("a.batch", b"x")
        found = must("mailbox", "probe", office)
        assert [(step["step"], step["works"]) for step in found["steps"]] == [
            ("reach", True), ("list", True), ("write", True), ("read-back", True), ("delete", True)
        ]  # fmt: skip
        assert (found["works"], found["batches"], found["mailbox"]) == (True, 1, room.url())
        in_address = room.url().replace("://", "://mesa:otra%20clave@")
        refused = run("mailbox", "set", office, in_address)
        assert refused.status == 3
        assert "does not accept" in refused.said
        assert "clave" not in refused.said + refused.out
    shut = run("mailbox", "probe", office)
    assert shut.status == 1
    assert "NO  There is no way into the mailbox." in shut.out
    assert "does not answer" in shut.said
    assert PASSWORD not in shut.out + shut.said


def test_the_server_of_a_mailbox_is_shown_by_its_key(office: Path, tmp_path: Path) -> None:
    """SFTP by key file: the server's fingerprint is said, to be compared."""
    with sftp(tmp_path) as server:
        room = server.room()
        said = run("mailbox", "set", office, room.url(), "--user", room.access.user, "--key-file", tmp_path / "user")
        assert said.status == 0, said.said
        assert "host key: SHA256:" in said.out


@pytest.mark.parametrize(
    ("given", "status"),
    [
        (("https://nube.example/x", "--user", "ana"), 2),
        (("s3://mesas", "--option", "colour=red"), 3),
        (("s3://mesas", "--option", "colour"), 2),
        (("s3://mesas/prefix",), 3),  # with no key at all
        (("",), 3),  # never the folder in which one happens to stand
        (("x" * 300,), 3),
        (("http://nube.example/x",), 3),
        (("gopher://nube.example/x",), 3),
    ],
)
def test_what_cannot_be_a_mailbox(office: Path, given: tuple[str, ...], status: int) -> None:
    """No password, no such option, no TLS, no such kind: told, without asking anybody on the network."""
    assert run("mailbox", "set", office, *given).status == status


def test_a_stick_made_by_command(office: Path, tmp_path: Path) -> None:
    """A mailbox on a stick is marked with its office and used from then on."""
    made = Path(must("mailbox", "make", office, tmp_path)["mailbox"])
    assert made == tmp_path / "fieldkit"
    assert set(json.loads((made / "fieldkit.mailbox").read_text())) == {"kind", "format", "office"}
    assert must("mailbox", "probe", office)["works"] is True
    assert [path.name for path in made.iterdir()] == ["fieldkit.mailbox"]


def test_waiting_to_send_comes_to_an_end(tmp_path: Path) -> None:
    """`send --wait --for 0` tries once and tells what is in the way."""
    must("station", "new", tmp_path / "s", "--name", "Mesa 1")
    result = run("send", tmp_path / "s", "--wait", "--for", "0")
    assert result.status == 3
    assert "not enrolled" in result.said
