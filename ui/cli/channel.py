"""The channel's post: a text and a picture to paste, a calendar to subscribe to."""

from datetime import datetime
from pathlib import Path

import click

from fieldkit import files
from fieldkit.catalogue import AHEAD, Activity, Catalogue, calendar, catalogue
from ui import channel_text, messages
from ui.cli import clock
from ui.cli.options import PATH, passphrase_option, store_argument, with_output
from ui.cli.output import DONE, PROBLEMS, Output, open_store
from ui.languages import Written


@click.command()
@store_argument
@click.option("--out", type=PATH, required=True, help="A folder for the files.")
@click.option("--days", type=click.IntRange(1, 366), default=AHEAD, show_default=True, help="How far ahead.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD", help="The first day; without: today.")
@click.option("--language", type=click.Choice(["es", "en"]), default="es", show_default=True)
@click.option("--only-checked", is_flag=True, help="Leave out what nobody has checked of late.")
@click.option("--reviewed", is_flag=True, help="A person has looked at telephone numbers and the like: leave them in.")
@passphrase_option
@with_output
def channel(  # noqa: PLR0913 - one parameter an option
    store: Path,
    out: Path,
    *,
    days: int,
    today: datetime | None,
    language: Written,
    only_checked: bool,
    reviewed: bool,
    passphrase_file: Path | None,
    output: Output,
) -> int:
    """Write the post of the coming days: channel.txt, channel.png, channel.ics; and say what wants a look first."""
    now = clock.now()
    first = today.date() if today else now.date()
    with open_store(store, passphrase_file) as opened:
        found = catalogue(opened, first, days=days, reviewed=reviewed, checked=only_checked)
    written = _write(found, out, language, now)
    into = messages.language()
    wanting = channel_text.wanting(found, into)
    facts = {
        "files": [str(path) for path in written],
        **{name: channel_text.names(some) for name, some in _parts(found).items()},
        "undated": found.undated,
    }
    output.result(facts, lambda: [*map(str, written), *channel_text.over(found, into)])
    for line in wanting:
        output.problem(line)
    return PROBLEMS if wanting else DONE


def _parts(found: Catalogue) -> dict[str, tuple[Activity, ...]]:
    return {
        "coming": found.coming, "called_off": found.called_off, "past": found.past, "unchecked": found.unchecked,
        "unreachable": found.unreachable, "withheld": found.withheld,
    }  # fmt: skip


def _write(found: Catalogue, out: Path, language: Written, now: datetime) -> list[Path]:
    from ui.desktop.paper.post import Entry, picture  # noqa: PLC0415 - Qt is loaded only to draw

    title, span = channel_text.heading(found, language)
    entries = [
        Entry(channel_text.when(one, language), one.title, "\n".join(channel_text.lines(one, language)[:2]))
        for one in found.coming
    ]
    made = {
        "channel.txt": channel_text.post(found, language).encode(),
        "channel.png": picture(title, span, entries, channel_text.more(language)),
        "channel.ics": calendar((*found.coming, *found.called_off), title, now),
    }
    with files.failures(out):
        out.mkdir(parents=True, exist_ok=True)
    for name, content in made.items():
        files.write_whole(out / name, content)
    return [out / name for name in made]
