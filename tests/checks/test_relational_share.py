"""Relational work has its place."""

from __future__ import annotations

from aftercare_docs.checks import relational_share
from tests.checks.contexts import of_the_example, places


def test_a_recommendation_about_trust_needs_work_between_people() -> None:
    table = """
    Recommendations | rec_id | text_verbatim
                    | R1     | Review it.
                    | R2     | Agree it.
    Components | component_id | rec_id | element | kind                   | decision
               | R1.1         | R1     | One     | Relationship and trust | Act
               | R2.1         | R2     | Two     | Culture                | Hold open
    Actions | action_id | component_ids | action         | mode
            | A01       | R1.1          | Agree one page | Procedural
            | A02       | R2.1          | Try it twice   | Procedural
    """
    assert places(relational_share, table) == ["Recommendations!A2"]


def test_the_example_is_half_relational() -> None:
    assert of_the_example(relational_share) == []
