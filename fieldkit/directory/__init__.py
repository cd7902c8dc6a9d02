"""What exists to offer: searched, kept up to date, and suggested to somebody by what they said."""

from fieldkit.directory.entries import Entry, entries
from fieldkit.directory.rows import DirectoryRow, SuggestRow, directory_of
from fieldkit.directory.search import Wanted, search
from fieldkit.directory.suggest import Said, Suggestion, suggest

__all__ = [
    "DirectoryRow", "Entry", "Said", "SuggestRow", "Suggestion", "Wanted", "directory_of", "entries", "search",
    "suggest",
]  # fmt: skip
