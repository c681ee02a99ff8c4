"""THM04: coaching is never a source.

What is said in coaching stays there. A theme that names a coaching arrangement as its session is held.

Passes::

    agency | attended | T01
    AG1    | P1 P2 P3 | P1 P2
    AG2    | P4 P5 P6 | P4 P5
    AG3    | P7 P8 P9 | P7

Fails, holding T01::

    agency | attended | T01 from CO1
    AG1    | P1 P2 P3 | P1 P2
    AG2    | P4 P5 P6 | P4 P5
    AG3    | P7 P8 P9 | P7
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.findings import Finding

CODE = "THM04"


def check(evidence: Evidence) -> Iterator[tuple[str, Finding]]:
    """Each theme with a note from coaching, at the note."""
    coaching = {c.coaching_id for c in evidence.engagement.coaching}
    for note in evidence.engagement.theme_sources:
        if note.session_id in coaching:
            finding = Finding("THM04", note.at["session_id"])
            yield note.theme_id, finding
            if target := evidence.merged.get(note.theme_id):
                yield target, finding
