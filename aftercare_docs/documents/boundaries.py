"""The boundary statements as a document prints them: in full where there is room, in brief where there is not.

Nothing goes in but the fixed words; every document carries one form or the other.
"""

from __future__ import annotations

from dataclasses import dataclass

from aftercare_docs.words import words


@dataclass(frozen=True, slots=True)
class Boundary:
    title: str
    text: str


def in_full() -> tuple[Boundary, ...]:
    """Each statement under its title."""
    return tuple(Boundary(statement.title, statement.text) for statement in words().boundaries)


def in_brief() -> str:
    """One sentence for each statement, as one paragraph."""
    return " ".join(statement.short for statement in words().boundaries)
