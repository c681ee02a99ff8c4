"""A page is read back block by block, and refused when it holds what was not agreed."""

from __future__ import annotations

import pytest

from aftercare_docs.renderers.failure import CannotRender
from aftercare_docs.renderers.html_reading import blocks

PAGE = """<!DOCTYPE html><html lang="en-GB"><head><title>T</title><style>p { color: red }</style></head><body>
<main><header><h1>Title</h1><p>Two
lines</p></header><section class="x"><h2>First</h2><p>a &amp; <strong>b</strong> c</p><ul><li>one</li></ul></section>
<section><h2>Second</h2><table><tbody><tr><th scope="row">h</th><td></td><td><ul><li>i</li><li>j</li></ul></td></tr>
</tbody></table></section></main></body></html>"""


def test_blocks_come_in_reading_order_with_the_section_they_stand_in() -> None:
    assert [(block.tag, block.text, block.section) for block in blocks(PAGE)] == [
        ("h1", "Title", ""),
        ("p", "Two lines", ""),
        ("h2", "First", "First"),
        ("p", "a & b c", "First"),
        ("li", "one", "First"),
        ("h2", "Second", "Second"),
        ("th", "h", "Second"),
        ("li", "i", "Second"),
        ("li", "j", "Second"),
    ]


@pytest.mark.parametrize(
    ("markup", "named"),
    [
        ("<script>x</script>", "script"),
        ("<img src='a'>", "img"),
        ("<a href='b'>c</a>", "a"),
        ("<link rel='attachment' href='file:x'>", "link"),
        ("<p onclick='x'>y</p>", "onclick"),
        ("<p style='display: none'>y</p>", "style"),
        ("<p id='name'>y</p>", "id"),
        ("<svg></svg>", "svg"),
    ],
)
def test_markup_that_was_not_agreed_refuses_the_page(markup: str, named: str) -> None:
    with pytest.raises(CannotRender) as refusal:
        blocks(f"<main>{markup}</main>")
    assert (refusal.value.code, refusal.value.facts) == ("FMT05", {"markup": named})
