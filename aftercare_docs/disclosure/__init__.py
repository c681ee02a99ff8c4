"""Disclosure control: which themes may be released, and whether what is released can be traced.

A colleague who was in the room holds every artefact and every version. One rule stands in one file: D1 to D7, D17 and
D26 look at the evidence behind themes, D25 at who was at a check-in, D28 at days that nobody is shown, D30 at lists of
agencies; D8, D10, D11, D14, D15 and D18 at all statements of all artefacts together; D9 and D29 at what was released
before. D12 and D13 (words shared with a source) and D16 (known identities) are rules about text and stand with the text
detectors.
"""

from aftercare_docs.disclosure.d08_joins import safe_levels
from aftercare_docs.disclosure.decision import Consequence, Decision, Held, Remedy, decide
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.disclosure.statements import Statement, statements
from aftercare_docs.disclosure.together import examine
from aftercare_docs.disclosure.unlinking import numbers, unlinked

__all__ = [
    "Consequence",
    "Decision",
    "Evidence",
    "Held",
    "Remedy",
    "Statement",
    "decide",
    "examine",
    "numbers",
    "safe_levels",
    "statements",
    "unlinked",
]
