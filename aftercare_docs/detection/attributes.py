"""What is true of few people: health, disability, origin, faith, language, injury, rare circumstance."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.detection.forms import Forms, form
from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.english import bag

RULES = ("RED08",)
_MODIFIERS = bag(
    "total partial severe mild moderate chronic acute profound congenital early only rare lateral degenerative"
)
_ILLNESS = tuple(
    bag("itis osis aemia emia algia opathy plegia phrenia oma schisis ectomy plasia trophy dystrophy uria")
)
_EVERYDAY = bag(
    "diagnosis prognosis coma aroma diploma academia media trauma philosophy sympathy empathy apathy trophy"
)
_FORMS = Forms(
    (
        form("fracture fractures", r" of the (?:\w{1,14} ){1,5}"),
        form(
            "loss",
            r" of (?:vision|sight|hearing|speech)\b"
            r"(?: in (?:his|her|their|the|one|both) (?:\w{1,10} )?(?:eyes?|ears?)\b)?",
        ),
    )
)
_LANGUAGE = Forms(
    (
        form("speaks speak spoke speaking", r" (?:only |little |some |fluent )?(?P<it>[A-Z][a-z]{2,13})\b"),
        form("translated", r" (?:from|into) (?P<it>[A-Z][a-z]{2,13})\b"),
    )
)


def detect(reading: Reading) -> Iterator[Span]:
    """The lexicon, words formed as illnesses are, and a language somebody speaks."""
    for phrase in reading.of_kind("attribute"):
        yield reading.span(reading.lead(phrase.first, _MODIFIERS), phrase.last, "RED08")
    for place in reading.places_ending(_ILLNESS):
        if reading.tokens[place].text not in _EVERYDAY:
            yield reading.span(place, place, "RED08")
    for place in reading.places_of("syndrome", "disease", "disorder", "deficiency", "palsy"):
        if place and reading.gap(place) == " ":
            yield reading.span(place - 1, place, "RED08")
    yield from reading.find(_FORMS, "RED08")
    yield from reading.find(_LANGUAGE, "RED08", cased=True)
