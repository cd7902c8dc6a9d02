"""The words of the help at a table, a screen a page."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from ui.desktop.help_topic import Help


def _unlock() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "The passphrase"),
        (
            translate(
                "Help", "All that this laptop keeps is encrypted. The passphrase opens it; without it nobody reads it."
            ),
            translate("Help", "Who has forgotten it says so here: social services let them in, and nothing is lost."),
        ),
        (("↵", translate("Help", "opens")),),
    )


def _table() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Where the table is"),
        (
            translate(
                "Help",
                "Say once a day where the table stands. All tests of the day take the place and the date from it.",
            ),
            translate("Help", "Only the place is needed. The team and the hours help to plan the next table."),
        ),
        (("Tab", translate("Help", "goes to the next field")), ("↵", translate("Help", "sets up the table"))),
    )


def _session() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "The table"),
        (
            translate(
                "Help", "Count who stops by, and who does not want to. Everything is saved at the moment you press."
            ),
            translate("Help", "What was left half done stands at the top, until you go on with it or discard it."),
        ),
        (
            ("N", translate("Help", "a new test")),
            ("H", translate("Help", "types paper sheets")),
            ("B", translate("Help", "a note about the neighbourhood")),
            ("C", translate("Help", "somebody asks for a call")),
            (translate("Help", "space"), translate("Help", "one more stopped by")),
            ("X", translate("Help", "one more did not want to")),
            ("F9", translate("Help", "blanks the screen at once")),
        ),
    )


def _test() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "A test"),
        (
            translate("Help", "Read the question as it stands, and the answers. A key selects; only Enter goes on."),
            translate(
                "Help",
                "Every question can be passed over. Nothing is lost if the lid closes: the test waits at the table.",
            ),
            translate(
                "Help", "If the person answers alone, you choose a PIN first. Only with it one gets back to the table."
            ),
        ),
        (
            ("1–5", translate("Help", "select an answer")),
            ("0", translate("Help", "the person prefers not to answer")),
            ("↵", translate("Help", "goes on")),
            ("←", translate("Help", "Backspace goes back")),
            ("R", translate("Help", "reads the question aloud, where there is a voice")),
            ("Esc", translate("Help", "leaves it for later")),
        ),
    )


def _paper() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Paper sheets"),
        (
            translate(
                "Help", "A row a sheet, one key an answer. A full row is saved by itself, and the next one begins."
            ),
            translate(
                "Help",
                "The second entry types them again without seeing the first. Where both differ, the paper decides.",
            ),
        ),
        (
            ("←", translate("Help", "goes back a cell")),
            ("Ctrl Z", translate("Help", "takes the last key back")),
            ("F2", translate("Help", "begins the second entry, or ends it")),
            ("Esc", translate("Help", "goes back to the table; a half-typed sheet stays")),
        ),
    )


def _note() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "A note"),
        (
            translate("Help", "Write what happens and where, never to whom."),
            translate(
                "Help",
                "Names, telephones and addresses are marked under the text, each with a button that takes it out.",
            ),
        ),
        (("Ctrl ↵", translate("Help", "saves")), ("Esc", translate("Help", "leaves it for later"))),
    )


def _call() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Somebody asks for a call"),
        (
            translate("Help", "Say first what will happen and who reads it. Without consent nothing is kept."),
            translate(
                "Help",
                "It is sealed as it is saved: only social services can open it. No draft is kept: finish it in one go.",
            ),
        ),
        (("Ctrl ↵", translate("Help", "seals and saves")), ("Esc", translate("Help", "leaves without saving"))),
    )


def _thanks() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Thanks"),
        (
            translate("Help", "Show the result only if the person asks for it."),
            translate(
                "Help", "Whoever may want their test erased one day writes down the code. It is shown only here."
            ),
        ),
        (("V", translate("Help", "shows the result")), ("↵", translate("Help", "goes back to the table"))),
    )


def _tests() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "The tests of today"),
        (
            translate(
                "Help",
                "They stand in no order, so that nobody can tell whose is whose. Each can be looked at and corrected.",
            ),
            translate("Help", "With their code, a person can have their own test erased."),
        ),
        (("↵", translate("Help", "looks at a test")), ("C", translate("Help", "corrects it"))),
    )


def _send() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Send"),
        (
            translate(
                "Help",
                "What waits travels sealed; only social services can read it. It can be sent any number of times.",
            ),
            translate("Help", "Without a network, plug in the stick of social services: it is found by itself."),
            translate("Help", "Answers leave this laptop only after social services have confirmed them."),
        ),
        (("↵", translate("Help", "sends now")),),
    )


def _alone() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Somebody answers alone"),
        (
            translate(
                "Help",
                "The screen is theirs, in their language. Only the PIN that you choose now brings the table back.",
            ),
            translate(
                "Help",
                "Stay near: whoever needs help, or is done, calls you. If they leave, the question goes out of sight.",
            ),
        ),
        (("↵", translate("Help", "goes on")),),
    )


def _lists() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "The lists of this laptop"),
        (
            translate("Help", "Associations, activities, and whatever social services let this laptop have."),
            translate(
                "Help",
                "Open a list, then one of its things: the forms about it are there, to note a visit or who came.",
            ),
            translate(
                "Help", "A list that social services take back is wiped here the next time this laptop receives."
            ),
        ),
        (("↑ ↓", translate("Help", "chooses a list")), ("↵", translate("Help", "opens it"))),
    )


TOPICS: Mapping[str, Callable[[], Help]] = {
    "unlock": _unlock,
    "table": _table,
    "session": _session,
    "test": _test,
    "paper": _paper,
    "note": _note,
    "call": _call,
    "thanks": _thanks,
    "tests": _tests,
    "withdraw": _tests,
    "send": _send,
    "table-lists": _lists,
    "alone": _alone,
}
