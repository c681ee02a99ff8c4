"""At least one component of each recommendation asks whom it helps or burdens differently.

Passes::

    Components | component_id | rec_id | element         | equity_lens
               | R1.1         | R1     | Agree the words | Whose words are missing?
               | R1.2         | R1     | Try the words   |

Fails, at Components!D2::

    Components | component_id | rec_id | element         | equity_lens
               | R1.1         | R1     | Agree the words |
               | R2.1         | R2     | Try the words   | Whose words are missing?
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding

CODE = "ACT17"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each component of a recommendation in which nobody has asked."""
    for rec_id, parts in context.components_of.items():
        if not any(part.equity_lens for part in parts):
            yield from (Finding(CODE, part.at["equity_lens"], {"recommendation": rec_id}) for part in parts)
