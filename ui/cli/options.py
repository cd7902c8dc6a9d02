"""Options that many commands share."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click

from ui.cli.output import Output


class _Path(click.Path):
    """A path with a name in it: '' is what a script makes of a name that it lacks, and would mean the folder we are in.

    Whether it can be read is found out where it is read, and said in words, with status 3.
    """

    def __init__(self, *, allow_dash: bool = False) -> None:
        super().__init__(path_type=Path, readable=False, allow_dash=allow_dash)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """As click's own."""
        if value == "":
            self.fail("it is empty", param, ctx)
        return super().convert(value, param, ctx)


PATH = _Path()
PATH_OR_INPUT = _Path(allow_dash=True)
store_argument = click.argument("store", type=PATH)
passphrase_option = click.option("--passphrase-file", type=PATH, help="Read the passphrase from this file.")
new_passphrase_option = click.option("--new-passphrase-file", type=PATH, help="Read the new passphrase from this file.")


def with_output(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--json`, and hand the command an `Output`."""

    @click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")
    @wraps(command)
    def wrapped(*args: Any, as_json: bool, **options: Any) -> Any:
        try:
            return command(*args, output=Output(as_json=as_json), **options)
        except BrokenPipeError as error:
            # Not of our output, which is looked after where it is written; click would leave without a word.
            raise RuntimeError("a pipe broke") from error

    return wrapped
