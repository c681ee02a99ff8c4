"""The example workbook as bytes, made once for every test that needs a real file."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from aftercare_docs.starting import example_workbook

ROOT = Path(__file__).parents[1]


@cache
def example_bytes() -> bytes:
    """What ``make example`` writes."""
    return example_workbook()
