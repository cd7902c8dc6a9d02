"""A mapping as a TOML file that a person reads, mends and gives back."""

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec

from fieldkit import files
from fieldkit.errors import Code, WorldFailed
from sync.survey_import.columns import Seen
from sync.survey_import.mapping import ColumnMap, Mapping
from sync.survey_import.suggest import Suggestion

_LIMIT: Final = 4 << 20
_WHERE: Final = re.compile(r"`\$\.?(.*?)`$")
_SHOWN: Final = 60  # letters of a word in a remark
_WORDS: Final = 6


def read(path: Path) -> Mapping:
    """A mapping from a file. IMPORT_MAPPING with `where` and `why`."""
    try:
        found = tomllib.loads(files.read(path, _LIMIT).decode("utf-8-sig"))
        return msgspec.convert(found, Mapping)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        where = re.search(r"\(at (.*)\)", str(error))
        raise WorldFailed(
            Code.IMPORT_MAPPING, path=path.name, where=where[1] if where else "1", why="not-toml"
        ) from error
    except msgspec.ValidationError as error:
        where = _WHERE.search(str(error))
        why = "missing" if "missing required" in str(error) else "wrong"
        raise WorldFailed(
            Code.IMPORT_MAPPING, path=path.name, where=where[1] if where and where[1] else "form, column", why=why
        ) from error


def write_suggestion(suggestion: Suggestion) -> str:
    """What is suggested as TOML, with remarks: how sure each column is, what else it may be, what stands in it."""
    lines = _head(suggestion.mapping)
    decided = {one.column: one for one in suggestion.mapping.column}
    for seen in suggestion.columns:
        lines += ["", *_remarks(seen)]
        chosen = decided.get(seen.header)
        if chosen is not None and chosen.to:
            lines += _column(chosen, seen)[1:]
        else:
            lines += [f"# {line}" for line in _column(_left_out(seen), seen)[1:]]
    return "\n".join(lines) + "\n"


def _left_out(seen: Seen) -> ColumnMap:
    best = seen.likely[0] if seen.likely else None
    return ColumnMap(
        seen.header.name, best.path if best else "", seen.header.occurrence, choice=best.choice if best else ""
    )


def _head(mapping: Mapping) -> list[str]:
    lines = [f"form = {_text(mapping.form)}"]
    lines += [f"{name} = {_text(getattr(mapping, name))}" for name in ("id_column", "source") if getattr(mapping, name)]
    for name in ("session", "table"):
        given = msgspec.to_builtins(getattr(mapping, name))
        lines += ["", f"[{name}]", *(f"{key} = {_value(value)}" for key, value in given.items())]
    return lines


def _column(one: ColumnMap, seen: Seen | None = None) -> list[str]:
    lines = ["", "[[column]]", f"header = {_text(one.header)}"]
    if one.occurrence > 1:
        lines.append(f"occurrence = {one.occurrence}")
    lines.append(f"to = {_text(one.to)}")
    lines += [f"{name} = {_text(getattr(one, name))}" for name in ("choice", "blank") if getattr(one, name)]
    open_words = {word: like for word, like in (seen.words_open if seen else {}).items() if word not in one.values}
    if one.values or open_words:
        lines.append("[column.values]")
        lines += [f"{_text(word)} = {_text(value)}" for word, value in one.values.items()]
    for word, like in open_words.items():
        value, score = (like.value, f"{like.score:.2f}") if like else ("", "?")
        lines.append(f"# {_text(word)} = {_text(value)}  # {score}")
    return lines


def _remarks(seen: Seen) -> Iterator[str]:
    yield f"# ── {_remark(str(seen.header))} · {seen.filled} · {seen.state}{f' · {seen.kind}' if seen.kind else ''}"
    for like in seen.likely:
        yield f"#    {like.path}{f' = {like.choice}' if like.choice else ''} · {like.score:.2f} · {like.why}"
    if seen.words and seen.kind not in ("person", "device", "place"):
        yield f"#    {_remark(' | '.join(seen.words[:_WORDS]))}"


def _remark(text: str) -> str:
    """On one line, and not too long."""
    line = " ".join(text.split())
    shown = "".join(letter for letter in line if letter.isprintable())
    return shown if len(shown) <= 3 * _SHOWN else shown[: 3 * _SHOWN] + "…"


def _value(value: object) -> str:
    return str(value) if isinstance(value, int) else _text(str(value))


def _text(text: str) -> str:
    """A TOML basic string. JSON's escapes are TOML's, but for DEL, which TOML wants escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
