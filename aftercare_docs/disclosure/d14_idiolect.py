"""D14: a word that only one person uses does not stand in what is released.

What the workbook notes about one person, and about nobody else, is the nearest thing it holds to that person's way of
speaking. A word of theirs that is in no other note and in no other row is pointed out where a theme, a condition or a
prompt uses it; under a strict policy it is refused.

Passes::

    output | sheet  | key | text                         | note on P1     | note on P2
    O1     | Themes | T1  | People felt tired by it.     | felt wrung out | felt alone

Fails, at T1::

    output | sheet  | key | text                         | note on P1     | note on P2
    O1     | Themes | T1  | People felt wrung by it.     | felt wrung out | felt alone
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.disclosure.statements import Statement
from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import Finding
from aftercare_docs.floors import Idiolect
from aftercare_docs.policy import Policy

CODE = "DIS14"
LEAST_LETTERS = 4
"""Shorter words are everybody's."""


def check(said: Iterable[Statement], evidence: Evidence, policy: Policy) -> Iterator[Finding]:
    """At the row that uses a word of one person's."""
    said = tuple(said)
    theirs = own_words(notes(evidence.engagement)) - _ordinary(said)
    code = "DIS14" if policy.idiolect is Idiolect.WARN else "DIS24"
    for statement in said:
        if statement.is_view and words(statement.text) & theirs:
            yield Finding(code, evidence.place(*statement.origin))


def notes(engagement: Engagement) -> Mapping[str, str]:
    """Person -> what is noted about them and never released."""
    return {p.person_id: f"{p.notes_internal}\n{p.access_needs}" for p in engagement.people}


def own_words(noted: Mapping[str, str]) -> frozenset[str]:
    """The words that stand in the notes on exactly one person."""
    users = Counter(word for text in noted.values() for word in words(text))
    return frozenset(word for word, count in users.items() if count == 1)


@lru_cache(maxsize=4096)
def words(text: str) -> frozenset[str]:
    """The words of a text that are long enough to be somebody's own."""
    return frozenset(w for w in re.findall(r"[^\W\d_]+", text.casefold()) if len(w) >= LEAST_LETTERS)


def _ordinary(said: Iterable[Statement]) -> frozenset[str]:
    """Words that rows use which carry nobody's views: the engagement's own way of speaking."""
    return frozenset().union(*(words(s.text) for s in said if not s.is_view))
