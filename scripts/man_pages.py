"""Writes a manual page for each command into a folder: `python -m scripts.man_pages FOLDER`."""

import sys
from importlib.metadata import version
from pathlib import Path

import click
from click_man.core import write_man_pages

from ui.cli.main import fieldkit


def main(folder: Path) -> None:
    """Load every command, and write what it says of itself."""
    folder.mkdir(parents=True, exist_ok=True)
    context = click.Context(fieldkit)
    for name in fieldkit.list_commands(context):
        command = fieldkit.get_command(context, name)
        if command is not None:
            fieldkit.commands[name] = command
    release = version("fieldkit")
    write_man_pages("fieldkit", fieldkit, version=release, target_dir=str(folder), date=release)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
