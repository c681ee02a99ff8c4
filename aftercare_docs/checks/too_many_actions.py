"""A plan stays small: for each recommendation, in all, and on average.

Passes::

    Components | component_id | rec_id | element
               | R1.1         | R1     | Agree the words
    Actions    | action_id | component_ids | action
               | A01       | R1.1          | Agree one page

Fails, at Recommendations!A2::

    Recommendations | rec_id | text_verbatim
                    | R1     | Review it.
                    | R2     | Agree it.
    Components | component_id | rec_id | element
               | R1.1         | R1     | Agree the words
    Actions    | action_id | component_ids | action
               | A01       | R1.1          | Agree one page
               | A02       | R1.1          | Try it twice
               | A03       | R1.1          | Ask young people
               | A04       | R1.1          | Change the form
               | A05       | R1.1          | Look again
               | A06       | R1.1          | Begin a circle
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context, heading
from aftercare_docs.findings import Finding

CODE = "PRO01"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each recommendation that has grown, and up to two for the plan as a whole."""
    limits, actions = context.limits, context.engagement.actions
    recommendations = context.engagement.recommendations
    for recommendation in recommendations:
        count = len(context.actions_for[recommendation.rec_id])
        if count > limits.most_actions_for_a_recommendation:
            yield Finding(CODE, recommendation.at["rec_id"], {"what": f"this recommendation has {count} actions"})
    if len(actions) > limits.most_actions:
        what = f"the plan has {len(actions)} actions, and more than {limits.most_actions} are hard to hold in mind"
        yield Finding(CODE, heading(actions[0], "action_id"), {"what": what})
    if recommendations and len(actions) > limits.most_actions_per_recommendation * len(recommendations):
        what = f"the plan has {len(actions)} actions for {len(recommendations)} recommendations"
        yield Finding(CODE, heading(actions[0], "action"), {"what": what})
