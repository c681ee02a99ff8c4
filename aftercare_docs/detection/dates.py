"""Dates and times of day, in figures and in words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import MONTH, SMALL, WEEKDAY

RULES = ("RED04",)
_PART = (
    r"(?:(?:the )?(?:beginning|start|end|middle|first|second|last|summer|spring"
    r"|autumn|winter) of |early |late |mid-? ?)?"
)
_YEAR = r"(?:1[89]|20)\d{2}"
_PATTERNS = (
    re.compile(r"(?<![\w/.-])\d{1,4}([./-])\d{1,2}\1\d{1,4}(?![\w/])"),
    re.compile(
        rf"\b{_PART}(?:(?:(?:{WEEKDAY}|mon|tues?|wed|thurs?|fri|sat|sun),? )?(?:the )?"
        r"\d{1,2}(?:st|nd|rd|th)?(?: of)? )"
        rf"(?:(?:and|to|-) \d{{1,2}}(?:st|nd|rd|th)? )?"
        rf"{MONTH}\.?(?:,? (?:of )?{_YEAR}| '?\d{{2}}\b(?! {MONTH}))?"
    ),
    re.compile(rf"\b{_PART}{MONTH}\.?,? (?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?:,? {_YEAR})?\b"),
    re.compile(rf"\b{_PART}{MONTH}\.?(?: of|,)? {_YEAR}\b"),
    re.compile(
        rf"\b{_PART}(?:(?:spring|summer|autumn|winter) and )?(?:spring|summer|autumn"
        rf"|winter|christmas|easter|q[1-4]|quarter [1-4])(?: of|,)? {_YEAR}\b"
    ),
    re.compile(rf"\b(?:the )?(?:summer|spring|autumn|winter) (?:of )?{_YEAR}\b"),
    re.compile(rf"\b{_PART}(?:the )?{_YEAR}s?(?:[-/](?:{_YEAR}|\d{{2}}))?\b"),
    re.compile(rf"\b{WEEKDAY}s?(?: (?:the )?\d{{1,2}}(?:st|nd|rd|th)?)?\b"),
    re.compile(rf"\b(?:the )?(?:first|second|third|fourth|last) {WEEKDAY}(?: (?:in|of) {MONTH})?\b"),
    re.compile(r"\b\d{1,2}(?:[.:]\d{2})? ?(?:am|pm|a\.m\.|p\.m\.|hrs|hours|noon|o'clock)(?!\w)"),
    re.compile(r"(?<![\d.:/])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])"),
    re.compile(rf"\b(?:half|quarter|five|ten|twenty|twenty-five) ?(?:past|to) {SMALL}\b|\bhalf {SMALL}\b"),
    re.compile(rf"\b{SMALL} o'clock\b"),
    re.compile(
        r"\b(?:year|summer|spring|autumn) \d{1,2} of (?:the )?\w+\b|\b(?:the )?(?:spring"
        r"|summer|autumn|winter) term\b"
    ),
    re.compile(r"\b\d{1,2}(?:st|nd|rd|th)\b"),
    re.compile(r"\b\d{1,2} weeks(?:'? gestation)?\b"),
)
_MONTH_NAMES = re.compile(
    r"\b(?:January|February|April|June|July|August|September|October|November|December)\b"
    r"|(?<=[a-z] )March\b(?! (?:on|to|past|against))|\b(?:in|by|since|until|during"
    r"|from|last|next|this|early|late|mid) (?P<it2>May)\b"
)


def detect(reading: Reading) -> Iterator[Span]:
    """Every form in the table, a month by itself, and the named days of the year."""
    for pattern in _PATTERNS:
        yield from reading.matches(pattern, "RED04")
    for found in _MONTH_NAMES.finditer(reading.cased):
        yield Span(*found.span("it2" if found["it2"] else 0), "RED04")
    for phrase in reading.of_kind("occasion"):
        yield reading.span(phrase.first, phrase.last, "RED04")
