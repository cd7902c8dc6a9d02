"""What support needs to see of a laptop, and nothing of anybody: versions, the system, settings, counts, the log.

Whoever asks for help reads it first: it is shown before it is saved.
"""

import io
import platform
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import msgspec

from fieldkit import log, settings
from fieldkit.database import STORE_FILE
from fieldkit.errors import Code
from fieldkit.settings import Setting
from fieldkit.store import Store

# What a fault may come from; `psycopg` is there only where a master may lie on a server.
LIBRARIES = (
    "cryptography", "highspy", "httpx", "msgspec", "numpy", "obstore", "openpyxl", "paramiko", "phonenumbers",
    "psycopg", "pyside6-essentials", "python-stdnum", "pyxform", "smbprotocol", "sqlcipher3", "sqlite-utils",
)  # fmt: skip
# Settings that say nothing of anybody. Any other is only said to be there.
_PLAIN = (settings.LANGUAGE, settings.KIT_NUMBER, settings.KIT_DATE)
_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Diagnosis:
    """Facts by heading, and the log's lines."""

    facts: Mapping[str, Mapping[str, str]]
    log: tuple[str, ...]

    def text(self) -> str:
        """As a person reads it."""
        parts = [
            "\n".join([heading, *(f"  {name}: {value}" for name, value in facts.items())])
            for heading, facts in self.facts.items()
        ]
        return "\n\n".join([*parts, "\n".join(["log", *(f"  {line}" for line in self.log)])]) + "\n"

    def packed(self) -> bytes:
        """A ZIP archive of the same, in words and as JSON."""
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(zipfile.ZipInfo("diagnosis.txt", _EPOCH), self.text())
            archive.writestr(zipfile.ZipInfo("diagnosis.json", _EPOCH), msgspec.json.encode(self, order="sorted"))
        return stream.getvalue()


def of_program() -> dict[str, dict[str, str]]:
    """The program, its libraries and the system; not the machine's name nor anybody's."""
    libraries = {name: _version(name) for name in LIBRARIES}
    system = {"system": f"{platform.system()} {platform.release()}", "machine": platform.machine()}
    encoding = {"encoding": sys.getfilesystemencoding(), "packaged": str(getattr(sys, "frozen", False))}
    return {
        "program": {"fieldkit": _version("fieldkit"), "python": platform.python_version(), **libraries},
        "system": {**system, **encoding},
    }


def of_store(store: Store) -> dict[str, dict[str, str]]:
    """A store's role, settings and counts, and what its check found."""
    checked = store.check()
    kinds = sorted(fault.code.value for fault in checked.faults)
    return {
        "store": {
            "role": store.identity.role,
            "id": store.identity.id[:8],
            "simulated": str(store.identity.simulated),
            "steps": _steps(store),
            "bytes": str(_size(store.folder)),
            "versions": str(checked.versions),
            "faults": ", ".join(f"{kinds.count(kind)} {kind}" for kind in dict.fromkeys(kinds)) or "none",
        },
        "settings": {setting.name: _setting(store, setting) for setting in settings.ALL},
        "forms": {info.form: info.version for info in store.shelf.forms()},
        "rows": {name: str(_count(store, name)) for name in _tables(store)},
    }


def of_failure(code: Code) -> dict[str, dict[str, str]]:
    """A store that does not open."""
    return {"store": {"failure": code.value}}


def diagnosis(about_store: Mapping[str, Mapping[str, str]]) -> Diagnosis:
    """All of it."""
    return Diagnosis({**of_program(), **about_store}, tuple(log.read()))


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "?"


def _setting(store: Store, setting: Setting) -> str:
    value = store.settings.get(setting)
    if setting in _PLAIN:
        return value
    if setting is settings.MAILBOX and value:
        return value.partition("://")[0] if "://" in value else "folder"
    return "set" if value != setting.default else "not set"


def _steps(store: Store) -> str:
    return ", ".join(
        name.partition("_")[0] for (name,) in store.query("SELECT name FROM _sqlite_migrations ORDER BY name")
    )


def _tables(store: Store) -> list[str]:
    rows = store.query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%sqlite%' ORDER BY name")
    return [str(name) for (name,) in rows]


def _count(store: Store, table: str) -> int:
    return int(store.query(f'SELECT count(*) FROM "{table}"')[0][0])  # noqa: S608 - the schema's own names


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.glob(f"{STORE_FILE}*"))
