"""The mailbox of a store: where it is, what opens it, and whether it works."""

import base64
from pathlib import Path

import click

from fieldkit.errors import Code, WorldFailed
from sync import connection, sticks
from sync.mailbox import Access, plain_name
from sync.mailbox.address import read
from sync.mailbox.examine import Examined, examine
from sync.mailbox.sftp import fingerprint
from ui import mailbox_words, messages
from ui.cli.lazy import Whole
from ui.cli.options import PATH, passphrase_option, store_argument, with_output
from ui.cli.output import DONE, PROBLEMS, Output, open_store, read_line, read_text, somebody_there
from ui.languages import Language

_LONGEST_FILE = 1 << 20


@click.group(cls=Whole)
def mailbox() -> None:
    """Where batches, kits and receipts are dropped."""


@mailbox.command("set")
@store_argument
@click.argument("url")
@click.option("--user", default="", help="Who logs in there; the access key's id for S3.")
@click.option("--password-file", type=PATH, help="Read that user's password from this file.")
@click.option("--key-file", type=PATH, help="SFTP: log in with this SSH key.")
@click.option("--ca-file", type=PATH, help="Trust this authority's certificate as well (PEM).")
@click.option("--option", "options", multiple=True, metavar="NAME=VALUE", help="See docs/mailboxes.md.")
@passphrase_option
@with_output
def mailbox_set(  # noqa: PLR0913 - one a command-line option
    *, store: Path, url: str, user: str, password_file: Path | None, key_file: Path | None, ca_file: Path | None,
    options: tuple[str, ...], passphrase_file: Path | None, output: Output,
) -> None:  # fmt: skip
    """Say where batches go: a folder or an address that answers now.

    \b
    /media/ana/MESA/fieldkit                          a folder, a stick, a mounted share
    https://cloud.example/remote.php/dav/files/mesa/buzon      WebDAV
    sftp://host.example/srv/buzon      smb://host.example/share/buzon      s3://bucket/prefix

    Password and keys are kept inside the encrypted store, and the files named here are needed no more.
    """
    place = str(Path(url).absolute()) if url.strip() and "://" not in url else url
    given = Access(
        user=user,
        password=_password(place, user, password_file, asks=key_file is None),
        key=_text(key_file),
        ca=_text(ca_file),
        options=dict(_option(one) for one in options),
    )
    with open_store(store, passphrase_file) as opened:
        known = connection.remember(opened, place, given).known_hosts
        shown = connection.reach(opened)[0]
    host_key = _fingerprint(known) if shown.startswith("sftp:") else None
    output.result(
        {"mailbox": shown, "host_key": host_key},
        lambda: [plain_name(shown), *([f"host key: {host_key}"] if host_key else [])],
    )


@mailbox.command("make")
@store_argument
@click.argument("folder", type=PATH)
@passphrase_option
@with_output
def mailbox_make(store: Path, folder: Path, passphrase_file: Path | None, output: Output) -> None:
    """Make a mailbox on the stick at FOLDER, marked as this store's office's, and use it.

    A laptop set to a marked stick uses any stick of its office that is plugged in.
    """
    with open_store(store, passphrase_file) as opened:
        office = connection.office_of(opened)
        if office is None:
            raise WorldFailed(Code.NOT_ENROLLED)
        made = sticks.make(folder.absolute(), office)
        connection.remember(opened, str(made))
    output.result({"mailbox": str(made)}, lambda: [str(made)])


@mailbox.command("probe")
@store_argument
@passphrase_option
@with_output
def mailbox_probe(store: Path, passphrase_file: Path | None, output: Output) -> int:
    """Try the mailbox out, step by step, and say what lies in it."""
    with open_store(store, passphrase_file) as opened:
        url, access = connection.reach(opened)
        examined = examine(url, access)
    into = messages.language()
    for one in examined.steps:
        if one.failure:
            output.problem(str(messages.of(one.failure, into)))
    output.result({"mailbox": url, **_facts(examined)}, lambda: _lines(url, examined, into))
    return DONE if examined.works else PROBLEMS


def _facts(examined: Examined) -> dict[str, object]:
    steps = [
        {"step": one.step, "works": one.works, "why": one.failure.code if one.failure else None}
        for one in examined.steps
    ]
    found = examined.found
    counts = {"batches": found.batches, "kits": found.kits, "receipts": found.receipts} if found else {}
    return {"works": examined.works, "steps": steps, **counts}


def _lines(url: str, examined: Examined, into: Language) -> list[str]:
    steps = [mailbox_words.step(one.step, one.works, into) for one in examined.steps]
    found = examined.found
    counts = [f"batches: {found.batches} · kits: {found.kits} · receipts: {found.receipts}"] if found else []
    return [url, *steps, *counts]


def _password(url: str, user: str, file: Path | None, *, asks: bool) -> str:
    if file:
        return read_line(file, _LONGEST_FILE)
    typed = read(url)[1]
    if not (user or typed.user) or typed.password or not asks:
        return ""
    if not somebody_there():
        raise click.UsageError("no password for the mailbox: use --password-file")
    return str(click.prompt("Password of the mailbox", hide_input=True, err=True))


def _text(file: Path | None) -> str:
    return "" if file is None else read_text(file, _LONGEST_FILE)


def _option(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise click.UsageError(f"--option {name}: NAME=VALUE is wanted")
    return name, value


def _fingerprint(known_hosts: str) -> str:
    return fingerprint(base64.b64decode(known_hosts.splitlines()[-1].split()[2]))
