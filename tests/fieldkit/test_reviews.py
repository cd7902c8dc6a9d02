from pathlib import Path

import pytest

from exports.notes import fit_notes
from exports.periods import Period
from fieldkit import reviews
from fieldkit.errors import Code, WorldFailed
from tests.exports import made
from tests.factory import session


def test_only_a_note_that_somebody_found_fit_leaves_and_only_as_it_was_read(tmp_path: Path) -> None:
    """Unread and unfit notes stay; a corrected one must be read again; of a fit one the month goes out, not the day."""
    with made.office(tmp_path) as store:
        form = store.shelf.form("note")
        place = session(store, "La Raja", "2026-05-14")
        texts = ("Faltan bancos", "Vive sola la vecina", "Sin autobús")
        records = store.submissions.save_all(form, place, [{"text": text} for text in texts])
        versions = {one.text: one.version for one in reviews.waiting(store)}
        assert set(versions) == set(texts)
        assert fit_notes(store, Period.parse("2026"), "es") is None
        reviews.decide(store, versions["Faltan bancos"], "fit")
        reviews.decide(store, versions["Vive sola la vecina"][:12], "unfit")
        (note,) = fit_notes(store, Period.parse("2026-Q2"), "es") or ()
        assert (note.month, note.zone, note.text) == ("2026-05", "Pedanías", "Faltan bancos")
        assert fit_notes(store, Period.parse("2026-Q1"), "es") is None
        assert [one.text for one in reviews.waiting(store)] == ["Sin autobús"]
        store.submissions.correct(records[0], form, {"text": "Faltan bancos donde vive Inventada"})
        assert fit_notes(store, Period.parse("2026-Q2"), "es") is None
        with pytest.raises(WorldFailed) as failed:
            reviews.decide(store, versions["Faltan bancos"], "fit")
        assert failed.value.code is Code.VERSION_UNKNOWN
