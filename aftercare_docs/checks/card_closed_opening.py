"""A card opens with a word that opens a conversation.

Passes::

    Prompts | prompt_id | question
            | PR01      | On a scale of nought to ten, how safe is it to be unsure here?

Fails, at Prompts!B2::

    Prompts | prompt_id | question
            | PR01      | Why did this stay with you?
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.checks.wording import any_of
from aftercare_docs.findings import Finding

CODE = "PRM02"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each card in use that opens another way."""
    openings = any_of(context.limits.question_openings)
    for prompt in context.engagement.prompts:
        asked = prompt.question.strip()
        if asked and prompt.active is not False and not openings.match(asked):
            yield Finding(CODE, prompt.at["question"])
