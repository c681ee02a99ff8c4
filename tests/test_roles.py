"""The published role hierarchy: how a job title finds its place in it."""

from __future__ import annotations

import pytest

from aftercare_docs.roles import hierarchy, known


@pytest.mark.parametrize(
    ("title", "known_as"),
    [
        ("Named GP", "Named GP"),
        ("named  gp", "Named GP"),
        ("Detective inspector, exploitation", "Detective inspector"),
        ("Designated nurse, safeguarding children", "Designated nurse"),
        ("Assistant director of children's services", "Assistant director"),
        ("Keeper of the keys", ""),
    ],
)
def test_a_job_title_is_found_in_the_hierarchy_by_the_longest_title_in_it(title: str, known_as: str) -> None:
    role = known(title)
    assert (role.title if role else "") == known_as


def test_the_hierarchy_is_published_and_complete() -> None:
    assert len(hierarchy()) > 100
    assert all(role.title and role.family for role in hierarchy().values())
    assert any(role.single_post for role in hierarchy().values())


def test_every_role_has_a_family_that_reads_as_english() -> None:
    assert all(role.family.startswith(("a ", "an ")) for role in hierarchy().values())
