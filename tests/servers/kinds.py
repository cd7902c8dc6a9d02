"""One of each kind of mailbox, served by the real program."""

import getpass
import itertools
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
from obstore.store import S3Store

from sync.mailbox import Access
from tests.servers.running import HOST, FolderRoom, Room, free_port, program, started

PASSWORD = "un burro verde & 7 llaves"
USER = "mesa"
_count = itertools.count(1)


@dataclass(frozen=True)
class Server:
    """One that runs. `room` makes a fresh mailbox in it."""

    kind: str
    port: int
    room: Callable[[], Room]


def _folders(root: Path, url: Callable[[str, int | None], str], access: Access) -> Callable[[], Room]:
    def room() -> Room:
        name = f"buzon {next(_count)}"  # with a space, as people name folders
        (root / name).mkdir()
        return FolderRoom(root / name, lambda port: url(name, port), access)

    return room


@contextmanager
def folder(scratch: Path) -> Iterator[Server]:
    """A folder of this machine: a stick, or a share that the system has mounted."""
    yield Server("folder", 0, _folders(scratch, lambda name, _: str(scratch / name), Access()))


@contextmanager
def webdav(scratch: Path, certificate: tuple[Path, Path] | None = None) -> Iterator[Server]:
    """A wsgidav with one user; over TLS where there is a certificate with its key."""
    port, root = free_port(), scratch / "files"
    root.mkdir()
    configuration = {
        "host": HOST, "port": port, "provider_mapping": {"/remote.php/dav/files/mesa": str(root)},
        "simple_dc": {"user_mapping": {"*": {USER: {"password": PASSWORD}}}},
        "verbose": 1, "logging": {"enable": False}, "lock_storage": False, "property_manager": False,
        **({"ssl_certificate": str(certificate[0]), "ssl_private_key": str(certificate[1]), "ssl_adapter": "builtin"}
           if certificate else {}),
    }  # fmt: skip
    (scratch / "wsgidav.json").write_text(json.dumps(configuration))
    command = (sys.executable, "-m", "wsgidav.server.server_cli", "--config", scratch / "wsgidav.json")
    scheme = "https" if certificate else "http"

    def url(name: str, other: int | None) -> str:
        return f"{scheme}://{HOST}:{other or port}/remote.php/dav/files/mesa/{name.replace(' ', '%20')}"

    with started(command, port, scratch / "wsgidav.log"):
        yield Server("webdav", port, _folders(root, url, Access(user=USER, password=PASSWORD)))


@contextmanager
def sftp(scratch: Path) -> Iterator[Server]:
    """OpenSSH's sshd with a host key and a configuration of its own; the user who runs the tests logs in by key."""
    sshd, keygen = program("sshd", "openssh-server"), program("ssh-keygen", "openssh-client")
    port, root = free_port(), scratch / "files"
    root.mkdir()
    for name in ("host", "user"):
        subprocess.run([keygen, "-q", "-t", "ed25519", "-N", "", "-f", scratch / name], check=True)
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)  # sshd insists on it, and only its service makes it
    (scratch / "sshd_config").write_text(
        f"ListenAddress {HOST}\nPort {port}\nHostKey {scratch / 'host'}\nPidFile none\nUsePAM no\nStrictModes no\n"
        f"AuthorizedKeysFile {scratch / 'user.pub'}\nPasswordAuthentication no\nPermitRootLogin yes\n"
        "KbdInteractiveAuthentication no\nSubsystem sftp internal-sftp\nMaxStartups 100\n"
    )

    def url(name: str, other: int | None) -> str:
        return f"sftp://{HOST}:{other or port}{root}/{name}"

    access = Access(user=getpass.getuser(), key=(scratch / "user").read_text())
    with started((sshd, "-D", "-e", "-f", scratch / "sshd_config"), port, scratch / "sshd.log"):
        yield Server("sftp", port, _folders(root, url, access))


