"""A job title that is told by the child, the family or the review, and one that anybody may have."""

from __future__ import annotations

import pytest

from aftercare_docs.detection import Profile
from tests.detection import marked
from tests.sheets import northshire


@pytest.mark.parametrize(
    "title",
    [
        "Keyworker for the young person in the review",
        "Social worker at the time",
        "Former head of year",
        "School nurse named in the report",
        "Family support worker (his sister's)",
        "Youth worker who found her",
        "Case holder before the incident",
        "Manager, subject child",
    ],
)
def test_a_post_that_is_told_by_the_case_is_marked(title: str) -> None:
    assert marked(title, "RED23", profile=Profile.POST)


@pytest.mark.parametrize(
    "title",
    [
        "Designated nurse for looked after children",
        "Chair of the case review group",
        "Head of the children's home",
        "Chair of the child death overview panel",
        "Child protection chair",
        "Youth justice case manager",
        "Director of Children's Services",
    ],
)
def test_a_title_that_others_have_is_left_alone(title: str) -> None:
    assert marked(title, "RED23", profile=Profile.POST) == []


def test_the_titles_of_the_example_are_left_alone() -> None:
    titles = [person.job_title for person in northshire().people]
    assert [title for title in titles if marked(title, "RED23", profile=Profile.POST)] == []
