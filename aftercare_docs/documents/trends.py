"""Readings as numbers: which indicators have been read more than once in one unit, in order of date.

A release goes in. A reading that too few people stand behind is not in a release, so it can be in no trend.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.release import Indicator, Reading, Release

NUMBER = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*(%?)\s*")
LEAST = 2  # readings that make a trend


def numeric(release: Release) -> Iterator[tuple[Indicator, list[tuple[Reading, float]], bool]]:
    """Indicators with their readings in order of date as numbers, and whether these are percentages."""
    for indicator in release.indicators:
        own = [r for r in release.readings if r.indicator_id == indicator.indicator_id and r.date]
        found = [(r, NUMBER.fullmatch(r.value)) for r in sorted(own, key=lambda r: str(r.date))]
        units = {match[2] for _, match in found if match}
        if len(found) >= LEAST and len(units) == 1 and all(match for _, match in found):
            yield indicator, [(r, float(match[1])) for r, match in found if match], units == {"%"}
