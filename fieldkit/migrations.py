"""The store's tables, as a list of named, frozen steps. A step, once released, never changes.

Nothing here keeps the order in which tests were taken: what holds versions is clustered by
(session, record, version), where record and version are random, and has no row numbers.
"""

from pathlib import Path

from fieldkit import files, presence
from fieldkit.database import (
    Database,
    Migrations,
    PlainDatabase,
    broken_pages,
    connect,
    copy_into,
    transaction,
    with_companions,
)
from fieldkit.errors import Code, WorldFailed
from fieldkit.keys import StoreKey
from fieldkit.progress import Silent

BEFORE_UPDATE = "before-update.db"  # the copy made before a migration, until the store has opened once more
_COPYING = ".before-update.part"
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
def m002_backups(database: PlainDatabase) -> None:
    """Which of the received batches lie in a verified backup."""
    database.conn.execute("ALTER TABLE received ADD COLUMN backed_up INTEGER NOT NULL DEFAULT 0")


@steps()
def m003_sealed(database: PlainDatabase) -> None:
    """What only the office may read: a station's sealed lines, under random ids and nothing else."""
    database.conn.execute(
        "CREATE TABLE sealed (version BLOB PRIMARY KEY, form TEXT NOT NULL, line BLOB NOT NULL) WITHOUT ROWID"
    )


@steps()
def m004_trust(database: PlainDatabase) -> None:
    """Keys that follow one another, laptops whose words were compared or that were lost, batches that wait whole."""
    for statement in _TRUST.strip().split(";\n"):
        database.conn.execute(statement)


