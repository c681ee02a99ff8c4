"""A PDF as the P checks see it: the elements of its structure in reading order, each with its text and its pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf

from aftercare_docs.findings import PartRef
from aftercare_docs.verification.pdf import Opened
from aftercare_docs.verification.pdf.equality import bare


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


def _nodes(opened: Opened) -> list[Node]:
    """Every element once; what stands in it belongs to it and to the elements around it."""
    numbers = {page.obj.objgen: index for index, page in enumerate(opened.file.pages)}
    root = opened.file.Root.get("/StructTreeRoot")
    found: list[Node] = []
    seen: set[tuple[int, int]] = set()
    waiting: list[tuple[object, int, tuple[Node, ...]]] = []
    if isinstance(root, pikepdf.Dictionary):
        waiting.append((root.get("/K"), -1, ()))
    while waiting:
        item, page, around = waiting.pop()
        if isinstance(item, pikepdf.Array):
            waiting += [(kid, page, around) for kid in reversed(list(item))]
        elif isinstance(item, pikepdf.Dictionary):
            if item.is_indirect and item.objgen in seen:
                continue
            seen.add(item.objgen)
            own = item.get("/Pg")
            page = numbers.get(own.objgen, page) if isinstance(own, pikepdf.Object) else page
            node = Node(str(item.get("/S", "")), item, len(around))
            found.append(node)
            waiting.append((item.get("/K"), page, (*around, node)))
        elif isinstance(item, int) and 0 <= page < len(opened.pages):
            for node in around:
                node.text += bare(opened.pages[page].marked.get(item, ""))
                node.pages.add(page)
    return found


def within(nodes: tuple[Node, ...], index: int) -> Iterator[Node]:
    """What stands in an element: the nodes after it that are deeper."""
    for node in nodes[index + 1 :]:
        if node.depth <= nodes[index].depth:
            return
        yield node
