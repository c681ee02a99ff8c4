"""Take out of a release what would let its reader join what people said to who, where or when.

A release goes in and comes out with the same rows and fewer threads between them. Facilitators hold the workbook, so
theirs keeps its threads. Everything here is what ``d08_joins`` and ``d15_order`` then look for.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from aftercare_docs.disclosure.d15_order import NUMBERED, by_alphabet, taxonomy
from aftercare_docs.disclosure.statements import Row
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import Audience, Level


def unlinked(release: Release, levels: Collection[Level]) -> Release:
    """The release without the threads, its rows under the numbers of ``numbers``.

    A card is used in sessions and forums, and an indicator has a collector, so neither says which theme or condition
    it belongs to; a condition may, because nothing leads to it. A card keeps its number wherever it is used, because
    whoever holds it must find it. Themes keep of their levels only ``levels``: see ``d08_joins.safe_levels``.
    """
    number = numbers(release)
    release = replace(
        release,
        prompts=tuple(
            replace(p, prompt_id=number["Prompts", p.prompt_id])
            for p in sorted(release.prompts, key=lambda p: _counted(p.prompt_id))
        ),
        sessions=tuple(replace(s, prompt_ids=_shown(s.prompt_ids, "Prompts", number)) for s in release.sessions),
        routines=tuple(replace(r, prompt_ids=_shown(r.prompt_ids, "Prompts", number)) for r in release.routines),
    )
    if release.audience is Audience.FACILITATORS:
        return release
    return replace(
        release,
        themes=tuple(
            replace(t, theme_id=number["Themes", t.theme_id], levels=tuple(v for v in t.levels if v in levels))
            for t in sorted(release.themes, key=taxonomy)
        ),
        conditions=tuple(
            replace(
                c,
                condition_id=number["Conditions", c.condition_id],
                theme_ids=tuple(sorted(_shown(c.theme_ids, "Themes", number))),
            )
            for c in sorted(release.conditions, key=by_alphabet)
        ),
        prompts=tuple(replace(p, theme_ids=(), condition_ids=()) for p in release.prompts),
        indicators=tuple(replace(i, condition_ids=()) for i in release.indicators),
    )


def numbers(release: Release) -> Mapping[Row, str]:
    """Sheet and ID in the workbook -> the number in this release, and in no other, without a gap.

    Themes and conditions are numbered in the order of the taxonomy; cards in the order of their IDs, so that the
    numbers on cards that are in use change as little as may be.
    """
    keys = {"Prompts": sorted((p.prompt_id for p in release.prompts), key=_counted)}
    if release.audience is not Audience.FACILITATORS:
        keys["Themes"] = [t.theme_id for t in sorted(release.themes, key=taxonomy)]
        keys["Conditions"] = [c.condition_id for c in sorted(release.conditions, key=by_alphabet)]
    return {
        (sheet, key): f"{NUMBERED[sheet]}{n:02}" for sheet, each in keys.items() for n, key in enumerate(each, start=1)
    }


def _counted(key: str) -> str:
    """An ID so that PR2 comes before PR10."""
    return re.sub(r"\d+", lambda digits: digits[0].zfill(9), key)


def _shown(keys: Iterable[str], sheet: str, number: Mapping[Row, str]) -> tuple[str, ...]:
    return tuple(number[sheet, key] for key in keys if (sheet, key) in number)
