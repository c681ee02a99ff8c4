"""Old-style Office containers: a workbook locked with a password is one, and so is an .xls.

In: the bytes of such a container, and a password. Out: the bytes of the workbook inside, or a finding. Knows nothing
of what the workbook holds.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.intake.archive import Refused

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OLD = "an Excel 97-2003 workbook (.xls) or another old Office file"
MOST_SPINS = 1_000_000
"""Rounds of hashing in a password's key. Excel uses 100,000; a file that asks for ten times more is buying time."""


def unlock(data: bytes, at: PartRef, password: str | None) -> bytes:
    """The workbook inside a locked container. Raises ``Refused`` where there is none or the password is wrong."""
    import msoffcrypto
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError

    opened = BytesIO()
    try:
        locked = msoffcrypto.OfficeFile(BytesIO(data))
        _ask(locked, at, password)
        locked.load_key(password=password, verify_password=True)
        locked.decrypt(opened)
    except Refused:
        raise
    except FileFormatError:
        raise Refused(Finding("INP03", at, {"what": OLD})) from None
    except (InvalidKeyError, DecryptionError):
        raise Refused(Finding("INP05", at)) from None
    except Exception:  # a library at work on bytes that may be hostile can fail in any way
        raise Refused(Finding("INP06", at, {"what": "its lock"})) from None
    return opened.getvalue()


def _ask(locked: Any, at: PartRef, password: str | None) -> None:
    """Whether it is worth trying: a locked workbook, a password, and a key that costs no more than Excel's own."""
    if locked.format != "ooxml":
        raise Refused(Finding("INP03", at, {"what": OLD}))
    if password is None:
        raise Refused(Finding("INP04", at))
    if locked.type == "agile" and locked.info["spinValue"] > MOST_SPINS:
        raise Refused(Finding("INP06", at, {"what": "its lock"}))
