"""Zip packages made so that the same parts always give the same bytes.

Parts go in by name, a package comes out: names in a fixed order, one fixed date, no trace of the machine. The
Office formats and our own archives are all packed here. This module does not know what the parts say.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

FIRST = "[Content_Types].xml"
EPOCH = (1980, 1, 1, 0, 0, 0)
UNIX = 3
READABLE_FILE = 0o100644 << 16
LEVEL = 6


def canonical_zip(parts: Mapping[str, bytes]) -> bytes:
    """A package of these parts: the content types first, as Office expects them, the others by name."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as package:
        for name in sorted(parts, key=lambda name: (name != FIRST, name)):
            package.writestr(_entry(name), parts[name], compresslevel=LEVEL)
    return packed.getvalue()


def parts_of(package: bytes) -> dict[str, bytes]:
    """The parts of a package that one of our own libraries has just written, by name."""
    with zipfile.ZipFile(BytesIO(package)) as opened:
        return {entry.filename: opened.read(entry) for entry in opened.infolist()}


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = UNIX
    entry.external_attr = READABLE_FILE
    return entry
