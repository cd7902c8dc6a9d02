"""One thing that is due."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from fieldkit.lists.rules import Titles

Wanting = Literal["", "nobody", "another"]


@dataclass(frozen=True)
class Due:
    """What is due, of which thing, on which day. `id`: the thing's; of a form's submission its record's.

    `late`: it waits once its day is past. `who`: the label of whoever sees to it, `of`: of whom it is about.
    `wanting`: nobody sees to it, or somebody who is no longer there, so that it wants another.
    """

    what: Titles
    day: date
    late: bool
    list: str
    form: str
    id: str
    label: str
    starts: str = ""
    ends: str = ""
    says: str = ""
    who: str = ""
    of: str = ""
    wanting: Wanting = ""
