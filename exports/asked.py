"""All that a summary asks of the forms, gathered first, so that each form is read as few times as can be."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from exports.periods import Period
from exports.plan_rows import Source
from exports.reading import Reading
from exports.splits import Cells, Split
from fieldkit.store import Store


@dataclass
class Answer:
    """What was counted, once `Asked.count` has run: one value a thing that it is split by, to a count."""

    cells: Cells = field(default_factory=dict)

    def whole(self) -> dict[tuple[str, ...], int]:
        """The cells as counts of people or things."""
        return {cell: round(count) for cell, count in self.cells.items() if round(count)}


class Asked:
    """Collects splits of any number of forms, and counts them a form at a time."""

    def __init__(self) -> None:
        self._by_source: dict[Source, list[tuple[Split, Answer]]] = defaultdict(list)

    def ask(self, source: Source, split: Split) -> Answer:
        """Ask for one thing; its answer is filled in later."""
        answer = Answer()
        self._by_source[source].append((split, answer))
        return answer

    @property
    def sources(self) -> tuple[Source, ...]:
        """The forms that anything is asked of, as they are read."""
        return tuple(self._by_source)

    def of(self, source: Source) -> list[tuple[Split, Answer]]:
        """What is asked of a form."""
        return self._by_source.get(source, [])

    def count(self, store: Store, period: Period, pools: Mapping[str, str]) -> None:
        """Count all that was asked. FORM_UNKNOWN, PLAN_UNREADABLE."""
        for source, asked in self._by_source.items():
            found = Reading(store, source, period, pools).count([split for split, _ in asked])
            for (_, answer), cells in zip(asked, found, strict=True):
                answer.cells = cells
