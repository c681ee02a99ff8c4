"""Family relations and the make-up of a household."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.detection.forms import Forms, any_of, form, number
from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import SMALL
from aftercare_docs.english import bag

RULES = ("RED07",)
_MODIFIERS = bag(
    "his her their my our late estranged absent birth adoptive biological foster widowed elderly pregnant teenage young"
    " deceased disabled eldest youngest older younger surviving identical"
)
_KIN = r"(?:child|children|siblings?|brothers?|sisters?|sons?|daughters?|kids?|cousins?|boys?|girls?|twins|triplets)\b"
_ORDER = (
    "only eldest oldest youngest middle elder younger first second third fourth fifth sixth last surviving unborn late"
    " estranged absent birth half step foster adopted identical two three four five six seven eight nine ten"
)
_IN_ORDER = any_of(_ORDER.split())
_FORMS = Forms(
    (
        form(_ORDER, rf"[- ]{_IN_ORDER}? ?{_KIN}"),
        form(f"{_ORDER} one", rf" of (?:the |her |his |their )?{SMALL}\b(?: {_KIN})?"),
        number(rf" (?:\w{{2,12}} )?{_KIN}(?: under (?:the age of )?{SMALL}\b)?"),
        number(r" (?:mums|dads|mothers|fathers)\b"),
        form("family mother father parent mum dad household siblings parents", rf" of {SMALL}\b"),
        form("sibling", rf" group of {SMALL}\b"),
        form(
            "father mother brother sister parent uncle aunt",
            r" of (?:her|his|their|the) (?:\w{2,12} )?(?:child|children|baby|son|daughter)\b",
        ),
        form(
            "child boy girl baby",
            r"'s (?:\w{1,12}'s )?(?:father|mother|uncle|aunt|cousin|brother|sister|girlfriend|boyfriend|partner)\b"
            r"(?:'s \w{2,14}\b)?",
        ),
    )
)
_BEFORE_ONE = {
    "family": bag("the her his their this that a one whole no"),
    "carer": bag("the her his their a main young sole"),
    "partner": bag("the her his their new former current estranged ex s"),
}
_AFTER = bag(
    "help support hub hubs court liaison worker workers group safeguarding agency agencies organisation organisations"
)


def detect(reading: Reading) -> Iterator[Span]:
    """Every relation in the lexicon, the ways of saying how many and in what order, and one family among others."""
    for phrase in reading.of_kind("kinship"):
        yield reading.span(reading.lead(phrase.first, _MODIFIERS), phrase.last, "RED07")
    yield from reading.find(_FORMS, "RED07")
    for word, before in _BEFORE_ONE.items():
        for place in reading.places_of(word):
            if place and reading.tokens[place - 1].text in before and not _is_generic(reading, place):
                yield reading.span(place, place, "RED07")


def _is_generic(reading: Reading, place: int) -> bool:
    """Family help, partner agencies: a kind of service, not a family."""
    following = place + 1
    return (
        following < len(reading.tokens) and reading.gap(following) == " " and reading.tokens[following].text in _AFTER
    )
