"""A region's workbooks by command, and the audit of all of them side by side."""

from pathlib import Path

from tests.exports import regions
from tests.factory import PASSPHRASE
from tests.ui.cli.program import must, run


def test_a_region_exports_by_level_and_audits_side_by_side(tmp_path: Path) -> None:
    """A folder of workbooks named after their areas, proven together; several files are one question to the audit."""
    with regions.region(tmp_path) as store:
        regions.fill(store, 60)
    secret, out = {"FIELDKIT_PASSPHRASE": PASSPHRASE}, tmp_path / "out"
    asked = ("export", tmp_path / "office", "--period", "2026-Q2", "--out", out, "--level")
    told = must(*asked, "all", **secret)
    assert (told["areas"], told["releases"], len(told["workbooks"])) == (7, [1], 7)
    assert Path(told["workbooks"]["municipality Abajo"]) == out / "Abajo.xlsx"
    files = sorted(out.iterdir())
    proven = must("audit", *files)
    assert (proven["proven"], proven["sensitive"]) == (True, told["sensitive"])
    alone = must("audit", files[0], "--office", tmp_path / "office", **secret)
    assert (alone["proven"], alone["releases"]) == (True, [1])
    assert run("audit", *files, "--earlier", files[0]).status == 2
    assert run(*asked, "all", "--csv", **secret).status == 2


def test_a_list_of_places_makes_a_region(tmp_path: Path) -> None:
    """The office's list says what lies in what; one that makes no tree is refused before anything is made."""
    listed, office = tmp_path / "places.csv", tmp_path / "office"
    listed.write_text(regions.LIST.replace("Abajo,municipality,Comarca del Sur", "Abajo,municipality,Nada"))
    refused = run("office", "new", office, "--name", "Oficina inventada", "--places", listed)
    assert (refused.status, office.exists()) == (3, False)
    assert "Abajo" in refused.said
    listed.write_text(regions.LIST)
    assert must("office", "new", office, "--name", "Oficina inventada", "--places", listed)["places"] == 8
