"""Whether a workbook is open in another program: what that program leaves beside it, and whether it lets us write."""

from pathlib import Path

from fieldkit import files
from fieldkit.errors import Code, WorldFailed


def need_closed(path: Path) -> None:
    """Raise WORKBOOK_OPEN where Excel or LibreOffice has the file open, before any work is done for it."""
    excel, libre = path.with_name(f"~${path.name}"), path.with_name(f".~lock.{path.name}#")
    with files.failures(path.parent):
        if excel.exists() or libre.exists():
            raise WorldFailed(Code.WORKBOOK_OPEN, path=str(path))
    if not path.is_file():
        return
    try:
        # Windows refuses this while Excel has the file, even without a lock beside it.
        path.open("r+b").close()
    except PermissionError as error:
        raise WorldFailed(Code.WORKBOOK_OPEN, path=str(path)) from error
