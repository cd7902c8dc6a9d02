"""Made-up work on lists: submissions that create, update, correct and withdraw, each upon what its writer had seen."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

from fieldkit import versions
from fieldkit.lists import names
from fieldkit.versions import Stored, Version

if TYPE_CHECKING:
    from collections.abc import Sequence

FORM = "trees"
# Creates a tree where none is chosen, else updates the chosen one.
SHEETS = """
settings
| form_id | version |
| trees   | {version} |
survey
| type | name | label | save_to |
| select_one_from_file trees.csv | tree | Which? | |
| text | species | Species | species |
| text | girth   | Girth   | girth   |
entities
| dataset | label      | entity_id | create_if    | update_if     |
| trees   | ${{species}} | coalesce(${{tree}}, uuid()) | ${{tree}} = '' | ${{tree}} != '' |
"""


@dataclass(frozen=True)
class Made:
    """A version with what its writer knew: the versions seen, itself included."""

    stored: Stored
    tree: str
    seen: frozenset[bytes]


@dataclass
class World:
    """What has been written so far, by people who have each seen some of it. `alone`: each in a session of its own."""

    random: Random
    made: list[Made] = field(default_factory=list)
    alone: bool = False

    @property
    def versions(self) -> list[Stored]:
        """All of it."""
        return [one.stored for one in self.made]

    def act(self) -> None:
        """One thing more happens."""
        seen = self._somebody()
        here = [one for one in self.made if one.stored.id in seen]
        records = _standing(here)
        what = self.random.choice("cccuuuuxxxxxw")
        if what == "c" or not records:
            self._write(f"tree-{self.random.randrange(3)}", seen, creates=True)
        elif what == "u":
            self._write(self.random.choice(records).tree, seen)
        else:
            # Of any version of it: two who correct the same one leave two heads.
            one = self.random.choice([one for one in self.made if one.stored.version.kind == "answers"])
            self._write(one.tree, one.seen, over=one, withdraw=what == "w")

    def _somebody(self) -> frozenset[bytes]:
        some = self.random.sample(self.made, self.random.randint(0, min(3, len(self.made))))
        return frozenset[bytes]().union(*(one.seen for one in some))

    def _write(
        self, tree: str, seen: frozenset[bytes], *, creates: bool = False, over: Made | None = None,
        withdraw: bool = False,
    ) -> None:  # fmt: skip
        pick = self.random.choice
        answers = (
            {} if withdraw else self._answers(tree, seen, creates=creates or (over is not None and _creates(over)))
        )
        record = over.stored.version.record if over else f"{self.random.getrandbits(128):032x}"
        version = Version(
            record=record, session=record if self.alone else "5" * 32, form=FORM, form_version=pick("12"),
            kind="withdrawal" if withdraw else "answers",
            parents=[over.stored.id.hex()] if over else [], author="a" * 32,
            counter=over.stored.version.counter + 1 if over else 1, answers=answers,
        )  # fmt: skip
        stored = versions.store_form(version)
        self.made.append(Made(stored, tree, seen | {stored.id}))

    def _answers(self, tree: str, seen: frozenset[bytes], *, creates: bool) -> dict[str, str]:
        pick = self.random.choice
        standing = [one for one in _standing([one for one in self.made if one.stored.id in seen]) if one.tree == tree]
        base = names.written(names.name_of(one.stored.id, "meta/entity") for one in standing)
        given = {
            "species": pick(["oak", "ash", "elm"]), "girth": pick(["1", "2", ""]), "meta/entity/@id": tree,
            "meta/entity/label": pick(["A", "B"]), "meta/entity/@baseVersion": base,
            "meta/entity/@create" if creates else "meta/entity/@update": "true",
        }  # fmt: skip
        return {path: text for path, text in given.items() if text}


def _creates(one: Made) -> bool:
    return one.stored.version.answers.get("meta/entity/@create") == "true"


def _standing(some: Sequence[Made]) -> list[Made]:
    """What is of a present version, and not withdrawn, among these."""
    parents = {parent for one in some for parent in one.stored.version.parents}
    gone = {one.stored.version.record for one in some if one.stored.version.kind == "withdrawal"}
    return [
        one for one in some
        if one.stored.id.hex() not in parents and one.stored.version.record not in gone
    ]  # fmt: skip
