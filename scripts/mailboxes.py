"""What each kind of mailbox does when it is cut, and when a name is taken, and what a put costs; on real servers."""

import contextlib
import io
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

from fieldkit.errors import WorldFailed
from sync.mailbox import Mailbox, address, new_name
from sync.mailbox.place import open_place
from tests.servers.kinds import KINDS, Server
from tests.servers.link import Proxy
from tests.servers.running import Room

_LARGE = bytes(range(256)) * 4096  # 1 MB
_BATCH = bytes(50_000)
_PUTS = 20


def main() -> None:
    """Print one row a kind."""
    table = Table(title="Mailboxes, measured")
    for column in ("kind", "a put cut half-way leaves", "a name that is taken", "50 kB put and read back, ms elapsed"):
        table.add_column(column)
    for kind, serve in KINDS.items():
        with tempfile.TemporaryDirectory() as scratch, serve(Path(scratch)) as server:
            table.add_row(
                kind, cut(server) if server.port else "-", taken(server.room()), f"{speed(server.room()):.0f}"
            )
    Console().print(table)


def cut(server: Server) -> str:
    """What lies under the name when the line breaks in the middle of 1 MB."""
    room, proxy = server.room(), Proxy(server.port)
    url = room.url(proxy.port)
    place = open_place(address.read(url)[0], room.access)
    before = proxy.carried
    place.create(new_name("batch"), io.BytesIO(_LARGE))
    proxy.cut_after((proxy.carried - before) // 2, gone=True)
    name = new_name("batch")
    with contextlib.suppress(WorldFailed):
        place.create(name, io.BytesIO(_LARGE))
    place.close()
    time.sleep(1)  # the server needs a moment to notice
    left = room.files().get(name)
    proxy.close()
    if left is None:
        return "nothing"
    return "all of it" if left == _LARGE else f"{len(left) * 100 // len(_LARGE)} % under its name"


def taken(room: Room) -> str:
    """What becomes of a file when another is made under its name."""
    url = room.url()
    place = open_place(address.read(url)[0], room.access)
    for content in (b"first", b"second"):
        place.create("a.batch", io.BytesIO(content))
    place.close()
    return "kept" if room.files() == {"a.batch": b"first"} else "written over"


def speed(room: Room) -> float:
    """Milliseconds a put takes, with its reading back."""
    url = room.url()
    with Mailbox(url, room.access) as mailbox:
        start = time.perf_counter()
        for _ in range(_PUTS):
            mailbox.put_new("batch", _BATCH)
        return (time.perf_counter() - start) / _PUTS * 1000


if __name__ == "__main__":
    main()
