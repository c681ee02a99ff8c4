"""The ways in which one known value may be written.

In: a value as the facilitator listed it, and what sort of thing it is. Out: ``Form``s, each a run of tokens to
look for and what the text around it must show. Knows no workbook and no text.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, lru_cache
from itertools import product

from aftercare_docs.english import bag, is_ordinary, words_of, zipf
from aftercare_docs.folding import fold

PERSON = frozenset({"Child", "Other child", "Family", "Practitioner", "Other person"})
ORGANISATION = frozenset({"Place", "School or setting", "Small organisation"})
TOLD = frozenset({"Event", "Media phrase"})
NUMBERED = frozenset({"Reference number", "Contact detail", "Online handle"})
TITLES = bag(
    "mr mrs ms miss mx dr prof professor sir dame lady lord rev reverend cllr councillor pc ps dc ds di dci dcs"
    " wpc pcso sgt sergeant inspector superintendent constable sister matron nanny auntie aunty uncle"
)
COMMON = 4.2  # an ordinary word above this Zipf needs more than a capital to be a name: "Will", "May", "Hope"
_ORDINALS = ("st", "nd", "rd", "th")
_CARDINAL = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_ORDINAL = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
    "twentieth",
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NOUGHT = bag("nought naught oh o zero nil")
_TENS = {"twenty": 2, "thirty": 3, "forty": 4, "fifty": 5, "sixty": 6, "seventy": 7, "eighty": 8, "ninety": 9}
_MANY = {"double": 2, "treble": 3, "triple": 3}
_VERBS = frozenset({"may", "march", "mar"})
"""Months that are words of another kind too: the second may be."""
_AROUND = 2
"""How many days beside a date are called by it too: the fight of the bank holiday was on the Sunday."""
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)


class How(StrEnum):
    """By what rule a piece of text was taken for a known value."""

    AS_LISTED = "as listed"
    FULL_NAME = "name and surname"
    SURNAME = "surname alone"
    GIVEN_NAME = "given name alone"
    PART = "a distinctive word of it"
    INITIALS = "initials"
    REVERSED = "surname first"
    JOINED = "written without its spaces or hyphens"
    SPLIT = "split by spaces or marks"
    POSSESSIVE = "possessive or plural"
    ADDRESS = "as in an e-mail address or a handle"
    NEAR = "one letter away"
    DATE = "another way of writing the date"
    NUMBER = "another way of writing the number"
    PATTERN = "pattern"
    RETOLD = "its words in another order"


class Proof(StrEnum):
    """What the text must show before a form counts."""

    NONE = "none"
    CAPITAL = "begins with a capital"
    CONTEXT = "a capital where a name would stand"
    UPPER = "all capitals"
    EXACT = "the letters exactly as listed"


@dataclass(frozen=True, slots=True)
class Form:
    """One way of writing a value. ``sure`` is false where only a person can tell; ``year`` guards a short date."""

    tokens: tuple[str, ...] = field(repr=False)
    how: How
    proof: Proof = Proof.NONE
    sure: bool = True
    year: str = field(default="", repr=False)
    literal: str = field(default="", repr=False)


def tokens_of(text: str) -> tuple[str, ...]:
    """The letters and digits of a text, folded, in runs of one or the other."""
    return fold(text).words()


def proof_for(word: str) -> Proof:
    """What a single word must show: nothing when it can only be a name, more the more ordinary it is."""
    if not is_ordinary(word):
        return Proof.NONE
    return Proof.CONTEXT if zipf(word) >= COMMON else Proof.CAPITAL


def forms_of(value: str, category: str, *, listed: bool = True) -> Iterator[Form]:
    """Every form of a value. ``listed`` is false for a value that nobody typed, such as a person on the roster."""
    tokens = tokens_of(value)
    if not tokens:
        return
    when = parse_date(value) if category == "Date" else None
    if when:
        yield from _date_forms(*when)
        return
    how = How.AS_LISTED if listed else How.FULL_NAME
    yield Form(tokens, how, _phrase_proof(tokens, category), literal=value)
    if tokens[0] == "the" and (len(tokens) > 2 or (len(tokens) == 2 and not is_ordinary(tokens[1]))):
        yield Form(tokens[1:], How.AS_LISTED, _phrase_proof(tokens[1:], category))
    if len(tokens) > 1 and not tokens[-1].isdigit():
        yield Form(("".join(tokens),), How.JOINED)
    if category in PERSON:
        yield from _name_forms(value)
    elif category in ORGANISATION:
        yield from _organisation_forms(value)
    if category not in NUMBERED:
        yield from _possessives(tokens, category)


def _phrase_proof(tokens: tuple[str, ...], category: str) -> Proof:
    """A single word is judged by how ordinary it is; a person's name made of everyday words needs its capitals."""
    if len(tokens) == 1 and category in PERSON | ORGANISATION:
        return proof_for(tokens[0])
    if category in PERSON and all(is_ordinary(token) for token in tokens):
        return Proof.CAPITAL
    return Proof.NONE


