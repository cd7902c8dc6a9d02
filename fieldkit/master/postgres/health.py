"""How a master on a server stands, for whoever watches it: what a monitor would otherwise ask the server itself."""

from fieldkit.master.postgres.connection import failures
from fieldkit.master.postgres.rows import Connection

_SEEN = """
SELECT (SELECT count(DISTINCT version) FROM quarantine) AS quarantined,
  pg_database_size(current_database()) AS bytes,
  (SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()) AS deadlocks,
  (SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming') AS standbys,
  (SELECT round(extract(epoch FROM max(replay_lag))) FROM pg_stat_replication) AS standby_lag_s,
  (SELECT coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false) FROM pg_stat_archiver)
    AS archive_failing
"""


def seen(connection: Connection) -> dict[str, object]:
    """Versions set aside, bytes, deadlocks since the server's statistics began, standbys that follow, and their lag.

    `standby_lag_s`: seconds that the slowest is behind; None where none is, or where the login may not see it
    (`pg_monitor`). `archive_failing`: the last file of the log was not archived.
    """
    with failures(), connection.cursor() as cursor:
        row = cursor.execute(_SEEN).fetchone()
        names = [column.name for column in cursor.description or ()]
    facts = dict(zip(names, row or (), strict=True))
    lag = facts["standby_lag_s"]
    return {**facts, "standby_lag_s": None if lag is None else int(lag)}
