"""What readers know: who keeps every release, side by side, and who knows a count themselves."""

from collections.abc import Collection, Iterable, Mapping

from exports.disclosure.certificate import spans
from exports.disclosure.model import Key, Relation
from exports.disclosure.statement import Exactly, Fact, Statement


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


def told(statement: Statement, known: Mapping[Key, int], cells: Collection[Key]) -> dict[Key, int]:
    """Which of these cells somebody who knows the counts of some knows exactly, and could not without them."""
    facts = {**statement.facts, **{cell: Exactly(count) for cell, count in known.items()}}
    inside = spans(Statement(facts, statement.relations), cells)
    exact = {cell: low for cell, (low, high) in inside.items() if low == high and cell not in known}
    outside = spans(statement, exact)
    return {cell: low for cell, low in exact.items() if outside[cell][0] != outside[cell][1]}
