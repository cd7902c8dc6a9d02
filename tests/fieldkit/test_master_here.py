"""An office whose data lie at home, asked for what is done on a server."""

from collections.abc import Callable
from pathlib import Path

import pytest

from fieldkit.errors import Code, WorldFailed
from fieldkit.master import logins, opening
from fieldkit.master.address import Access
from fieldkit.progress import Silent
from fieldkit.store import Store
from sync import detaching, working
from tests.factory import Town

ASKED: dict[str, Callable[[Store], object]] = {
    "admit": lambda office: logins.admit(office, "somebody", "clerk", ["Jumilla"]),
    "login": lambda office: logins.log_in(office, "somebody", "x"),
    "detach": lambda office: detaching.detach(office, None, 2026, None, Silent()),
    "attach": lambda office: detaching.attach(office, [Path("one.part")], Silent()),
    "work": lambda office: working.work(office, Silent()),
    "backed-up": lambda office: opening.backed_up(office, "host=127.0.0.1", Access(), Silent()),
}


@pytest.mark.parametrize("name", ASKED)
def test_at_home_it_is_said_that_the_data_lie_here(name: str, town1: Town) -> None:
    """Not that some database holds no office's data: none was asked."""
    with pytest.raises(WorldFailed) as failed:
        ASKED[name](town1.office)
    assert failed.value.code is Code.MASTER_HERE
