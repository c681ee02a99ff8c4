"""Dates and times of day, in figures and in words."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.detection.forms import Forms, figures, form, number
from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import MONTH, SMALL, WEEKDAY
from aftercare_docs.english import bag

RULES = ("RED04",)
_YEAR = r"(?:1[89]|20)\d{2}"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_MONTHS = (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug"
    " sep sept oct nov dec"
)
_PART = bag(
    "the of and beginning start end middle first second third last early late mid summer spring autumn winter christmas"
    " easter quarter"
)
_NINE = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
_TEENS = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    " thirtieth"
)
_NTH = rf"(?:(?:twenty|thirty)[- ](?:{_NINE})|{_NINE}|{_TEENS.replace(' ', '|')})"
_SURELY = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)"
)
_OF_MONTH = rf"(?:(?: day)? of {MONTH}\b| {_SURELY}\b)(?:,? {_YEAR}\b)?"
_BEFORE_DAY = bag(f"the {_DAYS} mon tue tues wed thu thur thurs fri sat sun") | _PART
_FORMS = Forms(
    (
        figures(r"(?<![\w/.-])\d{1,4}([./-])\d{1,2}\1\d{1,4}(?![\w/])"),
        figures(
            rf"{_DAY}(?: of)?(?: (?:and|to|-) {_DAY})? {MONTH}\b\.?(?:,? (?:of )?{_YEAR}\b| '?\d{{2}}\b(?! {MONTH}))?",
            lead=_BEFORE_DAY,
        ),
        figures(rf"(?<!\d){_YEAR}s?(?:[-/](?:{_YEAR}|\d{{2}}))?\b", lead=_PART),
        figures(r"\d{1,2}(?:[.:]\d{2})? ?(?:am|pm|a\.m\.|p\.m\.|hrs|hours|noon|o'clock)(?!\w)"),
        figures(r"(?<![\d.:/])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])"),
        figures(r"(?<!\d)\d{1,2}(?:st|nd|rd|th)\b"),
        figures(r"(?<!\d)\d{1,2} weeks(?:'? gestation)?\b"),
        form(_MONTHS, rf"\.?,? (?:the )?{_DAY}(?:,? {_YEAR})?\b", lead=_PART),
        form(_MONTHS, rf"\.?(?: of|,)? {_YEAR}\b", lead=_PART),
        form("q quarter", rf" ?[1-4](?: of|,)? {_YEAR}\b"),
        form(_DAYS, rf" (?:the )?{_DAY}\b"),
        form("first second third fourth last", rf" {WEEKDAY}(?: (?:in|of) {MONTH})?\b"),
        form(f"{_NINE.replace('|', ' ')} {_TEENS}", _OF_MONTH, lead=_PART),
        form("twenty thirty", rf"[- ](?:{_NINE}){_OF_MONTH}", lead=_PART),
        form(_MONTHS, rf"(?:'s)? the {_NTH}\b"),
        form(_MONTHS, r"(?:'s)? (?:twenty|thirty)[- ](?:[a-z]{3,7})\b"),
        form(_DAYS, rf" (?:the )?{_NTH}\b"),
        form("half quarter five ten twenty", rf"(?:-five)? ?(?:past|to) {SMALL}\b"),
        form("half", rf" {SMALL}\b"),
        number(r" o'clock\b"),
        form("year summer spring autumn", r" \d{1,2} of (?:the )?\w+\b"),
        form("spring summer autumn winter", r" term\b"),
    )
)
_AFTER_WHICH_IT_IS_A_MONTH = bag("in by since until during from last next this early late mid")


def detect(reading: Reading) -> Iterator[Span]:
    """Every form, the named days of the year, and a month by itself."""
    yield from reading.find(_FORMS, "RED04")
    for phrase in reading.of_kind("occasion"):
        yield reading.span(phrase.first, phrase.last, "RED04")
    for place in reading.places_of("march", "may", "august"):
        if reading.is_capitalised(place) and _is_month(reading, place):
            yield reading.span(place, place, "RED04")


def _is_month(reading: Reading, place: int) -> bool:
    """March and August with a capital inside a sentence; May only after a word that points to a time."""
    if reading.tokens[place].text == "may":
        return place > 0 and reading.tokens[place - 1].text in _AFTER_WHICH_IT_IS_A_MONTH
    return not reading.starts_sentence(place)
