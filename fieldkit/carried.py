"""What a file is that somebody carried here, told by how it begins and not by its name: copies get other names."""

from enum import StrEnum
from pathlib import Path

from fieldkit import files

_LOOK = 4096  # bytes at the front that tell one kind from another
_ENVELOPE = b"fieldkit\x01"  # then a byte for the kind: docs/batch-format.md
_BACKUP = b"fkbackup"
_REQUEST = b'"fieldkit":"request"'
UPDATES = b"fkupdate/"  # the first name in a tar of `fieldkit.updates`


class Kind(StrEnum):
    """What can be carried from one computer to another."""

    BATCH = "batch"
    KIT = "kit"
    RECEIPT = "receipt"
    HANDOVER = "handover"
    LIST = "list"
    REQUEST = "request"
    BACKUP = "backup"
    UPDATE = "update"
    FOREIGN = "foreign"


_SEALED = {1: Kind.BATCH, 2: Kind.KIT, 3: Kind.RECEIPT, 4: Kind.HANDOVER, 5: Kind.LIST}


def kind(path: Path) -> Kind:
    """What a file claims to be. Nothing is verified here. FILE_MISSING, FILE_UNREADABLE, DISK_FAILED."""
    with files.failures(path), path.open("rb") as file:
        front = file.read(_LOOK)
    if front.startswith(_ENVELOPE):
        return _SEALED.get(front[len(_ENVELOPE)] if len(front) > len(_ENVELOPE) else 0, Kind.FOREIGN)
    if front.startswith(_BACKUP):
        return Kind.BACKUP
    if front.startswith(UPDATES):
        return Kind.UPDATE
    return Kind.REQUEST if front.startswith(b"{") and _REQUEST in front else Kind.FOREIGN
