"""A web server that answers what a test wants: for servers that are hostile, full, or in a bad mood."""

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.servers.running import HOST

Answer = tuple[int, Iterable[bytes]]

HERE = (
    b'<d:multistatus xmlns:d="DAV:"><d:response><d:href>/buzon/</d:href><d:propstat><d:prop><d:resourcetype>'
    b"<d:collection/></d:resourcetype></d:prop></d:propstat></d:response>"
)
END = b"</d:multistatus>"


def entry(href: str) -> bytes:
    """One file in a listing."""
    return f"<d:response><d:href>{href}</d:href><d:propstat><d:prop/></d:propstat></d:response>".encode()


@contextmanager
def scripted(answer: Callable[[str, str], Answer]) -> Iterator[str]:
    """The URL of a mailbox whose server answers `answer(method, path)`: status and the pieces of a body."""

    class Handler(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            status, pieces = answer(self.command, self.path)
            self.send_response(status)
            self.end_headers()
            with suppress(OSError):  # whoever asked has heard enough
                for piece in pieces:
                    self.wfile.write(piece)

        do_GET = do_PUT = do_DELETE = do_PROPFIND = _answer  # noqa: N815 - http.server looks for these names

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer((HOST, 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://{HOST}:{server.server_address[1]}/buzon"
        finally:
            server.shutdown()
