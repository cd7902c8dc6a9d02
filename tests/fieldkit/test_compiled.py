"""Compiled forms are kept for commands without a store, and never trusted; files beside a workbook are found."""

from pathlib import Path

import pytest

from fieldkit import compiled, kit
from fieldkit.beside import Beside
from fieldkit.compiled import KEPT
from fieldkit.errors import Code, WorldFailed
from fieldkit.shelf import Workbook
from forms import workbook as workbooks
from forms.problems import ProblemCode
from forms.workbook import Compiled, load_compiled
from tests.factory import Town
from tests.forms.tables import workbook

_PICK = """
survey
| type                           | name | label | calculation                           |
| select_one_from_file trees.csv | t    | Tree  |                                       |
| calculate                      | h    |       | pulldata('trees', 'h', 'name', ${t}) |
"""
_TREES = b"name,label,h\noak,Oak,20\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workbook with its list beside it."""
    (tmp_path / "pick.xlsx").write_bytes(workbook(_PICK))
    (tmp_path / "trees.csv").write_bytes(_TREES)
    return tmp_path


def _compiled(folder: Path) -> Compiled:
    path = folder / "pick.xlsx"
    return compiled.compiled(path.read_bytes(), "pick", Beside(path), folder / "cache")


def _no_compiling(*_given: object, **_named: object) -> Compiled:
    pytest.fail("compiled although it had been before")


def test_a_form_is_compiled_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second time nothing is compiled, and form, remarks and file names are the same."""
    first = _compiled(folder)
    monkeypatch.setattr(compiled, "compile_workbook", _no_compiling)
    assert _compiled(folder) == first
    assert first.files == ("trees.csv",)
    assert [choice.value for choice in load_compiled(first.blob).choices("t")] == ["oak"]


@pytest.mark.parametrize("damage", [b"", b"x", b"\x00" * 100])
def test_a_damaged_file_is_compiled_anew(folder: Path, damage: bytes) -> None:
    """What does not verify is as if it were not there, and is made good."""
    first = _compiled(folder)
    [kept] = (folder / "cache").iterdir()
    whole = kept.read_bytes()
    for spoilt in (damage, whole[:-1], whole[:40] + bytes([whole[40] ^ 1]) + whole[41:]):
        kept.write_bytes(spoilt)
        assert _compiled(folder) == first
        assert kept.read_bytes() == whole


def test_a_changed_list_is_read_again(folder: Path) -> None:
    """A form is compiled anew where a file beside it changed, appeared or went."""
    _compiled(folder)
    (folder / "trees.csv").write_bytes(_TREES + b"ash,Ash,15\n")
    assert len(load_compiled(_compiled(folder).blob).choices("t")) == 2
    (folder / "trees.csv").unlink()
    assert [problem.code for problem in _compiled(folder).problems] == [ProblemCode.ATTACHMENT_MISSING]


def test_another_compiler_reads_nothing_of_this_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each version of the compiler has files of its own."""
    _compiled(folder)
    monkeypatch.setattr(compiled, "FORMAT", compiled.FORMAT + 1)
    _compiled(folder)
    assert len(list((folder / "cache").iterdir())) == 2


def test_no_folder_no_matter(folder: Path) -> None:
    """Where nothing can be written, forms are compiled all the same."""
    (folder / "cache").write_bytes(b"a file in the way")
    assert _compiled(folder).form_id == "pick"


def test_the_folder_does_not_grow_without_end(folder: Path) -> None:
    """Of many files the latest used stay."""
    (folder / "cache").mkdir()
    for number in range(KEPT + 5):
        (folder / "cache" / f"old{number}").write_bytes(b"")
    _compiled(folder)
    assert len(list((folder / "cache").iterdir())) == KEPT


@pytest.mark.parametrize("name", ["../secret.csv", "/etc/passwd", "a\\b.csv", "C:x.csv", "..", "", "a\0.csv"])
def test_a_form_cannot_name_files_elsewhere(tmp_path: Path, name: str) -> None:
    """A name that leads out of the workbook's folders finds nothing."""
    (tmp_path / "secret.csv").write_bytes(b"name\nx\n")
    (tmp_path / "forms").mkdir()
    assert Beside(tmp_path / "forms" / "f.xlsx").get(name) is None


@pytest.mark.parametrize("place", ["trees.csv", "pick-media/trees.csv", "media/trees.csv"])
def test_where_files_lie(tmp_path: Path, place: str) -> None:
    """Beside the workbook, in the folder that ODK names after it, or in `media`."""
    (tmp_path / place).parent.mkdir(exist_ok=True)
    (tmp_path / place).write_bytes(_TREES)
    assert Beside(tmp_path / "pick.xlsx").all(("trees.csv", "none.csv")) == {"trees.csv": _TREES}


def test_attached_files_travel_with_the_form(town1: Town) -> None:
    """A list beside the workbook reaches the station in the kit; another list under the same version is refused."""
    form = Workbook("pick", workbook(_PICK), {"trees.csv": _TREES})
    version = town1.office.add_form(form).version
    kit.accept(town1.stations[0], kit.publish(town1.office, "2026-11-22"))
    arrived = town1.stations[0].shelf.form("pick")
    assert [choice.value for choice in arrived.choices("t")] == ["oak"]
    assert town1.stations[0].shelf.attachments("pick", version) == {"trees.csv": _TREES}
    with pytest.raises(WorldFailed) as refused:
        town1.office.add_form(Workbook("pick", form.data, {"trees.csv": b"name,label,h\nash,Ash,1\n"}))
    assert refused.value.code is Code.FORM_CHANGED


def test_a_form_of_another_compiler_is_compiled_again(town1: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store that holds what an older program compiled still opens its forms."""
    monkeypatch.setattr(workbooks, "FORMAT", 1)
    version = town1.office.add_form(Workbook("pick", workbook(_PICK), {"trees.csv": _TREES})).version
    monkeypatch.undo()
    assert len(town1.office.shelf.form("pick", version).choices("t")) == 1
