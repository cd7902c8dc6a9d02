"""The words of the help at the first start, at enrolment and for a forgotten passphrase, a screen a page."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from ui.desktop.help_topic import Help


def _language() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "The language"),
        (
            translate("Help", "All screens speak it from here on. It can be changed at any time, above on the right."),
            translate("Help", "Each test has a language of its own: the one of the person who answers."),
        ),
        (("1–9", translate("Help", "chooses a language")),),
    )


def _purpose() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "What this computer is for"),
        (
            translate(
                "Help",
                "At a table tests are recorded. The office takes in what the tables send. One computer is one of both.",
            ),
            translate(
                "Help", "“Just let me try” makes a practice town. Its data are made up and never meet real ones."
            ),
            translate("Help", "If this computer is in the place of a broken one, bring back its backup."),
        ),
        (("1–3", translate("Help", "chooses")),),
    )


def _name() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "The name"),
        (
            translate("Help", "A name that others recognise: “Table 4”, or the office's own. No person's name."),
            translate("Help", "Under it stands where the data will lie. They are encrypted there."),
        ),
        (("↵", translate("Help", "goes on")), ("Esc", translate("Help", "goes back"))),
    )


def _secret() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "A new passphrase"),
        (
            translate(
                "Help", "Several words are better than one with signs in it. You may use the one that is offered."
            ),
            translate("Help", "Write it down and keep it apart from the computer until you know it by heart."),
        ),
        (("↵", translate("Help", "goes on")), ("Esc", translate("Help", "goes back"))),
    )


def _sheet() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "A sheet for the safe"),
        (
            translate("Help", "If everybody forgets their passphrase, only this sheet opens the office's data."),
            translate(
                "Help", "Print it, put it into the safe, and delete the file. It can also be made later, under “Keys”."
            ),
        ),
        (("↵", translate("Help", "saves the sheet")), ("Esc", translate("Help", "leaves it for later"))),
    )


def _practice() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Practice"),
        (
            translate("Help", "A town with made-up tests. Do as you like: nothing of it reaches real data."),
            translate(
                "Help", "A band on every screen says that it is practice. Beginning again erases the practice before."
            ),
        ),
        (("1–2", translate("Help", "chooses")), ("Esc", translate("Help", "goes back"))),
    )


def _restore() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Bring back from a backup"),
        (
            translate(
                "Help", "It opens with the passphrases of the day when it was made, and comes into a folder of its own."
            ),
            translate(
                "Help", "What was sent after it was made comes back from the office or from the laptops by itself."
            ),
        ),
        (("↵", translate("Help", "goes on")), ("Esc", translate("Help", "goes back"))),
    )


def _enrol() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Enrolment"),
        (
            translate(
                "Help",
                "Once in this laptop's life: its request goes to social services on a stick, and their kit comes back.",
            ),
            translate(
                "Help",
                "Then six words are compared by telephone, so that nobody can have come between. It can be done later.",
            ),
            translate("Help", "Until the kit is here, nothing can be recorded: the forms are in it."),
        ),
        (("↵", translate("Help", "presses the button that has the ring")),),
    )


def _forgotten() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "The passphrase is forgotten"),
        (
            translate("Help", "Nothing is lost, and nothing locks: you may go on trying."),
            translate(
                "Help",
                "At a table social services let you in with a new passphrase that they never see. They ask six words.",
            ),
            translate(
                "Help", "At the office the sheet from the safe does it, or anybody else of the team with theirs."
            ),
        ),
        (("↵", translate("Help", "goes on")), ("Esc", translate("Help", "goes back"))),
    )


TOPICS: Mapping[str, Callable[[], Help]] = {
    "language": _language,
    "purpose": _purpose,
    "name": _name,
    "secret": _secret,
    "sheet": _sheet,
    "practice": _practice,
    "restore": _restore,
    "enrol": _enrol,
    "forgotten": _forgotten,
}
