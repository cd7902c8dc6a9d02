"""Functions that look at nodes, at the form, at the clock or at chance: each makes its own closure."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from forms.problems import ProblemCode
from forms.xpath.ast import Call, Literal, Path
from forms.xpath.code import Code, ExpressionFault, list_of, number_of, scalar_of, text_of
from forms.xpath.context import unsupported
from forms.xpath.parse import ExpressionSyntaxError, parse
from forms.xpath.paths import node_code
from forms.xpath.regex import matcher
from forms.xpath.shuffle import shuffled
from forms.xpath.tables import table_path
from forms.xpath.values import moment_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from forms.nodes import Node, Scope
    from forms.xpath.ast import Expr
    from forms.xpath.code import At, Kind, Run
    from forms.xpath.context import Context


class Special(NamedTuple):
    """How to make the code of a call, and how many arguments it takes."""

    make: Callable[[Context, Call], Code]
    least: int
    most: int | None


SPECIAL: dict[str, Special] = {}


def _special(name: str, least: int, most: int | None) -> Callable[[Callable[[Context, Call], Code]], None]:
    def register(make: Callable[[Context, Call], Code]) -> None:
        SPECIAL[name] = Special(make, least, most)

    return register


# ── Choosing ──


@_special("if", 3, 3)
def _if(context: Context, call: Call) -> Code:
    test = context.flag(call.arguments[0])
    yes, no = (context.compile(argument) for argument in call.arguments[1:])
    first, second = scalar_of(yes), scalar_of(no)
    kind = _common(yes, no)
    return Code(lambda scope, at: first(scope, at) if test(scope, at) else second(scope, at), kind)


def _common(*codes: Code) -> Kind:
    kinds = {"text" if code.kind in ("node", "nodes") else code.kind for code in codes}
    if len(kinds) > 1 or any(code.numeric or code.boolean for code in codes):
        return "any"
    return kinds.pop()


@_special("coalesce", 1, None)
def _coalesce(context: Context, call: Call) -> Code:
    """The first that is not blank; of the last one whatever it is."""
    runs = [text_of(context.compile(argument)) for argument in call.arguments]
    return Code(lambda scope, at: next((text for run in runs if (text := run(scope, at)) != ""), ""), "text")


@_special("once", 1, 1)
def _once(context: Context, call: Call) -> Code:
    """What the node holds already, else the argument."""
    slot, hops = context.here.slot, context.level - context.here.level
    run = text_of(context.compile(call.arguments[0]))
    return Code(lambda scope, at: scope.climb(hops).values[slot] or run(scope, at), "text")


# ── Nodes ──


@_special("current", 0, 0)
def _current(context: Context, _call: Call) -> Code:
    return context.outside().path(Path(None, ()))


@_special("position", 0, 1)
def _position(context: Context, call: Call) -> Code:
    """The number of the repeat instance that holds a node; without a node, of the item in a predicate."""
    if not call.arguments:
        context.reads.item = True
        if context.item is None and context.level:
            context.note(context.here.owners()[context.level], context.level - 1, length=True)
        return Code(lambda scope, at: float(at.position if at else scope.position), "number")
    node, hops = _instance_of(context, call.arguments[0])
    if node.parent is not None:
        context.note(node, node.level - 1, length=True)
    if context.item is not None and _relative(call.arguments[0]):
        context.reads.item = True
        return Code(lambda _scope, at: float(at.item.climb(hops).position) if at else math.nan, "number")
    return Code(lambda scope, _at: float(scope.climb(hops).position), "number")


def _relative(tree: Expr) -> bool:
    return isinstance(tree, Path) and tree.start is None


def _instance_of(context: Context, tree: Expr) -> tuple[Node, int]:
    """The repeat instance that a path stays in, as its node and the levels up to it."""
    inner, item = context.outside(), context.item
    if not isinstance(tree, Path):
        raise unsupported(tree)
    if item is not None and _relative(tree):
        if item.node is None:
            raise unsupported(tree)
        inner = context.inside(item.node, item.shared)
    if isinstance(tree.start, Call) and tree.start.name == "current":
        tree = Path(None, tree.steps)
    route = inner.routes(tree)[0]
    if route.free and route.free[-1].node is route.node and route.node.repeat:
        # An absolute path that ends at the repeat around the reader: its own instance is meant.
        level = route.node.level if route.node in inner.here.owners() else route.level
    else:
        level = route.level
    return inner.here.owners()[level], inner.level - level


@_special("last", 0, 0)
def _last(context: Context, _call: Call) -> Code:
    context.reads.item = True
    return Code(lambda _scope, at: float(at.size if at else 1), "number")


@_special("count", 1, 1)
def _count(context: Context, call: Call) -> Code:
    """How many nodes there are, instances of a repeat or items of a table."""
    tree = call.arguments[0]
    if isinstance(tree, Path) and (found := table_path(context, tree)) is not None:
        run = found.code().run if found.column else found.rows
        return Code(lambda scope, at: float(len(run(scope, at))), "number")
    code = context.compile(tree)
    if code.kind not in ("node", "nodes"):
        raise unsupported(call)
    listed = list_of(code)
    return Code(lambda scope, at: float(len(listed(scope, at))), "number")


@_special("indexed-repeat", 3, None)
def _indexed_repeat(context: Context, call: Call) -> Code:
    """A node in the instances given by number, of the repeats given; in others, in the reader's own."""
    target = _node_of(context, call.arguments[0])
    pairs = zip(call.arguments[1::2], call.arguments[2::2], strict=False)
    given = {_node_of(context, repeat): number_of(context.compile(index)) for repeat, index in pairs}
    mine = context.here.owners()[: context.level + 1]
    chain = target.owners()[1:]
    shared = _shared(chain, mine, given)
    outer = chain[shared:]
    for node in outer:
        context.note(node, min(shared, node.level - 1), length=True)
    context.note(target, shared)
    hops = context.level - shared

    def run(scope: Scope, at: At | None) -> str:
        found = scope.climb(hops)
        for node in outer:
            index = given[node](scope, at) if node in given else 1.0
            listed = found.repeats.get(node, [])
            if not 1 <= index <= len(listed):
                return ""
            found = listed[int(index) - 1]
        return str(read(found, None))

    code = node_code(target, 0, boolean=False)
    read = code.run
    return code._replace(run=run)


