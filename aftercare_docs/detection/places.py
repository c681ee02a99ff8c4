"""Places without a name of their own: the canal, the ninth floor, number 36 bus."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import SMALL

RULES = ("RED19",)
_SPOT = (
    "canal|river|lake|beach|woods|wood|park|playground|skate park|recreation ground"
    "|estate|housing estate|underpass|subway"
    "|bridge|railway line|level crossing|bus stop|bus station|train station"
    "|railway station|tower block|high-rise|maisonette"
    "|hostel|refuge|caravan site|caravan park|travellers' site|allotments?"
    "|cul-de-sac|crescent|village|hamlet|market town"
    "|seaside|harbour|docks?|marina|farm|barracks|food bank|chip shop|corner shop"
    "|takeaway|petrol station|car park|shopping centre"
    "|arcade|pub|youth club|leisure centre|swimming pool|stadium|football ground"
    "|church|mosque|temple|synagogue|gurdwara|chapel"
    "|cemetery|crematorium|school gates?|sixth form|county|borough|ward|front door"
)
_PATTERNS = (
    re.compile(r"\b(?:on|in|off|round|along) the close\b"),
    re.compile(rf"\b(?:the|that|this|his|her|their|a) (?:[a-z]{{3,12}} )?(?:{_SPOT})\b(?! to\b)"),
    re.compile(
        rf"\b(?:{SMALL}|studio)[- ]?(?:bed|bedroom|bedroomed|room|storey)(?:ed)?(?: "
        r"(?:flat|house|home|terrace|semi|bungalow|maisonette|caravan))?\b"
    ),
    re.compile(
        r"\b(?:primary|secondary|high|grammar|special|boarding|vocational|junior"
        r"|infant|middle|nursery|faith|village|military)"
        r"(?: high)? (?:school|academy|unit)s?\b"
    ),
    re.compile(
        r"\b(?:on |in )?the (?:\w{3,10}(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)|ground"
        r"|top|first|second|third) floor\b"
    ),
    re.compile(r"\b(?:the )?(?:number|no\.?) \d{1,4}[a-z]?(?: (?:bus|tram|route))?\b"),
    re.compile(
        r"\b(?:flat|apartment|room|unit|plot|block|cell|wing) (?:no\.? )?(?:\d{1,4}[a-z]?"
        r"|[a-z])\b(?! (?:of|and|to))"
    ),
)


def detect(reading: Reading) -> Iterator[Span]:
    """Every form in the table."""
    for pattern in _PATTERNS:
        yield from reading.matches(pattern, "RED19")
