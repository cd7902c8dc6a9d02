"""A field under its name."""

from PySide6.QtWidgets import QWidget

from ui.desktop import theme as t
from ui.desktop.layouts import stack
from ui.desktop.widgets import text


def labelled(name: str, field: QWidget) -> QWidget:
    """Return a field with its name above, which names it for who hears it as well."""
    both = QWidget()
    column = stack(both, gap=t.STEP)
    label = text(name, "strong")
    label.setBuddy(field)
    field.setAccessibleName(name)
    column.addWidget(label)
    column.addWidget(field)
    return both
