"""Means and medians out of published counts. Whoever has the workbook can compute them again, and learns nothing else.

A mean of the true scores of a small group would give its members away, so there is none: each answer or class counts
as many times as was published, and is worth what the plan says (a class its middle).
"""

from collections.abc import Mapping
from typing import Final, Literal, Never, final

from exports.disclosure.protect import Exact, ProtectedTable, Rounded, is_protected
from exports.sides import Side

# Below so many published people a mean or median says nothing: every count in it may be off by nearly a base.
LEAST: Final = 20


@final
class Estimate(float):
    """A mean or median of published counts. `parts` are the counts, each with what it is worth or spans."""

    kind: Literal["mean", "median"]
    parts: tuple[tuple[Rounded | Exact, float, float], ...]

    def __new__(cls, made_elsewhere: Never) -> "Estimate":  # noqa: ARG004 - `Never` refuses every caller
        """Refuse."""
        raise TypeError("only exports.estimates makes an Estimate")


def mean(table: ProtectedTable, row: str | None, columns: Side) -> Estimate | None:
    """Give the mean of what a row's columns are worth; None for fewer than LEAST people. TypeError: not protected."""
    parts = _parts(table, row, {value: (worth, worth) for value, worth in columns.worth.items()})
    return _made("mean", parts)


def median(table: ProtectedTable, row: str | None, columns: Side) -> Estimate | None:
    """Give the median, taken evenly within its class; the answer's worth where there are no classes. As `mean`."""
    spans = columns.spans or {value: (worth, worth) for value, worth in columns.worth.items()}
    return _made("median", _parts(table, row, spans))


def again(value: Estimate) -> float:
    """Compute it anew from its parts."""
    whole = sum(count for count, _, _ in value.parts)
    if value.kind == "mean":
        return sum(count * (low + high) / 2 for count, low, high in value.parts) / whole
    passed = 0
    for count, low, high in sorted(value.parts, key=lambda part: part[1:]):
        if count and passed + count >= whole / 2:
            return low + (high - low) * (whole / 2 - passed) / count
        passed += count
    raise ValueError("no counts")


def _parts(
    table: ProtectedTable, row: str | None, spans: Mapping[str, tuple[float, float]]
) -> tuple[tuple[Rounded | Exact, float, float], ...] | None:
    if not is_protected(table):
        raise TypeError("not a protected table")
    cells = [(table.cell(row, value), *span) for value, span in spans.items()]
    # What is hidden is no number: then there is no mean either.
    found = [(count, low, high) for count, low, high in cells if isinstance(count, Rounded | Exact)]
    return tuple(found) if len(found) == len(cells) else None


def _made(
    kind: Literal["mean", "median"], parts: tuple[tuple[Rounded | Exact, float, float], ...] | None
) -> Estimate | None:
    if parts is None or sum(count for count, _, _ in parts) < LEAST:
        return None
    bare = float.__new__(Estimate, 0.0)
    bare.kind, bare.parts = kind, parts
    made = float.__new__(Estimate, again(bare))
    made.kind, made.parts = kind, parts
    return made
