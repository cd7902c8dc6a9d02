"""What an office does with a master on a server: backups confirmed, drawers taken out, calls shared."""

from datetime import date, datetime
from pathlib import Path

import click

from fieldkit import calls as calling
from fieldkit import conflicts
from fieldkit.calls import Call, Calls
from fieldkit.master import logins, opening
from fieldkit.store import Store
from sync import detaching
from ui import messages, question_words
from ui.cli import clock
from ui.cli.options import PATH, passphrase_option, store_argument, with_output
from ui.cli.output import Bar, Output, open_store, somebody_there
from ui.cli.servers import access, asked_password, ca_option, password_option
from ui.cli.stores import office
from ui.key_words import SAYINGS


@office.command("backed-up")
@store_argument
@click.argument("copy", metavar="URL")
@password_option
@ca_option
@passphrase_option
@with_output
def backed_up(
    *, store: Path, copy: str, password_file: Path | None, ca_file: Path | None, passphrase_file: Path | None,
    output: Output,
) -> None:  # fmt: skip
    """Read a backup of the server's that was restored into the database URL; receipts call safe what it holds.

    Laptops then let go of that in time. Nothing is changed in the restored database, but for a look at its format.
    """
    with open_store(store, passphrase_file) as opened, Bar("backed-up") as bar:
        seen = opening.backed_up(opened, *access(copy, password_file, ca_file), bar)
    output.result(seen._asdict(), lambda: [f"{seen.batches} batches, {seen.versions} versions", seen.state])


@office.command("login")
@store_argument
@click.argument("login")
@password_option
@passphrase_option
@with_output
def login(
    *, store: Path, login: str, password_file: Path | None, passphrase_file: Path | None, output: Output
) -> None:  # fmt: skip
    """Reach the server as another of its users: a clerk at a copy of the desk, as 'office admit' lets them."""
    with open_store(store, passphrase_file) as opened:
        where = logins.log_in(opened, login, asked_password(password_file))
    output.result({"master": where}, lambda: [where])


@office.command("detach")
@store_argument
@click.option("--municipality", help="All that is this municipality's.")
@click.option("--year", type=click.IntRange(0, 9999), help="All sessions of this year; 0: those without a date.")
@click.option("--out", type=PATH, help="Keep what is taken out in this file, sealed to the office.")
@click.option("--confirm", default="", help="The municipality or the year once more; else it is asked for.")
@passphrase_option
@with_output
def detach(
    *, store: Path, municipality: str | None, year: int | None, out: Path | None, confirm: str,
    passphrase_file: Path | None, output: Output,
) -> None:  # fmt: skip
    """Take a municipality, a year, or one year of one municipality out of the server, for good.

    Receipts, what laptops sent and what was withdrawn stay on record; what is sent again does not bring it back.
    """
    name = " ".join(part for part in (municipality, None if year is None else str(year)) if part)
    if not name:
        raise click.UsageError("--municipality, --year, or both")
    if not confirm and not somebody_there():
        raise click.UsageError(f'nobody can be asked: use --confirm "{name}"')
    typed = confirm or click.prompt(SAYINGS["detach"][messages.language()].format(name=name), err=True)
    if typed != name:
        raise click.UsageError(f"that is not {name}: nothing was taken out")
    with open_store(store, passphrase_file) as opened, Bar("detach") as bar:
        taken = detaching.detach(opened, municipality, year, out, bar)
        state = opened.master.digest()
    kept = [str(path) for path in taken.files]
    facts = {"sessions": taken.sessions, "versions": taken.versions, "files": kept, "state": state}
    output.result(facts, lambda: [f"{taken.sessions} sessions, {taken.versions} versions", *kept, state])


@office.command("attach")
@store_argument
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=PATH)
@passphrase_option
@with_output
def attach(store: Path, paths: tuple[Path, ...], passphrase_file: Path | None, output: Output) -> None:
    """Bring back what 'office detach --out' kept."""
    with open_store(store, passphrase_file) as opened, Bar("attach") as bar:
        new = detaching.attach(opened, paths, bar)
        state = opened.master.digest()
    output.result({"new": new, "state": state}, lambda: [f"{new} versions", state])


@office.command("calls")
@store_argument
@click.argument("record", required=False)
@click.option("--note", type=click.Choice(["take", "done", "again"]), help="What you are about to do, or did.")
@click.option("--who", default="", help="Your name, with 'take' and 'done'.")
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD", help="When, if it was not today.")
@passphrase_option
@with_output
def calls(
    *, store: Path, record: str | None, note: str | None, who: str, day: datetime | None,
    passphrase_file: Path | None, output: Output,
) -> None:  # fmt: skip
    """List those who ask to be called, who waits longest first; or note who calls, so that nobody is called twice."""
    if (record is None) != (note is None) or (note in ("take", "done") and not who):
        raise click.UsageError("RECORD with --note; 'take' and 'done' with --who")
    today = clock.today()
    with open_store(store, passphrase_file) as opened:
        opened.need("office")
        noted = opened.master.calls
        noted.note_arrivals(_sealed(opened), today)
        if record:
            _note(noted, record, note or "", who, day.date() if day else today)
        found = [_request(opened, one, call) for one, call in calling.listed(noted)]
    output.result({"calls": found}, lambda: [_line(one) for one in found])


def _note(noted: Calls, record: str, note: str, who: str, day: date) -> None:
    if note == "take":
        calling.take(noted, record, who)
    elif note == "done":
        calling.called(noted, record, day, who)
    else:
        calling.again(noted, record)


def _sealed(store: Store) -> list[str]:
    """The forms that only the office reads, and in which somebody asks for a call."""
    forms = (store.shelf.form(info.form) for info in store.shelf.forms())
    return [form.form_id for form in forms if form.reader == "office" and "phone" in form.nodes]


def _request(store: Store, record: str, call: Call) -> dict[str, object]:
    one = store.records.get(record)
    form, into = store.shelf.form(one.form), messages.language()
    said = {
        path: question_words.answer(form, path, one.answers[path], into)
        for path in conflicts.asked(form)
        if one.answers.get(path)
    }
    return {
        "record": record, "form": one.form, "since": call.since, "called": call.called, "who": call.who,
        "answers": said,
    }  # fmt: skip


def _line(one: dict[str, object]) -> str:
    said = one["answers"]
    words = " · ".join(str(word) for word in said.values()) if isinstance(said, dict) else ""
    return f"{one['record']}  {one['since']}  {one['called'] or '–'}  {one['who'] or '–'}  {words}"
