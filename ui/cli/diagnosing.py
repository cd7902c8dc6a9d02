"""For whoever asks for help: what support needs to see, shown before it is saved."""

from pathlib import Path

import click

from fieldkit import diagnosis, files
from fieldkit.errors import WorldFailed
from ui.cli.options import PATH, passphrase_option, with_output
from ui.cli.output import DONE, PROBLEMS, Output, open_store


@click.command()
@click.argument("store", required=False, type=PATH)
@click.option("--out", type=PATH, help="Save what is shown as a ZIP file.")
@passphrase_option
@with_output
def diagnose(store: Path | None, out: Path | None, passphrase_file: Path | None, output: Output) -> int:
    """Show what support needs: versions, settings without secrets, counts, the log. No answer, name, place or path."""
    about, status = _about(store, passphrase_file) if store else ({}, DONE)
    found = diagnosis.diagnosis(about)
    facts = {"facts": found.facts, "log": found.log, "saved": str(out) if out else None}
    output.result(facts, lambda: [found.text()])
    if out:
        files.write_whole(out, found.packed())
    return status


def _about(store: Path, passphrase_file: Path | None) -> tuple[dict[str, dict[str, str]], int]:
    """A store that does not open is what support is asked about most."""
    try:
        with open_store(store, passphrase_file) as opened:
            about = diagnosis.of_store(opened)
    except WorldFailed as failed:
        return diagnosis.of_failure(failed.code), PROBLEMS
    return about, DONE if about["store"]["faults"] == "none" else PROBLEMS
