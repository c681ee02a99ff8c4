"""Whether a zip is safe to read, settled before anything reads it.

In: the bytes of any file that should be a zip of XML parts (.xlsx, .docx). Out: an ``Archive`` whose every member has
been inflated once and counted, or findings that say why it is refused. Sizes in a zip's headers are claims of
whoever made it, so none is believed. Knows nothing of Excel or Word.
"""

from __future__ import annotations

import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import IO

from aftercare_docs.findings import Finding, PartRef

MEGABYTE = 1 << 20
_CHUNK = 1 << 18
_LOCAL = struct.Struct("<4s5H3L2H")
_DOCTYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ENCODING = re.compile(rb"""^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([^"']{0,40})["']""")
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a file may hold. The largest workbook foreseen, of 10,000 actions, inflates to some 30 MB."""

    members: int = 2_000
    member: int = 64 * MEGABYTE
    total: int = 128 * MEGABYTE
    ratio: int = 250
    """Inflated bytes for each packed byte, for members large enough to matter."""


LIMITS = Limits()


class Refused(Exception):
    """A reason to read no further; it carries the finding."""

    def __init__(self, found: Finding) -> None:
        super().__init__(str(found))
        self.found = found


@dataclass(frozen=True, slots=True)
class Archive:
    """A zip whose members have been counted. ``sizes`` maps each name to its true size."""

    file: str
    sizes: dict[str, int]
    _zip: zipfile.ZipFile

    def open(self, name: str) -> IO[bytes]:
        if name not in self.sizes:
            raise Refused(Finding("INP06", self.at(name), {"what": "a part that is named and not there"}))
        return self._zip.open(name)

    def at(self, name: str) -> PartRef:
        return PartRef(self.file, shown(name))


def inspect(data: bytes, file: str, limits: Limits = LIMITS) -> Archive:
    """The archive, once every member has been inflated and looked at. Raises ``Refused`` at the first reason."""
    try:
        opened = zipfile.ZipFile(BytesIO(data))
        members = opened.infolist()
    except _UNREADABLE:
        raise Refused(Finding("INP06", PartRef(file), {"what": "its table of contents"})) from None
    if len(members) > limits.members:
        raise Refused(Finding("INP07", PartRef(file), {"what": f"more than {limits.members:,} parts"}))
    for name, problem in (*_layout(data, members), *_names(members)):
        raise Refused(Finding("INP08", PartRef(file, shown(name)), {"what": problem}))
    sizes: dict[str, int] = {}
    for member in members:
        sizes[member.filename] = _measure(opened, member, file, limits)
        if sum(sizes.values()) > limits.total:
            raise Refused(Finding("INP07", PartRef(file), _megabytes(limits.total)))
    return Archive(file, sizes, opened)


def shown(name: str) -> str:
    """A member's name as it may be printed: a hostile one may hold anything, at any length."""
    plain = "".join(c if c.isprintable() else "?" for c in name)
    return plain if len(plain) <= 80 else f"{plain[:77]}..."


def _names(members: list[zipfile.ZipInfo]) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for member in members:
        name = member.orig_filename
        if name.casefold() in seen:
            yield name, "two parts have one name"
        seen.add(name.casefold())
        if "\x00" in name or "\\" in name or ":" in name or name.startswith("/"):
            yield name, "a part's name is an absolute or foreign path"
        elif ".." in name.split("/") or not name:
            yield name, "a part's name leads out of the file"
        if stat.S_ISLNK(member.external_attr >> 16):
            yield name, "a part is a link to another file"
        if member.flag_bits & 0x1:
            yield name, "a part is encrypted on its own"
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            yield name, "a part is packed in an unusual way"


def _layout(data: bytes, members: list[zipfile.ZipInfo]) -> Iterator[tuple[str, str]]:
    """Readers disagree about a zip with gaps, overlaps or two tables of contents; so there must be none."""
    end = 0
    for member in sorted(members, key=lambda m: m.header_offset):
        if member.header_offset < end:
            yield member.filename, "two parts share the same bytes"
            return
        if not end and member.header_offset:
            yield member.filename, "something stands before the file's contents"
            return
        header = data[member.header_offset : member.header_offset + _LOCAL.size]
        if len(header) < _LOCAL.size or header[:4] != b"PK\x03\x04":
            yield member.filename, "a part is not where the table of contents says"
            return
        name_length, extra = _LOCAL.unpack(header)[9:]
        start = member.header_offset + _LOCAL.size
        stored = data[start : start + name_length]
        if stored not in (_encoded(member.orig_filename, "utf-8"), _encoded(member.orig_filename, "cp437")):
            yield member.filename, "a part has two names"
        end = start + name_length + extra + member.compress_size
    tail = data.rfind(b"PK\x05\x06")
    if tail < 0 or len(data) - tail != 22:
        yield "", "something stands after the file's contents"


def _encoded(name: str, encoding: str) -> bytes:
    return name.encode(encoding, "replace")


def _measure(opened: zipfile.ZipFile, member: zipfile.ZipInfo, file: str, limits: Limits) -> int:
    """Inflate one member, chunk by chunk, and look at what passes. Returns its true size."""
    at, size, before = PartRef(file, shown(member.filename)), 0, b""
    xml = member.filename.lower().endswith((".xml", ".rels", ".vml"))
    try:
        with opened.open(member) as stream:
            while chunk := stream.read(_CHUNK):
                if not size:
                    xml = xml or chunk.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\x00")[:1] == b"<"
                    _first(chunk, at, xml)
                size += len(chunk)
                if size > limits.member:
                    raise Refused(Finding("INP07", at, _megabytes(limits.member)))
                if size > MEGABYTE and size > limits.ratio * max(member.compress_size, 1):
                    raise Refused(Finding("INP07", at, {"what": "a part far larger than it is packed"}))
                _look(before + chunk, at, xml)
                before = chunk[-12:]
    except _UNREADABLE:
        raise Refused(Finding("INP06", at, {"what": "this part"})) from None
    return size


def _first(chunk: bytes, at: PartRef, xml: bool) -> None:
    declared = _ENCODING.match(chunk.removeprefix(b"\xef\xbb\xbf"))
    other = declared and declared[1].lower() not in (b"utf-8", b"utf8", b"us-ascii", b"ascii")
    if xml and (other or chunk[:2] in (b"\xff\xfe", b"\xfe\xff")):
        raise Refused(Finding("INP09", at, {"what": "a part in an unusual encoding"}))


def _look(chunk: bytes, at: PartRef, xml: bool) -> None:
    if xml and b"\x00" in chunk:
        raise Refused(Finding("INP09", at, {"what": "a part in an unusual encoding"}))
    if b"<!" in chunk and _DOCTYPE.search(chunk):
        raise Refused(Finding("INP09", at, {"what": "a part that defines words of its own"}))


def _megabytes(most: int) -> dict[str, object]:
    return {"what": f"more than {most // MEGABYTE} MB when unpacked"}
