"""The channel's post: what is coming, what wants a look first, and text, picture and calendar to take away."""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QComboBox, QFileDialog, QPlainTextEdit

from fieldkit.catalogue import LIST, Activity
from ui import channel_text
from ui.desktop import theme as t
from ui.desktop.fields import labelled
from ui.desktop.language import NAMES, beside, short_day
from ui.desktop.office.action.due_table import thing_place
from ui.desktop.office.list_page import buttons
from ui.desktop.office.page import Bench
from ui.desktop.office.plan import post
from ui.desktop.office.plan.plan_page import PlanPage
from ui.desktop.office.plan.post import Post
from ui.desktop.rows import Column, Line, wanting
from ui.desktop.widgets import Button, Paragraph, PickOne, card, snug, text
from ui.languages import LANGUAGES, Written


class ChannelPage(PlanPage):
    """A row an activity; below it the post as it will be pasted."""

    part = "channel"
    help = "channel"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, [Column(self.tr("When")), Column(self.tr("What")), Column(self.tr("Checked"))])
        self._found: Post | None = None
        self._at = 0
        self.speech: QComboBox = PickOne(self.tr("In which language"))
        for code in LANGUAGES:
            self.speech.addItem(NAMES[code], code)
        self.only: QComboBox = PickOne(self.tr("Which activities"))
        self.only.addItem(self.tr("All that are coming"), "")
        self.only.addItem(self.tr("Only what was checked of late"), "checked")
        self.speech.activated.connect(lambda _: self._read())
        self.only.activated.connect(lambda _: self._read())
        line = buttons()
        line.addWidget(self.speech)
        line.addWidget(self.only)
        self.column.insertLayout(2, line)
        self.setTabOrder(self._led, self.speech)
        self.setTabOrder(self.speech, self.only)
        self.doubts = Paragraph("", "warn")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(t.POST)
        self.copy_text = snug(Button(self.tr("Copy the text"), "primary", voice="heading"))
        self.copy_picture = snug(Button(self.tr("Copy the picture"), "secondary", voice="strong"))
        self.save = snug(Button(self.tr("Save the calendar…"), "secondary", voice="strong"))
        self.copy_text.clicked.connect(self._copy_text)
        self.copy_picture.clicked.connect(self._copy_picture)
        self.save.clicked.connect(self._ask)
        at = self.column.count() - 1
        self.column.insertWidget(at, self.doubts)
        self.column.insertWidget(at + 1, labelled(self.tr("The post"), self.text))
        self.column.insertLayout(at + 2, buttons(self.copy_text, self.copy_picture, self.save))
        self.table.chosen.connect(self._open)
        self.table.entered.connect(lambda _: self._enter())
        self._read()

    @property
    def _spoken(self) -> Written:
        return next(code for code in LANGUAGES if code == self.speech.currentData())

    def _read(self) -> None:
        read = partial(
            post.look, today=self.desk.today, spoken=self._spoken, checked=bool(self.only.currentData()),
            language=self.bench.language,
        )  # fmt: skip
        self.look(read, self._written)

    def _written(self, found: Post | None) -> None:
        first, self._found = self._found is None, found
        if found is None:
            told = self.tr("Activities come from their form. Read it under Forms, and enter what is coming.")
            self.empty(self.heading.text(), told)
            return
        self.text.setPlainText(found.text)
        self.doubts.say("\n".join(f"▲  {one}" for one in found.doubts))
        self.doubts.setVisible(bool(found.doubts))
        coming = self.tr("%n activities in the coming weeks", "", len(found.coming))
        self.told.say(coming)
        self.table.rows.fill([self._line(one) for one in found.coming])
        self.table.setVisible(bool(found.coming))
        if found.coming:
            self.table.choose(min(self._at, len(found.coming) - 1))
        else:
            self.put(None)
        if first:
            self.first_focus().setFocus()

    def _line(self, one: Activity) -> Line:
        starts = f"{one.starts:%H:%M}" if one.starts else ""
        checked = short_day(one.checked) if one.checked else self.tr("never")
        old = self._found is not None and one.id in self._found.unchecked
        return (beside(short_day(one.day), starts) if starts else short_day(one.day), one.title,
                wanting(checked) if old else checked)  # fmt: skip

    @property
    def _row(self) -> Activity | None:
        return self.table.chosen_of(self._found.coming) if self._found else None

    def _enter(self) -> None:
        if self._row:
            self.went.emit(thing_place(LIST, self._row.id))

    def _open(self, at: int) -> None:
        one = self._row
        if one is None:
            return
        self._at = at
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(one.title, "heading"))
        for line in channel_text.lines(one, self._spoken):
            body.addWidget(Paragraph(line))
        self.checked = snug(Button(self.tr("Checked today"), "secondary", voice="strong"))
        self.checked.clicked.connect(self._check)
        self.enter = snug(Button(self.tr("Open its sheet"), "secondary", voice="strong", key="↵"))
        self.enter.clicked.connect(self._enter)
        body.addLayout(buttons(self.checked, self.enter))
        self.put(frame)

    def _check(self) -> None:
        if self._row:
            self.look(partial(post.check, id_=self._row.id, clock=self.desk.clock), self._noted)

    def _noted(self, _result: None) -> None:
        self.changed.emit()
        self._read()

    def _copy_text(self) -> None:
        if self._found:
            QGuiApplication.clipboard().setText(self._found.text)
            self.told.say(self.tr("✓ The text is on the clipboard: paste it into the channel."))

    def _copy_picture(self) -> None:
        if self._found:
            QGuiApplication.clipboard().setImage(QImage.fromData(self._found.picture))
            self.told.say(self.tr("✓ The picture is on the clipboard: paste it into the channel."))

    def _ask(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to save it"), str(Path.home() / self.tr("activities.ics"))
        )
        if name:
            self.write(Path(name))

    def write(self, out: Path) -> None:
        """Write the calendar into this file."""
        deed = partial(
            post.save, today=self.desk.today, spoken=self._spoken, checked=bool(self.only.currentData()), out=out,
            now=self.desk.clock(),
        )  # fmt: skip
        self.look(deed, self._saved)

    def _saved(self, out: Path) -> None:
        self.told.say(self.tr("✓ Saved: {file}").format(file=out.name))
