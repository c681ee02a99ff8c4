"""The private side of a build: what was done to the words, what was held back, and what to do next.

A prepared build, or only the findings of one that was stopped, goes in; files for the facilitators come out. All of
it is confidential and none of it is ever released. Even here no cell is quoted: the address of a cell is enough for
those who hold the workbook. The day of the build is the only clock, so the same build gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence

from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import Finding
from aftercare_docs.preparation import Prepared
from aftercare_docs.renderers import html_template
from aftercare_docs.report import page, tables

PAGE = "private/report.html"


def get_ready() -> None:
    """Compile the page, while there is time."""
    html_template.get_ready(page.TEMPLATE)


def private_files(prepared: Prepared, findings: Sequence[Finding]) -> dict[str, bytes]:
    """The files of the private folder, by path."""
    return {
        PAGE: page.of_build(prepared, findings),
        "private/findings.csv": tables.findings(findings),
        "private/fingerprints.csv": tables.fingerprints(prepared),
        "private/redaction-log.csv": tables.redaction_log(prepared),
    }


def stopped_report(findings: Sequence[Finding], engagement: Engagement | None = None) -> bytes:
    """The report of a build that was stopped, to be kept beside the set that stays and never inside it.

    ``engagement`` is what was read, where it could be read: with it, review terms come with their AllowList rows.
    """
    return page.of_stop(findings, engagement)
