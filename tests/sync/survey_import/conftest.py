"""An office to import into, and the steps of an import in one call."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldkit.shelf import Place, Workbook
from fieldkit.store import Store
from sync.survey_import import steps
from sync.survey_import.mapping import Mapping, SessionMap
from sync.survey_import.preview import Outcome
from sync.survey_import.suggest import Wanted
from sync.survey_import.table import Layout
from tests.factory import clock
from tests.forms.tables import workbook
from tests.kept import Kept

HERE = SessionMap(place="Plaza inventada", date="2026-05-14")


@pytest.fixture
def office(kept1: Kept, tmp_path: Path) -> Iterator[Store]:
    """An office with the library's forms and two places."""
    name, key = kept1.keys[0]
    shutil.copytree(kept1.folder / name, tmp_path / "store")
    with Store.open(tmp_path / "store", key) as store:
        store.shelf.set_places([Place("Plaza inventada", "Centro"), Place("Parque inventado", "Norte")])
        yield store


def add_form(store: Store, text: str) -> None:
    """Put a form on the office's shelf, from text."""
    store.add_form(Workbook("form", workbook(text)))


Take = Callable[..., Outcome]


@pytest.fixture
def take(office: Store) -> Take:
    """Import a file as the command does: what is sure, or a mapping."""

    def taken(
        path: Path, form: str = "mesa_test", mapping: Mapping | None = None, *, wanted: Wanted | None = None,
        layout: Layout | None = None, preview: bool = False, **more: Any,
    ) -> Outcome:  # fmt: skip
        opened = steps.open_table(office, path, form, layout or (mapping.table if mapping else None))
        chosen = mapping or steps.decided(steps.suggest_mapping(office, opened, wanted))
        made = steps.completed(opened, chosen, wanted)
        return (steps.preview if preview else steps.apply)(office, opened, made, clock, **more)

    return taken
