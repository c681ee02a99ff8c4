"""What the readers of an output may see: the same as a build would make for them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

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


@pytest.mark.parametrize(
    ("words", "shared"),
    [
        ("words that nobody uses", [("O90", "O92", "O91")] * 3),
        ("Larkmere Academy", [("O90", "O92"), ("O91",), ("O90", "O92")]),  # one of them need not hide it
        ("Larkmere Academy staff", [("O90", "O92"), ("O91",), ("O90", "O92")]),  # it stands within what is excepted
    ],
)
def test_an_exception_for_one_output_is_not_shared_with_its_neighbours(
    words: str, shared: list[tuple[str, ...]]
) -> None:
    made = northshire()
    row = replace(made.allow_list[0], allow_id="AL77", target="O91", value=words, check_code="")
    noted = replace(made.actions[0], progress_note="Larkmere Academy staff met twice.")
    outputs = [replace(made.outputs[1], output_id=each) for each in ("O90", "O91", "O92")]
    together = seen(replace(made, allow_list=(row,), actions=(noted, *made.actions[1:])), outputs)
    assert [each.redacted.outputs for each in together] == shared
    said = [each.redacted.release.actions[0].progress_note for each in together]
    assert [note == noted.progress_note for note in said] == [False, len(shared[1]) == 1, False]
