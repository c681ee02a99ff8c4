"""Whether a Word template keeps to printing and looping, before anything is rendered with it.

A template and the types of what it may print go in; findings come out, each with the paragraph or table cell it is
in. docxtpl loses text beside a ``{%p %}`` tag without a word, prints nothing for a misspelt name and runs any code a
template holds: this module refuses all three. Knows nothing of what a document says.
"""

from __future__ import annotations

import dataclasses
import difflib
import re
import types
import typing
from collections.abc import Iterator, Mapping
from functools import cache
from io import BytesIO
from zipfile import ZipFile

from jinja2 import TemplateSyntaxError, nodes
from lxml import etree

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.renderers.docx_source import STORIES, TAG, Line, W, lines, stories
from aftercare_docs.renderers.docx_words import FILTERS, environment
from aftercare_docs.renderers.failure import CannotRender

SPECIAL = re.compile(r"\{\{(?:p|tr|tc|r)\s|\{%\s*(?:r\s|cellbg|colspan|vm\s|hm\s)|\{%-|-%\}|\{#")
MARK = re.compile(r"\{\{|\{%|\{#|%\}|\}\}")
SIMPLE = (nodes.Name, nodes.Getattr, nodes.Const, nodes.And, nodes.Or, nodes.Not, nodes.Compare, nodes.Operand)
STEERING = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If)
LOOP = ("first", "last")


class TemplateRefused(CannotRender):
    """A template that may not be used; it carries every finding, not only the first."""

    def __init__(self, found: tuple[Finding, ...]) -> None:
        super().__init__(found[0].code, found[0].facts)
        self.found = found

    def findings(self, file: str) -> tuple[Finding, ...]:
        return self.found


def lint(name: str, template: bytes, roots: Mapping[str, object]) -> tuple[Finding, ...]:
    """What is wrong with a template, given the type behind each name that it may start from."""
    found: list[Finding] = list(_outside(name, template))
    for part, story in stories(template).items():
        made = list(lines(part, story))
        broken = [f for line in made for f in _form(name, line)]
        found += broken or _logic(name, part, made, roots)
    return tuple(found)


def _outside(name: str, template: bytes) -> Iterator[Finding]:
    """Tags where they would be rendered unseen, or printed as they stand: attributes, properties, comments."""
    with ZipFile(BytesIO(template)) as archive:
        members = archive.namelist()
        if len(members) != len(set(members)):
            yield Finding("TPL06", PartRef(name))
        for member in sorted(set(members)):
            if member.endswith((".xml", ".rels")) and _hides_tags(archive.read(member), STORIES.fullmatch(member)):
                yield Finding("TPL05", PartRef(name, member))


def _hides_tags(content: bytes, story: object) -> bool:
    if not story:
        return MARK.search(content.decode("utf-8", "replace")) is not None
    root = etree.fromstring(content)
    return any(
        MARK.search(value)
        for node in root.iter(etree.Element)
        for value in (*node.attrib.values(), "" if node.tag == W + "t" else node.text or "")
    )


def _form(name: str, line: Line) -> Iterator[Finding]:
    """Tags that Word or docxtpl would mangle."""
    at = PartRef(name, f"{line.part}, {line.where}")
    if SPECIAL.search(line.text):
        yield Finding("TPL02", at)
    elif not line.alone:
        yield Finding("TPL01", at, {"what": {"p": "paragraph", "tr": "table row", "tc": "table cell"}[line.around]})
    elif MARK.search(TAG.sub("", line.text)):
        yield Finding("TPL03", at)


def _logic(name: str, part: str, made: list[Line], roots: Mapping[str, object]) -> Iterator[Finding]:
    """Whether the template parses, steers only by loops and simple tests, and prints only what exists."""
    try:
        tree = environment(markup=False).parse("\n".join(line.text.replace("\n", " ") for line in made))
    except TemplateSyntaxError as error:
        yield Finding("TPL03", PartRef(name, f"{part}, {made[min(error.lineno, len(made)) - 1].where}"))
        return
    for code, node, facts in _walk(tree, dict(roots)):
        yield Finding(code, PartRef(name, f"{part}, {made[node.lineno - 1].where}"), facts)


Found = tuple[str, nodes.Node, dict[str, object]]


def _walk(node: nodes.Node, scope: dict[str, object]) -> Iterator[Found]:
    if isinstance(node, nodes.For):
        yield from _loop(node, scope)
    elif isinstance(node, (nodes.Name, nodes.Getattr)):
        yield from _known(node, scope)
    elif isinstance(node, (*STEERING, *SIMPLE)) or (isinstance(node, nodes.Filter) and node.name in FILTERS):
        yield from _children(node, scope)
    else:
        yield ("TPL02", node, {})


def _children(node: nodes.Node, scope: dict[str, object]) -> Iterator[Found]:
    for child in node.iter_child_nodes():
        yield from _walk(child, scope)


def _loop(node: nodes.For, scope: dict[str, object]) -> Iterator[Found]:
    if not isinstance(node.target, nodes.Name) or node.test or node.recursive or node.else_:
        yield ("TPL02", node, {})
        return
    yield from _walk(node.iter, scope)
    inner = item_of(resolve(node.iter, scope))
    for child in node.body:
        yield from _walk(child, {**scope, node.target.name: inner, "loop": None})


def _known(node: nodes.Name | nodes.Getattr, scope: dict[str, object]) -> Iterator[Found]:
    path = _path(node)
    if not path:
        yield ("TPL02", node, {})
        return
    if path[0] == "loop" and "loop" in scope:
        if path[1:] not in {(word,) for word in LOOP}:
            yield ("TPL02", node, {})
        return
    if path[0] not in scope:
        yield ("TPL04", node, {"name": path[0], "near": _near(path[0], scope)})
        return
    here = scope[path[0]]
    for attribute in path[1:]:
        members = members_of(here)
        if attribute not in members:
            yield ("TPL04", node, {"name": ".".join(path), "near": _near(attribute, members)})
            return
        here = members[attribute]


def _path(node: nodes.Node) -> tuple[str, ...]:
    if isinstance(node, nodes.Name):
        return (node.name,)
    if isinstance(node, nodes.Getattr):
        before = _path(node.node)
        return (*before, node.attr) if before else ()
    return ()


def resolve(node: nodes.Node, scope: Mapping[str, object]) -> object:
    """The type of a dotted name, or None where it has none."""
    path = _path(node)
    here = scope.get(path[0]) if path else None
    for attribute in path[1:]:
        here = members_of(here).get(attribute)
    return here


@cache
def members_of(kind: object) -> dict[str, object]:
    """The fields and properties of a record type, each with its type."""
    if not isinstance(kind, type) or not dataclasses.is_dataclass(kind):
        return {}
    hints = typing.get_type_hints(kind)
    fields: dict[str, object] = {f.name: hints[f.name] for f in dataclasses.fields(kind)}
    properties = {
        key: typing.get_type_hints(value.fget).get("return")
        for key, value in vars(kind).items()
        if isinstance(value, property) and value.fget
    }
    return fields | properties


def item_of(kind: object) -> object:
    """What one turn of a loop over a tuple holds."""
    if isinstance(kind, types.GenericAlias) and kind.__origin__ is tuple:
        return kind.__args__[0]
    return None


def _near(name: str, known: Mapping[str, object]) -> str:
    return next(iter(difflib.get_close_matches(name, known, 1, 0)), "")
