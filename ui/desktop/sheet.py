"""The theme as Qt wants it: a palette for what is painted by hand, a style sheet for the rest."""

from typing import Literal

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from ui.desktop import theme as t
from ui.desktop.theme import Palette, Theme

Tone = Literal["ink", "muted", "primary", "on_primary", "ember", "line", "rule", "faint", "ok", "warn", "bad", "card"]
_worn = Theme()


def colour(tone: Tone) -> QColor:
    """Return a colour of the theme in use, for what is painted by hand."""
    return QColor(getattr(_worn.palette, tone))


def series() -> list[QColor]:
    """Return the colours of a chart's series, told apart by how dark they are as well."""
    return [QColor(one) for one in _worn.palette.series]


def drawn(size: int) -> int:
    """Return a type size in points for what is painted by hand."""
    return _worn.points(size)


def dress(app: QApplication, theme: Theme) -> None:
    """Give the whole program its colours and sizes. May be called again when the system changes its own."""
    global _worn  # noqa: PLW0603 - the program wears one theme; painters ask for its colours
    _worn = theme
    font = QFont(app.font())
    font.setPointSize(theme.points(t.BODY))
    app.setFont(font)
    app.setPalette(qt_palette(theme.palette))
    app.setStyleSheet(style_sheet(theme))


def qt_palette(colours: Palette) -> QPalette:
    """Name our colours by Qt's roles."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in (
        (role.Window, colours.paper),
        (role.WindowText, colours.ink),
        (role.Base, colours.card),
        (role.AlternateBase, colours.wash),
        (role.Text, colours.ink),
        (role.PlaceholderText, colours.muted),
        (role.Button, colours.card),
        (role.ButtonText, colours.ink),
        (role.BrightText, colours.bad),
        (role.Highlight, colours.primary),
        (role.HighlightedText, colours.on_primary),
        (role.Accent, colours.primary),
        (role.Link, colours.primary),
        (role.LinkVisited, colours.ok),
        (role.Mid, colours.line),
        (role.Midlight, colours.faint),
        (role.ToolTipBase, colours.card),
        (role.ToolTipText, colours.ink),
    ):
        palette.setColor(name, QColor(colour))
    return palette


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of the whole window."""
    parts = (_grounds(theme), _voices(theme), _buttons(theme), _tones(theme.palette), _fields(theme), _tables(theme))
    return "\n".join(parts)


def _grounds(theme: Theme) -> str:
    c = theme.palette
    return f"""
QFrame[ground="bar"], QFrame[ground="foot"], QFrame[ground="side"], QScrollArea, QScrollArea > QWidget > QWidget
  {{ background: {c.paper}; border: none; }}
QFrame[ground="bar"] {{ border-bottom: {t.HAIR}px solid {c.rule}; }}
QFrame[ground="hair"] {{ background: {c.rule}; border: none; min-height: {t.HAIR}px; max-height: {t.HAIR}px; }}
QFrame[ground="end"] {{ background: {c.paper}; border: none; border-top: {t.HAIR}px solid {c.rule}; }}
QFrame[ground="foot"] {{ border-top: {t.HAIR}px solid {c.rule}; }}
QFrame[ground="band"] {{ background: {c.paper}; border: none; border-bottom: {t.EDGE}px solid {c.ember}; }}
QFrame[ground="side"] {{ border-right: {t.HAIR}px solid {c.rule}; }}
QFrame[ground="side"][mirrored="true"] {{ border-right: none; border-left: {t.HAIR}px solid {c.rule}; }}
QFrame[ground="card"] {{ background: {c.card}; border: {t.HAIR}px solid {c.rule}; border-radius: {t.RADIUS}px; }}
QFrame[ground="warn"] {{ background: {c.card}; border: {t.EDGE}px solid {c.warn}; border-radius: {t.RADIUS}px; }}
QWidget[ground="column"] {{ max-width: {theme.wide(t.COLUMN)}px; }}
QLabel[ground="picture"] {{ border: {t.HAIR}px solid {c.rule}; }}
QWidget[ground="wide"] {{ max-width: {theme.wide(t.WIDE)}px; }}
QWidget[ground="form"] {{ max-width: {theme.wide(t.FORM)}px; }}
QProgressBar {{ background: {c.rule}; border: none; border-radius: {t.HALF}px;
  min-height: {t.TRACK}px; max-height: {t.TRACK}px; }}
QProgressBar::chunk {{ background: {c.primary}; border-radius: {t.HALF}px; }}
QScrollBar:vertical {{ background: {c.paper}; width: {t.STEP2}px; border: none; }}
QScrollBar::handle:vertical {{ background: {c.line}; border-radius: {t.HALF}px; min-height: {t.TARGET}px;
  margin: {t.HALF}px; }}
QScrollBar:horizontal {{ background: {c.paper}; height: {t.STEP2}px; border: none; }}
QScrollBar::handle:horizontal {{ background: {c.line}; border-radius: {t.HALF}px; min-width: {t.TARGET}px;
  margin: {t.HALF}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
"""


