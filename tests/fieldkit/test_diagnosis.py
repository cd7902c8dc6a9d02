"""What support is told of the program itself."""

import re
import tomllib
from pathlib import Path

from fieldkit import diagnosis

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"


def test_each_library_is_one_that_the_program_has() -> None:
    """Those that are named are among what the program requires, and the version of each is told."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["region"]]
    assert set(diagnosis.LIBRARIES) <= {re.split(r"[\[<>=!]", one)[0] for one in wanted}
    assert "?" not in diagnosis.of_program()["program"].values()
