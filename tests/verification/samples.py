"""Small finished files of each format, made the way the product makes them, with what a reader must find in them."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Mapping
from functools import cache
from io import BytesIO

import xlsxwriter

from aftercare_docs.expected import Expected, Picture
from aftercare_docs.packing import canonical_zip

PROPERTIES = {"title": "Aftercare plan", "author": "Brightwater Facilitation", "language": "en-GB"}
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """A canonical archive: content types first, then by name, one date, nothing else."""
    return canonical_zip(parts)


def unzipped(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


CORE = (
    f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    "<dc:title>Aftercare plan</dc:title><dc:creator>Brightwater Facilitation</dc:creator>"
    "<dc:language>en-GB</dc:language></cp:coreProperties>"
)


def relationships(*links: tuple[str, str]) -> bytes:
    rows = "".join(
        f'<Relationship Id="rId{n}" Type="{type_}" Target="{target}"/>' for n, (type_, target) in enumerate(links, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'.encode()


def png(text: bytes = b"", shade: bytes = b"\0") -> bytes:
    """The smallest picture, one dot of a shade, with a text chunk if asked for."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">2I5B", 1, 1, 8, 0, 0, 0, 0))
    said = chunk(b"tEXt", b"Author\0" + text) if text else b""
    return b"\x89PNG\r\n\x1a\n" + head + said + chunk(b"IDAT", zlib.compress(b"\0" + shade)) + chunk(b"IEND", b"")


DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006"
PICTURE = (
    f'<w:p xmlns:wp="{DRAWINGML}/wordprocessingDrawing" xmlns:a="{DRAWINGML}/main" xmlns:pic="{DRAWINGML}/picture">'
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="720000" cy="360000"/>'
    '<wp:docPr id="1" name="Picture 1" descr="Two lanes."/><wp:cNvGraphicFramePr>'
    '<a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>'
    f'<a:graphicData uri="{DRAWINGML}/picture"><pic:pic><pic:nvPicPr>'
    '<pic:cNvPr id="1" name="Picture 1"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
    '<a:blip r:embed="rId4"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>'
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="720000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
    "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
)
BODY = f"""<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Aftercare plan</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">People asked for more </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>time</w:t></w:r>
<w:r><w:t xml:space="preserve"> to think.</w:t></w:r></w:p>
<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>
<w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>
<w:tr><w:trPr><w:tblHeader/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>Step</w:t></w:r></w:p></w:tc>
<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>When</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>Agree the rhythm</w:t></w:r></w:p></w:tc>
<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>This quarter</w:t></w:r></w:p></w:tc></w:tr>
</w:tbl>
<w:p><w:r><w:t>Thank you.</w:t></w:r></w:p>
{PICTURE}
<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>
<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>
</w:sectPr>"""
STYLES = """<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>
<w:sz w:val="24"/>
<w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="1F3864"/><w:sz w:val="32"/></w:rPr></w:style>
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/></w:style>"""


