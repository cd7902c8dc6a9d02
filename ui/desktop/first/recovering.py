"""Deeds about a forgotten passphrase: ask the office for help, take in its answer, or open with the sheet. No Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from fieldkit import files, keyring, passphrases, recovery, sheet, slots
from fieldkit.progress import Progress
from fieldkit.slots import SlotFile
from ui.languages import Language, written


@dataclass(frozen=True)
class Ways:
    """Who can help with a store: its office, a sheet from the safe. `asked`: the office was asked already."""

    office: bool
    sheet: bool
    asked: bool


@dataclass(frozen=True)
class Written:
    """A request that was written, and the six words that stand for it."""

    path: Path
    words: str


def ways(folder: Path) -> Callable[[Progress], Ways]:
    """Return the work of finding out who can help."""

    def work(_progress: Progress) -> Ways:
        found = [one for one in slots.read(folder) if isinstance(one, SlotFile)]
        office = any(keyring.slot_of_kind(one, "office") for one in found)
        by_sheet = any(keyring.slot_of_kind(one, "sheet") for one in found)
        return Ways(office, by_sheet, (folder / recovery.PENDING).exists())

    return work


def ask(folder: Path, passphrase: str, out: Path, language: Language) -> Callable[[Progress], Written]:
    """Return the work of writing a request for the office. PASSPHRASE_WEAK, RECOVERY_NONE."""

    def work(_progress: Progress) -> Written:
        passphrases.check(passphrase, (folder.name,))
        request = recovery.ask(folder, passphrase, written(language))
        files.write_whole(out, recovery.encode(request))
        return Written(out, request.code())

    return work


def finish(folder: Path, answer: Path, passphrase: str, name: str) -> Callable[[Progress], str]:
    """Return the work of taking in the office's answer; the passphrase that opens from now on."""

    def work(_progress: Progress) -> str:
        recovery.finish(folder, files.read(answer, recovery.LIMIT), passphrase, name)
        return passphrase

    return work


def by_sheet(folder: Path, rows: Sequence[str], passphrase: str, name: str) -> Callable[[Progress], str]:
    """Return the work of opening an office with its sheet: each row its six words and two digits, as typed."""

    def work(_progress: Progress) -> str:
        sheet.read(rows_as_typed(rows))  # a slip of the pen is told before a passphrase is judged
        passphrases.check(passphrase, (name, folder.name))
        sheet.recover(folder, rows_as_typed(rows), passphrase, name)
        return passphrase

    return work


def rows_as_typed(rows: Sequence[str]) -> str:
    """The rows as they stand on the sheet, each under its number; whoever typed the number too is understood."""
    bare = (row.strip().lower().removeprefix(str(number)).lstrip(" .·-") for number, row in enumerate(rows, 1))
    return "\n".join(f"{number}   {row}" for number, row in enumerate(bare, 1))
