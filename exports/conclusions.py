"""What a year came to, action by action: for the yearly report, out of the indicators' lines."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from exports.indicators import Line, State
from exports.plan_rows import Indicator, Plan, Words


@dataclass(frozen=True)
class Reached:
    """How often an indicator stood where, in all windows of the period, and where it stood in the last with data."""

    indicator: Indicator
    states: Mapping[State, int]
    last: Line | None

    @property
    def counted(self) -> int:
        """In how many windows there was something to compare."""
        return sum(self.states.values()) - self.states[State.NO_DATA]


@dataclass(frozen=True)
class Conclusion:
    """One action of the plan; None for indicators that belong to none."""

    action: Words | None
    reached: tuple[Reached, ...]

    @property
    def state(self) -> State:
        """The action as a whole: met where every indicator with data was met last, below where one was below."""
        found = {one.last.state for one in self.reached if one.last is not None}
        worst = (State.BELOW, State.NEAR, State.MET)
        return next((state for state in worst if state in found), State.NO_DATA)


def conclusions(plan: Plan, lines: Sequence[Line]) -> tuple[Conclusion, ...]:
    """Draw what was reached from the lines of a period, an entry an action in the plan's order."""
    named: list[tuple[str, Words | None]] = [*((action.id, action.name) for action in plan.action), ("", None)]
    found = (
        Conclusion(name, tuple(_reached(row, lines) for row in plan.indicator if row.action == action))
        for action, name in named
    )
    return tuple(one for one in found if one.reached)


def _reached(indicator: Indicator, lines: Sequence[Line]) -> Reached:
    mine = [line for line in lines if line.indicator.code == indicator.code]
    counted = Counter(line.state for line in mine)
    with_data = [line for line in mine if line.state is not State.NO_DATA]
    return Reached(indicator, {state: counted[state] for state in State}, with_data[-1] if with_data else None)
