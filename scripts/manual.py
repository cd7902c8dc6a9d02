"""The manual's parts that come out of the program: the help of each screen, and the volunteers' sheet as a PDF.

To be run as `python -m scripts.manual`: writes the help into the pages that ask for it, between `<!-- help: TOPIC -->`
and `<!-- end -->`. `--check` names the pages that are out of date instead. `--sheets FOLDER` prints the sheets.
"""

import re
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui.desktop.help_topic import Help
from ui.desktop.language import Languages
from ui.desktop.paper.flowing import STYLE, pdf
from ui.desktop.table.help_page import FOLDER, TOPICS
from ui.languages import Written

MANUAL = Path(__file__).resolve().parents[1] / "docs" / "manual"
SHEETS: dict[Written, Path] = {"es": MANUAL / "es" / "voluntariado.md", "en": MANUAL / "en" / "volunteers.md"}
OTHER_SIDE = "<!-- other side -->"
_BLOCK = re.compile(r"(<!-- help: ([^>]+) -->\n).*?(<!-- end -->)", re.DOTALL)
_KEYS: dict[Written, tuple[str, str]] = {"es": ("Tecla", "Qué hace"), "en": ("Key", "What it does")}
_PICTURE = re.compile(r"!\[([^\]]*)\]\([^)]*/([\w-]+\.webp)\)")
_STYLE = f"""{STYLE}
body {{ font-size: 12pt; }} h1 {{ font-size: 20pt; }} h2 {{ font-size: 14pt; }} p, li {{ margin: 1px; }}
th {{ text-align: left; }} td {{ padding: 2px; }}
"""
_WIDE = 350  # of a picture on paper, in dots of 1/144 inch


def page(path: Path) -> str:
    """Return what a page should say: its help as the program has it now, in the page's language."""
    language = language_of(path)
    return _BLOCK.sub(
        lambda found: f"{found[1]}\n{''.join(_topic(name, language) for name in found[2].split())}{found[3]}",
        path.read_text(encoding="utf-8"),
    )


def language_of(path: Path) -> Written:
    """Return the language of a page."""
    return "es" if path.parent.name == "es" else "en"


def pages() -> Iterator[Path]:
    """Go through the pages of the manual."""
    yield from sorted(MANUAL.glob("*/*.md"))


def _topic(name: str, language: Written) -> str:
    words: Help = TOPICS[name]()
    keys = "".join(f"| {key} | {does} |\n" for key, does in words.keys)
    picture = f"{name}-{language}.webp"
    shown = f"![{words.title}](../../../ui/desktop/table/pictures/{picture})\n\n" if (FOLDER / picture).exists() else ""
    head = f"### {words.title}\n\n{shown}" + "".join(f"{sentence}\n\n" for sentence in words.told)
    return head + (f"| {_KEYS[language][0]} | {_KEYS[language][1]} |\n|---|---|\n{keys}\n" if keys else "")


def sheet(path: Path) -> bytes:
    """Print a page on both sides of one sheet, in large letters, with its pictures."""
    import markdown  # noqa: PLC0415 - a development dependency

    def drawn(found: re.Match[str]) -> str:
        return f'<img src="{found[2]}" width="{_WIDE}" alt="{escape(found[1])}">'

    text = path.read_text(encoding="utf-8")
    pictures = {name: (FOLDER / name).read_bytes() for _, name in _PICTURE.findall(text)}
    sides = [markdown.markdown(_PICTURE.sub(drawn, side), extensions=["tables"]) for side in text.split(OTHER_SIDE)]
    body = "".join(sides[:1] + [side.replace("<h2", '<h2 class="page"', 1) for side in sides[1:]])
    return pdf(text.splitlines()[0].removeprefix("# "), body, style=_STYLE, pictures=pictures)


def speak() -> Languages:
    """Return the window's words, with an application to say them."""
    app = QApplication.instance() or QApplication(["manual", "-platform", "offscreen"])
    return Languages(app, "es")


def main() -> int:
    """Write, check or print. 1 where a page is out of date."""
    words = speak()
    if "--sheets" in sys.argv:
        folder = Path(sys.argv[-1])
        folder.mkdir(parents=True, exist_ok=True)
        for language, path in SHEETS.items():
            (folder / f"{path.stem}-{language}.pdf").write_bytes(sheet(path))
        return 0
    stale = []
    for path in pages():
        words.use(language_of(path))
        said = page(path)
        if said != path.read_text(encoding="utf-8"):
            stale.append(str(path))
            if "--check" not in sys.argv:
                path.write_text(said, encoding="utf-8")
    if "--check" in sys.argv:
        print("\n".join(stale) or "Every page says what the help says.")
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
