"""One module names the colours and the sizes, and they can be read."""

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from ui.desktop import theme
from ui.desktop.theme import LIGHT, NIGHT, Palette, text_scale

DESKTOP = Path(theme.__file__).parent
# What is printed (`paper`) wears the workbook's looks, which are of exports' own room.
OTHERS = sorted(path for path in DESKTOP.rglob("*.py") if path.name != "theme.py" and path.parent.name != "paper")
# Qt's ways to give a thing a size, a distance or a colour.
SIZING = re.compile(
    r"set\w*(Width|Height|Size|Margins|Spacing|PointSize\w*|PixelSize|Geometry|Interval)|resize|addSpacing|addStrut"
    r"|Q(Size|Rect|Margins|Color|Pen|Font)F?|adjusted|margins|gap|around"
)
UNIT = re.compile(r"\d\s*(px|pt)\b")
COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(")
SMALL = {0, 1, 2, -1, 100}  # nothing, one, both sides, the other way; 100 is a layout's stretch


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    qt = QColor(colour)
    red, green, blue = (_linear(channel) for channel in (qt.redF(), qt.greenF(), qt.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """Contrast ratio as WCAG 2.2 defines it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, NIGHT], ids=["light", "night"])
def test_contrast(palette: Palette) -> None:
    """What a participant reads keeps 7:1, all other text 4.5:1, lines that mean something 3:1."""
    for ground in (palette.paper, palette.card, palette.wash):
        assert contrast(palette.ink, ground) >= 7
        for name in ("muted", "primary", "ember", "ok", "warn", "bad"):
            assert contrast(getattr(palette, name), ground) >= 4.5, (name, ground)
    for ground in (palette.paper, palette.card):
        assert contrast(palette.line, ground) >= 3
    for ground in (palette.primary, palette.pressed):
        assert contrast(palette.on_primary, ground) >= 4.5
    assert contrast(palette.on_ember, palette.ember) >= 4.5


def test_both_lights_name_the_same_colours() -> None:
    """A colour that one light lacks cannot be asked for."""
    assert all(getattr(LIGHT, field.name) and getattr(NIGHT, field.name) for field in fields(Palette))


def _numbers(call: ast.Call) -> Iterator[float]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    for keyword in call.keywords:
        if keyword.arg and SIZING.fullmatch(keyword.arg):
            yield from _inside(keyword.value)
    if SIZING.fullmatch(name):
        for argument in call.args:
            yield from _inside(argument)


def _inside(node: ast.AST) -> Iterator[float]:
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, int | float) and not isinstance(part.value, bool):
            yield part.value


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: str(path.relative_to(DESKTOP)))
def test_no_colour_or_size_outside_the_theme(path: Path) -> None:
    """A look changes in one place."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            assert set(_numbers(node)) <= SMALL, f"{path.name}:{node.lineno}"
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            assert not COLOUR.search(node.value), f"{path.name}:{node.lineno}"
            assert not UNIT.search(node.value), f"{path.name}:{node.lineno}"
        if isinstance(node, ast.Attribute) and getattr(node.value, "attr", "") == "GlobalColor":
            pytest.fail(f"{path.name}:{node.lineno}: a colour of Qt's")


def test_text_follows_the_system_up_to_twice() -> None:
    """Larger system text is larger here, never smaller than drawn, never more than 200 %."""
    assert text_scale("linux", 11) == 1
    assert text_scale("linux", 16.5) == 1.5
    assert text_scale("win32", 9) == 1
    assert text_scale("linux", 8) == 1
    assert text_scale("linux", 44) == 2
