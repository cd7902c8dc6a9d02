"""No dead link: what a page names is there. Addresses elsewhere are only read, no network is asked."""

from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.docs.pages import MANUAL, PAGES, ROOT, anchors, links

SITE = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    """Files, pictures and headings of this tree; https and a host elsewhere."""
    for link in links(page):
        parts = urlsplit(link)
        if parts.scheme:
            assert parts.scheme == "https", link
            assert parts.hostname, link
            continue
        target = (page.parent / parts.path).resolve() if parts.path else page
        assert target.exists(), link
        assert target.is_relative_to(ROOT), link
        if parts.fragment:
            assert parts.fragment in anchors(target), link


def test_every_page_of_the_manual_is_in_the_sites_contents() -> None:
    """Nobody writes a page that cannot be found."""
    for page in MANUAL.glob("*/*.md"):
        assert page.relative_to(ROOT / "docs").as_posix() in SITE


def test_both_languages_have_the_same_pages() -> None:
    """What is told in Spanish is told in English."""
    assert len(list((MANUAL / "es").glob("*.md"))) == len(list((MANUAL / "en").glob("*.md"))) == 10
    assert SITE.count("manual/es/") == SITE.count("manual/en/") == 10


def test_the_site_asks_nobody_for_fonts_or_scripts() -> None:
    """It works without a network."""
    assert "font: false" in SITE
    assert "http" not in SITE
