"""File names tell nothing, and an exception is the same wherever one reader looks."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from aftercare_docs import identities, outputs
from aftercare_docs.engagement import Engagement
from aftercare_docs.showing import basis, shown
from aftercare_docs.vocabularies import AllowKind
from tests.sheets import northshire

DAY = dt.date(2026, 10, 16)


def excepted(target: str) -> Engagement:
    source = northshire()
    row = replace(
        source.allow_list[0],
        allow_id="AL77",
        kind=AllowKind.NAME_ALLOWED,
        check_code="IDN01",
        value="Larkmere Academy",
        target=target,
    )
    return replace(source, allow_list=(*source.allow_list, row))


def uneven(source: Engagement) -> list[str]:
    held_to, _ = basis(source, DAY)
    hidden = {each.output.output_id: each.hidden for each in shown(held_to, outputs.makeable(source))[0]}
    return [f.code for f in outputs.uneven(source, held_to.watchlist, held_to.policy, hidden)]


@pytest.mark.parametrize(
    "name",
    [
        "northshire-tollbridge",
        "larkmere-cards",
        "fernlea",
        "kj",
        "kierran-aldermarsh",
        "the-bus-station-fight",
        "20250824",
        "plan-sunniva-varleigh",
        "LCS-0048213",
    ],
)
def test_a_name_that_holds_an_identity_tells(name: str) -> None:
    assert outputs.tells(name, identities.watchlist(northshire()))


@pytest.mark.parametrize("name", ["northshire", "northshire-aftercare-plan", "yourplace-2026", "prompt-cards"])
def test_a_neutral_name_tells_nothing(name: str) -> None:
    assert not outputs.tells(name, identities.watchlist(northshire()))


def test_no_name_of_the_example_tells() -> None:
    source = northshire()
    listed = identities.watchlist(source)
    assert [o.output_id for o in outputs.makeable(source) if outputs.tells(outputs.stub(o), listed)] == []


def test_a_telling_stub_and_a_telling_workbook_stop_the_build() -> None:
    source = northshire()
    told = tuple(replace(o, file_stub="larkmere-cards") if o.output_id == "O04" else o for o in source.outputs)
    found = list(outputs.check(replace(source, outputs=told), identities.watchlist(source), "kierran-aldermarsh"))
    assert [(f.code, str(f.at)) for f in found if f.code == "OUT12"] == [
        ("OUT12", "the workbook"),
        ("OUT12", str(next(o for o in source.outputs if o.output_id == "O04").at["file_stub"])),
    ]
    assert not any("larkmere" in f"{f} {f!r}" for f in found)


def test_an_exception_in_one_output_alone_undoes_the_mask_in_the_others() -> None:
    assert uneven(excepted("O03")) == ["OUT11"]
    assert uneven(northshire()) == []


def test_an_exception_that_holds_everywhere_is_even() -> None:
    everywhere = "; ".join(o.output_id for o in northshire().outputs)
    assert uneven(excepted(everywhere)) == []
