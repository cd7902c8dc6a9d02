"""First step: which file, and how it is to be read where finding out was not enough."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from sync.survey_import.table import Layout
from ui.desktop import theme as t
from ui.desktop.fields import labelled
from ui.desktop.layouts import Columns
from ui.desktop.office.importing.panel import Panel, picking
from ui.desktop.office.list_page import buttons
from ui.desktop.widgets import Button, Paragraph, snug, text

_MOST_ROWS = 1_000_000
_ENCODINGS = (("UTF-8", "utf-8"), ("Windows-1252", "cp1252"), ("UTF-16", "utf-16"))
_SEPARATORS = (";", ",", "|")


class FilePanel(Panel):
    """Says what can be read; offers to go on with what is half done; asks how to read what was not understood."""

    again = Signal(Layout)  # read the same file in this way
    resumed = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._first: QWidget | None = None
        self.told = Paragraph(
            self.tr(
                "What Google Forms, KoboToolbox, ODK or LimeSurvey exported, or a table kept by hand (Excel or CSV). "
                "You see what would come in before anything is changed."
            )
        )
        self.column.addWidget(self.told)
        self.column.addWidget(
            Paragraph(
                self.tr(
                    "Names, telephones, e-mail addresses and the like stay out. "
                    "Importing the same file again adds nothing."
                ),
                "muted",
            )
        )
        self._half = QWidget()
        self._reading = QWidget()
        for part in (self._half, self._reading):
            self.column.addWidget(part)
            part.hide()

    def first_focus(self) -> QWidget | None:
        """Return what was asked or offered last."""
        return self._first

    def offer(self, name: str) -> None:
        """Offer to go on with a file that somebody left half done."""
        column = Panel()
        column.column.addWidget(text(self.tr("Half done: {file}").format(file=name), "heading"))
        self.resume = snug(Button(self.tr("Go on with it"), "secondary", voice="strong"))
        self.resume.clicked.connect(self.resumed)
        drop = snug(Button(self.tr("Forget it"), "link"))
        drop.clicked.connect(self.dropped)
        column.column.addLayout(buttons(self.resume, drop))
        self._half = self._swap(self._half, column)
        self._first = self._first or self.resume

    def ask(self, layout: Layout, sheets: Sequence[str] = ()) -> None:
        """Ask how the file is to be read."""
        panel = Panel()
        panel.column.addWidget(text(self.tr("How is it to be read?"), "heading"))
        found = (self.tr("As it is found out"), "")
        grid = Columns(gap=t.STEP3, most=2)
        self.sheet = picking("", [(name, name) for name in sheets], layout.sheet)
        self.header_row = QLineEdit(str(layout.header_row or ""))
        self.header_row.setValidator(QIntValidator(1, _MOST_ROWS, self.header_row))
        self.header_row.setPlaceholderText(found[0])
        self.encoding = picking("", [found, *_ENCODINGS], layout.encoding)
        separators = [found, *((one, one) for one in _SEPARATORS), (self.tr("Tabulator"), "tab")]
        self.separator = picking("", separators, layout.separator)
        if sheets:
            grid.addWidget(labelled(self.tr("Which sheet of the workbook?"), self.sheet))
        grid.addWidget(labelled(self.tr("In which row are the headers?"), self.header_row))
        if not sheets:
            grid.addWidget(labelled(self.tr("Encoding of the letters"), self.encoding))
            grid.addWidget(labelled(self.tr("What separates the columns?"), self.separator))
        panel.column.addLayout(grid)
        self.read = snug(Button(self.tr("Read it like this"), "secondary", voice="strong"))
        self.read.clicked.connect(lambda: self.again.emit(self._layout(layout)))
        self.header_row.returnPressed.connect(self.read.click)
        panel.column.addLayout(buttons(self.read))
        self._reading = self._swap(self._reading, panel)
        self._first = self.sheet if sheets else self.header_row

    def _layout(self, before: Layout) -> Layout:
        return msgspec.structs.replace(
            before,
            sheet=self.sheet.currentData() or "",
            header_row=int(self.header_row.text() or 0),
            encoding=self.encoding.currentData(),
            separator=self.separator.currentData(),
        )

    def _swap(self, old: QWidget, new: QWidget) -> QWidget:
        self.column.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        new.show()
        return new
