"""What names one person by itself: DNI and NIE, telephone numbers, e-mail addresses; and links, which may."""

import re
from collections.abc import Iterator

from fieldkit.anonymity.fold import Span, overlaps

Found = tuple[Span, str, bool]  # where, of which kind, and whether it is surely one

_EMAIL = re.compile(r"[\w.+-]+(?: ?@ ?| arroba | ?\(at\) ?)[\w-]+(?:(?:\.| punto )[\w-]+)+")
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"']+|(?<![\w@.])@\w[\w.]{2,}")
_ID = re.compile(r"(?<![\w.])(?P<digits>[xyz][ .-]?\d{7}|\d{1,2}[ .-]?\d{3}[ .-]?\d{3})(?P<gap>[ .-]{0,2})[a-z](?!\w)")
# A word that says what a number is says it of the next one alone; where that was taken out, '[...]' stands for it.
_UP_TO_IT = r"[^\d\]]{0,25}"
_ID_SAID = re.compile(rf"\b(?:dni|nif|nie|carnet?|documento|pasaporte)\b{_UP_TO_IT}?(\d[\d.]{{5,9}}\d)(?![\w-])")
_PHONE = re.compile(r"(?<![\w/,.])(?:\+|00)?\(?\d(?:[ .()/-]{0,2}\d){6,14}(?!\w|[.,:]\d)")
_PHONE_SAID = re.compile(
    rf"\b(?:tel\w*|tf\w*|tlf\w*|movil|whats\w*|wasap|fijo|phone|mobile|call|ring|llam\w+)\b{_UP_TO_IT}$"
)
_REGIONS = ("GB", "MA", "RO", "BG", "EC", "FR")  # from where people write numbers as they are dialled at home
_SPAIN = re.compile(r"[6-9]\d{8}")

_ONE = "cero uno una dos tres cuatro cinco seis siete ocho nueve zero one two three four five six seven eight nine oh"
_TWO = (
    "diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos "
    "veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta cuarenta cincuenta "
    "sesenta setenta ochenta noventa ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety"
)
_THREE = "cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
_DIGITS = {word: digits for digits, many in enumerate((_ONE, _TWO, _THREE), 1) for word in many.split()}
_SPOKEN = re.compile(rf"\b(?:{'|'.join(_DIGITS)})(?:[ ,.-]+(?:y |and )?(?:{'|'.join(_DIGITS)}))+\b")
_TENS = re.compile(r"(?:[tcs]\w+ta|ochenta|noventa|\w+ty)$")
_FEWEST, _MOST, _LONGEST = 9, 12, 15  # digits of a number: told, and at most anywhere


def find(text: str, folded: str) -> Iterator[Found]:
    """All of them; none overlaps another."""
    taken: list[Span] = []
    for search in (_emails, _links, _ids, _phones, _spoken):
        for span, kind, sure in search(text, folded):
            if not overlaps(span, taken):
                taken.append(span)
                yield span, kind, sure


def _emails(_text: str, folded: str) -> Iterator[Found]:
    for match in _EMAIL.finditer(folded):
        yield match.span(), "email", True


def _links(_text: str, folded: str) -> Iterator[Found]:
    for match in _LINK.finditer(folded):
        end = match.start() + len(match[0].rstrip(".,;:!?)"))
        yield (match.start(), end), "link", True


def _ids(text: str, folded: str) -> Iterator[Found]:
    for match in _ID.finditer(folded):
        right = _checked(match[0])
        letter = text[match.end() - 1]
        # '12345678 a' may be a number and a word, unless the letter is the right one or written as one.
        if right or not match["gap"].isspace() or letter.isupper():
            yield match.span(), "id", right
    for match in _ID_SAID.finditer(folded):
        yield match.span(1), "id", False


def _checked(written: str) -> bool:
    from stdnum.es import dni, nie  # noqa: PLC0415 - loaded when there is a number to look at

    return bool((nie if written[0] in "xyz" else dni).is_valid(re.sub(r"[ .-]", "", written)))


def _phones(_text: str, folded: str) -> Iterator[Found]:
    for match in _PHONE.finditer(folded):
        digits = re.sub(r"\D", "", match[0])
        said = _PHONE_SAID.search(folded[max(0, match.start() - 40) : match.start()]) is not None
        if _is_phone(match[0], digits):
            yield match.span(), "phone", True
        elif (said and len(digits) <= _MOST) or _looks_foreign(match[0], digits):
            yield match.span(), "phone", False


def _is_phone(written: str, digits: str) -> bool:
    if written.startswith(("+", "00")):
        return _valid("+" + digits.removeprefix("00"), None)
    if _SPAIN.fullmatch(digits):
        return _valid(digits, "ES")
    return digits.startswith("0") and any(_valid(digits, region) for region in _REGIONS)


def _looks_foreign(written: str, digits: str) -> bool:
    """Not given to anybody today, but written as numbers abroad are: '+44 (0)…', '07…'."""
    return _FEWEST <= len(digits) <= _LONGEST and written.startswith(("+", "0", "(0", "(+"))


def _valid(digits: str, region: str | None) -> bool:
    import phonenumbers  # noqa: PLC0415 - loaded when there is a number to look at

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(digits, region))
    except phonenumbers.NumberParseException:
        return False


def _spoken(_text: str, folded: str) -> Iterator[Found]:
    for match in _SPOKEN.finditer(folded):
        spoken = re.findall(r"[a-z]+", match[0])
        if _FEWEST <= _told(spoken) <= _MOST:
            yield match.span(), "phone", False


def _told(spoken: list[str]) -> int:
    """How many digits are told: 'treinta y cuatro' is two."""
    count, tens = 0, False
    for word in spoken:
        digits = _DIGITS.get(word, 0)
        if digits:
            count += 0 if tens and digits == 1 else digits
            tens = bool(_TENS.match(word)) and digits > 1
        elif word not in ("y", "and"):
            tens = False
    return count
