"""An accepted recommendation is acted on, or it is decided otherwise."""

from __future__ import annotations

from aftercare_docs.checks import accepted_without_action
from tests.checks.contexts import of_the_example, places


def test_a_recommendation_that_is_under_discussion_is_left_in_peace() -> None:
    table = """
    Recommendations | rec_id | text_verbatim | response
                    | R1     | Review it.    | Under discussion
                    | R2     | Agree it.     |
    """
    assert places(accepted_without_action, table) == []


def test_one_component_to_act_on_is_enough_to_ask() -> None:
    table = """
    Recommendations | rec_id | text_verbatim | response
                    | R1     | Review it.    | Accepted in part
    Components | component_id | rec_id | element | decision
               | R1.1         | R1     | One     | Hold open
               | R1.2         | R1     | Two     | Act
    """
    assert places(accepted_without_action, table) == ["Recommendations!C2"]


def test_the_example_acts_on_all_of_them() -> None:
    assert of_the_example(accepted_without_action) == []
