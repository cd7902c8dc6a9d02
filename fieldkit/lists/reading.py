"""The lists of one store, as people and forms see them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

import msgspec

from fieldkit.database import Database, failures
from fieldkit.errors import Code, WorldFailed
from fieldkit.identity import Role
from fieldkit.lists import names
from fieldkit.lists.held import Holding
from fieldkit.lists.operating import Operations
from fieldkit.lists.rules import ListRule, rules_of
from fieldkit.lists.standing import LABEL, Thing, over, thing
from forms.definition import Form, Table

_Plan: TypeAlias = Callable[[], str]
VERSION = "__version"  # the column that ODK's baseVersion reads


@dataclass(frozen=True)
class Said:
    """What one version of a submission says of a thing. `stands`: it is the submission's present one.

    `shown`: the properties whose shown value is its own.
    """

    record: str
    session: str
    version: str
    form: str
    said: dict[str, str]
    creates: bool
    stands: bool
    shown: tuple[str, ...]


@dataclass(frozen=True)
class Claim:
    """One of the values in a conflict, and the submissions that say it."""

    value: str
    records: tuple[str, ...]


@dataclass(frozen=True)
class Clash:
    """A property of a thing of which submissions say different things, none knowing the other."""

    id: str
    label: str
    property: str
    claims: tuple[Claim, ...]


class Lists:
    """The lists of one store: at the office all that its forms feed, at a station what it was given."""

    def __init__(self, database: Database, role: Role, operations: Callable[[], Operations], plan: _Plan) -> None:
        self._role = role
        self._plan = plan
        self._operations = operations
        self.held = Holding(database)
        self._furnished: dict[tuple[str, str], tuple[Form, object, Form]] = {}

    def rules(self) -> dict[str, ListRule]:
        """Who may have which list, by the plan."""
        return rules_of(self._plan())

    def rule(self, name: str) -> ListRule:
        """Who may have a list; of one that the plan does not name, the office alone."""
        return self.rules().get(name) or ListRule(name)

    def names(self) -> list[str]:
        """The lists that are here, an empty one too."""
        with failures():
            fed = self._operations().names()
            if self._role == "office":
                return sorted(fed)
            return sorted(self.held.names() | {name for name in fed if self.rule(name).public})

    def all(self, name: str) -> list[Thing]:
        """The things of a list by label. LIST_UNKNOWN."""
        self._need(name)
        with failures():
            steps = self._operations().steps(name)
            if self._role == "office":
                found = [thing(id_, some) for id_, some in steps.items()]
            else:
                given = self.held.things(name)
                found = [over(id_, given.get(id_), steps.get(id_, [])) for id_ in given.keys() | steps.keys()]
        return sorted((one for one in found if one is not None), key=lambda one: (one.label.casefold(), one.id))

    def get(self, name: str, id_: str) -> Thing:
        """One thing. LIST_UNKNOWN, THING_UNKNOWN."""
        self._need(name)
        with failures():
            steps = self._operations().steps(name, id_).get(id_, [])
            given = None if self._role == "office" else self.held.things(name, id_).get(id_)
        found = over(id_, given, steps)
        if found is None:
            raise WorldFailed(Code.THING_UNKNOWN, list=name, id=id_)
        return found

    def history(self, name: str, id_: str) -> list[Said]:
        """Which submissions made a thing what it is, each after those that it was made upon. As `get`."""
        found = self.get(name, id_)
        with failures():
            steps = {step.name: step for step in self._operations().steps(name, id_).get(id_, [])}
            # Where another merges meanwhile, the second look may see more than the first.
            rows = [row for row in self._operations().behind(name, id_) if row.operation in steps]
        rows.sort(key=lambda row: (len(steps[row.operation].known), row.operation))
        return [
            Said(
                record.hex(), session.hex(), version.hex(), form, dict(steps[operation].said),
                steps[operation].creates, steps[operation].stands,
                tuple(sorted(prop for prop, by in found.by.items() if operation in by)),
            )
            for operation, session, record, version, form in rows
        ]  # fmt: skip

    def conflicts(self, name: str) -> list[Clash]:
        """What submissions of a list do not agree on, by label. LIST_UNKNOWN."""
        return [clash for one in self.all(name) if one.conflicts for clash in self._clashes(name, one)]

    def _clashes(self, name: str, one: Thing) -> Iterator[Clash]:
        history = self.history(name, one.id)
        for prop, values in one.conflicts.items():
            claims = tuple(
                Claim(
                    value,
                    tuple(said.record for said in history if prop in said.shown and said.said.get(prop, "") == value),
                )
                for value in values
            )
            yield Clash(one.id, one.label, prop, claims)

    def furnish(self, form: Form) -> Form:
        """A form with the lists that it draws on filled in as they are now; the very form where it draws on none.

        What was attached to the form goes before a list.
        """
        here = set(self.names()) if any(not table.rows for table in form.tables.values()) else set()
        wanted = [name for name, table in form.tables.items() if not table.rows and name in here]
        if not wanted:
            return form
        mark = self._operations().mark()
        now, key = (mark, self._plan(), wanted), (form.form_id, form.version)
        known = self._furnished.get(key)
        if not mark or known is None or known[0] is not form or known[1] != now:
            tables = {**form.tables, **{name: self._table(name) for name in wanted}}
            known = self._furnished[key] = (form, now, msgspec.structs.replace(form, tables=tables))
        return known[2]

    def lacking(self, form: Form) -> list[str]:
        """The lists that a form draws on and that are not here: their questions have nothing to choose from."""
        here = set(self.names())
        drawn = {question.itemset.source for question in form.questions if question.itemset is not None}
        return sorted(name for name in drawn if name and name not in here and not self._rows(form, name))

    @staticmethod
    def _rows(form: Form, name: str) -> bool:
        table = form.tables.get(name)
        return table is None or bool(table.rows)

    def _table(self, name: str) -> Table:
        things = self.all(name)
        # A filter must find the column that nothing has a value in yet.
        properties = sorted(self._operations().properties(name).union(*(one.properties for one in things)))
        rows = tuple(
            (one.id, one.label, *(one.properties.get(prop, "") for prop in properties), names.written(one.version))
            for one in things
        )
        return Table(("name", LABEL, *properties, VERSION), rows)

    def _need(self, name: str) -> None:
        here = self.names()
        if name not in here:
            raise WorldFailed(Code.LIST_UNKNOWN, list=name, known=", ".join(here))
