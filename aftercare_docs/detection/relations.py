"""A post that is described by the child, the family or the review: it is then the post of one person."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.detection.forms import Forms, any_of, form
from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.english import bag

RULES = ("RED23",)
_SOMEBODY = bag(
    "child children person people boy boys girl girls baby infant teenager pupil student family sibling siblings"
    " brother sister mother father parent parents carer carers household victim deceased"
)
_SOMETHING = bag(
    "review case incident inquest death fight attack report timeline chronology investigation events event"
)
_NOT_OURS = (
    r"(?!'s (?:service|services|home|homes|social|hospital|centre|centres|house|board|trust)\b"
    r"| (?:review )?(?:group|groups|panel|panels|subgroup|board|team|teams|protection|safeguarding|death|overview"
    r"|support|care|health|services|service|liaison)\b)"
)
"""What makes it a body or a service, and no child and no review of ours."""
_WHO = any_of(_SOMEBODY | _SOMETHING)
_WHAT = any_of(_SOMETHING)
_FORMS = Forms(
    (
        form("the this that these those our his her their", rf" (?:[\w'-]{{2,16}} ){{0,2}}?{_WHO}\b{_NOT_OURS}"),
        form(
            "in of from during before since after under on for to at",
            rf" (?:[\w'-]{{2,16}} ){{0,2}}?{_WHAT}\b{_NOT_OURS}",
        ),
        form("subject index", r" (?:child|children|family|case)\b"),
        form("involved named known allocated assigned", r" (?:in|to|with|by|at)\b"),
        form("at", r" the time\b"),
        form("former formerly previous previously then ex", r"[ -][\w'-]{2,20}"),
        form("who", r" [\w'-]{2,20}"),
    )
)


def detect(reading: Reading) -> Iterator[Span]:
    """Every form in the table."""
    yield from reading.find(_FORMS, "RED23")