def _possessives(tokens: tuple[str, ...], category: str) -> Iterator[Form]:
    if len(tokens[-1]) < 4 or not tokens[-1].isalpha():
        return
    for ending in ("s", "es"):
        last = tokens[-1] + ending
        if len(tokens) > 1 or not is_ordinary(last):
            plural = (*tokens[:-1], last)
            yield Form(plural, How.POSSESSIVE, _phrase_proof(plural, category))


def _name_forms(value: str) -> Iterator[Form]:
    """Surname, given name, halves of a double surname, initials, surname first, and as in an address."""
    words = [w for w in re.split(r"[\s,]+", value) if w and tokens_of(w) and tokens_of(w)[0] not in TITLES]
    if len(words) < 2 or any(c.isdigit() for c in value):
        if len(words) == 1:
            yield from _word_forms(words[0], How.GIVEN_NAME)
        return
    given, middles, surname = words[0], words[1:-1], words[-1]
    yield from _word_forms(surname, How.SURNAME)
    yield from _word_forms(given, How.GIVEN_NAME)
    yield Form(tokens_of(f"{given} {surname}"), How.FULL_NAME, _phrase_proof(tokens_of(f"{given} {surname}"), "Child"))
    yield Form(tokens_of(f"{surname} {given}"), How.REVERSED)
    yield from _initial_forms(given, middles, surname)
    first, last = "".join(tokens_of(given)), "".join(tokens_of(surname))
    for address in (first + last, last + first, first[0] + last, last + first[0], first + last[0]):
        if len(address) >= 5 and not is_ordinary(address):
            yield Form((address,), How.ADDRESS)


def _word_forms(word: str, how: How) -> Iterator[Form]:
    """One word of a name, its halves where it is double, and its possessives."""
    tokens = tokens_of(word)
    joined = "".join(tokens)
    if len(joined) < 2:
        return
    for whole in {tokens, (joined,)}:
        yield Form(whole, how, proof_for(joined) if len(whole) == 1 else Proof.NONE)
        yield from _possessives(whole, "Child")
    for half in tokens if len(tokens) > 1 else ():
        if len(half) > 2:
            yield Form((half,), How.PART, proof_for(half), sure=not is_ordinary(half))


def _initial_forms(given: str, middles: list[str], surname: str) -> Iterator[Form]:
    names = [given, *middles, *re.split(r"[-\s]", surname)]
    letters = [tokens_of(name)[0][0] for name in names if tokens_of(name)]
    short = [tokens_of(given)[0][0], tokens_of(surname)[0][0]]
    for initials in {tuple(letters), tuple(short), (*letters[: 1 + len(middles)], short[1])}:
        known = "".join(initials) in _abbreviations()
        if len(initials) > 1:
            yield Form(initials, How.INITIALS, Proof.UPPER, sure=False)
            if not known:
                yield Form(("".join(initials),), How.INITIALS, Proof.UPPER, sure=False)
    yield Form((*letters[:1], *tokens_of(surname)), How.INITIALS)


