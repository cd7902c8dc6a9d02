"""Neighbourhood notes: a person reads them, and says which may leave the house."""

from pathlib import Path

import click

from fieldkit import reviews
from ui import mark_words, messages
from ui.cli.options import passphrase_option, store_argument, with_output
from ui.cli.output import DONE, PROBLEMS, Output, open_store


@click.command("review")
@store_argument
@click.option("--fit", multiple=True, help="The version of a note that may leave, or the beginning of it; repeat.")
@click.option("--unfit", multiple=True, help="... and of one that may not.")
@passphrase_option
@with_output
def review(
    store: Path, fit: tuple[str, ...], unfit: tuple[str, ...], passphrase_file: Path | None, output: Output
) -> int:
    """List the neighbourhood notes that nobody has read yet; say which may leave in a summary and which may not."""
    into = messages.language()
    with open_store(store, passphrase_file) as opened:
        opened.need("office")
        for version in fit:
            reviews.decide(opened, version, "fit")
        for version in unfit:
            reviews.decide(opened, version, "unfit")
        waiting = list(reviews.waiting(opened))
    facts = {
        "decided": len(fit) + len(unfit),
        "waiting": [
            {"version": one.version, "text": one.text, "marks": sorted({mark.kind for mark in one.marks})}
            for one in waiting
        ],
    }
    lines = [
        f"{one.version[:12]}  {one.text}"
        + "".join(f"\n    ! {mark_words.KINDS[kind][into]}" for kind in sorted({mark.kind for mark in one.marks}))
        for one in waiting
    ]
    output.result(facts, lambda: lines)
    return PROBLEMS if waiting else DONE