def _shared(chain: list[Node], mine: list[Node], given: dict[Node, Run]) -> int:
    """How many of the outermost repeats are the reader's own and not given by number."""
    shared = 0
    for node, own in zip(chain, mine[1:], strict=False):
        if node is not own or node in given:
            break
        shared += 1
    return shared


def _node_of(context: Context, tree: Expr) -> Node:
    if isinstance(tree, Path) and isinstance(tree.start, Call) and tree.start.name == "current":
        tree = Path(None, tree.steps)
    if not isinstance(tree, Path) or tree.start not in (None, "/"):
        raise unsupported(tree)
    return context.outside().routes(tree)[0].node


# ── Choices and labels ──


@_special("jr:choice-name", 2, 2)
def _choice_name(context: Context, call: Call) -> Code:
    """The label, in the language shown, of a value of the question named by the second argument."""
    value = text_of(context.compile(call.arguments[0]))
    node = _node_of(context, _named_path(call.arguments[1]))
    context.reads.language = True
    path = node.path
    return Code(lambda scope, at: scope.lent.choice_label(path, value(scope, at)), "text")


def _named_path(tree: Expr) -> Expr:
    """A path given as text: '/data/q1'."""
    if not isinstance(tree, Literal):
        return tree
    try:
        return parse(tree.text)
    except ExpressionSyntaxError as error:
        raise ExpressionFault(ProblemCode.UNSUPPORTED_EXPRESSION, part=tree.text) from error


@_special("jr:itext", 1, 1)
def _itext(context: Context, call: Call) -> Code:
    """The translation of an entry in the language shown."""
    entry = text_of(context.compile(call.arguments[0]))
    context.reads.language = True
    return Code(lambda scope, at: scope.lent.translation(entry(scope, at)), "text")


@_special("pulldata", 4, 4)
def _pulldata(context: Context, call: Call) -> Code:
    """The cell of a column, in the row of an attached table where another column holds the key."""
    name, column, key_column, key = (text_of(context.compile(argument)) for argument in call.arguments)
    tables = context.form.tables

    def run(scope: Scope, at: At | None) -> str:
        table = tables.get(name(scope, at).removesuffix(".csv"))
        rows = table.find(key_column(scope, at), key(scope, at)) if table else []
        return rows[0].get(column(scope, at), "") if rows else ""

    return Code(run, "text")


@_special("regex", 2, 2)
def _regex(context: Context, call: Call) -> Code:
    """Whether the whole text matches; a fixed pattern is checked when the form is imported."""
    text = text_of(context.compile(call.arguments[0]))
    expression = text_of(context.compile(call.arguments[1]))
    if isinstance(call.arguments[1], Literal) and matcher(call.arguments[1].text) is None:
        raise ExpressionFault(ProblemCode.PATTERN_INVALID, pattern=call.arguments[1].text)

    def run(scope: Scope, at: At | None) -> bool:
        test = matcher(expression(scope, at))
        return test is not None and test(text(scope, at))

    return Code(run, "flag")


# ── Clock and chance ──


@_special("today", 0, 0)
def _today(_context: Context, _call: Call) -> Code:
    return Code(lambda scope, _at: scope.lent.clock().date().isoformat(), "text")


@_special("now", 0, 0)
def _now(context: Context, _call: Call) -> Code:
    context.reads.varies = True
    return Code(lambda scope, _at: moment_text(scope.lent.clock()), "text")


@_special("random", 0, 0)
def _random(context: Context, _call: Call) -> Code:
    context.reads.varies = True
    return Code(lambda scope, _at: scope.lent.random.random(), "number")


@_special("uuid", 0, 1)
def _uuid(context: Context, call: Call) -> Code:
    """A random UUID, or that many random letters and digits."""
    context.reads.varies = True
    if not call.arguments:
        return Code(lambda scope, _at: scope.lent.uuid(), "text")
    length = number_of(context.compile(call.arguments[0]))
    return Code(lambda scope, at: _letters(scope.lent.random, length(scope, at)), "text")


def _letters(random: Random, length: float) -> str:
    size = int(length) if 0 < length <= 1000 else 0  # noqa: PLR2004 - longer than any identifier
    return "".join(random.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", k=size))


@_special("randomize", 1, 2)
def _randomize(context: Context, call: Call) -> Code:
    """The nodes in random order; with a seed always in the same one."""
    run = list_of(context.compile(call.arguments[0]))
    if len(call.arguments) == 1:
        context.reads.varies = True
        return Code(lambda scope, at: shuffled(run(scope, at), float(scope.lent.random.getrandbits(31))), "nodes")
    seed = scalar_of(context.compile(call.arguments[1]))
    return Code(lambda scope, at: shuffled(run(scope, at), seed(scope, at)), "nodes")


@_special("extract-signed", 2, 2)
def _extract_signed(_context: Context, call: Call) -> Code:
    """Refused: nothing here checks signatures, and to show what is not checked would be worse."""
    raise unsupported(call)


@_special("version", 0, 0)
def _version(context: Context, _call: Call) -> Code:
    version = context.form.version
    return Code(lambda _scope, _at: version, "text")
