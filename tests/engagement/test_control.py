"""What must never come out, and who says what may: none of it is for anyone outside."""

from __future__ import annotations

import pytest

from aftercare_docs.columns import Emit, Group, SheetSpec
from aftercare_docs.engagement.control import Allowance, Approval, Change, Identity, ListValue, Output
from tests.engagement.declared import classes, group, required

NEEDED = {
    "Identities": "identity_id category real_value action",
    "AllowList": "allow_id kind value rationale requested_by approved_by expires_on",
    "Outputs": "output_id artefact audience",
    "Approvals": "output_id decision approver",
    "Lists": "",
    "ChangeLog": "",
}


@pytest.mark.parametrize("spec", group(Group.CONTROL), ids=lambda spec: spec.name)
def test_only_what_a_decision_cannot_do_without_must_be_filled(spec: SheetSpec) -> None:
    assert " ".join(required(spec)) == NEEDED[spec.name]


def test_nothing_here_is_shown_beyond_the_commissioner() -> None:
    for spec in (Identity.SHEET, ListValue.SHEET, Change.SHEET):
        assert classes(spec) == {Emit.NEVER}
    for spec in (Allowance.SHEET, Output.SHEET, Approval.SHEET):
        assert classes(spec) == {Emit.RESTRICTED}


def test_a_replacement_needs_its_words_and_a_release_by_date_its_day() -> None:
    assert Identity.SHEET["replace_with"].needed_when == ("action", ("Replace",))
    assert Output.SHEET["release_on"].needed_when == ("release_rule", ("On date",))


def test_an_exception_is_asked_for_approved_and_ended() -> None:
    assert {"requested_by", "approved_by", "expires_on"} <= set(required(Allowance.SHEET))
