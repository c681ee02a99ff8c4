"""Hiding places of a Word document."""

from __future__ import annotations

from collections.abc import Callable

from tests.verification import samples
from tests.verification.mutations.base import CANARY, Mutation, changed, in_part, new_part, outside, packing
from tests.verification.samples import png

IMAGE = "word/media/image1.png"
DOCUMENT, STYLES, SETTINGS, HEADER = "word/document.xml", "word/styles.xml", "word/settings.xml", "word/header1.xml"
RELS = "word/_rels/document.xml.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LAST = "<w:p><w:r><w:t>Thank you.</w:t></w:r></w:p>"
VISIBLE = "<w:t>Thank you.</w:t>"
REVISED = 'w:id="1" w:author="{c}" w:date="2026-03-04T05:06:07Z"'
NEUTRAL = 'w:id="1" w:author="" w:date=""'


def body(name: str, new: str, old: str = LAST) -> Mutation:
    return Mutation(name, in_part(DOCUMENT, old, new))


def hidden(name: str, properties: str, paragraph: str = "") -> Mutation:
    """A run that says the canary and is formatted so that nobody sees it."""
    run = f"<w:r><w:rPr>{properties}</w:rPr><w:t>{{c}}</w:t></w:r>"
    return body(name, f"{LAST}<w:p>{paragraph}{run}</w:p>")


def boxed(
    name: str, table: str = "", *, column: int = 2000, row: str = "", cell: str = "", indent: str = "", above: str = ""
) -> Mutation:
    """The canary in a table of one cell, which is where nobody sees it."""
    before = f"<w:p><w:r><w:t>{above}</w:t></w:r></w:p>" if above else ""
    return body(
        name,
        f'<w:tbl><w:tblPr>{table}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="{column}"/>'
        f"</w:tblGrid><w:tr><w:trPr>{row}</w:trPr><w:tc><w:tcPr>{cell}</w:tcPr>{before}"
        f"<w:p>{indent}<w:r><w:t>{{c}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>{LAST}",
    )


def around(name: str, start: str, end: str) -> Mutation:
    """Markup put around the last visible text, which stays as it is."""
    return body(name, f"<w:p>{start}<w:r>{VISIBLE}</w:r>{end}</w:p>")


def part(name: str, path: str, data: str, kind: str, relation: str) -> Mutation:
    return Mutation(name, new_part(path, data, kind, (RELS, f"{OFFICE}/{relation}")))


