"""A card asks one question and ends with its mark.

Passes::

    Prompts | prompt_id | question
            | PR01      | What has stayed with you from this work?

Fails, at Prompts!B2::

    Prompts | prompt_id | question
            | PR01      | What has stayed with you? And why is that?
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding

CODE = "PRM01"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each card in use that asks nothing, or more than one thing."""
    for prompt in context.engagement.prompts:
        asked = prompt.question.strip()
        if asked and prompt.active is not False and (asked.count("?") != 1 or not asked.endswith("?")):
            yield Finding(CODE, prompt.at["question"])
