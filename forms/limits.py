"""What a laptop at a table cannot do: named when the form is imported, never silently dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forms.problems import Problem, ProblemCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from forms.definition import Form, Question

# Types that need a sensor, a microphone or a camera; photo and barcode can be attached or typed in.
_TYPES = {"geotrace": "geotrace", "geoshape": "geoshape"}
_MEDIA = {"audio/*": "audio", "video/*": "video"}
_APPEARANCES = ("ex:", "search(", "bearing", "printer", "signature", "draw", "annotate", "image-map")


def beyond_a_laptop(form: Form) -> Iterator[Problem]:
    """Warnings for question types and appearances that are shown more simply, or not at all."""
    for question in form.questions:
        kind = _TYPES.get(question.type) or _MEDIA.get(question.parameters.get("mediatype", ""))
        if kind or question.name == "audit":
            facts = {"node": question.path, "name": question.name, "type": kind or "audit"}
            yield Problem(ProblemCode.UNSUPPORTED_TYPE, column="type", facts=facts, fatal=False)
        if appearance := _unsupported(question):
            facts = {"node": question.path, "name": question.name, "appearance": appearance}
            yield Problem(ProblemCode.UNSUPPORTED_APPEARANCE, column="appearance", facts=facts, fatal=False)
    for name in form.ignored:
        facts = {"node": name, "name": name.rpartition("/")[2], "type": "background recording"}
        yield Problem(ProblemCode.UNSUPPORTED_TYPE, column="type", facts=facts, fatal=False)


def _unsupported(question: Question) -> str:
    return next((known for known in _APPEARANCES if known in question.appearance), "")
