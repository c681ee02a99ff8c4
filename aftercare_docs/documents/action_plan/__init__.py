"""The action plan as an Excel workbook: what partners work from, fill in and send back.

A release goes in; every sheet comes out as data, in the order of the outline. A part that the engagement does not
have is left out, and the first sheet says so.
"""

from __future__ import annotations

from collections.abc import Callable

from aftercare_docs.documents.action_plan import (
    actions,
    lists,
    overview,
    parts,
    priorities,
    readme,
    recommendations,
    records,
    timeline,
    views,
)
from aftercare_docs.documents.base import FileSpec, Format, front
from aftercare_docs.documents.spreadsheet import Sheet, Spreadsheet
from aftercare_docs.documents.summary import Summary, summarise
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import ArtefactKind

ARTEFACT = ArtefactKind.ACTION_PLAN_WORKBOOK
FILES: tuple[FileSpec, ...] = (FileSpec("", Format.XLSX),)

OUTLINE: tuple[tuple[str, Callable[[Release, Summary], Sheet | None]], ...] = (
    (parts.SUMMARY, overview.sheet),
    (parts.ACTIONS, actions.sheet),
    (parts.MAP, priorities.sheet),
    (parts.RECOMMENDATIONS, recommendations.sheet),
    (parts.DEPENDENCIES, records.dependencies),
    (parts.OWNERS, views.by_owner),
    (parts.MONTHS, views.by_month),
    (parts.ROUTINES, records.routines),
    (parts.INDICATORS, records.indicators),
    (parts.CHECK_INS, records.check_ins),
    (parts.TIMELINE, timeline.sheet),
)


def compose(release: Release) -> Spreadsheet:
    """Every sheet of the outline that this engagement has, with the first sheet and the lists around them."""
    summary = summarise(release)
    made = {name: make(release, summary) for name, make in OUTLINE}
    last = lists.sheet()
    title_page = front(parts.W["title"], release)
    first = readme.sheet(release, title_page, made | {last.name: last})
    return Spreadsheet(title_page, (first, *filter(None, made.values()), last), lists.named())
