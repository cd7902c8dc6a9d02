"""What a WebDAV server lists (RFC 4918, 13), read as it arrives, so that a listing without end costs no memory."""

from collections.abc import Iterable, Iterator
from xml.parsers import expat

_BETWEEN = " "
_LONGEST_HREF = 4096  # characters
_LONGEST_TOKEN = 1 << 20  # bytes that may come without one element ending
_MOST_BYTES = 1 << 30


class NoListing(ValueError):  # noqa: N818 - named for what it is
    """These bytes are no multi-status answer, or no end of one is in sight."""


def entries(pieces: Iterable[bytes]) -> Iterator[tuple[str, bool]]:
    """Each href, and whether it is a collection."""
    reader = _Reader()
    for piece in pieces:
        yield from reader.feed(piece)
    reader.end()


class _Reader:
    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=_BETWEEN)
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._finish
        self._parser.CharacterDataHandler = self._text
        self._parser.EntityDeclHandler = self._entity
        self._fed = 0
        self._done: list[tuple[str, bool]] = []
        self._href, self._collection, self._inside = "", False, False

    def feed(self, piece: bytes) -> list[tuple[str, bool]]:
        self._fed += len(piece)
        try:
            self._parser.Parse(piece, False)  # noqa: FBT003 - expat takes it by place
        except expat.ExpatError:
            raise NoListing from None
        if self._fed > _MOST_BYTES or self._fed - self._parser.CurrentByteIndex > _LONGEST_TOKEN + len(piece):
            raise NoListing
        done, self._done = self._done, []
        return done

    def end(self) -> None:
        try:
            self._parser.Parse(b"", True)  # noqa: FBT003 - as above
        except expat.ExpatError:
            raise NoListing from None

    def _start(self, name: str, _: object) -> None:
        match name:
            case "DAV: response":
                self._href, self._collection = "", False
            case "DAV: href":
                self._inside = True
            case "DAV: collection":
                self._collection = True

    def _finish(self, name: str) -> None:
        if name == "DAV: href":
            self._inside = False
        elif name == "DAV: response":
            self._done.append((self._href.strip(), self._collection))

    def _text(self, text: str) -> None:
        if self._inside:
            self._href += text
            if len(self._href) > _LONGEST_HREF:
                raise NoListing

    def _entity(self, *_: object) -> None:
        raise NoListing
