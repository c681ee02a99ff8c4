"""What somebody has written since is put to a person."""

from __future__ import annotations

from aftercare_docs.verification import verify
from tests.verification import samples
from tests.verification.mutations.base import in_part
from tests.verification.planted import DOCUMENT, places
from tests.verification.test_mutations import meant

KNOWN = meant(samples.WORD_EXPECTED)
ADDED = "Ring Dr Quillfeather on 07700 900461."


def test_a_new_name_in_a_paragraph_is_to_be_read_again() -> None:
    content = in_part(DOCUMENT, "Thank you.", ADDED)(samples.word())
    found = verify("plan.docx", content, None, None, KNOWN)
    assert places(found, "FIL64") == ["paragraph 7"]
    assert "Quillfeather" not in "".join(map(str, found))


def test_what_was_composed_was_read_before() -> None:
    assert places(verify("plan.docx", samples.word(), None, None, KNOWN), "FIL64") == []


def test_where_equality_is_asked_nothing_is_read_twice() -> None:
    content = in_part(DOCUMENT, "Thank you.", ADDED)(samples.word())
    assert places(verify("plan.docx", content, None, samples.WORD_EXPECTED), "FIL64") == []


def test_other_words_are_named_where_they_stand() -> None:
    content = in_part(DOCUMENT, "Thank you.", "Thank you all.")(samples.word())
    found = verify("plan.docx", content, None, None, KNOWN)
    assert (places(found, "FIL64"), places(found, "FIL65")) == ([], ["paragraph 7"])
    assert places(verify("plan.docx", samples.word(), None, None, KNOWN), "FIL65") == []
    assert places(verify("plan.docx", content, None, None), "FIL65") == [], "nobody knows what was composed"


def test_words_that_repeat_a_source_are_to_be_read_again_by_the_rules_that_say_so() -> None:
    content = in_part(DOCUMENT, "Thank you.", "Thank you all.")(samples.word())
    asked: list[str] = []

    def recalls(text: str) -> list[str]:
        asked.append(text)
        return ["RED15"]

    found = verify("plan.docx", content, None, None, KNOWN, recalls=recalls)
    assert places(found, "FIL64") == ["paragraph 7"]
    assert "near-copy" in next(f.message for f in found if f.code == "FIL64")
    assert asked == ["Thank you all."], "what was composed is not asked about"
