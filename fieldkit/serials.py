"""Numbers printed on paper sheets: digits of which the last is Luhn's check digit, such as '0412-6'.

`sync.duplicates_store` knows the same numbers when two sheets of a master bear one.
"""

from typing import Final

QUESTION: Final = "sheet"  # the name of the question that asks for one
_MARKS = str.maketrans("", "", "- \u2010\u2011\u2013")


def digits(written: str) -> str:
    """Return a number without its hyphens and spaces."""
    return written.translate(_MARKS)


def valid(written: str) -> bool:
    """Whether the check digit holds."""
    from stdnum import luhn  # noqa: PLC0415 - slow to load

    plain = digits(written)
    return len(plain) > 1 and plain.isascii() and plain.isdigit() and bool(luhn.is_valid(plain))


def shown(written: str) -> str:
    """Return a number as it is printed, its check digit apart; what is no number stays as it is."""
    plain = digits(written)
    return f"{plain[:-1]}-{plain[-1]}" if valid(plain) else written


def following(written: str) -> str:
    """Return the number of the next sheet of the same pad; '' after what is no number, and after the pad's last."""
    from stdnum import luhn  # noqa: PLC0415 - slow to load

    if not valid(written):
        return ""
    body = digits(written)[:-1]
    after = str(int(body) + 1).zfill(len(body))
    return after + luhn.calc_check_digit(after) if len(after) == len(body) else ""
