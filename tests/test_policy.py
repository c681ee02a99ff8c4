"""The policy tables: typed, explained, and never below a floor."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from importlib.resources import files
from typing import Any

import pytest

from aftercare_docs import policy
from aftercare_docs.columns import Emit
from aftercare_docs.floors import FLOORS, AtLeast, AtMost, Idiolect, PolicyError, Share
from aftercare_docs.vocabularies import Audience
from tests import sheets

DATA = files("aftercare_docs") / "data"
POLICY = (DATA / "policy.toml").read_text("utf-8")
AUDIENCES = (DATA / "audiences.toml").read_text("utf-8")


def with_value(name: str, value: str) -> str:
    """The shipped policy table with one value written differently."""
    before = tomllib.loads(POLICY)[name]["value"]
    shown = f'"{before}"' if isinstance(before, str) else str(before)
    old = f"[{name}]\nvalue = {shown}\n"
    assert old in POLICY
    return POLICY.replace(old, f"[{name}]\nvalue = {value}\n")


def test_the_defaults_are_those_that_were_agreed() -> None:
    made = policy.default()
    assert (made.min_contributors, made.min_contributors_high, made.min_agencies) == (5, 6, 3)
    assert (made.left_contributors, made.left_agencies, made.min_difference, made.min_moved) == (2, 2, 3, 3)
    assert (made.overlap_run, made.min_role_class, made.min_readings) == (5, 5, 5)
    assert made.max_person_share == Fraction(1, 3)
    assert made.idiolect is Idiolect.WARN


def test_every_value_has_a_reason() -> None:
    assert set(policy.default().why) == set(FLOORS) | set(Audience)
    assert all(reason.endswith(".") for reason in policy.default().why.values())


@pytest.mark.parametrize("name", FLOORS)
def test_a_value_below_its_floor_is_refused_by_name(name: str) -> None:
    floor = FLOORS[name]
    if isinstance(floor, AtLeast):
        weaker = str(floor.floor - 1)
    elif isinstance(floor, AtMost):
        weaker = str(floor.ceiling + 1)
    elif isinstance(floor, Share):
        weaker = f'"{floor.weakest / 2 if floor.larger_is_stricter else (floor.weakest + 1) / 2}"'
    else:
        weaker = '"anything"'
    with pytest.raises(PolicyError, match=f"^{name} "):
        policy.load(with_value(name, weaker), AUDIENCES)


def test_the_floor_itself_is_allowed() -> None:
    assert policy.load(with_value("min_contributors", "3"), AUDIENCES).min_contributors == 3
    assert policy.load(with_value("overlap_run", "8"), AUDIENCES).overlap_run == 8
    assert policy.load(with_value("max_person_share", '"1/2"'), AUDIENCES).max_person_share == Fraction(1, 2)


@pytest.mark.parametrize("value", ["true", "5.0", '"5"', "[5]"])
def test_a_value_of_another_type_is_refused(value: str) -> None:
    with pytest.raises(PolicyError, match="min_contributors must be a whole number"):
        policy.load(with_value("min_contributors", value), AUDIENCES)


@pytest.mark.parametrize("value", ['"0"', '"1/0"', '"half"', "0.5"])
def test_a_share_is_a_fraction(value: str) -> None:
    with pytest.raises(PolicyError, match="max_person_share must be a fraction"):
        policy.load(with_value("max_person_share", value), AUDIENCES)


@pytest.mark.parametrize(
    "changes",
    [{"min_contributors": 2}, {"min_readings": 4}, {"max_agency_share": Fraction(2, 3)}, {"overlap_run": 9}],
)
def test_a_floor_cannot_be_passed_by_making_the_value_in_code(changes: dict[str, Any]) -> None:
    with pytest.raises(PolicyError):
        replace(policy.default(), **changes)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda text: text.replace("[min_readings]", "[min_reading]"), "policy.toml does not say min_readings"),
        (lambda text: text + '[spare]\nvalue = 1\nwhy = "None."\n', "policy.toml does not know spare"),
        (
            lambda text: text.replace("[min_readings]\n", "[min_readings]\nmore = 1\n"),
            "min_readings needs exactly",
        ),
    ],
)
def test_the_table_says_what_it_must_and_no_more(change: Callable[[str], str], message: str) -> None:
    with pytest.raises(PolicyError, match=message):
        policy.load(change(POLICY), AUDIENCES)


def test_a_value_without_a_reason_is_refused() -> None:
    reason = tomllib.loads(POLICY)["min_readings"]["why"]
    with pytest.raises(PolicyError, match="min_readings needs a reason"):
        policy.load(POLICY.replace(reason, " "), AUDIENCES)


@pytest.mark.parametrize(
    ("audience", "widest"),
    [
        (Audience.FACILITATORS, "R"),
        (Audience.COMMISSIONER_AND_DSPS, "R"),
        (Audience.PARTNERSHIP, "S"),
        (Audience.PARTICIPANTS, "S"),
        (Audience.SCRUTINEER, "S"),
        (Audience.INSPECTORATE, "S"),
        (Audience.STAFF_WIDE, "P"),
        (Audience.FAMILY, "P"),
        (Audience.PUBLIC, "P"),
    ],
)
def test_each_audience_sees_up_to_its_class_and_nobody_sees_the_rest(audience: Audience, widest: str) -> None:
    seen = "".join(emit for emit in Emit if policy.default().sees(audience, emit))
    assert seen == "PSR"[: "PSR".index(widest) + 1]


def test_an_audience_may_be_narrowed_and_never_widened() -> None:
    narrowed = AUDIENCES.replace('[Partnership]\nsees = "S"', '[Partnership]\nsees = "P"')
    assert not policy.load(POLICY, narrowed).sees(Audience.PARTNERSHIP, Emit.SHARED)
    for widened in (
        AUDIENCES.replace('[Public]\nsees = "P"', '[Public]\nsees = "S"'),
        AUDIENCES.replace('[Facilitators]\nsees = "R"', '[Facilitators]\nsees = "N"'),
    ):
        with pytest.raises(PolicyError, match="may see no more than"):
            policy.load(POLICY, widened)


def test_a_workbook_may_tighten_and_never_loosen() -> None:
    made = sheets.engagement("""
        Engagement | key              | value
                   | engagement_title | Fictional aftercare
                   | partnership_name | Fictional Partnership
                   | min_contributors | 7
                   | min_agencies     | 2
    """)
    tightened, found = policy.default().for_engagement(made)
    assert (tightened.min_contributors, tightened.min_contributors_high) == (7, 7)
    assert (tightened.min_agencies, tightened.min_readings) == (3, 5)
    assert [(f.code, f.at, f.facts["policy"]) for f in found] == [
        ("DIS20", made.details.at["min_agencies"], "min_agencies")
    ]


def test_a_workbook_that_says_nothing_leaves_the_policy_as_it_is() -> None:
    assert policy.default().for_engagement(sheets.engagement("")) == (policy.default(), [])
