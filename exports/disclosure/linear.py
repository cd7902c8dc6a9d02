"""Linear programmes over sums: one column a cell, one row a relation, solved again and again from where the last ended.

HiGHS behind few words. No answer is believed whose status is not asserted, and all instances have the same settings:
instances with different threads in one process have returned 'not set' with an objective of 0.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers: TypeAlias = NDArray[np.float64]
    Places: TypeAlias = NDArray[np.int32]

# The sum of these multiples of columns lies between two ends.
Row: TypeAlias = tuple[float, float, Mapping[int, float]]

INFINITE: Final = float("inf")
_SETTINGS: Final = (("threads", 1), ("parallel", "off"), ("random_seed", 0), ("mip_rel_gap", 0.0))
_WHOLE: Final = 1e-6
_SECONDS: Final = 120.0
_FITS: Final = 2  # kSolutionStatusFeasible


class SolverError(RuntimeError):
    """The solver gave neither an answer nor that there is none. Nothing may be published."""


class UnboundedError(SolverError):
    """The cost can fall without end."""


class Linear:
    """A minimisation. Costs and bounds change between one `solve` and the next; columns and rows stay."""

    def __init__(self, low: Sequence[float], high: Sequence[float], rows: Sequence[Row]) -> None:
        import highspy  # noqa: PLC0415 - slow to load, needed only while exporting
        import numpy as np  # noqa: PLC0415 - comes with highspy

        self._np, self._highs = np, highspy
        self._solver = highspy.Highs()  # type: ignore[no-untyped-call] # the library types its core alone
        self._solver.silent()
        for option, value in _SETTINGS:
            self._solver.setOptionValue(option, value)
        # Presolving would forget the basis of the last answer.
        self._solver.setOptionValue("presolve", "off")
        self.size = len(low)
        self._all = np.arange(self.size, dtype=np.int32)
        self._solver.passModel(self._model(low, high, rows))

    def _model(self, low: Sequence[float], high: Sequence[float], rows: Sequence[Row]) -> Any:
        np, highspy = self._np, self._highs
        model = highspy.HighsLp()
        model.num_col_, model.num_row_ = self.size, len(rows)
        model.col_cost_ = np.zeros(self.size)
        model.col_lower_, model.col_upper_ = np.array(low, dtype=float), np.array(high, dtype=float)
        model.row_lower_ = np.array([least for least, _, _ in rows])
        model.row_upper_ = np.array([most for _, most, _ in rows])
        model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        model.a_matrix_.start_ = np.cumsum([0, *(len(row) for _, _, row in rows)], dtype=np.int32)
        model.a_matrix_.index_ = np.array([column for _, _, row in rows for column in row], dtype=np.int32)
        model.a_matrix_.value_ = np.array([value for _, _, row in rows for value in row.values()], dtype=float)
        return model

    def bound(self, columns: "Places", low: "Numbers", high: "Numbers") -> None:
        """Set the bounds of some columns."""
        self._solver.changeColsBounds(len(columns), columns, low, high)

    def price(self, costs: "Numbers") -> None:
        """Set the cost of every column."""
        self._solver.changeColsCost(self.size, self._all, costs)

    def add(self, row: Row) -> None:
        """Add a row."""
        low, high, terms = row
        columns = self._np.array(list(terms), dtype=self._np.int32)
        self._solver.addRow(low, high, len(terms), columns, self._np.array(list(terms.values()), dtype=float))

    def forget(self) -> None:
        """Start the next `solve` from nothing."""
        self._solver.clearSolver()

    def solve(self) -> "Numbers | None":
        """Find the values of all columns at the least cost; None where no values fit.

        Raises UnboundedError where the cost has no least, SolverError on any other outcome.
        """
        self._solver.run()
        status, known = self._solver.getModelStatus(), self._highs.HighsModelStatus
        if status == known.kInfeasible:
            return None
        if status == known.kUnbounded:
            raise UnboundedError
        if status != known.kOptimal:
            raise SolverError(self._solver.modelStatusToString(status))
        return self._values()

    def solve_whole(self, seconds: float = _SECONDS) -> "Numbers | None":
        """As `solve`, but all columns in whole numbers; SolverError where that takes longer."""
        kinds = self._highs.HighsVarType
        self._ask_for(kinds.kInteger, presolve="choose")
        self._solver.setOptionValue("time_limit", self._solver.getRunTime() + seconds)
        try:
            found = self.solve()
        finally:
            self._solver.setOptionValue("time_limit", INFINITE)
            self._ask_for(kinds.kContinuous, presolve="off")
            self.forget()
        return None if found is None else found.round()

    def solve_near(self, gap: float, seconds: float = 10 * _SECONDS) -> "Numbers | None":
        """As `solve_whole`, but the first values will do whose cost is within a share of the least."""
        self._solver.setOptionValue("mip_rel_gap", gap)
        try:
            return self.solve_whole(seconds)
        finally:
            self._solver.setOptionValue("mip_rel_gap", 0.0)

    def solve_nearly(self, seconds: float, gap: float) -> "tuple[Numbers | None, float]":
        """Find values in whole numbers whose cost is within a share of the least, as far as time allows.

        Gives the best that were found, None where none were, and what no values can cost less than.
        """
        kinds, known = self._highs.HighsVarType, self._highs.HighsModelStatus
        self._ask_for(kinds.kInteger, presolve="choose")
        self._solver.setOptionValue("mip_rel_gap", gap)
        # A limit below nought would be refused, and there would be none.
        self._solver.setOptionValue("time_limit", self._solver.getRunTime() + max(0.0, seconds))
        try:
            self._solver.run()
            status, outcome = self._solver.getModelStatus(), self._solver.getInfo()
            if status not in {known.kOptimal, known.kTimeLimit}:
                raise SolverError(self._solver.modelStatusToString(status))
            found = self._values().round() if outcome.primal_solution_status == _FITS else None
            return found, float(outcome.mip_dual_bound)
        finally:
            self._solver.setOptionValue("time_limit", INFINITE)
            self._solver.setOptionValue("mip_rel_gap", 0.0)
            self._ask_for(kinds.kContinuous, presolve="off")
            self.forget()

    def _ask_for(self, kind: Any, presolve: str) -> None:
        self._solver.changeColsIntegrality(self.size, self._all, self._np.array([kind] * self.size))
        self._solver.setOptionValue("presolve", presolve)

    def _values(self) -> "Numbers":
        return self._np.array(self._solver.getSolution().col_value)

    def reduced(self) -> "Numbers":
        """Give what the cost would change by, a unit of each column, after a `solve` without whole numbers."""
        return self._np.array(self._solver.getSolution().col_dual)


def as_whole(values: "Numbers") -> list[int] | None:
    """Give the whole numbers that these are, within the solver's accuracy; None where one is not."""
    near = values.round()
    return [int(value) for value in near] if abs(values - near).max(initial=0.0) < _WHOLE else None


def sum_row(total: int, parts: Sequence[int]) -> Row:
    """Make the row that says: a column is the sum of others."""
    row = dict.fromkeys(parts, -1.0)
    row[total] = row.get(total, 0.0) + 1.0
    return 0.0, 0.0, row
