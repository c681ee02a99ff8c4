"""Every row of every release becomes a statement, and nothing of a row is lost on the way."""

from __future__ import annotations

import dataclasses
import datetime as dt

from aftercare_docs import release as r
from aftercare_docs.disclosure.statements import AGENCIES, OWNERS, REFERS, rows, statements
from aftercare_docs.engagement import SHEETS
from aftercare_docs.release import Release
from aftercare_docs.release.base import Released
from aftercare_docs.vocabularies import Audience, Level
from tests.releases import MINIMAL, record

RELEASE = dataclasses.replace(
    MINIMAL,
    sessions=(record(r.Session, session_id="S1", date=dt.date(2026, 6, 24), prompt_ids=("PR1",), level=Level.TEAM),),
    actions=(record(r.Action, action_id="A1", owner="Service lead", lead_agency="The council", action="Begin"),),
    themes=(record(r.Theme, theme_id="T1", title="Alone", levels=(Level.TEAM, Level.AGENCY)),),
    readings=(record(r.Reading, indicator_id="I1", value="4.8"),),
)


def said(sheet: str) -> object:
    return next(s for s in statements({"O1": RELEASE}) if s.sheet == sheet)


def test_a_statement_has_what_a_reader_could_join_it_by() -> None:
    session, action, theme, reading = map(said, ("Sessions", "Actions", "Themes", "Readings"))
    assert dataclasses.asdict(session) | {"text": ""} == {  # type: ignore[call-overload]
        "output": "O1",
        "audience": Audience.PARTNERSHIP,
        "sheet": "Sessions",
        "key": "S1",
        "refers": (("Prompts", "PR1"),),
        "owners": (),
        "agencies": (),
        "periods": ("2026-06-24",),
        "levels": (Level.TEAM,),
        "text": "",
        "source": "",
    }
    assert (action.owners, action.agencies) == (("Service lead",), ("The council",))  # type: ignore[attr-defined]
    assert (theme.levels, theme.text) == ((Level.TEAM, Level.AGENCY), "T1\nAlone")  # type: ignore[attr-defined]
    assert reading.refers == (("Indicators", "I1"),)  # type: ignore[attr-defined]


def test_every_row_of_every_release_is_there() -> None:
    both = statements({"O1": RELEASE, "O2": MINIMAL})
    assert len(both) == len(list(rows(RELEASE))) + len(list(rows(MINIMAL)))
    assert {s.output for s in both} == {"O1", "O2"}


def test_the_columns_that_refer_own_or_name_an_agency_are_those_of_the_workbook() -> None:
    """A released column that points to people, agencies or rows must be known here; a new one fails this test."""
    shown = {(cls.SHEET, f.name) for cls in released() for f in dataclasses.fields(cls)}
    for spec in SHEETS:
        for column in spec.columns:
            if (spec.name, column.name) not in shown or not column.refs:
                continue
            if "People" in column.refs:
                assert column.name in OWNERS, f"{spec.name}.{column.name}"
            elif "Agencies" in column.refs:
                assert column.name in AGENCIES, f"{spec.name}.{column.name}"
            elif column.name not in {"boundary_ids", "linked_ids"}:
                assert REFERS[column.name] in column.refs, f"{spec.name}.{column.name}"


def released() -> list[type[Released]]:
    return [getattr(r, name) for name in r.__all__ if name != "Release"]


def test_text_is_not_shown_by_repr() -> None:
    assert "Alone" not in repr(said("Themes"))
    assert isinstance(RELEASE, Release)
