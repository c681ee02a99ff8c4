"""The styles of a Word document are called what they are named, and only such styles are used.

An ID of a style is read by programs alone; one that is not its name without spaces could say anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification.reading import Reading, fold
from aftercare_docs.verification.word.styles import W

MOST_WORDS = 3  # "Normal Table" has the ID TableNormal
USES = ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")


def check(reading: Reading) -> list[Finding]:
    """IDs of styles, where they are declared and where they are used."""
    declared: set[str] = set()
    found: list[tuple[str, str, str, PartRef]] = []
    for part, root in reading.of_kind("styles"):
        for style in root.iter(f"{W}style"):
            name = style.find(f"{W}name")
            words = name.get(f"{W}val", "") if name is not None else ""
            declared.add(style.get(f"{W}styleId", ""))
            if not follows(style.get(f"{W}styleId", ""), words):
                found.append(("FIL17", "what", "the ID of a style", reading.at(part)))
    found += ((("FIL17", "what", "a style that is not there", reading.at(part))) for part in _strays(reading, declared))
    return fold(found)


def _strays(reading: Reading, declared: set[str]) -> Iterator[str]:
    for part, root in reading.parts.items():
        for element in root.iter(*(f"{W}{use}" for use in USES)):
            if element.get(f"{W}val", "") not in declared:
                yield part


def follows(style_id: str, name: str) -> bool:
    """Whether the ID is the name without what an ID cannot have: Word and LibreOffice make it so."""
    said, words = _letters(style_id), [_letters(word) for word in name.split()]
    orders = permutations(words) if len(words) <= MOST_WORDS else [words]
    return any(said in {"".join(order), "".join(order) + "char", "".join(order) + "1"} for order in orders)


def _letters(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())
