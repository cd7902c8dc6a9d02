"""What a double click on a file runs."""

from pathlib import Path

import click

from ui.cli import screen
from ui.cli.options import PATH


@click.command(name="open")
@click.argument("file", required=False, type=PATH)
def open_(file: Path | None) -> int:
    """Open the window, and in it a kit, batch, receipt, request, backup or update.

    A window that is open already takes the file.
    """
    screen.need()
    from ui.desktop import app  # noqa: PLC0415 - Qt is loaded only for the window

    return app.run(carried=file)
