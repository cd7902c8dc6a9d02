"""Reads a finished workbook and proves that nobody can be found in it, or refuses it. From the file alone.

How its numbers were protected, and what its writer meant, the audit does not know: the workbook itself says, where
people can read it too, what each of its numbers counts (`exports.guide`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Never, Protocol

from exports.audit.cells import Reading, read_counts
from exports.audit.finished import Finished, Where, name, read, refuse
from exports.audit.package import check_package
from exports.audit.statement import Stated, state
from exports.audit.texts import check_texts
from exports.disclosure.certificate import Certificate, GivenAway, certify
from exports.disclosure.model import COUNTED, Key
from exports.disclosure.moves import Moved
from exports.disclosure.statement import Statement
from exports.words import word

__all__ = ["Audited", "Certifier", "Finished", "Proven", "Reading", "audit", "prove", "read_workbook"]


class Certifier(Protocol):
    """What proves every cell that a reader of a statement might find somebody in, or raises GivenAway."""

    def __call__(self, statement: Statement, *, threshold: int) -> Certificate | Moved:
        """Prove them."""


@dataclass(frozen=True)
class Proven:
    """How many numbers about people there are, and sums among them, and the proof for the sensitive cells."""

    numbers: int
    sums: int
    certificate: Certificate | Moved

    @property
    def sensitive(self) -> int:
        """How many cells could hold so few people that they had to be proven."""
        return len(self.certificate.proofs)


@dataclass(frozen=True)
class Audited(Proven):
    """What an audit found in one workbook."""

    reading: Reading


def audit(data: bytes, earlier: Sequence[bytes] = ()) -> Audited:
    """Prove a workbook, alone or beside earlier ones.

    Raises NOT_A_WORKBOOK, and NOT_PROTECTED with `sheet`, `cell`, `why` and, where a sum gives somebody away, `sum`.
    """
    return prove(read_workbook(data), [read_workbook(one) for one in earlier])


def read_workbook(data: bytes) -> Reading:
    """Read all of a workbook: refuse whatever nothing explains."""
    finished = read(data)
    reading = read_counts(finished)
    # An interval is a text that counts; where it stands is known.
    check_package(data, finished, check_texts(finished, _labels(finished) | set(reading.at)))
    return reading


def prove(reading: Reading, earlier: Sequence[Reading] = (), *, by: Certifier = certify) -> Audited:
    """Ask for two whole tables for every sensitive cell, which are added up once more."""
    if any(one.finished.language != reading.finished.language for one in earlier):
        refuse("other-language")
    stated = state(reading, earlier)
    try:
        certificate = by(stated.statement, threshold=reading.finished.claim.threshold)
    except GivenAway as given:
        refuse_given(given, stated)
    relations = len(stated.statement.relations)
    return Audited(len(stated.places), relations, certificate, reading)


def refuse_given(given: GivenAway, stated: Stated) -> Never:
    """Name the cell that is given away, and the sum that does it."""
    where: Where | tuple[str, str] = stated.places.get(given.cell, ("", _said(given.cell)))
    terms = [(factor, _place(cell, stated)) for factor, cell in given.terms]
    refuse(given.why, where, low=given.low, high=given.high, counted=_said(given.cell), sum=terms)


def _place(cell: Key, stated: Stated) -> str:
    where = stated.places.get(cell)
    return f"{where[0]}!{name(where[1], where[2])}" if where else _said(cell)


def _said(cell: Key) -> str:
    """'Tests, Lugar: La Raja, Resultado: Poco'."""
    fixed = dict(cell)
    counted = fixed.pop(COUNTED)
    return ", ".join([counted, *(f"{name}: {value}" for name, value in sorted(fixed.items()))])


def _labels(finished: Finished) -> set[Where]:
    """The cells that name what numbers count: beside them, above them, and the columns that the listing points at."""
    found: set[Where] = set()
    names = {word(name, finished.language) for name in ("open-names", "open-days")}
    for stretch in finished.stretches:
        rows = range(stretch.rows[0], stretch.rows[1] + 1)
        if stretch.kind == "open" and stretch.what in names:
            columns = range(stretch.columns[0], stretch.columns[1] + 1)
            found |= {(stretch.sheet, row, column) for row in rows for column in columns}
        if stretch.kind != "counts":
            continue
        for along in stretch.along:
            found |= {(stretch.sheet, row, column) for row in rows for column in along.columns}
        if stretch.across:
            columns = range(stretch.columns[0], stretch.columns[1] + 1)
            found |= {(stretch.sheet, stretch.rows[0] - 1, column) for column in columns}
    return found
