"""What is still to be said in a language of the window, or to be reviewed.

To be run as: python -m scripts.words LANGUAGE [--update]. Lists the sentences of ui/messages.py and the ui/*_words.py
that ui/words/LANGUAGE.toml lacks, ready to be filled in there, and the strings that the window's Linguist file lacks.
With --update the Linguist file takes up the new strings first, and lets go of those that are said no more.
"""

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from types import ModuleType

from ui.languages import CATALOGUES, SPOKEN, Language, read_catalogue

UI = CATALOGUES.parent
DESKTOP = UI / "desktop"
TS = DESKTOP / "translations"
# English stands in the sources; only its plural forms are written down.
OPTIONS: Mapping[str, tuple[str, ...]] = {"en": ("-pluralonly",)}


def modules() -> list[ModuleType]:
    """The modules whose sentences stand in Spanish and English."""
    return [import_module(f"ui.{path.stem}") for path in sorted([UI / "messages.py", *UI.glob("*_words.py")])]


def sentences() -> dict[str, tuple[str, str]]:
    """All of those sentences by their English: the module and the Spanish."""
    found = [(english, (module.__name__, spanish)) for module in modules() for spanish, english in _pairs(vars(module))]
    return dict(reversed(found))  # the first place wins


def _pairs(held: object) -> Iterator[tuple[str, str]]:
    if not isinstance(held, Mapping):
        return
    if {"es", "en"} <= set(held) <= set(SPOKEN):
        es, en = ((one,) if isinstance(one, str) else tuple(one) for one in (held["es"], held["en"]))
        yield from zip(es, en, strict=True)
        return
    for name, inside in held.items():
        if not str(name).startswith("__"):
            yield from _pairs(inside)


def lupdate(target: Path, code: str) -> None:
    """Bring a Linguist file up to date with the window's sources."""
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    sources = sorted(str(path) for path in DESKTOP.rglob("*.py"))
    options = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", code)
    subprocess.run([tool, *sources, *options, *OPTIONS.get(code, ()), "-ts", target], check=True, capture_output=True)


def messages(path: Path) -> Iterator[tuple[str, str, list[str], bool]]:
    """Each message of a Linguist file: its context, its source, its translations, and whether it is finished."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                raise ValueError(path, message)
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            source = message.findtext("source") or ""
            yield context.findtext("name") or "", source, forms, translation.get("type") is None


def fresh(code: str) -> set[tuple[str, str]]:
    """What the sources of the window say now, each with its context."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "fresh.ts"
        lupdate(target, code)
        return {(context, source) for context, source, _, _ in messages(target)}


def _list_sentences(code: Language) -> int:
    held, wanted = read_catalogue(code), sentences()
    for english in held.keys() - wanted.keys():
        print(f"# said no more: {english}")
    missing = [(english, *about) for english, about in wanted.items() if english not in held]
    for english, module, spanish in missing:
        print(f"\n# {module}: {json.dumps(spanish, ensure_ascii=False)}\n[[say]]")
        print(f'en = {json.dumps(english, ensure_ascii=False)}\n{code} = ""')
    return len(missing)


def _list_window(code: str) -> int:
    held = {(context, source) for context, source, _, finished in messages(TS / f"fieldkit_{code}.ts") if finished}
    missing = sorted(fresh(code) - held)
    for context, source in missing:
        print(f"\n# {context}\n{json.dumps(source, ensure_ascii=False)}")
    return len(missing)


def main() -> None:
    """List what is missing in one language."""
    code = next((one for one in SPOKEN if one in sys.argv[1:]), None)
    if code is None:
        sys.exit(__doc__)
    if "--update" in sys.argv:
        lupdate(TS / f"fieldkit_{code}.ts", code)
    beside = 0 if code in ("es", "en") else _list_sentences(code)
    window = _list_window(code)
    print(f"\n# {code}: {beside} sentences and {window} strings of the window are missing")


if __name__ == "__main__":
    main()
