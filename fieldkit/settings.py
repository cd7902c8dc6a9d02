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


MAILBOX: Final = Setting("mailbox", "", "where batches, kits and receipts are dropped: a folder, or a bare URL")
MAILBOX_ACCESS: Final = Setting("mailbox-access", "{}", "what opens that mailbox, as JSON; never shown")
LANGUAGE: Final = Setting("language", "", "the window's language; empty: the system's")
KIT_NUMBER: Final = Setting("kit-number", "0", "the number of the newest kit published or accepted")
KIT_DATE: Final = Setting("kit-date", "", "the date of that kit")
PLAN: Final = Setting("plan", "", "indicators and tables of the kit, as TOML")
RECOVERY: Final = Setting("recovery", "", "the office's recovery key, its public half in hexadecimal; empty: none yet")
ALL: Final = (MAILBOX, MAILBOX_ACCESS, LANGUAGE, KIT_NUMBER, KIT_DATE, PLAN, RECOVERY)


class Settings:
    """Reads and writes settings."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, setting: Setting) -> str:
        """The stored value, or the default."""
        row = self._database.execute("SELECT value FROM settings WHERE name = ?", (setting.name,)).fetchone()
        return str(row[0]) if row else setting.default

    def set(self, setting: Setting, value: str) -> None:
        """Store a value, durably."""
        with transaction(self._database):
            self._database.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (setting.name, value))
