"""Word documents, cleaned."""

from __future__ import annotations

from hashlib import sha256

import pytest

from aftercare_docs.cleaning import Revisions, clean
from tests.verification import samples
from tests.verification.mutations.base import in_part
from tests.verification.planted import DOCUMENT, LAST
from tests.verification.samples import unzipped


def cleaned(new: str) -> str:
    content, found = clean("plan.docx", in_part(DOCUMENT, LAST, new)(samples.word()), Revisions.ACCEPT)
    assert content, list(map(str, found))
    return unzipped(content)[DOCUMENT].decode()


@pytest.mark.parametrize(
    "new",
    [
        f"<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>{LAST}</w:sdtContent></w:sdt>",
        LAST.replace("<w:r>", "<w:smartTag><w:r>").replace("</w:r>", "</w:r></w:smartTag>"),
        LAST.replace("<w:r>", '<w:hyperlink r:id="rId7"><w:r>').replace("</w:r>", "</w:r></w:hyperlink>"),
        LAST.replace("<w:p>", '<w:p><w:bookmarkStart w:id="1" w:name="mine"/><w:bookmarkEnd w:id="1"/>'),
        LAST.replace("<w:p>", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"),
        LAST.replace("<w:p>", '<w:p><w:proofErr w:type="x"/>'),
    ],
)
def test_what_is_around_the_words_goes_and_the_words_stay(new: str) -> None:
    document = cleaned(new)
    assert "<w:t>Thank you.</w:t>" in document
    assert not any(word in document for word in ("mine", "hidden", "alias", "smartTag", "rId7", "proofErr"))


def test_a_field_becomes_what_it_shows_and_the_number_of_the_page_stays_a_field() -> None:
    def field(code: str) -> str:
        kinds = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
        shown = f"{kinds[1]}<w:r><w:t>7</w:t></w:r>{kinds[2]}"
        return f"<w:p>{kinds[0]}<w:r><w:instrText>{code}</w:instrText></w:r>{shown}</w:p>"

    assert "fldChar" not in cleaned(field(" AUTHOR "))
    assert "<w:t>7</w:t>" in cleaned(field(" AUTHOR "))
    assert "PAGE" in cleaned(field(" PAGE "))


@pytest.mark.parametrize(
    "new",
    [
        '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
        "<w:p><w:r><w:object/></w:r></w:p>",
        "<w:p><w:r><w:drawing><a>words</a></w:drawing></w:r></w:p>",
        '<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>white</w:t></w:r></w:p>',
    ],
)
def test_what_would_be_lost_or_come_to_light_is_refused(new: str) -> None:
    content, found = clean("plan.docx", in_part(DOCUMENT, LAST, LAST + new)(samples.word()), Revisions.ACCEPT)
    assert content == b""
    assert found[-1].code == "FIL80"


def test_a_picture_of_ours_stays_and_any_other_goes() -> None:
    own = {"Two lanes.", sha256(samples.png()).hexdigest()}
    kept, _ = clean("plan.docx", samples.word(), Revisions.ACCEPT, None, own)
    assert unzipped(kept)["word/media/image1.png"] == samples.png()
    assert 'descr="Two lanes."' in unzipped(kept)[DOCUMENT].decode()
    dropped, _ = clean("plan.docx", samples.word(), Revisions.ACCEPT)
    assert "word/media/image1.png" not in unzipped(dropped)
    assert "drawing" not in unzipped(dropped)[DOCUMENT].decode()
