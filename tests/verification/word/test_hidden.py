"""Every text can be seen; what looks alike and is visible is not reported."""

from __future__ import annotations

import pytest

from tests.verification.planted import LAST, carriers, in_word, places


def said(properties: str, paragraph: str = "") -> set[str]:
    new = f"<w:p>{paragraph}<w:r><w:rPr>{properties}</w:rPr><w:t>Thank you.</w:t></w:r></w:p>"
    return carriers([f for f in in_word(LAST, new) if f.code == "FIL44"])


@pytest.mark.parametrize(
    ("properties", "carrier"),
    [
        ("<w:vanish/>", "vanish"),
        ('<w:vanish w:val="true"/>', "vanish"),
        ('<w:color w:val="FFFFFF"/>', "text of the colour of its page"),
        ('<w:sz w:val="2"/>', "tiny text"),
        ('<w:w w:val="1"/>', "squeezed text"),
    ],
)
def test_text_that_cannot_be_seen_is_named(properties: str, carrier: str) -> None:
    assert carrier in said(properties)


@pytest.mark.parametrize(
    "properties",
    [
        '<w:vanish w:val="0"/>',
        '<w:vanish w:val="off"/>',
        '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:color="auto" w:fill="1F3864"/>',
        '<w:color w:val="auto"/>',
        '<w:sz w:val="16"/>',
    ],
)
def test_what_only_looks_like_hidden_text_is_not_reported(properties: str) -> None:
    assert said(properties) == set()


def test_a_header_for_first_pages_is_shown_where_first_pages_differ() -> None:
    old = '<w:headerReference w:type="default" r:id="rId2"/>'
    first = old.replace("default", "first")
    assert "header or footer that no page shows" in carriers(in_word(old, first))
    sized = '<w:pgSz w:w="11906" w:h="16838"/>'
    assert in_word(f"{old}{sized}", f"{first}{sized}<w:titlePg/>") == []


def test_characters_without_a_mark_are_named_at_their_paragraph() -> None:
    assert places(in_word("Thank you.", "Thank\u200b you."), "FIL44") == ["paragraph 7"]
