"""The formats we can write, each behind one module. A new one is a new file here and a line below.

A renderer is imported only when a file of its format is due: the libraries behind them are slow to load.
"""

from __future__ import annotations

from importlib import import_module
from typing import Protocol, cast

from aftercare_docs.documents.base import Document, FileSpec, Format, Stamp
from aftercare_docs.expected import Expected

MODULES = {
    Format.DOCX: "aftercare_docs.renderers.docx",
    Format.XLSX: "aftercare_docs.renderers.xlsx",
    Format.PDF: "aftercare_docs.renderers.pdf",
    Format.HTML: "aftercare_docs.renderers.html",
    Format.ICS: "aftercare_docs.renderers.ics",
}


class Renderer(Protocol):
    """What a module in this package offers."""

    def render(self, document: Document, stamp: Stamp, spec: FileSpec) -> bytes:
        """The finished file. The same arguments give the same bytes."""
        ...

    def expected(self, document: Document, stamp: Stamp, spec: FileSpec) -> Expected:
        """What a reader must find in the finished file, worked out without the library that writes it."""
        ...


def renderer(format_: Format) -> Renderer:
    """The renderer for a format, imported now if it has not been already."""
    return cast("Renderer", import_module(MODULES[format_]))


def get_ready(document: type, spec: FileSpec) -> None:
    """Load what a file of such a document needs, and compile what can be compiled before there are words to print."""
    tool = renderer(spec.format)
    if hasattr(tool, "get_ready"):  # most formats have nothing that is slow
        tool.get_ready(document, spec)
