"""What expressions give (E03 to E12), asked through a form as a person would write it."""

from __future__ import annotations

import pytest

from forms.problems import ProblemCode
from forms.xpath.regex import matcher
from tests.forms.tables import interview, refusal, value_of

_EXPRESSIONS = [
    # conversions, E03
    ("1 + 1", "2"),
    ("'2' * '3'", "6"),
    ("7 div 2", "3.5"),
    ("-7 mod 3", "-1"),
    ("1 div 0", "Infinity"),
    ("number('x')", ""),
    ("number('2024-02-29')", "19782"),
    ("string(1.0)", "1"),
    ("concat('a', 1, true())", "a1true"),
    # equality, E04
    ("if('a' = 'a', 1, 2)", "1"),
    ("if('1.0' = 1, 1, 2)", "1"),
    ("if('1.0' = '1', 1, 2)", "2"),
    ("if('true' = true(), 1, 2)", "1"),
    ("if(2 > 10, 1, 2)", "2"),
    ("if('' < 1, 1, 2)", "2"),
    # dates, E05
    ("if('2024-02-29' = '2024-02-29T00:00:00', 1, 2)", "1"),
    ("if(today() > '2026-05-13', 1, 2)", "1"),
    ("today() - date('2026-05-01')", "13"),
    ("date(19782)", "2024-02-29"),
    ("date('2024-02-29T10:00:00')", "2024-02-29"),
    ("date('2023-02-29')", ""),
    ("date-time('2024-02-29')", "2024-02-29T00:00:00.000+00:00"),
    ("decimal-date-time('2024-02-29T12:00:00')", "19782.5"),
    ("decimal-time('06:00:00.000')", "0.25"),
    ("format-date('2024-02-09', '%e/%n/%y %a %b')", "9/2/24 Fri Feb"),
    ("format-date('2024-02-09', '%Y-%m-%d')", "2024-02-09"),
    ("format-date('', '%Y')", ""),
    ("format-date-time('2024-02-09T07:05:03.250', '%H:%M:%S.%3 %h')", "07:05:03.250 7"),
    # numbers as text, E06
    ("1 div 100000", "0.00001"),
    ("10 div 4", "2.5"),
    # rounding, E07
    ("round(2.5)", "3"),
    ("round(-2.5)", "-2"),
    ("round(2.345, 2)", "2.35"),
    ("round(1234, -2)", "1200"),
    ("int(-2.7)", "-2"),
    ("int('x')", ""),
    # regex, E08
    ("regex('abc', 'b')", "false"),
    ("regex('abc', 'a.c')", "true"),
    ("regex('0123', '[0-9]{3}')", "false"),
    # blank is false, E09
    ("if('', 1, 2)", "2"),
    ("not('')", "true"),
    ("boolean('')", "false"),
    ("boolean-from-string('1')", "true"),
    ("boolean-from-string('yes')", "false"),
    # a truth stored is a truth, E11
    ("1 = 1 and 2 = 2", "true"),
    ("1 = 1 and 2 = 3", "false"),
    # the rest of ODK's list, E12
    ("coalesce('', 'b')", "b"),
    ("coalesce('a', 'b')", "a"),
    ("join('-', 'a', 'b', 'c')", "a-b-c"),
    ("selected('a bc', 'b')", "false"),
    ("selected('a bc', 'bc')", "true"),
    ("selected-at('a bc', 1)", "bc"),
    ("selected-at('a bc', 2)", ""),
    ("count-selected(' a  bc ')", "2"),
    ("substr('hello', 1)", "ello"),
    ("substr('hello', 1, 3)", "el"),
    ("substr('hello', -3, -1)", "ll"),
    ("substring('hello', 2, 3)", "ell"),
    ("substring-before('a@b', '@')", "a"),
    ("substring-after('a@b', '@')", "b"),
    ("string-length('añb')", "3"),
    ("contains('abc', 'bc')", "true"),
    ("starts-with('abc', 'ab')", "true"),
    ("ends-with('abc', 'bc')", "true"),
    ("normalize-space('  a   b ')", "a b"),
    ("translate('abcb', 'bc', 'X')", "aXX"),
    ("pow(2, 10)", "1024"),
    ("pow(10, 400)", "Infinity"),
    ("sqrt(-1)", ""),
    ("log10(1000)", "3"),
    ("abs(-3)", "3"),
    ("round(pi(), 4)", "3.1416"),
    ("round(atan2(1, 1), 3)", "0.785"),
    ("round(exp10(2))", "100"),
    ("min(3, 1, 2)", "1"),
    ("max(3, 1, 2)", "3"),
    ("sum(1, 2)", "3"),
    ("max('', '')", ""),
    ("checklist(1, 2, 1 = 1, 2 = 2, 3 = 4)", "true"),
    ("checklist(3, -1, 1 = 1, 2 = 2)", "false"),
    ("weighted-checklist(3, 5, 1, 2, 1, 2)", "true"),
    ("weighted-checklist(5, 9, 1, 2, 1, 2)", "false"),
    ("digest('abc', 'SHA-1', 'hex')", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    ("base64-decode('aG9sYQ==')", "hola"),
    ("string-length(uuid())", "36"),
    ("string-length(uuid(7))", "7"),
    ("if(random() < 1, 'yes', 'no')", "yes"),
    ("round(distance('40.4 -3.7 0 0; 40.5 -3.7 0 0') div 1000)", "11"),
    ("round(area('0 0 0 0; 0 0.01 0 0; 0.01 0.01 0 0; 0.01 0 0 0; 0 0 0 0') div 10000)", "124"),
    ("round(distance('0 0; 0 180'))", "20037392"),
    # far beyond what numbers and the calendar hold, E03
    (f"area('{'9' * 400} 1; 1 1; 2 2')", "0"),
    (f"round({'9' * 300} * {'9' * 300})", "Infinity"),
    (f"date(number('{'9' * 400}'))", ""),
    (f"date-time({'9' * 20})", ""),
    (f"selected-at('a b', number('{'9' * 400}'))", ""),
    (f"substr('abc', 0, number('{'9' * 400}'))", "abc"),
    (f"uuid(number('{'9' * 400}'))", ""),
    ("substr('abc', number('x'))", "abc"),
    ("version()", "9"),
]


@pytest.mark.parametrize(("expression", "value"), _EXPRESSIONS)
def test_gives(expression: str, value: str) -> None:
    """E03 to E12: each expression gives what ODK's documentation says, or the decision taken where engines differ."""
    text = f"survey\n| type | name | calculation |\n| calculate | result | {expression} |\nsettings\n| version |\n| 9 |"
    assert interview(text).value("result") == value


def test_blank_nodes_are_false() -> None:
    """E09: a question without an answer is false in a condition."""
    assert value_of("if(${a}, 'yes', 'no')", a="") == "no"
    assert value_of("if(${a}, 'yes', 'no')", a="x") == "yes"


def test_sum_skips_blanks() -> None:
    """E10: what was not answered counts as nothing."""
    assert value_of("sum(${a}, ${b})", a="3", b="") == "3"


def test_blank_in_arithmetic_is_blank() -> None:
    """E03: adding to what was not answered gives no number, stored as blank."""
    assert value_of("${a} + 1", a="") == ""


def test_stored_truths_stay_truths() -> None:
    """E11: a condition kept in a calculation can be asked for again, and compared."""
    assert value_of("if(${b} = 'x', 1, 0)", b="x") == "1"
    text = "survey\n| type | name | label | calculation |\n| text | a | A | |\n| calculate | flag | | ${a} = 'x' |\n"
    text += "| calculate | again | | if(${flag}, 'yes', 'no') |\n| calculate | same | | ${flag} = true() |"
    filled = interview(text)
    assert (filled.value("flag"), filled.value("again"), filled.value("same")) == ("false", "no", "false")
    filled.answer("a", "x")
    assert (filled.value("flag"), filled.value("again"), filled.value("same")) == ("true", "yes", "true")


@pytest.mark.parametrize(
    ("pattern", "text", "matches"),
    [
        ("^(([0-9]{1})*[- .(]*([0-9]{3})[- .)]*[0-9]{3}[- .]*[0-9]{4})+$", "555 123 4567", True),
        ("^(([0-9]{1})*[- .(]*([0-9]{3})[- .)]*[0-9]{3}[- .]*[0-9]{4})+$", "5" * 60 + "x", False),
        ("(a*)*b", "a" * 60, False),
        ("(a|aa)+", "a" * 61, True),
        ("([a-c]{2,3}x?)+", "abcabxcc", True),
        (r"(\w+\s?)+", "one two three!", False),
        (r"([^\d,]+,)*\b\w+", "ab,cd,ef", True),
        (r"[\p{L} ]{1,9}", "ñandú é", True),
        (r"\p{Lu}\p{L}*", "Ávila", True),
        ("(x{0,2}){3}", "xxxxxx", True),
        ("(x{0,2}){3}", "xxxxxxx", False),
    ],
)
def test_patterns(pattern: str, text: str, *, matches: bool) -> None:
    """E08: patterns are Java's, match the whole text, and none keeps the window waiting."""
    test = matcher(pattern)
    assert test is not None
    assert test(text) is matches


def test_decimals_in_expressions() -> None:
    """E06: a decimal question holds '1.0', and expressions see the number 1."""
    rows = "| decimal | d | | D |\n| calculate | said | concat(${d}, '!') |\n| calculate | copy | ${d} |"
    rows += "\n| calculate | same | ${d} = '1' and ${d} = 1 |"
    filled = interview(f"survey\n| type | name | calculation | label |\n{rows}")
    filled.answer("d", "1")
    found = tuple(filled.value(name) for name in ("d", "said", "copy", "same"))
    assert found == ("1.0", "1!", "1", "true")


@pytest.mark.parametrize(
    ("expression", "code", "facts"),
    [
        ("countt(1)", ProblemCode.UNKNOWN_FUNCTION, {"function": "countt", "near": "count"}),
        ("if(1, 2)", ProblemCode.ARGUMENT_COUNT, {"function": "if", "given": "2", "least": "3", "most": "3"}),
        ("concat()", None, {}),
        ("regex('a', '(')", ProblemCode.PATTERN_INVALID, {"pattern": "("}),
        ("1 +", ProblemCode.SYNTAX, {"at": "4", "found": ""}),
        ("/data/nowhere", ProblemCode.PATH_TO_NOTHING, {"path": "/data/nowhere", "node": "result"}),
        ("following::result", ProblemCode.UNSUPPORTED_EXPRESSION, {}),
    ],
)
def test_faulty_expressions_are_refused(expression: str, code: ProblemCode | None, facts: dict[str, str]) -> None:
    """F06 to F09: a faulty expression is told with sheet, row and column, and what is known to mend it."""
    problems = refusal(f"survey\n| type | name | calculation |\n| calculate | result | {expression} |")
    if code is None:
        assert problems == ()
        return
    [problem] = problems
    assert (problem.code, problem.sheet, problem.row, problem.column) == (code, "survey", 2, "calculation")
    assert problem.facts["expression"] == expression
    assert facts.items() <= problem.facts.items()
