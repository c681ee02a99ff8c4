"""Family relations and the make-up of a household."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import SMALL
from aftercare_docs.english import bag

RULES = ("RED07",)
_KIN = (
    r"(?:child|children|siblings?|brothers?|sisters?|sons?|daughters?|kids?|cousins?"
    r"|boys?|girls?|twins|triplets)"
)
_ORDER = (
    r"(?:only|eldest|oldest|youngest|middle|elder|younger|first|second|third"
    r"|fourth|fifth|sixth|last|surviving|unborn|late|estranged|absent|birth|half"
    r"|step|foster|adopted|identical|non-identical|two|three|four|five|six|seven"
    r"|eight|nine|ten)"
)
_MODIFIERS = bag(
    "his her their my our late estranged absent birth adoptive biological foster widowed"
    " elderly pregnant teenage young"
    " deceased disabled eldest youngest older younger surviving identical"
)
_PATTERNS = (
    re.compile(rf"\b{_ORDER}(?:-| ){_ORDER}? ?{_KIN}\b"),
    re.compile(rf"\b(?:{_ORDER}|one) of (?:the |her |his |their )?{SMALL}(?: {_KIN})?\b"),
    re.compile(rf"\b{SMALL} (?:\w{{2,12}} )?{_KIN}(?: under (?:the age of )?{SMALL})?\b"),
    re.compile(
        r"\b(?:family|mother|father|parent|mum|dad|household|sibling group|siblings"
        rf"|parents) of {SMALL}\b"
    ),
    re.compile(rf"\b(?:{SMALL} (?:mums|dads|mothers|fathers))\b"),
    re.compile(
        r"\b(?:father|mother|brother|sister|parent|uncle|aunt)s? of (?:her|his|their"
        r"|the) (?:\w{2,12} )?(?:child|children|baby|son|daughter)\b"
    ),
    re.compile(
        r"\b(?:the|her|his|their|this|that|a|one|whole) (?P<it>family)\b(?!'?s? "
        r"(?:help|support|hub|hubs|court|liaison|worker|group conference|safeguarding))"
    ),
    re.compile(r"\bno (?P<it>family)\b"),
    re.compile(r"\b(?:the|her|his|their|a|main|young|sole) (?P<it>carer)\b"),
    re.compile(
        r"\b(?:child|boy|girl|baby)'s (?:\w+'s )?(?:father|mother|uncle|aunt|cousin"
        r"|brother|sister|girlfriend|boyfriend|partner)\b(?:'s \w{2,14}\b)?"
    ),
    re.compile(
        r"\b(?:the|her|his|their|mother's|father's|mum's|dad's|mother'?s|brother'?s"
        r"|sister'?s) (?:new |former |current |estranged )?(?P<it>(?:ex-)?partner)\b"
        r"(?! (?:agency|agencies|organisation))"
    ),
    re.compile(r"'s (?P<it>(?:ex-)?partner)\b(?! (?:agency|agencies))"),
)


def detect(reading: Reading) -> Iterator[Span]:
    """Every relation in the lexicon, and the ways of saying how many and in what order."""
    for phrase in reading.of_kind("kinship"):
        yield reading.span(reading.lead(phrase.first, _MODIFIERS), phrase.last, "RED07")
    for pattern in _PATTERNS:
        yield from reading.matches(pattern, "RED07")
