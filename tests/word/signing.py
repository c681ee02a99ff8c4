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
    Look("Writing kept", BODY, INK, False, 8, 6, 1.3, extra=KEEP + ruled(FULL), next="Writing kept"),
    Look("Signing line", BODY, INK, False, 10, 6, 1.3, extra=KEEP + ruled(HALF, FULL), next="Signing line"),
    Look("Signing end", BODY, INK, False, 10, 8, 1.3, extra="<w:keepLines/>" + ruled(HALF, FULL)),
)


def line_for(label: str) -> str:
    """A label and a line for the answer."""
    return p("Writing line", f"{label} \t")


def room_for(label: str) -> str:
    """Inside a loop: a label and three lines for the answer; all the answers stay on one page."""
    line = p("Writing kept", "\t")
    return p("Writing kept", f"{label} \t") + line + _last_of_all("Writing kept", "Writing line", "\t")


def _last_of_all(kept: str, last: str, text: str) -> str:
    """Inside a loop: a line that is held to what follows, except the last of all."""
    return tag("{%p if loop.last %}") + p(last, text) + tag("{%p else %}") + p(kept, text) + tag("{%p endif %}")


def signatures() -> str:
    """Inside a loop: name and role, signature and date; those of everybody who signs stay on one page."""
    last = _last_of_all("Signing line", "Signing end", "Signature \t  Date \t")
    return p("Signing line", "Name \t  Role \t") + last
