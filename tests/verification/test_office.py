"""The search through everything that a file holds."""

from __future__ import annotations

from aftercare_docs.findings import CellRef
from aftercare_docs.verification import verify
from aftercare_docs.verification.office import search_bytes
from aftercare_docs.verification.search import Searcher
from aftercare_docs.watchlist import Term, Watchlist
from tests.verification import samples
from tests.verification.mutations.base import in_part
from tests.verification.planted import DOCUMENT, places
from tests.verification.samples import unzipped, zipped

WORD = "Quillfeather"
KNOWN = Watchlist([Term(WORD, "Name", CellRef("Identities", 2, "B"))])


def test_a_term_that_is_split_over_runs_is_found_in_its_paragraph() -> None:
    split = "<w:t>Quill</w:t></w:r><w:r><w:t>feather</w:t>"
    found = verify("a.docx", in_part(DOCUMENT, "<w:t>Thank you.</w:t>", split)(samples.word()), KNOWN, None)
    assert places(found, "FIL60") == ["paragraph 7"]


def test_a_term_in_a_cell_is_found_at_its_address() -> None:
    content = in_part("xl/sharedStrings.xml", "Agree the rhythm", WORD)(samples.excel())
    expected = samples.EXCEL_EXPECTED
    assert places(verify("a.xlsx", content, KNOWN, expected), "FIL60") == ["sheet Actions, cell A2"]


def test_a_term_that_is_shown_somewhere_is_still_found_where_it_is_not() -> None:
    content = in_part(DOCUMENT, "Thank you.", WORD)(samples.word())
    content = in_part(DOCUMENT, "<w:tblPr>", f'<w:tblPr><w:tblCaption w:val="{WORD}"/>')(content)
    found = {finding.code for finding in verify("a.docx", content, KNOWN, None)}
    assert {"FIL60", "FIL61"} <= found


def test_archives_within_archives_are_searched() -> None:
    find = Searcher([WORD.lower()])
    inner = zipped({"a/b.txt": WORD.encode()})
    assert list(search_bytes("f", zipped({"c.zip": inner}), find, "here"))
    assert list(search_bytes("f", zipped({f"{WORD}.txt": b""}), find, "here"))
    assert not list(search_bytes("f", zipped({"c.zip": zipped({"a.txt": b"x"})}), find, "here"))


def test_a_part_name_is_searched_and_not_said() -> None:
    content = zipped({**unzipped(samples.word()), f"word/{WORD}.xml": b"<a/>"})
    found = verify("a.docx", content, KNOWN, None)
    assert "FIL61" in {finding.code for finding in found}
    assert WORD not in "".join(map(str, found))
