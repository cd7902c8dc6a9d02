"""How each kind of question is answered: one table of widgets. All speak XForm strings."""

from collections.abc import Callable, Mapping

from ui.desktop.answers.base import Answer, Asked
from ui.desktop.answers.choices import Choices, Picked, Searched
from ui.desktop.answers.matrix import MatrixRow
from ui.desktop.answers.others import Acknowledge, File, Heads, Note, NotHere, Scale
from ui.desktop.answers.several import Ranking, Several
from ui.desktop.answers.typed import Line, Long, Points
from ui.desktop.filling import MODE, Filling
from ui.desktop.written import in_words, keys

Maker = Callable[[Asked], Answer]
_MOST_BUTTONS = 12  # a longer list is searched in


def _one(asked: Asked) -> Answer:
    if asked.appears("label"):
        return Heads(asked)
    if asked.appears("list") and asked.among_others:
        return MatrixRow(asked)
    long = len(asked.choices) > _MOST_BUTTONS or len(keys(asked.choices, declinable=False)) < len(asked.choices)
    if asked.appears("autocomplete", "search") or long:
        return Searched(asked)
    return Picked(asked) if asked.appears("minimal") and asked.among_others else Choices(asked)


def _several(asked: Asked) -> Answer:
    if asked.appears("label"):
        return Heads(asked)
    return MatrixRow(asked) if asked.appears("list") and asked.among_others else Several(asked)


def _text(asked: Asked) -> Answer:
    return Long(asked) if asked.appears("multiline") else Line(asked)


# What is typed, by the type of the answer.
_TYPED: Mapping[str, Maker] = {
    "text": _text,
    "integer": Line,
    "decimal": Line,
    "date": Line,
    "time": Line,
    "dateTime": Line,
    "barcode": Line,
    "geopoint": Line,
    "geotrace": Points,
    "geoshape": Points,
}


def _typed(asked: Asked) -> Answer:
    return _TYPED.get(asked.question.type, NotHere)(asked)


# How a person is asked, as `forms.definition.Question.asked` says it; '' is never shown.
WIDGETS: Mapping[str, Maker] = {
    "input": _typed,
    "select_one": _one,
    "select_multiple": _several,
    "rank": Ranking,
    "range": Scale,
    "acknowledge": Acknowledge,
    "upload": File,
    "note": lambda _: Note(),
}


def must_be_answered(filling: Filling, path: str) -> bool:
    """Return whether a question cannot be passed over: who does the test decides how all others are put."""
    return filling.interview.state(path).required or path.rpartition("/")[2] == MODE


def asked_of(filling: Filling, path: str, *, among_others: bool = False) -> Asked:
    """Return a question of a filling as it is put now."""
    interview, question = filling.interview, filling.question(path)
    return Asked(
        interview=interview,
        path=path,
        question=question,
        passed=filling.passed_over(path),
        required=must_be_answered(filling, path),
        among_others=among_others,
        searched=filling.form.reader != "office",
        places=filling.places,
    )


def widget(asked: Asked) -> Answer:
    """Return the widget for a question."""
    return WIDGETS.get(asked.question.asked, NotHere)(asked)


def shown(filling: Filling, path: str) -> str:
    """Return an answer in words, for the review."""
    question = filling.question(path)
    return in_words(filling.interview, question, path, filling.interview.value(path))
