"""Looking into files and texts that exist already: finished documents, and text on standard input.

Paths go in, findings come out. What a document must not hold is gathered from its workbook where one is named.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import TextIO

from aftercare_docs import identities
from aftercare_docs.cleaning import Revisions, clean
from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import Finding, PartRef, in_order, stops
from aftercare_docs.house import house
from aftercare_docs.ledger import FOLDER, Ledger
from aftercare_docs.policy import default
from aftercare_docs.preparation import Draft, Prepared, of_engagement, read_engagement
from aftercare_docs.renderers import renderer
from aftercare_docs.sources import SourceWords
from aftercare_docs.theme import Theme, theme, wearing
from aftercare_docs.verification import verify
from aftercare_docs.verification.reading import Recalls, nothing_recalled
from aftercare_docs.watchlist import Watchlist

INTO = Path("build")


@dataclass(frozen=True, slots=True)
class Against:
    """What a workbook knows of a file that was made from it: what must not be in it, and what may be."""

    watchlist: Watchlist | None = None
    known: frozenset[str] = field(default=frozenset(), repr=False)
    recalls: Recalls = field(default=nothing_recalled, repr=False)


def verify_files(
    paths: Iterable[Path], workbook: Path | None, password: str | None = None, into: Path = INTO
) -> Iterator[tuple[Path, list[Finding]]]:
    """The gate on each file. A workbook that cannot be read is reported first, and then nothing passes."""
    engagement, prepared, found = _prepared(workbook, password, into)
    if workbook is not None and engagement is None:
        yield workbook, found
        return
    for path in paths:
        with wearing(_style(workbook)):
            what = against(path.name, engagement, prepared)
        yield path, in_order(verify_file(path, what))


def verify_file(path: Path, what: Against) -> list[Finding]:
    """The gate on one file that may have been edited since it was made."""
    try:
        content = path.read_bytes()
    except OSError:
        return [Finding("INP01", PartRef(path.name))]
    return verify(path.name, content, what.watchlist, None, what.known, recalls=what.recalls)


def clean_file(
    path: Path, output: Path, workbook: Path | None, revisions: str, password: str | None = None, into: Path = INTO
) -> list[Finding]:
    """Write the clean copy of a file, never over anything; what is left to read, or why nothing was written."""
    engagement, prepared, found = _prepared(workbook, password, into)
    if workbook is not None and engagement is None:
        return found
    with wearing(_style(workbook)):
        what = against(path.name, engagement, prepared)
    try:
        mode, content = Revisions(revisions), path.read_bytes()
        content, left = clean(path.name, content, mode, what.watchlist, what.known, what.recalls)
        if content:
            with output.open("xb") as file:
                file.write(content)
    except FileExistsError:
        return [Finding("OUT10", PartRef(output.name))]
    except FileNotFoundError:
        return [Finding("INP01", PartRef(path.name))]
    except OSError as error:
        return [Finding("OUT08", PartRef(output.name), {"reason": error.strerror or "the disk refused"})]
    return in_order(left)


def against(name: str, engagement: Engagement | None, prepared: Prepared | None) -> Against:
    """What to hold a file of this name to. A file that somebody renamed is held to everything on the watchlist."""
    if engagement is None:
        return Against()
    if prepared is None:
        return Against(identities.watchlist(engagement), recalls=_recalls(engagement))
    like = [draft for draft in prepared.drafts if PurePath(name).stem.startswith(draft.stub)]
    own = max(like, key=lambda draft: len(draft.stub), default=None)  # one name may begin with another
    watchlist = own.hidden if own else identities.watchlist(engagement)
    said = frozenset(text for draft in ([own] if own else prepared.drafts) for text in _said(prepared, draft))
    return Against(watchlist, said, _recalls(engagement, prepared.decision.released))


def _recalls(engagement: Engagement, shown: Collection[str] = ()) -> Recalls:
    """Which rules find words of a source in a text: a note, a theme that is withheld, or the published report."""
    policy, _ = default().for_engagement(engagement)
    sources = SourceWords(engagement, policy, shown)
    return lambda text: (copied.code for copied in sources.copied(text, "", "", is_view=True))


def _said(prepared: Prepared, draft: Draft) -> Iterator[str]:
    """Everything that the files of one output say, as a draft and as approved."""
    stamp = prepared.stamp(draft)
    for spec in draft.deliverable.FILES:
        for copy in (replace(stamp, draft=True), replace(stamp, draft=False)):
            expected = renderer(spec.format).expected(draft.document, copy, spec)
            yield from (*expected.properties.values(), *expected.text, *expected.also)
            for picture in expected.pictures:
                yield from (picture.alt, picture.digest, picture.dots)
            for sheet, values in expected.cells.items():
                yield from (sheet, *values.values())


def scan_stream(lines: TextIO, out: TextIO, against: Path | None, password: str | None = None) -> int:
    """Mark spans in JSON lines as they come; 1 where the workbook cannot be read."""
    from aftercare_docs.detection.jsonl import scan_lines

    engagement, _ = _engagement(against, password)
    if against is not None and engagement is None:
        return 1
    for line in scan_lines(lines, identities.watchlist(engagement) if engagement else None):
        out.write(line + "\n")
        out.flush()
    return 0


def _prepared(
    path: Path | None, password: str | None, into: Path
) -> tuple[Engagement | None, Prepared | None, list[Finding]]:
    """The engagement and its documents as a build into this folder would make them, with what it remembers."""
    engagement, found = _engagement(path, password)
    if engagement is None or path is None:
        return None, None, found
    ledger, lost = Ledger.open(into / FOLDER, path.stem)
    if ledger is None:
        return None, None, lost
    return engagement, of_engagement(engagement, [], ledger=ledger)[0], found


def _style(workbook: Path | None) -> Theme:
    """What the files of a workbook are dressed in: their pictures are known by their dots."""
    return house(workbook).theme if workbook else theme()


def _engagement(path: Path | None, password: str | None) -> tuple[Engagement | None, list[Finding]]:
    if path is None:
        return None, []
    engagement, found = read_engagement(path, password)
    return (None if stops(found) else engagement), found
