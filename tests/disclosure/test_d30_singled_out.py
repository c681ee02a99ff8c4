"""D30: no list of agencies singles one out."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from aftercare_docs.disclosure import d30_singled_out
from aftercare_docs.engagement import Engagement
from aftercare_docs.policy import default
from tests.sheets import engagement, northshire

EVERY = tuple(f"AG{n:02}" for n in range(1, 9))


def places(made: Engagement) -> list[str]:
    return [f"{f.at} {f.facts['what']}" for f in d30_singled_out.check(made, default())]


def test_the_page_is_true() -> None:
    page = re.fullmatch(r".*?Passes::\n(.*?)Fails, at (\S+?)::\n(.*)", d30_singled_out.__doc__ or "", re.DOTALL)
    assert page
    passes, place, fails = page.groups()
    assert places(engagement(passes)) == []
    assert places(engagement(fails)) == [f"{place} one agency alone"]


def test_a_trust_that_pays_for_its_own_beside_the_others_is_not_singled_out() -> None:
    assert any(route.available_to == ("AG05",) for route in northshire().support)
    assert places(northshire()) == []


@pytest.mark.parametrize(
    ("agencies", "found"),
    [
        (("AG08",), "one agency alone"),
        (("AG08", "AG09", "AG10"), "one agency alone"),
        (EVERY[1:], "every agency but one"),
        (EVERY, ""),
        (("All",), ""),
        ((), ""),
        (("AG07", "AG08"), ""),
    ],
)
def test_one_alone_and_all_but_one_stand_out(agencies: tuple[str, ...], found: str) -> None:
    made = northshire()
    support = tuple(replace(r, available_to=agencies) if r.support_id == "SU05" else r for r in made.support)
    assert places(replace(made, support=support)) == ([f"Support!D6 {found}"] if found else [])
    if agencies != ("All",):
        peers = (replace(made.peer_learning[0], agency_ids=agencies),)
        assert places(replace(made, peer_learning=peers)) == ([f"PeerLearning!E2 {found}"] if found else [])


def test_of_three_agencies_none_is_hidden_anyway() -> None:
    made = northshire()
    few = tuple(a for a in made.agencies if a.agency_id in {"AG01", "AG02", "AG08"})
    support = tuple(replace(r, available_to=("AG08",)) for r in made.support)
    assert places(replace(made, agencies=few, support=support)) == []