RUNS = [
    hidden("hidden text", "<w:vanish/>"),
    hidden("hidden on the web", "<w:webHidden/>"),
    hidden("hidden paragraph mark", "<w:specVanish/>"),
    hidden("white text", '<w:color w:val="FFFFFF"/>'),
    hidden("nearly white text", '<w:color w:val="FCFCFC"/>'),
    hidden(
        "text of the colour of its shading",
        '<w:color w:val="1F3864"/><w:shd w:val="clear" w:color="auto" w:fill="1F3864"/>',
    ),
    hidden("tiny text", '<w:sz w:val="1"/>'),
    hidden("squeezed text", '<w:w w:val="1"/>'),
    hidden("text without spacing", '<w:spacing w:val="-400"/>'),
    hidden("text moved up", '<w:position w:val="9999"/>'),
    hidden("text under a highlight", '<w:highlight w:val="black"/>'),
    hidden("text in a line of no height", "", '<w:pPr><w:spacing w:line="1" w:lineRule="exact"/></w:pPr>'),
    hidden("text left of the page", "", '<w:pPr><w:ind w:left="-9999"/></w:pPr>'),
    hidden("text right of the page", "", '<w:pPr><w:ind w:left="20000"/></w:pPr>'),
    hidden("text in a frame off the page", "", '<w:pPr><w:framePr w:x="-20000" w:y="1"/></w:pPr>'),
    hidden("letters shown as signs", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'),
    hidden("text pushed out from both sides", "", '<w:pPr><w:ind w:left="6000" w:right="6000"/></w:pPr>'),
    body(
        "text behind a tab off the page",
        f'{LAST}<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="30000"/></w:tabs></w:pPr>'
        "<w:r><w:tab/><w:t>{c}</w:t></w:r></w:p>",
    ),
    boxed("table right of the page", '<w:tblInd w:w="30000" w:type="dxa"/>'),
    boxed("table left of the page", '<w:tblInd w:w="-9000" w:type="dxa"/>'),
    boxed("cells far apart", '<w:tblCellSpacing w:w="5000" w:type="dxa"/>'),
    boxed("text in a column of no width", column=1),
    boxed("text squeezed out by the margins of its cell", cell='<w:tcMar><w:left w:w="2000" w:type="dxa"/></w:tcMar>'),
    boxed("text below the foot of its row", row='<w:trHeight w:val="240" w:hRule="exact"/>', above="a line" * 90),
    boxed("text outside its narrow cell", column=1000, indent='<w:pPr><w:ind w:left="8000"/></w:pPr>'),
    body("page without room", '<w:pgSz w:w="200" w:h="200"/>', '<w:pgSz w:w="11906" w:h="16838"/>'),
    body(
        "margin wider than the page",
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="30000"/>',
        '<w:pgSz w:w="11906" w:h="16838"/>',
    ),
    body(
        "header off the page",
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:header="30000"/>',
        '<w:pgSz w:w="11906" w:h="16838"/>',
    ),
    body(
        "columns without room",
        '<w:pgSz w:w="11906" w:h="16838"/><w:cols w:num="40"/>',
        '<w:pgSz w:w="11906" w:h="16838"/>',
    ),
    hidden("visible text that nobody composed", "<w:b/>"),
    body("word split over runs", f"{LAST}<w:p><w:r><w:t>Zquor</w:t></w:r><w:r><w:t>vexis</w:t></w:r></w:p>"),
    body(
        "text in a row of no height",
        '<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr><w:trHeight w:val="1" w:hRule="exact"/>'
        "</w:trPr><w:tc><w:tcPr/><w:p><w:r><w:t>{c}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>" + LAST,
    ),
    body(
        "hidden row",
        "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr><w:hidden/>"
        "</w:trPr><w:tc><w:tcPr/><w:p><w:r><w:t>{c}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>" + LAST,
    ),
    body("symbol", f'{LAST}<w:p><w:r><w:sym w:font="{{c}}" w:char="F04A"/></w:r></w:p>'),
    body(
        "East Asian reading",
        "<w:p><w:r><w:ruby><w:rt><w:r><w:t>{c}</w:t></w:r></w:rt><w:rubyBase/></w:ruby></w:r></w:p>" + LAST,
    ),
    body("text effect", '<w:p><w:r><w:rPr><w:effect w:val="{c}"/></w:rPr>' + VISIBLE + "</w:r></w:p>"),
    body("zero-width characters", LAST.replace("Thank", "Tha\u200b\u200c\u200b\u200dnk")),
    body("soft hyphen", LAST.replace("Thank you", "Tha</w:t><w:softHyphen/><w:t>nk you")),
    body("white space of its own", LAST.replace("Thank you.", "Thank \u2003you.")),
    body("homoglyph", LAST.replace("Thank", "Th\u0430nk")),
]

REVISIONS = [
    body("inserted text and its author", f"{LAST}<w:p><w:ins {REVISED}><w:r><w:t>{{c}}</w:t></w:r></w:ins></w:p>"),
    around("author of an insertion", f"<w:ins {REVISED}>", "</w:ins>"),
    body("deleted text", f"{LAST}<w:p><w:del {NEUTRAL}><w:r><w:delText>{{c}}</w:delText></w:r></w:del></w:p>"),
    body("author of a deletion", f"{LAST}<w:p><w:del {REVISED}><w:r><w:delText>a</w:delText></w:r></w:del></w:p>"),
    body("moved text", f"{LAST}<w:p><w:moveFrom {NEUTRAL}><w:r><w:t>{{c}}</w:t></w:r></w:moveFrom></w:p>"),
    around("author of a move", f"<w:moveTo {REVISED}>", "</w:moveTo>"),
    around("name of a move", '<w:moveToRangeStart w:id="1" w:name="{c}"/>', '<w:moveToRangeEnd w:id="1"/>'),
    around("change of a paragraph", f"<w:pPr><w:pPrChange {REVISED}><w:pPr/></w:pPrChange></w:pPr>", ""),
    body(
        "change of a run",
        f"<w:p><w:r><w:rPr><w:rPrChange {REVISED}><w:rPr/></w:rPrChange></w:rPr>{VISIBLE}</w:r></w:p>",
    ),
    body("change of a section", f"<w:sectPr><w:sectPrChange {REVISED}/>", "<w:sectPr>"),
    body("change of a table", f"<w:tblPr><w:tblPrChange {REVISED}><w:tblPr/></w:tblPrChange>", "<w:tblPr>"),
    body("change of a cell", f"<w:tcPr><w:cellIns {REVISED}/>", "<w:tcPr>"),
    body("session of editing", '<w:p w:rsidR="00AB12CD"><w:r><w:t>Thank you.</w:t></w:r></w:p>'),
    body(
        "ID of a paragraph",
        '<w:p xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="00AB12CD">'
        "<w:r><w:t>Thank you.</w:t></w:r></w:p>",
    ),
    Mutation(
        "list of sessions",
        in_part(SETTINGS, "</w:settings>", '<w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids></w:settings>'),
    ),
    Mutation("revision in a header", in_part(HEADER, "<w:p>", f"<w:p><w:ins {REVISED}/>")),
]

MARKS = [
    body(
        "field code",
        f'{LAST}<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>'
        f'<w:instrText> INCLUDETEXT "C:\\\\{{c}}" </w:instrText>'
        f'</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ),
    body("field code like the page number", f"{LAST}<w:p><w:r><w:instrText> PAGE {{c}} </w:instrText></w:r></w:p>"),
    around("simple field", '<w:fldSimple w:instr=" QUOTE {c} ">', "</w:fldSimple>"),
    body(
        "data of a field",
        f'{LAST}<w:p><w:r><w:fldChar w:fldCharType="begin"><w:fldData>{{c}}</w:fldData></w:fldChar></w:r></w:p>',
    ),
    body(
        "form field",
        f'{LAST}<w:p><w:r><w:fldChar w:fldCharType="begin">'
        f'<w:ffData><w:name w:val="{{c}}"/></w:ffData></w:fldChar></w:r></w:p>',
    ),
    around("bookmark", '<w:bookmarkStart w:id="7" w:name="{c}"/>', '<w:bookmarkEnd w:id="7"/>'),
    around(
        "alias of a content control",
        '<w:sdt><w:sdtPr><w:alias w:val="{c}"/></w:sdtPr><w:sdtContent>',
        "</w:sdtContent></w:sdt>",
    ),
    around(
        "tag of a content control",
        '<w:sdt><w:sdtPr><w:tag w:val="{c}"/></w:sdtPr><w:sdtContent>',
        "</w:sdtContent></w:sdt>",
    ),
    around(
        "list of a content control",
        '<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:value="{c}"/></w:dropDownList></w:sdtPr><w:sdtContent>',
        "</w:sdtContent></w:sdt>",
    ),
    around(
        "placeholder of a content control",
        '<w:sdt><w:sdtPr><w:placeholder><w:docPart w:val="{c}"/></w:placeholder></w:sdtPr><w:sdtContent>',
        "</w:sdtContent></w:sdt>",
    ),
    around(
        "data binding",
        '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/{c}"/></w:sdtPr><w:sdtContent>',
        "</w:sdtContent></w:sdt>",
    ),
    around("tooltip of a link", '<w:hyperlink w:anchor="_Toc1" w:tooltip="{c}">', "</w:hyperlink>"),
    around("anchor of a link", '<w:hyperlink w:anchor="{c}">', "</w:hyperlink>"),
    around("frame of a link", '<w:hyperlink w:anchor="_Toc1" w:tgtFrame="{c}">', "</w:hyperlink>"),
    around("custom XML element", '<w:customXml w:uri="urn:x" w:element="{c}">', "</w:customXml>"),
    around("smart tag", '<w:smartTag w:uri="urn:x" w:element="{c}">', "</w:smartTag>"),
    around(
        "attribute of a smart tag",
        '<w:smartTag w:uri="urn:x" w:element="a"><w:smartTagPr><w:attr w:name="a" w:val="{c}"/></w:smartTagPr>',
        "</w:smartTag>",
    ),
    body(
        "fallback text",
        '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        '<mc:Choice Requires="w"><w:t>Thank you.</w:t>'
        "</mc:Choice><mc:Fallback><w:t>{c}</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>",
    ),
    body(
        "ignorable markup",
        '<w:document xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="{c}" ',
        "<w:document ",
    ),
    body("extension list", f'{LAST}<w:p><w:pPr><w:extLst><w:ext w:uri="{{c}}"/></w:extLst></w:pPr></w:p>'),
    body("element with a name of its own", "<w:p><w:{c}/><w:r><w:t>Thank you.</w:t></w:r></w:p>"),
    body("attribute with a name of its own", '<w:p w:{c}="1"><w:r><w:t>Thank you.</w:t></w:r></w:p>'),
    body("element of no namespace", "<w:p><{c}/><w:r><w:t>Thank you.</w:t></w:r></w:p>"),
    body("text between runs", "<w:p>{c}<w:r><w:t>Thank you.</w:t></w:r></w:p>"),
    body("text behind a text", "<w:p><w:r><w:t>Thank you.</w:t>{c}</w:r></w:p>"),
    body("processing instruction in the text", "<w:p><?a {c}?><w:r><w:t>Thank you.</w:t></w:r></w:p>"),
    body("comment in the text", "<w:p><w:r><w:t>Thank<!--{c}--> you.</w:t></w:r></w:p>"),
    body(
        "name of a style that is used",
        '<w:p><w:pPr><w:pStyle w:val="{c}"/></w:pPr><w:r><w:t>Thank you.</w:t></w:r></w:p>',
    ),
    body("language", '<w:p><w:r><w:rPr><w:lang w:val="{c}"/></w:rPr><w:t>Thank you.</w:t></w:r></w:p>'),
    body("font", '<w:p><w:r><w:rPr><w:rFonts w:ascii="{c}"/></w:rPr><w:t>Thank you.</w:t></w:r></w:p>'),
    body(
        "number in a measure",
        '<w:p><w:pPr><w:spacing w:after="9434765919"/></w:pPr><w:r><w:t>Thank you.</w:t></w:r></w:p>',
    ),
    body("caption of a table", '<w:tblPr><w:tblCaption w:val="{c}"/>', "<w:tblPr>"),
    body("description of a table", '<w:tblPr><w:tblDescription w:val="{c}"/>', "<w:tblPr>"),
    body("permission to edit", f'{LAST}<w:permStart w:id="1" w:ed="{{c}}"/><w:permEnd w:id="1"/>'),
    body("proofing mark", '<w:p><w:proofErr w:type="{c}"/><w:r><w:t>Thank you.</w:t></w:r></w:p>'),
    body(
        "formula",
        '<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">'
        "<m:r><m:t>{c}</m:t></m:r></m:oMath></w:p>" + LAST,
    ),
    body(
        "old drawing",
        '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" alt="{c}"/></w:pict></w:r></w:p>' + LAST,
    ),
    body(
        "text box",
        '<w:p><w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">'
        "<w:txbxContent><w:p><w:r><w:t>{c}</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>" + LAST,
    ),
    body("chunk of another format", '<w:altChunk r:id="rId9"/>' + LAST),
    body("sub-document", '<w:subDoc r:id="rId9"/>' + LAST),
    body("comment anchor", '<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>Thank you.</w:t></w:r></w:p>'),
]
PICTURE = (
    "<w:p><w:r><w:drawing>"
    '<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:docPr id="1" {}/></wp:inline></w:drawing></w:r></w:p>'
)


def portrayed(name: str, old: str, new: str) -> Mutation:
    """Something about the picture that the file should have, changed."""
    return Mutation(name, in_part(DOCUMENT, old, new))


def shown(data: bytes) -> Callable[[bytes], bytes]:
    """Another picture in the place of the one that the file should have."""
    return changed(lambda parts: {**parts, IMAGE: data})


ONE_PICTURE = samples.PICTURE
INLINE = '<wp:inline distT="0" distB="0" distL="0" distR="0">'
ANCHOR = (
    '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="1" locked="0" '
    'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>'
    '-9000000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset>'
    "</wp:positionV>"
)
FLOATING = ONE_PICTURE.replace(INLINE, ANCHOR).replace("</wp:inline>", "<wp:wrapNone/></wp:anchor>")
PICTURES = [
    Mutation("another picture", shown(png(shade=b"\x7f"))),
    Mutation("picture with a text chunk", shown(png(CANARY.encode()))),
    Mutation("bytes behind a picture", shown(png() + CANARY.encode())),
    Mutation("a file that is called a picture", shown(CANARY.encode())),
    Mutation(
        "a second picture that no page shows",
        new_part("word/media/image2.png", png(), "image/png", (RELS, f"{OFFICE}/image")),
    ),
    portrayed("the same picture twice", ONE_PICTURE, ONE_PICTURE + ONE_PICTURE),
    portrayed("a picture that is gone", ONE_PICTURE, ""),
    portrayed("words of a picture", "Two lanes.", "Two lanes, one for {c}."),
    portrayed("no words for a picture", ' descr="Two lanes."', ""),
    portrayed("title of a picture of ours", 'descr="Two', 'title="{c}" descr="Two'),
    portrayed("words inside a picture", '<pic:cNvPr id="1"', '<pic:cNvPr descr="{c}" id="1"'),
    portrayed("name of a picture of ours", '<wp:docPr id="1" name="Picture 1"', '<wp:docPr id="1" name="{c}"'),
    portrayed("number of a picture", '<wp:docPr id="1"', '<wp:docPr id="9434765919"'),
    portrayed("hidden picture", "<wp:docPr ", '<wp:docPr hidden="1" '),
    portrayed("picture in a hidden run", "<w:r><w:drawing>", "<w:r><w:rPr><w:vanish/></w:rPr><w:drawing>"),
    portrayed("picture of no size", '<wp:extent cx="720000" cy="360000"/>', '<wp:extent cx="36000" cy="36000"/>'),
    portrayed("picture drawn at another size", '<a:ext cx="720000" cy="360000"/>', '<a:ext cx="36000" cy="36000"/>'),
    portrayed("cropped picture", "<a:stretch>", '<a:srcRect l="99000"/><a:stretch>'),
    portrayed("picture moved within its frame", '<a:off x="0"', '<a:off x="-9000000"'),
    portrayed("picture off the page", ONE_PICTURE, FLOATING),
    portrayed("picture left of the page", "<w:r><w:drawing>", '<w:pPr><w:ind w:left="-9999"/></w:pPr><w:r><w:drawing>'),
    portrayed(
        "picture in a line of no height",
        "<w:r><w:drawing>",
        '<w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr><w:r><w:drawing>',
    ),
    portrayed("picture that is a link", "<a:blip ", '<a:blip r:link="rId4" '),
    portrayed(
        "action of a picture",
        ' descr="Two lanes."/>',
        ' descr="Two lanes."><a:hlinkClick r:id="rId4" tooltip="{c}"/></wp:docPr>',
    ),
    portrayed(
        "data behind a picture",
        '<a:blip r:embed="rId4"/>',
        '<a:blip r:embed="rId4"><a:extLst><a:ext uri="{c}"/></a:extLst></a:blip>',
    ),
    Mutation("type of a picture", in_part("[Content_Types].xml", 'ContentType="image/png"', 'ContentType="image/{c}"')),
    Mutation("picture in a header", in_part(HEADER, "</w:hdr>", ONE_PICTURE + "</w:hdr>")),
]
ELSEWHERE = [
    *(body(f"{what} of a picture", PICTURE.format(f'{what}="{{c}}"') + LAST) for what in ("name", "descr", "title")),
    Mutation(
        "picture with its data",
        new_part("word/media/image2.png", png(b"Zquorvexis"), "image/png", (RELS, f"{OFFICE}/image")),
    ),
    Mutation(
        "document variable",
        in_part(SETTINGS, "</w:settings>", '<w:docVars><w:docVar w:name="a" w:val="{c}"/></w:docVars></w:settings>'),
    ),
    Mutation(
        "attached template",
        in_part(SETTINGS, "</w:settings>", '<w:attachedTemplate r:id="rId1" xmlns:r="' + OFFICE + '"/></w:settings>'),
    ),
    Mutation(
        "path of the attached template",
        outside("word/_rels/settings.xml.rels", f"{OFFICE}/attachedTemplate", "file:///C:/{c}/a.dotm"),
    ),
    Mutation(
        "mail merge",
        in_part(SETTINGS, "</w:settings>", '<w:mailMerge><w:query w:val="{c}"/></w:mailMerge></w:settings>'),
    ),
    Mutation(
        "protection of the document",
        in_part(SETTINGS, "</w:settings>", '<w:documentProtection w:hash="{c}"/></w:settings>'),
    ),
    Mutation(
        "click target of a link", in_part(SETTINGS, "</w:settings>", '<w:clickAndTypeStyle w:val="{c}"/></w:settings>')
    ),
    Mutation(
        "ID of the document",
        in_part(
            SETTINGS,
            "</w:settings>",
            '<w15:docId xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" w15:val="{c}"/></w:settings>',
        ),
    ),
    Mutation("separator", in_part(SETTINGS, "</w:settings>", '<w:listSeparator w:val="{c}"/></w:settings>')),
    Mutation(
        "name of a style",
        in_part(
            STYLES,
            "</w:styles>",
            '<w:style w:type="paragraph" w:styleId="A1"><w:name w:val="{c}"/></w:style></w:styles>',
        ),
    ),
    Mutation(
        "ID of a style",
        in_part(
            STYLES,
            "</w:styles>",
            '<w:style w:type="paragraph" w:styleId="{c}"><w:name w:val="Normal"/></w:style></w:styles>',
        ),
    ),
    Mutation(
        "alias of a style",
        in_part(
            STYLES,
            "</w:styles>",
            '<w:style w:type="paragraph" w:styleId="Normal"><w:aliases w:val="{c}"/></w:style></w:styles>',
        ),
    ),
    Mutation(
        "hidden style",
        in_part(STYLES, '<w:name w:val="Normal"/>', '<w:name w:val="Normal"/><w:rPr><w:vanish/></w:rPr>'),
    ),
    Mutation(
        "white style",
        in_part(STYLES, '<w:name w:val="Normal"/>', '<w:name w:val="Normal"/><w:rPr><w:color w:val="FFFFFF"/></w:rPr>'),
    ),
    Mutation(
        "latent style",
        in_part(STYLES, "</w:styles>", '<w:latentStyles><w:lsdException w:name="{c}"/></w:latentStyles></w:styles>'),
    ),
    Mutation("text in the header", in_part(HEADER, "<w:t>", "<w:t>{c} ")),
    Mutation("header that no page shows", in_part(DOCUMENT, 'w:type="default"', 'w:type="first"')),
    part(
        "comments",
        "word/comments.xml",
        f'<w:comments {W}><w:comment w:id="1" w:author="a">'
        f"<w:p><w:r><w:t>{{c}}</w:t></w:r></w:p></w:comment></w:comments>",
        f"{WML}.comments+xml",
        "comments",
    ),
    part(
        "author of a comment",
        "word/comments.xml",
        f'<w:comments {W}><w:comment w:id="1" w:author="{{c}}"/></w:comments>',
        f"{WML}.comments+xml",
        "comments",
    ),
    part(
        "initials of a comment",
        "word/comments.xml",
        f'<w:comments {W}><w:comment w:id="1" w:initials="{{c}}"/></w:comments>',
        f"{WML}.comments+xml",
        "comments",
    ),
    part(
        "comments under another name",
        "word/notes2.xml",
        f"<w:comments {W}>{{c}}</w:comments>",
        f"{WML}.comments+xml",
        "comments",
    ),
    part(
        "people",
        "word/people.xml",
        '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">'
        '<w15:person w15:author="{c}"/></w15:people>',
        f"{WML}.people+xml",
        "people",
    ),
    part(
        "extended comments",
        "word/commentsExtended.xml",
        "<a>{c}</a>",
        f"{WML}.commentsExtended+xml",
        "commentsExtended",
    ),
    part(
        "footnotes",
        "word/footnotes.xml",
        f"<w:footnotes {W}><w:footnote><w:p><w:r><w:t>{{c}}</w:t></w:r></w:p></w:footnote></w:footnotes>",
        f"{WML}.footnotes+xml",
        "footnotes",
    ),
    part(
        "endnotes",
        "word/endnotes.xml",
        f"<w:endnotes {W}><w:endnote><w:p><w:r><w:t>{{c}}</w:t></w:r></w:p></w:endnote></w:endnotes>",
        f"{WML}.endnotes+xml",
        "endnotes",
    ),
    part(
        "a second header",
        "word/header2.xml",
        f"<w:hdr {W}><w:p><w:r><w:t>{{c}}</w:t></w:r></w:p></w:hdr>",
        f"{WML}.header+xml",
        "header",
    ),
    part(
        "building blocks",
        "word/glossary/document.xml",
        f"<w:glossaryDocument {W}>{{c}}</w:glossaryDocument>",
        f"{WML}.document.glossary+xml",
        "glossaryDocument",
    ),
    part(
        "web settings",
        "word/webSettings.xml",
        f'<w:webSettings {W}><w:div w:id="{{c}}"/></w:webSettings>',
        f"{WML}.webSettings+xml",
        "webSettings",
    ),
    part(
        "font table",
        "word/fontTable.xml",
        f'<w:fonts {W}><w:font w:name="{{c}}"/></w:fonts>',
        f"{WML}.fontTable+xml",
        "fontTable",
    ),
    part(
        "embedded font",
        "word/fonts/font1.odttf",
        "{c}",
        "application/vnd.openxmlformats-officedocument.obfuscatedFont",
        "font",
    ),
    part(
        "numbering text",
        "word/numbering.xml",
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">'
        f'<w:lvl w:ilvl="0"><w:lvlText w:val="{{c}}"/></w:lvl></w:abstractNum></w:numbering>',
        f"{WML}.numbering+xml",
        "numbering",
    ),
    part(
        "name of a numbering",
        "word/numbering.xml",
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:name w:val="{{c}}"/></w:abstractNum></w:numbering>',
        f"{WML}.numbering+xml",
        "numbering",
    ),
    part(
        "mark of a numbering",
        "word/numbering.xml",
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:nsid w:val="00AB12CD"/></w:abstractNum></w:numbering>',
        f"{WML}.numbering+xml",
        "numbering",
    ),
    part(
        "theme",
        "word/theme/theme1.xml",
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="{c}"/>',
        "application/vnd.openxmlformats-officedocument.theme+xml",
        "theme",
    ),
    part(
        "embedded workbook",
        "word/embeddings/book1.xlsx",
        "{c}",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "package",
    ),
    part(
        "chart",
        "word/charts/chart1.xml",
        '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">{c}</c:chart>',
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        "chart",
    ),
    part("macros", "word/vbaProject.bin", "{c}", "application/vnd.ms-office.vbaProject", "vbaProject"),
    part("control", "word/activeX/activeX1.xml", "<a>{c}</a>", "application/vnd.ms-office.activeX+xml", "control"),
    part("ink", "word/ink/ink1.xml", "<a>{c}</a>", "application/inkml+xml", "customXml"),
    part(
        "signature",
        "_xmlsignatures/sig1.xml",
        "<a>{c}</a>",
        "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml",
        "digital-signature",
    ),
    part("a web page", "word/afchunk1.html", "<p>{c}</p>", "text/html", "aFChunk"),
    part(
        "printer settings",
        "word/printerSettings1.bin",
        "{c}",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.printerSettings",
        "printerSettings",
    ),
    part(
        "key map",
        "word/customizations.xml",
        "<a>{c}</a>",
        "application/vnd.ms-word.keyMapCustomizations+xml",
        "keyMapCustomizations",
    ),
    Mutation("target of a link", outside(RELS, f"{OFFICE}/hyperlink", "https://a.example/{c}")),
    Mutation("e-mail link", outside(RELS, f"{OFFICE}/hyperlink", "mailto:{c}@a.example")),
    Mutation("linked picture", outside(RELS, f"{OFFICE}/image", "file:///C:/{c}.png")),
]

MUTATIONS = [*packing(), *RUNS, *REVISIONS, *MARKS, *PICTURES, *ELSEWHERE]
