"""What a reader knows who keeps every release, side by side: the statements that the certificate is asked about."""

from collections.abc import Collection, Iterable, Mapping

from exports.disclosure.model import Key, Relation
from exports.disclosure.statement import Fact, Statement


def together(statements: Mapping[str, Statement], tied: Collection[Relation] = ()) -> Statement:
    """All that an outsider knows who kept every release: each one's cells under its name, and what ties them."""
    facts: dict[Key, Fact] = {}
    relations: list[Relation] = list(tied)
    for name, statement in statements.items():
        facts |= {in_release(cell, name): fact for cell, fact in statement.facts.items()}
        relations += [
            Relation(in_release(r.total, name), tuple(in_release(part, name) for part in r.parts))
            for r in statement.relations
        ]
    answers = frozenset[str]().union(*(statement.answers for statement in statements.values()))
    return Statement(facts, tuple(relations), answers)


def in_release(cell: Key, name: str) -> Key:
    """A release's own reading of a cell."""
    return cell | {("release", name)}


def increments(one: str, other: str, cells: Iterable[Key]) -> list[Relation]:
    """Tie two releases of the same people: the second is the first and whoever came between them, cell by cell."""
    return [
        Relation(in_release(cell, other), (in_release(cell, one), in_release(cell, f"{one} to {other}")))
        for cell in cells
    ]
