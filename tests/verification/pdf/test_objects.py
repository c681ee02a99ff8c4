"""Keys and values of the objects."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from pikepdf import Dictionary, Name, String

from aftercare_docs.verification.allowed import rows
from aftercare_docs.verification.pdf.objects import say, unreached, walk
from tests.verification import samples

PLAIN = {"text", "label", "number", "integer", "boolean", "none"}


def test_every_listed_value_is_of_a_kind_that_is_defined() -> None:
    kinds = {kind for row in rows("pdf-keys.csv") for kind in row["kinds"].split()}
    values = {row["value"] for row in rows("values.csv")}
    for row in rows("pdf-keys.csv"):
        kind = row["value"].removeprefix("map:")
        assert kind.startswith("=") or kind in kinds | values | PLAIN, row["key"]


def test_the_walk_reaches_every_object_of_our_own_file() -> None:
    with pikepdf.open(BytesIO(samples.pdf())) as opened:
        walked = walk("a.pdf", opened)
        assert walked.found == []
        assert unreached("a.pdf", opened, walked) == []
        assert {label for _, label in walked.labels} == {"Aftercare plan", "Next steps"}


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("/OpenAction", Dictionary(S=Name.JavaScript), "FIL73"),
        ("/AcroForm", Dictionary(), "FIL74"),
        ("/PieceInfo", Dictionary(), "FIL76"),
        ("/OCProperties", Dictionary(), "FIL77"),
        ("/PageLabels", Dictionary(), "FIL78"),
        ("/Unheard", 1, "FIL70"),
        ("/Lang", String("somewhere"), "FIL70"),
    ],
)
def test_a_key_or_a_value_that_is_not_listed_has_its_code(key: str, value: object, code: str) -> None:
    with pikepdf.open(BytesIO(samples.pdf())) as opened:
        opened.Root[key] = value
        assert code in {found[0] for found in walk("a.pdf", opened).found}


def test_an_object_that_nothing_leads_to_is_noticed() -> None:
    with pikepdf.open(BytesIO(samples.pdf())) as opened:
        opened.make_indirect(Dictionary(A=1))
        assert [found[0] for found in unreached("a.pdf", opened, walk("a.pdf", opened))] == ["FIL75"]


def test_a_key_that_no_standard_knows_is_not_said() -> None:
    assert say("/Title") == "/Title"
    assert say("/Somebody") == "a name of its own"
