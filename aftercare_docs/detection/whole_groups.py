"""Something said of everyone, or of no one, in a group: it is then known of each member."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.detection.forms import Forms, any_of, form
from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import PEOPLE
from aftercare_docs.english import bag

RULES = ("RED11",)
_GROUPS = PEOPLE | bag(
    "shift unit cohort class probation police health education housing camhs ward board panel council trust"
)
_WHO = rf"{any_of(_GROUPS)}\b"
_SOME = r"(?:[\w'-]{2,16} )"
_WHERE = rf" (?:of|in|from|at|on) (?:the |our |that |this |those )?{_SOME}{{0,3}}?{_WHO}"
_FROM = r" (?:from|at|in) (?:the )?[\w'-]{2,20}\b"
_OF = rf" of (?:the|our|those) {_SOME}{{0,2}}?[\w'-]{{2,16}}s\b"
_FORMS = Forms(
    (
        form("everyone everybody nobody none neither all anyone anybody each", _WHERE),
        form("no", rf"[ -]one{_WHERE}"),
        form("not any every", rf" one{_WHERE}"),
        form("everyone everybody nobody none", _FROM),
        form("no", rf"[ -]one{_FROM}"),
        form("not", rf" one{_FROM}"),
        form("none all each", _OF),
        form("not", rf" one{_OF}"),
        form("every each", rf" (?:single )?(?:member|one|person) of (?:the |our )?{_SOME}{{0,3}}?{_WHO}"),
        form("the", rf" (?:whole|entire) (?:of the )?{_SOME}{{0,2}}?{_WHO}"),
        form("unanimous unanimously"),
        form("to", r" a (?:man|woman|person)\b"),
        form("without", r" exception\b"),
    )
)


def detect(reading: Reading) -> Iterator[Span]:
    """Every form in the table."""
    yield from reading.find(_FORMS, "RED11")
