"""Properties are exact, or name nobody."""

from __future__ import annotations

import pytest

from tests.verification.planted import carriers, in_word

CORE = "docProps/core.xml"
END = "</cp:coreProperties>"


@pytest.mark.parametrize(
    ("old", "key"), [("Aftercare plan", "title"), ("Brightwater Facilitation", "author"), ("en-GB", "language")]
)
def test_a_property_that_differs_is_named(old: str, key: str) -> None:
    found = [f for f in in_word(old, "cy-GB" if key == "language" else "Other", CORE) if f.code == "FIL51"]
    assert [finding.facts["property"] for finding in found] == [key]


@pytest.mark.parametrize("tag", ["cp:keywords", "dc:description", "cp:lastModifiedBy", "cp:category"])
def test_a_property_that_was_not_told_is_refused(tag: str) -> None:
    assert {"FIL21", "FIL51"} & {f.code for f in in_word(END, f"<{tag}>x</{tag}>{END}", CORE)}


def test_in_a_file_that_came_back_whoever_made_it_is_named() -> None:
    found = in_word(END, f"<cp:lastModifiedBy>Somebody</cp:lastModifiedBy>{END}", CORE, expected=None)
    assert {"core:creator", "core:lastModifiedBy"} <= carriers([f for f in found if f.code == "FIL20"])


def test_dates_say_when_somebody_worked_unless_they_are_the_fixed_one() -> None:
    told = '<dcterms:modified xsi:type="dcterms:W3CDTF">{}</dcterms:modified>' + END
    assert "core:modified" in carriers(in_word(END, told.format("2026-03-04T05:06:07Z"), CORE, expected=None))
    assert "core:modified" not in carriers(in_word(END, told.format("2000-01-01T00:00:00Z"), CORE, expected=None))
