"""What the page on forms says of its floor."""

import pytest

from tests.docs.pages import ROOT

FORMS = ROOT / "forms"
MODULES = sorted(path.stem for path in (*FORMS.glob("*.py"), *(FORMS / "xpath").glob("*.py")) if path.stem[0] != "_")


@pytest.mark.parametrize("module", MODULES)
def test_each_module_is_named(module: str) -> None:
    """Whoever looks for one finds what it holds."""
    table = (ROOT / "docs" / "forms.md").read_text(encoding="utf-8").partition("| module | holds |")[2]
    assert f"`{module}`" in table.partition("## ")[0]
