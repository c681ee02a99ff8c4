"""What a file is, and whether it is safe to read, settled before anything parses it.

In: the path or the bytes of a file, and a password where it is locked with one. Out: the parts of a workbook, or a
finding that says by name why they are not read. Decides nothing about what the workbook says. Never follows a link
and never opens a second file.
"""

from __future__ import annotations

import stat
from pathlib import Path

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.intake.archive import MEGABYTE, Limits, Refused, inspect
from aftercare_docs.intake.contents import Package, unpack
from aftercare_docs.intake.locks import MAGIC, unlock

__all__ = ["Limits", "Package", "Refused", "admit", "load", "open_elsewhere"]

LARGEST = 50 * MEGABYTE
_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_OTHER_OFFICE = {"wordprocessingml": "a Word document", "presentationml": "a presentation", "template": "a template"}
_OTHER_FILES: tuple[tuple[bytes, str], ...] = (
    (b"%pdf", "a PDF"),
    (b"{\\rtf", "a rich text document"),
    (b"<html", "a web page"),
    (b"<!doctype html", "a web page"),
    (b"<?xml", "an XML file"),
    (b"\x89png", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"rar!", "a packed folder"),
    (b"7z\xbc\xaf", "a packed folder"),
)


def load(path: Path) -> bytes:
    """The bytes of the file at ``path``, read once so that nothing can change between two looks at it."""
    at = PartRef(path.name)
    if path.name.startswith("~$"):
        raise Refused(Finding("INP03", at, {"what": "the mark that Excel leaves while a workbook is open"}))
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise Refused(Finding("INP02", at, {"why": "it is a folder or a device, not a file"}))
        if facts.st_size > LARGEST:
            raise Refused(Finding("INP07", at, {"what": f"more than {LARGEST // MEGABYTE} MB"}))
        return path.read_bytes()
    except FileNotFoundError:
        raise Refused(Finding("INP01", at)) from None
    except OSError as error:
        why = "it may not be read" if isinstance(error, PermissionError) else "the disk or the network refused"
        raise Refused(Finding("INP02", at, {"why": why})) from None


def open_elsewhere(path: Path) -> list[Finding]:
    """A note that somebody has the workbook open: what was last saved is what is read.

    Refusing would stop the person most likely to build: the one who has just saved and left the window open.
    """
    marks = (path.with_name(f"~${path.name}"), path.with_name(f".~lock.{path.name}#"))
    return [Finding("INP13", PartRef(path.name))] if any(mark.exists() for mark in marks) else []


def admit(data: bytes, file: str, password: str | None = None) -> Package:
    """The parts of the workbook in ``data``. Raises ``Refused`` with the first reason not to read it."""
    at = PartRef(file)
    if data.startswith(MAGIC):
        data = unlock(data, at, password)
    if not data.startswith(b"PK"):
        raise Refused(Finding("INP03", at, {"what": _something_else(data)}))
    package = unpack(inspect(data, file))
    content_type = package.type_of(package.main())
    if content_type != _WORKBOOK:
        what = next(
            (name for word, name in _OTHER_OFFICE.items() if word in content_type), "a zip file, not a workbook"
        )
        raise Refused(Finding("INP03", at, {"what": what}))
    return package


def _something_else(data: bytes) -> str:
    start = data[:256].lstrip().lower()
    if not start:
        return "an empty file"
    return next((name for magic, name in _OTHER_FILES if start.startswith(magic)), "some other kind of file")
