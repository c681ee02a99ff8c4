"""Every role of a cell has a look, made once, from the theme."""

from __future__ import annotations

from io import BytesIO

import pytest
from xlsxwriter.workbook import Workbook

from aftercare_docs.documents.spreadsheet import Kind
from aftercare_docs.renderers.xlsx_cells import Role
from aftercare_docs.renderers.xlsx_formats import DATE_FORMAT, Formats, default, pair
from aftercare_docs.theme import theme


@pytest.fixture
def formats() -> Formats:
    return Formats(Workbook(BytesIO(), {"in_memory": True}))


@pytest.mark.parametrize("role", list(Role))
def test_every_role_has_a_look_in_the_house_font(role: Role, formats: Formats) -> None:
    assert formats.cell(role).font_name == theme().fonts["office"]


def test_a_look_is_made_once(formats: Formats) -> None:
    assert formats.cell(Role.CELL) is formats.cell(Role.CELL)
    assert formats.cell(Role.CELL) is not formats.cell(Role.CELL, Kind.DATE)


def test_dates_are_dates_and_what_people_type_stays_text(formats: Formats) -> None:
    assert formats.cell(Role.CELL, Kind.DATE).num_format == DATE_FORMAT
    assert formats.cell(Role.ENTRY).num_format == "@"
    assert formats.cell(Role.CELL, Kind.NUMBER).num_format == "0"


def test_pairs_are_found_by_name() -> None:
    assert pair("header") is theme().pairs["header"]
    assert pair("brag.Red") is theme().brag["Red"]
    assert pair("cards.Rose") is theme().cards["Rose"]


def test_grounds_words_and_spans_come_from_the_theme(formats: Formats) -> None:
    assert formats.word("brag.Red").bold
    assert formats.span("brag.Red", now=True).left == 1
    assert formats.span().left == 0
    assert formats.ground(Role.MAP_CELL, "cards.Rose") is not formats.cell(Role.MAP_CELL)
    assert default()["font_size"] == theme().sizes["table"]
