"""Forms: checked, tried out, published."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from time import perf_counter

import click

from fieldkit import compiled as cache
from fieldkit import files
from fieldkit import kit as kits
from fieldkit.beside import Beside
from fieldkit.errors import Code, WorldFailed
from fieldkit.shelf import Workbook
from forms.problems import FormRefused, Problem
from forms.trial import Entry, try_out
from forms.values import AnswerProblem
from forms.workbook import Compiled, load_compiled
from sync.publishing import hand_out
from ui import messages
from ui.cli import clock
from ui.cli.lazy import Whole
from ui.cli.options import PATH, passphrase_option, store_argument, with_output
from ui.cli.output import DONE, PROBLEMS, Output, open_store

FORM_LIMIT = 32 << 20


@click.group(cls=Whole)
def form() -> None:
    """XLSForm workbooks."""


@click.group(cls=Whole)
def kit() -> None:
    """What the office publishes."""


@form.command("check")
@click.argument("workbook", metavar="FORM", type=PATH)
@with_output
def form_check(workbook: Path, output: Output) -> int:
    """Read an XLSForm; list its problems with sheet and row."""
    data = files.read(workbook, FORM_LIMIT)
    try:
        compiled = cache.compiled(data, workbook.stem, Beside(workbook), cache.folder())
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


@form.command("run")
@click.argument("workbook", metavar="FORM", type=PATH)
@click.option("--answers", type=PATH, help="JSON: a list of [path, value], or an object with it.")
@click.option("--clock", metavar="ISO", help="What the form is told of the time.")
@click.option("--lang", help="The form's language, by name or code.")
@with_output
def form_run(workbook: Path, answers: Path | None, clock: str | None, lang: str | None, output: Output) -> None:
    """Try a form out: answers in, the state of every node out."""
    data = files.read(workbook, FORM_LIMIT)
    start = perf_counter()
    loaded = load_compiled(_compiled(data, workbook).blob)
    load_ms = (perf_counter() - start) * 1000
    entries = _entries(answers) if answers else []
    try:
        trial = try_out(loaded, entries, _clock(clock), language=lang)
    except (KeyError, ValueError) as error:
        problem = AnswerProblem(str(error.args[0]), "unknown-path")
        raise WorldFailed(Code.ANSWERS_REFUSED, count=1, problems=[(1, problem)]) from error
    facts = {"nodes": trial.nodes, "load_ms": load_ms + trial.ready_ms, "answer_ms": trial.answer_ms}
    output.result(facts, lambda: [f"{path}: {state}" for path, state in trial.nodes.items()])


def _compiled(data: bytes, workbook: Path) -> Compiled:
    try:
        return cache.compiled(data, workbook.stem, Beside(workbook), cache.folder())
    except FormRefused as refused:
        raise WorldFailed(Code.FORM_REFUSED, problems=refused.problems) from refused


def _entries(path: Path) -> list[Entry]:
    try:
        found = json.loads(files.read(path, FORM_LIMIT))
        listed = found["answers"] if isinstance(found, dict) else found
        return [(node, value) for node, value in listed]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise WorldFailed(Code.ANSWERS_UNREADABLE, line=1, path=str(path)) from error


def _clock(given: str | None) -> Callable[[], datetime]:
    if given is None:
        return clock.now
    try:
        moment = datetime.fromisoformat(given)
    except ValueError as error:
        raise click.BadParameter("not an ISO date and time", param_hint="--clock") from error
    return lambda: moment


@form.command("add")
@store_argument
@click.argument("workbook", metavar="FORM", type=PATH)
@passphrase_option
@with_output
def form_add(store: Path, workbook: Path, passphrase_file: Path | None, output: Output) -> None:
    """Put a form on the office's shelf; 'kit publish' brings it to the stations."""
    data = files.read(workbook, FORM_LIMIT)
    with open_store(store, passphrase_file) as opened:
        opened.need("office")
        attached = Beside(workbook).all(_compiled(data, workbook).files)
        compiled = opened.add_form(Workbook(workbook.stem, data, attached))
    facts = {"form": compiled.form_id, "version": compiled.version, "title": compiled.title}
    output.result(facts, lambda: [f"{compiled.title} · {compiled.form_id} · {compiled.version}"])


@kit.command("publish")
@store_argument
@click.option("--out", type=PATH, help="Write the kit to this file instead of the mailbox.")
@passphrase_option
@with_output
def kit_publish(store: Path, out: Path | None, passphrase_file: Path | None, output: Output) -> None:
    """Send forms, places and plan out to all stations of the roster."""
    with open_store(store, passphrase_file) as opened:
        name = hand_out(opened, lambda: kits.publish(opened, clock.today().isoformat()), out)
        stations = len(kits.roster(opened))
    output.result({"kit": name, "stations": stations}, lambda: [f"{name} · {stations}"])
