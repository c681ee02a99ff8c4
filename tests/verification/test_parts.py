"""Parts, links, markup and values: what is not on the list is refused by name."""

from __future__ import annotations

import pytest

from tests.verification.planted import LAST, in_word, places


@pytest.mark.parametrize(
    ("new", "code", "what"),
    [
        (LAST.replace("<w:p>", "<w:p><w:proofErr/>"), "FIL13", "w:proofErr"),
        (LAST.replace("<w:p>", '<w:p w:rsidR="00AB12CD">'), "FIL13", "w:p w:rsidR"),
        (LAST.replace("<w:p>", '<w:p><w:pPr><w:jc w:val="both"/></w:pPr>'), "FIL14", "w:jc w:val"),
        (LAST.replace("<w:p>", "<w:p><w:secret/>"), "FIL13", "a name of its own"),
    ],
)
def test_what_is_not_listed_is_refused_by_its_standard_name(new: str, code: str, what: str) -> None:
    found = [finding for finding in in_word(LAST, new) if finding.code == code]
    assert [finding.facts["what"] for finding in found] == [what]
    assert places(found, code) == ["word/document.xml"]


def test_words_in_a_setting_are_for_a_person_to_read() -> None:
    found = in_word("<w:tblPr>", '<w:tblPr><w:tblCaption w:val="Somebody"/>')
    assert [(finding.code, finding.facts["what"]) for finding in found] == [("FIL17", "w:tblCaption w:val")]


def test_a_file_from_another_program_hears_of_its_markup_once() -> None:
    odd = (
        "".join(f"<w:p><w:odd{n}/></w:p>" for n in range(9))
        + '<w:p><w:proofErr/></w:p><w:p w:rsidR="1"/><w:p w:rsidP="1"/>'
    )
    found = [f for f in in_word(LAST, LAST + odd, expected=None) if f.code == "FIL13"]
    assert len(found) == 1
    assert found[0].facts["times"] == 12


def test_text_between_markup_is_shown_nowhere() -> None:
    assert "FIL44" in {finding.code for finding in in_word(LAST, "<w:p>loose<w:r><w:t>Thank you.</w:t></w:r></w:p>")}


def test_a_link_that_no_document_has_is_refused() -> None:
    part = "word/_rels/document.xml.rels"
    assert "FIL15" in {finding.code for finding in in_word("relationships/settings", "relationships/webSettings", part)}
    assert "FIL15" in {finding.code for finding in in_word('Id="rId1"', 'Id="mine"', part)}
