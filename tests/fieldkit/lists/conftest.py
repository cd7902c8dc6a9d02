"""Offices with a form that feeds a list."""

from collections.abc import Iterator

import pytest

from fieldkit.shelf import Workbook
from fieldkit.store import Store
from tests.factory import PASSPHRASE
from tests.fieldkit.lists.worlds import SHEETS
from tests.forms.tables import workbook


@pytest.fixture(scope="module")
def forest(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An office with two versions of the form about trees."""
    folder = tmp_path_factory.mktemp("forest")
    with Store.create_office(folder / "office", "Oficina inventada", PASSPHRASE) as store:
        for version in "12":
            store.add_form(Workbook("trees", workbook(SHEETS.format(version=version))))
        yield store
