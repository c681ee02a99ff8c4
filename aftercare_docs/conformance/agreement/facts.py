"""Facts as finished files show them: the rows of a table, a line of text or an entry go in, facts come out.

``COLUMNS`` says which heading of which table shows what; a heading that is not there tells nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from aftercare_docs.findings import PartRef
from aftercare_docs.vocabularies import Brag, DependencyStatus, Response

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
DATE = re.compile(r"\d{4}-\d\d-\d\d")
SHOWN_DATE = re.compile(rf"(?:(\d{{1,2}})[ \u00a0])?({'|'.join(MONTHS)})[a-z]*[ \u00a0](\d{{4}})\b")
REFERENCE = re.compile(r"(?:A|CI|CO|C|DP|I|PR|R|T)\d{1,4}")
KIND = re.compile(r"[A-Z]+(?=\d)")
SEVERAL = rf"{REFERENCE.pattern}(?:(?:, | and |; ?| · ){REFERENCE.pattern})*"
LIST = re.compile(rf"(?:[A-Z][\w ]*: )?({SEVERAL})\.?")
LEADING = re.compile(rf"({REFERENCE.pattern})[: ] ?(?=\S)")
SPACES = re.compile(r"\W+")  # and signs: a list may be laid out as lines here and as a sentence there
COUNTED = re.compile(
    r"(?:In this plan: |How the plan stands: |The review makes )(.*)"
    r"|(\d+[ \u00a0]sessions?(?: and \d+[ \u00a0]check-ins?)?:)"
)
NUMBER = re.compile(r"\b(\d+)[ \u00a0](session|recommendation|action)s?\b")
STATUSES = {str(word).lower(): str(word) for words in (Brag, DependencyStatus, Response) for word in words}


class What(StrEnum):
    """What a fact says of what it is about; the words are those of a finding."""

    WORDS = "the wording"
    OWNER = "the owner"
    DUE = "the date"
    STATUS = "the status"
    RECOMMENDATION = "the recommendation"
    HELD = "the day"
    NUMBER = "the number"
    READING = "the reading"
    NAMED = "named"
    LISTED = "listed"
    ANSWERS = "answers a recommendation"


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that a file says; ``at_home`` where it says it for the others, as the workbook does of an action."""

    about: str = field(repr=False)
    what: What
    value: str = field(repr=False)
    at: PartRef
    at_home: bool = False


Cell = Sequence[str]
"""The paragraphs of a cell."""

COLUMNS: dict[str, tuple[What, ...]] = {
    "Owner": (What.OWNER,),
    "Held by": (What.OWNER,),
    "Who": (What.OWNER,),
    "Lead": (What.OWNER,),
    "Due": (What.DUE,),
    "By when": (What.DUE,),
    "Needed by": (What.DUE,),
    "Due, and how it stands": (What.DUE, What.STATUS),
    "Status": (What.STATUS,),
    "Why it is here": (What.STATUS,),
    "Response": (What.STATUS,),
    "Response and sponsor": (What.STATUS,),
    "Action": (What.WORDS,),
    "What": (What.WORDS,),
    "Recommendation": (What.RECOMMENDATION,),
}
OF_ACTIONS = frozenset({What.OWNER, What.WORDS, What.RECOMMENDATION})
"""Asked of actions alone: their owners are the roles that answer for them; other roles may be widened for a reader."""
IDENTIFIED = ("ID", "Ref")
TITLED = {
    "Session, and who it is for": "Date",
    "What it will look at": "Date",
    "Focus": "Date",
    "Question": "By whom, and when",
}
"""Rows that are found by a title, of a session, a check-in or a line of assurance: its heading, and that of the day."""
NEXT = re.compile(r"(?:Check-in|Assurance): (.+)")
READ = ("Indicator", "Reading", "Date")


def of_table(heads: Sequence[str], rows: Iterable[tuple[PartRef, Sequence[Cell]]], *, home: bool) -> Iterator[Fact]:
    """What a table says of what its rows are about: a reference, a title, or something that is counted."""
    if list(heads[:2]) == ["What", "Number"]:
        for at, cells in rows:
            if "".join(cells[0]) == "Actions":
                yield Fact("actions", What.NUMBER, "".join(cells[1]), at)
        return
    named = next((heads.index(head) for head in IDENTIFIED if head in heads), None)
    titled = next((heads.index(head) for head, date in TITLED.items() if head in heads and date in heads), None)
    shown = [(column, what) for column, head in enumerate(heads) for what in COLUMNS.get(head, ())]
    for at, cells in rows:
        if named is not None and REFERENCE.fullmatch(about := "".join(cells[named])):
            yield from _of_row(about, cells, shown, at, home=home)
        elif named is None and (found := LEADING.match("".join(cells[0]))):
            yield from _of_row(found[1], cells, shown, at, home=False)
        elif "By when" in heads and (coming := NEXT.fullmatch("".join(cells[0]))):
            yield from _held(coming[1], cells[heads.index("By when")], at)
        if titled is not None and cells[titled]:
            yield from _held(cells[titled][0], cells[heads.index(TITLED[heads[titled]])], at)
        if set(READ) <= set(heads):
            indicator, reading, date = ("".join(cells[heads.index(head)]) for head in READ)
            yield Fact(f"{indicator} on {day(date)}", What.READING, reading, at)


def _held(title: str, cell: Cell, at: PartRef) -> Iterator[Fact]:
    if when := day(" ".join(cell)):
        yield Fact(title, What.HELD, when, at)


def _of_row(
    about: str, cells: Sequence[Cell], shown: Sequence[tuple[int, What]], at: PartRef, *, home: bool
) -> Iterator[Fact]:
    yield Fact(about, What.NAMED, "", at, home)
    for column, what in shown:
        value = _value(what, cells[column])
        if not value or (what in OF_ACTIONS and not about.startswith("A")):
            continue
        yield Fact(about, what, value, at, home)
        if what is What.RECOMMENDATION and home:
            yield from (Fact(about, What.ANSWERS, each, at, home) for each in REFERENCE.findall(value))


def _value(what: What, cell: Cell) -> str:
    if what is What.DUE:
        return next((when for text in cell if (when := day(text))), "")
    if what is What.STATUS:
        return next((STATUSES[word] for text in cell if (word := text.strip(". ").lower()) in STATUSES), "")
    if what is What.WORDS:
        words = " ".join(cell)
        found = LEADING.match(words)
        return SPACES.sub("", words[found.end() :] if found else words).casefold()
    return cell[0].strip(". ") if cell else ""


def of_line(text: str, at: PartRef, *, card: bool = False) -> Iterator[Fact]:
    """What a line says by itself: references alone, or how many there are of something. ``card``: it names a card."""
    ends_in_number = text[-1:].isdigit() or text[-2:-1].isdigit()
    if ends_in_number and (found := LIST.fullmatch(text)):
        for number, about in enumerate(REFERENCE.findall(found[1])):
            defines = card and number == 0 and about.startswith("PR")
            yield Fact(about, What.NAMED, "", at, defines)
            if ": " in text and not defines:
                yield Fact(about, What.LISTED, "", at)
    elif (counted := COUNTED.match(text)) is not None:
        for number_, noun in NUMBER.findall((counted[1] or counted[2]).partition(". ")[0]):
            yield Fact(f"{noun}s", What.NUMBER, number_, at)


def day(text: str) -> str:
    """The first date of a text as year, month and day; the day is 00 where only the month is said."""
    found = SHOWN_DATE.search(text)
    return f"{found[3]}-{MONTHS.index(found[2]) + 1:02}-{int(found[1] or 0):02}" if found else ""
