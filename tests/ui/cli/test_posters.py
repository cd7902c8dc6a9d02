"""Posters by command, read back as a printer and a telephone would; and the questionnaire that they lead to."""

import csv
import ctypes
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytest
import zxingcpp
from pypdfium2 import raw

from fieldkit import shelf
from fieldkit.posters import code_of
from tests.ui.cli.program import must, run

LINK = "https://encuesta.example.org/podemos-hablar?d[poster]={code}"
PLACES = ("Centro Social Barrio de San Juan", "La Alquería")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office with the plan's posters, their link filled in, and two places."""
    folder = tmp_path_factory.mktemp("posters")
    store, plan, places = folder / "office", folder / "plan.toml", folder / "places.csv"
    places.write_text("name,kind\n" + "".join(f"{name},town\n" for name in PLACES), encoding="utf-8")
    must("office", "new", store, "--name", "Servicios Sociales", "--places", places)
    plan.write_text(shelf.library_plan().replace('link = ""', f'link = "{LINK}"'), encoding="utf-8")
    must("plan", "set", store, plan)
    return store


@pytest.fixture(scope="module")
def printed(office: Path) -> dict[str, list[dict[str, str]]]:
    """The posters of all places, on both sizes of paper."""
    return {
        size: must("poster", office, "--out", office.parent / size, "--size", size)["posters"] for size in ("a4", "a3")
    }


def page(file: str) -> Any:
    """The one page of a PDF."""
    (only,) = pypdfium2.PdfDocument(file)
    return only


def test_each_place_has_its_poster_in_both_languages(printed: dict[str, list[dict[str, str]]]) -> None:
    """A file a place and language, on the paper that was asked for, with the place's own code in its link."""
    for size, (width, height) in {"a4": (210, 297), "a3": (297, 420)}.items():
        made = printed[size]
        assert [(one["place"], one["language"]) for one in made] == [(p, lang) for p in PLACES for lang in ("es", "en")]
        for one in made:
            assert one["link"] == LINK.format(code=code_of(one["place"]))
            found = [round(points / 72 * 25.4) for points in page(one["file"]).get_size()]
            assert found == [width, height]


def test_a_telephone_reads_the_code_from_paper(printed: dict[str, list[dict[str, str]]]) -> None:
    """The QR code leads to the link, also where the paper is small on the picture, dim, or torn at a corner."""
    for one in (*printed["a4"], *printed["a3"]):
        seen = page(one["file"]).render(scale=1.5).to_numpy()
        (mark,) = zxingcpp.read_barcodes(seen)
        assert (mark.text, mark.format) == (one["link"], zxingcpp.BarcodeFormat.QRCode)
        dim = (seen * 0.35 + 60).astype(np.uint8)
        corner = mark.position.bottom_right
        torn = seen.copy()
        torn[corner.y - 28 : corner.y + 5, corner.x - 28 : corner.x + 5] = 255
        for worse in (np.ascontiguousarray(seen[::2, ::2]), dim, torn):
            assert [found.text for found in zxingcpp.read_barcodes(worse)] == [one["link"]]


def test_what_stands_on_it_can_be_read_by_old_eyes(printed: dict[str, list[dict[str, str]]]) -> None:
    """Sixteen points at the least on A4, and letters at 7:1 or more on white; the words are the plan's."""
    for one in (*printed["a4"], *printed["a3"]):
        letters = [item for item in page(one["file"]).get_objects() if item.type == raw.FPDF_PAGEOBJ_TEXT]
        assert letters
        assert min(_points(letter) for letter in letters) >= 16
        assert min(_contrast(letter) for letter in letters) >= 7
    words = {one["language"]: page(one["file"]).get_textpage().get_text_range() for one in printed["a4"]}
    assert "¿Podemos hablar?" in words["es"]
    assert "10 questions, no names" in " ".join(words["en"].split())
    assert code_of(PLACES[1]) in words["es"]


def _points(letter: Any) -> float:
    size = ctypes.c_float()
    raw.FPDFTextObj_GetFontSize(letter, size)
    return float(size.value * letter.get_matrix().d)


def _contrast(letter: Any) -> float:
    """Against white, as WCAG 2.2 works it out."""
    parts = [ctypes.c_uint() for _ in range(4)]
    raw.FPDFPageObj_GetFillColor(letter, *parts)
    share = [part.value / 255 for part in parts[:3]]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in share]
    light = sum(weight * one for weight, one in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
    return 1.05 / (light + 0.05)


def test_a_poster_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    """A link that leads nowhere, words that do not fit, a plan without posters: said, and nothing written."""
    whole = shelf.library_plan()
    before, _, rest = whole.partition("[poster]")
    plans = {
        "long": whole.replace('title = { es = "¿Podemos hablar?"', f'title = {{ es = "{"palabras " * 22}"'),
        "none": before + rest[rest.index("[[source]]") :],
    }
    other = tmp_path / "office"
    must("office", "new", other, "--name", "Otra")
    for plan, link, es, en in (
        ("", "carteles", "Falta el enlace", "The link to the questionnaire is missing"),
        ("long", LINK, "no cabe", "does not fit"),
        ("none", LINK, "no dice qué pone", "does not say what stands on posters"),
    ):
        if plan:
            (tmp_path / plan).write_text(plans[plan], encoding="utf-8")
            must("plan", "set", other, tmp_path / plan)
        more = ("--link", link, "--language", "es")
        for language, words in (("es", es), ("en", en)):
            out = tmp_path / language
            told = run("poster", other, "--out", out, "--place", "Román", *more, FIELDKIT_LANGUAGE=language)
            assert (told.status, words in told.said) == (3, True), told.said
            assert not list(out.glob("*"))


def test_the_questionnaire_comes_in_with_the_posters_code(office: Path, tmp_path: Path) -> None:
    """A download of the web questionnaire: complete and partial ones, scored, with the poster that each came from."""
    must("form", "add", office, Path(shelf.__file__).parents[1] / "forms" / "library" / "poster_test.xlsx")
    asked = [
        "¿Habla con alguien a lo largo del día? Puede ser en persona o por teléfono.",
        "¿Tiene contacto con su familia? Valen visitas, llamadas y mensajes.",
    ]
    table = tmp_path / "respuestas.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["Día", "Código del cartel", *asked, *[f"q{n:02}" for n in range(3, 11)], "comment"])
        rows.writerow(["2026-05-20", code_of(PLACES[0]), "Nunca", "A veces", *["aveces"] * 8, "Más bancos"])
        rows.writerow(["2026-05-21", code_of(PLACES[1]), "A veces", "", *[""] * 8, ""])
        rows.writerow(["2026-05-22", "", "Muchas veces", "Nunca", *["nunca"] * 8, ""])
    where = ("--place", "Carteles", "--per", "month", "--date", "2026-05-01")
    done = must("import", office, table, "--form", "poster_test", *where)
    assert done["new"] == 3
    listed = must("list", office, "--form", "poster_test")["submissions"]
    found = {one["answers"]["date"]: one["answers"] for one in listed}
    assert [one.get("poster", "") for _, one in sorted(found.items())] == [code_of(PLACES[0]), code_of(PLACES[1]), ""]
    assert [found[day]["complete"] for day in sorted(found)] == ["yes", "no", "yes"]
    assert found["2026-05-20"]["comment"] == "Más bancos"
