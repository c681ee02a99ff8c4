"""A view, a feeling or a contribution tied to a role, an agency or a person."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.detection.forms import Forms, form
from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import BETWEEN, SPOKE
from aftercare_docs.english import bag

RULES = ("RED12",)
_BY = frozenset({"by", "from"})
_ONE = bag("one a an the another some this that our")
_GENERIC = bag(
    "practitioner professional manager leader participant colleague worker officer member partner school agency team"
    " service person individual attendee contributor head lead director chair"
)
_DOING = bag(
    "asked agreed raised notes report reports comments states shares say tell feel think knew heard wants alone"
)
"""Verbs that beside a nameless "team" or "service" say what it does rather than what it holds."""
_HOW = BETWEEN | bag(
    "are is be been being staff colleagues officers practitioners workers people managers leads really quite"
)
"""What may stand between a sort of agency and how it feels: youth work staff are really worried."""
_HARD = bag("too hard difficult helpful unhelpful useful useless easy pointless painful lonely frustrating")
_FAITH = bag("confidence faith trust heart hope patience")
_ONLY_WITH = {"found": _HARD, "find": _HARD, "finds": _HARD, "lost": _FAITH, "losing": _FAITH, "lose": _FAITH}
"""Verbs that are a view where one of these words follows: the panel too long, confidence."""
_FORMS = Forms(
    (
        form("according", r" to (?:the |one |a |an |our )?[\w'-]{2,20}\b"),
        form("in", r" the words of\b"),
        form("as", r" (?:one|a|the) (?:[\w'-]{2,16} ){1,3}(?:put it|said|told us)\b"),
    )
)


def detect(reading: Reading) -> Iterator[Span]:
    """A role or a sort of agency beside a verb of saying or feeling, either way round."""
    for phrase in reading.of_kind("role", "agency"):
        verb = _verb_after(reading, phrase.last, SPOKE, _HOW) or _opinion_after(reading, phrase.last)
        if verb:
            yield reading.span(phrase.first, verb, "RED12")
        elif phrase.entry.kind == "role" and _told_by(reading, phrase.first):
            yield reading.span(phrase.first, phrase.last, "RED12")
    for first, last in reading.parties:
        verb = _verb_after(reading, last, SPOKE, _HOW) or _opinion_after(reading, last)
        if verb:
            yield reading.span(first, verb, "RED12")
    for place in reading.places_of(*sorted(_GENERIC)):
        verb = _verb_after(reading, place, SPOKE - _DOING)
        one = next((n for n in range(place - 1, max(-1, place - 4), -1) if reading.tokens[n].text in _ONE), None)
        if verb and one is not None:
            yield reading.span(one, verb, "RED12")
    yield from reading.find(_FORMS, "RED12")


def _verb_after(reading: Reading, last: int, verbs: frozenset[str], between: frozenset[str] = BETWEEN) -> int:
    """The number of the verb that belongs to what stands before it, or 0."""
    for number in range(last + 1, min(last + 6, len(reading.tokens))):
        word, gap = reading.tokens[number].text, reading.gap(number)
        if any(mark in gap for mark in ".!?;:\n"):
            return 0
        if word in verbs:
            return number
        if word not in between and not word.endswith("ly"):
            return 0
    return 0


def _opinion_after(reading: Reading, last: int) -> int:
    """The number of a verb and what makes it a view, at most six words on, or 0."""
    verb = _verb_after(reading, last, frozenset(_ONLY_WITH), _HOW)
    if not verb:
        return 0
    words = [token.text for token in reading.tokens[verb : verb + 8]]
    return next((verb + n for n, word in enumerate(words) if word in _ONLY_WITH[words[0]]), 0)


def _told_by(reading: Reading, first: int) -> bool:
    """ "...", recalled the attendance officer; raised by the health visitor."""
    before = [token.text for token in reading.tokens[max(0, first - 3) : first]]
    return any(word in SPOKE or word in _BY for word in before)
