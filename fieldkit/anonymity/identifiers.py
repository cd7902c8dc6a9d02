"""What names one person by itself: DNI and NIE, telephone numbers, e-mail addresses; and links, which may."""

import re
from collections.abc import Iterator
from itertools import takewhile

from fieldkit.anonymity.fold import Span, overlaps

Found = tuple[Span, str, bool]  # where, of which kind, and whether it is surely one

_AT = r"(?: ?@ ?| arroba | ?[(\[{] ?(?:at|arroba) ?[)\]}] ?)"
_DOMAIN = r"[\w-]+(?:(?:\.| \. | punto )[\w-]+)+"
# No longer than an address may be, and from its beginning: a long line without blanks must not take minutes.
_EMAIL = re.compile(
    rf"(?<![\w.+-])[\w.+-]{{1,64}}(?:{_AT}{_DOMAIN}| at [\w-]+(?: dot [\w-]+)+|arroba[\w-]{{3,}}\.\w{{2,}})"
)
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"']+|(?<![\w@.])@\w[\w.]{2,}")
# A word may be written right up to its number.
_SAYS_PASSPORT = r"(?:pasaporte|passport|documento|паспорт\w*|лична карта|[وفبل]?(?:ال|ل)?(?:جواز|بطاق)\w*)"
_SAYS_ID = rf"(?:d\.?n\.?i|n\.?i\.?[ef]|carnet?|{_SAYS_PASSPORT})"
_SAYS_PHONE = (
    r"(?:tel\w*|tf\w*|tlf\w*|movil|whats\w*|wasap|fijo|phone|mobile|call|ring|llam\w+"
    r"|тел\w*|моб\w*|номер\w*|ватсап|вайб\w+|gsm|звъннете|обадете|дзвоніть|подзвоніть|звоните|позвоните"
    r"|[وفبل]?(?:ال|ل)?(?:هاتف|تليفون|تيليفون|واتساب|موبايل|جوال|محمول|نمر)\w*|[وفب]?رقم(?:ي|ه|ها|و|هم|نا)|اتصلوا?|عيطو)"
)
_GLUED_ID = r"(?<![\w.])(?:(?:dni|nie|nif)\.?[: ]*)?"
_DOTTED = r"[xyz][ .-]?\d{7}|\d{1,2}[ .-]?\d{3}[ .-]?\d{3}"
_ID = re.compile(rf"{_GLUED_ID}(?P<id>(?:{_DOTTED})(?P<gap>[ .-]{{0,2}})[a-z])(?!\w)")
# Digit by digit, or with other signs between: one only where the letter is the right one, and a capital or said to be.
_MARKS = r"[ ./_-]{0,2}"
_APART = rf"[xyz]{_MARKS}\d(?:{_MARKS}\d){{6}}|\d(?:{_MARKS}\d){{6,7}}"
_ID_APART = re.compile(rf"{_GLUED_ID}(?P<id>(?:{_APART}){_MARKS}[a-z])(?!\w)")
# A word that says what a number is says it of the next one alone; where that was taken out, '[...]' stands for it.
_UP_TO_IT = r"[^\d\]]{0,25}"
_ID_SAID = re.compile(rf"\b{_SAYS_ID}\b{_UP_TO_IT}?(\d[\d.]{{5,9}}\d)(?![\w-])")
_PASSPORT = re.compile(rf"\b{_SAYS_PASSPORT}\b[^\d\]]{{0,20}}?\b((?:[a-z]{{1,3}} ?|[а-я]{{2}})\d{{6,8}})(?!\w)")
_CARD = re.compile(
    r"\b(?:tarjeta sanitaria|seguridad social|afiliacion|n[.º]? ?ss|nuss|cip|sip|carm)\b"
    r"[^\d\]]{0,20}?((?:[a-z]{4} ?)?\d(?:[ ./-]?\d){7,15})(?!\w)"
)
# From its beginning as far as one may go: words behind it look as its last groups do.
_IBAN = re.compile(r"(?<!\w)(?=([a-z]{2}\d{2}(?:[ -]?[a-z\d]{1,4}){3,8}))")
_WORD_END = re.compile(r"(?<=\w)(?!\w)")
_PLATE = re.compile(r"(?<![\w.,])\d{4}[ -]?(?!kms|pts|hrs|mts|grs|cts)[b-df-hj-np-tv-z]{3}(?!\w)")
_PLATE_SAID = re.compile(r"\b(?:matricula|coche|furgoneta|moto|plate)\b[^\d\]]{0,20}$")
_BETWEEN = r"[ .()/_·*-]{0,3}"
_PHONE = re.compile(
    rf"(?:(?<![\w/,.])|(?<=tlf)|(?<=tel)|(?<=tfno)|(?<=movil)|(?<=fijo)|(?<=wasap)|(?<=whatsapp))"
    rf"(?:\+|00)?\(?\d(?:{_BETWEEN}\d){{6,14}}(?!\w|[.,:]\d)"
)
# A word right behind it.
_RUN_ON = re.compile(r"(?<![\w/,.])[67]\d{8}(?=[^\W\d_])")
_PHONE_SAID = re.compile(rf"\b{_SAYS_PHONE}\b{_UP_TO_IT}$")
# Of countries from where people come, before numbers that are written without the plus.
_CODES = ("34", "212", "40", "359", "593", "33", "44", "380", "591", "57")
_REGIONS = ("GB", "MA", "RO", "BG", "EC", "FR", "UA")  # from where people write numbers as they are dialled at home
_SPAIN = re.compile(r"[6-9]\d{8}")

