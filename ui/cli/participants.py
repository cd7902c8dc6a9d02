"""What participants are handed: an information sheet and a consent to read out, from the kit's settings."""

from pathlib import Path

import click

from fieldkit import participant as facts
from ui.cli.options import PATH, passphrase_option, store_argument, with_output
from ui.cli.output import DONE, PROBLEMS, Output, open_store
from ui.languages import SPOKEN, Language, language, said
from ui.participant_words import FRAME, NAMES


@click.command()
@store_argument
@click.option("--out", type=PATH, required=True, help="A folder for the PDFs.")
@click.option("--language", "languages", type=click.Choice(SPOKEN), multiple=True, help="Without: all.")
@passphrase_option
@with_output
def participant(
    store: Path, out: Path, *, languages: tuple[Language, ...], passphrase_file: Path | None, output: Output
) -> int:
    """Make the information sheet and the consent text for participants; name what the plan does not say yet."""
    with open_store(store, passphrase_file) as opened:
        told = {code: facts.told(opened, code) for code in languages or SPOKEN}
    from ui.desktop.paper.participant import write  # noqa: PLC0415 - Qt is loaded only to draw

    made = [
        {"language": code, "file": str(path), "missing": list(told[code].missing)}
        for code, path in write(out, told).items()
    ]
    missing = sorted({name for one in told.values() for name in one.missing})
    for name in missing:
        into = language()
        output.problem(said(FRAME["missing"], into).format(name=said(NAMES[name], into), setting=name))
    output.result({"sheets": made, "missing": missing}, lambda: [str(one["file"]) for one in made])
    return PROBLEMS if missing else DONE
