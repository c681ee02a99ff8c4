"""Lines to write on by hand: a label, then a rule to the edge, drawn by a tab stop so that nothing is in the way."""

from __future__ import annotations

from tests.word.kit import p, tag
from tests.word.styles import BODY, INK, KEEP, Look

HALF, FULL = 5500, 9412


def ruled(*places: int) -> str:
    """Tab stops whose way there is drawn as a line."""
    stops = "".join(f'<w:tab w:val="right" w:leader="underscore" w:pos="{place}"/>' for place in places)
    return f"<w:tabs>{stops}</w:tabs>"


LOOKS = (
    Look("Writing line", BODY, INK, False, 8, 6, 1.3, extra="<w:keepLines/>" + ruled(FULL), next="Writing line"),
    Look("Signing line", BODY, INK, False, 10, 6, 1.3, extra=KEEP + ruled(HALF, FULL), next="Signing line"),
    Look("Signing end", BODY, INK, False, 10, 8, 1.3, extra="<w:keepLines/>" + ruled(HALF, FULL)),
)


def line_for(label: str) -> str:
    """A label and a line for the answer."""
    return p("Writing line", f"{label} \t")


def signatures() -> str:
    """Inside a loop: name and role, signature and date; those of everybody who signs stay on one page."""
    last = "Signature \t  Date \t"
    return (
        p("Signing line", "Name \t  Role \t")
        + tag("{%p if loop.last %}")
        + p("Signing end", last)
        + tag("{%p else %}")
        + p("Signing line", last)
        + tag("{%p endif %}")
    )
