"""Values as an XForm stores them: read from JSON, brought into one form, and checked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import isfinite, isnan
from typing import TYPE_CHECKING

from forms.definition import template_path
from forms.xpath.show import plain
from forms.xpath.values import day_text, read_moment, read_time, to_flag, to_number, to_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from forms.definition import Form, Question
    from forms.xpath.values import Scalar

MAX_ANSWER = 100_000
SELECTS = frozenset({"select_one", "select_multiple", "rank"})

_INTEGER = re.compile(r"[+-]?\d{1,18}")
_DECIMAL = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)")
_GEOPOINT_PARTS = 4


@dataclass(frozen=True, slots=True)
class AnswerProblem:
    """What is wrong with an answer, with the form's own words for it if it has any.

    `code` is unknown-path, too-long, not-a-choice, not-a-number, not-a-date, not-a-time, not-a-place, required or
    constraint.
    """

    path: str
    code: str
    message: str = ""


def to_xform(question: Question, value: object) -> str:
    """A value from JSON or a CSV as the XForm stores it; raises ValueError for what the question cannot hold."""
    if value is None:
        return ""
    if isinstance(value, list):
        return canonical(question, " ".join(_word(part) for part in value))
    if not isinstance(value, str | int | float):
        raise ValueError(f"{question.path}: {type(value).__name__} is no answer")  # noqa: TRY004 - one kind of refusal
    text = canonical(question, value if isinstance(value, str) else to_text(_scalar(value)))
    if fault(question, text):
        raise ValueError(f"{question.path}: not {question.type}")
    return text


def _word(part: object) -> str:
    text = to_text(_scalar(part)) if isinstance(part, int | float) else part
    if not isinstance(text, str) or not text or text.split() != [text]:
        raise ValueError("a choice is one word")
    return text


def _scalar(value: float) -> Scalar:
    return value if isinstance(value, bool) else float(value)


def canonical(question: Question, text: str, order: Iterable[str] = ()) -> str:
    """An answer in the one form it is stored in; what cannot be read stays as it is.

    Decimals have a point ('1.0'), a place four numbers, chosen values the order of the list (`order`).
    """
    if question.type == "integer":
        stripped = text.strip()
        return str(int(stripped)) if _INTEGER.fullmatch(stripped) else text
    if question.type == "decimal":
        stripped = text.strip()
        return decimal_text(float(stripped)) if not _decimal_fault(stripped) else text
    if question.type == "geopoint":
        return _geopoint(text)
    if question.asked == "select_multiple":
        return in_order(text, order)
    return text


def in_order(text: str, order: Iterable[str]) -> str:
    """Chosen values, once each, in the order of the list; unknown ones last."""
    chosen = dict.fromkeys(text.split())
    known = {value: None for value in order if value in chosen}
    return " ".join([*known, *(value for value in chosen if value not in known)])


def decimal_text(number: float) -> str:
    """A decimal with its point, never an exponent: '1.0', '0.00001'."""
    text = plain(number)
    return text if "." in text else text + ".0"


def _geopoint(text: str) -> str:
    numbers = [to_number(part) for part in text.split()]
    if not 2 <= len(numbers) <= _GEOPOINT_PARTS or not all(map(isfinite, numbers)):  # noqa: PLR2004 - a pair at least
        return text
    return " ".join(decimal_text(number) for number in numbers + [0.0] * (_GEOPOINT_PARTS - len(numbers)))


def calculated(question: Question, value: Scalar) -> str:
    """What a calculation stores in a node of the question's type; NaN and what does not fit leave it blank."""
    if isinstance(value, float) and not isfinite(value):
        return "" if isnan(value) or question.type != "text" else to_text(value)
    if question.type in ("integer", "decimal"):
        number = to_number(value)
        if not isfinite(number):
            return ""
        return decimal_text(number) if question.type == "decimal" else str(int(number))
    if question.type == "boolean":
        return "" if value == "" else to_text(to_flag(value))
    if question.type == "date":
        return day_text(value) if isinstance(value, float) else to_text(value)[:10]
    return to_text(value)


def fault(question: Question, text: str) -> str:
    """The code of what is wrong with a stored value by its type alone; '' where nothing is."""
    if text == "":
        return ""
    if len(text) > MAX_ANSWER:
        return "too-long"
    check = _FAULTS.get(question.type)
    return check(text) if check else ""


def _integer_fault(text: str) -> str:
    return "" if _INTEGER.fullmatch(text) else "not-a-number"


def _decimal_fault(text: str) -> str:
    return "" if _DECIMAL.fullmatch(text) and isfinite(float(text)) else "not-a-number"


def _date_fault(text: str) -> str:
    return "" if read_moment(text) else "not-a-date"


def _time_fault(text: str) -> str:
    anchor = read_moment("1970-01-01")
    return "" if anchor and read_time(text, anchor) else "not-a-time"


def _geopoint_fault(text: str) -> str:
    numbers = [to_number(part) for part in text.split()]
    good = 2 <= len(numbers) <= _GEOPOINT_PARTS and all(map(isfinite, numbers))  # noqa: PLR2004
    if good and abs(numbers[0]) <= 90 and abs(numbers[1]) <= 180:  # noqa: PLR2004 - degrees
        return ""
    return "not-a-place"


def _trace_fault(text: str) -> str:
    points = text.strip().rstrip(";").split(";")
    return next((code for point in points if (code := _geopoint_fault(point.strip()))), "")


_FAULTS: dict[str, Callable[[str], str]] = {
    "integer": _integer_fault,
    "decimal": _decimal_fault,
    "date": _date_fault,
    "dateTime": _date_fault,
    "time": _time_fault,
    "geopoint": _geopoint_fault,
    "geotrace": _trace_fault,
    "geoshape": _trace_fault,
}


def checker(form: Form) -> Callable[[Mapping[str, str]], tuple[AnswerProblem, ...]]:
    """A check of stored answers, without evaluating the form: known path, type, and choice of the whole list."""
    code_of = answer_check(form)

    def check(answers: Mapping[str, str]) -> tuple[AnswerProblem, ...]:
        return tuple(AnswerProblem(path, code) for path, text in answers.items() if (code := code_of(path, text)))

    return check


def answer_check(form: Form) -> Callable[[str, str], str]:
    """As `checker`, for one answer at its path: the code of what is wrong, or ''."""
    questions = {question.path: question for question in form.questions}
    chosen_from = {
        path: frozenset(choice.value for choice in form.choices(path))
        for path, question in questions.items()
        if question.asked in SELECTS and "query" not in question.parameters
    }

    def check(path: str, text: str) -> str:
        template = template_path(path)
        question = questions.get(template)
        if question is None:
            return "unknown-path"
        return fault(question, text) or not_a_choice(question, text, chosen_from.get(template) or frozenset())

    return check


def not_a_choice(question: Question, text: str, known: frozenset[str]) -> str:
    """'not-a-choice' where a chosen value is none of those known; '' also where none are known."""
    if not known or not text:
        return ""
    values = [text] if question.asked == "select_one" else text.split()
    return "" if known.issuperset(values) else "not-a-choice"
