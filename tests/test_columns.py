"""A sheet is declared once, and what a column is follows from its type."""

from __future__ import annotations

import datetime as dt

import pytest

from aftercare_docs.columns import (
    Column,
    Emit,
    Group,
    KeyPlace,
    Kind,
    N,
    Need,
    Record,
    RowPlace,
    S,
    SheetSpec,
    column,
    sheet,
)
from aftercare_docs.engagement import SHEETS
from aftercare_docs.vocabularies import Level, Mode


@sheet("Samples", Group.SETUP, Need.CORE, "One row for each kind.", unique=("mode", "day"))
class Sample(Record):
    """One row of a sheet that only this test has."""

    sample_id: str = column(S, "An ID.", required=True, id_form=r"X\d+", example="X1")
    agency_id: str = column(S, "A reference.", refs=("Agencies",))
    agency_ids: tuple[str, ...] = column(S, "References.", refs=("Agencies",))
    words: str = column(S, "Words.")
    more: str = column(S, "More words.", long=True)
    items: tuple[str, ...] = column(S, "Items.")
    day: dt.date | None = column(S, "A day.")
    at_time: dt.time | None = column(S, "A time.")
    count: int | None = column(S, "A number.", minimum=1, maximum=5)
    agreed: bool | None = column(N, "Yes or no.")
    mode: Mode | None = column(S, "One of a list.")
    levels: tuple[Level, ...] = column(S, "Several of a list.")


SPEC = Sample.SHEET
KINDS = [*Kind]


def test_the_type_of_a_field_is_the_kind_of_its_column() -> None:
    assert {each.name: each.kind for each in SPEC.columns} == {
        "sample_id": Kind.ID,
        "agency_id": Kind.REF,
        "agency_ids": Kind.REFS,
        "words": Kind.TEXT,
        "more": Kind.PARAGRAPH,
        "items": Kind.LIST,
        "day": Kind.DATE,
        "at_time": Kind.TIME,
        "count": Kind.INTEGER,
        "agreed": Kind.BOOLEAN,
        "mode": Kind.ENUM,
        "levels": Kind.ENUMS,
    }
    assert {each.kind for each in SPEC.columns} == set(Kind)


@pytest.mark.parametrize(
    ("name", "heading"), [("sample_id", "Sample ID"), ("agency_ids", "Agency IDs"), ("at_time", "At time")]
)
def test_a_heading_is_the_key_in_plain_words(name: str, heading: str) -> None:
    assert SPEC[name].heading == heading


@pytest.mark.parametrize(
    ("name", "choices"),
    [("agreed", ("Yes", "No")), ("mode", ("On-site", "Online", "Blended")), ("words", ()), ("day", ())],
)
def test_a_drop_down_offers_the_closed_list(name: str, choices: tuple[str, ...]) -> None:
    assert SPEC[name].choices == choices


@pytest.mark.parametrize(
    ("name", "blank"), [("words", ""), ("agency_id", ""), ("items", ()), ("levels", ()), ("day", None)]
)
def test_an_empty_cell_means_the_same_for_every_column_of_a_kind(name: str, blank: object) -> None:
    assert SPEC[name].blank == blank


def test_a_record_knows_its_cells_and_shows_none_of_them() -> None:
    place = RowPlace("Samples", 7, {"words": "D"})
    blanks = {each.name: each.blank for each in SPEC.columns}
    record = Sample(**{**blanks, "words": "canary"}, at=place)  # type: ignore[arg-type, call-arg]
    assert repr(record) == "<Sample at Samples!7>"
    assert str(record.at["words"]) == "Samples!D7"
    assert str(record.at["day"]) == "Samples!7"
    assert record == Sample(**{**blanks, "words": "canary"}, at=RowPlace("Samples", 8, {}))  # type: ignore[arg-type, call-arg]


def test_a_key_has_its_place_in_the_column_of_values() -> None:
    place = KeyPlace("Engagement", {"as_of": 28}, "B")
    assert (str(place["as_of"]), str(place["gone"]), str(place.row)) == ("Engagement!B28", "Engagement", "Engagement")


@pytest.mark.parametrize("spec", SHEETS, ids=lambda spec: spec.name)
def test_every_declaration_holds_together(spec: SheetSpec) -> None:
    names = [each.name for each in spec.columns]
    others = {each.name: each for each in SHEETS}
    assert len(set(names)) == len(names)
    assert set(spec.unique) <= set(names)
    assert spec.id_column is None or spec.columns[0] is spec.id_column
    for each in spec.columns:
        assert all(others[target].id_column for target in each.refs)
        assert each.needed_when is None or each.needed_when[0] in names
        assert isinstance(each.emit, Emit)


@pytest.mark.parametrize(
    ("spec", "each"), [(spec, each) for spec in SHEETS for each in spec.columns], ids=lambda x: x.name
)
def test_every_column_is_explained_in_a_sentence(spec: SheetSpec, each: Column) -> None:
    assert each.guidance[:1].isupper(), spec.name
    assert each.guidance.endswith((".", "?")), spec.name
    assert 10 <= len(each.guidance) <= 255


@pytest.mark.parametrize("spec", SHEETS, ids=lambda spec: spec.name)
def test_every_sheet_says_what_it_is_for(spec: SheetSpec) -> None:
    assert spec.purpose[:1].isupper()
    assert spec.purpose.endswith(".")