def _voices(theme: Theme) -> str:
    p = theme.points
    c = theme.palette
    return f"""
QLabel {{ background: transparent; }}
QLabel[voice="muted"] {{ color: {c.muted}; }}
QLabel[voice="bar"] {{ color: {c.muted}; font-size: {p(t.BAR_TEXT)}pt; }}
QLabel[voice="place"] {{ font-size: {p(t.LEAD)}pt; font-weight: 700; }}
QLabel[voice="small"] {{ font-size: {p(t.BAR_TEXT)}pt; }}
QLabel[voice="strong"] {{ font-weight: 600; }}
QLabel[voice="answer"] {{ font-size: {p(t.ANSWER_TEXT)}pt; }}
QLabel[voice="lead"] {{ font-size: {p(t.LEAD)}pt; }}
QLabel[voice="title"] {{ font-size: {p(t.TITLE)}pt; font-weight: 700; }}
QLabel[voice="heading"] {{ font-size: {p(t.BUTTON)}pt; font-weight: 600; }}
QLabel[voice="question"] {{ font-size: {p(t.QUESTION)}pt; }}
QLabel[voice="hint"] {{ font-size: {p(t.BUTTON)}pt; color: {c.muted}; }}
QLabel[voice="number"] {{ font-size: {p(t.NUMBER)}pt; font-weight: 700; }}
QLabel[voice="ok"] {{ color: {c.ok}; font-weight: 600; }}
QLabel[voice="warn"] {{ color: {c.warn}; font-weight: 600; }}
QLabel[voice="big-ok"] {{ color: {c.ok}; font-size: {p(t.QUESTION)}pt; font-weight: 600; }}
QLabel[voice="badge"] {{ background: {c.ember}; color: {c.on_ember}; font-size: {p(t.SMALL)}pt; font-weight: 700;
  border-radius: {p(t.SMALL - 2 * t.EDGE) + t.EDGE}px; padding: {t.EDGE}px {t.STEP}px; }}
QLabel[voice="mark"] {{ color: {c.ember}; font-size: {p(t.BAR_TEXT)}pt; font-weight: 600; }}
QLabel[voice="key"] {{ font-size: {p(t.SMALL)}pt; font-weight: 700; border: {t.HAIR}px solid {c.line};
  border-radius: {t.CAP_RADIUS}px; padding: {t.HAIR}px {t.STEP}px; }}
QLabel[voice="digit"] {{ font-size: {p(t.LEAD)}pt; font-weight: 700; border: {t.HAIR}px solid {c.line};
  border-radius: {t.CAP_RADIUS}px; padding: {t.HAIR}px {t.STEP}px; }}
QLabel[strong="true"] {{ font-weight: 700; }}
Bars {{ font-size: {p(t.ANSWER_TEXT)}pt; }}
"""


def _buttons(theme: Theme) -> str:
    c = theme.palette
    return f"""
QPushButton {{ border-radius: {t.RADIUS}px; background: {c.card}; }}
QPushButton[kind="primary"], QPushButton[kind="hero"]
  {{ background: {c.primary}; border: {t.EDGE}px solid {c.primary}; }}
QPushButton[kind="primary"]:hover, QPushButton[kind="hero"]:hover {{ background: {c.pressed}; }}
QPushButton[kind="primary"]:pressed, QPushButton[kind="hero"]:pressed {{ background: {c.pressed}; }}
QPushButton[kind="primary"]:disabled {{ background: {c.line}; border-color: {c.line}; }}
QPushButton[kind="secondary"] {{ border: {t.EDGE}px solid {c.primary}; }}
QPushButton[kind="plain"] {{ border: {t.HAIR}px solid {c.line}; background: {c.paper}; }}
QPushButton[kind="nav"], QPushButton[kind="link"], QPushButton[kind="decline"]
  {{ border: none; background: transparent; }}
QPushButton[kind="answer"] {{ border: {t.EDGE}px solid {c.line}; }}
QPushButton[kind="secondary"]:hover, QPushButton[kind="plain"]:hover, QPushButton[kind="nav"]:hover,
QPushButton[kind="answer"]:hover, QPushButton[kind="decline"]:hover {{ background: {c.wash}; }}
QPushButton[kind="secondary"]:pressed, QPushButton[kind="plain"]:pressed {{ background: {c.wash}; }}
QPushButton[kind="nav"]:checked {{ background: {c.wash}; }}
QPushButton[kind="answer"]:checked {{ background: {c.wash}; border: {t.THICK}px solid {c.primary}; }}
QPushButton[kind="decline"]:checked {{ background: {c.wash}; border: {t.THICK}px solid {c.primary}; }}
QPushButton:focus {{ outline: none; }}
"""


