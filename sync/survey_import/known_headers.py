"""`headers.toml`: what columns are commonly called."""

import tomllib
from functools import cache
from importlib import resources


@cache
def names(part: str, kind: str) -> tuple[str, ...]:
    """The names of one kind, folded, in their order."""
    return tuple(_listed()[part][kind])


@cache
def _listed() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((resources.files("sync.survey_import") / "headers.toml").read_text(encoding="utf-8"))
