"""What is true of few people: health, disability, origin, faith, language, injury, rare circumstance."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.english import bag

RULES = ("RED08",)
_MEDICAL = re.compile(
    r"\b[a-z]{3,20}(?:itis|osis|aemia|emia|algia|opathy|plegia|phrenia|oma|schisis"
    r"|ectomy|plasia|trophy|dystrophy|uria)\b"
    r"|\b\w{3,20} (?:syndrome|disease|disorder|deficiency|palsy)\b"
    r"|\bfractures? of the (?:\w{1,14} ){1,5}"
    r"|\bloss of (?:vision|sight|hearing|speech)(?: in (?:his|her|their|the|one"
    r"|both) (?:\w{1,10} )?(?:eyes?|ears?))?\b"
)
_MODIFIERS = bag(
    "total partial severe mild moderate chronic acute profound congenital early only rare lateral degenerative"
)
_EVERYDAY = frozenset(
    {"diagnosis", "prognosis", "coma", "aroma", "diploma", "academia", "media", "trauma", "philosophy"}
)
_SPEAKS = re.compile(
    r"\b(?:speaks?|spoke|speaking|translated (?:from|into)) (?:only |little "
    r"|some |fluent )?(?P<it>[a-z]{3,14})\b"
)
_CAPITAL = re.compile(r"[A-Z]")


def detect(reading: Reading) -> Iterator[Span]:
    """The lexicon, words formed as illnesses are, and a language somebody speaks."""
    for phrase in reading.of_kind("attribute"):
        yield reading.span(reading.lead(phrase.first, _MODIFIERS), phrase.last, "RED08")
    for found in _MEDICAL.finditer(reading.text):
        if found.group() not in _EVERYDAY:
            yield Span(found.start(), found.end(), "RED08")
    for found in _SPEAKS.finditer(reading.text):
        if _CAPITAL.match(reading.cased, found.start("it")):
            yield Span(*found.span("it"), "RED08")
