"""Tables with known answers: the handbook on disclosure control, sdcTable, GaussSuppression, and small ones enumerated.

A case names its cells 'row|column', with 'Total' for a margin, or gives relations as 'tot=a+b+c+d'.
"""

from collections.abc import Iterable, Mapping
from itertools import product
from typing import Any, Final

from exports.disclosure.model import Key, Model, Relation, key
from exports.disclosure.statement import Exactly, Statement

TOTAL: Final = "Total"
# Which countries lie in which part of the linked tables.
_PARTS: Final = {"EU": ("Portugal", "Spain"), "nonEU": ("Iceland",)}
Case = dict[str, Any]


def cell(name: str) -> Key:
    """The key of a cell by its name in the case."""
    return key("case", cell=name)


def model(case: Case) -> Model:
    """All cells of a case with all its relations, margins too."""
    made = Model()
    if "records" in case:
        counts, relations = _linked(case["records"])
    elif "relations" in case:
        counts = dict(case["cells"])
        split = (relation.split("=") for relation in case["relations"])
        relations = [(total, parts.split("+")) for total, parts in split]
    else:
        counts, relations = _table(_inner(case), case.get("hierarchy", {}))
    made.counts = {cell(name): count for name, count in counts.items()}
    made.relations = [Relation(cell(total), tuple(cell(part) for part in parts)) for total, parts in relations]
    assert all(
        made.counts[relation.total] == sum(made.counts[part] for part in relation.parts) for relation in made.relations
    )
    return made


def _inner(case: Case) -> dict[str, int]:
    if "table" in case:
        table = case["table"]
        rows = zip(table["rows"], table["inner"], strict=True)
        return {f"{row}|{column}": n for row, line in rows for column, n in zip(table["cols"], line, strict=True)}
    return dict(case["cells"])


def _table(given: Mapping[str, int], hierarchy: Mapping[str, list[str]]) -> tuple[dict[str, int], list[Any]]:
    """Two ways, with the margins it lacks; columns may lie in one another, where cells of the outer ones are given."""
    rows = [row for row in dict.fromkeys(name.split("|")[0] for name in given) if row != TOTAL]
    named = list(dict.fromkeys(name.split("|")[1] for name in given))
    sums = {name: parts for name, parts in hierarchy.items() if name in named and name != TOTAL}
    leaves = [column for column in named if column not in sums and column != TOTAL]
    sums[TOTAL] = [name for name in hierarchy.get(TOTAL, []) if name in sums] or leaves
    counts: dict[str, int] = {f"{row}|{column}": given[f"{row}|{column}"] for row, column in product(rows, leaves)}
    relations: list[Any] = []
    for row, (total, parts) in product(rows, sums.items()):
        relations.append((f"{row}|{total}", [f"{row}|{part}" for part in parts]))
        counts[f"{row}|{total}"] = sum(counts[f"{row}|{part}"] for part in parts)
    for column in [*leaves, *sums]:
        relations.append((f"{TOTAL}|{column}", [f"{row}|{column}" for row in rows]))
        counts[f"{TOTAL}|{column}"] = sum(counts[f"{row}|{column}"] for row in rows)
    relations += [(f"{TOTAL}|{total}", [f"{TOTAL}|{part}" for part in parts]) for total, parts in sums.items()]
    assert all(counts[name] == count for name, count in given.items())
    return counts, relations


def _linked(records: Iterable[Mapping[str, Any]]) -> tuple[dict[str, int], list[Any]]:
    """Two tables, age by part of Europe by year and country by year, with their sums. Names: age|eu|geo|year."""
    people = list(records)
    ages, parts = ("young", "old"), tuple(_PARTS)
    places = [place for part in _PARTS.values() for place in part]
    years = sorted({one["year"] for one in people})
    cells = [
        *product((*ages, TOTAL), (*parts, TOTAL), (TOTAL,), (*years, TOTAL)),
        *product((TOTAL,), (TOTAL,), places, (*years, TOTAL)),
    ]
    names = ("age", "eu", "geo", "year")
    counts = {
        "|".join(at): sum(
            one["n"] for one in people if all(v in (TOTAL, one[name]) for name, v in zip(names, at, strict=True))
        )
        for at in cells
    }
    relations: list[Any] = []
    for place, values in enumerate((ages, parts, places, years)):
        for at in cells:
            inner = ["|".join((*at[:place], value, *at[place + 1 :])) for value in values]
            if at[place] == TOTAL and all(name in counts for name in inner):
                relations.append(("|".join(at), inner))
    return counts, relations


def published(made: Model, hidden: Iterable[str]) -> Statement:
    """What an outsider knows of a case when these cells are hidden and all others printed."""
    gone = {cell(name) for name in hidden}
    facts = {name: Exactly(count) for name, count in made.counts.items() if name not in gone}
    return Statement(facts, tuple(made.relations))


def named(cells: Iterable[Key]) -> set[str]:
    """The names of cells."""
    return {dict(one)["cell"] for one in cells}
