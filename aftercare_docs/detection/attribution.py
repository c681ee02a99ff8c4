"""A view, a feeling or a contribution tied to a role, an agency or a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import BETWEEN, SPOKE
from aftercare_docs.english import bag

RULES = ("RED12",)
_BY = frozenset({"by", "from"})
_DOING = bag(
    "asked agreed raised notes report reports comments states shares say tell feel think knew heard wants alone"
)
"""Verbs that beside a nameless "team" or "service" say what it does rather than what it holds."""
_GENERIC = (
    r"practitioner|professional|manager|leader|participant|colleague|worker|officer"
    r"|member|partner|school|agency|team|service"
    r"|person|individual|attendee|contributor|head|lead|director|chair|staff member"
)
_PATTERNS = (
    re.compile(
        rf"\b(?:one|a|an|the|another|some|this|that|our) (?:[\w'-]{{2,16}} ){{0,2}}"
        rf"(?:{_GENERIC}) (?:\w{{2,12}}ly |also |then |later |had |has )?"
        rf"(?:{'|'.join(sorted(SPOKE - _DOING))})\b"
    ),
    re.compile(r"\baccording to (?:the |one |a |an |our )?[\w'-]{2,20}\b"),
    re.compile(
        r"\bin the words of\b|\bas (?:one|a|the) (?:[\w'-]{2,16} ){1,3}(?:put it"
        r"|said|told us)\b"
    ),
)


def detect(reading: Reading) -> Iterator[Span]:
    """A named role or sort of agency beside a verb of saying or feeling, either way round."""
    for phrase in reading.of_kind("role", "agency"):
        verb = _verb_after(reading, phrase.last)
        if verb:
            yield reading.span(phrase.first, verb, "RED12")
        elif phrase.entry.kind == "role" and _told_by(reading, phrase.first):
            yield reading.span(phrase.first, phrase.last, "RED12")
    for pattern in _PATTERNS:
        yield from reading.matches(pattern, "RED12")


def _verb_after(reading: Reading, last: int) -> int:
    """The number of the verb that belongs to what stands before it, or 0."""
    for number in range(last + 1, min(last + 6, len(reading.tokens))):
        word, gap = reading.tokens[number].text, reading.gap(number)
        if any(mark in gap for mark in ".!?;:\n"):
            return 0
        if word in SPOKE:
            return number
        if word not in BETWEEN and not word.endswith("ly"):
            return 0
    return 0


def _told_by(reading: Reading, first: int) -> bool:
    """ "...", recalled the attendance officer; raised by the health visitor."""
    before = [token.text for token in reading.tokens[max(0, first - 3) : first]]
    return any(word in SPOKE for word in before) or any(word in _BY for word in before)
