"""The pieces of a new Word template as WordprocessingML: paragraphs, tables, fields, sections, and the package.

Words and template tags go in, the bytes of a .docx come out, with nothing in it that a document of ours does not need.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from tests.word.styles import Look, W, numbering_xml, style_id, styles_xml

R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


def run(text: str, style: str = "") -> str:
    """A run; a tab in the text becomes a tab stop."""
    look = f'<w:rPr><w:rStyle w:val="{style_id(style)}"/></w:rPr>' if style else ""
    pieces = [
        f'<w:t xml:space="preserve">{escape(piece, quote=False)}</w:t>' if piece else "" for piece in text.split("\t")
    ]
    return f"<w:r>{look}{'<w:tab/>'.join(pieces)}</w:r>"


def p(style: str, *texts: str) -> str:
    """A paragraph. A text that starts with ``<w:`` is markup; "Label: rest" of a Fact keeps its label bold."""
    runs = "".join(text if text.startswith("<w:") else run(text) for text in texts if text)
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id(style)}"/></w:pPr>{runs}</w:p>'


def fact(label: str, text: str, style: str = "Fact") -> str:
    """A line that starts with its label."""
    return p(style, run(label + " ", "Label"), text)


def tag(text: str) -> str:
    """A line that only steers, such as ``{%p if d.scope %}``; it leaves no trace in the document."""
    return p("Template control", text)


def each(loop: str, *inside: str) -> str:
    """What is inside, once for each turn of the loop."""
    return tag("{%p for " + loop + " %}") + "".join(inside) + tag("{%p endfor %}")


def when(condition: str, *inside: str) -> str:
    """What is inside, if there is anything to say."""
    return tag("{%p if " + condition + " %}") + "".join(inside) + tag("{%p endif %}")


def choose(name: str, values: Sequence[str], make: str, text: str) -> str:
    """One paragraph of several styles: ``make`` followed by the value that ``name`` has."""
    first, *rest = values
    lines = [tag("{%p if " + f'{name} == "{first}"' + " %}"), p(f"{make} {first}", text)]
    for value in rest:
        lines += [tag("{%p elif " + f'{name} == "{value}"' + " %}"), p(f"{make} {value}", text)]
    return "".join([*lines, tag("{%p else %}"), p(make, text), tag("{%p endif %}")])


@dataclass(frozen=True, slots=True)
class Col:
    """A column: its heading, its share of the width, and the paragraphs of its cell."""

    heading: str
    width: int
    cell: str


def table(caption: str, description: str, columns: Sequence[Col], loop: str, total: int = 9412) -> str:
    """A table with one header row that repeats, and a row for each turn of the loop; no row splits."""
    share = sum(c.width for c in columns)
    widths = [c.width * total // share for c in columns]
    widths[-1] += total - sum(widths)
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    look = _look()
    head = row([p("Table heading", c.heading) for c in columns], widths, header=True)
    blank = [p("Table text")] * (len(columns) - 1)
    control = [row([p("Template control", t), *blank], widths) for t in ("{%tr for " + loop + " %}", "{%tr endfor %}")]
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="AftercareTable"/><w:tblW w:w="{total}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{look}<w:tblCaption w:val="{escape(caption)}"/>'
        f'<w:tblDescription w:val="{escape(description)}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"{head}{control[0]}{row([c.cell for c in columns], widths)}{control[1]}</w:tbl>"
    )


def strip(caption: str, description: str, loop: str, heading: str, cell: str) -> str:
    """A table of one row under its headings, with a column for each turn of the loop; Word shares the width out."""

    def cells(inside: str) -> str:
        made = (p("Template control", "{%tc for " + loop + " %}"), inside, p("Template control", "{%tc endfor %}"))
        return "".join(f'<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>{c}</w:tc>' for c in made)

    look, grid = _look(), '<w:gridCol w:w="3137"/>' * 3
    rows = (
        f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells(heading)}</w:tr>"
        f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells(cell)}</w:tr>"
    )
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="AftercareTable"/><w:tblW w:w="5000" w:type="pct"/>'
        f'{look}<w:tblCaption w:val="{escape(caption)}"/><w:tblDescription w:val="{escape(description)}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def _look() -> str:
    flags = {"firstRow": 1, "lastRow": 0, "firstColumn": 0, "lastColumn": 0, "noHBand": 1, "noVBand": 1}
    return '<w:tblLook w:val="0620" ' + " ".join(f'w:{k}="{v}"' for k, v in flags.items()) + "/>"


def row(cells: Sequence[str], widths: Sequence[int], *, header: bool = False) -> str:
    """A row that does not split."""
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for cell, w in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if header else ''}</w:trPr>{made}</w:tr>"


def field(code: str, cached: str) -> str:
    """A field with the text that is shown until Word works it out."""

    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    told = f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
    return mark("begin") + told + mark("separate") + run(cached) + mark("end")


def contents(heading: str) -> str:
    """A contents list of level 2, to be filled with the document's own headings when it is rendered."""
    inside = field('TOC \\o "2-2" \\n \\h \\z \\u', "Contents")
    return p("TOC Heading", heading) + p("toc 2", inside)


