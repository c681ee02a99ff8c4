"""A card asks and does not tell: the word "should" is not in it.

Passes::

    Prompts | prompt_id | question
            | PR01      | What would help us to hear this sooner?

Fails, at Prompts!B2::

    Prompts | prompt_id | question
            | PR01      | What should we have heard sooner?
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.checks.wording import says
from aftercare_docs.findings import Finding

CODE = "PRM04"

INSTRUCTION = ("should", "shouldn't")


def check(context: Context) -> Iterator[Finding]:
    """One finding for each card in use that tells people what to do."""
    for prompt in context.engagement.prompts:
        if prompt.active is not False and says(prompt.question, INSTRUCTION):
            yield Finding(CODE, prompt.at["question"])
