"""Ink stands out from paper: 4.5 to 1, or 3 to 1 for letters of 18 points and more."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import View
from aftercare_docs.verification.contrast import contrast
from aftercare_docs.verification.word.styles import Look

CODE = "WRD11"
LEAST, LEAST_IF_LARGE, LARGE = 4.5, 3.0, 18.0


def check(view: View) -> Iterator[Found]:
    """Paragraphs with words that are too pale. Each kind of run is worked out once, by the gate."""
    faint = {look for look in view.styles.looks if _is_faint(look)}
    if not faint:
        return
    places = {id(block.element): view.styled(block) for block in view.blocks}
    for paragraph in view.document.paragraphs:
        runs = (run for run, words in paragraph.runs if words.strip())
        if any(view.styles.look(run, paragraph.element) in faint for run in runs):
            yield "words do not stand out from what is behind them", places.get(id(paragraph.element), paragraph.at)


def _is_faint(look: Look) -> bool:
    return contrast(look.ink, look.paper) < (LEAST_IF_LARGE if look.points >= LARGE else LEAST)
