"""Recording: sessions, submissions, corrections, withdrawals."""

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

import click

from fieldkit import files, wallclock, withdrawal
from fieldkit.errors import Code, WorldFailed
from fieldkit.filling import fill
from fieldkit.odd import after
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store
from fieldkit.submissions import Submission
from forms.definition import Form
from forms.values import AnswerProblem
from ui import list_words, messages, odd_words, record_words
from ui.cli import clock, reviewing
from ui.cli.lazy import Whole
from ui.cli.options import PATH_OR_INPUT, passphrase_option, store_argument, with_output
from ui.cli.output import Output, open_store
from ui.saying import Said

_ANSWERS_LIMIT = 1 << 30
_ID = re.compile("[0-9a-f]{32}")
_NO_LINE: Said = {
    "es": "En «{path}» no hay ninguna línea con respuestas: no hay nada que guardar. Compruebe que es ese archivo.",
    "en": "There is no line with answers in '{path}': there is nothing to save. Check that it is the right file.",
}
Clock = Callable[[], datetime]
reviewed_option = click.option(
    "--reviewed", is_flag=True, help="A person has looked at what is marked in free text: save it as it is."
)


@click.group(cls=Whole)
def session() -> None:
    """Gatherings: where, when, who stopped by."""


@session.command("new")
@store_argument
@click.option("--place", required=True)
@click.option("--date", "day", required=True, type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD")
@click.option("--start", help="HH:MM")
@click.option("--end", help="HH:MM")
@click.option("--team", type=click.IntRange(0), help="How many people sat at the table.")
@click.option("--passers", type=click.IntRange(0), help="How many people stopped by.")
@click.option("--declined", type=click.IntRange(0), help="How many did not want to take the test.")
@passphrase_option
@with_output
def session_new(store: Path, day: datetime, passphrase_file: Path | None, output: Output, **sheet: object) -> None:
    """Open a session, of today or of a day gone by; print its id."""
    today = clock.today()
    wallclock.need(today)  # as the window does; which days lie ahead only a clock can say that is right
    if wallclock.to_come(day.date(), today):
        problem = AnswerProblem("date", "constraint", record_words.to_come(today, messages.language()))
        raise WorldFailed(Code.SESSION_REFUSED, problems=[problem])
    given = {name: str(value) for name, value in sheet.items() if value is not None}
    with open_store(store, passphrase_file) as opened:
        made = opened.sessions.new({**given, "date": day.date().isoformat()}, clock.now, messages.language())
        known = {place.name for place in opened.shelf.places()}
    facts = {
        "session": made.id,
        "place": made.place,
        "date": made.date.isoformat(),
        "new_place": made.place not in known,
    }
    output.result(facts, lambda: [made.id])


@click.command()
@store_argument
@click.option("--form", "form_id", required=True, help="The form's id.")
@click.option("--session", "session_id", help="The session's id; for a form that only the office reads there is none.")
@click.option("--answers", type=PATH_OR_INPUT, required=True, help="JSON lines; - reads standard input.")
@reviewed_option
@passphrase_option
@with_output
def record(
    store: Path,
    form_id: str,
    session_id: str | None,
    answers: Path,
    passphrase_file: Path | None,
    output: Output,
    *,
    reviewed: bool,
) -> None:
    """Save submissions, one object of question name to value a line: all of the file, or nothing.

    Free text with a DNI, a telephone number or an e-mail address in it is refused; likely names and addresses are told.
    """
    with open_store(store, passphrase_file) as opened:
        form = opened.form(form_id)
        sealed, lacking = opened.contacts.takes(form), opened.lists.lacking(form)
        if not sealed:
            opened.sessions.get(_needed(session_id))
        given = list(filled(form, answers, clock.now))
        likely = [] if reviewed else reviewing.review(opened, form, given)
        records = opened.records.save_all(form, session_id or "", given)
        sealed = sealed and opened.identity.role == "station"
        odd = [odd_words.sentence(one, messages.language()) for one in after(opened, form, given, clock.today())]
    if not given:
        output.problem(_NO_LINE[messages.language()].format(path=answers))
    for sentence in odd:
        output.problem(sentence)
    reviewing.tell(output, likely, sealed=sealed)
    if lacking:
        output.problem(list_words.lacking(lacking, messages.language()))
    # Printed once they are durable: whoever has read an id has been promised the submission.
    facts = {
        "records": records,
        "codes": [withdrawal.code(one) for one in records],
        "saved": len(records),
        "sealed": sealed,
        "likely": reviewing.facts(likely),
        "lacking": lacking,
        "odd": odd,
    }
    output.result(facts, lambda: records)


def _needed(session_id: str | None) -> str:
    if session_id is None:
        raise click.UsageError("Missing option '--session'.")
    return session_id


@click.command()
@store_argument
@click.argument("record_id", metavar="RECORD")
@click.option("--answers", type=PATH_OR_INPUT, required=True, help="One JSON object with all answers.")
@reviewed_option
@passphrase_option
@with_output
def correct(
    store: Path, record_id: str, answers: Path, passphrase_file: Path | None, output: Output, *, reviewed: bool
) -> None:
    """Put new answers in the place of a submission's; the old version stays in its history."""
    with open_store(store, passphrase_file) as opened:
        form = opened.form(opened.records.get(record_id).form)
        given = list(filled(form, answers, clock.now))
        if len(given) != 1:
            # An empty file would blank the whole test, a longer one would be cut in silence.
            raise WorldFailed(Code.ANSWERS_UNREADABLE, line=len(given[:1]) + 1, path=str(answers))
        likely = [] if reviewed else reviewing.review(opened, form, given)
        opened.records.correct(record_id, form, given[0])
        version = opened.records.get(record_id).version
    reviewing.tell(output, likely)
    output.result({"record": record_id, "version": version, "likely": reviewing.facts(likely)}, lambda: [version])


@click.command()
@store_argument
@click.argument("named", metavar="RECORD|CODE")
@passphrase_option
@with_output
def withdraw(store: Path, named: str, passphrase_file: Path | None, output: Output) -> None:
    """Erase a submission's answers, here and in every master that this reaches. A withdrawal code will do."""
    with open_store(store, passphrase_file) as opened:
        record_id = withdrawal.find(opened, named)
        opened.records.withdraw(record_id)
    output.result({"record": record_id, "withdrawn": True}, lambda: [record_id])


@click.command("list")
@store_argument
@click.option("--form", "form_id", help="Only this form; sessions are the form 'mesa_session'.")
@click.option("--session", "session_id", help="Only this session.")
@passphrase_option
@with_output
def list_(
    store: Path, form_id: str | None, session_id: str | None, passphrase_file: Path | None, output: Output
) -> None:
    """Print the current submissions."""
    with open_store(store, passphrase_file) as opened:
        found = list(_current(opened, form_id, session_id))
    facts = {"submissions": [_facts(one) for one in found]}
    output.result(facts, lambda: [_line(one) for one in found])


def _line(one: Submission) -> str:
    return f"{one.record} {one.form} {json.dumps(one.answers, ensure_ascii=False)}"


def _current(store: Store, form_id: str | None, session_id: str | None) -> Iterator[Submission]:
    if form_id and form_id != SESSION_FORM:
        store.shelf.form(form_id)
    if session_id and not _ID.fullmatch(session_id):
        raise WorldFailed(Code.SESSION_UNKNOWN, session=session_id)
    names = [form_id] if form_id else [info.form for info in store.shelf.forms()]
    for name in names:
        yield from store.records.current(name, session_id)


def _facts(one: Submission) -> dict[str, object]:
    return {
        "record": one.record, "session": one.session, "form": one.form, "version": one.version,
        "conflict": one.conflict, "answers": one.answers, "code": withdrawal.code(one.record),
    }  # fmt: skip


def filled(form: Form, path: Path, clock: Clock) -> Iterator[dict[str, str]]:
    """Each line's answers as they will be stored. ANSWERS_REFUSED with all problems of all lines."""
    problems: list[tuple[int, AnswerProblem]] = []
    good: list[dict[str, str]] = []
    for number, given in _lines(path):
        answers, faults = fill(form, given, clock, language=messages.language())
        problems += [(number, fault) for fault in faults]
        good.append(answers)
    if problems:
        raise WorldFailed(Code.ANSWERS_REFUSED, count=len(problems), problems=problems)
    yield from good


def _lines(path: Path) -> Iterator[tuple[int, Mapping[str, object]]]:
    for number, line in enumerate(_read(path).split(b"\n"), 1):
        if line.strip():
            yield number, _object(line, number, path)


def _read(path: Path) -> bytes:
    if str(path) != "-":
        return files.read(path, _ANSWERS_LIMIT)
    if sys.stdin is None:  # closed by whoever started the command
        raise WorldFailed(Code.FILE_MISSING, path="-")
    return sys.stdin.buffer.read()


def _object(line: bytes, number: int, path: Path) -> Mapping[str, object]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise WorldFailed(Code.ANSWERS_UNREADABLE, line=number, path=str(path)) from error
    if not isinstance(found, dict):
        raise WorldFailed(Code.ANSWERS_UNREADABLE, line=number, path=str(path))
    return found
