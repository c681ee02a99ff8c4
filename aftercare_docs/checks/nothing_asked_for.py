"""The workbook asks for at least one document.

Passes::

    Outputs | output_id | artefact       | audience
            | O01       | Aftercare plan | Partnership

Fails, at Outputs::

    Agencies | agency_id | agency_name
             | AG01      | Fictional Council
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.vocabularies import ArtefactKind, DocumentStatus

CODE = "OUT13"


def check(context: Context) -> Iterator[Finding]:
    """One finding where a build would have nothing to make. The private report is made in any case."""
    wanted = (o for o in context.engagement.outputs if o.status is not DocumentStatus.SUPERSEDED)
    if not any(o.artefact not in {None, ArtefactKind.BUILD_REPORT} for o in wanted):
        yield Finding(CODE, CellRef("Outputs"))
