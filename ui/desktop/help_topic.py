"""One page of the help, in words."""

from dataclasses import dataclass

Keys = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Help:
    """What a screen is for, what is safe, which keys do what."""

    title: str
    told: tuple[str, ...]
    keys: Keys = ()
