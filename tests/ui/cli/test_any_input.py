"""Every command, with input that fits none: a sentence and a status of the contract, whatever is typed."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from tests.ui.cli.program import must, run
from ui.cli.main import fieldkit

ODD = "ñ 🙂 \u202e\n%s{0}"
GIVEN = {"session_id", "session", "period", "day", "places", "answers", "confirm"}  # beside what must be
UNSUITED = {("open",), ("demo",)}  # a window; a folder of its own


def leaves(group: click.Command, name: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """All commands, with their words."""
    if not isinstance(group, click.Group):
        yield name, group
        return
    context = click.Context(group)
    for word in group.list_commands(context):
        if command := group.get_command(context, word):
            yield from leaves(command, (*name, word))


LEAVES = dict(leaves(fieldkit))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small office that has merged."""
    folder = tmp_path_factory.mktemp("any")
    must("demo", "--out", folder / "demo", "--tests", 3, "--stations", 1)
    return folder / "demo" / "office"


@pytest.mark.parametrize("name", [name for name in LEAVES if name not in UNSUITED], ids=" ".join)
def test_odd_input_is_answered(office: Path, tmp_path: Path, name: tuple[str, ...]) -> None:
    """A folder in the place of each file, and letters that are no id, name, day or address, for an office's store."""
    store = shutil.copytree(office, tmp_path / "store")
    (tmp_path / "folder").mkdir()
    result = run(*name, *_words(LEAVES[name], store, tmp_path / "folder"), "--json")
    assert result.status in (0, 1, 2, 3)
    assert result.status == 0 or result.said or result.out


def _words(command: click.Command, store: Path, folder: Path) -> Iterator[str]:
    for one in command.params:
        if one.name in ("as_json", "passphrase_file") or getattr(one, "is_flag", False):
            continue
        if isinstance(one, click.Option):
            if not one.required and one.name not in GIVEN:
                continue
            yield one.opts[-1]
        if isinstance(one.type, click.Path):
            yield str(store if one.name == "store" else folder)
        else:
            yield one.type.choices[0] if isinstance(one.type, click.Choice) else ODD


@pytest.mark.parametrize("name", list(LEAVES), ids=" ".join)
def test_what_cannot_be_read_is_told_in_words(name: tuple[str, ...]) -> None:
    """Not by click, in English and as wrong usage, before anything of ours looks at it."""
    paths = [one.type for one in LEAVES[name].params if isinstance(one.type, click.Path)]
    assert not [path for path in paths if path.readable or path.exists or not (path.file_okay and path.dir_okay)]


def test_help_is_whole_sentences_and_a_slip_is_understood() -> None:
    """Nobody has to guess how a sentence goes on, nor what the command is called."""
    for words in ((), ("keys",), ("office",), ("lists",)):
        assert "..." not in run(*words, "--help").out.partition("Commands:")[2].replace("es, ar...", "")
    for words, name in ((("mrge",), "merge"), (("keys", "lst"), "list"), (("office", "revok"), "revoke")):
        slip = run(*words)
        assert slip.status == 2
        assert f"Did you mean {name}" in slip.said
    assert "Did you mean" not in run("xyzzy").said


@pytest.mark.parametrize("name", list(LEAVES), ids=" ".join)
def test_an_empty_path_is_none(office: Path, name: tuple[str, ...]) -> None:
    """A script's variable that is not set: wrong usage, and never the folder in which the script happens to run."""
    paths = [one for one in LEAVES[name].params if isinstance(one.type, click.Path)]
    for one in paths:
        words = ["" if isinstance(one, click.Argument) else f"{one.opts[-1]}="]
        before = [str(office)] if isinstance(one, click.Option) and one.name != "store" else []
        refused = run(*name, *before, *words)
        assert (refused.status, "it is empty" in refused.said) == (2, True)


def test_the_folder_we_are_in_is_no_workbook(office: Path) -> None:
    """`--out .` names no file."""
    refused = run("export", office, "--period", "2026-Q2", "--out", ".")
    assert (refused.status, "cannot be read or written" in refused.said) == (3, True)
