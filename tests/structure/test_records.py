"""A record for each row that says something; a finding for each cell that does not say what its column needs."""

from __future__ import annotations

from tests.sheets import structured


def places(text: str, *codes: str) -> list[str]:
    _, found = structured(text)
    return [f"{each.at} {each.code}" for each in found if each.code in codes]


AGENCY = "AG01 | Council | Police"


def test_blank_rows_are_no_records_and_addresses_stay_true() -> None:
    engagement, _ = structured(f"""
    Agencies | agency_id | agency_name | agency_type
             | {AGENCY}
             |           |             |
             | AG02      | Constabulary | Police
    """)
    assert [str(agency.at["agency_name"]) for agency in engagement.agencies] == ["Agencies!B2", "Agencies!B4"]


def test_a_cell_that_must_be_filled_and_is_not() -> None:
    assert places(
        """
    Agencies | agency_id | agency_name | agency_type | public_label
             |           | Council     | Police      |
             | AG02      |             |             | police
    """,
        "STR03",
    ) == ["Agencies!A2 STR03", "Agencies!B3 STR03", "Agencies!C3 STR03"]


def test_a_cell_that_another_cell_asks_for() -> None:
    text = """
    Dates | date_key    | date       | certainty
          | publication | 2026-06-18 | Confirmed
          | inquest_end |            | Not applicable
          | criminal_end |           | Planned
    """
    assert places(text, "STR03") == ["Dates!B4 STR03"]


def test_a_cell_that_cannot_be_read_is_not_also_empty() -> None:
    text = """
    Agencies | agency_id | agency_name | agency_type
             | first     | Council     | Polise
    """
    assert places(text, "STR02", "STR03", "STR04") == ["Agencies!A2 STR02", "Agencies!C2 STR04"]


def test_an_id_is_used_once() -> None:
    text = f"""
    Agencies | agency_id | agency_name | agency_type
             | {AGENCY}
             | ag01      | Constabulary | Police
    """
    assert places(text, "STR02") == ["Agencies!A3 STR02"]


def test_a_pair_that_must_not_repeat() -> None:
    text = """
    Attendance | session_id | person_id
               | S01        | P01
               | S01        | P02
               | S01        | P01
    """
    assert places(text, "STR02") == ["Attendance!B4 STR02"]


def test_a_row_with_an_unreadable_id_keeps_its_other_cells() -> None:
    engagement, _ = structured("""
    Agencies | agency_id | agency_name | agency_type
             | first     | Council     | Police
    """)
    (agency,) = engagement.agencies
    assert (agency.agency_id, agency.agency_name) == ("", "Council")


KEYS = """
    Engagement | key              | value
               | Engagement Title | Fictional aftercare
"""


def test_keys_are_read_in_any_order_and_spelling() -> None:
    engagement, found = structured(KEYS + "               | partnership-name | Fictional SCP")
    assert engagement.details.partnership_name == "Fictional SCP"
    assert str(engagement.details.at["partnership_name"]) == "Engagement!B3"
    assert [each for each in found if str(each.at).startswith("Engagement")] == []


def test_a_key_that_is_missing_empty_repeated_or_unknown() -> None:
    assert places(KEYS, "STR01")[:1] == ["Dates STR01"]
    assert "Engagement STR01" in places(KEYS, "STR01")
    assert places(KEYS + "               | partnership_name |", "STR03") == ["Engagement!B3 STR03"]
    assert "Engagement!A3 STR01" in places(KEYS + "               | engagement_title | Again", "STR01")
    _, found = structured(KEYS + "               | Partnership nam | x")
    (unknown,) = (each for each in found if each.code == "STR08")
    assert unknown.facts["hint"] == "; did you mean `Partnership name`?"
