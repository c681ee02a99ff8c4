"""What the readers of an output may see: the same as a build would make for them."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.outputs import makeable
from aftercare_docs.showing import shown
from tests.returns.editing import DAY, velmoor
from tests.sheets import northshire
from tests.workbooks import prepared


def test_it_is_what_the_build_makes() -> None:
    made = {each.output.output_id: each.redacted.release for each in shown(northshire(), makeable(northshire()), DAY)}
    assert made == {draft.output.output_id: draft.redacted.release for draft in prepared().drafts}


def test_an_engagement_that_may_not_be_built_can_be_shown() -> None:
    nameless = replace(velmoor(), details=replace(velmoor().details, partnership_name=""))
    assert [len(each.redacted.release.actions) for each in shown(nameless, nameless.outputs, DAY)] == [5]
    assert "Thackenby" not in repr(shown(nameless, nameless.outputs, DAY))
