"""Who may have a list: rows of the plan. A list that no row names stays with the office."""

import tomllib
from functools import lru_cache
from typing import Annotated, Literal

import msgspec

_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=255)]


class Titles(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What something is called, in the plan's languages; the window's other two where somebody has put them in."""

    es: str
    en: str
    fr: str = ""
    ar: str = ""

    def said(self, language: str) -> str:
        """The words in a language, in Spanish where the plan lacks them."""
        words = {"en": self.en, "fr": self.fr, "ar": self.ar}
        return words.get(language) or self.es


class ListRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A `[[list]]` of the plan.

    `reader` 'office': it never leaves the master; 'stations': it does, `personal` ones only to those that the office
    allows. `fields` are the properties that leave the house, all where there are none.
    """

    name: _Name
    reader: Literal["office", "stations"] = "office"
    personal: bool = True
    fields: tuple[str, ...] = ()
    title: Titles | None = None

    @property
    def public(self) -> bool:
        """Whether every station may have it."""
        return self.reader == "stations" and not self.personal


class _Plan(msgspec.Struct, frozen=True):
    list: tuple[ListRule, ...] = ()


@lru_cache(maxsize=4)
def rules_of(plan: str) -> dict[str, ListRule]:
    """The rules in a plan by list. Of a plan that cannot be read, none: then nothing leaves the house."""
    try:
        read = msgspec.convert(tomllib.loads(plan), _Plan)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError):
        return {}
    return {rule.name: rule for rule in read.list}
