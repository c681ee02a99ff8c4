"""What editing leaves behind is taken out, and what a reader sees is not."""

from __future__ import annotations

from lxml import etree

from aftercare_docs.renderers.docx_marks import drop_unused_styles, forget_editing
from aftercare_docs.renderers.docx_source import W, joined_text

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)


def part(inside: str) -> etree._Element:
    root = etree.fromstring(f"<w:body {SPACES}>{inside}</w:body>")
    forget_editing(root)
    return root


def test_revision_numbers_spelling_marks_and_the_cursor_go() -> None:
    root = part(
        '<w:p w:rsidR="00AA"><w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="3" w:name="_GoBack"/>'
        '<w:bookmarkStart w:id="4" w:name="kept"/><w:r w:rsidRPr="00BB"><w:lastRenderedPageBreak/><w:t>text</w:t></w:r>'
        '<w:bookmarkEnd w:id="4"/><w:bookmarkEnd w:id="3"/></w:p>'
    )
    left = etree.tostring(root).decode()
    assert not [trace for trace in ("rsid", "proofErr", "_GoBack", "lastRendered") if trace in left]
    assert [m.get(W + "id") for m in root.iter(W + "bookmarkStart", W + "bookmarkEnd")] == ["4", "4"]
    assert joined_text(root) == "text"


def test_the_extensions_of_newer_editors_go_with_their_names() -> None:
    root = part('<w:p w14:paraId="11223344"><w:r><w:rPr><w14:glow/></w:rPr><w:t>text</w:t></w:r></w:p>')
    left = etree.tostring(root).decode()
    assert "w14" not in left
    assert "Ignorable" not in left
    assert joined_text(root) == "text"


def test_a_contents_list_from_the_gallery_loses_its_box_and_other_controls_keep_theirs() -> None:
    def box(kind: str, text: str) -> str:
        inside = f"<w:sdtContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:sdtContent>"
        return f"<w:sdt><w:sdtPr><w:{kind}/></w:sdtPr>{inside}</w:sdt>"

    root = part(box("docPartObj", "one") + box("date", "two"))
    assert [etree.QName(node).localname for node in root] == ["p", "sdt"]
    assert joined_text(root) == "onetwo"


def test_every_language_is_british_english_and_fonts_for_other_scripts_go() -> None:
    look = '<w:rFonts w:ascii="Arial" w:cs="Mangal"/><w:lang w:val="en-US" w:bidi="hi-IN"/>'
    root = part(f"<w:p><w:r><w:rPr>{look}</w:rPr></w:r></w:p>")
    [fonts, language] = [*root.iter(W + "rFonts"), *root.iter(W + "lang")]
    assert fonts.items() == [(W + "ascii", "Arial")]
    assert language.items() == [(W + "val", "en-GB")]


def test_styles_that_nothing_uses_go_and_those_behind_a_used_one_stay() -> None:
    styles = etree.fromstring(
        f'<w:styles {SPACES}><w:style w:styleId="Normal" w:default="1"/><w:style w:styleId="Base"/>'
        '<w:style w:styleId="Used"><w:basedOn w:val="Base"/></w:style><w:style w:styleId="Stray"/></w:styles>'
    )
    drop_unused_styles(styles, [part('<w:p><w:pPr><w:pStyle w:val="Used"/></w:pPr></w:p>')])
    assert [s.get(W + "styleId") for s in styles] == ["Normal", "Base", "Used"]
