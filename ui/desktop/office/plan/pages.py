"""The plan's pages by their names."""

from collections.abc import Callable, Mapping

from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.office.plan.channel_page import ChannelPage
from ui.desktop.office.plan.directory_page import DirectoryPage
from ui.desktop.office.plan.matching_page import MatchingPage
from ui.desktop.office.plan.odd_page import OddPage
from ui.desktop.office.plan.posters_page import PostersPage

PAGES: Mapping[str, Callable[[Bench], OfficePage]] = {
    page.part: page for page in (MatchingPage, DirectoryPage, OddPage, PostersPage, ChannelPage)
}
