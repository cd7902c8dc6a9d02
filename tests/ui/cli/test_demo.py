import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from fieldkit.store import Store, unlock
from tests.ui.cli.program import must, run, start
from ui.cli import demo as simulated

SECRET = "esto no se escribe en ninguna parte"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "out"
    facts = must("demo", "--out", folder, by=start, FIELDKIT_PASSPHRASE=SECRET)
    assert (facts["tests"], facts["simulated"], facts["receipts"], facts["confirmed"]) == (189, True, 2, 2)
    assert facts["people"] == 300
    return folder


def test_it_leaves_what_the_contract_says(demo: Path) -> None:
    """An office, two stations, a mailbox and a workbook, all openable."""
    with Store.open(demo / "office", unlock(demo / "office", SECRET)) as office:
        assert office.submissions.count("mesa_test") == 189
        assert office.identity.simulated
    for number in (1, 2):
        assert must("check", demo / f"station-{number}", FIELDKIT_PASSPHRASE=SECRET)["faults"] == []
    assert {path.suffix for path in (demo / "mailbox").iterdir()} == {".batch", ".kit", ".receipt"}
    assert "Indicadores" in load_workbook(demo / "summary.xlsx").sheetnames


def test_everything_says_that_it_is_made_up(demo: Path) -> None:
    """Whatever file of the demo somebody comes upon says 'simulated', encrypted pages and empty locks aside."""
    for path in demo.rglob("*"):
        if path.is_dir() or path.name.startswith("store.db") or path.suffix == ".lock":
            continue
        if path.suffix == ".xlsx":
            for sheet in load_workbook(path).worksheets:
                assert any("SIMULADOS" in str(cell.value) for row in sheet["A1:B6"] for cell in row), sheet.title
        else:
            assert b"simulated" in path.read_bytes().lower(), path


def test_no_answer_name_or_passphrase_lies_in_any_file(demo: Path) -> None:
    """Searching every file that the demo leaves, the workbook aside, finds no answer, place or passphrase."""
    words = ("aveces", "casisiempre", "nunca", "mujer", "knows_someone", "75-84", "Fuente del Pino", "La Raja", SECRET)
    for path in demo.rglob("*"):
        if path.is_file() and path.suffix != ".xlsx":
            content = path.read_bytes()
            for word in words:
                assert word.encode() not in content, f"{word} in {path.name}"
                assert word.encode("utf-16-le") not in content


def test_it_makes_way_only_for_itself(tmp_path: Path) -> None:
    """A second run takes the place of the first; a folder of somebody's own is left alone."""
    (tmp_path / "photo.jpg").write_bytes(b"x")
    result = run("demo", "--out", tmp_path)
    assert result.status == 3
    assert [path.name for path in tmp_path.iterdir()] == ["photo.jpg"]
    small = tmp_path.parent / "small"
    for seed in (1, 2):
        facts = must("demo", "--out", small, "--tests", 12, "--stations", 1, "--seed", seed)
        assert (facts["tests"], facts["receipts"]) == (12, 1)


def test_one_that_is_stopped_while_it_makes_way_is_known_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its mark stays, or the folder would be somebody's own from then on."""
    made, listed = tmp_path / "made", Path.iterdir
    simulated._make_room(made)

    def stopped(_: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Path, "iterdir", lambda folder: iter(sorted(listed(folder))))  # the mark before the folders
        patch.setattr(shutil, "rmtree", stopped)
        with pytest.raises(KeyboardInterrupt):
            simulated._make_room(made)
    simulated._make_room(made)
    assert sorted(path.name for path in made.iterdir()) == ["SIMULATED.txt", "mailbox"]


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", ("laptops (1) are made", "tests recorded", "has merged", "summary is written", "gatherings; nobody's")),
     ("es", ("portátiles (1)", "tests guardados", "ha reunido", "Resumen escrito", "mesas; no son de nadie"))],
)  # fmt: skip
def test_it_says_in_words_how_far_it_is(tmp_path: Path, language: str, words: tuple[str, ...]) -> None:
    """Each stretch in a sentence, in the language of whoever looks on."""
    said = run("demo", "--out", tmp_path / "demo", "--tests", 5, "--stations", 1, FIELDKIT_LANGUAGE=language)
    assert all(one in said.said + said.out for one in words)
    assert said.said.count("/4  ") == 4


def test_the_same_seed_makes_the_same_people(tmp_path: Path) -> None:
    """Made-up answers depend on the seed alone."""
    answers = []
    for name in ("a", "b"):
        must("demo", "--out", tmp_path / name, "--tests", 20, FIELDKIT_PASSPHRASE=SECRET)
        listed = must("list", tmp_path / name / "office", "--form", "mesa_test", FIELDKIT_PASSPHRASE=SECRET)
        answers.append(sorted(str(sorted(one["answers"].items())) for one in listed["submissions"]))
    assert answers[0] == answers[1]
