"""Two build folders: their finished files compared as a reader would, folder by folder.

In: two folders as builds leave them. Out: findings that say which file of which audience is new, gone or changed, how
much of it, and where the first change stands. Who stands behind a theme is in no build, so that is not asked here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from difflib import SequenceMatcher
from pathlib import Path

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification.package import open_package
from aftercare_docs.verification.pdf import pages
from aftercare_docs.verification.reading import Case
from aftercare_docs.verification.search import searcher
from aftercare_docs.verification.word import story
from aftercare_docs.workbook import read
from aftercare_docs.workbook.grid import letters

Piece = tuple[str, str]
"""A place in a file, and what a reader finds there."""
MANIFEST = "manifest.json"


def compare(old: Path, new: Path) -> list[Finding]:
    """What readers of each folder would notice."""
    before, after = _files(old), _files(new)
    if not before or not after:
        return [Finding("DIF07", PartRef((new if before else old).name))]
    found = [Finding("DIF08", PartRef(path)) for path in sorted(set(after) - set(before))]
    found += [Finding("DIF09", PartRef(path)) for path in sorted(set(before) - set(after))]
    for path in sorted(set(before) & set(after)):
        one, other = before[path].read_bytes(), after[path].read_bytes()
        if one != other:
            found += _within(path, one, other)
    return found


def _files(folder: Path) -> Mapping[str, Path]:
    """What a build made for others, by its path in the folder: the private part is nobody's to compare."""
    made = (p for part in ("draft", "release") for p in (folder / part).rglob("*"))
    return {p.relative_to(folder).as_posix(): p for p in made if p.is_file() and p.name != MANIFEST}


def _within(path: str, old: bytes, new: bytes) -> Iterator[Finding]:
    pieces = READERS.get(Path(path).suffix)
    before, after = (list(pieces(each)) if pieces else [] for each in (old, new))
    if not before or not after:
        yield Finding("DIF11", PartRef(path))
        return
    count, first = _changes(before, after)
    if count:
        yield Finding("DIF10", PartRef(path, first), {"count": count})


def _changes(before: list[Piece], after: list[Piece]) -> tuple[int, str]:
    """How many pieces differ, and where the first of them stands in the newer file."""
    matcher = SequenceMatcher(None, [text for _, text in before], [text for _, text in after], autojunk=False)
    count, first = 0, ""
    for tag, start, end, other, last in matcher.get_opcodes():
        if tag != "equal":
            count += max(end - start, last - other)
            first = first or after[min(other, len(after) - 1)][0]
    return count, first


def _word(content: bytes) -> Iterator[Piece]:
    reading, _ = open_package(Case("a document", content, searcher(None)), "docx")
    for paragraph in story.paragraphs(reading) if reading else ():
        yield paragraph.at.part, paragraph.text


def _excel(content: bytes) -> Iterator[Piece]:
    workbook, _ = read(content)
    for tab in workbook.sheets if workbook else ():
        for row in tab.rows:
            for column, value in row.cells.items():
                yield f"{tab.name}!{letters(column)}{row.number}", str(getattr(value, "value", value))


def _pdf(content: bytes) -> Iterator[Piece]:
    try:
        read_pages = pages.read(content)
    except RuntimeError:
        return  # it is no PDF: without lines it is said to differ
    for page in read_pages:
        for line in page.text.splitlines():
            yield f"page {page.number}", line


READERS: Mapping[str, Callable[[bytes], Iterator[Piece]]] = {".docx": _word, ".xlsx": _excel, ".pdf": _pdf}
