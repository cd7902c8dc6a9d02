"""What social workers do with single submissions, wherever these lie: read, corrected, withdrawn, found by a code.

`fieldkit.submissions.Submissions` does it in a store, `fieldkit.master.postgres.records` on a server.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Protocol

from fieldkit.submissions import Submission
from fieldkit.versions import Version
from forms.definition import Form


class Records(Protocol):
    """The submissions of a master or of a station's store. Each change is all or nothing, and durable."""

    def save_all(
        self, form: Form, session: str, many: Iterable[Mapping[str, str]], *, record: str | None = None
    ) -> list[str]:
        """As `Submissions.save_all`."""

    def get(self, record: str) -> Submission:
        """As `Submissions.get`."""

    def heads(self, record: str) -> list[tuple[str, Version]]:
        """As `Submissions.heads`."""

    def torn(self, form: str) -> list[str]:
        """As `Submissions.torn`."""

    def between(self, first: bytes, last: bytes) -> list[str]:
        """As `Submissions.between`."""

    def current(self, form: str, session: str | None = None) -> Iterator[Submission]:
        """As `Submissions.current`."""

    def correct(
        self, record: str, form: Form, answers: Mapping[str, str], seen: Collection[str] | None = None
    ) -> None:  # fmt: skip
        """As `Submissions.correct`."""

    def withdraw(self, record: str) -> None:
        """As `Submissions.withdraw`."""
