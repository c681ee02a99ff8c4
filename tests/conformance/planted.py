"""One defect or more for every check of a finished file, by its code: planted in a file that passes."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial

import pikepdf
import pytest

from aftercare_docs import conformance
from aftercare_docs.documents import DOCUMENTS, action_plan, aftercare_plan, indicator_tracker, themes_note
from aftercare_docs.documents.base import Deliverable, FileSpec, Stamp
from aftercare_docs.findings import Finding
from aftercare_docs.renderers import renderer
from aftercare_docs.verification import verify
from aftercare_docs.vocabularies import ArtefactKind
from tests.releases import FULL, MINIMAL, heavy
from tests.renderers.finished import APPROVED, DRAFT, measured
from tests.verification.mutations import pdf
from tests.verification.mutations.base import Mutation
from tests.verification.samples import unzipped, zipped

DOCUMENT, STYLES, SETTINGS, CORE = "word/document.xml", "word/styles.xml", "word/settings.xml", "docProps/core.xml"
BOOK, SHEET, PLAN = "xl/workbook.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"
RELEASES = {"full": FULL, "minimal": MINIMAL, "heavy": heavy(), "measured": measured()}
MADE_OF: dict[str, Deliverable] = {"docx": aftercare_plan, "xlsx": action_plan, "pdf": themes_note, "html": themes_note}


@cache
def passing(format_: str) -> bytes:
    """A file of the product, as built."""
    deliverable = MADE_OF[format_]
    spec = next(spec for spec in deliverable.FILES if spec.format == format_)
    return rendered(deliverable.ARTEFACT, spec, "full")


def found(format_: str, content: bytes) -> list[Finding]:
    """What the checks find in a file, beside the gate."""
    return list(looked(f"file.{format_}", content).findings)


def looked(name: str, content: bytes) -> conformance.Looked:
    """What is asked of a file beside the gate."""
    seen: list[conformance.Looked] = []

    def beside(opened: object) -> list[Finding]:
        seen.append(conformance.look(name.rpartition(".")[2], opened))
        return []

    verify(name, content, None, None, beside=beside)
    (result,) = seen
    return result


def swapped(part: str, pattern: str, new: str, content: bytes) -> bytes:
    """The first match in a part, or in a file that has no parts, is replaced."""
    parts = unzipped(content) if part else {"": content}
    text, times = re.subn(pattern, new, parts[part].decode(), count=1, flags=re.DOTALL)
    assert times, f"{pattern} is not in {part}"
    return zipped({**parts, part: text.encode()}) if part else text.encode()


def swap(name: str, part: str, pattern: str, new: str = "") -> Mutation:
    return Mutation(name, partial(swapped, part, pattern, new))


def page(name: str, pattern: str, new: str = "") -> Mutation:
    return swap(name, "", pattern, new)


def line(name: str, text: str = "", *, style: str = "Normal", run: str = "", more: str = "") -> Mutation:
    """A paragraph put in before the first table."""
    new = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r>{run}<w:t>{text}</w:t></w:r>{more}</w:p>'
    return swap(name, DOCUMENT, "<w:tbl>", new.replace("\\", "\\\\") + "<w:tbl>")


def objects(name: str, change: Callable[[pikepdf.Pdf], None]) -> Mutation:
    return Mutation(name, pdf.changed(change))


def elements(opened: pikepdf.Pdf, kind: str) -> list[pikepdf.Object]:
    return [o for o in opened.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == kind]


def set_on(kind: str, key: str, value: object) -> Callable[[pikepdf.Pdf], None]:
    """A key of the first element of a kind, set or, with None, taken away."""

    def change(opened: pikepdf.Pdf) -> None:
        element = elements(opened, kind)[0]
        if value is None:
            del element[key]
        else:
            element[key] = value

    return change


def without_fonts(opened: pikepdf.Pdf) -> None:
    for item in opened.objects:
        if isinstance(item, pikepdf.Dictionary) and "/FontFile2" in item:
            del item["/FontFile2"]


def without(*path: str) -> Callable[[pikepdf.Pdf], None]:
    def change(opened: pikepdf.Pdf) -> None:
        holder = opened.Root
        for key in path[:-1]:
            holder = holder[key]
        del holder[path[-1]]

    return change


def retitled(opened: pikepdf.Pdf) -> None:
    opened.Root.Outlines.First.Title = pikepdf.String("Something else")


W_NS = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
PICTURE = f'<w:r><w:drawing><wp:{{kind}} xmlns:wp="{W_NS}"><wp:docPr id="1" name="Picture"{{said}}/></wp:{{kind}}>'
PICTURE += "</w:drawing></w:r>"
LINK = '<w:hyperlink w:anchor="{to}"><w:r><w:t>{text}</w:t></w:r></w:hyperlink>'
FIELD = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
CONTROL = "<w:sdt><w:sdtPr><w:id/></w:sdtPr><w:sdtContent><w:r><w:t>Name</w:t></w:r></w:sdtContent></w:sdt>"
HIGH = "The same words"

WORD = {
    "WRD01": (
        swap("a file name as its title", CORE, "<dc:title>.*?</dc:title>", "<dc:title>plan.docx</dc:title>"),
        swap("nobody who speaks in it", CORE, "<dc:creator>.*?</dc:creator>"),
        swap("remarks among its properties", CORE, "<dc:title>", "<dc:description>ask Jo</dc:description><dc:title>"),
    ),
    "WRD02": (
        swap("styles in American English", STYLES, 'w:lang w:val="en-GB"', 'w:lang w:val="en-US"'),
        swap("no language among its properties", CORE, "<dc:language>en-GB</dc:language>"),
        swap(
            "settings of another language", SETTINGS, 'w:themeFontLang w:val="en-GB"', 'w:themeFontLang w:val="de-DE"'
        ),
        line("a passage in American English", "Color", run='<w:rPr><w:lang w:val="en-US"/></w:rPr>'),
    ),
    "WRD03": (
        swap("pages of Letter size", DOCUMENT, 'w:pgSz w:w="11906" w:h="16838"', 'w:pgSz w:w="12240" w:h="15840"'),
        swap("the mode of an older Word", SETTINGS, 'w:val="15"', 'w:val="12"'),
    ),
    "WRD04": (
        swap("a heading of the fourth level below one of the second", DOCUMENT, '"Heading3"', '"Heading4"'),
        line("a second title", "Another title", style="Heading1"),
        line("an empty heading", style="Heading3"),
        swap("no title", DOCUMENT, 'w:val="Heading1"', 'w:val="Normal"'),
    ),
    "WRD05": (
        line("a line that is bold and large and no heading", "In short", run='<w:rPr><w:b/><w:sz w:val="40"/></w:rPr>'),
        swap(
            "a style that is bold and large and no heading",
            STYLES,
            r'(w:styleId="Fact">.*?<w:rPr>)(.*?)<w:sz w:val="\d+"/>',
            r'\1<w:b/>\2<w:sz w:val="40"/>',
        ),
    ),
    "WRD06": (
        swap("a table without a header row", DOCUMENT, "<w:tblHeader/>"),
        swap("rows that may be split", DOCUMENT, "<w:cantSplit/>(?!<w:tblHeader/>)"),
        swap("a table without a title", DOCUMENT, '<w:tblCaption w:val="[^"]*"/>'),
        swap("a table without a description", DOCUMENT, '<w:tblDescription w:val="[^"]*"/>'),
        swap("merged cells", DOCUMENT, "<w:tcPr>", '<w:tcPr><w:gridSpan w:val="2"/>'),
        swap("an empty heading of a column", DOCUMENT, r'("Tableheading"/>.*?<w:t[^>]*>)[^<]+', r"\1"),
        swap(
            "a row with too few cells", DOCUMENT, r"(<w:tblHeader/>.*?</w:tr><w:tr>.*?</w:trPr>)<w:tc>.*?</w:tc>", r"\1"
        ),
    ),
    "WRD07": (
        line("a picture without words", more=PICTURE.format(kind="inline", said="")),
        line("a picture called by its file", more=PICTURE.format(kind="inline", said=' descr="map.png"')),
        line("a picture with a page of words", more=PICTURE.format(kind="inline", said=f' descr="{"word " * 60}"')),
    ),
    "WRD08": (
        line("a line that begins with a dash", "- Agree the rhythm"),
        line("a line that begins with a number", "1. Agree the rhythm"),
        line("a line that begins with a typed bullet", "\u2022 Agree the rhythm"),
    ),
    "WRD09": (
        line("two empty lines", more="</w:p><w:p>"),
        line("a row of spaces", "Name      Role"),
        line("a page break by hand", more='<w:r><w:br w:type="page"/></w:r>'),
    ),
    "WRD10": (
        line("letters of nine points", "Small print", run='<w:rPr><w:sz w:val="18"/></w:rPr>'),
        line("a slanted paragraph", "All of it", run="<w:rPr><w:i/></w:rPr>"),
        line("underlined words", "Not a link", run='<w:rPr><w:u w:val="single"/></w:rPr>'),
        swap("a style in capitals", STYLES, r'(w:styleId="Fact">.*?<w:rPr>)', r"\1<w:caps/>"),
        swap("a style with letters of eight points", STYLES, r'w:sz w:val="22"', 'w:sz w:val="16"'),
        swap("a style that is centred", STYLES, r'(w:styleId="Normal">.*?<w:pPr>)', r'\1<w:jc w:val="center"/>'),
        swap("lines that are too close", STYLES, r'(w:styleId="Normal">.*?w:line=)"\d+"', r'\1"240"'),
        swap("a font with serifs", STYLES, 'w:ascii="Arial"', 'w:ascii="Times New Roman"'),
    ),
    "WRD11": (
        line("grey words on white", "Hard to see", run='<w:rPr><w:color w:val="B0B0B0"/></w:rPr>'),
        swap("a pale footer", STYLES, r'(w:styleId="footer">.*?<w:color w:val=)"\w+"', r'\1"C0C0C0"'),
        swap("a pale style", STYLES, r'(w:styleId="Tabletext">.*?<w:color w:val=)"\w+"', r'\1"C0C0C0"'),
    ),
    "WRD12": (
        line("a link that says click here", more=LINK.format(to="place", text="click here")),
        line("a link that is an address", more=LINK.format(to="place", text="https://partnership.example/plan")),
        line("two links of the same words", more=LINK.format(to="one", text=HIGH) + LINK.format(to="two", text=HIGH)),
    ),
    "WRD13": (
        line("a picture that floats", more=PICTURE.format(kind="anchor", said=' descr="A map"')),
        line("a frame", more="<w:pPr><w:framePr/></w:pPr>"),
        line("an object of another program", more="<w:r><w:object/></w:r>"),
    ),
    "WRD14": (
        swap("a heading that the contents list does not have", DOCUMENT, r'("Heading2"/>.*?<w:t[^>]*>)', r"\1Also "),
        swap(
            "a line of the contents list that leads nowhere",
            DOCUMENT,
            r'(bookmarkStart w:id="1" w:name=)"\w+"',
            r'\1"x"',
        ),
        line("a field that waits to be updated", more=FIELD),
        swap("a question about fields on opening", SETTINGS, "<w:zoom", "<w:updateFields/><w:zoom"),
    ),
    "WRD15": (
        line("a tag of the template", "Owner: {{ d.owner }}"),
        line("a field to fill in without a name", more=CONTROL),
    ),
    "WRD18": (line("an empty value, printed", "Due: nan"), line("the beginning of computer time", "On 1970-01-01")),
    "WRD20": (line("a heading as long as a paragraph", "word " * 30, style="Heading3"),),
    "WRD21": (line("a line in capitals", "PLEASE READ THIS FIRST OF ALL"),),
    "WRD19": (line("a date that is to be confirmed", "First session: TBC"),),
}

TABLE = "xl/tables/table1.xml"
CHART, DRAWING = "xl/charts/chart1.xml", "xl/drawings/drawing1.xml"
EXCEL = {
    "XLS01": (
        swap("a table called Table1", TABLE, 'displayName="[^"]*"', 'displayName="Table1"'),
        swap("a table without a description", TABLE, ' altTextSummary="[^"]*"'),
        swap("a table without a header row", TABLE, "<table ", '<table headerRowCount="0" '),
        swap("a column called otherwise than its heading", TABLE, r'(tableColumn id="1" name=)"[^"]*"', r'\1"Other"'),
        swap(
            "a sheet without a table",
            PLAN.replace("sheets/", "sheets/_rels/") + ".rels",
            "<Relationship [^>]*table[^>]*/>",
        ),
    ),
    "XLS02": (
        swap("merged cells", SHEET, "</sheetData>", '</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>'),
        swap("a table with an empty row", TABLE, r'ref="A(\d+):B\d+"', r'ref="A\1:B900"'),
        swap("a table that begins in column B", TABLE, 'ref="A', 'ref="B'),
    ),
    "XLS03": (
        swap("a first cell that is not set as a title", SHEET, r'<c r="A1" s="\d+"', '<c r="A1" s="0"'),
        swap("nothing in the second row", SHEET, r'<c r="A2".*?</c>'),
        swap("two sheets of one name", BOOK, 'name="Summary"', 'name="Action plan"'),
        swap("tables without headings above them", SHEET, r'(<c r="A7" s=)"\d+"', r'\1"0"'),
    ),
    "XLS04": (
        swap("a sheet that does not lead back", SHEET, "<hyperlinks>.*?</hyperlinks>"),
        swap("a sheet that the contents do not lead to", "xl/worksheets/sheet1.xml", r"<hyperlink [^>]*Summary[^>]*/>"),
    ),
    "XLS05": (
        swap("a row of fixed height", SHEET, '<row r="5"', '<row customHeight="1" r="5"'),
        swap("a column narrower than its words", PLAN, r'(<cols><col [^>]*width=)"[^"]*"', r'\1"1"'),
        swap("texts that do not wrap", "xl/styles.xml", "(<cellXfs.*?</cellXfs>)", ""),
    ),
    "XLS06": (
        swap(
            "pale words",
            "xl/styles.xml",
            r"<font>(?:(?!</font>).)*1E2D35",
            '<font><color rgb="FFD0D0D0"/><x rgb="FF1E2D35',
        ),
        swap("a rule that colours words pale", "xl/styles.xml", r'(<dxf><font><b/><color rgb=)"\w+"', r'\1"FFE0E0E0"'),
    ),
    "XLS07": (
        swap("a chart without words", DRAWING, 'descr="[^"]*"', 'descr=""'),
        swap("a chart without a title", CHART, "<c:title>.*?</c:title>"),
        swap("a chart whose figures are elsewhere", CHART, r"<c:f>Summary!", "<c:f>Timeline!"),
    ),
    "XLS08": (
        swap("a cell that does not say what belongs there", PLAN, r'(<dataValidation [^>]*) prompt="[^"]*"', r"\1"),
        swap(
            "a list without a name",
            PLAN,
            "<formula1>[A-Z][a-z]+_words</formula1>",
            "<formula1>Lists!$A$1:$A$3</formula1>",
        ),
        swap(
            "a tinted cell that takes anything", PLAN, r"<dataValidation (?:(?!</dataValidation>).)*</dataValidation>"
        ),
    ),
    "XLS09": (
        swap("a formula without a value", SHEET, r"(</f>)<v>[^<]*</v>", r"\1"),
        swap(
            "a formula that ends in a fault",
            SHEET,
            r"<c ([^>]*)>(<f>[^<]*</f>)<v>[^<]*</v>",
            r'<c \1 t="e">\2<v>#REF!</v>',
        ),
    ),
    "XLS10": (
        swap("a sheet that opens somewhere else", SHEET, "<selection ", '<selection activeCell="F40" '),
        swap("a sheet that is zoomed", SHEET, "<sheetView ", '<sheetView zoomScale="70" '),
        swap("Letter paper", SHEET, 'paperSize="9"', 'paperSize="1"'),
        swap("pages cut apart", SHEET, 'fitToPage="1"', 'fitToPage="0"'),
        swap("pages without a number", SHEET, "&amp;P", ""),
        swap("a workbook that opens at its second sheet", BOOK, "<workbookView ", '<workbookView activeTab="1" '),
    ),
    "XLS11": (
        swap("a file name as its title", CORE, "<dc:title>.*?</dc:title>", "<dc:title>plan.xlsx</dc:title>"),
        swap("no language among its properties", CORE, "<dc:language>.*?</dc:language>"),
        swap("a chart in American English", CHART, 'c:lang val="en-GB"', 'c:lang val="en-US"'),
        swap("another language", CORE, "<dc:language>en-GB", "<dc:language>en-US"),
    ),
    "XLS12": (
        swap("a table with the name of a cell", TABLE, 'displayName="[^"]*"', 'displayName="AB12"'),
        swap("an explanation longer than Excel takes", PLAN, ' prompt="', ' prompt="' + "word " * 60),
        swap(
            "a title of an explanation longer than Excel takes", PLAN, ' promptTitle="', ' promptTitle="' + "word " * 10
        ),
    ),
    "XLS13": (
        swap(
            "an empty value, written",
            SHEET,
            '<c r="A8" (s="\\d+") t="s"><v>\\d+</v>',
            r'<c r="A8" \1 t="str"><v>nan</v>',
        ),
    ),
}

NO_SCOPE = pikepdf.Dictionary(O=pikepdf.Name.Table)
PDF = {
    "PDF01": (
        objects("no language", without("/Lang")),
        objects("its file name in the window's title", without("/ViewerPreferences", "/DisplayDocTitle")),
        objects("no structure", without("/StructTreeRoot")),
        objects("no claim to be for everybody", without("/Metadata")),
        objects("a heading that skips a level", set_on("/H2", "/S", pikepdf.Name("/H4"))),
        objects("no title", set_on("/H1", "/S", pikepdf.Name("/P"))),
    ),
    "PDF02": (
        objects("a table without scope", set_on("/TH", "/A", NO_SCOPE)),
        objects("a picture without words", set_on("/P", "/S", pikepdf.Name("/Figure"))),
    ),
    "PDF03": (
        objects("a bookmark that is no heading", retitled),
        objects("a font of another machine", without_fonts),
    ),
}

HTML = {
    "WEB01": (
        page("no language", ' lang="en-GB"'),
        page("no title", "<title>.*?</title>", "<title></title>"),
        page("nothing for small screens", '<meta name="viewport"[^>]*>'),
        page("no beginning of its content", "<main>"),
    ),
    "WEB02": (
        page("a heading that skips a level", "<h2>", "<h4>"),
        page("a second title", "<h2>", "<h1>"),
        page("an empty heading", "<h2>[^<]*</h2>", "<h2></h2>"),
    ),
    "WEB03": (
        page("a table without scope", '<th scope="col">', "<th>"),
        page("merged cells", "<td>", '<td colspan="2">'),
        page("a table without headings", "<h2>", "<table><tr><td>Step</td></tr></table><h2>"),
    ),
    "WEB04": (
        page("a picture without words", "<h2>", '<img src="map.png"><h2>'),
        page("a drawing without words", "<h2>", '<svg role="img"></svg><h2>'),
    ),
}

DEFECTS: dict[str, dict[str, tuple[Mutation, ...]]] = {"docx": WORD, "xlsx": EXCEL, "pdf": PDF, "html": HTML}


def defects(format_: str) -> list[object]:
    """Code and defect, one by one, for a test to ask of each."""
    checks = DEFECTS[format_].items()
    return [pytest.param(code, each, id=f"{code}: {each.name}") for code, planted in checks for each in planted]


def made(format_: str) -> list[object]:
    """Every file of ours in a format, from every release: what a test finds in it must be nothing."""
    return [
        pytest.param(deliverable, spec, size, id=f"{deliverable.ARTEFACT}{spec.added}, {size}")
        for deliverable in DOCUMENTS.values()
        for spec in deliverable.FILES
        for size in RELEASES
        if spec.format == format_ and (size != "measured" or deliverable is indicator_tracker)
    ]


@cache
def rendered(kind: ArtefactKind, spec: FileSpec, size: str, stamp: Stamp = APPROVED) -> bytes:
    """A file from one of the releases."""
    return renderer(spec.format).render(DOCUMENTS[kind].compose(RELEASES[size]), stamp, spec)


def found_in(deliverable: Deliverable, spec: FileSpec, size: str) -> list[str]:
    """What is found in a file as approved; one release is looked at as a draft too."""
    stamps = (APPROVED, DRAFT) if size == "full" else (APPROVED,)
    return [str(f) for stamp in stamps for f in found(spec.format, rendered(deliverable.ARTEFACT, spec, size, stamp))]
