"""The AllowList as it counts today: written exceptions that a second person approved and that have not expired.

The confidential AllowList goes in; answers to "is this allowed here?" come out, with a note of which exceptions
were used, so that unused ones can be reported. It decides nothing about what needs an exception.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from aftercare_docs.engagement.control import Allowance
from aftercare_docs.findings import Finding

SHORTEST_RATIONALE = 20

Address = tuple[str, ...]  # sheet, row ID and column name, as a target of the AllowList writes them


class Allowances:
    """Approved exceptions, and which of them have been relied on."""

    def __init__(self, rows: Iterable[Allowance], today: dt.date) -> None:
        self._rows = tuple(rows)
        self._today = today
        self._valid = {row.allow_id: row for row in self._rows if not self._fault(row)}
        self._used: set[str] = set()

    def clears(self, text: str, start: int, end: int, *, code: str, output: str, address: Address) -> bool:
        """Whether ``text[start:end]`` lies inside words that are excepted from this code in this place.

        The words of a row count as a whole: an exception for a full name does not except its surname alone.
        """
        folded = _folded(text)
        for row in self._valid.values():
            if _about(row, code) and _applies(row, output, address) and _covers(folded, row.value, start, end):
                self._used.add(row.allow_id)
                return True
        return False

    def differs(self, text: str, start: int, end: int, *, code: str, address: Address) -> bool:
        """Whether these words may be excepted in some outputs and not in others."""
        folded = _folded(text)
        return any(
            _about(row, code) and not _applies(row, "", address) and _covers(folded, row.value, start, end)
            for row in self._valid.values()
        )

    def naming(self, output: str) -> frozenset[str]:
        """The rows that name this output: to two outputs with the same rows the same is allowed."""
        return frozenset(key for key, row in self._valid.items() if output in _targets(row.target))

    def findings(self) -> list[Finding]:
        """Rows that do not count, and rows that nothing needed."""
        found = [
            Finding("OUT02", row.at["allow_id"], {"reason": fault}) for row in self._rows if (fault := self._fault(row))
        ]
        return found + [
            Finding("OUT04", row.at["allow_id"]) for key, row in self._valid.items() if key not in self._used
        ]

    def _fault(self, row: Allowance) -> str:
        if len(row.rationale) < SHORTEST_RATIONALE:
            return f"its rationale is shorter than {SHORTEST_RATIONALE} characters"
        if not row.approved_by or row.approved_by == row.requested_by:
            return "it needs an approver who is not the person who asked"
        if row.expires_on is None:
            return "it has no expiry date"
        if row.expires_on < self._today:
            return "it has expired"
        return ""


def _about(row: Allowance, code: str) -> bool:
    """Codes are matched by subject; the two subjects that find identifiers stand for each other."""
    subjects = {row.check_code[:3], code[:3]}
    return not row.check_code or len(subjects) == 1 or subjects <= {"IDN", "RED"}


def _applies(row: Allowance, output: str, address: Address) -> bool:
    targets = _targets(row.target)
    return not targets or output in targets or any(_at(parts, address) for parts in targets.values())


@lru_cache(maxsize=1024)
def _targets(listed: str) -> Mapping[str, Address]:
    """Each target as typed, with the steps of its path."""
    typed = (part.strip() for part in re.split(r"[;,]", listed))
    return {target: tuple(_folded(part.strip()) for part in target.split("/")) for target in typed if target}


def _at(parts: Address, address: Address) -> bool:
    return bool(address) and parts == tuple(map(_folded, address[: len(parts)]))


def _covers(folded: str, value: str, start: int, end: int) -> bool:
    wanted = re.escape(_folded(value)).replace(r"\ ", r"\s+")
    return any(m.start() <= start and end <= m.end() for m in re.finditer(wanted, folded))


def _folded(words: str) -> str:
    return words.lower().replace("’", "'").replace("\u00a0", " ").replace("‑", "-")
