"""Answers as people write them here, to and from what a form stores: 14/5/2026, 17:30, 4,5. No Qt."""

import re
from collections.abc import Mapping, Sequence

from forms.definition import Question
from forms.interview import Interview, ShownChoice

DECLINE_KEY = "0"  # on the choice that says: I prefer not to answer
_KEYS = 9
_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_MONTH = re.compile(r"(\d{1,2})[/.-](\d{4})")
_CLOCK = re.compile(r"(\d{1,2})[:.]?(\d\d)?")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_PAIR = 2
PLACE = Question("place", type="geopoint", asked="input")  # one of several places of a line


def read(question: Question, typed: str) -> str:
    """Return what the form stores for what was typed. What cannot be read stays as it is, for the form to refuse."""
    typed = typed.strip()
    if question.type == "decimal":
        return typed.replace(",", ".")
    if question.type == "date":
        return _read_date(question.appearance, typed)
    if question.type == "time":
        return as_time(typed) or typed
    if question.type == "dateTime":
        day, _, clock = typed.partition(" ")
        return f"{_read_date('', day)}T{as_time(clock) or clock}:00" if clock.strip() else _read_date("", day)
    if question.type == "geopoint":
        return _read_place(typed)
    return typed


def show(question: Question, value: str) -> str:
    """Return a stored answer as people write it."""
    if question.type == "decimal":
        return value.replace(".", ",")
    if question.type == "date":
        return _show_date(question.appearance, value)
    if question.type == "time":
        return value[:5]
    if question.type == "dateTime":
        day, _, clock = value.partition("T")
        return " ".join(part for part in (_show_date("", day), clock[:5]) if part)
    if question.type == "geopoint":
        return " ".join(number.replace(".", ",") for number in value.split()[:_PAIR])
    return value


def as_time(typed: str) -> str:
    """Return 'HH:MM' for '17:30', '17.30', '1730' or '17'; an empty string for what is no time of day."""
    written = _CLOCK.fullmatch(typed.strip())
    hour, minute = (int(part or 0) for part in written.groups()) if written else (24, 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else ""  # noqa: PLR2004 - a day's hours


def keys(choices: Sequence[ShownChoice], *, declinable: bool) -> Mapping[str, str]:
    """Return which key stands for which choice: the list's own, else its number; 0 for none where one may decline."""
    found = {key: choice.value for index, choice in enumerate(choices) if (key := key_of(choice, index))}
    return found | ({DECLINE_KEY: ""} if declinable and DECLINE_KEY not in found else {})


def key_of(choice: ShownChoice, index: int) -> str:
    """Return the key of a choice, in capitals; an empty string for what is beyond the nine."""
    return choice.extras.get("key", "").upper() or (str(index + 1) if index < _KEYS else "")


def in_words(interview: Interview, question: Question, path: str, value: str) -> str:
    """Return an answer in the words of the form, several parted by commas."""
    if question.itemset is None:
        return show(question, value)
    labels = {choice.value: choice.label for choice in interview.choices(path)}
    if question.asked == "select_one":
        return labels.get(value, value)
    return ", ".join(labels.get(one, one) for one in value.split())


def _read_date(appearance: str, typed: str) -> str:
    if written := _DAY.fullmatch(typed):
        day, month, year = written.groups()
        return f"{year}-{month:0>2}-{day:0>2}"
    if "month-year" in appearance and (written := _MONTH.fullmatch(typed)):
        month, year = written.groups()
        return f"{year}-{month:0>2}-01"
    if appearance.split() == ["year"] and re.fullmatch(r"\d{4}", typed):
        return f"{typed}-01-01"
    return typed


def _show_date(appearance: str, value: str) -> str:
    stored = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value)
    if not stored:
        return value
    parts = list(reversed(stored.groups()))
    if "month-year" in appearance:
        return "/".join(parts[1:])
    return parts[2] if appearance.split() == ["year"] else "/".join(parts)


def _read_place(typed: str) -> str:
    """Two numbers, latitude and longitude: '38.4792, -1.3255' as maps write it, '38,4792 -1,3255' as people do."""
    pair = typed.split(", ") if ", " in typed else re.split(r"[;\s]+", typed)
    numbers = [part.strip().rstrip(",") for part in pair if part.strip()]
    if len(numbers) == 1 and typed.count(",") == 1 and typed.count(".") == _PAIR:
        numbers = typed.split(",")
    if len(numbers) != _PAIR or not all(_NUMBER.fullmatch(number) for number in numbers):
        return typed
    return " ".join(number.replace(",", ".") for number in numbers)
