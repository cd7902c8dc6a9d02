"""The files that lie beside a workbook: in its folder, or in the folder for media that ODK names after it."""

from pathlib import Path

from fieldkit import files

LIMIT = 20 << 20


class Beside:
    """Attached files by name, read when they are asked for."""

    def __init__(self, workbook: Path) -> None:
        self._folders = (workbook.parent, workbook.with_name(f"{workbook.stem}-media"), workbook.with_name("media"))

    def get(self, name: str, /) -> bytes | None:
        """The content of a file, None where there is none. A name that leads elsewhere is none."""
        if not name or name in {".", ".."} or any(character in name for character in "/\\:\0"):
            return None
        with files.failures(Path(name)):
            found = next((folder / name for folder in self._folders if (folder / name).is_file()), None)
        return files.read(found, LIMIT) if found else None

    def all(self, names: tuple[str, ...]) -> dict[str, bytes]:
        """Those of the files that are there."""
        return {name: content for name in names if (content := self.get(name)) is not None}
