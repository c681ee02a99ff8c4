"""The structure of a PDF in the order in which it is read aloud: the elements, and what is marked on which page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """An element of the structure. Each is itself alone, whatever another says."""

    kind: str
    object: pikepdf.Object


@dataclass(frozen=True, slots=True)
class Step:
    """An element that begins, or a marked piece of text; ``around`` goes from the outermost element to the nearest.

    An element is the last of its own ``around``, and has no ``mark``. Pages count from 0; -1 is none of the file.
    """

    around: tuple[Element, ...]
    page: int
    mark: int | None = None


def walk(opened: pikepdf.Pdf) -> Iterator[Step]:
    """Every element once, however often the tree leads to it, and every piece in it."""
    numbers = {page.obj.objgen: index for index, page in enumerate(opened.pages)}
    seen: set[tuple[int, int]] = set()
    root = opened.Root.get("/StructTreeRoot")
    waiting: list[tuple[object, int, tuple[Element, ...]]] = []
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
            within = (*around, Element(str(item.get("/S", "")), item))
            yield Step(within, page)
            waiting.append((item.get("/K"), page, within))
        elif isinstance(item, int):
            yield Step(around, page, item)
