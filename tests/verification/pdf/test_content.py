"""What pages are drawn with."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest

from aftercare_docs.verification.pdf.content import check
from tests.verification import samples
from tests.verification.mutations.pdf import drawn


def said(change: Callable[[pikepdf.Pdf], None] | None = None) -> set[str]:
    with pikepdf.open(BytesIO(samples.pdf())) as opened:
        if change:
            change(opened)
        return {f"{found[0]} {found[2]}" for found in check("a.pdf", opened)}


def test_our_own_pages_pass() -> None:
    assert said() == set()


@pytest.mark.parametrize(
    ("extra", "what"),
    [
        ("BT 3 Tr ET", "FIL71 invisible text"),
        ("BT 7 Tr ET", "FIL71 invisible text"),
        ("/X sh", "FIL70 an operator that our pages do not use"),
        ("/Span <</ActualText (a)>> BDC EMC", "FIL70 properties on marked content"),
        ("/Somebody BMC EMC", "FIL70 a mark of its own"),
        ("% a", "FIL70 a comment among the drawing"),
        ("BT", "FIL70 drawing that does not end"),
    ],
)
def test_other_drawing_is_named(extra: str, what: str) -> None:
    assert what in said(drawn(extra))
