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
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from io import BytesIO
from typing import cast
from zipfile import ZipFile

from jinja2 import TemplateSyntaxError, nodes
from lxml import etree

from aftercare_docs.documents.figures import Figure
from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.renderers.docx_opening import problems
from aftercare_docs.renderers.docx_reading import Story, read, tree
from aftercare_docs.renderers.docx_source import FIGURE, PARSER, STORIES, TAG, Line, W
from aftercare_docs.renderers.docx_words import FILTERS
from aftercare_docs.renderers.failure import CannotRender

SPECIAL = re.compile(r"\{\{(?:p|tr|tc|r)\s|\{%\s*(?:r\s|raw|cellbg|colspan|vm\s|hm\s)|\{%-|-%\}|\{#")
MARK = re.compile(r"\{\{|\{%|\{#|%\}|#\}|\}\}")
SPLIT = re.compile(r"\{<|>\}")  # the library that renders makes one tag of these, whatever stands between them
SIGN = re.compile(r"[{}]")
BRACKET = re.compile(r"[(\[{]")
MOST_BRACKETS = 8  # in one tag; a reader of tags goes one step deeper for each
DEEPEST = 12  # blocks within blocks; ours go to 5
LOOPS = 4  # loops within loops; ours go to 2
SIMPLE = (nodes.Name, nodes.Getattr, nodes.Const, nodes.And, nodes.Or, nodes.Not, nodes.Compare, nodes.Operand)
STEERING = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If)
LOOP = ("first", "last")
PICTURE = re.compile(r"\s*\{\{\s*(\w+)((?:\.\w+)+)\.name\s*\}\}\s*")


class TemplateRefused(CannotRender):
    """A template that may not be used; it carries every finding, not only the first."""

    def __init__(self, found: tuple[Finding, ...]) -> None:
        super().__init__(found[0].code, found[0].facts)
        self.found = found

    def findings(self, file: str) -> tuple[Finding, ...]:
        return self.found


def lint(name: str, template: bytes, roots: Mapping[str, object]) -> tuple[Finding, ...]:
    """What is wrong with a template, given the type behind each name that it may start from."""
    broken_file = tuple(problems(name, template))
    if broken_file:
        return broken_file
    found: list[Finding] = list(_outside(name, template))
    for story in read(template):
        broken = [f for line in story.lines for f in _form(name, line)]
        found += broken or _logic(name, story, roots)
        found += _pictures(name, story.lines, roots)
    return tuple(found)


def _outside(name: str, template: bytes) -> Iterator[Finding]:
    """Tags where they would be rendered unseen, or printed as they stand: attributes, properties, comments."""
    with ZipFile(BytesIO(template)) as archive:
        for member in sorted(archive.namelist()):
            if member.endswith((".xml", ".rels")) and _hides_tags(archive.read(member), STORIES.fullmatch(member)):
                yield Finding("TPL05", PartRef(name, member))


def _hides_tags(content: bytes, story: object) -> bool:
    if not story:
        return MARK.search(content.decode("utf-8", "replace")) is not None
    rest = etree.fromstring(content, PARSER)
    for node in rest.iter(W + "t"):
        above = node.getparent()
        if above is not None and above.tag == W + "r" and next(above.iterancestors(W + "p"), None) is not None:
            node.text = ""
    left = etree.tostring(rest, encoding="unicode")
    return (MARK.search(left) or SPLIT.search(left)) is not None


def _form(name: str, line: Line) -> Iterator[Finding]:
    """Tags that Word or docxtpl would mangle."""
    at = PartRef(name, f"{line.part}, {line.where}")
    if SPECIAL.search(line.text):
        yield Finding("TPL02", at)
    elif not line.alone:
        yield Finding("TPL01", at, {"what": {"p": "paragraph", "tr": "table row", "tc": "table cell"}[line.around]})
    elif SIGN.search(TAG.sub("", line.text)):
        yield Finding("TPL03", at)
    elif any(len(BRACKET.findall(tag[0])) > MOST_BRACKETS for tag in TAG.finditer(line.text)):
        yield Finding("TPL02", at)


