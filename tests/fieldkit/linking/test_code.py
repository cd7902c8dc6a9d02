"""From what people say of themselves to tags: typed differently the same, one slip leaves one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldkit import shelf
from fieldkit.linking.code import items, private, tags, without
from forms.definition import Form
from forms.workbook import compile_workbook, load_compiled

KEY = bytes(range(32))
SAID = {"mother": "Zu", "father": "Xi", "street": "Ñu", "day": "7", "month": "11", "older": "0"}


@pytest.fixture(scope="module")
def form() -> Form:
    """The library's test."""
    [book] = [one for one in shelf.library_forms() if one.name == "test10"]
    return load_compiled(compile_workbook(book.data).blob)


def made(form: Form, **changed: str) -> tuple[str, ...] | None:
    """The tags of a made-up person."""
    said = items(
        form, {"own_code/wish": "yes", **{f"own_code/{name}": one for name, one in {**SAID, **changed}.items()}}
    )
    return None if said is None else tags(said, KEY)


@pytest.mark.parametrize(
    "typed",
    [{"mother": "zu"}, {"mother": " ZÚ "}, {"street": "nu"}, {"street": "N'U"}, {"day": "07"}, {"day": "٧"}],
)
def test_a_code_typed_differently_is_the_same(form: Form, typed: dict[str, str]) -> None:
    """Capitals, accents, spaces, leading noughts and other digits do not make another person."""
    assert made(form, **typed) == made(form)


@settings(max_examples=10, deadline=None)
@given(st.sampled_from(sorted(SAID)), st.sampled_from(sorted(SAID)))
def test_one_slip_leaves_one_tag(form: Form, one: str, other: str) -> None:
    """A slip in one item leaves the tag that leaves that item out; slips in two leave none."""
    slips = {"mother": "Xu", "father": "Xe", "street": "Mu", "day": "17", "month": "1", "older": "10"}
    first, slipped = made(form), made(form, **{name: slips[name] for name in {one, other}})
    assert first is not None
    assert slipped is not None
    shared = [place for place, (tag, again) in enumerate(zip(first, slipped, strict=True)) if tag == again]
    assert shared == ([list(SAID).index(one)] if one == other else [])


def test_another_key_makes_other_tags(form: Form) -> None:
    """Two programmes cannot be compared, and whoever has no key can try nothing out."""
    said = items(form, {"own_code/wish": "yes", **{f"own_code/{name}": one for name, one in SAID.items()}})
    assert said is not None
    assert not set(tags(said, KEY)) & set(tags(said, bytes(32)))
    assert len({*tags(said, KEY)}) == len(SAID)


@pytest.mark.parametrize(
    ("changed", "whole"),
    [({}, True), ({"father": ""}, True), ({"father": "", "older": ""}, False)],
)
def test_who_says_too_little_has_no_code(form: Form, changed: dict[str, str], whole: bool) -> None:  # noqa: FBT001 - a table of cases
    """One item may be left blank; with two of them blank too many people would be the same."""
    assert (made(form, **changed) is not None) is whole


def test_who_does_not_want_to_has_none(form: Form) -> None:
    """Without a yes to the question nothing is made, whatever else was typed."""
    assert items(form, {f"own_code/{name}": one for name, one in SAID.items()}) is None
    assert items(form, {"own_code/wish": "no", **{f"own_code/{name}": one for name, one in SAID.items()}}) is None


def test_what_is_private_is_nowhere_else() -> None:
    """The items, and that somebody was asked at all, are taken out of what may be stored."""
    answers = {"q01": "nunca", "ask_code": "yes", "own_code/mother": "Zu", "own_codex": "stays"}
    assert without(answers) == {"q01": "nunca", "own_codex": "stays"}
    assert private("own_code/day")
    assert not private("about/own_code")
