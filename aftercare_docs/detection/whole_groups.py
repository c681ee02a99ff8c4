"""Something said of everyone, or of no one, in a group: it is then known of each member."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import PEOPLE

RULES = ("RED11",)
_WHO = (
    rf"(?:{'|'.join(sorted(PEOPLE))}|shift|unit|cohort|class|probation|police"
    r"|health|education|housing|camhs|ward|board|panel|council|trust)"
)
_ALL = (
    r"(?:everyone|everybody|no[ -]one|nobody|none|not one|neither|all|any ?one"
    r"|anybody|each|every one)"
)
_PATTERNS = (
    re.compile(
        rf"\b{_ALL} (?:of|in|from|at|on) (?:the |our |that |this |those )?(?:[\w'-]{{2,16}}"
        rf" ){{0,3}}?{_WHO}\b"
    ),
    re.compile(
        r"\b(?:everyone|everybody|no[ -]one|nobody|none|not one) (?:from|at|in) "
        r"(?:the )?[\w'-]{2,20}\b"
    ),
    re.compile(r"\b(?:none|all|each|not one) of (?:the|our|those) (?:[\w'-]{2,16} ){0,2}?[\w'-]{2,16}s\b"),
    re.compile(
        rf"\b(?:every|each) (?:single )?(?:member|one|person) of (?:the |our )?(?:[\w'-]{{2,16}}"
        rf" ){{0,3}}?{_WHO}\b"
    ),
    re.compile(rf"\bthe (?:whole|entire) (?:of the )?(?:[\w'-]{{2,16}} ){{0,2}}?{_WHO}\b"),
    re.compile(r"\b(?:unanimous(?:ly)?|to a (?:man|woman|person)|without exception)\b"),
)


def detect(reading: Reading) -> Iterator[Span]:
    """Every form in the table."""
    for pattern in _PATTERNS:
        yield from reading.matches(pattern, "RED11")
