"""The logo is on the front sheet alone, beside the title, and the gate knows it."""

from __future__ import annotations

from aftercare_docs.findings import stops
from aftercare_docs.renderers import xlsx
from aftercare_docs.theme import wearing
from aftercare_docs.verification import verify
from tests.renderers.finished import DRAFT, SPEC, document, parts
from tests.renderers.logos import with_logo


def test_the_front_sheet_has_it_and_no_other() -> None:
    with wearing(with_logo()):
        content = xlsx.render(document("full"), DRAFT, SPEC)
        expected = xlsx.expected(document("full"), DRAFT, SPEC)
    package = parts(content)
    assert [name for name in package if "media" in name] == ["xl/media/image1.png"]
    assert package["xl/media/image1.png"] == expected.pictures[0].content
    holders = [name for name, part in package.items() if name.endswith(".rels") and b"media/image1.png" in part]
    drawing = holders[0].rpartition("/")[2].removesuffix(".rels")
    sheets = [
        name for name, part in package.items() if name.startswith("xl/worksheets/_rels") and drawing.encode() in part
    ]
    assert sheets == ["xl/worksheets/_rels/sheet1.xml.rels"]
    assert not stops(verify("plan.xlsx", content, None, expected))