def _abbreviations() -> frozenset[str]:
    return words_of("abbreviations.txt") | words_of("agency-abbreviations.txt")


def _organisation_forms(value: str) -> Iterator[Form]:
    """The words of a name that no other body would share, and its abbreviation."""
    tokens = [t for t in tokens_of(value) if t.isalpha()]
    for token in tokens if len(tokens) > 1 else ():
        if len(token) >= 4 and not is_ordinary(token):
            yield Form((token,), How.PART, sure=False)
    initials = "".join(t[0] for t in tokens if t not in {"the", "of", "and", "for"})
    if len(initials) >= 3 and initials not in _abbreviations():
        yield Form((initials,), How.INITIALS, Proof.UPPER, sure=False)


_DATE_FORMS = (
    re.compile(r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?:[ T]00:00(?::00)?)?"),
    re.compile(r"(?P<d>\d{1,2})[-/. ](?P<m>\d{1,2})[-/. ](?P<y>\d{4}|\d{2})"),
    re.compile(r"(?P<d>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?P<m>[a-z]{3,9})\.?(?:,? (?P<y>\d{4}|\d{2}))?"),
    re.compile(r"(?P<m>[a-z]{3,9})\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?(?:,? (?P<y>\d{4}|\d{2}))?"),
)


def parse_date(text: str) -> tuple[int, int, int] | None:
    """(year, month, day) of a date as people type it; the year is 0 where none was typed."""
    folded = " ".join(fold(text).text.split())
    for form in _DATE_FORMS:
        found = form.fullmatch(folded)
        if not found:
            continue
        month = _month(found["m"])
        year = int(found["y"] or 0)
        year += 2000 if 0 < year < 50 else 1900 if 50 <= year < 100 else 0
        try:
            dt.date(year or 2000, month, int(found["d"]))
        except ValueError:
            continue
        return year, month, int(found["d"])
    return None


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    return next((n for n, name in enumerate(_MONTHS, 1) if name.startswith(text[:4]) or name[:3] == text), 0)


def _date_forms(year: int, month: int, day: int) -> Iterator[Form]:
    """A date in words and figures. Without its year it counts only where no other year follows."""
    name = _MONTHS[month - 1]
    names = {name, name[:3], name[:4]}
    days = {str(day), f"{day:02}"}
    years = {str(year), f"{year % 100:02}"} if year else set()
    for m, d in product(names, days):
        for short in ((d, m), (d, "of", m), (m, d), *((d, o, m) for o in _ORDINALS)):
            yield Form(short, How.DATE, year=str(year or ""))
            yield from (Form((*short, y), How.DATE) for y in years)
        for o in _ORDINALS:
            yield Form((d, o, "of", m), How.DATE, year=str(year or ""))
            yield Form((m, d, o), How.DATE, year=str(year or ""))
            yield Form((m, "the", d, o), How.DATE, year=str(year or ""))
            yield from (Form((d, o, "of", m, y), How.DATE) for y in years)
            yield from (Form((m, d, o, y), How.DATE) for y in years)
    yield from _spelled_forms(year, names, day)
    if year:
        yield from _weekday_forms(dt.date(year, month, day))
    for y, m, d in product(years, {str(month), f"{month:02}"}, days):
        yield Form((d, m, y), How.DATE)
        yield Form((f"{day:02}{month:02}{y}",), How.DATE)
        if day > 12:
            yield Form((m, d, y), How.DATE)
        if len(y) == 4:
            yield Form((y, m, d), How.DATE)
            yield Form((f"{y}{month:02}{day:02}",), How.DATE)


