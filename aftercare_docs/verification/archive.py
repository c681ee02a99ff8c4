"""A zip archive read without trusting it: bytes go in, members and findings about the archive come out.

Sizes are counted while inflating, never believed. Every byte of the file is accounted for: what lies before,
between and after the members is kept as ``rest`` so that it can be searched. Knows nothing of what a member means.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from aftercare_docs.findings import Finding, PartRef

MOST_MEMBERS = 2_000
MOST_BYTES = 64 * 2**20
MOST_MEMBER_BYTES = 32 * 2**20
MOST_RATIO = 250  # office XML deflates to about a tenth; a bomb to a thousandth
RATIO_FROM = 2**20
CANONICAL_DATE = (1980, 1, 1, 0, 0, 0)
CANONICAL_MODE = 0o100644 << 16
ENCRYPTED_CONTAINER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOCAL_HEADER = struct.Struct("<4s5H3I2H")


@dataclass(frozen=True, slots=True)
class Member:
    """One member, inflated. ``number`` is its place in the archive, counted from 1."""

    name: str
    data: bytes
    number: int


@dataclass(frozen=True, slots=True)
class Archive:
    """The members in order, and every byte of the file that is no member's content."""

    members: tuple[Member, ...]
    rest: bytes

    def __getitem__(self, name: str) -> bytes:
        return next((m.data for m in self.members if m.name == name), b"")

    def __contains__(self, name: str) -> bool:
        return any(m.name == name for m in self.members)


class _Refused(Exception):
    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.code)
        self.finding = finding


def read(name: str, content: bytes) -> tuple[Archive | None, list[Finding]]:
    """The archive, or None and the one reason why it cannot be read. Form is reported beside the archive."""
    at = PartRef(name)
    if content.startswith(ENCRYPTED_CONTAINER):
        return None, [Finding("FIL02", at, {"carrier": "OLE-container(encrypted)"})]
    try:
        with zipfile.ZipFile(BytesIO(content)) as opened:
            infos = opened.infolist()
            _names_are_safe(name, infos)
            broken: list[Finding] = []
            members = tuple(_inflate(name, opened, infos, broken))
            rest, exact = _rest(content, opened, infos)
            found = [] if exact else [Finding("FIL11", at, {"carrier": "zip bytes"})]
            return Archive(members, rest), [*broken, *found, *_form(name, infos, opened.comment)]
    except _Refused as refused:
        return None, [refused.finding]
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError, struct.error):
        return None, [Finding("FIL01", at, {"carrier": "not-a-zip"})]


def _names_are_safe(name: str, infos: list[zipfile.ZipInfo]) -> None:
    at = PartRef(name)
    if len(infos) > MOST_MEMBERS:
        raise _Refused(Finding("FIL04", at, {"carrier": "zip bomb"}))
    if len({i.filename.lower() for i in infos}) != len(infos):
        raise _Refused(Finding("FIL05", at, {"what": "two members of one name", "carrier": "duplicate member"}))
    for number, info in enumerate(infos, 1):
        part = PartRef(name, f"member {number}")
        if info.flag_bits & 0x1:
            raise _Refused(Finding("FIL02", part, {"carrier": "encrypted member"}))
        if _unsafe(info.orig_filename) or (info.external_attr >> 16) & 0o170000 == 0o120000:
            facts = {"what": "a member that points outside the archive", "carrier": "unsafe member name"}
            raise _Refused(Finding("FIL05", part, facts))


def _unsafe(filename: str) -> bool:
    steps = filename.replace("\\", "/").split("/")
    return filename.startswith(("/", "\\")) or ":" in steps[0] or ".." in steps or "\0" in filename


def _inflate(
    name: str, opened: zipfile.ZipFile, infos: list[zipfile.ZipInfo], broken: list[Finding]
) -> Iterator[Member]:
    """Each member; one that cannot be read counts as empty, so that the others are looked at all the same."""
    total = 0
    for number, info in enumerate(infos, 1):
        at = PartRef(name, f"member {number}")
        try:
            with opened.open(info) as stream:
                data = stream.read(MOST_MEMBER_BYTES + 1)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, RuntimeError):
            broken.append(Finding("FIL03", at, {"carrier": "unreadable-member"}))
            data = b""
        total += len(data)
        ratio = len(data) / max(info.compress_size, 1)
        if total > MOST_BYTES or len(data) > MOST_MEMBER_BYTES or (len(data) > RATIO_FROM and ratio > MOST_RATIO):
            raise _Refused(Finding("FIL04", at, {"carrier": "zip bomb"}))
        yield Member(info.filename, data, number)


def _rest(content: bytes, opened: zipfile.ZipFile, infos: list[zipfile.ZipInfo]) -> tuple[bytes, bool]:
    """Everything that is not a member's content, and whether members, directory and end fill the file exactly."""
    pieces, exact, end = [], True, 0
    for info in sorted(infos, key=lambda i: i.header_offset):
        start = info.header_offset
        fields = LOCAL_HEADER.unpack_from(content, start)
        body = start + LOCAL_HEADER.size + fields[9] + fields[10]
        local_name = content[start + LOCAL_HEADER.size : body - fields[10]]
        exact = exact and start == end and fields[10] == 0
        exact = exact and local_name.decode("utf-8", "replace") == info.orig_filename
        pieces += [content[end:start], content[start:body]]
        end = body + info.compress_size
        if fields[2] & 0x8:  # sizes follow the data: Word and LibreOffice write it so
            descriptor = 16 if content[end : end + 4] == b"PK\x07\x08" else 12
            pieces.append(content[end : end + descriptor])
            end += descriptor
    directory = opened.start_dir
    exact = exact and directory == end and len(content) == _end_of(content, directory, len(opened.comment))
    return b"\n".join([*pieces, content[end:]]), exact


def _end_of(content: bytes, directory: int, comment: int) -> int:
    """Where the file must end if nothing follows its end record."""
    end = content.find(b"PK\x05\x06", directory)
    size, offset = struct.unpack_from("<2I", content, end + 12)
    return end + 22 + comment if directory == offset and directory + size == end else -1


def _form(name: str, infos: list[zipfile.ZipInfo], comment: bytes) -> Iterator[Finding]:
    """A canonical archive says nothing about when, where and by what it was packed."""
    if comment:
        yield Finding("FIL11", PartRef(name), {"carrier": "zip comment"})
    odd: dict[str, int] = {}
    for number, info in enumerate(infos, 1):
        if info.comment or info.extra:
            yield Finding("FIL11", PartRef(name, f"member {number}"), {"carrier": "zip member"})
        for what, wrong in _habits(info):
            if wrong:
                odd.setdefault(what, number)
    names = [i.filename for i in infos]
    if names != canonical_order(names):
        odd["order"] = 1
    for what, number in odd.items():
        yield Finding("FIL10", PartRef(name, f"member {number}"), {"what": what, "carrier": f"zip {what}"})


def _habits(info: zipfile.ZipInfo) -> tuple[tuple[str, bool], ...]:
    plain = info.external_attr == CANONICAL_MODE and info.flag_bits & ~0x800 == 0 and info.volume == 0
    return (
        ("dates", info.date_time != CANONICAL_DATE),
        ("system", info.create_system != 3 or info.create_version > 45 or info.internal_attr != 0),
        ("attributes", not plain),
        ("method", info.compress_type not in {zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED}),
    )


def canonical_order(names: list[str]) -> list[str]:
    """Content types first, then by name: the order in which every archive of ours is written."""
    return sorted(names, key=lambda n: (n != "[Content_Types].xml", n))
