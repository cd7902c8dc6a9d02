"""ZIP files whose parts bear no time: a clock before 1980, as after a dead battery, could not be written at all."""

import io
import zipfile
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openpyxl import Workbook

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # of the format


class Undated(zipfile.ZipFile):
    """Packs as `zipfile` does, but looks at no clock."""

    def writestr(
        self,
        zinfo_or_arcname: str | zipfile.ZipInfo,
        data: Any,
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        """Write a part, under the format's first day unless it bears a day of its own."""
        entry = zinfo_or_arcname
        if isinstance(entry, str):
            entry = zipfile.ZipInfo(entry, _FIRST_DAY)
            entry.compress_type = self.compression
            entry.external_attr = 0o600 << 16
        super().writestr(entry, data, compress_type, compresslevel)


def saved(workbook: "Workbook") -> bytes:
    """A workbook's file."""
    from openpyxl.writer.excel import ExcelWriter  # noqa: PLC0415 - slow to load, needed only while exporting

    buffer = io.BytesIO()
    # `strict_timestamps` is for the sheets, which come from files of their own.
    archive = Undated(buffer, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False)
    ExcelWriter(workbook, archive).save()
    return buffer.getvalue()
