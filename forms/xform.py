"""XForm XML to the form's definition."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from forms.definition import Action, Entity, Form, Group, Itemset, Question, Repeat, Table, Text
from forms.problems import Problem, ProblemCode
from forms.xpath.ast import Literal as TextLiteral
from forms.xpath.ast import Path
from forms.xpath.parse import ExpressionSyntaxError, ExpressionTooDeepError, parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from forms.definition import Item
    from forms.xpath.ast import Expr

_X = "{http://www.w3.org/2002/xforms}"
_H = "{http://www.w3.org/1999/xhtml}"
_JR = "{http://openrosa.org/javarosa}"
_ODK = "{http://www.opendatakit.org/xforms}"
_ORX = "{http://openrosa.org/xforms}"
_ENTITIES = "{http://www.opendatakit.org/xforms/entities}"
_ENTITY_ATTRIBUTES = ("id", "create", "update", "baseVersion", "trunkVersion", "branchId")

_TYPES = {
    "string": "text",
    "int": "integer",
    "decimal": "decimal",
    "boolean": "boolean",
    "date": "date",
    "time": "time",
    "dateTime": "dateTime",
    "geopoint": "geopoint",
    "geotrace": "geotrace",
    "geoshape": "geoshape",
    "barcode": "barcode",
    "binary": "binary",
}
_CONTROLS = {
    f"{_X}input": "input",
    f"{_X}secret": "input",
    f"{_X}select1": "select_one",
    f"{_X}select": "select_multiple",
    f"{_ODK}rank": "rank",
    f"{_X}range": "range",
    f"{_X}trigger": "acknowledge",
    f"{_X}upload": "upload",
}
_EVENTS = {
    "odk-instance-first-load": "first-load",
    "odk-instance-load": "first-load",
    "odk-new-repeat": "new-repeat",
    "xforms-value-changed": "changed",
}
_RECORDINGS = (f"{_ODK}setgeopoint", f"{_ODK}recordaudio")
_PARAMETERS = ("start", "end", "step", "rows", "mediatype", "query", "accept", "capture")


@dataclass(slots=True)
class _Control:
    """What the body says of a node."""

    element: ET.Element
    asked: str = ""


@dataclass(slots=True)
class Reading:
    """An XForm being read: the form's parts as they are found, and the problems on the way."""

    tree: ET.Element
    tables: dict[str, Table]
    problems: list[Problem] = field(default_factory=list)
    root: str = "data"
    binds: dict[str, Mapping[str, str]] = field(default_factory=dict)
    controls: dict[str, _Control] = field(default_factory=dict)
    repeats: dict[str, ET.Element] = field(default_factory=dict)
    labels: dict[str, ET.Element] = field(default_factory=dict)
    actions: list[Action] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)
    parsed: dict[str, Expr] = field(default_factory=dict)  # many questions share a condition

    def form(self, version: str) -> Form:
        """Read everything; expressions that do not parse are left out and listed among the problems."""
        model = self.tree.find(f"{_H}head/{_X}model")
        body = self.tree.find(f"{_H}body")
        instances = [] if model is None else model.findall(f"{_X}instance")
        if model is None or body is None or not instances or not len(instances[0]):
            raise ValueError("no model, body or instance")
        primary = instances[0][0]
        self.root = _local(primary)
        for instance in instances[1:]:
            self._secondary(instance)
        self.binds = {self.relative(bind.get("nodeset", "")): bind.attrib for bind in model.findall(f"{_X}bind")}
        self._controls(body)
        texts, default = self._texts(model)
        items = tuple(self._items(primary, ""))
        for action in model.findall(f"{_X}setvalue"):
            self._action(action, "")
        ignored = [self.relative(action.get("ref", "")) for name in _RECORDINGS for action in self.tree.iter(name)]
        return Form(
            form_id=primary.get("id") or self.root,
            version=primary.get("version") or version,
            title=(self.tree.findtext(f"{_H}head/{_H}title") or "").strip(),
            root=self.root,
            languages=tuple(texts),
            default_language=default,
            items=items,
            tables=self.tables,
            texts=texts,
            actions=tuple(self.actions),
            entities=tuple(self.entities),
            ignored=tuple(ignored),
        )

    # ── Names and expressions ──

    def relative(self, nodeset: str) -> str:
        """An absolute path of the XForm as a path of the form."""
        return nodeset.strip().removesuffix("/").removeprefix(f"/{self.root}").removeprefix("/")

    def expression(self, text: str | None, path: str, column: str) -> Expr | None:
        """Parse an attribute; None where it is absent or faulty."""
        if text is None or not text.strip():
            return None
        if text in self.parsed:
            return self.parsed[text]
        try:
            return self.parsed.setdefault(text, parse(text))
        except ExpressionSyntaxError as error:
            facts = {"node": path, "expression": text.strip(), "at": str(error.at + 1), "found": error.found}
            self.problems.append(Problem(ProblemCode.SYNTAX, column=column, facts=facts))
        except ExpressionTooDeepError:
            self.problems.append(
                Problem(ProblemCode.TOO_DEEP, column=column, facts={"node": path, "expression": text.strip()[:200]})
            )
        return None

    def flag(self, text: str | None, path: str, column: str) -> Expr | None:
        """Parse a yes or no that may also be an expression; any other single word can only mean no."""
        tree = self.expression(text, path, column)
        if isinstance(tree, Path) and tree.start is None and len(tree.steps) == 1 and tree.steps[0].axis == "child":
            facts = {"node": path, "path": path, "expression": (text or "").strip()}
            self.problems.append(Problem(ProblemCode.REPAIRED_FLAG, column=column, facts=facts, fatal=False))
            return None
        return tree

    # ── Tables and texts ──

    def _secondary(self, instance: ET.Element) -> None:
        name = instance.get("id", "")
        source = instance.get("src")
        if source is not None or not len(instance):
            self.tables.setdefault(name, Table())
            return
        self.tables[name] = table_of([{_local(cell): cell.text or "" for cell in item} for item in instance[0]])

    def _texts(self, model: ET.Element) -> tuple[dict[str, dict[str, dict[str, Text]]], str]:
        texts: dict[str, dict[str, dict[str, Text]]] = {}
        default = ""
        for translation in model.findall(f"{_X}itext/{_X}translation"):
            language = translation.get("lang", "")
            if translation.get("default") is not None or not default:
                default = language
            texts[language] = {
                text.get("id", ""): {
                    value.get("form", "").replace("long", ""): self._mixed(value, "")
                    for value in text.findall(f"{_X}value")
                }
                for text in translation.findall(f"{_X}text")
            }
        return texts, default

    def _mixed(self, element: ET.Element, path: str) -> Text:
        """Text with output expressions between."""
        parts: list[str | Expr] = [element.text or ""]
        for child in element:
            if child.tag == f"{_X}output":
                tree = self.expression(child.get("value") or child.get("ref"), path, "label")
                parts += [tree] if tree else []
            parts.append(child.tail or "")
        return Text(parts=tuple(part for part in parts if part != ""))

    def _text(self, element: ET.Element | None, path: str) -> Text | None:
        """A label or hint: an entry of the translations, or what stands there."""
        if element is None:
            return None
        reference = element.get("ref", "")
        return _entry(reference) if reference else self._mixed(element, path)

    def _message(self, text: str | None) -> Text | None:
        if text is None:
            return None
        return _entry(text) if text.startswith("jr:itext(") else Text(parts=(text,))

    # ── The body ──

    def _controls(self, element: ET.Element) -> None:
        for child in element:
            path = self.relative(child.get("ref") or child.get("nodeset") or "")
            if child.tag == f"{_X}group":
                self.labels.setdefault(path, child)
                self._controls(child)
            elif child.tag == f"{_X}repeat":
                self.repeats[path] = child
                self._controls(child)
            elif child.tag in _CONTROLS:
                self.controls[path] = _Control(child, _CONTROLS[child.tag])
            elif child.tag == f"{_X}setvalue":
                self._action(child, "")
            for action in child.findall(f"{_X}setvalue") if child.tag in _CONTROLS else ():
                self._action(action, path)

    def _action(self, element: ET.Element, trigger: str) -> None:
        target = self.relative(element.get("ref", ""))
        value = self.expression(element.get("value"), target, "calculation")
        if value is None and element.text and element.text.strip():
            value = TextLiteral(element.text)
        for event in element.get("event", "").split():
            name = _EVENTS.get(event)
            if name:
                self.actions.append(Action(target, name, value, trigger if name == "changed" else ""))

    # ── The nodes ──

    def _items(self, element: ET.Element, around: str) -> Iterator[Item]:
        for child, first in _once_each(element):
            name = _local(child)
            path = f"{around}/{name}" if around else name
            if path in self.repeats:
                yield self._repeat(path, first)
                yield from self._items(child, path)
            elif name == "entity" and around.endswith("meta"):
                yield from self._entity(path, child)
            elif len(child):
                yield self._group(path)
                yield from self._items(child, path)
            elif path in self.labels and path not in self.controls:
                yield self._group(path)
            else:
                yield self._question(path, child)

    def _group(self, path: str) -> Group:
        bind = self.binds.get(path, {})
        around = self.labels.get(path)
        return Group(
            path=path,
            label=self._text(None if around is None else around.find(f"{_X}label"), path),
            relevant=self.expression(bind.get("relevant"), path, "relevant"),
            required=self.flag(bind.get("required"), path, "required"),
            readonly=self.flag(bind.get("readonly"), path, "read_only"),
            appearance="" if around is None else around.get("appearance", ""),
        )

    def _repeat(self, path: str, first: int) -> Repeat:
        group, element = self._group(path), self.repeats[path]
        return Repeat(
            path=path,
            label=group.label,
            relevant=group.relevant,
            required=group.required,
            readonly=group.readonly,
            appearance=element.get("appearance") or group.appearance,
            count=self.expression(element.get(f"{_JR}count"), path, "repeat_count"),
            first=first,
            fixed=element.get(f"{_JR}count") is not None or element.get(f"{_JR}noAddRemove") is not None,
        )

    def _question(self, path: str, node: ET.Element) -> Question:
        bind, control = self.binds.get(path, {}), self.controls.get(path)
        element = control.element if control else None
        preload = bind.get(f"{_JR}preload")
        calculate = self.expression(bind.get("calculate"), path, "calculation")
        asked = control.asked if control else ""
        if asked == "input" and bind.get("readonly") == "true()" and calculate is None and not node.text:
            asked = "note"
        itemset = self._itemset(element, path) if element is not None else None
        if itemset is not None and asked == "input":
            asked = "select_one"
        return Question(
            path=path,
            type=_TYPES.get(bind.get("type", "string"), "text"),
            asked=asked,
            label=self._text(None if element is None else element.find(f"{_X}label"), path),
            hint=self._text(None if element is None else element.find(f"{_X}hint"), path),
            appearance="" if element is None else element.get("appearance", ""),
            parameters=_parameters(element, bind),
            default=node.text or "",
            relevant=self.expression(bind.get("relevant"), path, "relevant"),
            required=self.flag(bind.get("required"), path, "required"),
            required_message=self._message(bind.get(f"{_JR}requiredMsg")),
            constraint=self.expression(bind.get("constraint"), path, "constraint"),
            constraint_message=self._message(bind.get(f"{_JR}constraintMsg")),
            readonly=self.flag(bind.get("readonly"), path, "read_only"),
            calculate=calculate,
            itemset=itemset,
            preload=(preload, bind.get(f"{_JR}preloadParams", "")) if preload else None,
            save_to=bind.get(f"{_ENTITIES}saveto", ""),
        )

    def _itemset(self, element: ET.Element, path: str) -> Itemset | None:
        query = element.get("query")
        if query is not None:
            nodes = self.expression(query, path, "choice_filter")
            return Itemset(nodes, "name", "label", translated=False) if nodes else None
        found = element.find(f"{_X}itemset")
        if found is None:
            return self._inline(element, path)
        nodes = self.expression(found.get("nodeset"), path, "choice_filter")
        if nodes is None:
            return None
        value, label = found.find(f"{_X}value"), found.find(f"{_X}label")
        shown = "label" if label is None else label.get("ref", "label")
        translated = shown.startswith("jr:itext(")
        column = shown.removeprefix("jr:itext(").rstrip(")") if translated else shown
        return Itemset(nodes, "name" if value is None else value.get("ref", "name"), column, translated)

    def _inline(self, element: ET.Element, path: str) -> Itemset | None:
        """Choices written into the question itself become a table of their own."""
        items = element.findall(f"{_X}item")
        if not items:
            return None
        name = f"inline:{path}"
        rows = [_inline_row(item) for item in items]
        self.tables[name] = table_of(rows)
        nodes = parse(f"instance('{name}')/root/item")
        translated = any(label.get("ref") for item in items for label in item.findall(f"{_X}label"))
        return Itemset(nodes, "name", "label", translated)

    def _entity(self, path: str, element: ET.Element) -> Iterator[Item]:
        """An entity's declaration: its attributes that are worked out become nodes named '@id', '@create'..."""
        create, update = element.get("create") is not None, element.get("update") is not None
        around = path.removesuffix("entity").removesuffix("/").removesuffix("meta").removesuffix("/")
        self.entities.append(Entity(around, element.get("dataset", ""), create, update))
        self.tables.setdefault(element.get("dataset", ""), Table())  # an update looks there for the version before
        yield self._group(path)
        for name in _ENTITY_ATTRIBUTES:
            if name in element.attrib:
                node = ET.Element(name)
                node.text = element.attrib[name]
                yield self._question(f"{path}/@{name}", node)
        yield from self._items(element, path)


