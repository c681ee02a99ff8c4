"""Two files of one set, and what is changed in one of them so that they no longer say the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial

from aftercare_docs.conformance import FORMATS
from aftercare_docs.conformance.agreement import Told, compare
from aftercare_docs.findings import Finding
from aftercare_docs.renderers import renderer
from tests.conformance.planted import looked, swapped
from tests.workbooks import prepared

Files = Mapping[str, tuple[str, bytes]]
PLAN, CARDS, PACK = "northshire-aftercare-plan.docx", "northshire-prompt-cards.docx", "northshire-check-ins.docx"
COMMS, TRACKER = "northshire-comms-assurance.docx", "northshire-indicators.xlsx"
BOOK, CALENDAR, SCOPING = "northshire-action-plan.xlsx", "northshire-calendar.ics", "northshire-scoping.docx"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What is changed in which file."""

    name: str
    file: str
    change: Callable[[bytes], bytes]


@cache
def example() -> Files:
    """Every file of the example as built, with the readers that it is for."""
    made = {}
    for draft in prepared().drafts:
        for spec in draft.deliverable.FILES:
            content = renderer(spec.format).render(draft.document, prepared().stamp(draft), spec)
            made[f"{draft.stub}{spec.added}.{spec.format}"] = (str(draft.audience), content)
    return made


@cache
def told(name: str, audience: str, content: bytes) -> Told:
    return Told(audience, looked(name, content).facts)


def disagreements(files: Files) -> list[Finding]:
    """What is found between files."""
    return compare([told(name, *file) for name, file in files.items() if name.rpartition(".")[2] in FORMATS])


def planted(disagreement: Disagreement) -> list[Finding]:
    audience, content = example()[disagreement.file]
    return disagreements({**example(), disagreement.file: (audience, disagreement.change(content))})


def changed(name: str, file: str, pattern: str, new: str) -> Disagreement:
    """The first match in the text of a file is replaced."""
    part = {"docx": "word/document.xml", "xlsx": "xl/sharedStrings.xml"}.get(file.rpartition(".")[2], "")
    return Disagreement(name, file, partial(swapped, part, pattern, new))


DISAGREEMENTS = {
    "SET01": (
        changed("another owner", PLAN, ">Youth work manager, Bright", ">Head of youth justice, Bright"),
        changed("another date", PLAN, ">30.October.2026<", ">6 November 2026<"),
        changed("another status", PLAN, ">Green - on track<", ">Red - off track<"),
        changed("other words for an action", PLAN, ">Agree with schools", ">Decide with schools"),
        changed("another number of actions", PLAN, "24.actions", "25 actions"),
        changed("another day of a session", PLAN, ">24.June.2026<", ">25 June 2026<"),
        changed("another day in the calendar", CALENDAR, r"DTSTART([^:]*):20261021", r"DTSTART\1:20261022"),
        changed("another day of a line of assurance", COMMS, "next on 21.October.2026", "next on 22 October 2026"),
        changed("another reading", TRACKER, ">24 open<", ">23 open<"),
        changed("another response", PLAN, ">Accepted in part<", ">Accepted<"),
        changed("another number of sessions", SCOPING, "10.sessions and", "11 sessions and"),
    ),
    "SET02": (
        changed("an action that the workbook does not have", PLAN, "A05, A06 and A07", "A05, A06, A07 and A99"),
        changed("a card that is not in the set", BOOK, ">PR10<", ">PR99<"),
        changed("a check-in pack with another action", PACK, ">A12<", ">A98<"),
    ),
    "SET03": (
        changed("a plan without one of its actions", PLAN, "A05, A06 and A07", "A05 and A06"),
        changed("a set without one of its cards", CARDS, ">PR02", ">Card"),
    ),
}
