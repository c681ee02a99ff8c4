"""A card can be read in one breath.

Passes::

    Prompts | prompt_id | question
            | PR01      | What has stayed with you from this work?

Fails, at Prompts!B2::

    Prompts | prompt_id | question
            | PR01      | What has stayed with you from this work and from all of the months in which so many of us were trying in our own way to help as well as to understand each other?
"""  # noqa: E501 - a long question is the point

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.checks.wording import words
from aftercare_docs.findings import Finding

CODE = "PRM03"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each card in use that is too long."""
    most = context.limits.most_words_of_a_question
    for prompt in context.engagement.prompts:
        count = len(words(prompt.question))
        if count > most and prompt.active is not False:
            yield Finding(CODE, prompt.at["question"], {"count": count, "most": most})
