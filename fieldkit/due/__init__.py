"""What is due of things in lists: read from the dates that the plan declares. See docs/decisions/0046."""

from fieldkit.due.board import Board, Day, board, week
from fieldkit.due.items import Due
from fieldkit.due.reading import read
from fieldkit.due.rules import DueRule, StateRule
from fieldkit.due.states import Standing, States

__all__ = ["Board", "Day", "Due", "DueRule", "Standing", "StateRule", "States", "board", "read", "week"]
