"""A check of our own: every expression is compiled where it stands; what fails is told with sheet, row and column."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from forms.bands import check_bands
from forms.definition import Question, Repeat
from forms.limits import beyond_a_laptop
from forms.nodes import nodes
from forms.problems import Problem, ProblemCode
from forms.program import Program
from forms.rows import Rows
from forms.xpath.code import Codes, ExpressionFault
from forms.xpath.compile import Compiler
from forms.xpath.itemsets import choices_code
from forms.xpath.show import show

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from forms.definition import Form, Itemset, Text
    from forms.nodes import Node
    from forms.sheets import Sheets
    from forms.xpath.ast import Expr

# Attribute of the definition → column of the survey sheet.
_EXPRESSIONS = {
    "relevant": "relevant",
    "readonly": "read_only",
    "required": "required",
    "constraint": "constraint",
    "calculate": "calculation",
}
_TEXTS = ("label", "hint", "constraint_message", "required_message")


class _Stand(NamedTuple):
    """An expression, where it stands, and the survey sheet's column it comes from."""

    tree: Expr
    node: Node
    column: str
    itemset: Itemset | None = None
    outside: bool = False  # a repeat's count runs outside the repeat


def lint(form: Form, unread: Iterable[Problem], sheets: Sheets) -> list[Problem]:
    """All that is wrong with a form that pyxform took; `unread` is what reading the XForm has found already."""
    laid, codes = nodes(form), Codes()
    found = [*unread, *(problem for stand in _stands(form, laid) for problem in _faults(form, laid, codes, stand))]
    if not any(problem.fatal for problem in found):
        found += _cycles(form)
    rows = Rows(sheets)
    return [*map(rows.located, [*found, *beyond_a_laptop(form)]), *check_bands(sheets)]


def _faults(form: Form, laid: dict[str, Node], codes: Codes, stand: _Stand) -> Iterator[Problem]:
    node = stand.node
    compiler = Compiler(form, laid, codes, node, node.level - (1 if stand.outside else 0))
    try:
        if stand.itemset:
            choices_code(compiler, stand.itemset)
        else:
            compiler.compile(stand.tree)
    except ExpressionFault as fault:
        facts = {"node": node.path, "expression": show(stand.tree), **fault.facts}
        yield Problem(fault.code, column=stand.column, facts=facts)
    if compiler.reads.last_saved:
        facts = {"node": node.path, "expression": show(stand.tree)}
        yield Problem(ProblemCode.LAST_SAVED, column=stand.column, facts=facts, fatal=False)
    if compiler.reads.null:
        facts = {"node": node.path, "expression": show(stand.tree), "path": "null", "near": "''"}
        yield Problem(ProblemCode.PATH_TO_NOTHING, column=stand.column, facts=facts, fatal=False)


def _cycles(form: Form) -> Iterator[Problem]:
    try:
        Program(form)
    except ExpressionFault as fault:
        path = fault.facts["names"].partition(", ")[0]
        yield Problem(fault.code, facts={"node": path, **fault.facts})


def _stands(form: Form, laid: dict[str, Node]) -> Iterator[_Stand]:
    for item in form.items:
        node = laid[item.path]
        for name, column in _EXPRESSIONS.items():
            if (tree := getattr(item, name, None)) is not None:
                yield _Stand(tree, node, column)
        if isinstance(item, Repeat) and item.count is not None:
            yield _Stand(item.count, node, "repeat_count", outside=True)
        if isinstance(item, Question) and item.itemset is not None:
            yield _Stand(item.itemset.nodes, node, "choice_filter", item.itemset)
        for name in _TEXTS:
            for tree in _woven(form, getattr(item, name, None)):
                yield _Stand(tree, node, name)
    for action in form.actions:
        if action.value is not None and action.target in laid:
            yield _Stand(action.value, laid[action.target], "calculation" if action.trigger else "default")


def _woven(form: Form, text: Text | None) -> Iterator[Expr]:
    """The expressions in a text, in all languages."""
    if text is None:
        return
    entries = [language.get(text.entry, {}) for language in form.texts.values()] if text.entry else []
    for spoken in [text, *(kind for entry in entries for kind in entry.values())]:
        yield from (part for part in spoken.parts if not isinstance(part, str))
