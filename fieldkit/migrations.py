"""The store's tables, as a list of named, frozen steps. A step, once released, never changes.

Nothing here keeps the order in which tests were taken: what holds versions is clustered by
(session, record, version), where record and version are random, and has no row numbers.
"""

from fieldkit.database import Database, Migrations, PlainDatabase
from fieldkit.errors import Code, WorldFailed

_SET = "fieldkit"
steps = Migrations(_SET)


@steps()
def m001_first_rooms(database: PlainDatabase) -> None:
    """Station and office alike: who I am, what is published, what is recorded, what was exchanged."""
    for statement in _FIRST_ROOMS.strip().split(";\n"):
        database.conn.execute(statement)


_FIRST_ROOMS = """
CREATE TABLE identity (
  one INTEGER PRIMARY KEY CHECK (one = 1), role TEXT NOT NULL, name TEXT NOT NULL, simulated INTEGER NOT NULL,
  signing BLOB NOT NULL, sealing BLOB NOT NULL, secret BLOB NOT NULL);
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE office (
  one INTEGER PRIMARY KEY CHECK (one = 1), name TEXT NOT NULL, signing BLOB NOT NULL, sealing BLOB NOT NULL);
CREATE TABLE roster (
  station TEXT PRIMARY KEY, name TEXT NOT NULL, signing BLOB NOT NULL UNIQUE, sealing BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE forms (
  form TEXT NOT NULL, version TEXT NOT NULL, title TEXT NOT NULL, file TEXT NOT NULL, sha256 BLOB NOT NULL,
  workbook BLOB NOT NULL, compiled BLOB NOT NULL, newest INTEGER NOT NULL, PRIMARY KEY (form, version));
CREATE TABLE places (
  name TEXT PRIMARY KEY, zone TEXT NOT NULL, kind TEXT NOT NULL, population INTEGER) WITHOUT ROWID;
CREATE TABLE versions (
  session BLOB NOT NULL, record BLOB NOT NULL, version BLOB NOT NULL, form TEXT NOT NULL, counter INTEGER NOT NULL,
  parents BLOB NOT NULL, withdrawal INTEGER NOT NULL, payload BLOB,
  PRIMARY KEY (session, record, version)) WITHOUT ROWID;
CREATE TABLE withdrawn (
  session BLOB NOT NULL, record BLOB NOT NULL, PRIMARY KEY (session, record)) WITHOUT ROWID;
CREATE TABLE flat_columns (
  form TEXT NOT NULL, path TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (form, path)) WITHOUT ROWID;
CREATE TABLE tallies (
  session BLOB NOT NULL, name TEXT NOT NULL, more INTEGER NOT NULL, PRIMARY KEY (session, name)) WITHOUT ROWID;
CREATE TABLE drafts (
  draft BLOB PRIMARY KEY, session BLOB NOT NULL, form TEXT NOT NULL, form_version TEXT NOT NULL,
  answers BLOB NOT NULL, position TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sent (
  sequence INTEGER PRIMARY KEY, hash BLOB NOT NULL, name TEXT NOT NULL, sealed BLOB, delivered INTEGER NOT NULL,
  held INTEGER NOT NULL);
CREATE TABLE sent_versions (version BLOB PRIMARY KEY, sequence INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE received (
  station TEXT NOT NULL, sequence INTEGER NOT NULL, hash BLOB NOT NULL, previous BLOB NOT NULL,
  versions INTEGER NOT NULL, PRIMARY KEY (station, sequence, hash)) WITHOUT ROWID;
CREATE TABLE quarantine (
  station TEXT NOT NULL, sequence INTEGER NOT NULL, hash BLOB NOT NULL, line INTEGER NOT NULL,
  version BLOB NOT NULL, reason TEXT NOT NULL, detail TEXT NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY (station, sequence, hash, line)) WITHOUT ROWID;
CREATE TABLE answered (station TEXT PRIMARY KEY, name TEXT NOT NULL, batches INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE seen (name TEXT PRIMARY KEY) WITHOUT ROWID
"""


@steps()
def m006_waiting(database: PlainDatabase) -> None:
    """What waits for its form; whose answers lie in quarantine, so that a withdrawal erases them there too."""
    for statement in _WAITING.strip().split(";\n"):
        database.conn.execute(statement)


_WAITING = """
CREATE TABLE waiting (
  form TEXT NOT NULL, form_version TEXT NOT NULL, session BLOB NOT NULL, record BLOB NOT NULL, version BLOB NOT NULL,
  station TEXT NOT NULL, sequence INTEGER NOT NULL, hash BLOB NOT NULL, line INTEGER NOT NULL, payload BLOB NOT NULL,
  PRIMARY KEY (form, form_version, session, record, version)) WITHOUT ROWID;
ALTER TABLE quarantine ADD COLUMN session BLOB;
ALTER TABLE quarantine ADD COLUMN record BLOB;
CREATE INDEX quarantined ON quarantine (session, record) WHERE record IS NOT NULL
"""


def bring_up_to_date(database: Database) -> None:
    """Apply what this store lacks. A store that holds steps this program does not know is refused."""
    known = {step.name for step in steps.pending(database)} | {step.name for step in steps.applied(database)}
    mine = {step.name for step in steps._migrations}  # noqa: SLF001 - the library offers no list of its steps
    if known - mine:
        raise WorldFailed(Code.STORE_NEWER, found=", ".join(sorted(known - mine)))
    if steps.pending(database):
        steps.apply(database)
