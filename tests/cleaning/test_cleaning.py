"""What is cleaned says what it said and carries nothing else; what cannot be cleaned so is refused."""

from __future__ import annotations

import pytest

from aftercare_docs.cleaning import Revisions, clean
from aftercare_docs.findings import stops
from aftercare_docs.verification import verify
from tests.verification import samples
from tests.verification.mutations import excel, word
from tests.verification.mutations.base import CANARY, Mutation, in_part
from tests.verification.samples import unzipped
from tests.verification.test_mutations import READABLE, meant

SUITES = {
    ".docx": (samples.word(), samples.WORD_EXPECTED, word.MUTATIONS),
    ".xlsx": (samples.excel(), samples.EXCEL_EXPECTED, excel.MUTATIONS),
}
SHOWN_ONCE_ACCEPTED = {
    "inserted text and its author",
    "error value",
    "name of a sheet",
    "visible sheet that nobody composed",
    "hidden on the web",
    "cell without an address",
}
CASES = [
    pytest.param(suffix, mutation, id=f"{suffix[1:]}: {mutation.name}")
    for suffix, (_, _, mutations) in SUITES.items()
    for mutation in mutations
    if mutation.name not in READABLE | SHOWN_ONCE_ACCEPTED
]
TEXT = "word/document.xml"


@pytest.mark.parametrize("suffix", SUITES)
def test_a_file_that_passes_is_the_same_after_cleaning(suffix: str) -> None:
    content, expected, _ = SUITES[suffix]
    cleaned, found = clean("plan" + suffix, content, Revisions.ACCEPT, known=meant(expected))
    assert not stops(found)
    assert verify("plan" + suffix, cleaned, None, expected) == []


@pytest.mark.parametrize(("suffix", "mutation"), CASES)
def test_nothing_of_what_is_hidden_stays(suffix: str, mutation: Mutation) -> None:
    content, expected, _ = SUITES[suffix]
    cleaned, found = clean("plan" + suffix, mutation.plant(content), Revisions.ACCEPT, known=meant(expected))
    if not cleaned:
        assert "FIL80" in {finding.code for finding in found}
        return
    assert not any(CANARY.lower().encode() in data.lower() for data in unzipped(cleaned).values())
    assert not [
        f for f in verify("plan" + suffix, cleaned, None, None, meant(expected)) if f.code != "FIL50" and stops([f])
    ]


@pytest.mark.parametrize("suffix", SUITES)
def test_most_of_what_is_hidden_can_be_cleaned_away(suffix: str) -> None:
    content, expected, mutations = SUITES[suffix]
    results = [clean("plan" + suffix, m.plant(content), Revisions.ACCEPT, known=meant(expected))[0] for m in mutations]
    assert sum(map(bool, results)) * 3 > len(results) * 2


def test_cleaning_twice_changes_nothing_more() -> None:
    content = in_part(TEXT, "<w:p>", '<w:p w:rsidR="00AB12CD">')(samples.word())
    once, _ = clean("plan.docx", content, Revisions.ACCEPT)
    assert clean("plan.docx", once, Revisions.ACCEPT)[0] == once


def test_a_pdf_is_built_again_rather_than_cleaned() -> None:
    cleaned, found = clean("note.pdf", samples.pdf(), Revisions.ACCEPT)
    assert cleaned == b""
    assert [finding.code for finding in found] == ["FIL80"]


def test_a_known_term_in_the_visible_text_is_still_reported() -> None:
    from tests.verification.test_mutations import KNOWN

    content = in_part(TEXT, "Thank you.", "Thank you {c}.")(samples.word())
    cleaned, found = clean("plan.docx", content, Revisions.ACCEPT, KNOWN)
    assert cleaned == b""
    assert {"FIL60", "FIL80"} <= {finding.code for finding in found}
