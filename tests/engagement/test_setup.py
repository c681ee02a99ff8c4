"""What the engagement is: little of it is needed on the first day, and names and doubts are kept close."""

from __future__ import annotations

import pytest

from aftercare_docs.columns import Emit, Group, Need, SheetSpec
from aftercare_docs.engagement.setup import Agency, Details, KeyDate, Person
from tests.engagement.declared import group, required

NEEDED = {
    "Engagement": "engagement_title partnership_name",
    "Dates": "date_key",
    "Agencies": "agency_id agency_name agency_type",
    "People": "person_id full_name job_title agency_id",
    "Scope": "scope_id kind statement",
    "Governance": "gov_id kind statement",
    "Sharing": "share_id information_class audience may_share",
    "Assurance": "assure_id question evidence_statement",
    "Comms": "comms_id moment audience",
    "Support": "support_id kind offer",
}


@pytest.mark.parametrize("spec", group(Group.SETUP), ids=lambda spec: spec.name)
def test_only_what_a_document_cannot_do_without_must_be_filled(spec: SheetSpec) -> None:
    assert " ".join(required(spec)) == NEEDED[spec.name]


def test_a_date_is_needed_once_somebody_says_how_sure_it_is() -> None:
    assert KeyDate.SHEET["date"].needed_when == ("certainty", ("Confirmed", "Planned", "Estimated"))


def test_who_a_person_is_and_what_they_went_through_stays_close() -> None:
    for name in ("person_id", "full_name", "participation", "attend_condition", "possible_witness"):
        assert Person.SHEET[name].emit is Emit.RESTRICTED
    for name in ("email", "access_needs", "notes_internal"):
        assert Person.SHEET[name].emit is Emit.NEVER
    assert Agency.SHEET["agency_name"].emit is Emit.SHARED
    assert Agency.SHEET["public_label"].emit is Emit.PUBLIC


def test_a_workbook_may_ask_for_more_people_behind_a_theme_and_never_for_fewer() -> None:
    least = {name: Details.SHEET[name].minimum for name in ("min_contributors", "min_agencies", "min_n_readings")}
    assert least == {"min_contributors": 3, "min_agencies": 2, "min_n_readings": 5}


def test_some_sheets_may_be_left_out() -> None:
    assert {spec.name for spec in group(Group.SETUP) if spec.need is not Need.CORE} == {
        "Sharing",
        "Assurance",
        "Comms",
        "Support",
    }
