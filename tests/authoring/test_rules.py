"""Excel's own help: a drop-down or a kind message wherever not every word will do."""

from __future__ import annotations

import pytest

from aftercare_docs.authoring.rules import validation
from aftercare_docs.columns import Column, Kind, SheetSpec
from aftercare_docs.engagement import SHEETS
from aftercare_docs.workbook.grid import letters
from tests.authoring.opened import blank

COLUMNS = [(spec, column) for spec in SHEETS for column in spec.columns]
FREE = {Kind.TEXT, Kind.PARAGRAPH, Kind.LIST}


@pytest.mark.parametrize(("spec", "column"), COLUMNS, ids=lambda each: each.name)
def test_a_column_is_helped_unless_any_words_will_do(spec: SheetSpec, column: Column) -> None:
    rule = validation(column)
    assert (rule is None) == (column.kind in FREE), spec.name
    if rule:
        assert len(rule.get("input_message", "")) <= 255
        assert len(rule.get("error_message", "")) <= 255
        assert rule.get("error_message", ".").endswith(".")


def test_every_list_and_every_reference_has_a_drop_down_in_the_workbook() -> None:
    book = blank()
    for spec, column in COLUMNS:
        if not (column.choices or column.refs) or spec.key_value:
            continue
        first = f"{letters(spec.columns.index(column) + 1)}2:"
        rules = [r for r in book[spec.name].data_validations.dataValidation if str(r.sqref).startswith(first)]
        assert [rule.type for rule in rules] == ["list"], f"{spec.name} {column.name}"


def test_what_is_missing_and_what_repeats_is_tinted() -> None:
    book = blank()
    for spec in SHEETS:
        if not spec.key_value and (spec.id_column or spec.unique):
            formulas = [
                formula
                for rules in book[spec.name].conditional_formatting
                for rule in rules.rules
                for formula in rule.formula
            ]
            assert any("COUNTIFS" in formula for formula in formulas), spec.name
            required = [column for column in spec.columns if column.required]
            assert sum("COUNTA" in formula for formula in formulas) == len(required)


def test_a_reference_to_a_row_that_is_not_there_is_tinted_and_never_refused() -> None:
    book = blank()
    for spec, column in COLUMNS:
        if column.kind is Kind.REF and not spec.key_value:
            letter = letters(spec.columns.index(column) + 1)
            ranges = book[spec.name].conditional_formatting
            formulas = [
                f for r in ranges if str(r.sqref).startswith(f"{letter}2:") for rule in r.rules for f in rule.formula
            ]
            assert any("ISNA(MATCH(" in f for f in formulas) == (len(column.refs) == 1), f"{spec.name} {column.name}"
            rules = [
                r for r in book[spec.name].data_validations.dataValidation if str(r.sqref).startswith(f"{letter}2:")
            ]
            assert [rule.showErrorMessage for rule in rules] == [False]
