"""The thresholds and word lists of the checks: ``data/plan.toml`` goes in, a typed and frozen ``Limits`` comes out.

Each value stands beside its reason. These are not floors: they decide what is asked about, never what is released.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from fractions import Fraction
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class Limits:
    """Where each check begins to ask. A share is a fraction of one, a period a number of days."""

    most_actions_for_a_recommendation: int
    most_actions: int
    most_actions_per_recommendation: int
    alike: Fraction
    compared_with: int
    shares_from: int
    least_relational_share: Fraction
    most_procedural_share: Fraction
    most_open_actions_of_an_owner: int
    most_share_of_an_owner: Fraction
    most_due_in_a_month: int
    most_share_of_an_agency: Fraction
    most_share_of_a_day: Fraction
    same_day_from: int
    most_musts: Fraction
    rethink_impact: int
    rethink_effort: int
    days_without_update: int
    days_to_find_resources: int
    days_around_publication: int
    days_to_sense_making: int
    most_minutes_without_a_break: int
    days_between_heavy_sessions: int
    most_days_between_check_ins: int
    least_check_ins: int
    days_from_last_check_in_to_end: int
    most_indicators: int
    most_burden: int
    days_since_support_was_checked: int
    most_words_of_a_question: int
    question_openings: tuple[str, ...]
    restated: Fraction
    task_verbs: tuple[str, ...]
    vague_openings: tuple[str, ...]
    output_words: tuple[str, ...]
    done_words: tuple[str, ...]
    case_data: tuple[str, ...]
    ranking_words: tuple[str, ...]


def load(table: str) -> Limits:
    """Read the table. A value that is missing, unknown, unexplained or of the wrong kind is refused by name."""
    rows = tomllib.loads(table)
    kinds = {field.name: str(field.type) for field in fields(Limits)}
    if odd := sorted(kinds.keys() ^ rows.keys()):
        raise ValueError(f"plan.toml should say exactly what is asked of it; look at {', '.join(odd)}")
    return Limits(**{name: _value(name, kind, rows[name]) for name, kind in kinds.items()})


@cache
def default() -> Limits:
    """The limits that the product ships with."""
    return load((files("aftercare_docs") / "data" / "plan.toml").read_text("utf-8"))


def _value(name: str, kind: str, row: dict[str, Any]) -> Any:
    if set(row) != {"value", "why"} or not str(row["why"]).strip():
        raise ValueError(f"{name} needs a value and a reason")
    value = row["value"]
    if kind == "int" and type(value) is int and value > 0:
        return value
    if kind == "Fraction" and isinstance(value, str) and 0 < Fraction(value) <= 1:
        return Fraction(value)
    if kind == "tuple[str, ...]" and isinstance(value, list) and value and all(isinstance(v, str) for v in value):
        return tuple(value)
    raise ValueError(f"{name} should be {'a share such as 1/4' if kind == 'Fraction' else kind}")
