"""Who opens the master, the sheet for the safe, and new keys."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit

from fieldkit.keyring import Holder
from ui.desktop import theme as t
from ui.desktop.fields import labelled
from ui.desktop.office import holding
from ui.desktop.office.desk import OfficeDesk
from ui.desktop.office.holding import Held
from ui.desktop.office.list_page import ListPage, buttons
from ui.desktop.office.page import Bench
from ui.desktop.passphrase import NewPassphrase
from ui.desktop.rows import Column
from ui.desktop.widgets import Button, Paragraph, card, snug, text

TURNING = "turning the key"


class KeysPage(ListPage):
    """A row a person; beside it what to do with each."""

    desk: OfficeDesk
    place = "keys"
    help = "keys"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("People and keys"), [Column(self.tr("Who opens this master"))], "short")
        self._people: tuple[Holder, ...] = ()
        self.add = snug(Button(self.tr("Add a person"), "primary", voice="heading"))
        self.add.clicked.connect(self._ask_person)
        self.lead(self.add)
        self.table.chosen.connect(self._open)
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(self.tr("Recovery sheet"), "heading"))
        self.sheet_told = Paragraph("", "muted")
        body.addWidget(self.sheet_told)
        self.sheet = snug(Button(self.tr("Make a sheet for the safe…"), "secondary", voice="strong"))
        self.sheet.clicked.connect(self._ask_sheet)
        body.addLayout(buttons(self.sheet))
        self.column.insertWidget(self.column.count() - 1, frame)
        self.column.insertWidget(self.column.count() - 1, self._keys())
        if running := bench.runner.named(TURNING):
            self.follow(running, self._was_turned)
        else:
            self._read()

    def busied(self, *, busy: bool) -> None:
        """Put the buttons away while a key is changed."""
        for button in (self.add, self.sheet, self.turn, self.rotate):
            button.setEnabled(not busy)

    def _keys(self) -> QFrame:
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(self.tr("New keys"), "heading"))
        told = self.tr(
            "If somebody may have had this computer in their hands: change the key of the master, then that of the "
            "office, and make a backup. All passphrases stay as they are."
        )
        body.addWidget(Paragraph(told, "muted"))
        self.turn = snug(Button(self.tr("Change the master's key"), "secondary", voice="strong"))
        self.turn.clicked.connect(lambda: self.work(TURNING, self.desk.turns(holding.turn), self._turned))
        self.rotate = snug(Button(self.tr("Change the office's keys"), "secondary", voice="strong"))
        self.rotate.clicked.connect(self._rotate)
        body.addLayout(buttons(self.turn, self.rotate))
        return frame

    def _read(self) -> None:
        self.look(holding.held, self._shown)

    def _shown(self, found: Held) -> None:
        self._people = found.people
        nobody = self.tr("without a name")
        mine = self.tr("(you)")
        self.table.rows.fill([(f"{one.label or nobody} {mine if one.mine else ''}".strip(),) for one in found.people])
        self.table.show()
        self.table.choose(0)
        self.sheet_told.say(
            self.tr("A sheet was made. If it is lost, make another: the earlier one then opens nothing newer.")
            if found.sheet
            else self.tr("There is none yet. If all passphrases are forgotten, only this sheet opens the master.")
        )
        self.table.setFocus()

    def _open(self, at: int) -> None:
        if at >= len(self._people):
            return
        one = self._people[at]
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(one.label or self.tr("without a name"), "heading"))
        if one.mine:
            body.addWidget(Paragraph(self.tr("It is the passphrase that opened this window."), "muted"))
        if len(self._people) > 1:
            self.gone = snug(Button(self.tr("Take the passphrase away"), "link"))
            self.gone.clicked.connect(lambda: self._remove(one))
            body.addWidget(Paragraph(self.tr("It will open nothing any more. The others stay as they are."), "muted"))
            body.addLayout(buttons(self.gone))
        else:
            body.addWidget(Paragraph(self.tr("It is the only one: add another before you take it away."), "muted"))
        self.put(frame)

    def _remove(self, one: Holder) -> None:
        self.work(TURNING, self.desk.turns(partial(holding.remove, slot=one.slot)), self._turned)

    def _was_turned(self, _result: object) -> None:
        self._read()

    def _turned(self, _result: None) -> None:
        self._read()
        self.heading.setText(self.tr("The key is changed. Make a backup now."))

    def _ask_person(self) -> None:
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(self.tr("Who is it?"), "heading"))
        self.name = QLineEdit()
        self.new = NewPassphrase()
        self.new.entered.connect(self._add)
        body.addWidget(labelled(self.tr("Name, for the list"), self.name))
        body.addWidget(self.new)
        let_in = snug(Button(self.tr("Let this person in"), "secondary", voice="strong"))
        let_in.clicked.connect(self._add)
        body.addLayout(buttons(let_in))
        self.put(frame)
        self.name.setFocus()
        self.look(partial(holding.offer, language=self.bench.language), self._offered)

    def _offered(self, words: str) -> None:
        if self.seen and self.seen.isAncestorOf(self.new):
            self.new.offer(words)

    def _add(self) -> None:
        name, passphrase = self.name.text().strip(), self.new.value()
        if not name:
            self.name.setFocus()
        elif passphrase:
            self.notice.close_up()
            self.look(partial(holding.add, name=name, passphrase=passphrase), self._added)

    def _added(self, _slot: str) -> None:
        self._read()

    def _ask_sheet(self) -> None:
        title, usual = self.tr("Where to write the sheet"), str(Path.home() / self.tr("recovery-sheet.txt"))
        name, _ = QFileDialog.getSaveFileName(self, title, usual)
        if name:
            self.make_sheet(Path(name))

    def make_sheet(self, out: Path) -> None:
        """Write the sheet, to be printed and deleted."""
        deed = partial(holding.make_sheet, out=out, today=self.desk.today, language=self.bench.language)
        self.work(TURNING, self.desk.turns(deed), self._sheet_made)

    def _sheet_made(self, _result: None) -> None:
        self._read()
        self.heading.setText(self.tr("Print the sheet, put it in the safe, and delete the file."))

    def _rotate(self) -> None:
        out = None
        if not self.desk.waiting.mailbox:
            title, usual = self.tr("Where to write the kit"), str(Path.home() / "office.kit")
            name, _ = QFileDialog.getSaveFileName(self, title, usual)
            if not name:
                return
            out = Path(name)
        self.work(TURNING, partial(holding.rotate, today=self.desk.today, out=out), self._rotated)

    def _rotated(self, _result: None) -> None:
        self.heading.setText(self.tr("The office has new keys. Make a backup now."))
        self.heading.setFocus()
