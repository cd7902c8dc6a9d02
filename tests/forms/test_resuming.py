"""An interview put aside goes on as if it never had been (I03)."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from forms.definition import Form
from forms.interview import Interview, NodeState
from tests.forms.tables import begin, form
from tests.forms.test_incremental import act, any_form
from tests.often import often

_VISIT = """
survey
| type         | name    | label | default | relevant    | calculation                  | trigger | repeat_count |
| start        | start   |       |         |             |                              |         |              |
| calculate    | began   |       |         |             | ${start}                     |         |              |
| deviceid     | device  |       |         |             |                              |         |              |
| text         | a       | A     | given   |             |                              |         |              |
| text         | told    | Told  |         |             | now()                        | ${a}    |              |
| calculate    | key     |       |         |             | once(uuid())                 |         |              |
| calculate    | lot     |       |         |             | random()                     |         |              |
| calculate    | twice   |       |         |             | ${lot} * 2                   |         |              |
| date         | day     | Day   | today() |             |                              |         |              |
| integer      | n       | N     | 2       |             |                              |         |              |
| text         | hidden  | H     |         | ${a} = 'x'  |                              |         |              |
| begin_repeat | plot    | P     |         |             |                              |         |              |
| text         | tag     | T     |         |             |                              |         |              |
| begin_repeat | tree    | Tr    |         |             |                              |         |              |
| text         | kind    | K     | oak     |             |                              |         |              |
| end_repeat   |         |       |         |             |                              |         |              |
| end_repeat   |         |       |         |             |                              |         |              |
| begin_repeat | counted | C     |         |             |                              |         | ${n}         |
| text         | c       | C     |         |             |                              |         |              |
| end_repeat   |         |       |         |             |                              |         |              |
"""


def _again(interview: Interview, seed: int = 99) -> Interview:
    """The interview taken up from its draft, on another day and with another random source."""
    later = datetime(2027, 1, 1, 8, 0, tzinfo=UTC)
    draft = interview.draft()
    return Interview(interview.form, clock=lambda: later, random=Random(seed), answers=draft)  # noqa: S311 - a known one


def _shown(interview: Interview) -> dict[str, NodeState]:
    """All states but that of the instanceID, which each interview has of its own."""
    return {path: state for path, state in interview.states().items() if path != "meta/instanceID"}


def test_nothing_happens_twice() -> None:
    """I03: what was drawn, stamped, triggered or given by default stays as it was when the draft was left."""
    filled = begin(form(_VISIT))
    filled.answer("a", "x")
    filled.answer("hidden", "kept")
    filled.answer("a", "y")
    filled.answer("day", "")
    again = _again(filled)
    assert _shown(again) == _shown(filled)
    assert (again.value("day"), again.value("hidden")) == ("", "")
    again.answer("a", "x")
    assert (again.value("hidden"), again.value("told")[:10]) == ("kept", "2027-01-01")
    assert again.value("key") == filled.value("key")


def test_a_draft_tells_no_more_than_it_must() -> None:
    """I03: of the device's metadata a draft keeps only what the form reads."""
    filled = begin(form(_VISIT), properties={"deviceid": "simulated"})
    assert "start" in filled.draft()
    assert filled.value("device") == "simulated"
    assert not {"device", "meta/instanceID"} & filled.draft().keys()


def test_blank_instances_stay() -> None:
    """I03: repeat instances without an answer are kept, also at the end, inside others and where all were removed."""
    filled = begin(form(_VISIT))
    filled.add("plot", 2)
    filled.add("plot[2]/tree", 3)
    filled.remove("plot[1]/tree", 1)
    filled.answer("n", "3")
    again = _again(filled)
    assert _shown(again) == _shown(filled)
    assert [again.instances(path) for path in ("plot", "plot[1]/tree", "plot[2]/tree", "counted")] == [3, 0, 3, 3]


def test_answers_of_a_submission_open_as_well() -> None:
    """I03: from the answers alone, without counts, as many instances are made as the answers name."""
    filled = begin(form(_VISIT))
    filled.add("plot")
    filled.answer("plot[2]/tag", "B")
    again = begin(filled.form, answers=filled.answers())
    assert again.value("plot[2]/tag") == "B"


@settings(max_examples=often(60))
@given(filled=any_form(), data=st.data())
def test_suspending_changes_nothing(filled: Form, data: st.DataObject) -> None:
    """I03: an interview suspended after any step equals one that was not, then and after any further steps."""
    through = begin(filled)
    for _ in range(data.draw(st.integers(0, 5))):
        act(data, [through])
    suspended = _again(through)
    assert suspended.states() == through.states()
    for _ in range(data.draw(st.integers(0, 4))):
        act(data, [through, suspended])
    assert suspended.states() == through.states()
    assert suspended.answers() == through.answers()
