"""The strength of a plan in one line."""

from __future__ import annotations

from aftercare_docs.checks import strength_profile
from tests.checks.contexts import found, of_the_example


def table(size: int) -> str:
    components = [f"| R{n}.1 | R{n} | One" for n in range(1, size + 1)]
    actions = [f"| A{n:02} | R{n}.1 | Try {n} | Stronger" for n in range(1, size + 1)]
    header = ["Components | component_id | rec_id | element", "Actions | action_id | component_ids | action | strength"]
    return "\n".join([header[0], *components, header[1], *actions])


def test_a_long_line_is_cut() -> None:
    (only,) = found(strength_profile, table(14))
    assert only.message.endswith("R11 1/0/0, R12 1/0/0, and 2 more")
    (whole,) = found(strength_profile, table(12))
    assert whole.message.endswith("R12 1/0/0")


def test_the_example_has_its_line() -> None:
    assert of_the_example(strength_profile) == ["Actions!F1"]
