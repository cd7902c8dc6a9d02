"""The words of the help for the plan's actions, a screen a page."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from ui.desktop.help_topic import Help


def _todo() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "To do"),
        (
            translate("Help", "What is overdue, what comes this week, and which indicators are below their target."),
            translate("Help", "Each line leads to the person, the activity or the case that it is about."),
            translate("Help", "What counts as due is said by the plan; a form that was left half done waits here too."),
        ),
        (
            ("↑ ↓", translate("Help", "goes through the lines")),
            ("↵", translate("Help", "opens what a line is about")),
            ("Tab", translate("Help", "goes to the next card")),
        ),
    )


def _board() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Board"),
        (
            translate("Help", "All that is due: overdue, this week, next week and later. Above you choose one list."),
            translate(
                "Help",
                "What has the sign ▲ and wants somebody is planned with a person who no longer takes part.",
            ),
        ),
        (("↑ ↓", translate("Help", "goes through the lines")), ("↵", translate("Help", "opens what a line is about"))),
    )


def _week() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Week"),
        (
            translate("Help", "Visits, activities, tables and meetings from Monday to Sunday, each day by the hour."),
            translate("Help", "What was for somebody who is no longer there is not shown: nobody needs to see to it."),
        ),
        (
            ("Tab", translate("Help", "goes to the next day")),
            ("↵", translate("Help", "opens what a line is about")),
        ),
    )


def _lists() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Lists"),
        (
            translate("Help", "Lists are made by forms: associations, volunteers, activities, cases."),
            translate(
                "Help", "A list that tells of people stays in this office, or goes to the laptops that you allow."
            ),
            translate(
                "Help", "Whoever is no longer allowed a list loses it the next time the laptop sends or receives."
            ),
        ),
        (("↑ ↓", translate("Help", "chooses a list")), ("↵", translate("Help", "opens it"))),
    )


def _things() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "One list"),
        (
            translate("Help", "Type part of a word to find something; choose above in which state it should be."),
            translate("Help", "Two of the same name are told apart by what differs between them."),
            translate("Help", "The button that begins with “New” opens the form that makes one more."),
        ),
        (("↑ ↓", translate("Help", "chooses one")), ("↵", translate("Help", "opens it"))),
    )


def _thing() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "One of a list"),
        (
            translate(
                "Help", "What is known, what comes, and what each form said. The buttons are the forms about it."
            ),
            translate(
                "Help",
                "Somebody leaves, or a word was wrong: “Change or end it” opens the first sheet, to be corrected.",
            ),
            translate("Help", "Nothing is lost by correcting: the sheet as it was stays in the history."),
        ),
        (
            ("Tab", translate("Help", "goes to what can be done with it")),
            ("↵", translate("Help", "presses the button that has the ring")),
        ),
    )


def _form() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "A form at the office"),
        (
            translate(
                "Help", "One question after another; at the end all answers stand on one page, to be changed or saved."
            ),
            translate(
                "Help",
                "Each answer is kept at once. If you leave or the window locks, the form waits under “To do”.",
            ),
        ),
        (
            ("↵", translate("Help", "goes on; on the last page, saves")),
            ("⌫", translate("Help", "goes back")),
            ("Esc", translate("Help", "leaves it for later")),
        ),
    )


TOPICS: Mapping[str, Callable[[], Help]] = {
    "todo": _todo,
    "board": _board,
    "week": _week,
    "lists": _lists,
    "things": _things,
    "thing": _thing,
    "form": _form,
}