_SMB_CONF = """[global]
  server role = standalone server
  interfaces = lo
  bind interfaces only = yes
  smb ports = {port}
  disable netbios = yes
  load printers = no
  server min protocol = SMB2_10
  map to guest = never
  passdb backend = tdbsam:{scratch}/passdb.tdb
  private dir = {scratch}/private
  lock directory = {scratch}/lock
  state directory = {scratch}/state
  cache directory = {scratch}/cache
  pid directory = {scratch}/pid
  ncalrpc dir = {scratch}/ncalrpc
  log file = {scratch}/smbd.log
[leer]
  path = {scratch}/files
[buzon]
  path = {scratch}/files
  read only = no
"""


@contextmanager
def smb(scratch: Path) -> Iterator[Server]:
    """Samba's smbd with one share; the user who runs the tests logs in with a password that only this server knows."""
    smbd, smbpasswd = program("smbd", "samba"), program("smbpasswd", "samba-common-bin")
    port, root, user = free_port(), scratch / "files", getpass.getuser()
    for name in ("files", "private", "lock", "state", "cache", "pid", "ncalrpc"):
        (scratch / name).mkdir(mode=0o755)
    conf = scratch / "smb.conf"
    conf.write_text(_SMB_CONF.format(port=port, scratch=scratch))
    words = f"{PASSWORD}\n{PASSWORD}\n".encode()
    subprocess.run([smbpasswd, "-c", conf, "-a", "-s", user], input=words, check=True, capture_output=True)
    command = (smbd, "--foreground", "--no-process-group", f"--configfile={conf}", f"--log-basename={scratch}")

    def url(name: str, other: int | None) -> str:
        return f"smb://{HOST}:{other or port}/buzon/{name.replace(' ', '%20')}"

    with started(command, port, scratch / "smbd.out"):
        yield Server("smb", port, _folders(root, url, Access(user=user, password=PASSWORD)))


@dataclass
class BucketRoom:
    """A room that is a prefix of a bucket."""

    port: int
    prefix: str
    store: S3Store
    secret: Access

    @property
    def access(self) -> Access:
        """Keys, and the endpoint that the last `url` led to."""
        return self.secret

    def url(self, port: int | None = None) -> str:
        """As `Room.url`; S3 keeps host and port beside its address."""
        options = {"endpoint": f"http://{HOST}:{port or self.port}"}
        self.secret = Access(user=self.secret.user, password=self.secret.password, options=options)
        return f"s3://mesas/{self.prefix}"

    def files(self) -> dict[str, bytes]:
        """As `Room.files`."""
        paths = [entry["path"] for page in self.store.list(self.prefix + "/") for entry in page]
        return {path.rpartition("/")[2]: bytes(self.store.get(path).bytes()) for path in paths}

    def write(self, name: str, data: bytes) -> None:
        """As `Room.write`."""
        self.store.put(f"{self.prefix}/{name}", data)

    def remove(self, name: str) -> None:
        """As `Room.remove`."""
        self.store.delete(f"{self.prefix}/{name}")


@contextmanager
def s3(scratch: Path) -> Iterator[Server]:
    """An S3 server, moto's, with one bucket."""
    port = free_port()
    command = (sys.executable, "-W", "ignore", "-m", "moto.server", "-H", HOST, "-p", port)
    with started(command, port, scratch / "moto.log"):
        endpoint = f"http://{HOST}:{port}"
        httpx.put(f"{endpoint}/mesas", timeout=60).raise_for_status()
        store = S3Store(
            "mesas", endpoint=endpoint, region="us-east-1", access_key_id=USER, secret_access_key=PASSWORD,
            client_options={"allow_http": True},
        )  # fmt: skip
        secret = Access(user=USER, password=PASSWORD)
        yield Server("s3", port, lambda: BucketRoom(port, f"buzon {next(_count)}", store, secret))


KINDS = {"folder": folder, "webdav": webdav, "sftp": sftp, "smb": smb, "s3": s3}
