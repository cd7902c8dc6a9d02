"""Numbers as people write them: decimal commas, points between thousands. What could be two numbers stays open."""

import re
from typing import Final, Literal

Mark = Literal["", ",", "."]

_PLAIN: Final = re.compile(r"[+-]?\d+")
_GROUPED: Final = re.compile(r"[+-]?\d{1,3}(?:(?P<group>[.,' ])\d{3})(?:(?P=group)\d{3})*(?P<mark>[.,]\d+)?")
_ONE_MARK: Final = re.compile(r"[+-]?\d*(?P<mark>[.,])(?P<rest>\d+)")
_THOUSAND: Final = 3  # figures behind a point between thousands


class Doubtful(ValueError):  # noqa: N818 - named for what it is
    """'1.234' is one number in Madrid and another in London."""


def plain(text: str, decimal: Mark) -> str:
    """A number with a point, as forms store it; raises ValueError for what is none, `Doubtful` for what may be two."""
    text = text.strip().replace("\u2212", "-")
    if _PLAIN.fullmatch(text):
        return text
    grouped, single = _GROUPED.fullmatch(text), _ONE_MARK.fullmatch(text)
    if grouped and single and len(single["rest"]) == _THOUSAND:
        if not decimal:
            raise Doubtful(text)
        return text.replace(",", ".") if single["mark"] == decimal else text.replace(single["mark"], "")
    if grouped and (not grouped["mark"] or grouped["mark"][0] != grouped["group"]):
        _agree(grouped["mark"][:1] if grouped["mark"] else "", decimal)
        return text.replace(grouped["group"], "").replace(",", ".")
    if single:
        _agree(single["mark"], decimal)
        return text.replace(",", ".")
    raise ValueError(text)


def mark_of(text: str) -> Mark:
    """Which decimal mark a number shows beyond doubt; '' where it shows none."""
    single = _ONE_MARK.fullmatch(text.strip())
    if single and len(single["rest"]) != _THOUSAND:
        return "," if single["mark"] == "," else "."
    grouped = _GROUPED.fullmatch(text.strip())
    if grouped and grouped["mark"] and grouped["mark"][0] != grouped["group"]:
        return "," if grouped["mark"][0] == "," else "."
    return ""


def _agree(mark: str, decimal: Mark) -> None:
    if mark and decimal and mark != decimal:
        raise ValueError(mark)
