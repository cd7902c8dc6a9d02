"""What a person would stop at in the lists: nothing is refused or changed, it is said in a sentence."""

from fieldkit.odd.finding import Odd, Oddity, after, oddities

__all__ = ["Odd", "Oddity", "after", "oddities"]
