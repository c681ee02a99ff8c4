"""A recommendation is answered by a response or by a component."""

from __future__ import annotations

from aftercare_docs.checks import unanswered_recommendation
from tests.checks.contexts import context
from tests.sheets import northshire


def test_each_unanswered_recommendation_is_reported_at_its_response() -> None:
    found = unanswered_recommendation.check(
        context("""
    Recommendations | rec_id | text_verbatim | response
                    | R1     | Review it.    |
                    | R2     | Agree it.     | Not accepted
                    | R3     | Try it.       |
    """)
    )
    assert [str(each.at) for each in found] == ["Recommendations!C2", "Recommendations!C4"]


def test_the_example_answers_every_recommendation() -> None:
    assert list(unanswered_recommendation.check(context(northshire()))) == []
