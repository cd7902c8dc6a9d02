"""The command line. One boundary: what fails becomes sentences and an exit status, never a traceback."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import click

from fieldkit.errors import Code, WorldFailed
from ui import messages
from ui.cli import demo, exchange, exporting, forms, recording, review, stores
from ui.cli.output import DONE, FAILED, PROBLEMS

# Input that was refused and listed, rather than a world that failed.
_REFUSED = {Code.FORM_REFUSED, Code.ANSWERS_REFUSED, Code.ANSWERS_UNREADABLE, Code.SESSION_REFUSED}


@click.group(invoke_without_command=True)
@click.version_option(package_name="fieldkit")
@click.pass_context
def fieldkit(context: click.Context) -> None:
    """Record isolation tests offline, merge them, and export summaries in which nobody can be found.

    Without a command, the window opens.
    """
    if context.invoked_subcommand is None:
        from ui.desktop import app  # noqa: PLC0415 - Qt is loaded only for the window

        context.exit(app.run())


for group in (stores.office, stores.station, forms.form, forms.kit, recording.session, exchange.mailbox):
    fieldkit.add_command(group)
for command in (
    stores.state, stores.check, recording.record, recording.correct, recording.withdraw, recording.list_,
    exchange.send, exchange.receive, exchange.merge, exporting.export, demo.demo,
    review.conflicts, review.resolve, review.duplicates,
):  # fmt: skip
    fieldkit.add_command(command)
stores.office.add_command(review.hand_over)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and leave with its status: 0 done, 1 problems listed, 2 wrong usage, 3 the world failed."""
    _no_core_dumps()
    sys.excepthook = _crash
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """The status of a command. A bug of ours is raised."""
    try:
        status = fieldkit.main(arguments, standalone_mode=False)
    except click.UsageError as error:
        error.show()
        return error.exit_code
    except click.Abort:
        print(file=sys.stderr)
        return FAILED
    except WorldFailed as failed:
        return _told(failed)
    except BrokenPipeError:
        # Whoever read our output has left; the command's work is done.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return int(status or DONE)


def _told(failed: WorldFailed) -> int:
    into = messages.language()
    print(messages.of(failed, into), file=sys.stderr)
    for line in messages.details(failed, into):
        print(f"  {line}", file=sys.stderr)
    return PROBLEMS if failed.code in _REFUSED else FAILED


def _no_core_dumps() -> None:
    """A core dump would hold keys and answers."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> Any:
    """A bug of ours: say where, and nothing of what it held."""
    del error  # its text may hold an answer
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
    print(messages.crash(f"{kind.__name__} · {place}", messages.language()), file=sys.stderr, flush=True)
    os._exit(FAILED)  # Python itself would leave with 1, which says that all was done
