"""What was probably meant: the nearest of the values that a place allows.

In: what somebody typed, and values that the product or the workbook declares. Out: one of those values, or
nothing. It never returns what was typed, so its answer may stand in a finding.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from aftercare_docs.folding import squash

FEW = 6
"""Values that a person takes in at a glance."""

_LOOKALIKE_DIGITS = str.maketrans("oil", "011")


def nearest(typed: str, choices: Collection[str]) -> str:
    """The choice that reads most like ``typed``, or "" when none is close."""
    return _nearest(typed, tuple(choices)) if len(typed) <= 200 else ""


_squashed = lru_cache(maxsize=4096)(squash)


@lru_cache(maxsize=2048)
def _nearest(typed: str, choices: tuple[str, ...]) -> str:
    from rapidfuzz import fuzz, process

    for scorer, cutoff in ((fuzz.ratio, 75), (fuzz.WRatio, 80)):
        best = process.extractOne(typed, choices, scorer=scorer, processor=_squashed, score_cutoff=cutoff)
        if best:
            return str(best[0])
    return ""


def nearest_id(typed: str, declared: Collection[str]) -> str:
    """The declared ID that differs only in look-alike digits, leading zeros or one slip, if there is just one.

    IDs in a sheet are all alike (P01, P02), so a best match among several as good would be a guess.
    """
    from rapidfuzz.distance import OSA

    if len(typed) > 20:
        return ""
    same = [known for known in declared if _bare(known) == _bare(typed)]
    close = same or [known for known in declared if OSA.distance(typed, known, score_cutoff=1) <= 1]
    return close[0] if len(close) == 1 else ""


def hint(value: str) -> str:
    """The end of a finding's message that offers ``value``."""
    return f"; did you mean `{value}`?" if value else ""


def listed(choices: Collection[str]) -> str:
    """The end of a finding's message where nothing is close: all the values, where they are few enough to read."""
    return f"; it may hold {' or '.join(f'`{choice}`' for choice in choices)}" if len(choices) <= FEW else ""


def _bare(identifier: str) -> str:
    """Letters, then digits without look-alikes or leading zeros: A01, a1 and AO1 are all ``a1``."""
    text = squash(identifier)
    letters = text[: len(text) - len(text.lstrip("abcdefghijklmnopqrstuvwxyz"))]
    for cut in range(1, len(letters) + 1):
        digits = text[cut:].translate(_LOOKALIKE_DIGITS)
        if digits.isdigit():
            return letters[:cut] + digits.lstrip("0")
    return text
