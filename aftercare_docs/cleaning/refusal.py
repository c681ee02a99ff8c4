"""Why a file is not cleaned."""

from __future__ import annotations

from collections.abc import Sequence

from aftercare_docs.findings import Finding


class Refused(Exception):
    """The file cannot be cleaned: ``what`` says why in words, ``found`` what the gate said of it."""

    def __init__(self, what: str, found: Sequence[Finding] = ()) -> None:
        super().__init__(what)
        self.what, self.found = what, tuple(found)
