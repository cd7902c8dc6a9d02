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
    PASSPHRASE_WEAK = "passphrase-weak"
    PASSPHRASE_TAKEN = "passphrase-taken"
    SLOTS_CHANGED = "slots-changed"
    SLOT_UNKNOWN = "slot-unknown"
    SLOT_LAST = "slot-last"
    RECOVERY_NONE = "recovery-none"
    RECOVERY_UNREADABLE = "recovery-unreadable"
    RECOVERY_NOT_FOR_US = "recovery-not-for-us"
    RECOVERY_OUTDATED = "recovery-outdated"
    SHEET_UNREADABLE = "sheet-unreadable"
    ERASE_UNSENT = "erase-unsent"
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
    PLACES_UNREADABLE = "places-unreadable"
    SESSION_UNKNOWN = "session-unknown"
    SESSION_REFUSED = "session-refused"
    RECORD_UNKNOWN = "record-unknown"
    RECORD_WITHDRAWN = "record-withdrawn"
    RECORD_PURGED = "record-purged"
    VERSION_UNKNOWN = "version-unknown"
    NO_CONFLICT = "no-conflict"
    CODE_WRONG = "code-wrong"
    CODE_AMBIGUOUS = "code-ambiguous"
    ANSWERS_UNREADABLE = "answers-unreadable"
    ANSWERS_REFUSED = "answers-refused"
    ANSWERS_TOO_LONG = "answers-too-long"
    ANSWERS_MARKED = "answers-marked"
    # lists of things
    LIST_UNKNOWN = "list-unknown"
    LIST_STAYS = "list-stays"
    LIST_OPEN = "list-open"
    LIST_NOT_COMPARED = "list-not-compared"
    THING_UNKNOWN = "thing-unknown"
    # exchange
    NOT_ENROLLED = "not-enrolled"
    REQUEST_UNREADABLE = "request-unreadable"
    KIT_UNREADABLE = "kit-unreadable"
    KIT_NOT_FOR_US = "kit-not-for-us"
    KIT_OLDER = "kit-older"
    KIT_OTHER_OFFICE = "kit-other-office"
    KIT_RETIRED = "kit-retired"
    KIT_NEWER = "kit-newer"
    WORLDS_MIX = "simulated-and-real"
    NAME_REFUSED = "name-refused"
    WORDS_DIFFER = "words-differ"
    NOT_COMPARED = "not-compared"
    STATION_UNKNOWN = "station-unknown"
    STATION_AMBIGUOUS = "station-ambiguous"
    ROSTER_FULL = "roster-full"
    TOO_LARGE_TO_SEND = "too-large-to-send"
    MAILBOX_NOT_SET = "mailbox-not-set"
    MAILBOX_UNUSABLE = "mailbox-unusable"
    MAILBOX_MISSING = "mailbox-missing"
    MAILBOX_FAILED = "mailbox-failed"
    MAILBOX_UNREACHABLE = "mailbox-unreachable"
    MAILBOX_LOGIN = "mailbox-login"
    MAILBOX_NO_PERMISSION = "mailbox-no-permission"
    MAILBOX_FULL = "mailbox-full"
    MAILBOX_CROWDED = "mailbox-crowded"
    MAILBOX_UNSAFE = "mailbox-unsafe"
    MAILBOX_UNTRUSTED = "mailbox-untrusted"
    MAILBOX_HOST_CHANGED = "mailbox-host-changed"
    MAILBOX_OTHER_OFFICE = "mailbox-other-office"
    MAILBOX_OPTION = "mailbox-option"
    # exports
    PERIOD_UNREADABLE = "period-unreadable"
    PLAN_UNREADABLE = "plan-unreadable"
    NOTHING_TO_EXPORT = "nothing-to-export"
    NOT_PROTECTED = "not-protected"
    NOT_A_WORKBOOK = "not-a-workbook"
    WORKBOOK_OPEN = "workbook-open"
    RELEASE_FROZEN = "release-frozen"
    RELEASE_LACKS = "release-lacks"
    RELEASE_MOVED = "release-moved"
    # papers to hang up
    POSTER_NOT_PLANNED = "poster-not-planned"
    POSTER_NO_LINK = "poster-no-link"
    POSTER_TOO_LONG = "poster-too-long"
    # tables from elsewhere
    IMPORT_UNREADABLE = "import-unreadable"
    IMPORT_SHEET = "import-sheet"
    IMPORT_EMPTY = "import-empty"
    IMPORT_TOO_WIDE = "import-too-wide"
    IMPORT_MAPPING = "import-mapping"
    IMPORT_OTHER_FORM = "import-other-form"
    IMPORT_OTHER_TABLE = "import-other-table"
    IMPORT_QUESTION_GONE = "import-question-gone"
    IMPORT_CHOICE_GONE = "import-choice-gone"
    IMPORT_TWICE = "import-twice"
    IMPORT_UNSURE = "import-unsure"
    IMPORT_DATES = "import-dates"
    IMPORT_NO_SESSION = "import-no-session"
    # the window
    NO_SCREEN = "no-screen"


class WorldFailed(Exception):  # noqa: N818 - named for what happened, as the people who meet it say it
    """Something outside this program went wrong. `facts` holds ids, paths and counts, never an answer."""

    def __init__(self, code: Code, **facts: object) -> None:
        super().__init__(code.value)
        self.code = code
        self.facts = facts
