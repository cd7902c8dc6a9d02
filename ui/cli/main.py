"""The command line. One boundary: what fails becomes sentences and an exit status, never a traceback."""

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import click

from fieldkit import files, log
from fieldkit.errors import Code, WorldFailed
from fieldkit.process import no_core_dumps
from ui import messages
from ui.cli import screen
from ui.cli.lazy import Lazy
from ui.cli.output import DONE, FAILED, PROBLEMS, take_any_letter, tell
from ui.interrupted_words import interrupted

# Input that was refused and listed, rather than a world that failed.
_REFUSED = {
    Code.FORM_REFUSED,
    Code.ANSWERS_REFUSED,
    Code.ANSWERS_MARKED,
    Code.ANSWERS_TOO_LONG,
    Code.ANSWERS_UNREADABLE,
    Code.SESSION_REFUSED,
    Code.IMPORT_UNSURE,
}


# The module and the name of each command.
_PLACES = {
    "audit": "auditing:audit",
    "backup": "care:backup",
    "channel": "channel:channel",
    "check": "care:check",
    "conflicts": "review:conflicts",
    "correct": "recording:correct",
    "coverage": "coverage:coverage",
    "demo": "demo:demo",
    "diagnose": "diagnosing:diagnose",
    "directory": "directory:directory",
    "duplicates": "review:duplicates",
    "erase": "erasing:erase",
    "export": "exporting:export",
    "form": "forms:form",
    "import": "importing:import_",
    "keys": "keys:keys",
    "kit": "forms:kit",
    "linking": "linking:linking",
    "list": "recording:list_",
    "lists": "lists:lists",
    "mailbox": "mailboxes:mailbox",
    "match": "matching:match",
    "merge": "exchange:merge",
    "office": "offices:office",
    "open": "opening:open_",
    "participant": "participants:participant",
    "plan": "planning:plan",
    "poster": "posters:poster",
    "practice": "practising:practice",
    "receive": "exchange:receive",
    "record": "recording:record",
    "resolve": "review:resolve",
    "restore": "care:restore",
    "review": "noting:review",
    "send": "exchange:send",
    "session": "recording:session",
    "state": "care:state",
    "take-over": "care:take_over",
    "station": "enrolling:station",
    "update": "updating:update",
    "withdraw": "recording:withdraw",
}


@click.group(cls=Lazy, places=_PLACES, invoke_without_command=True)
@click.version_option(package_name="fieldkit")
@click.pass_context
def fieldkit(context: click.Context) -> None:
    """Record isolation tests offline, merge them, and export summaries in which nobody can be found.

    Without a command, the window opens.
    """
    if context.invoked_subcommand is None:
        screen.need()
        from ui.desktop import app  # noqa: PLC0415 - Qt is loaded only for the window

        context.exit(app.run())


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and leave with its status: 0 done, 1 problems listed, 2 wrong usage, 3 the world failed."""
    no_core_dumps()
    sys.excepthook = _crash
    take_any_letter()
    with log.writing():
        status = run(arguments)
    sys.exit(status)


def run(arguments: Sequence[str] | None = None) -> int:
    """The status of a command. A bug of ours is raised."""
    try:
        status = fieldkit.main(arguments, standalone_mode=False)
    except click.UsageError as error:
        tell(_usage(error))
        return error.exit_code
    except click.Abort as aborted:
        return (
            _interrupted() if isinstance(aborted.__cause__, KeyboardInterrupt) else _told(WorldFailed(Code.CANCELLED))
        )
    except WorldFailed as failed:
        log.failed(_command(arguments), failed.code)
        return _told(failed)
    except SystemExit:
        return DONE  # click's own word for a reader of its help who has left
    except OSError as error:
        unexpected = files.disk_failure(error)
        if unexpected is None:
            raise
        log.failed(_command(arguments), unexpected.code)
        return _told(unexpected)
    log.ended(_command(arguments), int(status or DONE))
    return int(status or DONE)


def _command(arguments: Sequence[str] | None) -> str:
    """The words of a command, without what was given to it; 'desktop' where there are none."""
    words: list[str] = []
    group: click.Command | None = fieldkit
    for word in sys.argv[1:] if arguments is None else arguments:
        group = group.get_command(click.Context(group), word) if isinstance(group, click.Group) else None
        if group is None:
            break
        words.append(word)
    return " ".join(words) or "desktop"


def _usage(error: click.UsageError) -> str:
    """As click shows it, which without standard error would print it into the result."""
    shown = io.StringIO()
    error.show(shown)
    return shown.getvalue().rstrip("\n")


def _told(failed: WorldFailed) -> int:
    into = messages.language()
    tell(str(messages.of(failed, into)))
    for line in messages.details(failed, into):
        tell(f"  {line}")
    return PROBLEMS if failed.code in _REFUSED else FAILED


def _interrupted() -> int:
    tell(interrupted(messages.language()))
    return FAILED


def _crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> Any:
    """A bug of ours: say where, and nothing of what it held. Or Ctrl-C where nothing was under way."""
    del error  # its text may hold an answer
    if issubclass(kind, KeyboardInterrupt):
        os._exit(_interrupted())
    with log.writing():
        log.crashed(kind, trace)
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
    tell(messages.crash(f"{kind.__name__} · {place}", messages.language()))
    os._exit(FAILED)  # Python itself would leave with 1, which says that all was done
