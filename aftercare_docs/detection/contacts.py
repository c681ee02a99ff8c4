"""Ways of reaching somebody: e-mail, web address, handle, telephone, postcode, street address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.detection.reading import Reading, Span

RULES = ("RED02", "RED03")

_SURE = (
    re.compile(
        r"(?<![\w.+'-])[\w.+'-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\w-]{1,63}(?:(?:\."
        r"|\s?(?:\(dot\)|\[dot\])\s?)[\w-]{1,63}){1,6}"
    ),
    re.compile(r"\b(?:https?|ftp)://\S{1,2000}|\bwww\.\S{1,2000}"),
    re.compile(
        r"(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:uk|com|org|net|edu|gov|io|info"
        r"|london|scot|wales|cymru|co|me|tv|app|ly)"
        r"(?:/\S{0,2000})?(?![\w@])"
    ),
    re.compile(r"(?<![\w@.])@\w{2,40}"),
    re.compile(r"\b(?:gir\s?0aa|[a-z]{1,2}\d[a-z\d]?[\s-]{0,2}\d[abd-hjlnp-uw-z]{2})\b"),
)
_TELEPHONE = re.compile(
    r"(?<![\w.,/-])(?:\+|\(\+?)?\d[\d\s().\u00a0/-]{5,22}\d(?!\d)(?:\s?(?:ext"
    r"|x|extension)\.?\s?\d{1,6})?"
)
_STREET = re.compile(
    r"\b(?:(?:flat|apartment|unit|room|no\.?|number)\s)?\d{1,4}[a-z]?,?\s(?:[A-Z][\w'-]{1,30}\s){1,4}"
    r"(?:Road|Street|Avenue|Lane|Close|Drive|Court|Crescent|Way|Terrace|Place"
    r"|Gardens|Grove|Hill|Park|Rise|Row|Mews"
    r"|Square|Walk|Green|View|Rd|St|Ave)\b"
)


def detect(reading: Reading) -> Iterator[Span]:
    """Every usual written form; a number that could be dialled but is no British one is still put to a person."""
    for pattern in _SURE:
        yield from reading.matches(pattern, "RED02")
    yield from reading.matches(_STREET, "RED02", cased=True)
    for found in _TELEPHONE.finditer(reading.text):
        digits = "".join(c for c in found.group().partition("x")[0].partition("e")[0] if c.isdigit())
        if 7 <= len(digits) <= 15:
            yield Span(found.start(), found.end(), "RED02" if _is_telephone(digits, found.group()) else "RED03")


def _is_telephone(digits: str, written: str) -> bool:
    """A number for use in the United Kingdom, the ranges kept for drama included, or one with a country code.

    ``phonenumbers`` judges a number from abroad; it does not know the drama ranges, which have the form of any other.
    """
    national = (
        re.sub(r"^(?:00)?44(?=[1-9]|0[1-9])", "0", digits).replace("00", "0", 1) if "44" in digits[:4] else digits
    )
    if re.fullmatch(r"0[1235789]\d{8,9}", national):
        return True
    if not written.startswith(("+", "(+")) and not digits.startswith("00"):
        return False
    import phonenumbers

    try:
        return phonenumbers.is_possible_number(phonenumbers.parse("+" + digits.removeprefix("00")))
    except phonenumbers.NumberParseException:
        return False
