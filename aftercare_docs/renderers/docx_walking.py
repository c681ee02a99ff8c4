"""What a template prints, found by walking the tree of its tags.

The tree and the values behind its names go in, text comes out. It does by itself the little that a template may do:
print, choose and loop. So what a reader must find in a document does not rest on the library that renders it, and
nothing has to be compiled that is printed once. Knows nothing of Word.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import nodes

from aftercare_docs.renderers.docx_words import FILTERS, printable

Scope = Mapping[str, Any]
COMPARED: Mapping[str, Callable[[Any, Any], object]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": operator.lt,
    "lteq": operator.le,
    "gt": operator.gt,
    "gteq": operator.ge,
    "in": lambda one, many: one in many,
    "notin": lambda one, many: one not in many,
}


@dataclass(frozen=True, slots=True)
class Turn:
    """What a template may ask of the turn of a loop."""

    first: bool
    last: bool


def printed(tree: nodes.Template, scope: Scope) -> str:
    """Everything that a tree prints. What is not there, or may not be done, is a fault."""
    return "".join(_body(tree.body, scope))


def _body(body: Iterable[nodes.Node], scope: Scope) -> Iterator[str]:
    for node in body:
        if isinstance(node, nodes.Output):
            for each in node.nodes:
                yield each.data if isinstance(each, nodes.TemplateData) else printable(_value(each, scope))
        elif isinstance(node, nodes.If):
            branches = ((branch.test, branch.body) for branch in (node, *node.elif_))
            yield from _body(next((body for test, body in branches if _value(test, scope)), node.else_), scope)
        elif isinstance(node, nodes.For) and isinstance(node.target, nodes.Name):
            items = tuple(_value(node.iter, scope))
            for number, item in enumerate(items, 1):
                turn = {node.target.name: item, "loop": Turn(number == 1, number == len(items))}
                yield from _body(node.body, {**scope, **turn})
        else:
            raise LookupError(type(node).__name__)


def _value(node: nodes.Node, scope: Scope) -> Any:
    return VALUES[type(node)](node, scope)


def _compared(node: nodes.Compare, scope: Scope) -> bool:
    left = _value(node.expr, scope)
    for operand in node.ops:
        right = _value(operand.expr, scope)
        if not COMPARED[operand.op](left, right):
            return False
        left = right
    return True


def _joined(node: nodes.Filter, scope: Scope) -> str:
    if node.name not in FILTERS:
        raise LookupError(node.name)
    between = _value(node.args[0], scope) if node.args else ""
    return str(between).join(map(str, _value(node.node, scope) if node.node else ()))


VALUES: Mapping[type[nodes.Node], Callable[[Any, Scope], Any]] = {
    nodes.Name: lambda node, scope: scope[node.name],
    nodes.Getattr: lambda node, scope: getattr(_value(node.node, scope), node.attr),
    nodes.Const: lambda node, _: node.value,
    nodes.Not: lambda node, scope: not _value(node.node, scope),
    nodes.And: lambda node, scope: _value(node.left, scope) and _value(node.right, scope),
    nodes.Or: lambda node, scope: _value(node.left, scope) or _value(node.right, scope),
    nodes.Compare: _compared,
    nodes.Filter: _joined,
}