def _tones(c: Palette) -> str:
    """Say what text a button carries: a label inside takes its colour from the button's kind."""
    return f"""
QPushButton[kind="primary"] QLabel, QPushButton[kind="hero"] QLabel {{ color: {c.on_primary}; }}
QPushButton[kind="secondary"] QLabel, QPushButton[kind="link"] QLabel {{ color: {c.primary}; }}
QPushButton[kind="decline"] QLabel, QPushButton[kind="answer"] QLabel[voice="digit"] {{ color: {c.muted}; }}
QPushButton[kind="link"] QLabel {{ text-decoration: underline; }}
QPushButton[kind="nav"] QLabel[strong="true"] {{ color: {c.primary}; }}
QPushButton[kind="primary"] QLabel[voice="key"], QPushButton[kind="hero"] QLabel[voice="key"]
  {{ border-color: {c.on_primary}; }}
QPushButton[kind="secondary"] QLabel[voice="key"] {{ border-color: {c.primary}; }}
QPushButton[kind="nav"] QLabel[voice="badge"] {{ color: {c.on_ember}; }}
"""


def _fields(theme: Theme) -> str:
    c = theme.palette
    return f"""
QLineEdit, QComboBox, QPlainTextEdit {{ background: {c.card};
  border: {t.HAIR}px solid {c.line}; border-radius: {t.RADIUS}px; padding: 0 {t.STEP2}px; min-height: {t.FOOT}px;
  selection-background-color: {c.primary}; selection-color: {c.on_primary}; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus {{ border-color: {c.primary}; }}
QComboBox QLineEdit {{ border: none; padding: 0; min-height: 0; background: transparent; }}
QComboBox::drop-down {{ border: none; width: {t.TARGET}px; }}
QComboBox QAbstractItemView, QMenu {{ background: {c.card}; border: {t.HAIR}px solid {c.line}; color: {c.ink};
  selection-background-color: {c.wash}; selection-color: {c.ink}; outline: none; }}
QComboBox QAbstractItemView::item, QMenu::item {{ min-height: {t.TARGET}px; padding: 0 {t.STEP3}px; }}
QMenu::item:selected {{ background: {c.wash}; color: {c.ink}; }}
QMenu::item:checked {{ font-weight: 700; }}
QTableView {{ background: {c.card}; border: {t.HAIR}px solid {c.rule}; gridline-color: {c.rule}; outline: none;
  font-size: {theme.points(t.BUTTON)}pt; color: {c.ink}; }}
QHeaderView, QHeaderView::section {{ background: {c.paper}; color: {c.muted}; border: none;
  font-size: {theme.points(t.BAR_TEXT)}pt; padding: {t.HALF}px; }}
QTableCornerButton::section {{ background: {c.paper}; border: none; }}
QHeaderView::section:checked {{ color: {c.ink}; font-weight: 700; }}
"""


def _tables(theme: Theme) -> str:
    c = theme.palette
    return f"""
QTableView {{ background: {c.card}; border: {t.HAIR}px solid {c.rule}; border-radius: {t.RADIUS}px; color: {c.ink};
  selection-background-color: {c.wash}; selection-color: {c.ink}; outline: none; }}
QTableView::item {{ border: none; border-bottom: {t.HAIR}px solid {c.rule}; padding: {t.HALF}px {t.STEP}px; }}
QTableView::item:selected {{ background: {c.wash}; }}
QHeaderView::section:first, QHeaderView::section:only-one {{ border-top-left-radius: {t.RADIUS}px; }}
QHeaderView::section:last, QHeaderView::section:only-one {{ border-top-right-radius: {t.RADIUS}px; }}
QHeaderView {{ background: {c.card}; border: none; padding: 0; }}
QHeaderView::section {{ background: {c.card}; color: {c.muted}; border: none; border-bottom: {t.HAIR}px solid {c.rule};
  padding: {t.STEP}px {t.STEP + t.RING}px; font-size: {theme.points(t.BAR_TEXT)}pt; }}
QTableCornerButton::section {{ background: {c.card}; border: none; }}
"""
