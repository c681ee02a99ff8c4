"""Hiding places of a workbook."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.verification.mutations.base import CANARY, Mutation, changed, in_part, new_part, outside, packing
from tests.verification.samples import png, unzipped, zipped

BOOK, SHEET, LISTS = "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"
STRINGS, STYLES, THEME = "xl/sharedStrings.xml", "xl/styles.xml", "xl/theme/theme1.xml"
RELS, BOOK_RELS = "xl/worksheets/_rels/sheet1.xml.rels", "xl/_rels/workbook.xml.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SML = "application/vnd.openxmlformats-officedocument.spreadsheetml"
X = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
END = "</sheetData>"
TAIL = "<pageMargins "
INLINE = '<c r="{}" t="inlineStr"{}><is><t>{{c}}</t></is></c>'


def sheet(name: str, old: str, new: str) -> Mutation:
    return Mutation(name, in_part(SHEET, old, new))


def book(name: str, new: str, old: str = "<calcPr") -> Mutation:
    return Mutation(name, in_part(BOOK, old, new + old))


def row(name: str, attributes: str, cell: str = INLINE.format("A30", "")) -> Mutation:
    return sheet(name, END, f'<row r="30"{attributes}>{cell}</row>{END}')


def aligned(name: str, alignment: str) -> Mutation:
    """All cells of the ordinary style, set so that nobody can read them."""
    old = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"'
    return Mutation(name, in_part(STYLES, f"{old}/>", f"{old}><alignment {alignment}/></xf>"))


def part(name: str, path: str, data: str, kind: str, relation: str, rels: str = BOOK_RELS) -> Mutation:
    return Mutation(name, new_part(path, data, kind, (rels, f"{OFFICE}/{relation}")))


def extra_sheet(name: str, state: str, label: str = "Working") -> Mutation:
    """Another sheet with a cell, listed in the workbook in the given state."""
    data = (
        f'<worksheet {X}><sheetData><row r="1">'
        f'<c r="A1" t="inlineStr"><is><t>{{c}}</t></is></c></row></sheetData></worksheet>'
    )
    add = new_part("xl/worksheets/sheet3.xml", data, f"{SML}.worksheet+xml", (BOOK_RELS, f"{OFFICE}/worksheet"))
    entry = f'<sheet name="{label}" sheetId="9" {state} r:id="rId99"/></sheets>'
    return Mutation(name, lambda content: in_part(BOOK, "</sheets>", entry)(add(content)))


CELLS = [
    extra_sheet("hidden sheet", 'state="hidden"'),
    extra_sheet("very hidden sheet", 'state="veryHidden"'),
    extra_sheet("name of a sheet", "", "{c}"),
    extra_sheet("visible sheet that nobody composed", ""),
    Mutation(
        "sheet that the workbook does not list",
        new_part(
            "xl/worksheets/sheet3.xml",
            f"<worksheet {X}><sheetData><row><c><v>{{c}}</v></c></row></sheetData></worksheet>",
            f"{SML}.worksheet+xml",
            (BOOK_RELS, f"{OFFICE}/worksheet"),
        ),
    ),
    sheet(
        "state of a sheet that is composed",
        "<sheetViews>",
        '<sheetPr><pageSetUpPr fitToPage="{c}"/></sheetPr><sheetViews>',
    ),
    Mutation("the list sheet hidden", in_part(BOOK, '<sheet name="Lists"', '<sheet state="hidden" name="Lists"')),
    row("hidden row", ' hidden="1"'),
    row("filtered row", ' hidden="true"'),
    row("collapsed row", ' hidden="1" outlineLevel="1" collapsed="1"'),
    row("row of no height", ' ht="0" customHeight="1"'),
    row("row of hardly any height", ' ht="0.5" customHeight="1"'),
    sheet("rows hidden by default", "<sheetFormatPr ", '<sheetFormatPr zeroHeight="1" '),
    sheet("hidden column", "<cols>", '<cols><col min="30" max="30" width="9" hidden="1"/>'),
    sheet("column of no width", "<cols>", '<cols><col min="30" max="30" width="0" customWidth="1"/>'),
    sheet("column of hardly any width", "<cols>", '<cols><col min="30" max="30" width="0.1" customWidth="1"/>'),
    row("visible cell that nobody composed", ""),
    row("remote cell", "", INLINE.format("XFD30", "")),
    sheet("cell in the last row", END, f'<row r="1048576">{INLINE.format("A1048576", "")}</row>{END}'),
    sheet("cell without an address", END, '<row><c t="inlineStr"><is><t>{c}</t></is></c></row>' + END),
    sheet("value changed", "<v>46310</v>", "<v>46311</v>"),
    sheet("time of day behind a date", "<v>46310</v>", "<v>46310.53</v>"),
    row("error value", "", '<c r="A30" t="e"><v>{c}</v></c>'),
    row("text as the value of a formula", "", '<c r="A30" t="str"><f>B2</f><v>{c}</v></c>'),
    row("constant in a formula", "", '<c r="A30"><f>IF(FALSE,"{c}",10)</f><v>10</v></c>'),
    row("long number in a formula", "", '<c r="A30"><f>0*9434765919</f><v>0</v></c>'),
    row("link made by a formula", "", '<c r="A30" t="str"><f>HYPERLINK("https://{c}.example","a")</f><v>a</v></c>'),
    row("formula that points out of the file", "", "<c r=\"A30\"><f>'[{c}.xlsx]A'!A1</f><v>0</v></c>"),
    row("name in a formula", "", '<c r="A30"><f>{c}+1</f><v>1</v></c>'),
    row("note in a formula", "", '<c r="A30"><f>10+N("{c}")</f><v>10</v></c>'),
    row("data exchange", "", "<c r=\"A30\"><f>cmd|' /c {c}'!A0</f><v>0</v></c>"),
    row("phonetic reading", "", '<c r="A30" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>{c}</t></rPh></is></c>'),
    row("cell metadata", "", '<c r="A30" vm="1" cm="{c}"/>'),
    sheet("comment in a row", END, "<!--{c}-->" + END),
    sheet("text between rows", END, "{c}" + END),
    sheet("element with a name of its own", TAIL, "<{c}/>" + TAIL),
    sheet("attribute with a name of its own", TAIL, TAIL + '{c}="1" '),
]

FACES = [
    Mutation("white text", in_part(STYLES, 'rgb="FF1F3864"', 'rgb="FFFFFFFF"')),
    Mutation("format that shows nothing", in_part(STYLES, "d mmmm yyyy", ";;;")),
    Mutation("words in a number format", in_part(STYLES, "d mmmm yyyy", "d mmmm yyyy &quot;{c}&quot;")),
    Mutation(
        "number format of its own",
        in_part(
            STYLES, '<numFmts count="1">', '<numFmts count="2"><numFmt numFmtId="165" formatCode="&quot;{c}&quot;"/>'
        ),
    ),
    Mutation("tiny font", in_part(STYLES, '<sz val="11"/>', '<sz val="1"/>')),
    Mutation("letters shown as signs", in_part(STYLES, '<name val="Calibri"/>', '<name val="Wingdings"/>')),
    aligned("text pushed out of its cell", 'indent="200"'),
    aligned("text shrunk to nothing", 'shrinkToFit="1"'),
    sheet("cell under a merged cell", END, f'{END}<mergeCells count="1"><mergeCell ref="A1:D2"/></mergeCells>'),
    sheet("sheet shown too small", '<sheetView tabSelected="1"', '<sheetView zoomScale="10" tabSelected="1"'),
    Mutation("name of a font", in_part(STYLES, '<name val="Calibri"/>', '<name val="{c}"/>')),
    Mutation("name of a cell style", in_part(STYLES, '<cellStyle name="Normal"', '<cellStyle name="{c}"')),
    Mutation("name of a table style", in_part(STYLES, "<tableStyles ", '<tableStyles foo="{c}" ')),
    Mutation(
        "hidden by a conditional format",
        in_part(
            STYLES, '<dxfs count="0"/>', '<dxfs count="1"><dxf><numFmt numFmtId="170" formatCode=";;;"/></dxf></dxfs>'
        ),
    ),
    Mutation(
        "white by a conditional format",
        in_part(STYLES, '<dxfs count="0"/>', '<dxfs count="1"><dxf><font><color rgb="FFFFFFFF"/></font></dxf></dxfs>'),
    ),
    Mutation(
        "extension of the styles", in_part(STYLES, "</styleSheet>", '<extLst><ext uri="{c}"/></extLst></styleSheet>')
    ),
    Mutation("theme", in_part(THEME, 'name="Office Theme"', 'name="{c}"')),
    Mutation("font of the theme", in_part(THEME, 'typeface="Cambria"', 'typeface="{c}"')),
    Mutation("orphan string", in_part(STRINGS, "</sst>", "<si><t>{c}</t></si></sst>")),
    Mutation("phonetic string", in_part(STRINGS, "</t></si>", '</t><rPh sb="0" eb="1"><t>{c}</t></rPh></si>')),
    Mutation(
        "white run in a string",
        in_part(
            STRINGS,
            "<si><t>Action</t></si>",
            '<si><r><t>Action</t></r><r><rPr><color rgb="FFFFFFFF"/></rPr><t>{c}</t></r></si>',
        ),
    ),
    Mutation("text in the store", in_part(STRINGS, "<t>Closed</t>", "<t>Closed {c}</t>")),
    Mutation("text between strings", in_part(STRINGS, "</sst>", "{c}</sst>")),
]

NAMES = [
    book("defined name", '<definedName name="{c}">Lists!$A$1</definedName>', "</definedNames>"),
    book("hidden name", '<definedName name="StatusList2" hidden="1">Lists!$A$1</definedName>', "</definedNames>"),
    book(
        "comment of a name",
        ' <definedName name="StatusList2" comment="{c}">Lists!$A$1</definedName>',
        "</definedNames>",
    ),
    book("constant behind a name", '<definedName name="StatusList2">"{c}"</definedName>', "</definedNames>"),
    book(
        "list behind the filter",
        '<definedName name="_xlnm._FilterDatabase" hidden="1">Lists!$A$1</definedName>',
        "</definedNames>",
    ),
    Mutation("constant behind an expected name", in_part(BOOK, "Lists!$A$1:$A$2", '"{c}"')),
    book(
        "print title of another sheet",
        "<definedName name=\"_xlnm.Print_Titles\">'{c}'!$1:$1</definedName>",
        "</definedNames>",
    ),
    sheet("prompt of an entry rule", "<dataValidation ", '<dataValidation prompt="{c}" '),
    sheet("title of a prompt", "<dataValidation ", '<dataValidation promptTitle="{c}" '),
    sheet("message of an entry rule", "<dataValidation ", '<dataValidation error="{c}" '),
    sheet("title of a message", "<dataValidation ", '<dataValidation errorTitle="{c}" '),
    sheet("list of an entry rule", "<formula1>StatusList</formula1>", '<formula1>"Open,{c}"</formula1>'),
    sheet(
        "formula of a conditional format",
        TAIL,
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1">'
        '<formula>"{c}"="a"</formula></cfRule></conditionalFormatting>' + TAIL,
    ),
    sheet(
        "text of a conditional format",
        TAIL,
        '<conditionalFormatting sqref="A1">'
        '<cfRule type="containsText" priority="1" text="{c}"/></conditionalFormatting>' + TAIL,
    ),
    sheet("header", "</worksheet>", "<headerFooter><oddHeader>&amp;L{c}</oddHeader></headerFooter></worksheet>"),
    sheet("footer", "</worksheet>", "<headerFooter><oddFooter>&amp;L{c}</oddFooter></headerFooter></worksheet>"),
    sheet(
        "header of even pages", "</worksheet>", "<headerFooter><evenHeader>{c}</evenHeader></headerFooter></worksheet>"
    ),
    sheet(
        "footer of the first page",
        "</worksheet>",
        "<headerFooter><firstFooter>{c}</firstFooter></headerFooter></worksheet>",
    ),
    sheet(
        "link inside the workbook", TAIL, '<hyperlinks><hyperlink ref="A1" location="\'{c}\'!A1"/></hyperlinks>' + TAIL
    ),
    sheet(
        "tooltip of a link",
        TAIL,
        '<hyperlinks><hyperlink ref="A1" location="Lists!A1" tooltip="{c}"/></hyperlinks>' + TAIL,
    ),
    sheet(
        "display text of a link",
        TAIL,
        '<hyperlinks><hyperlink ref="A1" location="Lists!A1" display="{c}"/></hyperlinks>' + TAIL,
    ),
    Mutation("target of a link", outside(RELS, f"{OFFICE}/hyperlink", "https://a.example/{c}")),
    sheet("code name of a sheet", "<sheetViews>", '<sheetPr codeName="{c}"/><sheetViews>'),
    sheet(
        "filter",
        TAIL,
        '<autoFilter ref="A1:D2"><filterColumn colId="0">'
        '<filters><filter val="{c}"/></filters></filterColumn></autoFilter>' + TAIL,
    ),
    sheet(
        "scenario",
        TAIL,
        '<scenarios><scenario name="{c}" user="a" comment="b"><inputCells r="A1" val="1"/></scenario></scenarios>'
        + TAIL,
    ),
    sheet("user of a scenario", TAIL, '<scenarios><scenario name="a" user="{c}"/></scenarios>' + TAIL),
    sheet("comment of a scenario", TAIL, '<scenarios><scenario name="a" comment="{c}"/></scenarios>' + TAIL),
    sheet(
        "value of a scenario",
        TAIL,
        '<scenarios><scenario name="a"><inputCells r="A1" val="{c}"/></scenario></scenarios>' + TAIL,
    ),
    sheet("protected range", TAIL, '<protectedRanges><protectedRange name="{c}" sqref="A1"/></protectedRanges>' + TAIL),
    sheet(
        "property of a sheet",
        "</worksheet>",
        '<customProperties><customPr name="{c}" r:id="rId9" xmlns:r="' + OFFICE + '"/></customProperties></worksheet>',
    ),
    sheet("extension of a sheet", "</worksheet>", '<extLst><ext uri="{c}"/></extLst></worksheet>'),
    sheet("watched cell", "</worksheet>", '<cellWatches><cellWatch r="{c}"/></cellWatches></worksheet>'),
    sheet(
        "smart tag",
        "</worksheet>",
        '<smartTags><cellSmartTags r="A1"><cellSmartTag type="0">'
        '<cellSmartTagPr key="a" val="{c}"/></cellSmartTag></cellSmartTags></smartTags></worksheet>',
    ),
    sheet(
        "web publishing",
        "</worksheet>",
        '<webPublishItems><webPublishItem id="1" destinationFile="{c}"/></webPublishItems></worksheet>',
    ),
    sheet(
        "view of someone",
        "</worksheet>",
        '<customSheetViews><customSheetView guid="{c}"/></customSheetViews></worksheet>',
    ),
    sheet(
        "rows above a frozen pane",
        '<sheetView tabSelected="1" workbookViewId="0"/>',
        '<sheetView topLeftCell="A50" tabSelected="1" workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A51" state="frozen"/></sheetView>',
    ),
    sheet(
        "embedded object", "</worksheet>", '<oleObjects><oleObject progId="{c}" shapeId="1"/></oleObjects></worksheet>'
    ),
]

ELSEWHERE = [
    book("who may write", '<fileSharing userName="{c}"/>', "<workbookPr"),
    book(
        "saved path",
        '<x15ac:absPath url="C:\\{c}" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/>',
        "<bookViews",
    ),
    book("protection", '<workbookProtection workbookHashValue="{c}"/>', "<bookViews"),
    book("view of a person", '<customWorkbookViews><customWorkbookView name="{c}"/></customWorkbookViews>'),
    book("code name of the workbook", '<x q="{c}"/>'),
    book("recovery", '<fileRecoveryPr repairLoad="{c}"/>'),
    book("extension of the workbook", '<extLst><ext uri="{c}"/></extLst>', "</workbook>"),
    book(
        "revision pointer",
        '<xr:revisionPtr xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" documentId="{c}"/>',
        "<bookViews",
    ),
    Mutation("window hidden", in_part(BOOK, "<workbookView ", '<workbookView visibility="hidden" ')),
    Mutation("program that wrote it", in_part(BOOK, 'appName="xl"', 'appName="{c}"')),
    Mutation("code name of the program", in_part(BOOK, 'appName="xl"', 'appName="xl" codeName="{c}"')),
    part(
        "comments",
        "xl/comments1.xml",
        f"<comments {X}><authors><author>a</author></authors>"
        f'<commentList><comment ref="A1"><text><t>{{c}}</t></text></comment></commentList></comments>',
        f"{SML}.comments+xml",
        "comments",
        RELS,
    ),
    part(
        "author of a comment",
        "xl/comments1.xml",
        f"<comments {X}><authors><author>{{c}}</author></authors></comments>",
        f"{SML}.comments+xml",
        "comments",
        RELS,
    ),
    part(
        "comments where another library puts them",
        "xl/comments/comment1.xml",
        f"<comments {X}>{{c}}</comments>",
        f"{SML}.comments+xml",
        "comments",
        RELS,
    ),
    part(
        "threaded comments",
        "xl/threadedComments/threadedComment1.xml",
        "<a>{c}</a>",
        "application/vnd.ms-excel.threadedcomments+xml",
        "threadedComment",
        RELS,
    ),
    part("people", "xl/persons/person.xml", "<a>{c}</a>", "application/vnd.ms-excel.person+xml", "person"),
    part(
        "old drawing",
        "xl/drawings/vmlDrawing1.vml",
        "<xml>{c}</xml>",
        "application/vnd.openxmlformats-officedocument.vmlDrawing",
        "vmlDrawing",
        RELS,
    ),
    part(
        "linked workbook",
        "xl/externalLinks/externalLink1.xml",
        f"<externalLink {X}><a>{{c}}</a></externalLink>",
        f"{SML}.externalLink+xml",
        "externalLink",
    ),
    Mutation("path of a linked workbook", outside(BOOK_RELS, f"{OFFICE}/externalLinkPath", "file:///C:/{c}.xlsx")),
    part(
        "connection",
        "xl/connections.xml",
        f'<connections {X}><connection id="1" name="{{c}}"/></connections>',
        f"{SML}.connections+xml",
        "connections",
    ),
    part(
        "query",
        "xl/queryTables/queryTable1.xml",
        f'<queryTable {X} name="{{c}}"/>',
        f"{SML}.queryTable+xml",
        "queryTable",
        RELS,
    ),
    part(
        "definition of a pivot",
        "xl/pivotCache/pivotCacheDefinition1.xml",
        f"<pivotCacheDefinition {X}><a>{{c}}</a></pivotCacheDefinition>",
        f"{SML}.pivotCacheDefinition+xml",
        "pivotCacheDefinition",
    ),
    part(
        "rows of a pivot",
        "xl/pivotCache/pivotCacheRecords1.xml",
        f'<pivotCacheRecords {X}><r><s v="{{c}}"/></r></pivotCacheRecords>',
        f"{SML}.pivotCacheRecords+xml",
        "pivotCacheRecords",
    ),
    part(
        "pivot table",
        "xl/pivotTables/pivotTable1.xml",
        f'<pivotTableDefinition {X} name="{{c}}"/>',
        f"{SML}.pivotTable+xml",
        "pivotTable",
        RELS,
    ),
    part("slicer", "xl/slicers/slicer1.xml", "<a>{c}</a>", "application/vnd.ms-excel.slicer+xml", "slicer", RELS),
    part(
        "log of changes",
        "xl/revisions/revisionLog1.xml",
        f'<revisions {X}><rcc><nc r="A1" t="{{c}}"/></rcc></revisions>',
        f"{SML}.revisionLog+xml",
        "revisionLog",
    ),
    part(
        "users of a shared workbook",
        "xl/revisions/userNames.xml",
        f'<users {X}><userInfo name="{{c}}"/></users>',
        f"{SML}.userNames+xml",
        "usernames",
    ),
    part(
        "printer settings",
        "xl/printerSettings/printerSettings1.bin",
        "{c}",
        f"{SML}.printerSettings",
        "printerSettings",
        RELS,
    ),
    part(
        "calculation chain",
        "xl/calcChain.xml",
        f'<calcChain {X}><c r="{{c}}"/></calcChain>',
        f"{SML}.calcChain+xml",
        "calcChain",
    ),
    part(
        "maps of a schema",
        "xl/xmlMaps.xml",
        f'<MapInfo {X} SelectionNamespaces="{{c}}"/>',
        "application/xml",
        "xmlMaps",
    ),
    part(
        "metadata of cells",
        "xl/metadata.xml",
        f"<metadata {X}><a>{{c}}</a></metadata>",
        f"{SML}.sheetMetadata+xml",
        "sheetMetadata",
    ),
    part(
        "data model",
        "xl/model/item.data",
        "{c}",
        "application/vnd.openxmlformats-officedocument.model+data",
        "powerPivotData",
    ),
    part(
        "table",
        "xl/tables/table1.xml",
        f'<table {X} id="1" name="{{c}}" displayName="{{c}}" ref="A1:D2"/>',
        f"{SML}.table+xml",
        "table",
        RELS,
    ),
    part(
        "comment of a table",
        "xl/tables/table1.xml",
        f'<table {X} id="1" name="StatusList" displayName="StatusList" comment="{{c}}" ref="A1:D2"/>',
        f"{SML}.table+xml",
        "table",
        RELS,
    ),
    part(
        "column of a table",
        "xl/tables/table1.xml",
        f'<table {X} id="1" name="StatusList" displayName="StatusList" ref="A1:D2">'
        f'<tableColumns count="1"><tableColumn id="1" name="{{c}}"/></tableColumns></table>',
        f"{SML}.table+xml",
        "table",
        RELS,
    ),
    part(
        "chart with a copy of its data",
        "xl/charts/chart1.xml",
        '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:v>{c}</c:v></c:chartSpace>',
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        "chart",
        RELS,
    ),
    part(
        "text box",
        "xl/drawings/drawing1.xml",
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">'
        "<xdr:sp><xdr:txBody>{c}</xdr:txBody></xdr:sp></xdr:wsDr>",
        "application/vnd.openxmlformats-officedocument.drawing+xml",
        "drawing",
        RELS,
    ),
    part("macros", "xl/vbaProject.bin", "{c}", "application/vnd.ms-office.vbaProject", "vbaProject"),
    part(
        "old macros",
        "xl/macrosheets/sheet1.xml",
        f'<xm:macrosheet {X} xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">{{c}}</xm:macrosheet>',
        "application/vnd.ms-excel.macrosheet+xml",
        "xlMacrosheet",
    ),
    part(
        "embedded document",
        "xl/embeddings/doc1.docx",
        "{c}",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "package",
        RELS,
    ),
    part(
        "volatile data",
        "xl/volatileDependencies.xml",
        "<a>{c}</a>",
        f"{SML}.volatileDependencies+xml",
        "volatileDependencies",
    ),
    part(
        "property of a sheet as a part",
        "xl/customProperty1.bin",
        "{c}",
        f"{SML}.customProperty",
        "customProperty",
        RELS,
    ),
]

DRAWING, IMAGE = "xl/drawings/drawing1.xml", "xl/media/image1.png"


def portrayed(name: str, old: str, new: str) -> Mutation:
    """Something about the picture that the file should have, changed."""
    return Mutation(name, in_part(DRAWING, old, new))


def instead(data: bytes) -> Callable[[bytes], bytes]:
    """Another picture in the place of the one that the file should have."""
    return changed(lambda parts: {**parts, IMAGE: data})


def _flat(content: bytes) -> bytes:
    """A picture that ends where it begins."""
    drawing = unzipped(content)[DRAWING].decode()
    start = re.search("<xdr:from>(.*?)</xdr:from>", drawing)
    assert start
    end = re.sub("<xdr:to>.*?</xdr:to>", f"<xdr:to>{start[1]}</xdr:to>", drawing)
    return zipped({**unzipped(content), DRAWING: end.encode()})


PICTURES = [
    Mutation("another picture", instead(png(shade=b"\x7f"))),
    Mutation("picture with a text chunk", instead(png(CANARY.encode()))),
    Mutation("bytes behind a picture", instead(png() + CANARY.encode())),
    Mutation(
        "a second picture that no sheet shows",
        new_part("xl/media/image2.png", png(), "image/png", ("xl/drawings/_rels/drawing1.xml.rels", f"{OFFICE}/image")),
    ),
    portrayed("words of a picture", "Two lanes.", "Two lanes, one for {c}."),
    portrayed("title of a picture", 'descr="Two', 'title="{c}" descr="Two'),
    portrayed("name of a picture", 'name="Picture 1"', 'name="{c}"'),
    portrayed("hidden picture", "<xdr:cNvPr ", '<xdr:cNvPr hidden="1" '),
    portrayed("cropped picture", "<a:stretch>", '<a:srcRect l="99000"/><a:stretch>'),
    portrayed("macro of a picture", "<xdr:pic>", '<xdr:pic macro="{c}">'),
    portrayed(
        "action of a picture", 'descr="Two lanes."/>', 'descr="Two lanes."><a:hlinkClick tooltip="{c}"/></xdr:cNvPr>'
    ),
    portrayed("text beside a picture", "<xdr:clientData/>", "<xdr:clientData/>{c}"),
    Mutation("picture between two cells that are one", _flat),
]
MUTATIONS = [*packing(), *CELLS, *FACES, *NAMES, *ELSEWHERE, *PICTURES]
