"""A part reduced to the list."""

from __future__ import annotations

import pytest
from lxml import etree

from aftercare_docs.cleaning.projection import project, remove, unwrap
from aftercare_docs.cleaning.refusal import Refused
from aftercare_docs.verification.allowed import allowed
from tests.verification.samples import W


def reduced(markup: str) -> str:
    root = etree.fromstring(f"<w:document {W} xmlns:q='urn:q'><w:body>{markup}</w:body></w:document>")
    lists = allowed("docx")
    project(root, "body", lists, lambda kind, value: kind == "text" or lists.fits(kind, value))
    return etree.tostring(root[0]).decode().replace(f" {W}", "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<w:p/>", "<w:p/>"),
        ("<w:p w:rsidR='1'><w:odd/></w:p>", "<w:p/>"),
        ("<w:p><q:a>b</q:a></w:p>", "<w:p/>"),
        ("<w:p><!-- a --><?b c?></w:p>", "<w:p/>"),
        ("<w:p>loose<w:r/>more</w:p>", "<w:p><w:r/></w:p>"),
        ("<w:p><w:pPr><w:jc w:val='both'/></w:pPr></w:p>", "<w:p><w:pPr/></w:p>"),
    ],
)
def test_only_what_is_listed_stays(before: str, after: str) -> None:
    assert reduced(before) == f"<w:body>{after}</w:body>"


def test_a_part_of_another_kind_is_refused() -> None:
    with pytest.raises(Refused):
        project(etree.fromstring("<a/>"), "body", allowed("docx"), lambda _, __: True)


def test_unwrapping_keeps_the_order() -> None:
    root = etree.fromstring("<a><b/><c><d/><e/></c><f/></a>")
    unwrap(root[1])
    assert [child.tag for child in root] == ["b", "d", "e", "f"]
    remove(root[0])
    assert [child.tag for child in root] == ["d", "e", "f"]
