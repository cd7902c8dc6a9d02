"""The words of the help at the office and for the coordinator, a screen a page."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from ui.desktop.help_topic import Help


def _inbox() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "The inbox"),
        (
            translate("Help", "What the laptops sent lies here, by the mailbox or on a stick, until you take it in."),
            translate(
                "Help",
                "Taking in the same thing again changes nothing. What does not fit is set aside, never thrown away.",
            ),
            translate(
                "Help", "If a number of a laptop is missing, ask that table: its stick or its laptop still has it."
            ),
        ),
        (
            ("↵", translate("Help", "takes all in")),
            ("↑ ↓", translate("Help", "goes through the list; what is chosen is explained below it")),
        ),
    )


def _requests() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Call requests"),
        (
            translate(
                "Help", "Who asked at a table to be called. Only this office can read it, and no test is beside it."
            ),
            translate("Help", "Who waits longest stands first. “I have called” notes the day and who called."),
            translate("Help", "Erase a request once it is dealt with: the name is then nowhere in the program."),
        ),
        (
            ("↑ ↓", translate("Help", "chooses a request")),
            ("Tab", translate("Help", "goes to what can be done with it")),
        ),
    )


def _review() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Review"),
        (
            translate(
                "Help",
                "What only a person can decide: two versions of a sheet, a sheet entered twice, a name in a text.",
            ),
            translate("Help", "Nothing is lost by deciding: the other version stays in the history."),
        ),
        (
            ("↑ ↓", translate("Help", "chooses what to decide")),
            ("Tab", translate("Help", "goes to what can be done with it")),
            ("↵", translate("Help", "presses the button that has the ring")),
        ),
    )


def _indicators() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Indicators"),
        (
            translate(
                "Help",
                "What the plan aims at, and how far it is. The mark on each bar is what meets the target by today.",
            ),
            translate("Help", "The line beside it shows the months; the dashes in it are the target of a month."),
            translate("Help", "What counts people is rounded, so that nobody can be found. Choose the period above."),
        ),
        (
            ("↑ ↓", translate("Help", "goes through the rows")),
            ("Alt ↓", translate("Help", "opens the list of periods")),
        ),
    )


def _export() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Export"),
        (
            translate(
                "Help", "The workbook as it will be written, before it is. What is rounded or hidden says so, and why."
            ),
            translate(
                "Help",
                "The finished file is read again and proven: it gets its name only if nobody can be found in it.",
            ),
            translate(
                "Help", "If a workbook of that name is open in Excel, the old one stays as it is, and you are told."
            ),
            translate(
                "Help",
                "Where the list of places has municipalities and comarcas, choose above what the workbook is of.",
            ),
        ),
        (("↵", translate("Help", "saves the workbook")), ("Tab", translate("Help", "goes through the tables"))),
    )


def _import() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Import"),
        (
            translate(
                "Help",
                "A survey's export or a table kept by hand comes in as tests like any other. First you see what would.",
            ),
            translate("Help", "Say which column answers which question. The next file of that survey is then known."),
            translate(
                "Help",
                "Rows that do not fit are saved to a file, with the reason. Mend them there and import that file.",
            ),
            translate(
                "Help",
                "Importing again adds nothing. Erase the file afterwards: whoever has it may know whose a row is.",
            ),
        ),
        (
            ("↵", translate("Help", "goes on; on a column, goes to its question")),
            ("↑ ↓", translate("Help", "goes through the columns")),
        ),
    )


def _laptops() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Laptops"),
        (
            translate(
                "Help", "A new laptop brings a request on a stick; you put the kit beside it, on the same stick."
            ),
            translate(
                "Help",
                "Then somebody there reads six words to you by telephone. Type them: nobody can have come between.",
            ),
            translate("Help", "A lost laptop is given up from a batch number on. What it sent before still counts."),
            translate("Help", "Who forgot the passphrase sends a request: help only a voice that you know."),
        ),
        (("↑ ↓", translate("Help", "chooses a laptop")), ("↵", translate("Help", "compares the words that you typed"))),
    )


def _forms() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Forms and places"),
        (
            translate("Help", "A form is an Excel workbook. What is wrong with it is said with its sheet and row."),
            translate(
                "Help", "See it as a volunteer does before you publish it. Nothing of what you answer then is kept."
            ),
            translate("Help", "Publish, and the laptops have it the next time they send or see the stick."),
            translate(
                "Help", "Print the sheets for participants here. What the plan does not say yet is named on them."
            ),
        ),
        (("↑ ↓", translate("Help", "chooses a form")), ("Tab", translate("Help", "goes to what can be done with it"))),
    )


def _keys() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Keys"),
        (
            translate("Help", "Who may open this master, each with a passphrase of their own."),
            translate("Help", "Whoever leaves the team is removed: the key changes, and theirs opens nothing newer."),
            translate("Help", "The sheet for the safe is the only way in if all passphrases are forgotten."),
        ),
        (
            ("↑ ↓", translate("Help", "chooses a person")),
            ("Tab", translate("Help", "goes to what can be done with it")),
        ),
    )


def _care() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Backup"),
        (
            translate(
                "Help",
                "A backup is encrypted like the master and opens with the passphrases of its day. It is read back.",
            ),
            translate("Help", "Only what lies in a backup may be let go of by the laptops: make one every week."),
            translate("Help", "Keep it in another building than this computer."),
        ),
        (("↵", translate("Help", "presses the button that has the ring")),),
    )


def _coverage() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Coverage"),
        (
            translate("Help", "Where nobody has been, which ages are missing, and a proposal for the next quarter."),
            translate("Help", "The counts here are exact: show them to nobody outside. Export makes what may leave."),
            translate("Help", "The map is drawn from what the plan says of the villages: directions, distances."),
        ),
        (
            ("↑ ↓", translate("Help", "goes through a list")),
            ("Tab", translate("Help", "goes to the next list")),
        ),
    )


TOPICS: Mapping[str, Callable[[], Help]] = {
    "inbox": _inbox,
    "requests": _requests,
    "review": _review,
    "indicators": _indicators,
    "coverage": _coverage,
    "export": _export,
    "import": _import,
    "laptops": _laptops,
    "forms": _forms,
    "keys": _keys,
    "care": _care,
}
