"""Something said of all or none of a group."""

from __future__ import annotations

import pytest

from tests.detection import marked


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Everyone in the health visiting team said so",
            "No one from probation came",
            "None of the teachers had read it",
        ),
        *(
            "all of the social workers",
            "every member of the housing team",
            "the whole of the night shift",
            "nobody at the school",
        ),
        *("the view was unanimous", "the entire agency", "each of the managers", "no-one in the room from health"),
    ],
)
def test_a_whole_group_is_marked(text: str) -> None:
    assert marked(text, "RED11")


@pytest.mark.parametrize(
    "text",
    ["Nobody was sure whose decision it was", "everyone matters", "all the same", "the whole picture", "each other"],
)
def test_no_group_is_no_finding(text: str) -> None:
    assert marked(text, "RED11") == []
