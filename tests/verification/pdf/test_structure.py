"""The structure of a PDF is walked in its order, and ends where a tree leads back into itself."""

from __future__ import annotations

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from aftercare_docs.verification.pdf.structure import walk


@pytest.fixture
def opened() -> pikepdf.Pdf:
    """A page with a heading (piece 0) and a table of one header cell (piece 1), which is led to twice."""
    file = pikepdf.new()
    page = file.add_blank_page().obj
    header = file.make_indirect(Dictionary(S=Name.TH, K=1, Pg=page))
    table = file.make_indirect(Dictionary(S=Name.Table, K=Array([header, header])))
    heading = file.make_indirect(Dictionary(S=Name.H1, K=0, Pg=page))
    file.Root.StructTreeRoot = Dictionary(K=Array([heading, table]))
    return file


def test_elements_and_pieces_come_in_reading_order_and_once(opened: pikepdf.Pdf) -> None:
    steps = [(".".join(e.kind for e in s.around), s.page, s.mark) for s in walk(opened)]
    assert steps == [
        ("/H1", 0, None),
        ("/H1", 0, 0),
        ("/Table", -1, None),
        ("/Table./TH", 0, None),
        ("/Table./TH", 0, 1),
    ]


def test_a_tree_that_leads_back_into_itself_ends(opened: pikepdf.Pdf) -> None:
    table = opened.Root.StructTreeRoot.K[1]
    table.K.append(table)
    assert len(list(walk(opened))) == 5


def test_a_file_without_structure_has_no_steps() -> None:
    assert list(walk(pikepdf.new())) == []
