"""Forms: checked, tried out, published."""

from pathlib import Path

import click

from fieldkit import files
from fieldkit import kit as kits
from forms.problems import FormRefused, Problem
from forms.workbook import compile_workbook
from sync.send import mailbox
from ui import messages
from ui.cli.options import passphrase_option, store_argument, with_output
from ui.cli.output import DONE, PROBLEMS, Output, open_store
from ui.cli.stores import today

FORM_LIMIT = 32 << 20


@click.group()
def form() -> None:
    """XLSForm workbooks."""


@click.group()
def kit() -> None:
    """What the office publishes."""


@form.command("check")
@click.argument("workbook", metavar="FORM", type=click.Path(path_type=Path))
@with_output
def form_check(workbook: Path, output: Output) -> int:
    """Read an XLSForm; list its problems with sheet and row."""
    data = files.read(workbook, FORM_LIMIT)
    try:
        compiled = compile_workbook(data)
    except FormRefused as refused:
        return _listed({"ok": False}, refused.problems, output)
    facts = {"ok": True, "form": compiled.form_id, "version": compiled.version, "title": compiled.title}
    return _listed(facts, compiled.problems, output)


def _listed(facts: dict[str, object], problems: tuple[Problem, ...], output: Output) -> int:
    into = messages.language()
    said = [messages.form_problem(problem, into) for problem in problems]
    rows = [
        {"code": one.code, "sheet": one.sheet, "row": one.row, "column": one.column, "fatal": one.fatal, "says": words}
        for one, words in zip(problems, said, strict=True)
    ]
    head = [f"{facts['title']} · {facts['form']} · {facts['version']}"] if facts["ok"] else []
    output.result({**facts, "problems": rows}, lambda: [*head, *said])
    return PROBLEMS if any(one.fatal for one in problems) or not facts["ok"] else DONE


@form.command("add")
@store_argument
@click.argument("workbook", metavar="FORM", type=click.Path(path_type=Path))
@passphrase_option
@with_output
def form_add(store: Path, workbook: Path, passphrase_file: Path | None, output: Output) -> None:
    """Put a form on the office's shelf; 'kit publish' brings it to the stations."""
    data = files.read(workbook, FORM_LIMIT)
    with open_store(store, passphrase_file) as opened:
        opened.need("office")
        compiled = opened.add_form(data)
    facts = {"form": compiled.form_id, "version": compiled.version, "title": compiled.title}
    output.result(facts, lambda: [f"{compiled.title} · {compiled.form_id} · {compiled.version}"])


@kit.command("publish")
@store_argument
@click.option("--out", type=click.Path(path_type=Path), help="Write the kit to this file instead of the mailbox.")
@passphrase_option
@with_output
def kit_publish(store: Path, out: Path | None, passphrase_file: Path | None, output: Output) -> None:
    """Send forms, places and plan out to all stations of the roster."""
    with open_store(store, passphrase_file) as opened:
        there = None if out else mailbox(opened)
        sealed = kits.publish(opened, today())
        stations = len(kits.roster(opened))
        name = there.put_new("kit", sealed) if there else None
    if out:
        files.write_whole(out, sealed)
    output.result({"kit": name or str(out), "stations": stations}, lambda: [f"{name or out} · {stations}"])
