"""One invented word in every hiding place of every format: the gate catches each, and says none."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from aftercare_docs.expected import Expected
from aftercare_docs.findings import CellRef, Finding, stops
from aftercare_docs.verification import verify
from aftercare_docs.watchlist import Term, Watchlist
from tests.verification import samples
from tests.verification.mutations import excel, html, pdf, word
from tests.verification.mutations.base import CANARY, Mutation


class Suite(NamedTuple):
    """A passing file, what it must hold, the hiding places, and how many there must be at the least."""

    content: bytes
    expected: Expected
    mutations: list[Mutation]
    least: int


SUITES = {
    ".docx": Suite(samples.word(), samples.WORD_EXPECTED, word.MUTATIONS, 55),
    ".xlsx": Suite(samples.excel(), samples.EXCEL_EXPECTED, excel.MUTATIONS, 65),
    ".html": Suite(*samples.html(), html.MUTATIONS, 30),
    ".pdf": Suite(samples.pdf(), samples.PDF_EXPECTED, pdf.MUTATIONS, 35),
}
READABLE = {
    *("the file's name", "visible text that nobody composed", "word split over runs", "text in the header"),
    *("white space of its own", "homoglyph", "title", "text as page furniture", "text in the store"),
    *("the same picture twice", "no words for a picture"),
    *("property title", "property dc:subject", "property Title", "property Subject", "value changed"),
    *(
        "visible cell that nobody composed",
        "header",
        "footer",
        "text as the value of a formula",
    ),
}
KNOWN = Watchlist([Term(CANARY, "Name", CellRef("Identities", 2, "B"))])
CASES = [
    pytest.param(suffix, mutation, id=f"{suffix[1:]}: {mutation.name}")
    for suffix, suite in SUITES.items()
    for mutation in suite.mutations
]


@pytest.mark.parametrize("suffix", SUITES)
def test_there_are_enough_hiding_places_and_each_has_its_name(suffix: str) -> None:
    names = [mutation.name for mutation in SUITES[suffix].mutations]
    assert len(names) >= SUITES[suffix].least
    assert sorted({name for name in names if names.count(name) > 1}) == []


@pytest.mark.parametrize("suffix", SUITES)
def test_the_file_that_they_are_planted_in_passes(suffix: str) -> None:
    suite = SUITES[suffix]
    assert verify("plan" + suffix, suite.content, KNOWN, suite.expected) == []


def test_a_pdf_that_is_only_written_again_passes() -> None:
    suite = SUITES[".pdf"]
    assert verify("plan.pdf", pdf.rewritten(suite.content), KNOWN, suite.expected) == []


@pytest.mark.parametrize(("suffix", "mutation"), CASES)
def test_the_gate_catches_what_is_planted_and_does_not_say_it(suffix: str, mutation: Mutation) -> None:
    suite = SUITES[suffix]
    name, content = (mutation.file or "plan") + suffix, mutation.plant(suite.content)
    if not mutation.file:
        by_form = verify(name, content, None, suite.expected)
        assert stops(by_form), "not caught without knowing the word"
        assert not said(by_form)
    by_search = verify(name, content, KNOWN, suite.expected)
    assert not said(by_search)
    if mutation.file or CANARY.encode() in content:
        assert {f.code for f in by_search} & {"FIL60", "FIL61", "FIL62"}, "not found by looking for the word"


@pytest.mark.parametrize(("suffix", "mutation"), CASES)
def test_the_gate_catches_it_also_in_a_file_that_came_back(suffix: str, mutation: Mutation) -> None:
    """Nobody can say what a file should say that somebody else has worked on; what readers see is theirs to read."""
    if mutation.name in READABLE:
        return
    suite = SUITES[suffix]
    known = meant(suite.expected)
    assert not stops(verify("plan" + suffix, suite.content, None, None, known))
    assert stops(verify("plan" + suffix, mutation.plant(suite.content), None, None, known))


def meant(expected: Expected) -> set[str]:
    """Every string that was composed: what whoever has the workbook can say of a file that came back."""
    cells = {text for sheet in expected.cells.values() for text in sheet.values()}
    pictures = {said for picture in expected.pictures for said in (picture.alt, picture.digest)}
    return {*pictures, *expected.properties.values(), *expected.cells, *expected.also, *expected.text, *cells}


def said(found: list[Finding]) -> bool:
    return CANARY.lower() in (repr(found) + "".join(map(str, found))).lower()
