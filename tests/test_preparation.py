"""What a build decides before a file is rendered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from aftercare_docs.findings import Finding
from aftercare_docs.outputs import makeable, slug, stub
from aftercare_docs.preparation import of_engagement, prepare
from aftercare_docs.vocabularies import DocumentStatus
from tests.sheets import northshire
from tests.workbooks import prepared


def codes(found: list[Finding], *wanted: str) -> list[tuple[str, str]]:
    return [(f.code, str(f.at)) for f in found if f.code in wanted]


def test_a_workbook_that_is_not_there_is_one_finding(tmp_path: Path) -> None:
    made, found = prepare(tmp_path / "absent.xlsx")
    assert made is None
    assert [f.code for f in found] == ["INP01"]


def test_every_output_that_can_be_made_is_drafted_once() -> None:
    assert [d.output.output_id for d in prepared().drafts] == [o.output_id for o in makeable(northshire())]


def test_a_superseded_output_is_left_alone() -> None:
    source = northshire()
    outputs = tuple(replace(o, status=DocumentStatus.SUPERSEDED) if o.output_id == "O02" else o for o in source.outputs)
    assert "O02" not in {o.output_id for o in makeable(replace(source, outputs=outputs))}


@pytest.mark.parametrize("name", ["Northshire Plan", "../plan", "plan.docx", "", "con_1"])
def test_a_file_name_that_is_not_neutral_stops_the_build(name: str) -> None:
    source = northshire()
    outputs = tuple(replace(o, file_stub=name) if o.output_id == "O02" else o for o in source.outputs)
    made, found = of_engagement(replace(source, outputs=outputs), [])
    at = next(o for o in source.outputs if o.output_id == "O02").at["file_stub"]
    if name:
        assert made is None
        assert codes(found, "OUT06") == [("OUT06", str(at))]
    else:
        assert made is not None
        assert stub(next(o for o in outputs if o.output_id == "O02")) == "aftercare-plan"


def test_two_outputs_may_not_have_one_file_name() -> None:
    source = northshire()
    outputs = tuple(replace(o, file_stub="same") if o.output_id in {"O02", "O03"} else o for o in source.outputs)
    made, found = of_engagement(replace(source, outputs=outputs), [])
    assert made is None
    assert len(codes(found, "OUT07")) == 2


def test_an_approval_of_this_content_makes_a_release_and_a_changed_word_undoes_it() -> None:
    source = northshire()
    code = {d.output.output_id: d.standing.fingerprint for d in prepared().drafts}
    approvals = tuple(replace(a, content_fingerprint=code.get(a.output_id, "")) for a in source.approvals)
    approved = replace(source, approvals=approvals)
    made, _ = of_engagement(approved, [])
    assert made is not None
    assert {d.output.output_id for d in made.drafts if d.standing.releasable} >= {"O02", "O03", "O04"}
    changed = replace(approved.details, purpose_statement="Support people, so that what was learned is used.")
    again, found = of_engagement(replace(approved, details=changed), [])
    assert again is not None
    assert not next(d for d in again.drafts if d.output.output_id == "O02").standing.releasable
    assert "OUT01" in {f.code for f in found}


def test_a_finding_from_several_outputs_is_said_once() -> None:
    source = northshire()
    action = replace(source.actions[0], action="Ask Sunniva Varleigh to agree the panel's opening")
    made, found = of_engagement(replace(source, actions=(action, *source.actions[1:])), [])
    assert made is None
    assert codes(found, "IDN01") == [("IDN01", str(action.at["action"]))]


def test_a_slug_is_lower_case_and_joined_by_hyphens() -> None:
    assert slug("Commissioner and DSPs") == "commissioner-and-dsps"
