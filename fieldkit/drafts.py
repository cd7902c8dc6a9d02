"""Forms half filled in. Saved at each answer, encrypted like all else, gone when saved or discarded."""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import msgspec

from fieldkit.database import Database, checkpoint, transaction
from fieldkit.errors import Code, WorldFailed
from fieldkit.linking.code import without

_COLUMNS = "draft, session, form, form_version, answers, position, language"
_WITHDRAWN = "SELECT 1 FROM withdrawn WHERE record = ? AND session = ?"


@dataclass(frozen=True)
class Draft:
    """Answers so far, the path of the question on screen, and the form's language; '' where none was chosen.

    `kept`: it lay in the store before. Where it no longer does, another window saved or discarded it.
    """

    id: str
    session: str
    form: str
    form_version: str
    answers: dict[str, str]
    position: str
    language: str = ""
    kept: bool = field(default=False, compare=False)


class Drafts:
    """The drafts of one store."""

    def __init__(self, database: Database, kept_open: Callable[[str, str], bool]) -> None:
        self._database = database
        self._kept_open = kept_open

    def save(self, draft: Draft) -> bool:
        """Keep a draft as it stands now, durably. False where none is kept: of a form that only the office may read.

        Nor what a participant says of themselves for a code of their own. DRAFT_GONE where it was kept and is here no
        more, RECORD_WITHDRAWN for the correction of what was withdrawn here.
        """
        if not self._kept_open(draft.form, draft.form_version):
            return False
        answers = msgspec.json.encode(without(draft.answers))
        row = (
            bytes.fromhex(draft.id), bytes.fromhex(draft.session), draft.form, draft.form_version, answers,
            draft.position, draft.language,
        )  # fmt: skip
        with transaction(self._database):
            if self._database.execute(_WITHDRAWN, row[:2]).fetchone():
                raise WorldFailed(Code.RECORD_WITHDRAWN, record=draft.id)
            if draft.kept:
                self._need(draft.id)
            self._database.execute("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        return True

    def get(self, draft_id: str) -> Draft | None:
        """One draft, or None when it was saved or discarded."""
        found = self._select("WHERE draft = ?", (bytes.fromhex(draft_id),))
        return found[0] if found else None

    def all(self) -> list[Draft]:
        """All drafts of this store."""
        return self._select("", ())

    def discard(self, draft_id: str) -> None:
        """Take a draft away for good: when this returns its answers are in no file of the store, sealed or not.

        Inside a transaction it goes with that one, and from the log with its next checkpoint.
        """
        within = self._database.conn.in_transaction
        with transaction(self._database):
            self.let_go(draft_id)
        if not within:
            checkpoint(self._database)

    def let_go(self, draft_id: str, *, kept: bool = False) -> None:
        """As `discard`, as a part of the caller's transaction; fails as `save` does where it was kept."""
        if kept:
            self._need(draft_id)
        self._database.conn.execute("DELETE FROM drafts WHERE draft = ?", (bytes.fromhex(draft_id),))

    def _need(self, draft_id: str) -> None:
        key = (bytes.fromhex(draft_id),)
        if not self._database.fetch("SELECT 1 FROM drafts WHERE draft = ?", key):
            if self._database.fetch("SELECT 1 FROM withdrawn WHERE record = ? LIMIT 1", key):
                raise WorldFailed(Code.RECORD_WITHDRAWN, record=draft_id)
            raise WorldFailed(Code.DRAFT_GONE)

    def _select(self, where: str, values: tuple[object, ...]) -> list[Draft]:
        rows = self._database.fetch(f"SELECT {_COLUMNS} FROM drafts {where}", values)
        return [
            Draft(draft.hex(), session.hex(), form, version, msgspec.json.decode(answers), position, spoken, kept=True)
            for draft, session, form, version, answers, position, spoken in rows
        ]


def erase(database: Database, records: Iterable[tuple[bytes, bytes]]) -> None:
    """Erase the corrections of these records that are under way: session and record of each. Within a transaction."""
    database.conn.executemany("DELETE FROM drafts WHERE session = ? AND draft = ?", records)


def new_id() -> str:
    """A random 128-bit id, as 32 hex digits: for drafts, records and sessions."""
    return secrets.token_hex(16)
