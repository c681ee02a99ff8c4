"""The deliverables we can make. A new one is a new file here and a line below."""

from __future__ import annotations

from collections.abc import Mapping

from aftercare_docs.documents import (
    action_plan,
    aftercare_plan,
    calendar,
    check_in_pack,
    coaching_agreement,
    comms_sheet,
    covering_note,
    governance_page,
    indicator_tracker,
    leadership_sheet,
    participant_sheet,
    peer_page,
    prompt_cards,
    scoping_agreement,
    session_plans,
    seven_minute_briefing,
    themes_note,
)
from aftercare_docs.documents.base import Deliverable
from aftercare_docs.vocabularies import ArtefactKind

DOCUMENTS: Mapping[ArtefactKind, Deliverable] = {
    aftercare_plan.ARTEFACT: aftercare_plan,
    prompt_cards.ARTEFACT: prompt_cards,
    action_plan.ARTEFACT: action_plan,
    themes_note.ARTEFACT: themes_note,
    session_plans.ARTEFACT: session_plans,
    check_in_pack.ARTEFACT: check_in_pack,
    indicator_tracker.ARTEFACT: indicator_tracker,
    calendar.ARTEFACT: calendar,
    participant_sheet.ARTEFACT: participant_sheet,
    seven_minute_briefing.ARTEFACT: seven_minute_briefing,
    scoping_agreement.ARTEFACT: scoping_agreement,
    comms_sheet.ARTEFACT: comms_sheet,
    leadership_sheet.ARTEFACT: leadership_sheet,
    coaching_agreement.ARTEFACT: coaching_agreement,
    peer_page.ARTEFACT: peer_page,
    governance_page.ARTEFACT: governance_page,
    covering_note.ARTEFACT: covering_note,
}