def _spelled_forms(year: int, names: set[str], day: int) -> Iterator[Form]:
    """The day in words: the twenty-fourth of August, August's twenty-fourth; a plain number only a person can tell."""
    nth, plain = _in_words(day)
    guard = str(year or "")
    for m in names:
        for written in ((*nth, "of", m), (*nth, "day", "of", m), (m, "the", *nth), (m, "s", *nth)):
            yield Form(written, How.DATE, year=guard)
        yield Form((*plain, "of", m), How.DATE, sure=False, year=guard)
        if len(nth) > 1 or m not in _VERBS:
            yield from (Form(written, How.DATE, year=guard) for written in ((*nth, m), (m, *nth)))
            yield Form((*plain, m), How.DATE, sure=False, year=guard)
        if len(plain) > 1:
            yield Form((m, *plain), How.DATE, sure=False, year=guard)


def _in_words(day: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """A day of the month as an ordinal and as a number."""
    if day <= 20:
        return (_ORDINAL[day - 1],), (_CARDINAL[day - 1],)
    tens = ("twenty", "thirty")[day // 10 - 2]
    if day == 30:
        return ("thirtieth",), ("thirty",)
    return (tens, _ORDINAL[day % 10 - 1]), (tens, _CARDINAL[day % 10 - 1])


def _weekday_forms(when: dt.date) -> Iterator[Form]:
    """The fourth Sunday in August; of the days beside it a person decides. The last one is called last as well."""
    for offset in range(-_AROUND, _AROUND + 1):
        day = when + dt.timedelta(days=offset)
        which = {_ORDINAL[(day.day - 1) // 7]}
        from_the_end = (day.replace(day=28) + dt.timedelta(days=4)).replace(day=1) - day
        if from_the_end.days <= 7:
            which.add("last")
        elif from_the_end.days <= 14:
            which |= {"penultimate", "last but one"}
        name, weekday = _MONTHS[day.month - 1], _WEEKDAYS[day.weekday()]
        for word, link, m in product(which, ("in", "of"), {name, name[:3], name[:4]}):
            yield Form((*word.split(), weekday, link, m), How.DATE, sure=not offset, year=str(day.year))
    yield Form((_WEEKDAYS[when.weekday()], "the", *_in_words(when.day)[0]), How.DATE, sure=False)


def digits_of(words: Sequence[str]) -> str:
    """The digits that number words stand for when they are read out: nought, double two, forty-eight; "" for none."""
    told, times, tens = "", 1, False
    for word in words:
        if word in _MANY:
            times = _MANY[word]
            continue
        if word in _TENS:
            said = f"{_TENS[word]}0"
        elif word in _NOUGHT:
            said = "0"
        elif word in _CARDINAL:
            said = str(_CARDINAL.index(word) + 1)
        elif word.isdigit():
            said = word
        else:
            return ""
        told = told[:-1] + said if tens and said in "123456789" else told + said * times
        times, tens = 1, word in _TENS
    return told


SPOKEN = _NOUGHT | frozenset(_TENS) | frozenset(_MANY) | frozenset(_CARDINAL)
"""The words of numbers that are read out digit by digit."""

_LITTLE = bag(
    "the a an of at in on by to from with and or for near after before when was were is are had has have that this who"
    " it its they their she her he his"
)
_ENDINGS = ("ings", "ing", "ers", "er", "ed", "es", "s")


def told_words(value: str) -> frozenset[str]:
    """The words by which an event or a headline is known however it is told; too few of them are nobody's."""
    words = frozenset(stem_of(token) for token in tokens_of(value) if token not in _LITTLE and len(token) > 1)
    return words if len(words) > 1 else frozenset()


@lru_cache(maxsize=4096)
def stem_of(word: str) -> str:
    """What a word says, whatever its ending or whichever of its like stands here."""
    stem = _without_ending(word)
    return _alike().get(stem, stem)


def _without_ending(word: str) -> str:
    """A word without the ending that it takes in another place of the sentence."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word


@cache
def happenings() -> frozenset[str]:
    """The stems of what may happen to somebody."""
    return frozenset(map(stem_of, words_of("happenings.txt")))


@cache
def _alike() -> Mapping[str, str]:
    """Stem -> the stem that stands for all its like."""
    lines = ([_without_ending(word) for word in line.split()] for line in words_of("alike.txt"))
    return {stem: stems[0] for stems in lines for stem in stems}
