"""What only the office may read: sealed to its public key the moment it is saved, and unreadable here ever after.

A sealed submission is a version like any other, of which a station holds only the sealed bytes. It has a session of
its own (its record's id), so that it shares no key with any test.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

import msgspec

from fieldkit import versions
from fieldkit.database import Database, transaction
from fieldkit.drafts import new_id
from fieldkit.errors import Code, WorldFailed
from fieldkit.identity import Identity
from fieldkit.seal import PrivateKeys, PublicKeys
from fieldkit.union import Union
from fieldkit.versions import Stored, Version
from forms.definition import Form

_INFO = b"fieldkit sealed submission 1\0"


class Sealed(msgspec.Struct, frozen=True, kw_only=True):
    """One sealed submission, as it lies in a station's store and travels as a line of a batch.

    `version` is the id of what is inside; the office checks it after opening.
    """

    version: versions.Hash
    form: versions.Name
    sealed: bytes
    kind: Literal["sealed"] = "sealed"


def seal(one: Stored, office: PublicKeys) -> Sealed:
    """Seal a version so that only the office opens it, and only as this version."""
    version = one.id.hex()
    sealed = office.wrap(one.payload, _INFO + one.id)
    return Sealed(version=version, form=one.version.form, sealed=sealed)


def open_sealed(one: Sealed, keys: Iterable[PrivateKeys]) -> Stored:
    """What was sealed, by whichever of the office's keys opens it. Raises `ValueError` with the reason."""
    info = _INFO + bytes.fromhex(one.version)
    payload = next((found for key in keys if (found := key.unwrap(one.sealed, info)) is not None), None)
    if payload is None:
        raise ValueError("sealed to nobody here")
    stored = versions.read(payload)
    if stored.id.hex() != one.version or stored.version.form != one.form:
        raise ValueError("another submission inside")
    return stored


def line(one: Sealed) -> bytes:
    """As it lies in a store and travels in a batch: canonical JSON."""
    return msgspec.json.encode(one, order="sorted")


def read(data: bytes) -> Sealed:
    """A sealed line from elsewhere. Raises `ValueError` with the reason."""
    try:
        return msgspec.json.decode(data, type=Sealed)
    except msgspec.DecodeError as error:
        raise ValueError(str(error)) from error


class Contacts:
    """The sealed submissions of one store: a station takes and passes them on, an office reads them."""

    def __init__(self, database: Database, identity: Identity, union: Union) -> None:
        self._database = database
        self._identity = identity
        self._union = union

    @staticmethod
    def takes(form: Form) -> bool:
        """Whether only the office may read what is answered to a form."""
        return form.reader == "office"

    def add(self, form: Form, answers: Mapping[str, str]) -> str:
        """As `add_all`, for one."""
        (record,) = self.add_all(form, [answers])
        return record

    def add_all(self, form: Form, many: Iterable[Mapping[str, str]]) -> list[str]:
        """Record these, all or none, each under a session of its own. Durable when it returns their records' ids.

        A station seals each to the office's key and keeps nothing else of it. NOT_ENROLLED before the first kit.
        """
        stored = [versions.written_here(self._version(form, answers)) for answers in many]
        if self._identity.role == "office":
            self._union.add(stored)
        else:
            self._keep([seal(one, self._office()) for one in stored])
        return [one.version.record for one in stored]

    def waiting(self) -> int:
        """How many are in no batch yet."""
        unsent = "SELECT count(*) FROM sealed WHERE version NOT IN (SELECT version FROM sent_versions)"
        ((number,),) = self._database.fetch(unsent)
        return int(number)

    def unsent(self, limit: int) -> list[tuple[bytes, bytes]]:
        """Some that are in no batch yet: version id and line, in the order of their ids, which are random."""
        return self._database.fetch(
            "SELECT version, line FROM sealed WHERE version NOT IN (SELECT version FROM sent_versions) "
            "ORDER BY version LIMIT ?",
            (limit,),
        )

    def open(self, one: Sealed) -> Stored:
        """What was sealed to this office. Raises `ValueError` with the reason."""
        return open_sealed(one, self._identity.opens)

    def forget(self, ids: Sequence[bytes]) -> int:
        """Erase sealed submissions that the office holds, by version id; return how many were here."""
        with transaction(self._database):
            before = self._count()
            self._database.conn.executemany("DELETE FROM sealed WHERE version = ?", [(one,) for one in ids])
            return before - self._count()

    def faults(self) -> list[str]:
        """The ids whose lines are none, or another's."""
        rows = self._database.fetch("SELECT version, line FROM sealed")
        return [version.hex() for version, found in rows if not _fits(version, found)]

    def _version(self, form: Form, answers: Mapping[str, str]) -> Version:
        record = new_id()
        return Version(
            record=record, session=record, form=form.form_id, form_version=form.version, kind="answers", parents=[],
            author=self._identity.id, counter=1, answers=dict(answers),
        )  # fmt: skip

    def _keep(self, sealed: Iterable[Sealed]) -> None:
        rows = sorted((bytes.fromhex(one.version), one.form, line(one)) for one in sealed)
        with transaction(self._database):
            self._database.conn.executemany("INSERT INTO sealed VALUES (?, ?, ?)", rows)

    def _office(self) -> PublicKeys:
        rows = self._database.fetch("SELECT signing, sealing FROM office")
        if not rows:
            raise WorldFailed(Code.NOT_ENROLLED)
        return PublicKeys(*rows[0])

    def _count(self) -> int:
        return int(self._database.execute("SELECT count(*) FROM sealed").fetchone()[0])


def _fits(version: bytes, found: bytes) -> bool:
    try:
        return bytes.fromhex(read(found).version) == version
    except ValueError:
        return False
