"""The languages that messages are written in."""

import os
from typing import Literal, get_args

Language = Literal["es", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


class Facts(dict[str, object]):
    """Facts for a sentence; one that is not known shows as a question mark, never as a failure."""

    def __missing__(self, key: str) -> str:
        return "?"


def language() -> Language:
    """The language of the command line: `FIELDKIT_LANGUAGE`, else the system's, else Spanish."""
    wanted = os.environ.get("FIELDKIT_LANGUAGE") or os.environ.get("LC_ALL") or os.environ.get("LANG") or "es"
    return next((one for one in LANGUAGES if wanted.startswith(one)), "es")
