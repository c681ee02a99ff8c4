"""The names that must never appear are registered before documents are made.

Passes::

    Outputs    | output_id | artefact       | audience
               | O01       | Aftercare plan | Partnership
    Identities | identity_id | category | real_value     | action
               | ID001       | Child    | Fictional Name | Block

Fails, at Identities::

    Outputs    | output_id | artefact       | audience
               | O01       | Aftercare plan | Partnership
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import CellRef, Finding

CODE = "IDN05"


def check(context: Context) -> Iterator[Finding]:
    """One finding where documents are asked for and nobody's name is known to the search."""
    if context.engagement.outputs and not context.engagement.identities:
        yield Finding(CODE, CellRef("Identities"))
