"""What the clock on the wall says. A command and the window name the same day, also after midnight."""

from datetime import UTC, date, datetime


def now() -> datetime:
    """This moment, where this computer is."""
    return datetime.now(UTC).astimezone()


def today() -> date:
    """The day, where this computer is."""
    return now().date()
