"""A whole form filled at once: answers by name from a line of JSON or a table, instead of one by one on a screen."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from random import Random

from forms.definition import Form, Question, Repeat
from forms.interview import Interview
from forms.values import AnswerProblem, to_xform

_Given = Mapping[str, object]


def fill(
    form: Form, given: _Given, clock: Callable[[], datetime], random: Random | None = None, *, language: str = ""
) -> tuple[dict[str, str], tuple[AnswerProblem, ...]]:
    """What would be stored, and what is wrong with it.

    A name is a question's own, where only one question has it, or its path. A repeat takes a list of objects.
    Answers to what turns out not to be relevant are left out, as on a screen. `random`: what a form's own chance comes
    from, where the same answers must give the same each time. `language`: of what the form says of them; what is stored
    does not hang on it.
    """
    interview = Interview(form, clock=clock, random=random)
    faults = list(_put(interview, form, "", given))
    answers = interview.answers()
    if language:
        interview.language = language
    return answers, (*faults, *interview.problems())


def _put(interview: Interview, form: Form, inside: str, given: _Given) -> Iterator[AnswerProblem]:
    paths = _names(form, inside)
    for name in given:
        if name not in paths:
            yield AnswerProblem(name, "unknown-path")
    order = {item.path: index for index, item in enumerate(form.items)}
    known = sorted((name for name in given if name in paths), key=lambda name: order[paths[name]])
    ready: dict[str, str] = {}
    for name in known:
        item = form.nodes[paths[name]]
        path = _instance(inside, item.path)
        if isinstance(item, Repeat):
            interview.answer_all(ready)  # how many instances there are may hang on them
            ready.clear()
            yield from _put_repeat(interview, form, path, given[name])
        elif isinstance(item, Question):
            try:
                ready[path] = to_xform(item, given[name])
            except ValueError:
                yield AnswerProblem(path, "not-an-answer")
    interview.answer_all(ready)


def _put_repeat(interview: Interview, form: Form, path: str, rows: object) -> Iterator[AnswerProblem]:
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        yield AnswerProblem(path, "not-a-list")
        return
    interview.add(path, max(0, len(rows) - interview.instances(path)))
    for number, row in enumerate(rows[: interview.instances(path)], 1):
        yield from _put(interview, form, f"{path}[{number}]", row)


def _instance(inside: str, template: str) -> str:
    """A template path below the instance `inside`: 'trees[2]' and 'trees/tag' make 'trees[2]/tag'."""
    if not inside:
        return template
    depth = inside.count("/") + 1
    return "/".join([inside, *template.split("/")[depth:]])


def _names(form: Form, inside: str) -> dict[str, str]:
    """What a name may stand for below an instance: the template path of each question and each repeat."""
    prefix = "/".join(part.partition("[")[0] for part in inside.split("/")) + "/" if inside else ""
    repeats = [item.path + "/" for item in form.items if isinstance(item, Repeat) and item.path + "/" != prefix]
    here = [
        item.path
        for item in form.items
        if isinstance(item, Question | Repeat)
        and item.path.startswith(prefix)
        and not any(item.path.startswith(repeat) for repeat in repeats if repeat.startswith(prefix))
    ]
    leaves: dict[str, list[str]] = {}
    for path in here:
        leaves.setdefault(path.rpartition("/")[2], []).append(path)
    single = {name: paths[0] for name, paths in leaves.items() if len(paths) == 1}
    return {**single, **{path.removeprefix(prefix): path for path in here}}
