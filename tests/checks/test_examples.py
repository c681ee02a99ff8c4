"""Each check's docstring is its manual page; here the page is put to the test."""

from __future__ import annotations

import re

import pytest

from aftercare_docs.checks import CHECKS, Check
from tests.checks.contexts import found


@pytest.mark.parametrize("rule", CHECKS, ids=lambda rule: rule.CODE)
def test_documented_examples_hold(rule: Check) -> None:
    page = re.fullmatch(r".*?Passes::\n(.*?)Fails, at (\S+?)::\n(.*)", rule.__doc__ or "", re.DOTALL)
    assert page, "a check documents an example that passes and one that fails"
    passes, place, fails = page.groups()
    assert found(rule, passes) == []
    reported = found(rule, fails)
    assert {f.code for f in reported} == {rule.CODE}
    assert str(reported[0].at) == place


def test_every_check_reports_a_code_of_its_own() -> None:
    codes = [rule.CODE for rule in CHECKS]
    assert len(set(codes)) == len(codes)
