"""Trying a mailbox out."""

from collections.abc import Callable
from pathlib import Path

from fieldkit.errors import Code
from sync.mailbox import Access, Probe
from sync.mailbox.examine import Step, examine
from tests.servers.kinds import Server
from tests.servers.scripted import END, HERE, Answer, scripted


def test_all_of_it_works(server: Server) -> None:
    """On a mailbox of any kind that works, every step works, what lies there is counted, and nothing stays behind."""
    room = server.room()
    for name in ("a.batch", "b.batch", "c.kit", "photo.jpg"):
        room.write(name, b"x")
    before = room.files()
    examined = examine(room.url(), room.access)
    assert [one.works for one in examined.steps] == [True] * 5
    assert (examined.works, examined.found) == (True, Probe(2, 1, 0))
    assert room.files() == before


def test_what_is_not_there_is_tried_no_further(tmp_path: Path) -> None:
    """Where nobody is reached, the other steps are not said to fail."""
    examined = examine(str(tmp_path / "stick"), Access())
    assert [one.works for one in examined.steps] == [False, None, None, None, None]
    failure = examined.steps[0].failure
    assert failure
    assert failure.code is Code.MAILBOX_MISSING
    assert not examined.works


def server_that(put: int, delete: int, *, keeps: bool) -> Callable[[str, str], Answer]:
    kept: dict[str, bytes] = {}

    def answer(method: str, path: str) -> Answer:
        match method:
            case "PROPFIND":
                return 207, (HERE, END)
            case "PUT":
                kept[path] = b"other bytes"
                return put, ()
            case "DELETE":
                return delete, ()
        return (200, (kept[path],)) if keeps and path in kept else (404, ())

    return answer


def test_each_step_is_judged_for_itself() -> None:
    """A drop box that takes nothing, one that garbles what it takes, one that never deletes: each is seen as it is."""
    with scripted(server_that(507, 204, keeps=False)) as url:
        full = {one.step: one for one in examine(url, Access()).steps}
    assert (full[Step.LIST].works, full[Step.WRITE].works, full[Step.READ_BACK].works) == (True, False, None)
    assert full[Step.WRITE].failure
    assert full[Step.WRITE].failure.code is Code.MAILBOX_FULL
    with scripted(server_that(201, 403, keeps=True)) as url:
        garbling = {one.step: one.works for one in examine(url, Access()).steps}
    assert (garbling[Step.WRITE], garbling[Step.READ_BACK], garbling[Step.DELETE]) == (True, False, False)