_ONE = (
    "cero uno una dos tres cuatro cinco seis siete ocho nueve zero one two three four five six seven eight nine oh "
    "un deux trois quatre cinq sept huit neuf unu doi trei patru cinci sase sapte opt noua"
)
_TWO = (
    "diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos "
    "veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta cuarenta cincuenta "
    "sesenta setenta ochenta noventa ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety vingt trente quarante cinquante soixante"
)
_THREE = "cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
_DIGITS = {word: digits for digits, many in enumerate((_ONE, _TWO, _THREE), 1) for word in many.split()}
_SPOKEN = re.compile(rf"\b(?:{'|'.join(_DIGITS)})(?:[ ,.-]+(?:y |and )?(?:{'|'.join(_DIGITS)}))+\b")
_TENS = re.compile(r"(?:[tcs]\w+ta|ochenta|noventa|\w+ty|vingt|\w+ante|trente)$")
_FEWEST, _MOST, _LONGEST = 9, 12, 15  # digits of a number: told, and at most anywhere


def find(text: str, folded: str) -> Iterator[Found]:
    """All of them; none overlaps another."""
    taken: list[Span] = []
    for search in (_emails, _links, _accounts, _ids, _cards, _phones, _spoken):
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


def _accounts(_text: str, folded: str) -> Iterator[Found]:
    from stdnum import iban  # noqa: PLC0415 - loaded when there is a number to look at

    for match in _IBAN.finditer(folded):
        words = (word.start() for word in _WORD_END.finditer(folded, match.start()))
        for end in takewhile(lambda end: end <= match.end(1), words):  # noqa: B023 - used up at once
            if iban.is_valid(folded[match.start() : end]):
                yield (match.start(), end), "id", True
                break


def _ids(text: str, folded: str) -> Iterator[Found]:
    for match in _ID.finditer(folded):
        right, said = _checked(match["id"]), match.start() < match.start("id")
        letter = text[match.end() - 1]
        # '12345678 a' may be a number and a word, unless the letter is the right one or written as one.
        if right or said or not match["gap"].isspace() or letter.isupper():
            yield match.span("id"), "id", right
    for match in _ID_APART.finditer(folded):
        said = match.start() < match.start("id")
        if (said or text[match.end() - 1].isupper()) and _checked(match["id"]):
            yield match.span("id"), "id", True
    for pattern in (_ID_SAID, _PASSPORT):
        for match in pattern.finditer(folded):
            yield match.span(1), "id", False


def _cards(text: str, folded: str) -> Iterator[Found]:
    """Papers of which no letter can be checked: behind the words that say what they are; and number plates."""
    for match in _CARD.finditer(folded):
        yield match.span(1), "id", False
    for match in _PLATE.finditer(folded):
        if text[match.end() - 3 : match.end()].isupper() or _PLATE_SAID.search(folded[: match.start()]):
            yield match.span(), "id", False


def _checked(written: str) -> bool:
    from stdnum.es import dni, nie  # noqa: PLC0415 - loaded when there is a number to look at

    return bool((nie if written[0] in "xyz" else dni).is_valid(re.sub(r"[ ./_-]", "", written)))


def _phones(_text: str, folded: str) -> Iterator[Found]:
    for match in _PHONE.finditer(folded):
        digits = re.sub(r"\D", "", match[0])
        said = _PHONE_SAID.search(folded[max(0, match.start() - 40) : match.start()]) is not None
        if _is_phone(match[0], digits):
            yield match.span(), "phone", True
        elif (said and len(digits) <= _MOST) or _looks_foreign(match[0], digits):
            yield match.span(), "phone", False
    for match in _RUN_ON.finditer(folded):
        yield match.span(), "phone", _valid(match[0], "ES")


def _is_phone(written: str, digits: str) -> bool:
    if written.startswith(("+", "00")):
        return _valid("+" + digits.removeprefix("00"), None)
    if _SPAIN.fullmatch(digits):
        return _valid(digits, "ES")
    if digits.startswith(_CODES) and len(digits) > _FEWEST + 1 and _valid("+" + digits, None):
        return True
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
