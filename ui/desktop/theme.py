"""Every colour and every size of the window. Nothing else in `ui/desktop` names one, and a test looks.

Contrast of each colour is measured on its ground: 7:1 for what a participant reads, 4.5:1 for all text, 3:1 for lines.
"""

from dataclasses import dataclass

# Space goes in steps of 8; the halves sit inside a control, between a key cap and its frame.
HALF = 4
STEP = 8
GAP = 12  # between answers
STEP2 = 16
STEP3 = 24
STEP4 = 32
STEP5 = 40
STEP6 = 48

TARGET = 44  # nothing clickable is smaller
ANSWER = 64  # an answer is at least this high,
LOW_ANSWER = 50  # and on a page lower than LOW at least this: there all of them would not be in sight
LOW = 840
BAR = 64  # the bar at the top
FOOT = 48  # the bar at the bottom
POST = 288  # a text ready to be pasted elsewhere
PRIMARY = 96  # the one button that a screen is about
SECOND = 56
ENTRY = 50
BAND = 32
HAIR = 1
EDGE = 2
THICK = 4
RADIUS = 8
CAP_RADIUS = 5
TRACK = 8  # how thick a progress bar is
DOT = 12
RING_GAP = 3
RING = 3
BAR_HEIGHTS = (0.40, 0.60, 0.80, 1.0)  # of a line of text: the growing bars beside an answer
BAR_WIDTH = 0.38
BAR_GAP = 0.16

PICTURE = (360, 240)  # beside a question, at most
ROWS = 7  # of a grid before it scrolls
LISTED = 36  # letters of text that fit beside one another, or a list and what it is about stand one below the other
WORD_CELL = 5  # the width of a cell that holds words, in lines of text
WIDE = 1180  # a page that holds a grid
COLUMN = 960  # the width of a question, about 60 characters
FORM = 720
NAVIGATION = 176
WINDOW = (1280, 800)
UNBOUND = 16_777_215  # Qt's own number for no greatest height
LINE = 400  # of words on a button: a longer one wraps where the page is narrower
PICK = 240  # a list to pick from is no narrower: what is longer ends in dots
SMALLEST = (640, 480)

SMALL = 12
BAR_TEXT = 13
BODY = 14
LEAD = 15
BUTTON = 16
TITLE = 20
ANSWER_TEXT = 20
QUESTION = 28
NUMBER = 43
LINE_SPACING = 1.5
LARGEST = 2.0  # the text follows the system's size up to 200 %

IDLE_MS = 120_000
TYPING_MS = 500
PAINTED_MS = 30  # a step is on screen by then
SEARCH_MS = 250
TIDY_MS = 1_000
MOMENT_MS = 90_000


@dataclass(frozen=True)
class Palette:
    """The colours of one light. Names say what a colour is for."""

    paper: str
    card: str
    ink: str
    muted: str
    primary: str
    pressed: str
    on_primary: str
    wash: str
    ember: str
    on_ember: str
    line: str
    rule: str
    faint: str
    ok: str
    warn: str
    bad: str
    series: tuple[str, ...]  # of a chart, from plenty to very little


LIGHT = Palette(
    paper="#FFFDF8",
    card="#FFFFFF",
    ink="#1F2933",
    muted="#52606D",
    primary="#0B5C6B",
    pressed="#084853",
    on_primary="#FFFFFF",
    wash="#E3EFF0",
    ember="#A63D0A",
    on_ember="#FFFFFF",
    line="#7B8794",
    rule="#E4DFD3",
    faint="#DDE3E6",
    ok="#1E6B3A",
    warn="#7A4F00",
    bad="#A1260D",
    series=("#0B5C6B", "#5A8E98", "#A87B3A", "#A63D0A"),
)

NIGHT = Palette(
    paper="#1B1F23",
    card="#23282D",
    ink="#F2EFE8",
    muted="#A9B4C0",
    primary="#6FD0DE",
    pressed="#93DDE8",
    on_primary="#12181C",
    wash="#1F3A40",
    ember="#FF9E6B",
    on_ember="#1B1F23",
    line="#7B8794",
    rule="#3A4148",
    faint="#3D464E",
    ok="#7FD6A0",
    warn="#F0C060",
    bad="#FF9C8A",
    series=("#6FD0DE", "#4A8C98", "#C9A56A", "#FF9E6B"),
)


@dataclass(frozen=True)
class Theme:
    """A palette and how large the system wants its text: 1.0 is usual, 2.0 the most."""

    palette: Palette = LIGHT
    scale: float = 1.0

    def points(self, size: int) -> int:
        """Return a type size in points, as large as the system wants it."""
        return round(size * self.scale)

    def wide(self, width: int) -> int:
        """Return a width that holds text, grown with the text."""
        return round(width * self.scale)


# What each system calls usual, in points.
_USUAL_POINTS = {"win32": 9.0, "darwin": 13.0, "linux": 11.0}


def text_scale(platform: str, points: float) -> float:
    """Return how much larger than usual the system's own text is, between 1 and 2."""
    usual = _USUAL_POINTS.get(platform, _USUAL_POINTS["linux"])
    return min(LARGEST, max(1.0, points / usual))
