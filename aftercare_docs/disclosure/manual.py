"""The manual page of each rule, by the code under which it is reported. Two rules may share one code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType, ModuleType

from aftercare_docs.disclosure import (
    d01_contributors,
    d02_agencies,
    d03_leave_one_out,
    d04_dominance,
    d05_one_voice,
    d06_whole_class,
    d07_difference,
    d08_joins,
    d09_successive,
    d10_rare_roles,
    d11_dates,
    d14_idiolect,
    d15_order,
    d17_unknown,
    d18_held_words,
    d25_small_check_ins,
    d26_worked_out,
    d28_hidden_days,
    d29_few_moved,
    d30_singled_out,
    ind02_readings,
    thm02_trade_words,
    thm04_coaching,
    thm05_second_reader,
)

RULES: tuple[ModuleType, ...] = (
    d01_contributors,
    d02_agencies,
    d03_leave_one_out,
    d04_dominance,
    d05_one_voice,
    d06_whole_class,
    d07_difference,
    d08_joins,
    d09_successive,
    d10_rare_roles,
    d11_dates,
    d14_idiolect,
    d15_order,
    d17_unknown,
    d18_held_words,
    d25_small_check_ins,
    d26_worked_out,
    d28_hidden_days,
    d29_few_moved,
    d30_singled_out,
    thm02_trade_words,
    thm04_coaching,
    thm05_second_reader,
    ind02_readings,
)
"""Every rule of disclosure control that stands in this package, in the order of its number."""

ALSO: Mapping[str, str] = MappingProxyType({"DIS09": "THM03", "DIS27": "THM03", "DIS19": "DIS15", "DIS24": "DIS14"})
"""Codes that say another thing of the same rule."""


def page(code: str) -> str:
    """What the rules with this code say of themselves, with an example that passes and one that fails; or nothing."""
    return "\n\n".join(rule.__doc__ or "" for rule in RULES if ALSO.get(code, code) == rule.CODE)
