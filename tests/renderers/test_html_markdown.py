"""A value prints exactly as it stands, wherever a template puts it; nothing but our own Markdown is read."""

from __future__ import annotations

import unicodedata
from html.parser import HTMLParser

import jinja2
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aftercare_docs.renderers import html_markdown
from aftercare_docs.renderers.failure import CannotRender

HOSTILE = (
    "<script>alert(1)</script>",
    "*x* _y_ **z** `c` ~s~",
    "# heading",
    "1. one",
    "- item",
    "> quoted",
    "[a](javascript:x) ![b](http://c.example/d.png) <http://e.example>",
    "a | b || c",
    "{: .x onclick=y }",
    "{{ note }} {% if x %}",
    "&lt;b&gt; &#60; &amp;",
    "\\* \\| \\",
    "===",
    "---",
    "• a • b",
    "[x]: http://c.example",
    "    code",
    "a  \nb",
    "\u0302e\u00a0x",
    "*[HTML]: y",
)
PLACES = {
    "paragraph": "{}",
    "heading": "## {}",
    "bold": "a **{}** b",
    "item": "* {}",
    "cell": "| a | b |\n| --- | --- |\n| {} | {} |",
}
printable = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=40).filter(
    str.strip
)


class Text(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.text += "\n"

    def handle_data(self, data: str) -> None:
        self.text += data


def plain(text: str) -> str:
    return html_markdown.BLANKS.sub(" ", text).strip(" ")


@pytest.mark.parametrize("place", PLACES)
@given(value=printable)
@example("x")
def test_a_value_prints_as_it_stands(place: str, value: str) -> None:
    prints(place, value)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("value", HOSTILE)
def test_signs_of_markdown_and_html_print_as_they_stand(place: str, value: str) -> None:
    prints(place, value)


def prints(place: str, value: str) -> None:
    pattern = PLACES[place]
    page = Text(html_markdown.body(pattern.replace("{}", html_markdown.escape(value))))
    model = Text(html_markdown.body(pattern.replace("{}", "x")))
    assert page.tags == model.tags
    assert page.text.split() == model.text.replace("x", f" {value} ").split()
    assert plain(value) in plain(page.text)


@given(st.lists(printable, min_size=1, max_size=4))
def test_items_of_a_cell_print_as_they_stand(values: list[str]) -> None:
    cell = html_markdown.items(values)
    page = Text(html_markdown.body(f"| a | b |\n| --- | --- |\n| c | {cell} |"))
    assert page.tags.count("li") == len(values)
    assert page.text.split() == ["a", "b", "c", *" ".join(values).split()]


@given(st.characters(categories=["Cc", "Cs", "Cf", "Co", "Cn"]).filter(lambda c: c not in " \t\r\n\f\v"))
def test_a_character_that_cannot_be_printed_is_refused(character: str) -> None:
    assert unicodedata.category(character).startswith("C")
    with pytest.raises(CannotRender) as refusal:
        html_markdown.escape(f"a{character}b")
    assert refusal.value.code == "FMT04"


@pytest.mark.parametrize(
    "markdown",
    [
        "<b>x</b>",
        "<div onclick=y>x</div>",
        "[a](http://b.example)",
        "![a](b.png)",
        "<http://a.example>",
        "`x`",
        "    x",
        "> x",
        "[a]: http://b.example\n\n[a]",
        "***",
    ],
)
def test_only_our_own_markdown_is_read_even_from_a_template(markdown: str) -> None:
    assert set(Text(html_markdown.body(markdown)).tags) <= {"header", "p", "strong"}


def test_header_cells_say_what_they_head() -> None:
    table = "| a | b | c |\n| --- | --- | --- |\n" + "| d | e | f |\n" * 3
    page = html_markdown.body(table)
    assert page.count('<th scope="col">') == 3
    assert page.count('<th scope="row">d</th>') == 3


def test_a_table_never_has_more_headers_than_cells_to_head() -> None:
    assert 'scope="row"' not in html_markdown.body("| a | b | c |\n| --- | --- | --- |\n| d | e | f |")


def test_sections_hold_what_follows_their_heading_and_take_its_class() -> None:
    page = html_markdown.body("# t\n\np\n\n## a {: .x }\n\nb\n\n#### c\n\nd\n\n### e\n\nf\n\n## g")
    assert page == (
        '<header><h1>t</h1><p>p</p></header><section class="x"><h2>a</h2><p>b</p><div><h4>c</h4><p>d</p></div>'
        "<h3>e</h3><p>f</p></section><section><h2>g</h2></section>"
    )


@pytest.mark.parametrize(
    "template",
    ["{{ unknown }}", "{{ note.unknown }}", "{{ note.__class__.__mro__ }}", "{{ ''.__class__ }}", "{% include 'x' %}"],
)
def test_a_template_that_reaches_beyond_its_values_is_refused(template: str) -> None:
    with pytest.raises(jinja2.TemplateError):
        html_markdown._environment().from_string(template).render(note="x")


def test_a_template_has_no_filter_that_could_print_a_value_raw() -> None:
    assert set(html_markdown._environment().filters) == {"items", "join", "map"}
    with pytest.raises(jinja2.TemplateError, match="safe"):
        html_markdown._environment().from_string("{{ note | safe }}")
