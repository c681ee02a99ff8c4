"""A finished package holds what the document needs and nothing else, in the same bytes each time."""

from __future__ import annotations

from importlib.resources import files
from io import BytesIO
from zipfile import ZipFile

from aftercare_docs.packing import canonical_zip, parts_of
from aftercare_docs.renderers.docx_tidy import tidy
from aftercare_docs.theme import load, theme, wearing
from tests.renderers.templates import template
from tests.word.kit import p

PRODUCT = (files("aftercare_docs") / "data" / "theme.toml").read_text("utf-8")
GO_BACK = '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>'
PROPERTIES = {"title": "A & B", "author": "Wexmoor SCP", "language": "en-GB"}


def restyled() -> bytes:
    """A template as it comes back from Word: with an editor's traces."""
    traced = (
        p("Normal", "text")
        .replace("<w:p>", '<w:p w:rsidR="00AB12CD">')
        .replace(
            "<w:r>",
            f'<w:proofErr w:type="spellStart"/>{GO_BACK}<w:r>',
        )
    )
    package = BytesIO(template(traced))
    with ZipFile(package, "a") as archive:
        archive.writestr("docProps/app.xml", "<Properties><Company>Someone</Company></Properties>")
        archive.writestr("docProps/thumbnail.jpeg", b"\xff\xd8")
        archive.writestr("customXml/item1.xml", "<x/>")
        archive.writestr("word/comments.xml", "<x/>")
    return package.getvalue()


def test_the_traces_of_editing_go() -> None:
    parts = parts_of(tidy(restyled(), PROPERTIES, {}))
    assert not {name for name in parts if "app" in name or "thumb" in name or "custom" in name or "comments" in name}
    assert not any(trace in parts["word/document.xml"] for trace in (b"rsid", b"proofErr", b"_GoBack"))
    assert b"text" in parts["word/document.xml"]


def test_the_properties_are_exactly_those_told() -> None:
    core = parts_of(tidy(restyled(), PROPERTIES, {}))["docProps/core.xml"].decode()
    assert "<dc:title>A &amp; B</dc:title>" in core
    assert "Wexmoor SCP" in core
    assert "dcterms" not in core
    assert "lastModifiedBy" not in core


def test_content_types_and_relationships_name_only_what_is_there() -> None:
    parts = parts_of(tidy(restyled(), PROPERTIES, {}))
    types = parts["[Content_Types].xml"].decode()
    assert "jpeg" not in types
    assert "app.xml" not in types
    assert b"app.xml" not in parts["_rels/.rels"]


def test_the_same_content_gives_the_same_bytes() -> None:
    assert tidy(restyled(), PROPERTIES, {}) == tidy(restyled(), PROPERTIES, {})


def test_a_picture_is_put_in_with_its_type_and_its_link() -> None:
    parts = parts_of(tidy(restyled(), PROPERTIES, {"rId41": b"a picture"}))
    assert parts["word/media/image1.png"] == b"a picture"
    assert b'PartName="/word/media/image1.png" ContentType="image/png"' in parts["[Content_Types].xml"]
    assert b'Id="rId41"' in parts["word/_rels/document.xml.rels"]


def test_a_colour_that_somebody_chose_in_word_stays_and_the_products_becomes_the_houses() -> None:
    ours, chosen = theme().colours["accent"][1:], "4B2E83"
    parts = parts_of(restyled())
    colours = f'<w:color w:val="{ours}"/><w:color w:val="{chosen}"/><w:shd w:val="clear" w:fill="{ours.lower()}"/>'
    parts["word/styles.xml"] = parts["word/styles.xml"].replace(b"<w:rPr>", f"<w:rPr>{colours}".encode(), 1)
    with wearing(load(PRODUCT, {"accent": "#7A1F5C"})):
        styles = parts_of(tidy(canonical_zip(parts), PROPERTIES, {}))["word/styles.xml"].decode()
    assert (styles.count(ours), styles.count("7A1F5C") >= 2, chosen in styles) == (0, True, True)
