"""Which things are over, by the plan's `[[state]]` rows; on which day they are past, by its `[[due]]` rows."""

from collections.abc import Mapping

from fieldkit.due.rules import Rules, StateRule, holds


def over(rules: Rules, name: str, said: Mapping[str, str]) -> StateRule | None:
    """The state of a thing that is over: the first of its list that holds; None of one that is not."""
    found = next((one for one in rules.state if one.list == name and holds(one.where, said)), None)
    return found if found is not None and found.over else None


def days(rules: Rules, name: str) -> tuple[str, ...]:
    """The properties whose day, once it is gone, ends a thing of a list by itself."""
    return tuple(dict.fromkeys(one.on for one in rules.due if one.list == name and one.past == "over"))
