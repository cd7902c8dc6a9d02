"""Lists of things that forms create and update: shown, followed back to submissions, let out to laptops."""

import dataclasses
from pathlib import Path

import click

from fieldkit.lists import Clash, Said, Thing, allowed
from fieldkit.lists.names import written
from fieldkit.odd import oddities
from fieldkit.roster import Member
from fieldkit.store import Store
from ui import list_words, messages, odd_words
from ui.cli.lazy import Whole
from ui.cli.options import passphrase_option, store_argument, with_output
from ui.cli.output import DONE, PROBLEMS, Output, open_store

_name = click.argument("name", metavar="LIST")


@click.group(cls=Whole)
def lists() -> None:
    """Lists of things: associations, volunteers, cases, and whatever else forms create."""


@lists.command("show")
@store_argument
@click.argument("name", metavar="[LIST]", required=False)
@passphrase_option
@with_output
def lists_show(store: Path, name: str | None, passphrase_file: Path | None, output: Output) -> None:
    """Print the lists that are here and who may have them; or, of one list, what is in it."""
    with open_store(store, passphrase_file) as opened:
        if name is None:
            told = [_reach(opened, one) for one in opened.lists.names()]
            output.result({"lists": told}, lambda: [_reach_line(one) for one in told])
        else:
            things = [_thing(one) for one in opened.lists.all(name)]
            output.result({"list": name, "things": things}, lambda: [_thing_line(one) for one in things])


@lists.command("history")
@store_argument
@_name
@click.argument("thing", metavar="ID")
@passphrase_option
@with_output
def lists_history(store: Path, name: str, thing: str, passphrase_file: Path | None, output: Output) -> None:
    """Print which submissions made a thing what it is, the first of them first."""
    with open_store(store, passphrase_file) as opened:
        found = opened.lists.get(name, thing)
        history = opened.lists.history(name, thing)
    facts = {**_thing(found), "history": [dataclasses.asdict(one) for one in history]}
    output.result(facts, lambda: [_thing_line(_thing(found)), *map(_said_line, history)])


@lists.command("conflicts")
@store_argument
@click.argument("name", metavar="[LIST]", required=False)
@passphrase_option
@with_output
def lists_conflicts(store: Path, name: str | None, passphrase_file: Path | None, output: Output) -> int:
    """Print what submissions do not agree on. Filling in the form that updates the thing settles it."""
    with open_store(store, passphrase_file) as opened:
        names = [name] if name else opened.lists.names()
        found = [(one, clash) for one in names for clash in opened.lists.conflicts(one)]
    facts = {"conflicts": [{"list": one, **dataclasses.asdict(clash)} for one, clash in found]}
    output.result(facts, lambda: [_clash_line(one, clash) for one, clash in found])
    return PROBLEMS if found else DONE


@lists.command("odd")
@store_argument
@passphrase_option
@with_output
def lists_odd(store: Path, passphrase_file: Path | None, output: Output) -> int:
    """Print what a person would stop at: somebody who left and is counted on, two of one name, a case closed twice."""
    into = messages.language()
    with open_store(store, passphrase_file) as opened:
        found = oddities(opened)
    told = [
        {"odd": one.odd.value, "list": one.list, "id": one.id, "label": one.label, **one.facts,
         "sentence": odd_words.sentence(one, into)}
        for one in found
    ]  # fmt: skip
    output.result({"odd": told}, lambda: [str(one["sentence"]) for one in told])
    return PROBLEMS if found else DONE


@lists.command("allow")
@store_argument
@_name
@click.argument("station", metavar="STATION")
@passphrase_option
@with_output
def lists_allow(store: Path, name: str, station: str, passphrase_file: Path | None, output: Output) -> None:
    """Let a laptop have a personal list, from the next merge or publishing on."""
    with open_store(store, passphrase_file) as opened:
        _tell_decided(opened, name, allowed.allow(opened, name, station), output)


@lists.command("deny")
@store_argument
@_name
@click.argument("station", metavar="STATION")
@passphrase_option
@with_output
def lists_deny(store: Path, name: str, station: str, passphrase_file: Path | None, output: Output) -> None:
    """Let a laptop have a list no longer: it wipes it when it next receives."""
    with open_store(store, passphrase_file) as opened:
        _tell_decided(opened, name, allowed.deny(opened, name, station), output)


def _tell_decided(store: Store, name: str, member: Member, output: Output) -> None:
    told = _reach(store, name)
    output.result({"station": member.keys.id, **told}, lambda: [_reach_line(told)])
    output.problem(list_words.sent(messages.language()))


def _reach(store: Store, name: str) -> dict[str, object]:
    found = allowed.reach(store, name)
    stations = [member.name for member in found.stations]
    return {
        "list": name, "things": found.things, "conflicts": found.conflicts, "reader": found.rule.reader,
        "personal": found.rule.personal, "stations": stations,
    }  # fmt: skip


def _reach_line(told: dict[str, object]) -> str:
    reader, stations = str(told["reader"]), told["stations"]
    names = stations if isinstance(stations, list) else []
    words = list_words.reach(reader, personal=bool(told["personal"]), stations=names, into=messages.language())
    return f"{told['list']}: {told['things']} · {words}"


def _thing(one: Thing) -> dict[str, object]:
    return {
        "id": one.id, "label": one.label, "properties": dict(one.properties), "version": written(one.version),
        "conflicts": {name: list(values) for name, values in one.conflicts.items()},
    }  # fmt: skip


def _thing_line(told: dict[str, object]) -> str:
    properties = told["properties"]
    cells = [f"{name} = {value}" for name, value in properties.items()] if isinstance(properties, dict) else []
    return " · ".join([str(told["label"]), *cells, str(told["id"])])


def _said_line(one: Said) -> str:
    said = " · ".join(f"{name} = {value}" for name, value in one.said.items())
    return f"  {one.form} {one.record}: {said}"


def _clash_line(name: str, clash: Clash) -> str:
    claims = " | ".join(f"{claim.value} ({', '.join(claim.records)})" for claim in clash.claims)
    return f"{name} · {clash.label} {clash.id} · {clash.property}: {claims}"
