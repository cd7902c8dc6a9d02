"""Purge: a laptop lets go of answers that the office holds for good.

An answer goes only when each version of its submission came in a batch that the office has merged and backed up, none
was set aside, nothing newer waits here, no draft is open in its session, and the session is older than the hold
period. The clock decides when, never whether: set wrongly it purges what is safe already, or nothing.

A purged submission leaves its id, its versions' hashes, parents and counters: it can still be withdrawn.
"""

from datetime import date

import msgspec

from fieldkit import settings
from fieldkit.database import checkpoint, transaction
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store
from fieldkit.versions import Version


def purge(store: Store, today: date) -> int:
    """Erase what may go. How many submissions; session sheets stay: they are nobody's, and tell the session's date."""
    store.need("station")
    old = _old_sessions(store, today)
    purged = sum(_purge_session(store, session) for session in old)
    dropped = _drop_sealed(store, set(old))
    dropped += store.contacts.forget(_requests(store))
    if purged or dropped:
        checkpoint(store.database)  # what was erased is gone from the log as well
    return purged


def _old_sessions(store: Store, today: date) -> list[bytes]:
    hold = int(store.settings.get(settings.HOLD_DAYS))
    open_now = {draft.session for draft in store.drafts.all()}
    return [
        bytes.fromhex(session.id)
        for session in store.sessions.all()
        if (today - session.date).days >= hold and session.id not in open_now
    ]


def _requests(store: Store) -> list[bytes]:
    """What only the office reads stays as long as the bytes of the batch that took it there."""
    rows = store.query(
        "SELECT version FROM sealed c JOIN sent_versions USING (version) JOIN sent s USING (sequence) "
        "WHERE s.safe AND s.sealed IS NULL AND version NOT IN (SELECT version FROM set_aside)"
    )
    return [version for (version,) in rows]


# A version is safe when its batch is, or when it came from the office (number 0).
_MAY_GO = """
SELECT v.record FROM versions v
LEFT JOIN sent_versions s ON s.version = v.version LEFT JOIN sent b ON b.sequence = s.sequence
WHERE v.session = ? AND v.form <> ?
GROUP BY v.record
HAVING max(v.payload IS NOT NULL) AND NOT max(v.withdrawal)
   AND min(coalesce(b.safe, s.sequence = 0, 0)) AND NOT max(v.version IN (SELECT version FROM set_aside))
"""


def _purge_session(store: Store, session: bytes) -> int:
    with transaction(store.database):
        if store.query("SELECT 1 FROM drafts WHERE session = ? LIMIT 1", (session,)):
            return 0  # somebody began just now
        records = [record for (record,) in store.query(_MAY_GO, (session, SESSION_FORM))]
        for record in records:
            _purge_record(store, session, record)
    return len(records)


def _purge_record(store: Store, session: bytes, record: bytes) -> None:
    ((payload,),) = store.query(
        "SELECT payload FROM versions WHERE session = ? AND record = ? AND payload IS NOT NULL "
        "ORDER BY counter DESC, version DESC LIMIT 1",
        (session, record),
    )
    shown = msgspec.json.decode(payload, type=Version)
    store.database.execute(
        "INSERT OR IGNORE INTO purged VALUES (?, ?, ?, ?)", (session, record, shown.form, shown.form_version)
    )
    store.database.execute("UPDATE versions SET payload = NULL WHERE session = ? AND record = ?", (session, record))
    store.flat.remove(shown.form, session, record)
    store.derived.forget(session, record)


# Sealed bytes are kept until nothing that they brought could be needed again: a master can be lost with its backup.
_STILL_HERE = """
SELECT DISTINCT s.sequence, v.session, v.form FROM sent b
JOIN sent_versions s ON s.sequence = b.sequence JOIN versions v ON v.version = s.version
WHERE b.safe AND b.sealed IS NOT NULL AND v.payload IS NOT NULL AND NOT v.withdrawal
"""


def _drop_sealed(store: Store, old: set[bytes]) -> int:
    with transaction(store.database):
        safe = {sequence for (sequence,) in store.query("SELECT sequence FROM sent WHERE safe AND sealed IS NOT NULL")}
        kept = {
            sequence
            for sequence, session, form in store.query(_STILL_HERE)
            if form != SESSION_FORM or session not in old
        }
        rows = [(sequence,) for sequence in safe - kept]
        store.database.conn.executemany("UPDATE sent SET sealed = NULL WHERE sequence = ?", rows)
    return len(rows)
