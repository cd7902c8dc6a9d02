"""What a merge found, in words: a line a batch, a finding in a station's chain, a pair of sheets that may be one."""

from collections.abc import Mapping

from sync.duplicates_store import Pair
from sync.report import Merged
from sync.stations import Station
from ui.languages import Language, said

_BATCH: Mapping[Language, str] = {
    "es": "{station}, envío {sequence}: {new} nuevas, {repeated} repetidas, {aside} apartadas",
    "en": "{station}, batch {sequence}: {new} new, {repeated} repeated, {aside} quarantined",
}
_TORN: Mapping[Language, str] = {"es": ", {count} en conflicto", "en": ", {count} in conflict"}
_ASIDE: Mapping[Language, str] = {
    "es": "  línea {line}: apartada ({reason}: {detail})",
    "en": "  line {line}: quarantined ({reason}: {detail})",
}
_MISSING: Mapping[Language, str] = {
    "es": "{station}: falta el envío {first}. Si el portátil recibe su acuse, lo enviará otra vez.",
    "en": "{station}: batch {first} has not come. Once the laptop has its receipt, it sends it again.",
}
_SEVERAL_MISSING: Mapping[Language, str] = {
    "es": "{station}: faltan los envíos {first} a {last}. Si el portátil recibe su acuse, los enviará otra vez.",
    "en": "{station}: batches {first} to {last} have not come. Once the laptop has its receipt, it sends them again.",
}
_SWAPPED: Mapping[Language, str] = {
    "es": "{station}: el envío {number} no sigue al anterior: se cambió uno de los dos. Pregunte quién los trajo.",
    "en": "{station}: batch {number} does not follow the one before: one of the two was swapped. Ask who brought them.",
}
_CLONED: Mapping[Language, str] = {
    "es": "{station}: el envío {number} llegó con dos contenidos: hay dos copias de ese portátil. Se guardaron ambos.",
    "en": "{station}: batch {number} came with two contents: there are two copies of that laptop. Both were kept.",
}
_CONFLICTS: Mapping[Language, str] = {
    "es": "{station}: hojas en conflicto: {count}. Véalas con «fieldkit conflicts».",
    "en": "{station}: records in conflict: {count}. See them with 'fieldkit conflicts'.",
}
_QUIET: Mapping[Language, str] = {
    "es": "{station}: lleva más de un mes sin mesas nuevas (último envío: {last}). ¿Queda algo en el portátil?",
    "en": "{station}: no new sessions for over a month (last batch: {last}). Is anything left on the laptop?",
}
_SERIAL: Mapping[Language, str] = {
    "es": "llevan el mismo número de hoja, {serial}",
    "en": "they bear the same sheet number, {serial}",
}
_ANSWERS: Mapping[Language, str] = {
    "es": "coinciden en {agree} de {asked} respuestas; por azar solo 1 de cada {times} hojas tendría otra así al lado",
    "en": "{agree} of {asked} answers agree; by chance only 1 sheet in {times} would have such a neighbour",
}


def batch(one: Merged, into: Language) -> list[str]:
    """What came of one batch, and why each line was set aside."""
    head = said(_BATCH, into).format(
        station=one.station, sequence=one.sequence, new=one.new, repeated=one.repeated, aside=len(one.set_aside)
    )
    if one.conflicts:
        head += said(_TORN, into).format(count=one.conflicts)
    aside = said(_ASIDE, into)
    return [head, *(aside.format(line=bad.line, reason=bad.reason, detail=bad.detail) for bad in one.set_aside)]


def station(one: Station, into: Language) -> list[str]:
    """What a person may want to ask about a station; nothing where all is well."""
    lines = [
        said(_MISSING if first == last else _SEVERAL_MISSING, into).format(station=one.name, first=first, last=last)
        for first, last in one.chain.missing
    ]
    lines += [said(_SWAPPED, into).format(station=one.name, number=number) for number in one.chain.swapped]
    lines += [said(_CLONED, into).format(station=one.name, number=number) for number in one.chain.cloned]
    if one.conflicts:
        lines.append(said(_CONFLICTS, into).format(station=one.name, count=one.conflicts))
    if one.quiet:
        lines.append(said(_QUIET, into).format(station=one.name, last=one.chain.last))
    return lines


def pair(one: Pair, into: Language) -> str:
    """Why two sheets may be the same one."""
    found = one.suggestion
    days = " / ".join(sorted({day.isoformat() for day in one.days}))
    times = round(1 / found.chance) if found.chance else 0
    why = said(_SERIAL if found.serial else _ANSWERS, into)
    why = why.format(serial=found.serial, agree=found.agree, asked=found.asked, times=max(1, times))
    return f"{found.one} {found.other} · {one.form} · {one.place}, {days}: {why}"
