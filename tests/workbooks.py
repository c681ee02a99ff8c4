"""The example as a real file and as prepared for a build, made once for every test that needs it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from aftercare_docs.preparation import Prepared, of_engagement
from aftercare_docs.starting import example_workbook
from tests.sheets import northshire

ROOT = Path(__file__).parents[1]


@cache
def example_bytes() -> bytes:
    """What ``make example`` writes."""
    return example_workbook()


@cache
def prepared() -> Prepared:
    """The example up to the point where files would be rendered; no approval has its fingerprint yet."""
    made, found = of_engagement(northshire(), [])
    assert made is not None, [str(f) for f in found]
    return made
