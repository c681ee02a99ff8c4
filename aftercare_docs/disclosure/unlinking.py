"""Take out of a release what would let its reader join what people said to who, where or when.

A release goes in and comes out with the same rows and fewer threads between them. Facilitators hold the workbook, so
theirs is left as it is. Everything here is what ``d08_joins`` and ``d15_order`` then look for.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from aftercare_docs.disclosure.d15_order import taxonomy
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import Audience, Level


def unlinked(release: Release, levels: Collection[Level]) -> Release:
    """The release without the threads.

    A card is used in sessions and forums, and an indicator has a collector, so neither says which theme or condition
    it belongs to; a condition may, because nothing leads to it. Themes are put into the order of the taxonomy and
    numbered in that order, and keep of their levels only ``levels``: see ``d08_joins.safe_levels``.
    """
    if release.audience is Audience.FACILITATORS:
        return release
    themes = sorted(release.themes, key=taxonomy)
    number = {theme.theme_id: f"T{n:02}" for n, theme in enumerate(themes, start=1)}
    return replace(
        release,
        themes=tuple(
            replace(t, theme_id=number[t.theme_id], levels=tuple(v for v in t.levels if v in levels)) for t in themes
        ),
        conditions=tuple(
            replace(c, theme_ids=tuple(sorted(number[t] for t in c.theme_ids if t in number)))
            for c in release.conditions
        ),
        prompts=tuple(replace(p, theme_ids=(), condition_ids=()) for p in release.prompts),
        indicators=tuple(replace(i, condition_ids=()) for i in release.indicators),
    )
