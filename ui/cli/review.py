"""What wants a person's eye: conflicts, likely duplicates, and what a copy of the master hands over."""

from collections.abc import Mapping
from pathlib import Path

import click

from fieldkit import conflicts as finding
from fieldkit import files, kit
from fieldkit.conflicts import Conflict, Difference
from fieldkit.errors import Code, WorldFailed
from fieldkit.roster import roster
from fieldkit.store import Store
from forms.definition import Form
from sync import duplicates_store, handover
from sync.connection import mailbox
from sync.duplicates_store import Pair, Verdict
from ui import merge_words, messages, question_words
from ui.cli import clock
from ui.cli.options import PATH, PATH_OR_INPUT, passphrase_option, store_argument, with_output
from ui.cli.output import DONE, PROBLEMS, Output, open_store
from ui.cli.recording import filled
from ui.languages import Language


@click.command()
@store_argument
@passphrase_option
@with_output
def conflicts(store: Path, passphrase_file: Path | None, output: Output) -> int:
    """List submissions with two versions side by side, answer by answer."""
    into = messages.language()
    with open_store(store, passphrase_file) as opened:
        names = _names(opened)
        found = list(finding.find(opened))
        facts = {"conflicts": [_conflict(one, opened.shelf.find(one.form), names, into) for one in found]}
        lines = [line for one in found for line in _side_by_side(one, opened.shelf.find(one.form), names, into)]
    output.result(facts, lambda: lines)
    return PROBLEMS if found else DONE


def _names(store: Store) -> Mapping[str, str]:
    """What stations and office are called."""
    master = kit.office(store)
    stations = {member.keys.id: member.name for member in roster(store)}
    return {store.identity.id: store.identity.name, **({master.id: master.name} if master else {}), **stations}


def _conflict(one: Conflict, form: Form | None, names: Mapping[str, str], into: Language) -> dict[str, object]:
    return {
        "record": one.record, "session": one.session, "form": one.form,
        "versions": [{"version": head.version, "author": names.get(head.author, head.author)} for head in one.heads],
        "differences": [
            {"path": which.path, "question": _question(form, which, into), "answers": list(which.answers)}
            for which in one.differences
        ],
    }  # fmt: skip


def _side_by_side(one: Conflict, form: Form | None, names: Mapping[str, str], into: Language) -> list[str]:
    lines = [f"{one.record} · {form.title if form else one.form}"]
    lines += [f"  {head.version[:12]}  {names.get(head.author, head.author)}" for head in one.heads]
    for which in one.differences:
        lines.append(f"  {_question(form, which, into)}")
        for head, answer in zip(one.heads, which.answers, strict=True):
            shown = question_words.answer(form, which.path, answer, into) if form else answer
            lines.append(f"    {head.version[:12]}  {shown or '–'}")
    return lines


def _question(form: Form | None, which: Difference, into: Language) -> str:
    return question_words.label(form, which.path, into) if form else which.path


@click.command()
@store_argument
@click.argument("record")
@click.option("--take", "version", help="The version to take: its id, or the beginning of it.")
@click.option("--answers", type=PATH_OR_INPUT, help="One JSON object with all answers.")
@passphrase_option
@with_output
def resolve(
    store: Path, record: str, version: str | None, answers: Path | None, passphrase_file: Path | None, output: Output
) -> None:
    """Put one version in the place of all that stand side by side. The others stay in the history."""
    if (version is None) == (answers is None):
        raise click.UsageError("either --take VERSION or --answers FILE")
    with open_store(store, passphrase_file) as opened:
        if version is not None:
            finding.take(opened, record, version)
        elif answers is not None:
            form = opened.form(opened.records.get(record).form)
            given = list(filled(form, answers, clock.now))
            if len(given) != 1:
                raise WorldFailed(Code.ANSWERS_UNREADABLE, line=len(given[:1]) + 1, path=str(answers))
            finding.answer(opened, record, form, given[0])
        taken = opened.records.get(record).version
    output.result({"record": record, "version": taken}, lambda: [taken])


@click.command()
@store_argument
@click.argument("records", nargs=-1)
@click.option("--form", "form_id", help="Only this form.")
@click.option(
    "--decide",
    type=click.Choice(["same", "different"]),
    help="With two RECORDS: 'same' keeps the first and withdraws the second; 'different' stops suggesting them.",
)
@passphrase_option
@with_output
def duplicates(
    store: Path,
    records: tuple[str, ...],
    form_id: str | None,
    decide: Verdict | None,
    passphrase_file: Path | None,
    output: Output,
) -> int:
    """Suggest sheets that may have been entered twice. A person decides; nothing is merged by itself."""
    if len(set(records)) != (2 if decide else 0) or len(records) > len(set(records)):
        raise click.UsageError("--decide same|different takes two records, KEEP and OTHER")
    with open_store(store, passphrase_file) as opened:
        if decide:
            duplicates_store.decide(opened, decide, *records)
            facts = {"decided": decide, "records": list(records)}
            output.result(facts, lambda: [" ".join(records)])
            return DONE
        found = duplicates_store.pairs(opened, form_id)
    into = messages.language()
    output.result({"pairs": [_pair(one) for one in found]}, lambda: [merge_words.pair(one, into) for one in found])
    return PROBLEMS if found else DONE


def _pair(one: Pair) -> dict[str, object]:
    found = one.suggestion
    return {
        "form": one.form, "records": [found.one, found.other], "place": one.place,
        "dates": [day.isoformat() for day in one.days], "reason": "serial" if found.serial else "answers",
        "serial": found.serial, "agree": found.agree, "asked": found.asked,
        "probability": round(found.probability, 4), "expected_by_chance": found.chance,
    }  # fmt: skip


@click.command("hand-over")
@store_argument
@click.option("--out", type=PATH, help="The file to write; without it, into the mailbox.")
@passphrase_option
@with_output
def hand_over(store: Path, out: Path | None, passphrase_file: Path | None, output: Output) -> None:
    """Write all that this copy of the master knows, for another copy to merge."""
    with open_store(store, passphrase_file) as opened:
        written = []
        for number, part in enumerate(handover.write(opened), 1):
            if out is None:
                written.append(mailbox(opened).put_new("batch", part))
            else:
                path = out if number == 1 else out.with_name(f"{out.stem}-{number}{out.suffix}")
                files.write_whole(path, part)
                written.append(str(path))
    output.result({"files": written}, lambda: written)
