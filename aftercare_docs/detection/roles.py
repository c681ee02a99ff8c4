"""Roles and jobs. A role that one person is likely to hold is told apart: in a small area it is a name."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.english import bag

RULES = ("IDN03", "RED06")
_MODIFIERS = bag(
    "retired former serving senior junior chief deputy assistant acting interim head lead"
    " local primary secondary"
    " school university trainee student army police military medical artillery agency"
    " locum only male female speaking"
    " newly qualified experienced part time bilingual duty"
)


def detect(reading: Reading) -> Iterator[Span]:
    """The longest role at each place, and any other occupation."""
    for phrase in reading.of_kind("role", "occupation"):
        first = reading.lead(phrase.first, _MODIFIERS)
        yield reading.span(first, phrase.last, "IDN03" if phrase.entry.single_post else "RED06")
