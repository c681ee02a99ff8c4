"""Words between quotation marks: somebody's own, or a colleague may think so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.detection.reading import Reading, Span

RULES = ("RED13",)
_QUOTED = re.compile(
    r"\"(?P<words>[^\"\n]{3,2000}?)[\",]?\"|(?<![\w'])'(?P<single>[^'\n]{3,400}"
    r"(?:'\w[^'\n]{0,200}){0,5})'(?!\w)"
)
_DEFINED = re.compile(r"[(\s]*(?:hereinafter |hereafter )?$")
_LONGEST = 40  # words; a longer quotation is a passage, and its opening shows where it stands
_OPENING = 8


def detect(reading: Reading) -> Iterator[Span]:
    """Two words or more in quotation marks, but not a defined term such as (“the Convention”)."""
    for found in _QUOTED.finditer(reading.text):
        group = "words" if found["words"] else "single"
        words = found[group].split()
        if len(words) < 2 or _is_definition(reading.text, found.start(), found.end(), words):
            continue
        start, end = found.span()
        if len(words) > _LONGEST:
            end = start + len(" ".join(words[:_OPENING]))
        yield Span(start, end, "RED13")


def _is_definition(text: str, start: int, end: int, words: list[str]) -> bool:
    return (
        words[0] == "the"
        and len(words) < 6
        and text[start - 1 : start] == "("
        and text[end : end + 1] in {")", ";", ","}
    )
