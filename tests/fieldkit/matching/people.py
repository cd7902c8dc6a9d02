"""Made-up requests and offers, valid by default."""

from collections.abc import Iterable
from random import Random

from fieldkit.matching import Offer, Request, Road
from fieldkit.matching.distance import Distances
from fieldkit.matching.hours import DAY, DAYS, asked, free
from fieldkit.shelf import Place

PLACES = (
    Place("Centro", "Centro", "town"), Place("San Antón", "Centro", "town"), Place("La Raja", "Pedanías", "village"),
    Place("La Zarza", "Pedanías", "village"), Place("Román", "Pedanías", "village"),
)  # fmt: skip
ROADS = (Road("La Raja", 12), Road("La Zarza", 30), Road("Román", 4, start="La Raja"))
KINDS = ("company", "errand", "transport", "paper")
SPOKEN = ("es", "ar", "ro")
DISTANCES = Distances(PLACES, ROADS)


def request(  # noqa: PLR0913 - each has a default
    id_: str = "r", kinds: Iterable[str] = ("errand",), *, day: int = 1, start: int | None = 600,
    end: int | None = 720, place: str = "Centro", spoken: Iterable[str] = ("es",), refused: Iterable[str] = (),
) -> Request:  # fmt: skip
    """Errands on Tuesday from ten to twelve in the centre, in Spanish."""
    window = asked(day, start, end)
    return Request(id_, f"petición {id_}", frozenset(kinds), window, place, frozenset(spoken), frozenset(refused), id_)


def offer(  # noqa: PLR0913 - each has a default
    id_: str = "o", kinds: Iterable[str] = ("errand",), *, days: Iterable[str] = DAYS, start: int | None = None,
    end: int | None = None, place: str = "Centro", spoken: Iterable[str] = ("es",), vehicle: bool | None = True,
    most: int = 7, refused: Iterable[str] = (),
) -> Offer:  # fmt: skip
    """Errands on any day at any hour, by car, in Spanish."""
    return Offer(
        id_, id_, frozenset(kinds), free(days, start, end), place, frozenset(spoken), vehicle, most, frozenset(refused)
    )


def crowd(seed: int, requests: int, offers: int, *, most: int = 1) -> tuple[list[Request], list[Offer]]:
    """So many of each, at random; some refuse each other, some say little."""
    random = Random(seed)  # noqa: S311 - the same each time

    def some(from_: tuple[str, ...]) -> list[str]:
        return random.sample(from_, random.randint(0, len(from_)))

    def hours() -> tuple[int | None, int | None]:
        return random.choice([(None, None), (600, 720), (random.randrange(DAY), random.randrange(DAY)), (1320, 120)])

    def refused(prefix: str, count: int) -> list[str]:
        return [f"{prefix}{random.randrange(count)}" for _ in range(random.choice([0, 0, 0, 2]))] if count else []

    names = [place.name for place in PLACES] + ["", "Donde sea"]
    asks = [
        request(
            f"r{at:04}", random.sample(KINDS, random.randint(1, 2)), day=random.randrange(7), start=span[0],
            end=span[1], place=random.choice(names), spoken=some(SPOKEN), refused=refused("o", offers),
        )
        for at in range(requests)
        for span in [hours()]
    ]  # fmt: skip
    gives = [
        offer(
            f"o{at:04}", some(KINDS), days=some(DAYS), start=span[0], end=span[1], place=random.choice(names),
            spoken=some(SPOKEN), vehicle=random.choice([True, False, None]), most=most, refused=refused("r", requests),
        )
        for at in range(offers)
        for span in [hours()]
    ]  # fmt: skip
    return asks, gives
