"""As much of a shell as the documentation uses, so that its commands run in this process, each as typed."""

import re
import shlex
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path

from tests.ui.cli.program import run

_HELD = re.compile(r"(\w+)=\$\((.*)\)")
_INTO = re.compile(r"echo '(.*)' (>>?) (\S+)")


def follow(text: str, held: dict[str, str]) -> Iterator[tuple[str, int, str]]:
    """Run the lines of a block in the current folder; each with its status and what it said. `held`: its variables."""
    for line in filter(None, (_bare(one) for one in text.splitlines())):
        if found := _INTO.fullmatch(line):
            with Path(found[3]).open("a" if found[2] == ">>" else "w", encoding="utf-8") as file:
                file.write(found[1] + "\n")
            continue
        name, command = found.groups() if (found := _HELD.fullmatch(line)) else ("", line)
        words = shlex.split(re.sub(r"\$(\w+)", lambda one: held[one[1]], command))
        match words:
            case ["mkdir", folder]:
                Path(folder).mkdir()
            case [".", _]:  # the virtual environment is this one
                continue
            case ["fieldkit", *arguments]:
                done = run(*arguments)
                held[name] = done.out.strip()
                yield command, done.status, done.said
            case _:
                raise ValueError(line)


def within(folder: Path, texts: list[tuple[str, int]]) -> list[str]:
    """Follow blocks one after the other in a folder; what did not leave the status that its block promises."""
    wrong, held = list[str](), dict[str, str]()
    with chdir(folder):
        for text, status in texts:
            done = list(follow(text, held))
            wrong += [f"{line}: {found} {said}" for line, found, said in done[:-1] if found]
            wrong += [f"{line}: {found} {said}" for line, found, said in done[-1:] if found != status]
    return wrong


def _bare(line: str) -> str:
    return re.sub(r"\s+# .*|^#.*", "", line).strip()
