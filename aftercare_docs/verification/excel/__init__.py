"""The gate for workbooks: bytes go in, findings come out."""

from __future__ import annotations

from aftercare_docs.findings import Finding
from aftercare_docs.verification import office
from aftercare_docs.verification.excel import equality, hidden, names, pictures
from aftercare_docs.verification.excel.sheets import Book
from aftercare_docs.verification.package import open_package
from aftercare_docs.verification.reading import Case
from aftercare_docs.verification.rereading import read_again


def verify(case: Case) -> list[Finding]:
    """Everything about an .xlsx that must not leave."""
    reading, found = open_package(case, "xlsx")
    if reading is None:
        return [*found, *office.search_bytes(case.name, case.content, case.searcher, "")]
    book = Book(reading)
    if case.expected is None:
        reading.accounted.shown([sheet.name for sheet in book.sheets] + [c.text for s in book.sheets for c in s.cells])
    shown = [(book.at(s, f"cell {c.address}"), c.text) for s in book.sheets for c in s.cells]
    return [
        *found,
        *office.check(reading),
        *hidden.check(book),
        *names.check(book),
        *equality.check(book),
        *pictures.check(book),
        *office.search(reading, shown),
        *read_again(case, shown, each=True),
        *case.beside(book),
    ]
