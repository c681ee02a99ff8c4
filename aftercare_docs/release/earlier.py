"""What the readers of a document were shown of the plan in its last version. Knows nothing of the workbook.

It holds IDs, words of closed lists and days, and no sentence: what was widened or withheld since then cannot come back
by way of a comparison.
"""

import datetime as dt
from dataclasses import dataclass

from aftercare_docs.vocabularies import Brag, ImpactStatus


@dataclass(frozen=True, slots=True)
class EarlierAction:
    """An action as it stood; ``same_owner`` says whether it has the same owner now, without saying who it was."""

    action_id: str
    status: Brag | None
    impact_status: ImpactStatus | None
    due: dt.date | None
    same_owner: bool = True


@dataclass(frozen=True, slots=True)
class Earlier:
    """The version before this one: its label, the month in which it was made, and its actions in their order."""

    version: str
    month: dt.date
    actions: tuple[EarlierAction, ...]
