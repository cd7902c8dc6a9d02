"""The sheet that informs a participant and the consent that is read out: two pages, to be handed out."""

from collections.abc import Mapping
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt

from fieldkit import files
from fieldkit.participant import Told
from ui.desktop.language import direction
from ui.desktop.paper.flowing import pdf
from ui.languages import Language, said
from ui.participant_words import CONSENT, FRAME, INFORMATION, NAMES, NO_SIGNATURE, Said

_ROOM = "____-____-____"
_CODE = "font-size: 20pt; font-weight: bold"


def write(out: Path, told: Mapping[Language, Told]) -> dict[Language, Path]:
    """Write a file a language into a folder, which is made where there is none."""
    with files.failures(out):
        out.mkdir(parents=True, exist_ok=True)
    paths = {code: out / f"participant-{code}.pdf" for code in told}
    for code, path in paths.items():
        files.write_whole(path, sheets(told[code], code))
    return paths


def sheets(told: Told, language: Language) -> bytes:
    """Draw both pages as a PDF. What is missing is named where it would stand, and at the top."""
    mirrored = direction(language) is Qt.LayoutDirection.RightToLeft
    return pdf(said(FRAME["information"], language), body(told, language), mirrored=mirrored)


def body(told: Told, language: Language) -> str:
    """The two pages as HTML."""

    def fill(words: Said) -> str:
        return escape(said(words, language)).format_map(facts)

    facts = {name: escape(value) or _missing(name, language) for name, value in told.facts.items()}
    parts = [*_warnings(told, language), f"<h1>{fill(FRAME['information'])}</h1>"]
    for words in INFORMATION.values():
        head, told_below = (escape(one).format_map(facts) for one in said(words, language))
        parts.append(f"<h2>{head}</h2><p>{told_below}</p>")
    parts.append(f"<p style='{_CODE}'>{fill(FRAME['code'])} {_ROOM}</p>")
    parts += [f"<h1 class='page'>{fill(FRAME['consent'])}</h1>", *_warnings(told, language)]
    parts += [f"<p style='margin-top: 18px'>☐  {fill(words)}</p>" for words in CONSENT.values()]
    parts.append(f"<p style='margin-top: 28px'><b>{fill(NO_SIGNATURE)}</b></p>")
    return "".join(parts)


def _warnings(told: Told, language: Language) -> list[str]:
    which = ["simulated"] if told.simulated else []
    which += ["draft"] if told.missing else []
    return [f"<p class='warning'>▲  {escape(said(FRAME[one], language))}</p>" for one in which]


def _missing(name: str, language: Language) -> str:
    words = said(FRAME["missing"], language).format(name=said(NAMES[name], language), setting=name)
    return f"<span class='warning'>{escape(words)}</span>"
