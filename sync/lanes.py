"""The fast road through a batch: most lines are first versions of a form that the office has, and are read together.

A lane takes lines only where it would say the same of each as `fieldkit.versions.read` and the form's checker. Whatever
it does not take goes the slow road, line by line, and finds its reason there.
"""

import hashlib
from collections.abc import Iterable, Sequence

import msgspec

from fieldkit import versions
from fieldkit.store import Store
from fieldkit.versions import Firsts
from forms.columns import Columns
from forms.definition import Form
from sync.batch import LINE_LIMIT

_TOGETHER = 2_000  # lines that are in memory as objects at one time
# What ends every canonical first version: its record and its session, both of a fixed length.
_END = len(b',"record":"","session":""}') + 32 + 32
_encoder = msgspec.json.Encoder()
Line = tuple[int, bytes]


class Lane:
    """First versions of one version of one form."""

    def __init__(self, form: Form, paths: Iterable[str]) -> None:
        self._form = form.form_id
        self._columns = Columns(form, paths)
        self._decoder = msgspec.json.Decoder(versions.first_type(form.form_id, form.version, self._columns.type))

    def read(self, lines: Sequence[bytes], station: str) -> Firsts | None:
        """These lines as versions, or None where one of them wants a closer look."""
        whole = b"\n".join([*lines, b""])
        try:
            found = self._decoder.decode_lines(whole)
            sessions = versions.hex_ids([one.session for one in found])
            records = versions.hex_ids([one.record for one in found])
        except ValueError:
            return None
        # Written again they must be the same bytes: then they are canonical, and hold nothing that we do not know.
        if {one.author for one in found} != {station} or _encoder.encode_lines(found) != whole:
            return None
        answers = [msgspec.structs.astuple(one.answers) for one in found]
        if not self._columns.good(answers):
            return None
        filled = self._columns.filled(answers)
        if not filled:
            return None  # forms without any answer: a row of them has no columns to be written to
        paths = tuple(self._columns.paths[place] for place in filled)
        rows = [tuple([row[place] for place in filled]) for row in answers]
        ids = [hashlib.sha256(line).digest() for line in lines]
        return Firsts(self._form, paths, sessions, records, ids, lines, rows)


class Lanes:
    """The lanes of one office, a form's made when its first line comes."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._forms = {_mark(*row): row for row in store.query("SELECT form, version FROM forms")}
        self._lanes: dict[bytes, Lane | None] = {}

    def read(self, lines: Iterable[bytes], station: str) -> tuple[list[Firsts], list[Line]]:
        """What could be read together, and the numbered lines (from 1) that want a closer look."""
        groups: dict[bytes, list[Line]] = {}
        for line in enumerate(lines, 1):
            content = line[1]
            groups.setdefault(content[content.rfind(b',"counter":') : -_END], []).append(line)
        firsts: list[Firsts] = []
        rest: list[Line] = []
        for mark, some in groups.items():
            lane = self._lane(mark)
            for start in range(0, len(some), _TOGETHER):
                _sort(lane, some[start : start + _TOGETHER], station, firsts, rest)
        return firsts, sorted(rest)

    def _lane(self, mark: bytes) -> Lane | None:
        if mark not in self._forms:
            return None
        if mark not in self._lanes:
            form = self._store.shelf.form(*self._forms[mark])
            paths = self._store.flat.paths(form.form_id)
            self._lanes[mark] = Lane(form, filter(form.holds_value, paths)) if paths else None
        return self._lanes[mark]


def _sort(lane: Lane | None, some: list[Line], station: str, firsts: list[Firsts], rest: list[Line]) -> None:
    long = any(len(line) > LINE_LIMIT for _, line in some)
    found = None if lane is None or long else lane.read([line for _, line in some], station)
    if found is not None:
        firsts.append(found)
    elif lane is None or len(some) == 1:
        rest.extend(some)
    else:
        # One bad line should not send two thousand the slow road: halves are tried, and halves of halves.
        half = len(some) // 2
        _sort(lane, some[:half], station, firsts, rest)
        _sort(lane, some[half:], station, firsts, rest)


def _mark(form: str, form_version: str) -> bytes:
    names = (msgspec.json.encode(form), msgspec.json.encode(form_version))
    return b',"counter":1,"form":%b,"form_version":%b,"kind":"answers","parents":[]' % names
