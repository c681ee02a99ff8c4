"""Counts of people small enough to point at them, and words that mean such a count."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.detection.forms import Forms, any_of, form, number
from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import PEOPLE, SMALL

RULES = ("RED10",)
_WHO = rf"{any_of(PEOPLE)}\b"
_COUNT = rf" (?:{SMALL}|a few|a couple)\b(?: or {SMALL}\b)?(?: {_WHO})?"
_FORMS = Forms(
    (
        form("only just exactly barely hardly", _COUNT),
        form("no", rf" more than{_COUNT}"),
        form("fewer", rf" than{_COUNT}"),
        form("at", rf" least{_COUNT}"),
        form("a", r" single\b"),
        form("a one the", rf" (?:single|lone|sole) (?:\w{{2,14}} )?{_WHO}"),
        form("the", rf" (?:only|one|sole) (?:\w{{2,14}} ){{0,2}}{_WHO}"),
        form("the", r" (?:only one|one who)\b"),
        form("had has", r" one (?:friend|visitor|visit|contact|worker|sibling|relative|carer|colleague|ally)\b"),
        form("all", rf" but (?:{SMALL}|a few)\b"),
        number(rf" (?:of (?:the|our|those|them|us|these)\b|(?:\w{{3,14}} )?{_WHO})"),
        form("both", rf" (?:of )?(?:the |our |these |those |their )?(?:\w{{3,14}} ){{0,2}}{_WHO}"),
        form("both", r" of (?:them|us|the|our)\b"),
        form("neither", rf" (?:of\b|{_WHO})"),
        form("either", r" of (?:them|us|the)\b"),
    )
)
_POINTING = frozenset({"both", "only", "sole", "single"})


def detect(reading: Reading) -> Iterator[Span]:
    """Counts beside people or roles; "both" and "only" by themselves are ordinary words."""
    yield from reading.find(_FORMS, "RED10")
    for phrase in reading.of_kind("role", "occupation", "kinship"):
        if phrase.first and reading.tokens[phrase.first - 1].text in _POINTING and reading.gap(phrase.first) == " ":
            yield reading.span(phrase.first - 1, phrase.last, "RED10")
