"""A form tried out without a window: answers in order, then the state of every node (`fieldkit form run`)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random
from time import perf_counter
from typing import TYPE_CHECKING, TypeAlias

from forms.interview import Interview

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from forms.definition import Form
    from forms.interview import NodeState

# What stands for a phone's own data while a form is tried out.
PROPERTIES = {"deviceid": "dev", "username": "user", "phonenumber": "0"}

Entry: TypeAlias = "tuple[str, str | Mapping[str, int]]"

_FIRST = re.compile(r"\[1\]")


@dataclass(frozen=True, slots=True)
class Trial:
    """The state of every node by its XForm path ('/data/trees[2]/tag', without `[1]`).

    And the milliseconds until the first answer could be given, and for each answer.
    """

    nodes: dict[str, dict[str, str | bool]]
    ready_ms: float
    answer_ms: list[float]


def try_out(
    form: Form, entries: Iterable[Entry], clock: Callable[[], datetime], *, language: str | None = None
) -> Trial:
    """Give answers in order; an entry is a path and a value, `{"add": N}` or `{"remove": I}` for a repeat.

    Raises KeyError for a path to nothing and ValueError for an entry that is none.
    """
    began = perf_counter()
    random = Random(0)  # noqa: S311 - a trial is to come out the same each time
    interview = Interview(form, clock=clock, language=language, random=random, properties=PROPERTIES)
    ready = (perf_counter() - began) * 1000
    spent = []
    for path, value in entries:
        start = perf_counter()
        _enter(interview, path.removeprefix(f"/{form.root}").removeprefix("/"), value)
        spent.append((perf_counter() - start) * 1000)
    nodes = {_name(form, path): _shown(form, path, state) for path, state in interview.states().items()}
    return Trial(nodes, ready, spent)


def _enter(interview: Interview, path: str, value: str | Mapping[str, int]) -> None:
    match value:
        case str():
            interview.answer(path, value)
        case {"add": int(count)}:
            interview.add(path, count)
        case {"remove": int(position)}:
            interview.remove(path, position)
        case _:
            raise ValueError(path)


def _name(form: Form, path: str) -> str:
    return _FIRST.sub("", f"/{form.root}/{path}".rstrip("/"))


def _shown(form: Form, path: str, state: NodeState) -> dict[str, str | bool]:
    shown: dict[str, str | bool] = {
        "relevant": state.relevant,
        "required": state.required,
        "readonly": state.readonly,
    }
    if form.holds_value(path):
        shown |= {"value": state.value, "constraintValid": state.constraint_valid}
    return shown
