"""What somebody who takes a test is told on paper: who asks, why, for how long, and how to have it erased."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated

import msgspec

from fieldkit import settings
from fieldkit.store import Store

_Line = Annotated[str, msgspec.Meta(max_length=300)]
_LONGEST = 1200  # months


class Participant(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The `[participant]` of a plan; what is empty is still to be filled in.

    `who` answers for the data and is reached at `contact`, `officer` protects the data there, `authority` hears
    complaints. `months`: for how many the office keeps answers. `why` stands in each language of the sheet.
    """

    who: _Line = ""
    contact: _Line = ""
    officer: _Line = ""
    authority: _Line = ""
    months: Annotated[int, msgspec.Meta(ge=0, le=_LONGEST)] = 0
    why: dict[str, _Line] = {}


class _Plan(msgspec.Struct, frozen=True):
    participant: Participant = Participant()


@dataclass(frozen=True)
class Told:
    """What the sheets say in one language, by the setting it comes from. '' for one that is `missing`."""

    language: str
    facts: Mapping[str, str]
    simulated: bool

    @property
    def missing(self) -> tuple[str, ...]:
        """The settings that nobody has filled in."""
        return tuple(name for name, value in self.facts.items() if not value)


def told(store: Store, language: str) -> Told:
    """What a store's kit has to say to a participant in a language."""
    plan = _part(store.settings.get(settings.PLAN))
    facts = {
        "who": plan.who,
        "contact": plan.contact,
        "officer": plan.officer,
        "authority": plan.authority,
        "months": str(plan.months or ""),
        "why": plan.why.get(language, ""),
        "hold_days": store.settings.get(settings.HOLD_DAYS),
    }
    return Told(language, {name: value.strip() for name, value in facts.items()}, store.identity.simulated)


@lru_cache(maxsize=4)
def _part(plan: str) -> Participant:
    """What a plan says to participants. An office's plan was checked when it was set; nothing where it says nothing."""
    try:
        return msgspec.convert(tomllib.loads(plan), _Plan).participant
    except (tomllib.TOMLDecodeError, msgspec.ValidationError):
        return Participant()
