"""Deny by default: a capitalised word, a number or a rare word that nothing accounts for.

Ordinary English accounts for a word in lower case, or with a capital where a sentence begins; the product's lists
account for its own terms. Capitals are judged in runs: "Hatherleigh Magistrates' Court" is a name to its end, "the
Court" is not one. A word that is also a name is judged by its capital and its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.detection.ordinary import is_accounted, is_ending
from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import NUMBER_WORDS, OPENERS
from aftercare_docs.english import bag, words_of
from aftercare_docs.naming import reads_as_name
from aftercare_docs.variants import TITLES

RULES = ("IDN02", "RED17", "RED18")
_CITES = bag(
    "article articles section sections regulation regulations rule rules paragraph paragraphs"
    " schedule chapter part"
    " protocol protocols clause appendix annex page pages figure table step recommendation"
    " recommendations theme"
    " question version day item level stage option"
)
_NAMES_TOO = bag("may march april june august summer autumn")
_DATES = bag(
    "january february july september october november december monday tuesday wednesday"
    " thursday friday saturday"
    " sunday christmas easter"
)
_LINKS = bag("of the for de del della der den la le les von van und et w y e da do dos das du des zu zur fur")
_PARTICLES = bag("van von der den de del della di da la le el al bin ibn bint ben abu st ap mac o")
_PART_OF_MORE = re.compile(r"[£$€a-z]#|\d,#|#,\d|#[a-z]")
_FIGURE = re.compile(r"\d{1,3}|20[2-4]\d")  # what a plan counts, and the years it may speak of
_JOINS = frozenset({" ", "-", "'", "' ", ". ", ".", "&", " & ", "/"})
_NUMBERED = bag(
    "number flat plot block room unit ref reference refs case crime file sheet plan lot"
    " house floor bus route"
    " ward bed gate platform"
)
_HEADS = bag(
    "school schools academy college university nursery court prison hospital surgery clinic"
    " ward home estate site street"
    " road lane avenue close park club church mosque temple synagogue centre station bridge"
    " farm village town city"
    " county district borough parish municipality cemetery market library partnership"
    " council constabulary police trust"
    " board team service services project charity practice house flats tower group company"
    " factory shop pub hotel river"
    " canal lake beach valley region province national nationals citizen citizens community"
    " family speaking born-again"
)
_AREAS = bag(
    "municipality county city town village district borough parish province region state"
    " northern southern"
    " eastern western north south east west greater upper lower central"
)


def detect(reading: Reading) -> Iterator[Span]:
    """One pass over the words for capitals, one for numbers and rare words."""
    taken = set(reading.accounted)
    for first, last in _names(reading):
        taken.update(range(first, last + 1))
        yield reading.span(first, last, "IDN02")
    for number, token in enumerate(reading.tokens):
        if number in taken:
            continue
        if token.text[0].isdigit() or token.text in NUMBER_WORDS:
            yield from _number(reading, number)
        elif _is_rare(reading, number):
            yield reading.span(number, _hyphenated(reading, number), "RED18")


def _is_rare(reading: Reading, number: int) -> bool:
    word = reading.tokens[number].text
    return len(word) > 1 and word not in _DATES and not is_accounted(word) and not is_ending(reading, number)


def _hyphenated(reading: Reading, number: int) -> int:
    """The last part of a compound whose first part is rare."""
    while number + 1 < len(reading.tokens) and reading.gap(number + 1) == "-":
        number += 1
    return number


def _names(reading: Reading) -> Iterator[tuple[int, int]]:
    """Runs of capitals with at least one word that must be a name, and what plainly belongs to them."""
    number, count = 0, len(reading.tokens)
    while number < count:
        if not reading.is_capitalised(number):
            number += 1
            continue
        last = _run_end(reading, number)
        first = number
        while first <= last and _is_opener(reading, first):
            first += 1
        if any(n not in reading.accounted and _must_be_name(reading, n) for n in range(first, last + 1)):
            last = _with_head(reading, last)
            yield _with_lead(reading, first), last
        number = last + 1


def _run_end(reading: Reading, first: int) -> int:
    """The last capital that hangs together with the one at ``first``, over joins and little words."""
    last = first
    while following := _next_in_run(reading, last):
        last = following
    return last


def _next_in_run(reading: Reading, last: int) -> int:
    tokens = reading.tokens
    for step in (1, 2, 3):
        number = last + step
        if number >= len(tokens) or reading.gap(number) not in _JOINS:
            return 0
        if reading.gap(number) in {". ", "."} and not (
            tokens[number - 1].text in TITLES or len(tokens[number - 1].text) == 1
        ):
            return 0
        if reading.is_capitalised(number) or (step == 1 and reading.gap(number) == "-"):
            return number
        possessive = tokens[number].text == "s" and reading.gap(number) == "'"
        if not possessive and tokens[number].text not in _LINKS:
            return 0
    return 0


def _is_opener(reading: Reading, number: int) -> bool:
    """A word that owes its capital to the sentence: never part of the name after it."""
    word = reading.tokens[number].text
    return reading.starts_sentence(number) and (word in OPENERS or word.endswith("ly"))


def _must_be_name(reading: Reading, number: int) -> bool:
    """Whether this capital cannot be explained."""
    token = reading.tokens[number]
    word, written = token.text, reading.cased[token.start : token.end]
    if is_ending(reading, number) or not written[0].isupper():
        return False
    if len(word) == 1:
        return word not in {"i", "a"} or reading.text[token.end : token.end + 1] == "."
    if not is_accounted(word):
        return not is_date_name(reading, number)
    if word in words_of("abbreviations.txt") or word in words_of("institutions.txt") or word in TITLES:
        return False
    if reading.starts_sentence(number) or reading.in_capitals(number):
        return word in words_of("names-also-words.txt") and reads_as_name(reading.cased, token.start, token.end)
    return not is_date_name(reading, number)


def is_date_name(reading: Reading, number: int) -> bool:
    """A month or a day of the week is another rule's; "May", "March" and "April" only where they are no names."""
    token = reading.tokens[number]
    if token.text in _NAMES_TOO:
        return not reads_as_name(reading.cased, token.start, token.end)
    return token.text in _DATES


