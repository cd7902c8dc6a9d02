"""The words of the help for the plan's pages, a screen a page."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from ui.desktop.help_topic import Help


def _matching() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Who helps whom"),
        (
            translate("Help", "Each request of the week with whoever fits best: what, when, where, in which language."),
            translate("Help", "The points say how well, and why. Whom nobody is left for, it says why not."),
            translate(
                "Help",
                "Ask both first. “Both agree” writes it down and it is asked for no more; “Not with this one” holds.",
            ),
        ),
        (
            ("↑ ↓", translate("Help", "goes through the requests")),
            ("↵", translate("Help", "opens what was asked for")),
        ),
    )


def _directory() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "What there is"),
        (
            translate("Help", "What exists to offer, what is needed first before what one would like."),
            translate("Help", "What nobody has checked for long has the sign ▲: call, then press “Checked today”."),
            translate("Help", "The result card at a table suggests from here what fits what the person said."),
        ),
        (("↑ ↓", translate("Help", "goes through the entries")), ("↵", translate("Help", "opens its sheet"))),
    )


def _odd() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Worth a look"),
        (
            translate("Help", "A visit by somebody who left, two of one name, one code typed in two ways."),
            translate("Help", "Each says what is odd and what can be done. Nothing is changed by itself."),
        ),
        (("↑ ↓", translate("Help", "goes through them")), ("↵", translate("Help", "goes where it is put right"))),
    )


def _posters() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Posters"),
        (
            translate("Help", "Where posters hang, since when, and how often their code was scanned each month."),
            translate(
                "Help", "Choose a place, then save its poster to print. Its QR code names the place, and nobody."
            ),
        ),
        (("↑ ↓", translate("Help", "chooses a place")), ("↵", translate("Help", "saves its poster"))),
    )


def _channel() -> Help:
    translate = QCoreApplication.translate
    return Help(
        translate("Help", "Channel"),
        (
            translate("Help", "What is coming, as it will stand in the messaging channel: a text, and a picture."),
            translate("Help", "What wants a look first stands above it: nobody has checked it, or a number is in it."),
            translate("Help", "The calendar file can be opened by any telephone. What was called off says so."),
        ),
        (("↑ ↓", translate("Help", "goes through the activities")), ("↵", translate("Help", "opens its sheet"))),
    )


TOPICS: Mapping[str, Callable[[], Help]] = {
    "matching": _matching,
    "directory": _directory,
    "odd": _odd,
    "posters": _posters,
    "channel": _channel,
}
