"""The gate as a whole: what was composed passes, whatever else is in the file is refused."""

from __future__ import annotations

import pytest

from aftercare_docs.expected import Expected
from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification import verify
from tests.verification import samples
from tests.verification.test_mutations import meant

CLEAN = {
    "plan.docx": (samples.word, samples.WORD_EXPECTED),
    "plan.xlsx": (samples.excel, samples.EXCEL_EXPECTED),
    "note.pdf": (samples.pdf, samples.PDF_EXPECTED),
}


@pytest.mark.parametrize("name", CLEAN)
def test_what_was_composed_passes(name: str) -> None:
    make, expected = CLEAN[name]
    assert verify(name, make(), None, expected) == []


@pytest.mark.parametrize("name", ["plan.docx", "note.pdf"])
def test_it_still_passes_when_nobody_says_what_to_expect(name: str) -> None:
    make, expected = CLEAN[name]
    assert verify(name, make(), None, None, known=meant(expected)) == []


@pytest.mark.parametrize("name", CLEAN)
def test_a_text_that_nobody_composed_is_refused(name: str) -> None:
    make, expected = CLEAN[name]
    less = Expected(
        expected.properties,
        expected.text[:-1],
        {s: dict(list(c.items())[1:]) for s, c in expected.cells.items()},
        expected.also,
    )
    assert {f.code for f in verify(name, make(), None, less)} & {"FIL50", "FIL78"}


def test_a_kind_of_file_that_nobody_can_check_is_refused() -> None:
    assert [f.code for f in verify("notes.odt", b"", None, None)] == ["FIL09"]


@pytest.mark.parametrize("name", CLEAN)
def test_others_may_ask_of_the_file_while_it_is_open(name: str) -> None:
    make, expected = CLEAN[name]
    asked: list[object] = []

    def beside(opened: object) -> list[Finding]:
        asked.append(opened)
        return [Finding("FIL65", PartRef(name))]

    assert [f.code for f in verify(name, make(), None, expected, beside=beside)] == ["FIL65"]
    assert len(asked) == 1
