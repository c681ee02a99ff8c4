"""The private side of a build: what was done to the words, what was held back, and what to paste where.

A prepared build and its findings go in; files for ``private/`` come out. All of it is confidential and none of
it is ever released. Even here no identity is quoted: a cell's address is enough for those who hold the workbook.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from aftercare_docs.findings import Finding
from aftercare_docs.preparation import Prepared


def private_files(prepared: Prepared, findings: Sequence[Finding]) -> dict[str, bytes]:
    """The files of the private folder, by path."""
    return {
        "private/findings.csv": _table(
            ("severity", "code", "where", "message", "help"),
            ((f.severity, f.code, f.at, f.message, f.entry.help) for f in findings),
        ),
        "private/redaction-log.csv": _table(
            ("output", "cell", "treatment", "rule"),
            ((t.output, t.at, t.treatment, t.rule) for d in prepared.drafts for t in d.redacted.log),
        ),
        "private/held-themes.csv": _table(
            ("theme", "rule", "remedies"),
            ((h.theme_id, h.code, ", then ".join(h.remedies)) for h in prepared.decision.held),
        ),
        "private/fingerprints.csv": _table(
            ("output_id", "artefact", "version", "content_fingerprint", "standing"),
            (
                (
                    d.output.output_id,
                    d.deliverable.ARTEFACT,
                    d.output.version,
                    d.standing.fingerprint,
                    "; ".join(d.standing.waiting) or "released",
                )
                for d in prepared.drafts
            ),
        ),
    }


def _table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """A table for Excel: with a byte-order mark, so that it reads the text as UTF-8."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([str(cell) for cell in row] for row in rows)
    return ("\ufeff" + text.getvalue()).encode()
