"""The first sheet: what this copy is, what is in it, how to keep it up to date, and the boundaries of the work."""

from __future__ import annotations

from collections.abc import Mapping

from aftercare_docs.documents.action_plan.lists import meaning
from aftercare_docs.documents.action_plan.parts import OF_ACTIONS, README, STATUS_COLOURS, W
from aftercare_docs.documents.base import Front
from aftercare_docs.documents.spreadsheet import Column, Dated, Link, Paper, Sheet, Table, Value
from aftercare_docs.documents.summary import day
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import Brag, ImpactStatus
from aftercare_docs.words import words

LEFT, RIGHT = 34, 92
NONE: Mapping[str, str] = {}


def sheet(release: Release, front: Front, sheets: Mapping[str, Sheet | None]) -> Sheet:
    """``sheets`` maps every name of the outline to its sheet, or to nothing where the part is absent."""
    to_fill_in = (
        _steps(),
        _meanings("Status_key", "Status", "brag", Brag),
        _meanings("Impact_key", "Impact so far", "impact", ImpactStatus),
    )
    always = (about_copy(release, front), contents(sheets))
    blocks = (*always, *(to_fill_in if release.actions else ()), boundaries())
    title = front.title + (f": {front.engagement_title}" if front.engagement_title else "")
    return Sheet(README, title, W["readme_about"], blocks, Paper.A4, colour="title")


def _table(name: str, headings: tuple[str, str], rows: tuple[tuple[Value, ...], ...], words_of: str) -> Table:
    first, second = headings
    columns = (Column(first, LEFT, colours=STATUS_COLOURS), Column(second, RIGHT))
    note = W.get(f"{words_of}_note", "")
    return Table(name, columns, rows, W[words_of], note, filtered=False, about_copy=words_of == "about_copy")


def about_copy(release: Release, front: Front) -> Table:
    """What this copy is; the stamp adds its version and approvals when it is written."""
    facts = (
        (W["engagement"], front.engagement_title),
        (W["partnership"], front.partnership),
        (W["prepared_by"], front.provider),
        (W["issued"], Dated(front.issued)),
        (W["position"], Dated(day(release.as_of))),
        (W["contact"], front.contact),
    )
    return _table("About_this_copy", ("About", "Detail"), tuple(f for f in facts if f[1]), "about_copy")


def contents(sheets: Mapping[str, Sheet | None], absent: Mapping[str, str] = NONE) -> Table:
    """Every sheet with what is on it, or why it is not here; ``absent`` holds reasons other than the usual."""
    rows = tuple(
        (Link(name, name), made.about) if made else (name, absent.get(name) or _absent(name))
        for name, made in sheets.items()
    )
    return _table("Contents", ("Sheet", "What is on it"), rows, "contents")


def _absent(name: str) -> str:
    """Every engagement has a plan sooner or later; the other parts may never be part of it."""
    return W["no_actions"] if name in OF_ACTIONS else W["absent"]


def _steps() -> Table:
    keys = [key for key in W if key.startswith("step_")]
    rows = tuple((f"Step {number}", W[key]) for number, key in enumerate(keys, 1))
    return _table("Steps", ("Step", "What to do"), rows, "steps")


def _meanings(name: str, heading: str, words_of: str, values: type[Brag] | type[ImpactStatus]) -> Table:
    rows = tuple((str(value), meaning(value)) for value in values)
    return _table(name, (heading, "What it means"), rows, words_of)


def boundaries() -> Table:
    """The boundaries of the work, in full."""
    rows = tuple((boundary.title, boundary.text) for boundary in words().boundaries)
    return _table("Boundaries", ("Boundary", "What we say, everywhere"), rows, "boundaries")