def _with_lead(reading: Reading, first: int) -> int:
    """Take in the title, the particle or the kind of area before a name: Ms, van der, the county of."""
    while first:
        word = reading.tokens[first - 1].text
        if reading.gap(first) not in {" ", "-", ". ", "'"}:
            break
        if word in TITLES or word in _PARTICLES or word in _AREAS:
            first -= 1
        elif word == "of" and first > 1 and reading.tokens[first - 2].text in _AREAS:
            first -= 2
        else:
            break
    return first


def _with_head(reading: Reading, last: int) -> int:
    """Take in what a name is the name of: Salzburg municipal cemetery, Cuckoo Lane site."""
    for step in (1, 2):
        number = last + step
        if number >= len(reading.tokens) or reading.gap(number) not in {" ", "-"}:
            return last
        if reading.tokens[number].text in _HEADS:
            return number
    return last


def _number(reading: Reading, number: int) -> Iterator[Span]:
    """A figure with its label before it (flat 3, plot no. 900) and its unit or what it counts after it."""
    if _is_citation(reading, number) or _is_small_figure(reading, number):
        return
    first = number
    if first and reading.tokens[first - 1].text in {"no", "nos"}:
        first -= 1
    labelled = first and reading.gap(first) in {" ", ". ", "-"} and reading.tokens[first - 1].text in _NUMBERED
    start = reading.tokens[first - 1 if labelled else number].start
    yield Span(start, _unit_end(reading, number), "RED17")


def _is_small_figure(reading: Reading, number: int) -> bool:
    """Up to three digits, or a number in words, in a text that may count: no part of a longer code or sum."""
    token = reading.tokens[number]
    if not reading.profile.allows_small_figures:
        return False
    before, after = reading.text[max(0, token.start - 2) : token.start], reading.text[token.end : token.end + 2]
    stands_alone = not _PART_OF_MORE.search(f"{before}#{after}")
    return token.text in NUMBER_WORDS or (stands_alone and bool(_FIGURE.fullmatch(token.text)))


def _unit_end(reading: Reading, number: int) -> int:
    end = reading.tokens[number].end
    while reading.text[end : end + 1] in {"%", "°", "£", "€", "$"}:
        end += 1
    return end


def _is_citation(reading: Reading, number: int) -> bool:
    """The number of a section, a rule or a page, which everybody may look up."""
    tokens, before = reading.tokens, number - 1
    while before >= max(0, number - 5) and (
        tokens[before].text.isdigit() or tokens[before].text in {"and", "to", "or", "no"}
    ):
        before -= 1
    return before >= 0 and tokens[before].text in _CITES and len(tokens[number].text) < 4 and before >= number - 5
