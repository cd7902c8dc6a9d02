"""No word of the window stands in the code without `tr`."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui import desktop

DESKTOP = Path(desktop.__file__).parent
MODULES = sorted(DESKTOP.rglob("*.py"))
# What puts words before somebody's eyes or ears, and at which of its arguments.
SHOWING = {
    "text": 0,
    "Button": 0,
    "Choice": 0,
    "Paragraph": 0,
    "say": 0,
    "QLabel": 0,
    "QPushButton": 0,
    "QCheckBox": 0,
    "setText": 0,
    "setPlainText": 0,
    "setPlaceholderText": 0,
    "setToolTip": 0,
    "setStatusTip": 0,
    "setWhatsThis": 0,
    "setAccessibleName": 0,
    "setAccessibleDescription": 0,
    "setInformativeText": 0,
    "setTitle": 0,
    "addAction": 0,
    "addItem": 0,
    "addTab": 1,
}
TRANSLATING = {"tr", "translate"}
# Names, and how addresses begin, which are the same in every language.
NAMES = {"fieldkit", "https://… sftp://… smb://… s3://…"}


def called(call: ast.Call) -> str:
    """The last part of what a call names."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def bare(node: ast.AST) -> Iterator[str]:
    """The words in an expression that go through no translation. What a call is given is that call's own matter."""
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and called(node) not in TRANSLATING:
            yield from bare(node.func.value)  # 'words'.format(...)
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, str) and any(letter.isalpha() for letter in node.value) and node.value not in NAMES:
            yield node.value
    elif isinstance(node, ast.IfExp):
        yield from bare(node.body)
        yield from bare(node.orelse)
    elif isinstance(node, ast.BoolOp | ast.JoinedStr):
        for value in node.values:
            yield from bare(value)
    elif isinstance(node, ast.BinOp):
        yield from bare(node.left)
        yield from bare(node.right)


def shown(source: str) -> Iterator[tuple[int, str]]:
    """Each bare word that a module shows, with its line."""
    for node in ast.walk(ast.parse(source)):
        at = SHOWING.get(called(node)) if isinstance(node, ast.Call) else None
        if isinstance(node, ast.Call) and at is not None and len(node.args) > at:
            yield from ((node.lineno, words) for words in bare(node.args[at]))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(DESKTOP)))
def test_no_word_is_shown_that_nobody_can_translate(path: Path) -> None:
    """Every string that reaches a label, a button, a field, a menu or a screen reader goes through `tr`."""
    assert list(shown(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("text('Hello')", ["Hello"]),
        ("label.setText(f'Hello {name}')", ["Hello "]),
        ("Button('Yes' if sure else self.tr('No'), 'primary')", ["Yes"]),
        ("label.setText('{n} left'.format(n=3))", ["{n} left"]),
        ("text(self.tr('Hello').format(name='x'))", []),
        ("text(f'▲  {words}')", []),
        ("menu.addAction(name)", []),
    ],
)
def test_the_search_finds_words(source: str, found: list[str]) -> None:
    """What the test above looks for, it would see."""
    assert [words for _, words in shown(source)] == found
