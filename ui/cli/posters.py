"""Posters to print, one a place and language."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import click
import msgspec

from fieldkit import files, settings
from fieldkit.lists import Thing
from fieldkit.posters import Language, Poster, code_of, poster_of
from fieldkit.store import Store
from ui.cli.options import PATH, passphrase_option, store_argument, with_output
from ui.cli.output import Output, open_store

_NOT_IN_A_FILE_NAME = re.compile(r'[/\\:*?"<>|\x00-\x1f]')
_LIST = "posters"


@dataclass(frozen=True)
class _Wanted:
    place: str
    language: Language


@click.command()
@store_argument
@click.option("--out", type=PATH, required=True, help="A folder for the PDFs.")
@click.option("--place", "places", multiple=True, help="Where it will hang; without: all places that are known.")
@click.option("--language", "languages", type=click.Choice(["es", "en"]), multiple=True, help="Without: both.")
@click.option("--size", type=click.Choice(["a4", "a3"]), default="a4", show_default=True)
@click.option("--link", help="The questionnaire's address, instead of the plan's.")
@passphrase_option
@with_output
def poster(  # noqa: PLR0913 - one parameter an option
    store: Path,
    out: Path,
    *,
    places: tuple[str, ...],
    languages: tuple[Language, ...],
    size: str,
    link: str | None,
    passphrase_file: Path | None,
    output: Output,
) -> None:
    """Make posters to print: the plan's text, and a QR code with the place's own code in its link."""
    with open_store(store, passphrase_file) as opened:
        plan = poster_of(opened.settings.get(settings.PLAN))
        wanted = list(_wanted(places or _known(opened), languages or ("es", "en")))
    plan = plan if link is None else msgspec.structs.replace(plan, link=link)
    made = [_write(plan, one, size, out) for one in wanted]
    output.result({"posters": made}, lambda: [f"{one['code']} · {one['place']}: {one['file']}" for one in made])


def _wanted(places: Iterable[str], languages: Iterable[Language]) -> Iterator[_Wanted]:
    for place in places:
        for language in languages:
            yield _Wanted(place, language)


def _known(store: Store) -> list[str]:
    """The kit's places, and those where a poster hangs now."""
    listed = store.lists.all(_LIST) if _LIST in store.lists.names() else []
    names = [place.name for place in store.shelf.places()] + [
        _where(one) for one in listed if "removed" not in one.properties
    ]
    return list({code_of(name): name for name in reversed(names) if name}.values())[::-1]


def _where(hanging: Thing) -> str:
    return hanging.properties.get("where", hanging.label)


def _write(plan: Poster, one: _Wanted, size: str, out: Path) -> dict[str, str]:
    from ui.desktop.paper.poster import poster as draw  # noqa: PLC0415 - Qt is loaded only to draw

    data = draw(plan, one.place, one.language, "a3" if size == "a3" else "a4")
    name = f"{_NOT_IN_A_FILE_NAME.sub('-', one.place).strip(' .')[:80]} - {one.language} - {size.upper()}.pdf"
    with files.failures(out):
        out.mkdir(parents=True, exist_ok=True)
    files.write_whole(out / name, data)
    return {
        "place": one.place, "language": one.language, "code": code_of(one.place), "link": plan.link_from(one.place),
        "file": str(out / name),
    }  # fmt: skip
