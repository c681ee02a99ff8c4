"""What the readers of an output may see: the same as a build would make for them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.control import Output
from aftercare_docs.outputs import makeable
from aftercare_docs.showing import Shown, basis, distinct, shown
from aftercare_docs.vocabularies import Audience
from tests.returns.editing import DAY, velmoor
from tests.sheets import northshire
from tests.workbooks import prepared


def seen(engagement: Engagement, outputs: Iterable[Output]) -> tuple[Shown, ...]:
    return shown(basis(engagement, DAY)[0], outputs)[0]


def test_it_is_what_the_build_makes() -> None:
    made = {each.output.output_id: each.redacted.release for each in seen(northshire(), makeable(northshire()))}
    assert made == {draft.output.output_id: draft.redacted.release for draft in prepared().drafts}


def test_an_engagement_that_may_not_be_built_can_be_shown() -> None:
    nameless = replace(velmoor(), details=replace(velmoor().details, partnership_name=""))
    assert [len(each.redacted.release.actions) for each in seen(nameless, nameless.outputs)] == [5]
    assert "Thackenby" not in repr(seen(nameless, nameless.outputs))


def test_outputs_that_share_a_release_show_what_each_would_alone() -> None:
    made = northshire()
    outputs = [replace(made.outputs[0], output_id=f"O{90 + n}", audience=each) for n, each in enumerate(Audience)]
    together = seen(made, outputs)
    assert len(distinct(together)) == 4  # the facilitators, and what is restricted, shared and public
    for each in together:
        (alone,) = seen(made, [each.output])
        assert (alone.redacted.release, alone.redacted.emitted, alone.redacted.log, alone.hidden.terms) == (
            each.redacted.release,
            each.redacted.emitted,
            each.redacted.log,
            each.hidden.terms,
        )


def test_an_exception_for_one_output_is_not_shared_with_its_neighbours() -> None:
    made = northshire()
    row = replace(made.allow_list[0], allow_id="AL77", target="O91", value="anything", check_code="")
    outputs = [replace(made.outputs[0], output_id=each) for each in ("O90", "O91", "O92")]
    together = seen(replace(made, allow_list=(row,)), outputs)
    assert [each.redacted.outputs for each in together] == [("O90", "O92"), ("O91",), ("O90", "O92")]