@cache
def word() -> bytes:
    types = f"""<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>
<Override PartName="/word/header1.xml" ContentType="{WORD}.header+xml"/>
<Override PartName="/word/media/image1.png" ContentType="image/png"/>
<Override PartName="/word/settings.xml" ContentType="{WORD}.settings+xml"/>
<Override PartName="/word/styles.xml" ContentType="{WORD}.styles+xml"/>"""
    parts = {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types">{types}</Types>',
        "docProps/core.xml": CORE,
        "word/document.xml": f"{HEAD}<w:document {W} {R}><w:body>{BODY}</w:body></w:document>",
        "word/header1.xml": f"{HEAD}<w:hdr {W}><w:p><w:r><w:t>For approval</w:t></w:r></w:p></w:hdr>",
        "word/settings.xml": f'{HEAD}<w:settings {W}><w:zoom w:percent="100"/></w:settings>',
        "word/styles.xml": f"{HEAD}<w:styles {W}>{STYLES}</w:styles>",
    }
    encoded = {name: text.replace("\n<", "<").encode() for name, text in parts.items()}
    encoded["_rels/.rels"] = relationships(
        (f"{OFFICE}/officeDocument", "word/document.xml"),
        (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    )
    encoded["word/_rels/document.xml.rels"] = relationships(
        (f"{OFFICE}/styles", "styles.xml"),
        (f"{OFFICE}/header", "header1.xml"),
        (f"{OFFICE}/settings", "settings.xml"),
        (f"{OFFICE}/image", "media/image1.png"),
    )
    encoded["word/media/image1.png"] = png()
    return zipped(encoded)


WORD_EXPECTED = Expected(
    PROPERTIES,
    (
        "Aftercare plan",
        "People asked for more time to think.",
        *("Step", "When", "Agree the rhythm", "This quarter"),
        "Thank you.",
        "For approval",
    ),
    pictures=(Picture(png(), "Two lanes.", (720_000, 360_000), ("Team", "Service")),),
)


LARGE = {"x_scale": 80, "y_scale": 40}


@cache
def excel() -> bytes:
    target = BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_formulas": False}) as book:
        book.set_properties({"title": "Aftercare plan", "author": "Brightwater Facilitation"})
        bold = book.add_format({"bold": True, "font_color": "#FFFFFF", "bg_color": "#1F3864"})
        date = book.add_format({"num_format": "d mmmm yyyy"})
        sheet, lists = book.add_worksheet("Actions"), book.add_worksheet("Lists")
        sheet.write_row(0, 0, ["Action", "Due", "Status", "Days"], bold)
        sheet.write_string(1, 0, "Agree the rhythm")
        sheet.write_number(1, 1, 46310, date)
        sheet.write_string(1, 2, "Open")
        sheet.write_formula(1, 3, "=SUM(B2,-46300)", None, 10)
        lists.write_column(0, 0, ["Open", "Closed"])
        book.define_name("StatusList", "=Lists!$A$1:$A$2")
        sheet.data_validation("C2:C9", {"validate": "list", "source": "=StatusList"})
        sheet.set_column(0, 3, 20)
        lists.insert_image(3, 1, "logo.png", {"image_data": BytesIO(png()), "description": "Two lanes."} | LARGE)
    parts = unzipped(target.getvalue())
    parts["docProps/core.xml"] = CORE.encode()
    parts["docProps/app.xml"] = (
        f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>Microsoft Excel</Application></Properties>"
    ).encode()
    return zipped(parts)


EXCEL_EXPECTED = Expected(
    PROPERTIES,
    cells={
        "Actions": {"A1": "Action", "B1": "Due", "C1": "Status", "D1": "Days"}
        | {"A2": "Agree the rhythm", "B2": "15 October 2026", "C2": "Open", "D2": "10"},
        "Lists": {"A1": "Open", "A2": "Closed"},
    },
    also=("StatusList",),
    pictures=(Picture(png(), "Two lanes.", (720_000, 360_000)),),
)

PAGE = """<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Aftercare plan</title>
<meta name="author" content="Brightwater Facilitation"></head><body><h1>Aftercare plan</h1>
<p>People asked for <strong>more</strong> time to think.</p><h2>Next steps</h2>
<table><thead><tr><th>Step</th><th>When</th></tr></thead>
<tbody><tr><th scope="row">Agree the rhythm</th><td>This quarter</td></tr></tbody></table>
<ul><li>Thank you.</li></ul></body></html>"""
SHEET = """@font-face { font-family: "Atkinson Hyperlegible Next"; src: url("vendored:%s") }
html { font-family: "Atkinson Hyperlegible Next"; font-size: 12pt } table, th, td { border: 1px solid #333333 }
@page { size: A4; margin: 2cm; @bottom-center { content: "Page " counter(page) " of " counter(pages) } }"""


@cache
def pdf() -> bytes:
    from aftercare_docs.renderers.pdf_press import press
    from aftercare_docs.resources import template_folder

    font = next(path.name for path in sorted((template_folder() / "fonts").glob("*.ttf")))
    return press(PAGE, SHEET % font)


PDF_EXPECTED = Expected(
    PROPERTIES,
    (
        *("Aftercare plan", "People asked for more time to think.", "Next steps"),
        *("Step", "When", "Agree the rhythm", "This quarter", "• Thank you."),
    ),
    also=("Page", "of"),
)


@cache
def html() -> tuple[bytes, Expected]:
    from aftercare_docs.documents import themes_note
    from aftercare_docs.documents.base import Format, Stamp
    from aftercare_docs.renderers import renderer
    from tests import releases

    spec = next(spec for spec in themes_note.FILES if spec.format is Format.HTML)
    document, stamp = themes_note.compose(releases.MINIMAL), Stamp(True, "0.3", "Official", "Partnership", "0123")
    writer = renderer(spec.format)
    return writer.render(document, stamp, spec), writer.expected(document, stamp, spec)
