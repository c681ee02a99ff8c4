"""XML of unknown origin, read as a stream: no tree is built, so no markup can make one that fills the memory.

In: a part of an inspected archive. Out: its elements one by one, to a handler. Refuses what only an attack would
write: a document type, thousands of levels, endless tags. Knows nothing of what the elements mean.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol
from xml.parsers import expat

from aftercare_docs.findings import Finding
from aftercare_docs.intake.archive import Archive, Refused

_CHUNK = 1 << 16
DEEPEST = 64
MOST_ELEMENTS = 4_000_000
MOST_NAMES = 5_000
"""Different names of elements and attributes: a parser keeps each for good."""
LONGEST_RUN = 1 << 19
"""Bytes without a single tag. A full cell of 32,767 characters, every one of them escaped, needs less than half."""


class Handler(Protocol):
    """What receives the elements: local names without their namespace."""

    def start(self, name: str, values: Mapping[str, str]) -> None: ...

    def end(self, name: str) -> None: ...

    def text(self, data: str) -> None: ...


class _Guard:
    """Counts what passes and hands it on. Names arrive as ``namespace local``; the spelling of Strict files differs."""

    def __init__(self, handler: Handler) -> None:
        self.handler = handler
        self.depth = 0
        self.elements = 0
        self.local: dict[str, str] = {}

    def start(self, name: str, values: dict[str, str]) -> None:
        self.depth += 1
        self.elements += 1
        if self.depth > DEEPEST or self.elements > MOST_ELEMENTS:
            raise _TooMuch
        local = self.local.get(name)
        if local is None:
            local = self.local[name] = name.rpartition(" ")[2]
        self.handler.start(local, values)

    def end(self, name: str) -> None:
        self.depth -= 1
        self.handler.end(self.local[name])

    def refuse(self, *_: object) -> None:
        raise _TooMuch


class _TooMuch(Exception):
    """Markup beyond anything that a person's workbook holds."""


def parse(archive: Archive, name: str, handler: Handler) -> None:
    """Send every element of the part ``name`` to ``handler``; raises ``Refused`` where it is no ordinary XML."""
    guard = _Guard(handler)
    names: dict[str, str] = {}
    parser = expat.ParserCreate("utf-8", " ", intern=names)
    parser.buffer_text = True
    parser.StartElementHandler = guard.start
    parser.EndElementHandler = guard.end
    parser.CharacterDataHandler = handler.text
    parser.StartDoctypeDeclHandler = guard.refuse
    parser.EntityDeclHandler = guard.refuse
    try:
        run = 0
        with archive.open(name) as stream:
            while chunk := stream.read(_CHUNK):
                run = 0 if b"<" in chunk else run + len(chunk)
                parser.Parse(chunk, False)
                if run > LONGEST_RUN or len(names) > MOST_NAMES:
                    raise _TooMuch
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise Refused(Finding("INP06", archive.at(name), {"what": "this part"})) from None
    except _TooMuch:
        raise Refused(Finding("INP07", archive.at(name), {"what": "more markup than any document needs"})) from None


class _Collected:
    def __init__(self) -> None:
        self.found: list[tuple[str, Mapping[str, str]]] = []

    def start(self, name: str, values: Mapping[str, str]) -> None:
        self.found.append((name, {key.rpartition(" ")[2]: value for key, value in values.items()}))
        if len(self.found) > 50_000:
            raise _TooMuch

    def end(self, name: str) -> None:
        return

    def text(self, data: str) -> None:
        return


def elements(archive: Archive, name: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """The elements of a small part in order, each with its attributes."""
    collected = _Collected()
    parse(archive, name, collected)
    return iter(collected.found)
