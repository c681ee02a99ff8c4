"""What can be extracted is what is shown."""

from __future__ import annotations

import pytest

from aftercare_docs.verification.pdf.pages import read
from tests.verification import samples
from tests.verification.mutations.pdf import changed, drawn

TEXT = "BT FONT 12 Tf 1 0 0 1 99 99 Tm TEXT ET"
LOW = "BT FONT 12 Tf 1 0 0 -1 99 640 Tm TEXT ET"


def test_our_own_pages_show_all_that_they_hold() -> None:
    pages = read(samples.pdf())
    assert [page.unseen for page in pages] == [()]
    assert "Aftercare plan" in pages[0].text
    assert pages[0].marked[0].strip() == "Aftercare plan"


@pytest.mark.parametrize(
    ("extra", "what"),
    [
        (f"1 1 1 rg {TEXT}", "text that leaves no mark on the page"),
        (f"{TEXT} 0 0 0 rg 0 80 500 60 re f", "text that leaves no mark on the page"),
        (TEXT.replace("99 99", "9999 99"), "text off the page"),
        (TEXT.replace("12 Tf", "0.1 Tf"), "tiny text"),
    ],
)
def test_text_that_cannot_be_seen_is_named(extra: str, what: str) -> None:
    assert what in read(changed(drawn(extra))(samples.pdf()))[0].unseen


@pytest.mark.parametrize(
    "extra", [f"0 0 0 rg {TEXT}", f"0 0 0 rg 0 600 500 60 re f 1 1 1 rg {LOW}", f"0.4 0.4 0.4 rg {TEXT}"]
)
def test_text_that_can_be_seen_is_not(extra: str) -> None:
    assert read(changed(drawn(extra))(samples.pdf()))[0].unseen == ()
