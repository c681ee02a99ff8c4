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
    return approvals.standing(made, made.outputs[0], "aaaa", policy=policy.default(), as_of=TODAY)


def test_an_output_is_released_when_all_its_approvers_approved_this_content() -> None:
    made = standing()
    assert made.releasable
    assert [a.approver for a in made.approved] == ["P01", "P02"]


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"decisions": ("P01 | Approved | aaaa | 2026-10-01",)}, "1 of 2 approvers have not approved this content"),
        (
            {"decisions": ("P01 | Approved | bbbb | 2026-10-01", "P02 | Approved | aaaa | 2026-10-01")},
            "1 of 2 approvers have not approved this content",
        ),
        (
            {
                "decisions": (
                    "P01 | Approved | aaaa | 2026-10-01",
                    "P02 | Approved | aaaa | 2026-10-01",
                    "P02 | Withdrawn | aaaa | 2026-10-02",
                )
            },
            "1 of 2 approvers have not approved this content",
        ),
        (
            {"decisions": ("P01 | Approved | aaaa | 2026-10-17", "P02 | Approved | aaaa | 2026-10-01")},
            "1 of 2 approvers have not approved this content",
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
    assert "2 of 2 approvers" in found.message
    assert "embargo" in found.message
