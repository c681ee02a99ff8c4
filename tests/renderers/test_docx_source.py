"""A template is read as its paragraphs, wherever Word has split them."""

from __future__ import annotations

from aftercare_docs.renderers.docx_source import lines, plain, stories
from tests.renderers.templates import steer, template
from tests.word.kit import Col, p, run, table


def test_the_document_comes_first_then_headers_then_footers() -> None:
    assert list(stories(template("Text"))) == ["word/document.xml", "word/header1.xml", "word/footer1.xml"]


def test_a_paragraph_is_joined_from_its_runs() -> None:
    split = p("Normal", run("Dear {"), run("{ d.te"), run("xt }}\tbye"))
    [line] = lines("word/document.xml", stories(template(split))["word/document.xml"])
    assert line.text == "Dear {{ d.text }}\tbye"
    assert (line.where, line.style) == ("paragraph 1", "Normal")


def test_a_cell_is_named_by_its_table_row_and_cell() -> None:
    made = table("T", "D", [Col("A", 1, p("Table text", "{{ row.what }}"))], "row in d.rows")
    read = list(lines("word/document.xml", stories(template("x", made))["word/document.xml"]))
    assert [line.where for line in read][-2:] == ["table 1, row 3, cell 1", "table 1, row 4, cell 1"]
    assert [line.around for line in read] == ["", "", "tr", "", "tr"]
    assert all(line.alone for line in read)


def test_tags_that_stand_for_more_than_themselves_become_plain_tags() -> None:
    assert plain("{%tr for x in y %}") == "{% for x in y %}"
    assert plain("{%p if a == \u201cb\u201d %}") == '{% if a == "b" %}'
    assert plain("{% price %}") == "{% price %}"


def test_text_beside_a_tag_that_takes_the_place_of_its_paragraph_is_noticed() -> None:
    [line] = lines("word/document.xml", stories(template(steer("{%p if d.text %} and more")))["word/document.xml"])
    assert not line.alone
