"""A group of commands that are loaded when they are asked for: what one of them needs must not slow all others."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click


class Lazy(click.Group):
    """`places` says where each command is: 'module:attribute', the module one of `ui.cli`."""

    def __init__(self, *args: Any, places: Mapping[str, str], **more: Any) -> None:
        super().__init__(*args, **more)
        self._places = places

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own signature
        """All names, in order."""
        return sorted(self._places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        """The command of a name, or None."""
        module, _, attribute = self._places.get(cmd_name, "").partition(":")
        return getattr(import_module(f"ui.cli.{module}"), attribute) if module else None
