"""Counts of people small enough to point at them, and words that mean such a count."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import PEOPLE, SMALL

RULES = ("RED10",)
_WHO = rf"(?:{'|'.join(sorted(PEOPLE))})"
_PATTERNS = (
    re.compile(
        r"\b(?:only|just|a single|exactly|barely|hardly|no more than|fewer than|at least) "
        rf"(?:{SMALL}|a few|a couple)(?: or {SMALL})?\b(?: {_WHO}\b)?"
    ),
    re.compile(rf"\b(?:a|one|the) (?:single|lone|sole) (?:\w{{2,14}} )?{_WHO}\b|\ba single\b"),
    re.compile(
        rf"\bthe (?:only|one|sole) (?:\w{{2,14}} ){{0,2}}{_WHO}\b|\bthe only one\b"
        r"|\bthe one who\b"
    ),
    re.compile(
        r"\b(?:had|has) one (?:friend|visitor|visit|contact|worker|sibling|relative"
        r"|carer|colleague|ally)\b"
    ),
    re.compile(rf"\ball but (?:{SMALL}|a few)\b"),
    re.compile(rf"\b{SMALL} (?:of (?:the|our|those|them|us|these)\b|(?:\w{{3,14}} )?{_WHO}\b)"),
    re.compile(
        rf"\bboth (?:of )?(?:the |our |these |those |their )?(?:\w{{3,14}} ){{0,2}}{_WHO}\b"
        rf"|\bboth of (?:them|us|the|our)\b|\bneither (?:of|{_WHO})\b|\beither of "
        r"(?:them|us|the)\b"
    ),
)


def detect(reading: Reading) -> Iterator[Span]:
    """Counts beside people or roles; "both" and "only" by themselves are ordinary words."""
    for pattern in _PATTERNS:
        yield from reading.matches(pattern, "RED10")
    for phrase in reading.of_kind("role", "occupation", "kinship"):
        before = reading.tokens[phrase.first - 1].text if phrase.first else ""
        if before in {"both", "only", "sole", "single"} and not reading.gap(phrase.first).strip():
            yield reading.span(phrase.first - 1, phrase.last, "RED10")
