"""Which tab is which declared sheet.

In: a workbook's tabs. Out: for each declared sheet the tab that holds it, and findings for tabs that are missing,
repeated or unknown. A tab that nobody declared is reported by its position, since its name is not ours to repeat.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aftercare_docs.columns import Need
from aftercare_docs.engagement import PAGES, SHEETS
from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.folding import squash
from aftercare_docs.structure.nearest import hint, nearest
from aftercare_docs.workbook.grid import Sheet, Workbook

_KNOWN = {squash(spec.name): spec.name for spec in SHEETS}
_PAGES = {squash(name) for name in PAGES}


def match(workbook: Workbook) -> tuple[Mapping[str, Sheet], list[Finding]]:
    """The tabs that hold declared sheets, by the sheet's name. None at all: this is some other workbook."""
    matched: dict[str, Sheet] = {}
    strangers: list[Sheet] = []
    found: list[Finding] = []
    for tab in workbook.sheets:
        name = _KNOWN.get(squash(tab.name))
        if name is None:
            strangers.append(tab)
        elif name in matched:
            found.append(_fault(name, "is there twice; the first is read"))
        else:
            matched[name] = tab
    if not matched:
        return {}, [Finding("STR13", CellRef(""))]
    return matched, [*found, *_missing_and_unknown(matched, strangers), *_hidden(matched)]


def _missing_and_unknown(matched: Mapping[str, Sheet], strangers: list[Sheet]) -> Iterator[Finding]:
    """One fault, one finding: a tab that reads like a missing sheet is that sheet under another name."""
    missing = {spec.name: spec for spec in SHEETS if spec.name not in matched}
    for tab in strangers:
        if squash(tab.name) in _PAGES or not tab.rows:
            continue
        like = nearest(tab.name, list(missing))
        if like and missing.pop(like).need is Need.CORE:
            yield _fault(like, f"is missing; tab {tab.position} looks like it under another name")
        else:
            yield Finding("STR08", CellRef(f"tab {tab.position}"), {"thing": "sheet", "hint": hint(like)})
    for name, spec in missing.items():
        if spec.need is Need.CORE:
            yield _fault(name, "is missing")


def _hidden(matched: Mapping[str, Sheet]) -> Iterator[Finding]:
    for name, tab in matched.items():
        if tab.hidden:
            yield Finding("STR05", CellRef(name), {"what": "a hidden sheet", "read": "read all the same"})


def _fault(name: str, problem: str) -> Finding:
    return Finding("STR01", CellRef(name), {"thing": "sheet", "name": name, "problem": problem})
