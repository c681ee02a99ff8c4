"""A canary in every cell that an audience may not see, and a way to look for it in every byte of a finished file."""

from __future__ import annotations

import dataclasses
import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace

import pikepdf

from aftercare_docs.columns import Emit, Record
from aftercare_docs.engagement import Engagement

# R and N columns that are meant to be read: what to write instead of an identity, and how a file is called.
MEANT = frozenset({"replace_with", "file_stub", "version"})
RULES = frozenset({"AllowList"})  # without its exceptions an example that needs them is not built


def canaried(source: Engagement, hidden: frozenset[Emit]) -> tuple[Engagement, list[str]]:
    """The engagement with its own canary in every hidden text cell that is neither a reference nor an ID."""
    canaries: list[str] = []

    def canary() -> str:
        canaries.append(f"Canary{len(canaries)}x")
        return canaries[-1]

    def mark(record: Record) -> Record:
        changes: dict[str, object] = {}
        for column in record.SHEET.columns:
            value = getattr(record, column.name)
            free = not (column.refs or column.id_form or column.vocabulary or column.name in MEANT)
            free = free and record.SHEET.name not in RULES
            if column.emit in hidden and free and isinstance(value, (str, tuple)):
                changes[column.name] = canary() if isinstance(value, str) else (canary(),)
        return replace(record, **changes)  # type: ignore[type-var]

    marked = {
        f.name: tuple(mark(r) for r in value) if isinstance(value := getattr(source, f.name), tuple) else mark(value)
        for f in dataclasses.fields(source)
    }
    return Engagement(**marked), canaries  # type: ignore[arg-type]


def everything(name: str, content: bytes) -> str:
    """Every byte that a reader could get at: members, streams and objects inflated, in the encodings in use."""
    return f"{name}\n" + "\n".join(
        part.decode(encoding, "replace") for part in _parts(content) for encoding in ("utf-8", "utf-16-le")
    )


def _parts(content: bytes) -> Iterator[bytes]:
    yield content
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            for member in package.infolist():
                yield member.filename.encode()
                yield package.read(member)
    elif content.startswith(b"%PDF"):
        with pikepdf.open(io.BytesIO(content)) as document:
            for thing in filter(None, document.objects):
                yield thing.unparse(resolved=True)
                if isinstance(thing, pikepdf.Stream):
                    yield thing.read_bytes()
