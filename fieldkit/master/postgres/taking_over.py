"""What a copy of the master that stayed at home handed over, united with the one on a server.

The copy was made before the office moved, and merged on its own. What was taken out here since then does not come back.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from fieldkit.master.model import HandedOver
from fieldkit.master.postgres import carrying
from fieldkit.master.postgres.drawers import UNDATED, year
from fieldkit.master.postgres.rows import Connection
from fieldkit.shelf import SESSION_FORM

_ERASED = """
INSERT INTO versions SELECT %s, %s, %s, %s, %s, %s, %s, false, NULL
WHERE EXISTS (SELECT 1 FROM withdrawn WHERE session = %s AND record = %s) ON CONFLICT DO NOTHING
"""


def places(some: HandedOver) -> dict[bytes, tuple[str, int]]:
    """The municipality and year of each session: of whoever wrote something in it, and of its sheet."""
    found: dict[bytes, tuple[str, int]] = dict.fromkeys(_sessions(some), ("", UNDATED))
    for one in some.stored:
        version, session = one.version, bytes.fromhex(one.version.session)
        town, when = found[session]
        if version.form == SESSION_FORM and version.kind == "answers":
            when = year(version.answers.get("date")) or when
        found[session] = town or some.towns.get(version.author, ""), when
    return found


def _sessions(some: HandedOver) -> Iterator[bytes]:
    yield from (bytes.fromhex(one.version.session) for one in some.stored)
    yield from (one.session for one in some.erased)
    for table, rows in some.rows.items():
        yield from (session for row in rows if isinstance(session := _session(table, row), bytes))


def _session(table: str, row: Sequence[object]) -> object:
    columns = carrying.ALIKE[table]
    return row[columns.index("session")] if "session" in columns else None


def without(some: HandedOver, gone: set[bytes]) -> HandedOver:
    """All but what belongs to these sessions."""
    return replace(
        some,
        stored=[one for one in some.stored if bytes.fromhex(one.version.session) not in gone],
        erased=[one for one in some.erased if one.session not in gone],
        rows={table: [row for row in rows if _session(table, row) not in gone] for table, rows in some.rows.items()},
    )


def put_erased(connection: Connection, some: HandedOver, drawers: Mapping[bytes, int]) -> int:
    """Add what is left of withdrawn submissions whose withdrawal is here. How many versions were new."""
    return sum(
        connection.execute(
            _ERASED,
            (
                drawers[one.session], one.session, one.record, one.version, one.form, one.counter,
                [one.parents[start : start + 32] for start in range(0, len(one.parents), 32)], one.session, one.record,
            ),
        ).rowcount
        for one in some.erased
    )  # fmt: skip
