"""What a check says of a few rows, so that a test reads like the sheets it is about."""

from __future__ import annotations

import datetime as dt

from aftercare_docs.checks import Check
from aftercare_docs.checks.context import Context
from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import Finding
from tests.sheets import engagement, northshire

DAY = dt.date(2026, 10, 16)


def context(made: Engagement | str) -> Context:
    """An engagement, or the rows of one, on the day that it names; the example's day where it names none."""
    whole = engagement(made) if isinstance(made, str) else made
    return Context(whole, whole.details.as_of or DAY)


def found(rule: Check, made: Engagement | str) -> list[Finding]:
    return list(rule.check(context(made)))


def places(rule: Check, made: Engagement | str) -> list[str]:
    return [str(each.at) for each in found(rule, made)]


def said(rule: Check, made: Engagement | str) -> list[str]:
    """Place and message of each finding."""
    return [f"{each.at} {each.message}" for each in found(rule, made)]


def of_the_example(rule: Check) -> list[str]:
    return places(rule, northshire())
