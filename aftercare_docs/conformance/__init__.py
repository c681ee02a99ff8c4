"""Whether a finished file can be read by everybody: a file that the gate has open goes in, findings come out.

One check, one file: ``word`` asks the W checks of the house list, ``excel`` the X, ``pdf`` the P, and ``html`` what of
these a web page has. The code of a check says its number: WRD04 is W04. Of the list the gate answers W16 (FIL05 to
FIL07 and FIL12), and the comments, changes and hidden text of W15 (FIL18, FIL44); W17 is about sentences, so it is
asked of the workbook (``checks``). No renderer is imported here, and what a file says is never repeated.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Protocol, TypeVar, cast

from aftercare_docs.conformance.agreement.facts import Fact
from aftercare_docs.findings import Finding, PartRef

FORMATS = {"docx": "word", "xlsx": "excel", "pdf": "pdf", "html": "html", "ics": "calendar"}
Found = tuple[str, PartRef]
Seen = TypeVar("Seen")
View_contra = TypeVar("View_contra", contravariant=True)


class Rule(Protocol[View_contra]):
    """What the module of a check offers: its code, and what is wrong where."""

    CODE: str

    def check(self, view: View_contra) -> Iterator[Found]:
        """What is wrong, and where."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What keeps somebody from reading a file, and what it says that other files of the set say too."""

    findings: tuple[Finding, ...]
    facts: tuple[Fact, ...] = ()


class Checks(Protocol):
    """What the package of a format offers."""

    def look(self, opened: Any) -> Looked:
        """Everything that is asked of a file of the format."""


def look(format_: str, opened: Any) -> Looked:
    """Everything that is asked of a finished file, besides what the gate asks."""
    return checks(format_).look(opened)


def checks(format_: str) -> Checks:
    """What is asked of files of a format, imported now if it has not been already."""
    return cast("Checks", import_module(f"{__name__}.{FORMATS[format_]}"))


def ask(rules: Iterable[Rule[Seen]], view: Seen) -> tuple[Finding, ...]:
    """What every rule finds; the same thing in many places is one finding, at the first, with their number."""
    places: dict[tuple[str, str], list[PartRef]] = {}
    for rule in rules:
        for what, at in rule.check(view):
            places.setdefault((rule.CODE, what), []).append(at)
    return tuple(Finding(code, at[0], {"what": what, "times": len(at)}) for (code, what), at in places.items())
