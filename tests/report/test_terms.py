"""Review terms come with rows that clear them once a person has typed the words and the reasons."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aftercare_docs.findings import Finding, PartRef, Severity
from aftercare_docs.preparation import of_engagement
from aftercare_docs.report.terms import groups, kind
from aftercare_docs.vocabularies import AllowKind
from tests.report.builds import codes, made, pasted, stopped
from tests.sheets import northshire


def test_every_review_finding_is_in_one_group_by_code_and_sheet() -> None:
    engagement, found = stopped()
    told = groups(found, engagement)
    assert sorted(code for group in told for code in [group.code] * group.count) == sorted(
        codes(found, Severity.REVIEW)
    )
    assert len({(group.code, group.sheet) for group in told}) == len(told)


def test_pasting_every_row_and_saying_why_clears_every_review() -> None:
    engagement, found = stopped()
    asked = {row.target: row.value for row in northshire().allow_list}
    typed = {"rationale": "Looked at together; it names nobody.", "requested_by": "P27", "approved_by": "P25"}
    typed |= {"expires_on": "2027-02-26", "value": "typed"}
    rows = [
        replace(row, value=asked[row.target])
        for group in groups(found, engagement)
        if group.paste
        for row in pasted("AllowList", group.paste, typed).allow_list
    ]
    prepared, _ = of_engagement(replace(engagement, allow_list=(*engagement.allow_list, *rows)), [])
    assert prepared is not None


def test_the_value_is_left_to_be_typed() -> None:
    engagement, found = stopped()
    for group in groups(found, engagement):
        assert group.paste
        at = group.paste.headings.index("Value")
        assert {row[at] for row in group.paste.rows} == {""}


def test_there_are_no_rows_where_the_workbook_or_the_cell_is_not_known() -> None:
    engagement, found = stopped()
    assert all(group.paste is None for group in groups(found, None))
    outside = [Finding("FIL17", PartRef("plan.xlsx"), {"what": "a label", "times": 1})]
    assert [(g.sheet, g.in_file, g.paste) for g in groups(outside, engagement)] == [("plan.xlsx", True, None)]
    assert groups(made()[1], engagement) == ()


@pytest.mark.parametrize(
    ("code", "expected"),
    [("IDN02", AllowKind.NAME_ALLOWED), ("RED17", AllowKind.TERM_ALLOWED), ("BLM01", AllowKind.TONE_PHRASE)],
)
def test_the_kind_of_exception_follows_from_the_rule(code: str, expected: AllowKind) -> None:
    assert kind(code) is expected
