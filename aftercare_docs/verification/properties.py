"""The properties of an office file: exactly those it was told to carry, and nothing that names a person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aftercare_docs.findings import Finding
from aftercare_docs.verification.markup import short
from aftercare_docs.verification.reading import Reading

CORE = "docProps/core.xml"
APP = "docProps/app.xml"
PERSONS = {
    "dc:creator": "core:creator",
    "cp:lastModifiedBy": "core:lastModifiedBy",
    "ep:Company": "app:Company",
    "ep:Manager": "app:Manager",
    "ep:Template": "app:Template",
}
OUR_NAMES = {
    "dc:title": "title",
    "dc:creator": "author",
    "dc:language": "language",
    "dc:subject": "subject",
    "cp:keywords": "keywords",
    "dc:description": "description",
    "cp:category": "category",
}
FIXED_DATE = "2000-01-01T00:00:00Z"


def check(reading: Reading) -> list[Finding]:
    """What the properties say, beside what they were told to say."""
    told = reading.expected.properties if reading.expected else None
    return [*_exact(reading, told)] if told is not None else [*_named(reading)]


def values(reading: Reading) -> dict[str, tuple[str, str]]:
    """Every property that has a value: its name -> (part, value)."""
    found = {}
    for part in _property_parts(reading):
        for entry in reading.parts[part]:
            if isinstance(entry.tag, str):
                text = "".join(str(t) for t in entry.itertext()).strip()
                if text:
                    found[short(entry.tag)] = (part, text)
    return found


def _property_parts(reading: Reading) -> list[str]:
    """Parts that hold properties, by name or by the type that the package declares for them."""
    return [
        part
        for part in reading.parts
        if part in {CORE, APP}
        or reading.types.get(part, "").endswith(("core-properties+xml", "extended-properties+xml"))
    ]


def _exact(reading: Reading, told: Mapping[str, str]) -> Iterator[Finding]:
    core = {n: v for n, (part, v) in values(reading).items() if part == CORE}
    for name, key in OUR_NAMES.items():
        if core.pop(name, "") != told.get(key, ""):
            yield Finding("FIL51", reading.at(CORE), {"property": key, "carrier": PERSONS.get(name, f"core:{key}")})
    for name in core:
        if not name.startswith("dcterms:"):  # the allow-list fixes the dates
            yield Finding("FIL21", reading.at(CORE), {"carrier": f"core:{name.partition(':')[2]}"})


def _named(reading: Reading) -> Iterator[Finding]:
    """Without a statement of what to expect, every property but the title is reported that names or dates."""
    for name, (part, value) in values(reading).items():
        if name in PERSONS and value not in reading.known:
            yield Finding("FIL20", reading.at(part), {"carrier": PERSONS[name]})
        elif name not in PERSONS and not _harmless(name, value):
            prefix = "core" if part == CORE else "app"
            yield Finding("FIL21", reading.at(part), {"carrier": f"{prefix}:{_say(name)}"})


def _harmless(name: str, value: str) -> bool:
    if name in {"dc:title", "dc:language", "dc:subject", "ep:Application"}:
        return True
    return value in {"0", "false", FIXED_DATE, "12.0000"} or name in {"ep:TitlesOfParts", "ep:HeadingPairs"}


def _say(name: str) -> str:
    prefix, _, local = name.partition(":")
    return local if prefix in {"cp", "dc", "dcterms", "ep"} and local.isalpha() else "other"
