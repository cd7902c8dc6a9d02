"""The steps of a form: its questions in order, and after each repeat whether there is one more. No Qt."""

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from forms.definition import Form, Group, Item, Question, Repeat, template_path
from forms.interview import Interview

AGAIN = "+"  # behind a repeat's path: one more of these?
_TOGETHER = "field-list"
_CHILDREN: "WeakKeyDictionary[Form, dict[str, list[Item]]]" = WeakKeyDictionary()


class Steps:
    """Walks through one form being filled in."""

    def __init__(self, form: Form, interview: Interview) -> None:
        self._form = form
        self._interview = interview
        self._plain = not any(_grows(item) for item in form.items)

    def all(self) -> tuple[str, ...]:
        """Return all that is to be asked now, in order."""
        asked = self._interview.questions()
        return asked if self._plain else tuple(self._below("", "", frozenset(asked)))

    def called(self, repeat: str) -> str:
        """Return what the form calls a repeat; its name where it has no words for it."""
        held = self._interview.instances(repeat)
        label = self._interview.label(f"{repeat}[{held}]") if held else self._words(template_path(repeat))
        return label or repeat.rpartition("/")[2]

    def _below(self, path: str, template: str, asked: frozenset[str]) -> Iterator[str]:
        for item in _children(self._form).get(template, ()):
            here = "/".join(part for part in (path, item.path.rpartition("/")[2]) if part)
            if isinstance(item, Question):
                if here in asked:
                    yield here
            elif isinstance(item, Group):
                yield from self._below(here, item.path, asked)
            else:
                yield from self._repeat(here, item, asked)

    def _repeat(self, here: str, item: Repeat, asked: frozenset[str]) -> Iterator[str]:
        held = self._interview.instances(here)
        for position in range(1, held + 1):
            yield from self._below(f"{here}[{position}]", item.path, asked)
        if _grows(item) and self._relevant(here, held):
            yield here + AGAIN

    def _relevant(self, repeat: str, held: int) -> bool:
        """Whether a repeat is asked for at all; one that has no instance yet is asked for where its group is."""
        around = repeat.rpartition("/")[0]
        return self._interview.state(f"{repeat}[1]" if held else around).relevant

    def _words(self, template: str) -> str:
        item = self._form.nodes[template]
        label = item.label
        if label is not None and label.entry:
            label = self._form.texts.get(self._interview.language, {}).get(label.entry, {}).get("")
        return "".join(part for part in label.parts if isinstance(part, str)) if label else ""


def together(form: Form, step: str) -> str:
    """Return the outermost group whose questions share one screen with this one; an empty string for none."""
    parts = step.split("/")
    for end in range(1, len(parts)):
        item = form.nodes.get(template_path("/".join(parts[:end])))
        if isinstance(item, Group | Repeat) and _TOGETHER in item.appearance:
            return "/".join(parts[:end])
    return ""


def _grows(item: Item) -> bool:
    return isinstance(item, Repeat) and not item.fixed and item.count is None


def _children(form: Form) -> dict[str, list[Item]]:
    if form not in _CHILDREN:
        found: dict[str, list[Item]] = {}
        for item in form.items:
            found.setdefault(item.path.rpartition("/")[0], []).append(item)
        _CHILDREN[form] = found
    return _CHILDREN[form]
