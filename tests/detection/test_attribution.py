"""A view beside whoever holds it is marked; what services do, and what people described, is not."""

from __future__ import annotations

import pytest

from tests.detection import marked


@pytest.mark.parametrize(
    "text",
    [
        "one social worker told us that it was hard",
        "The health visitor had openly wept",
        "police felt blamed",
        "According to probation, it was known",
        "CAMHS described the list",
        "a manager said so",
        "another colleague admitted it",
        "“It was hard”, recalled the attendance officer",
        "this was raised by the school nurse",
        "education was not interested",
        "as one practitioner put it",
        "The designated safeguarding lead (a member of the panel) disagreed",
        "Schools found the termly slot hard to keep.",
        "Police found the panel too long.",
        "Housing are worried about being blamed.",
        "Youth work staff feel invisible.",
        "Youth justice lost confidence in the panel.",
    ],
)
def test_a_view_is_tied_to_somebody(text: str) -> None:
    assert marked(text, "RED12")


@pytest.mark.parametrize(
    "text",
    [
        "People described carrying it alone.",
        "police and health meet weekly",
        "The social worker role is changing.",
        "Agencies found the termly slot hard to keep.",
        "Housing found a room for the forum.",
        "Managers protect supervision.",
        "The team meets on the first day of term",
        "Across agencies, people felt unsure.",
    ],
)
def test_what_belongs_to_nobody_is_left_alone(text: str) -> None:
    assert marked(text, "RED12") == []
