"""What keeps the project: its manual, its pictures, its measurements, its releases.

`python -m scripts.NAME --help` says what one of them does and what it takes, and does nothing.
"""

import ast
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

_HERE = Path(__file__).parent


def about(words: Sequence[str]) -> str | None:
    """What `python -m scripts.NAME --help` prints, of the command's words; None for any other command."""
    named = [word for flag, word in pairwise(words) if flag == "-m" and word.startswith("scripts.")]
    if not named or not {"-h", "--help"} & set(words):
        return None
    path = _HERE.joinpath(*named[0].split(".")[1:])
    source = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    text = source.read_text(encoding="utf-8") if source.is_file() else ""
    said = None if "ArgumentParser" in text else ast.get_docstring(ast.parse(text))  # which tells more by itself
    return said and f"python -m {named[0]}\n\n{said}"


if told := about(sys.orig_argv):
    print(told)
    sys.exit()
