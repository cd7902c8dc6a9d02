"""How counts of people are protected, with floors under every setting."""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Mode: TypeAlias = Literal["rounding", "suppression"]
LEAST_THRESHOLD: Final = 3
# Of fewer published people, a sum of numbers that are their own tells how many they are, or what somebody gave.
FEWEST_GIVERS: Final = 20


@dataclass(frozen=True)
class Protection:
    """Counts from 1 to threshold - 1 are small. Rounding publishes everything in steps of `base`, suppression the rest.

    Raises ValueError below the floors: a threshold under 3 protects nobody, a base under it shows small counts.
    """

    threshold: int = 5
    base: int = 5
    mode: Mode = "rounding"

    def __post_init__(self) -> None:
        if (
            self.threshold < LEAST_THRESHOLD
            or self.base < self.threshold
            or self.mode not in {"rounding", "suppression"}
        ):
            raise ValueError(f"{self.mode}, threshold {self.threshold}, base {self.base}: below the floors")
