"""The first sheet says what the copy is, where everything is, how to fill it in, and what it will never be."""

from __future__ import annotations

from aftercare_docs.documents.action_plan import readme
from aftercare_docs.documents.base import front
from aftercare_docs.documents.spreadsheet import Dated, Link, Sheet, Table
from aftercare_docs.words import words
from tests.releases import FULL, MINIMAL

SHEETS = {"Summary": Sheet("Summary", "Summary", "How the plan stands.", ()), "Routines": None, "Timeline": None}


def tables(release: object = FULL) -> dict[str, Table]:
    sheet = readme.sheet(release, front("Action plan", release), SHEETS)  # type: ignore[arg-type]
    return {block.name: block for block in sheet.blocks if isinstance(block, Table)}


def test_every_boundary_is_said_in_the_words_of_every_other_document() -> None:
    assert list(tables()["Boundaries"].rows) == [(b.title, b.text) for b in words().boundaries]


def test_contents_lead_to_what_is_there_and_say_what_is_not() -> None:
    assert tables()["Contents"].rows == (
        (Link("Summary", "Summary"), "How the plan stands."),
        ("Routines", "Not part of this engagement."),
        ("Timeline", "No action is recorded yet."),
    )


def test_what_time_changes_is_marked_so_that_an_approval_does_not_lapse() -> None:
    facts = {row[0]: row[1] for row in tables()["About_this_copy"].rows}
    assert facts["Position as of"] == Dated("16 October 2026")
    assert facts["Month of issue"] == Dated("October 2026")


def test_a_fact_that_nobody_gave_leaves_no_hole() -> None:
    facts = {row[0]: row[1] for row in tables(MINIMAL)["About_this_copy"].rows}
    assert "Contact" not in facts
    assert "" not in facts.values()


def test_steps_are_numbered_and_status_words_explained() -> None:
    assert [row[0] for row in tables()["Steps"].rows] == [f"Step {n}" for n in range(1, 7)]
    assert "Steps" not in tables(MINIMAL)
    assert len(tables()["Status_key"].rows) == len(tables()["Impact_key"].rows) == 5
