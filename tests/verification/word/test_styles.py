"""What a run looks like once every style has had its say."""

from __future__ import annotations

import pytest
from lxml import etree

from aftercare_docs.verification.word.styles import Look, Styles, W
from tests.verification import samples

STYLES = """<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Ghost"><w:rPr><w:vanish/><w:color w:val="FFFFFF"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Ghost"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>
<w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr>
<w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>"""


def look(paragraph: str) -> Look:
    root = etree.fromstring(f"<w:styles {samples.W}>{STYLES}</w:styles>")
    styles = {style.get(f"{W}styleId", ""): style for style in root.iter(f"{W}style")}
    body = etree.fromstring(f"<w:body {samples.W}>{paragraph}</w:body>")
    element = next(body.iter(f"{W}p"))
    return Styles(styles, root.find(f"{W}docDefaults"), "Normal").look(next(element.iter(f"{W}r")), element)


def test_defaults_apply_where_nothing_else_is_said() -> None:
    assert look("<w:p><w:r/></w:p>") == Look(
        hidden=False, points=12, font="", ink="000000", paper="FFFFFF", squeezed=False
    )


def test_a_style_hides_and_the_style_based_on_it_takes_it_back() -> None:
    assert look('<w:p><w:pPr><w:pStyle w:val="Ghost"/></w:pPr><w:r/></w:p>').hidden
    child = look('<w:p><w:pPr><w:pStyle w:val="Child"/></w:pPr><w:r/></w:p>')
    assert not child.hidden
    assert child.ink == "FFFFFF"


def test_a_style_based_on_itself_ends() -> None:
    assert not look('<w:p><w:pPr><w:pStyle w:val="Loop"/></w:pPr><w:r/></w:p>').hidden


def test_the_run_itself_is_nearest() -> None:
    assert look('<w:p><w:r><w:rPr><w:sz w:val="2"/><w:vanish w:val="false"/></w:rPr></w:r></w:p>').points == 1


def test_a_header_row_takes_its_colours_from_the_style_of_its_table() -> None:
    row = "<w:tr><w:tc><w:p><w:r/></w:p></w:tc></w:tr>"
    shown = look(f'<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr>{row}</w:tbl>')
    assert (shown.ink, shown.paper) == ("FFFFFF", "1F3864")


@pytest.mark.parametrize("properties", ['<w:w w:val="1"/>', '<w:spacing w:val="-200"/>', '<w:position w:val="400"/>'])
def test_letters_on_top_of_each_other_or_out_of_their_line_are_squeezed(properties: str) -> None:
    assert look(f"<w:p><w:r><w:rPr>{properties}</w:rPr></w:r></w:p>").squeezed
