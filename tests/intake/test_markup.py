"""Markup is streamed, and what only an attack would write is refused."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from aftercare_docs.intake.archive import Refused, inspect
from aftercare_docs.intake.markup import DEEPEST, elements, parse
from tests.books import packed


class Silent:
    def start(self, name: str, values: Mapping[str, str]) -> None: ...

    def end(self, name: str) -> None: ...

    def text(self, data: str) -> None: ...


def code(content: bytes) -> str:
    with pytest.raises(Refused) as refused:
        parse(inspect(packed({"x.xml": content}), "plan.xlsx"), "x.xml", Silent())
    return refused.value.found.code


def test_elements_come_in_order_with_local_names() -> None:
    archive = inspect(packed({"x.xml": '<a xmlns:r="urn:r"><r:b r:id="1" n="2"/><c/></a>'}), "plan.xlsx")
    assert list(elements(archive, "x.xml")) == [("a", {}), ("b", {"id": "1", "n": "2"}), ("c", {})]


def test_markup_that_is_not_well_formed_is_damaged() -> None:
    assert code(b"<a><b></a>") == "INP06"
    assert code(b"") == "INP06"
    assert code(b"<a>\x01</a>") == "INP06"
    assert code(b"<a>&undefined;</a>") == "INP06"


def test_depth_without_end_is_refused() -> None:
    assert code(b"<a>" * (DEEPEST + 1)) == "INP07"


def test_names_without_end_are_refused() -> None:
    assert code(b"<a>" + b"".join(b"<n%d/>" % n for n in range(60_000)) + b"</a>") == "INP07"
    assert code(b"<a>" + b"".join(b'<n a%d=""/>' % n for n in range(60_000)) + b"</a>") == "INP07"


def test_a_tag_without_end_is_refused() -> None:
    attributes = b" ".join(b'a%d="%d"' % (n, n * 7919) for n in range(120_000))
    assert code(b"<a " + attributes + b"/>") == "INP07"