_TRUST = """
CREATE TABLE earlier_keys (number INTEGER PRIMARY KEY, link BLOB NOT NULL, sealing BLOB NOT NULL);
ALTER TABLE office ADD COLUMN succession BLOB NOT NULL DEFAULT x'';
ALTER TABLE office ADD COLUMN compared INTEGER NOT NULL DEFAULT 0;
ALTER TABLE roster ADD COLUMN compared INTEGER NOT NULL DEFAULT 0;
ALTER TABLE roster ADD COLUMN revoked_from INTEGER;
CREATE TABLE held_back (
  hash BLOB PRIMARY KEY, station TEXT NOT NULL, sequence INTEGER NOT NULL, versions INTEGER NOT NULL,
  sealed BLOB NOT NULL)
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


@steps()
def m007_after_the_merge(database: PlainDatabase) -> None:
    """What the office holds safely, what was purged for it, what goes back to stations, what a person decided."""
    for statement in _AFTER_THE_MERGE.strip().split(";\n"):
        database.conn.execute(statement)


_AFTER_THE_MERGE = """
ALTER TABLE sent ADD COLUMN safe INTEGER NOT NULL DEFAULT 0;
ALTER TABLE answered ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
CREATE TABLE set_aside (version BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE purged (
  session BLOB NOT NULL, record BLOB NOT NULL, form TEXT NOT NULL, form_version TEXT NOT NULL,
  PRIMARY KEY (session, record)) WITHOUT ROWID;
CREATE TABLE replaced (
  author TEXT NOT NULL, session BLOB NOT NULL, record BLOB NOT NULL, version BLOB NOT NULL,
  PRIMARY KEY (author, session, record, version)) WITHOUT ROWID;
CREATE TABLE decisions (
  one BLOB NOT NULL, other BLOB NOT NULL, verdict TEXT NOT NULL, PRIMARY KEY (one, other, verdict)) WITHOUT ROWID;
CREATE TABLE handed_over (hash BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE stale_receipts (name TEXT PRIMARY KEY) WITHOUT ROWID
"""


@steps()
def m008_labels_of_slots(database: PlainDatabase) -> None:
    """Whose a key slot is: the slot file beside the store holds no names."""
    database.conn.execute("CREATE TABLE slot_labels (slot TEXT PRIMARY KEY, label TEXT NOT NULL) WITHOUT ROWID")


@steps()
def m009_attached_files(database: PlainDatabase) -> None:
    """Forms keep the files that they use: lists in CSV, pictures. 0x80 is an empty map in MessagePack."""
    database.conn.execute("ALTER TABLE forms ADD COLUMN files BLOB NOT NULL DEFAULT x'80'")


@steps()
def m010_index_of_conflicts(database: PlainDatabase) -> None:
    """Conflicts are asked for after each merge, and there are hardly any: flat tables say where."""
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'flat *'"
    for (name,) in database.conn.execute(tables).fetchall():
        index = f"conflicts {name.removeprefix('flat ')}".replace('"', '""')
        table = name.replace('"', '""')
        database.conn.execute(f'CREATE INDEX "{index}" ON "{table}" (session, record) WHERE conflict')


@steps()
def m011_imports(database: PlainDatabase) -> None:
    """What came of each row of a survey, under a key that tells nothing; how tables with such headers were read."""
    for statement in _IMPORTS.strip().split(";\n"):
        database.conn.execute(statement)


_IMPORTS = """
CREATE TABLE imported (
  key BLOB PRIMARY KEY, session BLOB NOT NULL, record BLOB NOT NULL, version BLOB NOT NULL, state BLOB NOT NULL,
  mended BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE import_mappings (
  form TEXT NOT NULL, fingerprint TEXT NOT NULL, headers BLOB NOT NULL, mapping BLOB NOT NULL,
  PRIMARY KEY (form, fingerprint)) WITHOUT ROWID
"""


@steps()
def m012_releases(database: PlainDatabase) -> None:
    """What was published of people, cell by cell, and which submissions are counted in it."""
    for statement in _RELEASES.strip().split(";\n"):
        database.conn.execute(statement)


_RELEASES = """
CREATE TABLE releases (
  number INTEGER PRIMARY KEY, name TEXT NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL, forms TEXT NOT NULL,
  protection TEXT NOT NULL);
CREATE TABLE release_cells (
  release INTEGER NOT NULL, cell TEXT NOT NULL, said TEXT NOT NULL, PRIMARY KEY (release, cell)) WITHOUT ROWID;
CREATE TABLE release_workbooks (
  release INTEGER NOT NULL, sha256 BLOB NOT NULL, PRIMARY KEY (release, sha256)) WITHOUT ROWID;
CREATE TABLE released (
  session BLOB NOT NULL, record BLOB NOT NULL, release INTEGER NOT NULL, PRIMARY KEY (session, record)) WITHOUT ROWID
"""


@steps()
def m013_reviewed(database: PlainDatabase) -> None:
    """What a person said of a note: whether it may leave the house as it stands."""
    database.conn.execute("CREATE TABLE reviewed (version BLOB PRIMARY KEY, fitness TEXT NOT NULL) WITHOUT ROWID")


@steps()
def m014_piles(database: PlainDatabase) -> None:
    """Which paper sheets were typed here, and what typing them again showed. A set, without an order."""
    database.conn.execute(
        "CREATE TABLE piles (session BLOB NOT NULL, record BLOB NOT NULL, asked INTEGER, different INTEGER, "
        "PRIMARY KEY (session, record)) WITHOUT ROWID"
    )


@steps()
def m015_language_of_a_draft(database: PlainDatabase) -> None:
    """In which of the form's languages a person was being asked."""
    database.conn.execute("ALTER TABLE drafts ADD COLUMN language TEXT NOT NULL DEFAULT ''")


@steps()
def m016_frozen_releases(database: PlainDatabase) -> None:
    """What a release showed of gatherings, so that it can be shown again; the batches that are counted in it."""
    for statement in _FROZEN.strip().split(";\n"):
        database.conn.execute(statement)


_FROZEN = """
ALTER TABLE releases ADD COLUMN frame TEXT NOT NULL DEFAULT '';
CREATE TABLE released_batches (
  station TEXT NOT NULL, sequence INTEGER NOT NULL, hash BLOB NOT NULL, release INTEGER NOT NULL,
  PRIMARY KEY (station, sequence, hash)) WITHOUT ROWID
"""


@steps()
def m017_the_offices_desk(database: PlainDatabase) -> None:
    """Since when the office has a request to be called and who called; an import that somebody left half done."""
    for statement in _DESK.strip().split(";\n"):
        database.conn.execute(statement)


_DESK = """
CREATE TABLE calls (
  record BLOB PRIMARY KEY, since TEXT NOT NULL, called TEXT NOT NULL, who TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE import_draft (one INTEGER PRIMARY KEY CHECK (one = 1), draft BLOB NOT NULL)
"""


@steps()
def m018_lists(database: PlainDatabase) -> None:
    """What submissions say of things in lists, who may have which list, what a station was given of them."""
    for statement in _LISTS.strip().split(";\n"):
        database.conn.execute(statement)


_LISTS = """
CREATE TABLE list_forms (
  form TEXT NOT NULL, form_version TEXT NOT NULL, list TEXT NOT NULL, properties TEXT NOT NULL,
  PRIMARY KEY (form, form_version, list)) WITHOUT ROWID;
CREATE TABLE list_operations (
  list TEXT NOT NULL, thing TEXT NOT NULL, operation BLOB NOT NULL, session BLOB NOT NULL, record BLOB NOT NULL,
  version BLOB NOT NULL, stands INTEGER NOT NULL, creates INTEGER NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY (list, thing, operation)) WITHOUT ROWID;
CREATE INDEX operations_of ON list_operations (session, record);
CREATE TABLE list_grants (
  list TEXT NOT NULL, station TEXT NOT NULL, number INTEGER NOT NULL, allowed INTEGER NOT NULL,
  PRIMARY KEY (list, station, number, allowed)) WITHOUT ROWID;
CREATE TABLE list_sent (
  station TEXT PRIMARY KEY, name TEXT NOT NULL, digest BLOB NOT NULL, lists TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE stale_lists (name TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE list_held (list TEXT PRIMARY KEY, personal INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE list_things (
  list TEXT NOT NULL, thing TEXT NOT NULL, content BLOB NOT NULL, PRIMARY KEY (list, thing)) WITHOUT ROWID
"""


@steps()
def m019_how_far_places_are(database: PlainDatabase) -> None:
    """How many km a place is from the town, where somebody has looked it up."""
    database.conn.execute("ALTER TABLE places ADD COLUMN km REAL")


@steps()
def m020_municipalities(database: PlainDatabase) -> None:
    """Which municipality a laptop works for, where an office has several."""
    database.conn.execute("ALTER TABLE roster ADD COLUMN municipality TEXT NOT NULL DEFAULT ''")


@steps()
def m024_areas(database: PlainDatabase) -> None:
    """What places lie in, where an office is of a region."""
    database.conn.execute("ALTER TABLE places ADD COLUMN within TEXT")
    database.conn.execute(
        "CREATE TABLE areas (level TEXT NOT NULL, name TEXT NOT NULL, within TEXT NOT NULL, population INTEGER, "
        "PRIMARY KEY (level, name)) WITHOUT ROWID"
    )


def bring_up_to_date(database: Database, folder: Path, key: StoreKey) -> None:
    """Apply what this store lacks: all of it or nothing, once a verified copy of the store as it was lies beside it.

    A store that holds steps this program does not know is refused with STORE_NEWER.
    """
    applied = {step.name for step in steps.applied(database)}
    mine = {step.name for step in steps._migrations}  # noqa: SLF001 - the library offers no list of its steps
    if applied - mine:
        raise WorldFailed(Code.STORE_NEWER, found=", ".join(sorted(applied - mine)))
    if applied == mine:
        forget_copy(folder)
        return
    if not applied:
        _apply(database)
        return
    with presence.upkeep(folder):
        _keep_copy(database, folder, key)
        _apply(database)


def _apply(database: Database) -> None:
    with transaction(database):
        # One transaction around the library's own, a step each: a neighbour sees all steps or none.
        steps.apply(database)


def forget_copy(folder: Path) -> None:
    """Take away the copy that was made before a migration."""
    path = folder / BEFORE_UPDATE
    if files.there(path):
        with files.failures(path):
            path.unlink(missing_ok=True)


def _keep_copy(database: Database, folder: Path, key: StoreKey) -> None:
    """A copy under the same key, read back and compared before it gets its name."""
    copy = folder / _COPYING
    with files.failures(copy), files.scratch(*with_companions(copy)):
        files.create(copy, private=True).close()
        copy_into(database, copy, Silent())
        opened = connect(folder, key, file=_COPYING)
        try:
            if broken_pages(opened, Silent()) or _rows(opened) != _rows(database):
                raise WorldFailed(Code.DISK_FAILED, path=str(copy))
        finally:
            opened.close()
        with copy.open("rb+") as file:
            files.settle(file)
        copy.replace(folder / BEFORE_UPDATE)
    files.sync_folder(folder)


def _rows(database: Database) -> dict[str, int]:
    return {table.name: table.count for table in database.tables}
