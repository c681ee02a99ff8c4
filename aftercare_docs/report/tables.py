"""The same facts as tables for Excel: findings, fingerprints, and the redaction log.

A prepared build and its findings go in, CSV comes out. Like the report, these quote no cell.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from aftercare_docs.findings import Finding
from aftercare_docs.preparation import Prepared

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a cell may not begin with, lest Excel calculate it."""


def findings(found: Sequence[Finding]) -> bytes:
    """Every finding, in the order given."""
    rows = ((f.severity, f.code, f.at, f.message, f.entry.help) for f in found)
    return table(("severity", "code", "where", "message", "help"), rows)


def fingerprints(prepared: Prepared) -> bytes:
    """Every output with the code that its approvers approve, and what it waits for."""
    rows = (
        (
            d.output.output_id,
            d.deliverable.ARTEFACT,
            d.output.version,
            d.standing.fingerprint,
            "; ".join(d.standing.waiting) or "released",
        )
        for d in prepared.drafts
    )
    return table(("output_id", "artefact", "version", "content_fingerprint", "standing"), rows)


def redaction_log(prepared: Prepared) -> bytes:
    """Every treatment: where, what and by which rule."""
    log = ((d.output.output_id, treated) for d in prepared.drafts for treated in d.redacted.log)
    rows = ((output, t.at, t.treatment or "left for a person", t.rule) for output, t in log)
    return table(("output", "cell", "treatment", "rule"), rows)


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """A table for Excel: with a byte-order mark, so that it reads the text as UTF-8."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([plain(str(cell)) for cell in row] for row in rows)
    return ("\ufeff" + text.getvalue()).encode()


def plain(cell: str) -> str:
    """A cell that Excel reads as text and that stays one cell, whatever was in it."""
    one_line = " ".join(cell.split())
    return f"'{one_line}" if one_line.startswith(FORMULA) else one_line
