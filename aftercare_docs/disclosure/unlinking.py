"""Take out of a release what would let its reader join what people said to who, where or when.

A release goes in and comes out with the same rows and fewer threads between them. Facilitators hold the workbook, so
theirs is left as it is. Everything here is what ``d08_joins`` and ``d15_order`` then look for.
"""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.disclosure.d08_joins import shown_levels
from aftercare_docs.disclosure.d15_order import taxonomy
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.engagement import Engagement
from aftercare_docs.policy import Policy
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import Audience


def unlinked(release: Release, engagement: Engagement, policy: Policy) -> Release:
    """The release without the threads.

    A card is used in sessions and forums, and an indicator has a collector, so neither says which theme or condition
    it belongs to; a condition may, because nothing leads to it. Themes are put into the order of the taxonomy and
    numbered in that order.
    """
    if release.audience is Audience.FACILITATORS:
        return release
    evidence = Evidence(engagement)
    themes = sorted(release.themes, key=taxonomy)
    number = {theme.theme_id: f"T{n:02}" for n, theme in enumerate(themes, start=1)}
    return replace(
        release,
        themes=tuple(
            replace(t, theme_id=number[t.theme_id], levels=shown_levels(t.levels, evidence, policy)) for t in themes
        ),
        conditions=tuple(
            replace(c, theme_ids=tuple(sorted(number[t] for t in c.theme_ids if t in number)))
            for c in release.conditions
        ),
        prompts=tuple(replace(p, theme_ids=(), condition_ids=()) for p in release.prompts),
        indicators=tuple(replace(i, condition_ids=()) for i in release.indicators),
    )
