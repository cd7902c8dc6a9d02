"""Lists of things that forms create and update: associations, volunteers, cases. See docs/decisions/0043."""

from fieldkit.lists.derived import Derived
from fieldkit.lists.reading import Claim, Clash, Lists, Said
from fieldkit.lists.rules import ListRule, rules_of
from fieldkit.lists.standing import LABEL, Thing

__all__ = ["LABEL", "Claim", "Clash", "Derived", "ListRule", "Lists", "Said", "Thing", "rules_of"]
