"""Every way in which the world can fail a person.

`WorldFailed` is never a bug of ours: it carries a code and the facts around it, and `ui.messages` words it:
what happened, what is safe, what to do next. A bug raises whatever Python raises and ends in the crash report.
"""

from enum import StrEnum


class Code(StrEnum):
    """One code a kind of failure. `ui.messages` has words for each, and a test requires them."""

    # the store
    WRONG_PASSPHRASE = "wrong-passphrase"
    PASSPHRASE_EMPTY = "passphrase-empty"
    NOT_A_STORE = "not-a-store"
    STORE_EXISTS = "store-exists"
    STORE_NEWER = "store-newer"
    STORE_DAMAGED = "store-damaged"
    STORE_BUSY = "store-busy"
    STORE_OPEN_ELSEWHERE = "store-open-elsewhere"
    BACKUP_UNREADABLE = "backup-unreadable"
    BACKUP_FORGED = "backup-forged"
    WRONG_ROLE = "wrong-role"
    # the machine
    DISK_FULL = "disk-full"
    DISK_FAILED = "disk-failed"
    FILE_MISSING = "file-missing"
    FILE_EXISTS = "file-exists"
    FILE_UNREADABLE = "file-unreadable"
    OUTPUT_FAILED = "output-failed"
    CANCELLED = "cancelled"
    # what is recorded
    FORM_REFUSED = "form-refused"
    FORM_UNKNOWN = "form-unknown"
    FORM_CHANGED = "form-changed"
    SESSION_UNKNOWN = "session-unknown"
    SESSION_REFUSED = "session-refused"
    RECORD_UNKNOWN = "record-unknown"
    RECORD_WITHDRAWN = "record-withdrawn"
    ANSWERS_UNREADABLE = "answers-unreadable"
    ANSWERS_REFUSED = "answers-refused"
    # exchange
    NOT_ENROLLED = "not-enrolled"
    REQUEST_UNREADABLE = "request-unreadable"
    KIT_UNREADABLE = "kit-unreadable"
    KIT_NOT_FOR_US = "kit-not-for-us"
    KIT_OLDER = "kit-older"
    KIT_OTHER_OFFICE = "kit-other-office"
    MAILBOX_NOT_SET = "mailbox-not-set"
    MAILBOX_UNUSABLE = "mailbox-unusable"
    MAILBOX_MISSING = "mailbox-missing"
    MAILBOX_FAILED = "mailbox-failed"
    # exports
    PERIOD_UNREADABLE = "period-unreadable"
    PLAN_UNREADABLE = "plan-unreadable"
    NOTHING_TO_EXPORT = "nothing-to-export"
    NOT_PROTECTED = "not-protected"
    # the window
    NO_SCREEN = "no-screen"


class WorldFailed(Exception):  # noqa: N818 - named for what happened, as the people who meet it say it
    """Something outside this program went wrong. `facts` holds ids, paths and counts, never an answer."""

    def __init__(self, code: Code, **facts: object) -> None:
        super().__init__(code.value)
        self.code = code
        self.facts = facts
