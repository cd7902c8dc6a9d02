"""Backup and mailbox, what laptops are told, a check of everything, and the end of a master."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QWidget

from fieldkit.backup import Backup
from fieldkit.checks import Checked
from sync.mailbox.examine import Examined
from ui import care_words, mailbox_words, messages
from ui.desktop import theme as t
from ui.desktop.fields import labelled
from ui.desktop.layouts import Columns
from ui.desktop.office import care
from ui.desktop.office.care import State
from ui.desktop.office.list_page import buttons
from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.widgets import Button, Paragraph, card, snug, text

COPYING = "backup"
CHECKING = "check"
_MOST_DAYS = 3650
_SHOWN = 20  # faults; there are seldom any


class CarePage(OfficePage):
    """Cards, the most needed first."""

    place = "care"
    help = "care"

    erased = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Backup and mailbox"))
        self.seen: State | None = None
        self.copy = snug(Button(self.tr("Make a backup now…"), "primary", voice="heading"))
        self.copy.clicked.connect(self._ask_copy)
        self.lead(self.copy)
        self.told = Paragraph("", "muted")
        self.column.addWidget(self.told)
        columns = Columns(gap=t.STEP3, most=2)
        for frame in (self._backup(), self._mailbox(), self._policy(), self._more()):
            columns.addWidget(frame)
        self.column.addLayout(columns)
        self.column.addStretch(1)
        if running := bench.runner.named(COPYING):
            self.follow(running, self._copied)
        self._read()

    def first_focus(self) -> QWidget:
        """Return the one button."""
        return self.copy if self.copy.isVisibleTo(self) else self.heading

    def busied(self, *, busy: bool) -> None:
        """Put the buttons away meanwhile."""
        self.copy.setVisible(not busy)
        for button in (self.check, self.hand, self.probe):
            button.setEnabled(not busy)

    def _read(self) -> None:
        self.look(care.state, self._shown)

    def _shown(self, found: State) -> None:
        self.seen = found
        if found.backup_day:
            said = self.tr("The last one was made and read back on {day}: {file}.")
            self.copied.say(said.format(day=found.backup_day, file=found.backup_file))
        else:
            self.copied.say(self.tr("There is none yet. If this disk dies, all is lost."))
        self.where.say(found.mailbox or self.tr("None yet. Laptops then send by stick."))
        self.address.setText(found.mailbox if "://" in found.mailbox else "")
        self.days.setText(str(found.hold_days))
        self.first.setChecked(found.compare_first)
        self.changed.emit()

    def _backup(self) -> QFrame:
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(self.tr("Backup"), "heading"))
        self.copied = Paragraph("", "muted")
        body.addWidget(self.copied)
        if self.desk.server:
            said = self.tr(
                "It has the keys, forms and laptops. The submissions are copied where the server {server} is."
            )
            body.addWidget(Paragraph("▲  " + said.format(server=self.desk.server)))
        for said in (
            self.tr("It is encrypted: the same passphrases open it. Keep it on another disk."),
            self.tr("To bring one back: “Bring back from a backup” on the first screen, on any computer."),
        ):
            body.addWidget(Paragraph(said, "muted"))
        body.addStretch(1)
        return frame

    def _ask_copy(self) -> None:
        usual = f"{self.desk.identity.name}-{self.desk.today.isoformat()}.backup"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Where to keep the backup"), str(Path.home() / usual))
        if name:
            self.make_backup(Path(name))

    def make_backup(self, out: Path) -> None:
        """Write a backup to a new file."""
        self.work(COPYING, partial(care.make_backup, out=out, today=self.desk.today), self._copied)

    def _copied(self, made: Backup) -> None:
        if self.desk.server:
            self.heading.setText(self.tr("The backup of this desk is made, and it was read back"))
        else:
            self.heading.setText(self.tr("The backup is made, and it was read back: %n versions", "", made.versions))
        self._read()
        if made.same_disk:
            self.told.say("▲  " + care_words.same_disk(self.bench.language))
        self.heading.setFocus()

    def _mailbox(self) -> QFrame:
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(self.tr("Mailbox"), "heading"))
        self.where = Paragraph("", "muted")
        body.addWidget(self.where)
        folder = snug(Button(self.tr("Choose a folder…"), "secondary", voice="strong"))
        folder.clicked.connect(self._ask_folder)
        stick = snug(Button(self.tr("On a stick…"), "secondary", voice="strong"))
        stick.clicked.connect(self._ask_stick)
        self.probe = snug(Button(self.tr("Try it out"), "secondary", voice="strong"))
        self.probe.clicked.connect(lambda: self.look(care.probe, self._probed))
        body.addLayout(buttons(folder, stick, self.probe))
        self.address, self.user, self.password = QLineEdit(), QLineEdit(), QLineEdit()
        self.address.setPlaceholderText("https://… sftp://… smb://… s3://…")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        small = Columns(gap=t.STEP2)
        small.addWidget(labelled(self.tr("User"), self.user))
        small.addWidget(labelled(self.tr("Password"), self.password))
        body.addWidget(labelled(self.tr("Address across the network"), self.address))
        body.addLayout(small)
        use = snug(Button(self.tr("Use this address"), "link"))
        use.clicked.connect(self._use_address)
        body.addLayout(buttons(use))
        self.probed = Paragraph("")
        body.addWidget(self.probed)
        return frame

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Which folder is the mailbox?"), str(Path.home()))
        if name:
            self.use_mailbox(name)

    def use_mailbox(self, url: str, user: str = "", password: str = "") -> None:
        """Use this folder or address from now on."""
        self.notice.close_up()
        self.probed.say("")
        self.look(partial(care.set_mailbox, url=url, user=user, password=password), self._settled)

    def _ask_stick(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Which stick?"), str(Path.home()))
        if name:
            self.look(partial(care.make_stick, root=Path(name)), self._settled)

    def _use_address(self) -> None:
        url = self.address.text().strip()
        if url:
            self.use_mailbox(url, self.user.text().strip(), self.password.text())
        else:
            self.address.setFocus()

    def _settled(self, _result: None) -> None:
        self.password.clear()
        self._read()
        self.look(care.probe, self._probed)

    def _probed(self, found: Examined) -> None:
        language = self.bench.language
        lines = [mailbox_words.step(one.step, one.works, language) for one in found.steps]
        lines = [line.replace("OK ", "✓ ").replace("NO ", "▲ ") for line in lines]
        lines += [messages.of(one.failure, language).what for one in found.steps if one.failure]
        self.probed.say("\n".join(lines))

    def _policy(self) -> QFrame:
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(self.tr("What laptops are told"), "heading"))
        self.days = QLineEdit()
        body.addWidget(labelled(self.tr("Days that they keep what is safe here"), self.days))
        self.first = Button(self.tr("Take nothing in before the words are compared"), "answer")
        self.first.setCheckable(True)
        self.first.toggled.connect(lambda on: self.first.strengthen(strong=on))
        body.addWidget(self.first)
        body.addWidget(Paragraph(self.tr("The next publication tells them."), "muted"))
        save = snug(Button(self.tr("Keep these rules"), "link"))
        save.clicked.connect(self._save_policy)
        body.addLayout(buttons(save))
        return frame

    def _save_policy(self) -> None:
        days = self.days.text().strip()
        if self.seen and days.isascii() and days.isdigit() and int(days) <= _MOST_DAYS:
            first = self.first.isChecked()
            deed = partial(care.set_policy, seen=self.seen, hold_days=int(days), compare_first=first)
            self.look(deed, self._kept)
        else:
            self.days.setFocus()

    def _kept(self, _result: None) -> None:
        self.told.say(self.tr("The rules are kept."))
        self._read()

    def _more(self) -> QFrame:
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(self.tr("Seldom needed"), "heading"))
        self.check = snug(Button(self.tr("Check everything"), "secondary", voice="strong"))
        self.check.clicked.connect(lambda: self.work(CHECKING, care.check, self._checked))
        self.hand = snug(Button(self.tr("Hand all over to another copy…"), "secondary", voice="strong"))
        self.hand.clicked.connect(self._ask_hand_over)
        body.addLayout(buttons(self.check))
        body.addLayout(buttons(self.hand))
        self.found = Paragraph("")
        body.addWidget(self.found)
        self.erase = snug(Button(self.tr("Erase this master for ever…"), "link"))
        self.erase.clicked.connect(self._ask_erase)
        body.addLayout(buttons(self.erase))
        name = self.desk.identity.name
        self.name = QLineEdit()
        self._erasing = labelled(self.tr("To go on, type its name: {name}").format(name=name), self.name)
        self._erasing.hide()
        body.addWidget(self._erasing)
        body.addStretch(1)
        return frame

    def _checked(self, found: Checked) -> None:
        language = self.bench.language
        if not found.faults:
            self.found.say("✓  " + self.tr("All is as it was saved: %n versions.", "", found.versions))
            return
        self.found.say("\n".join(f"▲  {care_words.broken(one, language)}" for one in found.faults[:_SHOWN]))

    def _ask_hand_over(self) -> None:
        title = self.tr("Where to write it")
        name, _ = QFileDialog.getSaveFileName(self, title, str(Path.home() / "office.batch"))
        if name:
            self.work(CHECKING, partial(care.hand_over, out=Path(name)), self._handed)

    def _handed(self, written: list[Path]) -> None:
        self.found.say(self.tr("Take it to the other copy and take it in there: {file}").format(file=written[0].name))

    def _ask_erase(self) -> None:
        """Two confirmations: its name typed, and the button that appears then."""
        if not self._erasing.isVisibleTo(self):
            self._erasing.show()
            self.erase.say(self.tr("Erase for ever"))
            self.name.setFocus()
        elif self.name.text().strip() == self.desk.identity.name:
            self.erased.emit()
        else:
            self.name.setFocus()
