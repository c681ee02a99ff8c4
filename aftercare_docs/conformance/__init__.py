"""Whether a finished file can be read by everybody: a file that the gate has open goes in, findings come out.

One check, one file: ``word`` asks the W checks of the house list, ``excel`` the X, ``pdf`` the P, and ``html`` what of
these a web page has. The code of a check says its number: WRD04 is W04. Of the list the gate answers W16 (FIL05 to
FIL07 and FIL12), and the comments, changes and hidden text of W15 (FIL18, FIL44); W17 is about sentences, so it is
asked of the workbook (``checks``). No renderer is imported here, and what a file says is never repeated.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any, Protocol, TypeVar, cast

from aftercare_docs.findings import Finding, PartRef

FORMATS = {"docx": "word", "xlsx": "excel", "pdf": "pdf", "html": "html"}
Found = tuple[str, PartRef]
Seen = TypeVar("Seen")
View_contra = TypeVar("View_contra", contravariant=True)


class Rule(Protocol[View_contra]):
    """What the module of a check offers: its code, and what is wrong where."""

    CODE: str

    def check(self, view: View_contra) -> Iterator[Found]:
        """What is wrong, and where."""


class Checks(Protocol):
    """What the package of a format offers."""

    def check(self, opened: Any) -> list[Finding]:
        """Everything that the checks of the format find."""


def check(format_: str, opened: Any) -> list[Finding]:
    """Everything that keeps somebody from reading this file; nothing of a format that is not read as pages."""
    return _checks(format_).check(opened) if format_ in FORMATS else []


def load(format_: str) -> None:
    """Load the checks of a format, while there is time."""
    if format_ in FORMATS:
        _checks(format_)


def _checks(format_: str) -> Checks:
    return cast("Checks", import_module(f"{__name__}.{FORMATS[format_]}"))


def ask(rules: Iterable[Rule[Seen]], view: Seen) -> list[Finding]:
    """What every rule finds; the same thing in many places is one finding, at the first, with their number."""
    places: dict[tuple[str, str], list[PartRef]] = {}
    for rule in rules:
        for what, at in rule.check(view):
            places.setdefault((rule.CODE, what), []).append(at)
    return [Finding(code, at[0], {"what": what, "times": len(at)}) for (code, what), at in places.items()]
