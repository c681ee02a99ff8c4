"""Ways of reaching somebody: e-mail, web address, handle, telephone, postcode, street address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.detection.forms import FIGURE
from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.english import bag

RULES = ("RED02", "RED03")

_ADDRESSES = (
    # Beside each, a mark that every such address holds: without it the text need not be searched.
    (
        re.compile(r"@|[(\[]at[)\]]"),
        re.compile(
            r"(?<![\w.+'-])[\w.+'-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\w-]{1,63}"
            r"(?:(?:\.|\s?(?:\(dot\)|\[dot\])\s?)[\w-]{1,63}){1,6}"
        ),
    ),
    (re.compile(r"://|www\."), re.compile(r"\b(?:https?|ftp)://\S{1,2000}|\bwww\.\S{1,2000}")),
    (
        re.compile(r"\.(?:uk|com|org|net|edu|gov|io|info|london|scot|wales|cymru|co|me|tv|app|ly)\b"),
        re.compile(
            r"(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,4}"
            r"(?:uk|com|org|net|edu|gov|io|info|london|scot|wales|cymru|co|me|tv|app|ly)(?:/\S{0,2000})?(?![\w@])"
        ),
    ),
    (re.compile(r"@"), re.compile(r"(?<![\w@.])@\w{2,40}")),
)
_POSTCODE = re.compile(r"(?:gir\s?0aa|[a-z]{1,2}\d[a-z\d]?[\s-]{0,2}\d[abd-hjlnp-uw-z]{2})\b")
_TELEPHONE = re.compile(
    r"(?<![\w.,/-])(?:\+|\(\+?)?\d[\d\s().\u00a0/-]{5,22}\d(?!\d)(?:\s?(?:ext|x|extension)\.?\s?\d{1,6})?"
)
_STREET = re.compile(
    r"\d{1,4}[a-z]?,?\s(?:[A-Z][\w'-]{1,30}\s){1,4}"
    r"(?:Road|Street|Avenue|Lane|Close|Drive|Court|Crescent|Way|Terrace|Place|Gardens|Grove|Hill|Park|Rise|Row|Mews"
    r"|Square|Walk|Green|View|Rd|St|Ave)\b"
)
_DWELLING = bag("flat apartment unit room no number house")
_INLAND = re.compile(r"0[1235789]\d{8,9}")
_FROM_ABROAD = re.compile(r"^(?:00)?44(?:0(?=[1-9]))?(?=[1-9])")


def detect(reading: Reading) -> Iterator[Span]:
    """Every usual written form; a number that could be dialled but is no British one is still put to a person."""
    for mark, address in _ADDRESSES:
        if mark.search(reading.text):
            yield from reading.matches(address, "RED02")
    for place in reading.places_of(FIGURE):
        yield from _telephone(reading, place)
        yield from _postcode(reading, place)
        street = _STREET.match(reading.cased, reading.tokens[place].start)
        if street:
            yield Span(reading.tokens[reading.lead(place, _DWELLING)].start, street.end(), "RED02")


def _telephone(reading: Reading, place: int) -> Iterator[Span]:
    """A number that begins here, with the bracket or the plus before it."""
    start = reading.tokens[place].start
    while start and reading.text[start - 1] in "+(":
        start -= 1
    found = _TELEPHONE.match(reading.text, start)
    if found:
        digits = "".join(c for c in re.split("[xe]", found.group())[0] if c.isdigit())
        if 7 <= len(digits) <= 15:
            yield Span(start, found.end(), "RED02" if _is_telephone(digits, found.group()) else "RED03")


def _postcode(reading: Reading, place: int) -> Iterator[Span]:
    """One or two letters straight before a digit; GIR 0AA is the one exception."""
    if place and (not reading.gap(place) or reading.tokens[place - 1].text == "gir"):
        start = reading.tokens[place - 1].start
        found = _POSTCODE.match(reading.text, start)
        if found and not reading.text[start - 1 : start].isalnum():
            yield Span(start, found.end(), "RED02")


def _is_telephone(digits: str, written: str) -> bool:
    """A number for use in the United Kingdom, the ranges kept for drama included, or one with a country code.

    ``phonenumbers`` judges a number from abroad; it does not know the drama ranges, which have the form of any other.
    """
    if _INLAND.fullmatch(_FROM_ABROAD.sub("0", digits)):
        return True
    if not written.startswith(("+", "(+")) and not digits.startswith("00"):
        return False
    import phonenumbers

    try:
        return phonenumbers.is_possible_number(phonenumbers.parse("+" + digits.removeprefix("00")))
    except phonenumbers.NumberParseException:
        return False
