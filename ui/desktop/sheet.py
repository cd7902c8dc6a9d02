"""The theme as Qt wants it: a palette for what is painted by hand, a style sheet for the rest."""

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from ui.desktop import theme as t
from ui.desktop.theme import Palette, Theme


def dress(app: QApplication, theme: Theme) -> None:
    """Give the whole program its colours and sizes. May be called again when the system changes its own."""
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
    return "\n".join((_grounds(theme), _voices(theme), _buttons(theme), _tones(theme.palette), _fields(theme)))


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
  border-radius: {p(t.SMALL)}px; padding: {t.EDGE}px {t.STEP}px; }}
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
"""
