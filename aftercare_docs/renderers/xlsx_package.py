"""The finishing of an Excel package: named cell styles, exactly the properties that were meant, the same bytes.

What the writing library leaves in goes in; what may leave the building comes out. The library names no heading
styles, which people who hear a sheet rely on, and adds a last editor, whom nobody asked for.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from xml.sax.saxutils import escape

from lxml import etree

from aftercare_docs.packing import canonical_zip, parts_of

CORE = "docProps/core.xml"
APP = "docProps/app.xml"
STYLES = "xl/styles.xml"
SHEETS = "xl/worksheets/sheet"
CHARTS = "xl/charts/"
LANGUAGES = {b'<c:lang val="en-US"/>': b'<c:lang val="%s"/>', b' lang="en-US"': b' lang="%s"'}
FIXED_HEIGHT = b' customHeight="1"'  # without it a row grows with what is typed into it
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
MADE = "2000-01-01T00:00:00Z"
# The version tells readers which defaults the charts rely on.
APP_XML = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>Microsoft Excel</Application><AppVersion>12.0000</AppVersion></Properties>"
)
CORE_XML = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties \
xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:dcterms="http://purl.org/dc/terms/" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator><dc:language>{language}</dc:language>\
<dcterms:created xsi:type="dcterms:W3CDTF">{made}</dcterms:created>\
<dcterms:modified xsi:type="dcterms:W3CDTF">{made}</dcterms:modified>\
</cp:coreProperties>"""


def finished(package: bytes, properties: Mapping[str, str], headings: Mapping[int, tuple[str, int]]) -> bytes:
    """``headings`` maps the index of a cell format to the style it is to carry, and that style's built-in number."""
    parts = parts_of(package)
    said = {name: escape(value) for name, value in properties.items()}
    parts[APP] = APP_XML
    parts[CORE] = CORE_XML.format(made=MADE, **said).encode()
    parts |= {name: part.replace(FIXED_HEIGHT, b"") for name, part in parts.items() if name.startswith(SHEETS)}
    parts |= {name: _spoken(part, properties["language"]) for name, part in parts.items() if name.startswith(CHARTS)}
    parts[STYLES] = _named(parts[STYLES], headings)
    return canonical_zip(parts)


def _spoken(chart: bytes, language: str) -> bytes:
    """A chart with its words in the language of the workbook: the library knows one alone."""
    for written, meant in LANGUAGES.items():
        chart = chart.replace(written, meant % language.encode())
    return chart


def _named(styles: bytes, headings: Mapping[int, tuple[str, int]]) -> bytes:
    root = etree.fromstring(styles)
    formats, bases, names = (root.find(MAIN + tag) for tag in ("cellXfs", "cellStyleXfs", "cellStyles"))
    if formats is None or bases is None or names is None:
        raise ValueError("the styles of the workbook are not as they should be")
    for index, (name, built_in) in headings.items():
        base = copy.deepcopy(formats[index])
        del base.attrib["xfId"]
        bases.append(base)
        formats[index].set("xfId", str(len(bases) - 1))
        named = {"name": name, "xfId": str(len(bases) - 1), "builtinId": str(built_in)}
        etree.SubElement(names, MAIN + "cellStyle", named)
    for table in (bases, names):
        table.set("count", str(len(table)))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
