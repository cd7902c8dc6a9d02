"""What lies at home: the tables of one's own encrypted file, a service a noun.

The submissions of a station lie here, and those of an office that needs no server. Whatever is said here is of this
file alone; `fieldkit.store` knows the way to a master elsewhere.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from fieldkit import identity, settings
from fieldkit.contacts import Contacts
from fieldkit.database import Database, snapshot, transaction
from fieldkit.drafts import Drafts
from fieldkit.errors import Code, WorldFailed
from fieldkit.flat import Flat
from fieldkit.identity import Role
from fieldkit.linking.keeping import Linking
from fieldkit.lists import Derived
from fieldkit.sessions import day_of
from fieldkit.settings import Settings
from fieldkit.shelf import Shelf
from fieldkit.submissions import Submissions
from fieldkit.union import Union
from fieldkit.waiting import Waiting
from forms.definition import Form


class Home:
    """The tables of a database that has somebody's identity. Belongs to the thread that opened it.

    `derived`: what the submissions here say of the things in lists; `Store.lists` are the lists themselves.
    """

    def __init__(self, opened: Database) -> None:
        self.database = opened
        self.identity = identity.load(opened)
        self.settings = Settings(opened)
        self.flat = Flat(opened, answers=self.identity.role == "office")
        self.shelf = Shelf(opened)
        self.drafts = Drafts(opened, self._keeps_drafts)
        self.derived = Derived(opened, self.shelf.find)
        self.union = Union(opened, self.flat, self.derived)
        self.contacts = Contacts(opened, self.identity, self.union)
        self.waiting = Waiting(opened, self.union)
        self.linking = Linking(self.settings, self.shelf, self.contacts, self._day_of)
        self.submissions = Submissions(
            opened, self.identity.id, self.flat, self.drafts, self.union, self.contacts, self.linking
        )

    def need(self, role: Role) -> None:
        """WRONG_ROLE unless this is a station's, or an office's."""
        if self.identity.role != role:
            raise WorldFailed(Code.WRONG_ROLE, role=self.identity.role, needed=role)

    def look_again(self) -> None:
        """Read who this is once more: another window may have given the office new keys."""
        with snapshot(self.database):
            self.identity = identity.load(self.database)

    def query(self, sql: str, values: Sequence[object] = ()) -> list[Any]:
        """The rows of a SELECT."""
        return self.database.fetch(sql, values)

    def make_room(self, form: Form) -> None:
        """Let the answers to a form be shown, and unite what waited for it. Within a transaction."""
        if self.flat.make_room(form):
            self.union.refill(form.form_id)
        if self.derived.declare(form):
            self.derived.refill(form.form_id)
        self.waiting.release(form)

    def read_lists(self) -> None:
        """Make lists of what a store of an earlier program recorded for them, where that was not done yet."""
        if not self.settings.get(settings.LISTS_READ):
            with transaction(self.database):
                self.derived.make_again(self.shelf.every())
                self.settings.set(settings.LISTS_READ, "yes")

    def _day_of(self, session: str) -> date | None:
        return day_of(session, self.submissions)

    def _keeps_drafts(self, form_id: str, version: str) -> bool:
        """An office reads everything that it keeps; a laptop must not keep what only the office may read."""
        return self.identity.role == "office" or self.shelf.kept_open(form_id, version)
