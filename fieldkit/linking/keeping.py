"""Where a test's code goes: into a sealed record of its own, which shares no key with the test.

The key comes with the kit and goes with it. Without a key nothing is asked, and nothing is kept.
"""

import secrets
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from fieldkit.contacts import Contacts
from fieldkit.database import checkpoint, transaction
from fieldkit.linking.code import ASK, KEY_BYTES, WISH, items, tags, without
from fieldkit.linking.rows import LinkingRow, linking_of
from fieldkit.settings import LINKING_KEY, PLAN, Settings
from fieldkit.shelf import Shelf
from forms.definition import Form

TAGS: Final = "tags"
QUARTER: Final = "quarter"
_MONTHS: Final = 3


class Linking:
    """The programme of one store: its key, and what is kept with it."""

    def __init__(
        self, settings: Settings, shelf: Shelf, contacts: Contacts, day_of: Callable[[str], date | None]
    ) -> None:
        self._settings = settings
        self._shelf = shelf
        self._contacts = contacts
        self._day_of = day_of

    @property
    def row(self) -> LinkingRow | None:
        """What the plan says of it."""
        return linking_of(self._settings.get(PLAN))

    @property
    def key(self) -> bytes:
        """The programme's key; empty where there is no programme."""
        return bytes.fromhex(self._settings.get(LINKING_KEY))

    def begin(self) -> bool:
        """Make a key, where there is none. Kits carry it from now on."""
        with transaction(self._settings.database):
            if self.key:
                return False
            self._settings.set(LINKING_KEY, secrets.token_hex(KEY_BYTES))
        return True

    def end(self) -> bool:
        """Erase the key: no code can be made or tried out any more. Codes that were kept can still be compared."""
        return self.change(b"") is not None

    def change(self, key: bytes) -> bytes | None:
        """Take the key that a kit brings, b'' for none, and erase the earlier one; return it, where there was another.

        Inside a transaction it goes with that one, and from the log with its next checkpoint.
        """
        earlier = self.key
        if key == earlier:
            return None
        self._settings.set(LINKING_KEY, key.hex())
        if earlier and not self._settings.database.conn.in_transaction:
            checkpoint(self._settings.database)
        return earlier or None

    def asks(self, form: Form) -> bool:
        """Whether a form's last page asks for a code: the plan says so, and there is a key and somewhere to keep it."""
        row = self.row
        return bool(row and row.form == form.form_id and ASK in form.nodes and self.key and self._keeper(row))

    def take(self, form: Form, session: str, answers: Mapping[str, str]) -> dict[str, str]:
        """Answers without the code, which is kept on its own where there is one. Within a transaction."""
        made = self.made(form, session, answers)
        if made is not None:
            self._contacts.add(*made)
        return without(answers)

    def made(self, form: Form, session: str, answers: Mapping[str, str]) -> tuple[Form, dict[str, str]] | None:
        """The form that keeps a test's code, and what is answered there; None where the test has none to be kept."""
        if answers.get(WISH) != "yes" or not self.asks(form):
            return None
        said, day, row = items(form, answers), self._day_of(session), self.row
        keeper = self._keeper(row) if row else None
        if said is None or day is None or row is None or keeper is None:
            return None
        carried = {name: answers[name] for name in row.carry if answers.get(name) and keeper.holds_value(name)}
        return keeper, {TAGS: " ".join(tags(said, self.key)), QUARTER: quarter(day).isoformat(), **carried}

    def _keeper(self, row: LinkingRow) -> Form | None:
        """The form that keeps codes. One that others than the office could read keeps none."""
        form = self._shelf.find(row.keep)
        return form if form is not None and keeps_codes(form) else None


def keeps_codes(form: Form) -> bool:
    """Whether a form can keep codes: it has room for them, and only the office reads it."""
    return form.reader == "office" and TAGS in form.nodes and QUARTER in form.nodes


def quarter(day: date) -> date:
    """The first day of a day's quarter: nothing more exact is kept of when somebody was there."""
    return date(day.year, (day.month - 1) // _MONTHS * _MONTHS + 1, 1)
