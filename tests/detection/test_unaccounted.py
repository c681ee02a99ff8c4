"""Deny by default: whatever nothing accounts for is marked, and ordinary English is not."""

from __future__ import annotations

import pytest

from tests.detection import marked

DENY = ("IDN02", "RED17", "RED18")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("we met Kezia there", "Kezia"),
        ("i spoke to chantelle", "chantelle"),
        ("at St Oswin's Academy", "St Oswin's Academy"),
        ("Ms Quillfeather rang", "Ms Quillfeather"),
        ("from van der Linde", "van der Linde"),
        ("at the Cuckoo Lane site", "Cuckoo Lane site"),
        ("the Ministry of National Education", "Ministry of National Education"),
        ("in Salzburg municipal cemetery", "Salzburg municipal cemetery"),
        ("Old Pete saw it", "Old Pete"),
        ("the county of Jämtland", "county of Jämtland"),
        ("with J. K. Adeyemi", "J. K. Adeyemi"),
        ("we asked Will and Grace", "Will"),
        ("case 3", "case 3"),
        ("order 44182", "44182"),
        ("the cervico-brachial nerve", "cervico-brachial"),
        ("Grace said it", "Grace"),
        ("about Hawthorn House", "Hawthorn House"),
    ],
)
def test_what_nothing_accounts_for_is_marked(text: str, expected: str) -> None:
    assert expected in marked(text, *DENY)


@pytest.mark.parametrize(
    "text",
    [
        "Supervision helps when people can think together. It needs time.",
        "We hope that this may mark a period of grace. Will it help? May we ask?",
        "The Court and the Government agreed under Article 6 and section 47 of the Act.",
        "WHAT PEOPLE CARRY",
        "Child Safeguarding Practice Reviews (CSPRs) matter; we don't re-investigate.",
        "Rules 1 and 2, Schedule 3",
    ],
)
def test_ordinary_english_is_left_alone(text: str) -> None:
    assert marked(text, *DENY) == []


def test_a_span_that_a_rule_explains_is_not_given_twice() -> None:
    assert marked("on 3 March 2025", "RED17", "IDN02") == []
