"""All commands of `office`, from wherever they are: loaded together, when one of them is asked for."""

from ui.cli import enrolling, keys, region, review, serving
from ui.cli.stores import office

__all__ = ["enrolling", "keys", "office", "region", "serving"]

office.add_command(review.hand_over)
