"""Every threshold stands beside its reason, and a table that is not whole is refused by name."""

from __future__ import annotations

import tomllib
from fractions import Fraction

import pytest

from aftercare_docs import tone
from aftercare_docs.checks import limits
from tests.imports import PACKAGE, ROOT

TABLE = (ROOT / PACKAGE / "data" / "plan.toml").read_text("utf-8")


def test_the_shipped_table_is_read_as_what_it_says() -> None:
    shipped = limits.default()
    assert (shipped.most_actions, shipped.alike) == (30, Fraction(4, 5))
    assert "review" in shipped.task_verbs


@pytest.mark.parametrize("name", tomllib.loads(TABLE))
def test_every_reason_is_a_sentence_in_kind_words(name: str) -> None:
    why = tomllib.loads(TABLE)[name]["why"]
    assert why.endswith(".")
    assert tone.hits(why) == []


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("[most_actions]\nvalue = 30", "[most_actions]\nvalue = 0"),
        ("[most_actions]\nvalue = 30", '[most_actions]\nvalue = "thirty"'),
        ("[most_actions]\nvalue = 30", "[most_actions]\nvalue = true"),
        ('[alike]\nvalue = "4/5"', '[alike]\nvalue = "5/4"'),
        ('[alike]\nvalue = "4/5"', "[alike]\nvalue = 0.8"),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused_by_name(was: str, becomes: str) -> None:
    assert was in TABLE
    with pytest.raises(ValueError, match=r"most_actions|alike"):
        limits.load(TABLE.replace(was, becomes))


def test_a_missing_an_unknown_and_an_unexplained_value_are_refused() -> None:
    with pytest.raises(ValueError, match="most_words"):
        limits.load(f'{TABLE}\n[most_words]\nvalue = 1\nwhy = "x."\n')
    with pytest.raises(ValueError, match="alike"):
        limits.load(TABLE.replace("[alike]", "[likeness]"))
    with pytest.raises(ValueError, match="most_actions needs a value and a reason"):
        limits.load(TABLE.replace("[most_actions]\nvalue = 30\n", '[most_actions]\nvalue = 30\nnote = "x"\n'))
