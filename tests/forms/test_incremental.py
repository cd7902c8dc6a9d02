"""What an answer changes is worked out step by step; the result is that of working out everything (S13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, note, settings
from hypothesis import strategies as st

from forms.definition import Form, Group, Item, Itemset, Question, Repeat, Table
from forms.finding import walk
from forms.state import State
from forms.xpath.parse import parse
from forms.xpath.show import show
from tests.forms.tables import begin
from tests.often import often

if TYPE_CHECKING:
    from collections.abc import Sequence

    from forms.interview import Interview
    from forms.nodes import Scope

_TABLE = Table(("name", "label", "of"), tuple((str(n), f"N{n}", str(n % 3)) for n in range(6)))
_VALUES = st.sampled_from(["", "0", "1", "2", "3", "5"])

# {0} and {1} are references to nodes, worked out before in the sheet's order.
_NUMBERS = st.sampled_from(
    [
        "{0} + {1}",
        "sum({0}) - count({1})",
        "if({0} = {1}, 1, {0})",
        "coalesce({0}, {1})",
        "count-selected({0}) * 2",
        "max({0}, 3)",
        "concat({0}, {1})",
        "count(/data/r[x > /data/a])",
        "position(..) + {0}",
        "once({0})",
    ]
)
_CONDITIONS = st.sampled_from(["{0} = 1", "{0} != {1}", "{0} > {1} or {1} = 2", "not({0})", "count(/data/r) > {0}"])


def _reference(draw: st.DrawFn, path: str, before: Sequence[str]) -> str:
    """One of the nodes before; from inside the repeat its own instance's, or that of all instances."""
    if not before:
        return "1"
    target = draw(st.sampled_from(before))
    if not (path.startswith("r/") and target.startswith("r/")):
        return f"/data/{target}"
    return f"../../{target}" if draw(st.booleans()) else "../" + target.removeprefix("r/")


def _expression(draw: st.DrawFn, templates: st.SearchStrategy, path: str, before: Sequence[str]) -> object:
    template = draw(templates if "r/x" in before else templates.filter(lambda text: "/data/r" not in text))
    return parse(template.format(_reference(draw, path, before), _reference(draw, path, before)))


@st.composite
def any_form(draw: st.DrawFn) -> Form:
    """A form of questions, calculations, a group and a repeat, each expression reading only what stands above it."""
    items: list[Item] = []
    before: list[str] = []
    names = ["a", "b", "c", "g", "g/d", "g/e", "r", "r/x", "r/y", "r/z", "f", "h"]
    counted = draw(st.booleans())
    for path in names:
        relevant = _expression(draw, _CONDITIONS, path, before) if draw(st.booleans()) else None
        if path == "g":
            items.append(Group(path, relevant=relevant))
            continue
        if path == "r":
            count = parse("/data/a") if counted else None
            items.append(Repeat(path, relevant=relevant, count=count))
            continue
        items.append(_question(draw, path, before, relevant))
        before.append(path)
    return Form("f", "1", "F", "data", (), "", tuple(items), {"t": _TABLE})


def _question(draw: st.DrawFn, path: str, before: Sequence[str], relevant: object) -> Question:
    kind = draw(st.sampled_from(["integer", "calculate", "select"])) if before else "integer"
    if kind == "calculate":
        return Question(path, relevant=relevant, calculate=_expression(draw, _NUMBERS, path, before))
    if kind == "select":
        reference = _reference(draw, path, before).replace("../", "current()/../", 1)
        nodes = parse(f"instance('t')/root/item[of = {reference}]")
        itemset = Itemset(nodes, "name", "label", translated=False)
        return Question(path, asked="select_one", relevant=relevant, itemset=itemset)
    return Question(path, type="integer", asked="input", relevant=relevant)


def act(data: st.DataObject, interviews: Sequence[Interview]) -> None:
    """Do the same to all of them: answer, add or remove."""
    interview = interviews[0]
    form = interview.form
    repeat = next(item for item in form.items if isinstance(item, Repeat))
    there = interview.instances("r")
    action = data.draw(st.sampled_from(["answer", "answer", "answer", "add", "remove"]))
    if action == "add" and repeat.count is None and there < 4:
        for one in interviews:
            one.add("r")
    elif action == "remove" and repeat.count is None and there:
        position = data.draw(st.integers(1, there))
        for one in interviews:
            one.remove("r", position)
    else:
        asked = [question.path for question in form.questions if question.calculate is None]
        path = data.draw(st.sampled_from(asked))
        if path.startswith("r/"):
            if not there:
                return
            path = path.replace("r/", f"r[{data.draw(st.integers(1, there))}]/")
        value = data.draw(_VALUES)
        for one in interviews:
            one.answer(path, value)


def _anew(interview: Interview) -> State:
    """A state with the same answers and instances, in which everything is worked out."""
    old = interview._state
    state = State(interview._program, interview._lent)
    _copy(old.root, state.root, state)
    state.refresh_all(interview._program.cells)
    state.settle()
    return state


def _copy(old: Scope, new: Scope, state: State) -> None:
    for node in old.owner.members:
        kept = node.question is not None and (node.question.calculate is None or _is_once(node.question))
        state.put(node, new, old.values[node.slot] if kept else "")
    for repeat, listed in old.repeats.items():
        while len(new.repeats.get(repeat, ())) > len(listed):
            state.remove(repeat, new, 1)
        while len(new.repeats.get(repeat, ())) < len(listed):
            state.add(repeat, new)
        for before, after in zip(listed, new.repeats.get(repeat, ()), strict=True):
            _copy(before, after, state)


def _is_once(question: Question) -> bool:
    return getattr(question.calculate, "name", "") == "once"


def _written(form: Form) -> str:
    """A form's expressions as a person would write them, for a failing example."""
    names = ("relevant", "count", "calculate")
    found = [(item.path, name, getattr(item, name, None)) for item in form.items for name in names]
    lists = [(item.path, "choices", item.itemset.nodes) for item in form.questions if item.itemset]
    return "\n".join(f"{path} {name}: {show(tree)}" for path, name, tree in [*found, *lists] if tree)


@settings(max_examples=often(150))
@given(form=any_form(), data=st.data())
def test_incremental_equals_full(form: Form, data: st.DataObject) -> None:
    """S13: after any sequence of answers, additions and removals, every node is as if all were worked out anew."""
    interview = begin(form)
    note(_written(form))
    for _ in range(data.draw(st.integers(1, 8))):
        act(data, [interview])
    anew = _anew(interview)
    assert _seen(anew) == _seen(interview._state)


def _seen(state: State) -> dict[str, tuple[str, bool]]:
    """Value and relevance of every node."""
    nodes = walk(state.root, hidden=True)
    return {path: (scope.shown[place.slot], scope.relevant[place.slot]) for path, place, scope in nodes}
