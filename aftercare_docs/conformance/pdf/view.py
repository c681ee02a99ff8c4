"""A PDF as the P checks see it: the elements of its structure in reading order, each with its text and its pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import pikepdf

from aftercare_docs.findings import PartRef
from aftercare_docs.verification.pdf import Opened
from aftercare_docs.verification.pdf.equality import bare
from aftercare_docs.verification.pdf.structure import Element, walk


@dataclass(slots=True)
class Node:
    """An element of the structure. ``text`` has no white space; ``pages`` count from 0."""

    kind: str
    element: pikepdf.Object = field(repr=False)
    depth: int
    text: str = field(default="", repr=False)
    pages: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class View:
    """One file."""

    opened: Opened
    nodes: tuple[Node, ...]

    @classmethod
    def of(cls, opened: Opened) -> View:
        return cls(opened, tuple(_nodes(opened)))

    @property
    def headings(self) -> list[tuple[int, Node]]:
        """Level and element, in reading order."""
        return [(int(node.kind[2:]), node) for node in self.nodes if node.kind[:2] == "/H" and node.kind[2:].isdigit()]

    def at(self, place: str) -> PartRef:
        return PartRef(self.opened.name, place)


def _nodes(opened: Opened) -> Iterable[Node]:
    """Every element once; what stands in it belongs to it and to the elements around it."""
    found: dict[Element, Node] = {}
    for step in walk(opened.file):
        if step.mark is None:
            found[step.around[-1]] = Node(step.around[-1].kind, step.around[-1].object, len(step.around) - 1)
        elif 0 <= step.page < len(opened.pages):
            for node in map(found.__getitem__, step.around):
                node.text += bare(opened.pages[step.page].marked.get(step.mark, ""))
                node.pages.add(step.page)
    return found.values()


def within(nodes: tuple[Node, ...], index: int) -> Iterator[Node]:
    """What stands in an element: the nodes after it that are deeper."""
    for node in nodes[index + 1 :]:
        if node.depth <= nodes[index].depth:
            return
        yield node
