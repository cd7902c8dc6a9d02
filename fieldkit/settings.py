"""Settings of one store, as one typed table. They lie inside the encrypted store."""

from dataclasses import dataclass
from typing import Final

from fieldkit.database import Database, transaction


@dataclass(frozen=True)
class Setting:
    """A name, its default, and what it means."""

    name: str
    default: str
    meaning: str


MAILBOX: Final = Setting(
    "mailbox", "", "where batches, kits and receipts are dropped: a folder or a URL without secrets"
)
MAILBOX_ACCESS: Final = Setting("mailbox-access", "{}", "what opens that mailbox, as JSON; never shown")
LANGUAGE: Final = Setting("language", "", "the window's language; empty: the system's")
KIT_NUMBER: Final = Setting("kit-number", "0", "the number of the newest kit published or accepted")
KIT_DATE: Final = Setting("kit-date", "", "the date of that kit")
PLAN: Final = Setting("plan", "", "indicators and tables of the kit, as TOML")
RECOVERY: Final = Setting("recovery", "", "the office's recovery key, its public half in hexadecimal; empty: none yet")
BACKUP_DATE: Final = Setting("backup-date", "", "when the newest verified backup was made; empty: never")
BACKUP_FILE: Final = Setting("backup-file", "", "the name of its file")
RESTORED: Final = Setting("restored", "", "the last batch number that a restored station knew of; empty: not restored")
HOLD_DAYS: Final = Setting("hold-days", "30", "for how many days a laptop keeps what the office holds safely")
COMPARE_FIRST: Final = Setting("compare-first", "", "anything: no batch leaves or enters before the words are compared")
LISTS_NUMBER: Final = Setting("lists-number", "0", "the number of the newest message of lists written or taken")
LISTS_AFTER: Final = Setting("lists-after", "0", "messages of lists numbered up to this count no more")
LISTS_MARK: Final = Setting("lists-mark", "", "anything: another one means that a list has changed")
LISTS_READ: Final = Setting("lists-read", "", "anything: all that was recorded has been read for lists")
LINKING_KEY: Final = Setting("linking-key", "", "what participants' own codes are hashed with; empty: none are asked")
MASTER: Final = Setting("master", "", "where the submissions lie, without secrets; empty: in this store")
MASTER_ACCESS: Final = Setting("master-access", "{}", "what opens that master, as JSON; never shown")
GUIDE: Final = Setting("guide", "", "anything: the way through a first afternoon is shown at the practice table")
RELEASE_SEEN: Final = Setting("release-seen", "", "the newest release of the program seen in the mailbox; empty: none")
PLAN_TOLD: Final = Setting("plan-told", "", "the format of the newer plan that was told of")
NETWORK_TOLD: Final = Setting("network-told", "", "anything: it was said that the folder lies across a network")
ALL: Final = tuple(value for value in tuple(globals().values()) if isinstance(value, Setting))


class Settings:
    """Reads and writes settings."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def database(self) -> Database:
        """Where they lie."""
        return self._database

    def get(self, setting: Setting) -> str:
        """The stored value, or the default."""
        row = self._database.execute("SELECT value FROM settings WHERE name = ?", (setting.name,)).fetchone()
        return str(row[0]) if row else setting.default

    def set(self, setting: Setting, value: str) -> None:
        """Store a value, durably."""
        with transaction(self._database):
            self._database.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (setting.name, value))
