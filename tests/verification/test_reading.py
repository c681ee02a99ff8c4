"""What is accounted for, and how places are named."""

from __future__ import annotations

from aftercare_docs.expected import Expected
from aftercare_docs.findings import PartRef
from aftercare_docs.verification.package import open_package
from aftercare_docs.verification.reading import Accounted, Case, fold, squeeze
from aftercare_docs.verification.search import Searcher
from tests.verification import samples
from tests.verification.samples import unzipped, zipped


def test_what_was_composed_is_accounted_for_and_nothing_else() -> None:
    accounted = Accounted(
        Expected({"title": "A plan"}, ("A line",), {"Sheet A": {"A1": "Cell"}}, ("A prompt",)), ["Known"]
    )
    for text in ("A plan", "A line", "Sheet A", "Cell", "A prompt", "Known", "", "  ", "A   line"):
        assert text in accounted
    for text in ("A plan by somebody", "line"):
        assert text not in accounted


def test_a_fixed_sentence_has_room_for_a_number_and_for_nothing_else() -> None:
    accounted = Accounted(None)
    assert "Style 12" in accounted
    assert "Style of somebody" not in accounted


def test_what_a_sheet_shows_may_be_repeated_as_a_name() -> None:
    accounted = Accounted(None)
    accounted.shown(["Balance by mode"])
    assert "Balance by mode" in accounted
    assert "Balance_by_mode" in accounted


def test_the_captions_of_the_templates_are_the_products_own_words() -> None:
    assert "What happens next" in Accounted(None)


def test_a_part_with_a_name_of_its_own_is_named_by_its_number() -> None:
    content = zipped({**unzipped(samples.word()), "word/somebody.xml": b"<a/>"})
    reading, _ = open_package(Case("a.docx", content, Searcher([])), "docx")
    assert reading is not None
    assert reading.part_name("word/document.xml") == "word/document.xml"
    assert reading.part_name("word/somebody.xml").startswith("member ")
    assert reading.at("word/document.xml", "paragraph 2") == PartRef("a.docx", "word/document.xml, paragraph 2")


def test_repeats_are_folded_at_the_first_place() -> None:
    found = fold([("FIL44", "carrier", "vanish", PartRef("a", f"paragraph {n}")) for n in (3, 3, 5)])
    assert [(f.at.part, f.facts["times"]) for f in found if isinstance(f.at, PartRef)] == [
        ("paragraph 3", 2),
        ("paragraph 5", 1),
    ]


def test_white_space_of_any_kind_is_one_space() -> None:
    assert squeeze(" a\u00a0\n b ") == "a b"
