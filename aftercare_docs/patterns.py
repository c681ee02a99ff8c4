"""Patterns that a facilitator may list, made safe to search with.

In: a pattern as typed, such as ``LCS-#######`` or ``LCS-\\d{7}``. Out: a compiled expression, or nothing when the
pattern asks for more than this. ``#`` or ``\\d`` is a digit, ``\\w`` a letter or digit, ``\\s`` a space, ``[A-Z]``
one of several, ``?`` ``*`` ``+`` ``{2,4}`` say how often; anything else stands for itself. There are no groups, so
that no pattern can take long. Knows nothing of terms.
"""

from __future__ import annotations

import re
from functools import lru_cache

_ATOM = re.compile(
    r"(?P<atom>#|\\[dws]|\\[^\w\s]|\[\^?[\w\s.,/-]{1,40}\]|[^\\\[\](){}|*+?^$])"
    r"(?P<often>\{\d{1,2}(?:,\d{1,2})?\}|[?*+])?"
)
_OFTEN = {"": "", "?": "?", "*": "{0,20}", "+": "{1,20}"}


@lru_cache(maxsize=256)
def compile_pattern(typed: str) -> re.Pattern[str] | None:
    """The expression for a pattern, or None where it cannot be used; it is matched against folded text."""
    parts: list[str] = []
    position, text = 0, typed.strip().removeprefix(r"\b").removesuffix(r"\b")
    while position < len(text):
        found = _ATOM.match(text, position)
        if not found:
            return None
        parts.append(_atom(found["atom"]) + _OFTEN.get(found["often"] or "", found["often"] or ""))
        position = found.end()
    fixed = sum(1 for part in parts if part[-1] not in "?}" or part.endswith("]"))
    if not parts or fixed + sum("{" in p and not p.endswith("{0,20}") for p in parts) < 2:
        return None
    try:
        return re.compile(r"(?<![^\W_])" + "".join(parts) + r"(?![^\W_])")
    except re.error:
        return None


def _atom(atom: str) -> str:
    if atom == "#":
        return r"\d"
    if atom in {r"\d", r"\s"}:
        return atom
    if atom == r"\w":
        return r"[^\W_]"
    if atom.startswith("["):
        return atom.lower()
    return re.escape(atom.removeprefix("\\").lower())