def _logic(name: str, story: Story, roots: Mapping[str, object]) -> Iterator[Finding]:
    """Whether the template parses, steers only by loops and simple tests, and prints only what exists."""
    part, made = story.part, story.lines
    if deep := next(_too_deep(made), None):
        yield Finding("TPL02", PartRef(name, f"{part}, {deep.where}"))
        return
    try:
        tags = tree(story.source)
    except TemplateSyntaxError as error:
        yield Finding("TPL03", PartRef(name, f"{part}, {made[min(error.lineno, len(made)) - 1].where}"))
        return
    for code, node, facts in _walk(tags, dict(roots)):
        yield Finding(code, PartRef(name, f"{part}, {made[_line(node) - 1].where}"), facts)


def _line(node: nodes.Node) -> int:
    """The line of a node; some have none of their own, and are where what they hold is."""
    return next((each.lineno for each in (node, *node.find_all(nodes.Node)) if each.lineno), 1)


def _pictures(name: str, made: Sequence[Line], roots: Mapping[str, object]) -> Iterator[Finding]:
    """Paragraphs in the style of pictures that name none."""
    for line in (line for line in made if line.style == FIGURE):
        named = PICTURE.fullmatch(line.text)
        kind: object = roots.get(named[1]) if named else None
        for attribute in named[2].split(".")[1:] if named else ():
            kind = members_of(kind).get(attribute)
        if not (isinstance(kind, type) and issubclass(kind, Figure)):
            yield Finding("TPL09", PartRef(name, f"{line.part}, {line.where}"))


def _too_deep(made: Sequence[Line]) -> Iterator[Line]:
    """The line of a block that stands within too many others."""
    depth = 0
    for line in made:
        for tag in TAG.finditer(line.text):
            word = tag[0].removeprefix("{%").split(maxsplit=1)[0]
            depth += (word in {"if", "for"}) - (word in {"endif", "endfor"})
            if depth > DEEPEST:
                yield line


Found = tuple[str, nodes.Node, dict[str, object]]


def _walk(node: nodes.Node, scope: dict[str, object]) -> Iterator[Found]:
    if isinstance(node, nodes.For):
        yield from _loop(node, scope)
    elif isinstance(node, (nodes.Name, nodes.Getattr)):
        yield from _known(node, scope)
    elif isinstance(node, nodes.Output):
        yield from _printed(node, scope)
    elif isinstance(node, (*STEERING, *SIMPLE)) or (isinstance(node, nodes.Filter) and node.name in FILTERS):
        yield from _children(node, scope)
    else:
        yield ("TPL02", node, {})


def _children(node: nodes.Node, scope: dict[str, object]) -> Iterator[Found]:
    for child in node.iter_child_nodes():
        yield from _walk(child, scope)


def _printed(node: nodes.Output, scope: dict[str, object]) -> Iterator[Found]:
    for child in node.nodes:
        wrong = list(_walk(child, scope))
        yield from wrong
        if not wrong and not _is_text(child, scope):
            yield ("TPL02", child, {})


def _is_text(node: nodes.Node, scope: Mapping[str, object]) -> bool:
    """Whether what is printed is one text, or texts joined by another."""
    if isinstance(node, (nodes.Name, nodes.Getattr)):
        return resolve(node, scope) is str
    if isinstance(node, (nodes.And, nodes.Or)):
        return _is_text(node.left, scope) and _is_text(node.right, scope)
    if isinstance(node, nodes.Filter) and node.node is not None:
        joined = resolve(node.node, scope)
        return len(node.args) <= 1 and (joined is str or item_of(joined) is str)
    return isinstance(node, nodes.TemplateData) or (isinstance(node, nodes.Const) and isinstance(node.value, str))


def _loop(node: nodes.For, scope: dict[str, object]) -> Iterator[Found]:
    """A loop over a list; within another loop, over a list of the turn in hand, so that loops cannot multiply."""
    if not isinstance(node.target, nodes.Name) or node.test or node.recursive or node.else_:
        yield ("TPL02", node, {})
        return
    wrong = list(_walk(node.iter, scope))
    yield from wrong
    inner, within = item_of(resolve(node.iter, scope)), cast("tuple[str, ...]", scope.get("loop", ()))
    multiplies = within and (_path(node.iter)[:1] != within[-1:] or len(within) >= LOOPS)
    if not wrong and (inner is None or multiplies):
        yield ("TPL02", node, {})
        return
    for child in node.body:
        yield from _walk(child, {**scope, node.target.name: inner, "loop": (*within, node.target.name)})


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
