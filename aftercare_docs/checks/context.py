"""What a check may look at: the engagement, the day, the limits, and how the plan hangs together.

In: an engagement. Out: the questions that several checks ask of it, each answered once. Confidential, and without
files or clocks of its own: the day is given.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from aftercare_docs.checks import limits
from aftercare_docs.checks.limits import Limits
from aftercare_docs.columns import Record
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.learning import Action, Component
from aftercare_docs.findings import CellRef
from aftercare_docs.vocabularies import ActionMode, ActionType, Brag, Strength

USUAL_STRENGTH: Mapping[ActionType, Strength] = MappingProxyType(
    {
        ActionType.WORK_DESIGN: Strength.STRONGER,
        ActionType.LEADERSHIP_PARTICIPATION: Strength.STRONGER,
        ActionType.CAPACITY_OR_COMMISSIONING: Strength.STRONGER,
        ActionType.JOINT_FORUM: Strength.INTERMEDIATE,
        ActionType.PROTECTED_REFLECTIVE_TIME: Strength.INTERMEDIATE,
        ActionType.STRUCTURED_TOOL: Strength.INTERMEDIATE,
        ActionType.PEER_LEARNING: Strength.INTERMEDIATE,
        ActionType.FEEDBACK_OR_OBSERVATION_LOOP: Strength.INTERMEDIATE,
        ActionType.INFORMATION_OR_SYSTEMS: Strength.INTERMEDIATE,
        ActionType.POLICY_OR_PROCEDURE: Strength.WEAKER,
        ActionType.TRAINING: Strength.WEAKER,
        ActionType.BRIEFING: Strength.WEAKER,
        ActionType.REMINDER: Strength.WEAKER,
        ActionType.FURTHER_STUDY: Strength.WEAKER,
    }
)
"""How strong an action of each type usually is. Protected reflective time is more where it is in place and reviewed."""


@dataclass(frozen=True)
class Context:
    """One engagement on one day. Not slotted, so that an answer is kept once it has been worked out."""

    engagement: Engagement = field(repr=False)
    day: dt.date
    limits: Limits = field(default_factory=limits.default, repr=False)

    @cached_property
    def component(self) -> dict[str, Component]:
        """Components by ID."""
        return {c.component_id: c for c in self.engagement.components}

    @cached_property
    def components_of(self) -> dict[str, list[Component]]:
        """The components of each recommendation."""
        parts: dict[str, list[Component]] = {r.rec_id: [] for r in self.engagement.recommendations}
        for each in self.engagement.components:
            parts.setdefault(each.rec_id, []).append(each)
        return parts

    @cached_property
    def actions_for(self) -> dict[str, list[Action]]:
        """The actions that answer each recommendation, by way of its components; none is an answer too."""
        answers: dict[str, list[Action]] = {r.rec_id: [] for r in self.engagement.recommendations}
        for action in self.engagement.actions:
            for rec_id in self.recommendations_of(action):
                answers.setdefault(rec_id, []).append(action)
        return answers

    def recommendations_of(self, action: Action) -> list[str]:
        """The recommendations that an action answers, each once."""
        named = (self.component.get(key) for key in action.component_ids)
        return list(dict.fromkeys(c.rec_id for c in named if c))


def is_open(action: Action) -> bool:
    """Everything but blue: blue is done, with its evidence accepted."""
    return action.status is not Brag.BLUE


def strength(action: Action) -> Strength | None:
    """As the plan states it, else as actions of this type tend to be; relational work is never weaker by type."""
    if action.strength or not action.type:
        return action.strength
    usual = USUAL_STRENGTH[action.type]
    is_lifted = usual is Strength.WEAKER and action.mode is ActionMode.RELATIONAL
    return Strength.INTERMEDIATE if is_lifted else usual


def heading(record: Record, column: str) -> CellRef:
    """The heading of a column, for what concerns a sheet as a whole; the sheet itself where it has no such column."""
    at = record.at[column]
    return CellRef(at.sheet, 1, at.column) if at.column else CellRef(at.sheet)


def gaps(records: Sequence[Record], column: str) -> Iterator[CellRef]:
    """Where a column is blank: each cell, or its heading alone where nobody has begun to fill it in."""
    blank = [record for record in records if not getattr(record, column)]
    if len(blank) == len(records) > 1 or (blank and not blank[0].at[column].column):
        yield heading(blank[0], column)
    else:
        yield from (record.at[column] for record in blank)
