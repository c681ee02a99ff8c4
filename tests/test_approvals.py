"""An output is released when every approver approved this content and its release rule is met."""

from __future__ import annotations

import datetime as dt

import pytest

from aftercare_docs import approvals, policy
from tests.sheets import engagement

TODAY = dt.date(2026, 10, 16)


def standing(
    *,
    audience: str = "Partnership",
    rule: str = "On approval",
    approvers: str = "P01; P02",
    status: str = "Approved",
    release_on: str = "",
    published: str = "2026-06-18",
    decisions: tuple[str, ...] = ("P01 | Approved | aaaa | 2026-10-01", "P02 | Approved | aaaa | 2026-10-01"),
    newest: dt.date | None = None,
) -> approvals.Standing:
    rows = "\n".join(f" | O01 | {row}" for row in decisions)
    made = engagement(f"""
        Engagement | key              | value
                   | engagement_title | Fictional aftercare
                   | partnership_name | Fictional partnership
                   | lead_facilitator | P03
        Dates      | date_key    | date        | certainty
                   | publication | {published} | Confirmed
        Agencies   | agency_id | agency_name | agency_type
                   | AG01      | Council     | Police
        People     | person_id | full_name | job_title | agency_id
                   | P01       | Ada       | Director  | AG01
                   | P02       | Grace     | Manager   | AG01
                   | P03       | Alan      | Facilitator | AG01
        Outputs    | output_id | artefact     | audience   | release_rule | release_on   | approvers   | status
                   | O01       | Prompt cards | {audience} | {rule}       | {release_on} | {approvers} | {status}
        Approvals  | output_id | approver | decision | content_fingerprint | decided_on
        {rows}
    """)
    return approvals.standing(made, made.outputs[0], "aaaa", policy=policy.default(), as_of=TODAY, newest=newest)


def test_an_output_is_released_when_all_its_approvers_approved_this_content() -> None:
    made = standing()
    assert made.releasable
    assert [a.approver for a in made.approved] == ["P01", "P02"]


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"approvers": "P01", "decisions": ()}, "its approver has not approved this content"),
        ({"decisions": ()}, "none of its 2 approvers has approved this content"),
        (
            {"approvers": "P01; P02; P04", "decisions": ("P01 | Approved | aaaa | 2026-10-01",)},
            "2 of 3 approvers have not approved this content",
        ),
        ({"decisions": ("P01 | Approved | aaaa | 2026-10-01",)}, "1 of 2 approvers has not approved this content"),
        (
            {"decisions": ("P01 | Approved | bbbb | 2026-10-01", "P02 | Approved | aaaa | 2026-10-01")},
            "1 of 2 approvers has not approved this content",
        ),
        (
            {
                "decisions": (
                    "P01 | Approved | aaaa | 2026-10-01",
                    "P02 | Approved | aaaa | 2026-10-01",
                    "P02 | Withdrawn | aaaa | 2026-10-02",
                )
            },
            "1 of 2 approvers has not approved this content",
        ),
        (
            {"decisions": ("P01 | Approved | aaaa | 2026-10-17", "P02 | Approved | aaaa | 2026-10-01")},
            "1 of 2 approvers has not approved this content",
        ),
        ({"rule": "After publication", "published": "2026-12-01"}, "the day of publication has not come"),
        ({"rule": "On date", "release_on": "2026-10-17"}, "its release date has not come"),
        ({"rule": "After embargo"}, "the end of the embargo is not known"),
        ({"status": "Draft"}, "its status is Draft"),
        (
            {"approvers": "P03", "decisions": ("P03 | Approved | aaaa | 2026-10-01",)},
            "the lead facilitator drafted it and may not approve it",
        ),
        (
            {
                "audience": "Public",
                "approvers": "P01",
                "decisions": ("P01 | Approved | aaaa | 2026-10-01",),
            },
            "a public output needs 2 approvers",
        ),
    ],
)
def test_an_output_stays_a_draft_and_says_why(facts: dict[str, object], reason: str) -> None:
    made = standing(**facts)  # type: ignore[arg-type]
    assert made.waiting == (reason,)
    assert not made.releasable


def test_a_draft_that_the_register_calls_approved_is_reported_once_with_every_reason() -> None:
    made = standing(rule="After embargo", decisions=())
    (found,) = approvals.findings([made])
    assert found.code == "OUT01"
    assert "none of its 2 approvers" in found.message
    assert "embargo" in found.message


def test_an_approval_that_is_older_than_what_it_approves_counts_for_nothing() -> None:
    """Its fingerprint is right: somebody pasted the new one into the old row."""
    assert standing(newest=dt.date(2026, 10, 1)).releasable
    late = standing(newest=dt.date(2026, 10, 2))
    assert late.approved == ()
    assert late.waiting[0] == "an approval is dated before something that the content says"
    undated = standing(decisions=("P01 | Approved | aaaa | ", "P02 | Approved | aaaa | 2026-10-03"), newest=TODAY)
    assert not undated.releasable


def test_the_newest_thing_said_is_that_of_the_rows_that_a_document_shows() -> None:
    made = engagement("""
        Actions  | action_id | action    | progress_note      | updated_on
                 | A01       | Ring      | Two phones are in  | 2026-10-05
                 | A02       | Write     | One letter is done | 2026-10-20
                 | A03       | Wait      |                    | 2026-10-15
        Themes   | theme_id | title     | statement | wording_checked_on
                 | T01      | Two clocks | Pace.    | 2026-10-09
        Readings | indicator_id | date       | value | narrative
                 | I01          | 2026-10-12 | 4     | Wide range
    """)
    days = {
        "Ring. Two phones are in": dt.date(2026, 10, 5),
        "Two phones are in; Two clocks": dt.date(2026, 10, 9),
        "Wide range, Two clocks": dt.date(2026, 10, 12),
        "One letter is done": None,
        "Wait": None,
    }
    assert {said: approvals.newest(made, said, TODAY) for said in days} == days