def read_xform(xml: str, version: str, tables: Mapping[str, Table]) -> tuple[Form, list[Problem]]:
    """Read an XForm; `version` is used where it names none, `tables` are the attachments, read.

    The problems name the node (`path`) and the column of the survey sheet, not yet the row.
    """
    # The XML is pyxform's own, escaped by it: it declares no entities.
    reading = Reading(ET.fromstring(xml), dict(tables))  # noqa: S314
    form = reading.form(version)
    return form, reading.problems


def table_of(rows: list[dict[str, str]]) -> Table:
    """A table of rows that may lack columns."""
    columns = tuple(dict.fromkeys(name for row in rows for name in row))
    return Table(columns, tuple(tuple(row.get(name) for name in columns) for row in rows))


def _local(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def _once_each(element: ET.Element) -> Iterator[tuple[ET.Element, int]]:
    """Children without repeated ones: an instance of a repeat rather than its template, and how many there are."""
    counted: dict[str, int] = {}
    chosen: dict[str, ET.Element] = {}
    for child in element:
        template = f"{_JR}template" in child.attrib
        counted[child.tag] = counted.get(child.tag, 0) + (not template)
        if not template or child.tag not in chosen:
            chosen[child.tag] = child
    for tag, child in chosen.items():
        yield child, counted[tag]


def _entry(reference: str) -> Text:
    """jr:itext('entry') as a text."""
    inside = reference.strip().removeprefix("jr:itext(").rstrip(")").strip()
    return Text(entry=inside.strip("'\""))


def _inline_row(item: ET.Element) -> dict[str, str]:
    label = item.find(f"{_X}label")
    reference = "" if label is None else label.get("ref", "")
    shown = _entry(reference).entry if reference else (label.text or "" if label is not None else "")
    return {"name": item.findtext(f"{_X}value") or "", "label": shown}


def _parameters(element: ET.Element | None, bind: Mapping[str, str]) -> dict[str, str]:
    found = {} if element is None else {name: element.attrib[name] for name in _PARAMETERS if name in element.attrib}
    pixels = bind.get(f"{_ORX}max-pixels")
    return {**found, "max-pixels": pixels} if pixels else found