@dataclass(frozen=True, slots=True)
class Page:
    """A page: sizes in twentieths of a point; ``columns`` with a line between them; ``middle`` centres it."""

    width: int = 11906
    height: int = 16838
    sides: int = 1247
    top: int = 1304
    bottom: int = 1134
    header: int = 567
    footer: int = 567
    columns: int = 1
    gap: int = 850


def section(page: Page) -> str:
    """The last section of a document, with its page."""
    turn = ' w:orient="landscape"' if page.width > page.height else ""
    columns = (
        f'<w:cols w:num="{page.columns}" w:sep="1" w:space="{page.gap}"/>'
        if page.columns > 1
        else '<w:cols w:space="720"/>'
    )
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/>'
        f'<w:pgSz w:w="{page.width}" w:h="{page.height}"{turn}/>'
        f'<w:pgMar w:top="{page.top}" w:right="{page.sides}" w:bottom="{page.bottom}" w:left="{page.sides}" '
        f'w:header="{page.header}" w:footer="{page.footer}" w:gutter="0"/>{columns}</w:sectPr>'
    )


def package(title: str, body: str, margins: tuple[str, str], page: Page, more: tuple[Look, ...] = ()) -> bytes:
    """The template as a file, the same each time. ``margins`` holds what the header and the footer say."""
    settings = (
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        'w:val="15"/>'
        '</w:compat><w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
    )
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relationships(
            ("officeDocument", "word/document.xml", OFFICE),
            ("metadata/core-properties", "docProps/core.xml", RELS),
        ),
        "docProps/core.xml": (
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
            f"<dc:title>{escape(title)}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>"
        ),
        "word/document.xml": f"<w:document {W} {R}><w:body>{body}{section(page)}</w:body></w:document>",
        "word/styles.xml": styles_xml(more),
        "word/numbering.xml": numbering_xml(),
        "word/settings.xml": f"<w:settings {W}>{settings}</w:settings>",
        "word/header1.xml": f"<w:hdr {W}>{margins[0]}</w:hdr>",
        "word/footer1.xml": f"<w:ftr {W}>{margins[1]}</w:ftr>",
        "word/_rels/document.xml.rels": _relationships(
            *((kind, f"{kind}{n}.xml", OFFICE) for kind, n in (("header", "1"), ("footer", "1"))),
            *((kind, f"{kind}.xml", OFFICE) for kind in ("styles", "numbering", "settings")),
        ),
    }
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(ZipInfo(name), (HEAD + text).encode(), ZIP_DEFLATED)
    return out.getvalue()


def _relationships(*targets: tuple[str, str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{n}" Type="{base}/{kind}" Target="{target}"/>'
        for n, (kind, target, base) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{RELS}">{rows}</Relationships>'


def _types() -> str:
    kinds = ("document.main", "styles", "numbering", "settings", "header", "footer")
    names = {"document.main": "document", "header": "header1", "footer": "footer1"}
    rows = "".join(f'<Override PartName="/word/{names.get(k, k)}.xml" ContentType="{MAIN}.{k}+xml"/>' for k in kinds)
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    return (
        f'<Types xmlns="{TYPES}"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{rows}'
        f'<Override PartName="/docProps/core.xml" ContentType="{core}"/></Types>'
    )
