"""Every reference leads to a row that somebody declared."""

from __future__ import annotations

from aftercare_docs.findings import Finding
from tests.sheets import structured

AGENCIES = """
    Agencies | agency_id | agency_name | agency_type
             | AG01      | Council     | Police
             | AG02      | Trust       | Police
"""


def broken(text: str) -> list[Finding]:
    return [each for each in structured(text)[1] if each.code == "REF01"]


def test_each_unknown_id_is_reported_with_the_one_that_was_meant() -> None:
    found = broken(f"""{AGENCIES}
    People   | person_id | full_name | job_title | agency_id
             | P01       | Ada       | Manager   | AG1
             | P02       | Grace     | Manager   | AG07
    """)
    assert [(str(each.at), each.facts["hint"]) for each in found] == [
        ("People!D2", "; did you mean `AG01`?"),
        ("People!D3", ""),
    ]


def test_each_of_several_ids_in_a_cell_is_looked_up() -> None:
    found = broken(f"""{AGENCIES}
    Support  | support_id | kind         | offer | available_to
             | SU01       | Line manager | Time  | AG01; AG09; All; AG08
             | SU02       | Line manager | Time  | all
    """)
    assert [str(each.at) for each in found] == ["Support!D2", "Support!D2"]


def test_an_id_may_come_from_either_of_two_sheets() -> None:
    found = broken("""
    Actions    | action_id | action
               | A01       | Agree
    Indicators | indicator_id | question
               | I01          | Is time held?
    Assurance  | assure_id | question | evidence_statement | linked_ids
               | AS01      | Moving?  | Status             | A01; I01
               | AS02      | Moving?  | Status             | A02
    """)
    assert [(str(each.at), each.facts["sheet"]) for each in found] == [("Assurance!D3", "Actions or Indicators")]


def test_where_the_sheet_itself_is_lost_its_references_are_not_reported_as_well() -> None:
    assert (
        broken("""
    People   | person_id | full_name | job_title | agency_id
             | P01       | Ada       | Manager   | AG01
    """)
        == []
    )


def test_an_optional_sheet_that_was_left_out_declares_nothing() -> None:
    found = broken("""
    Prompts  | prompt_id | question | theme_ids
             | PR01      | What?    | T01
    Themes   | theme_id  | title    | statement
    """)
    assert [str(each.at) for each in found] == ["Prompts!C2"]


def test_what_was_typed_is_not_repeated() -> None:
    found = broken(f"""{AGENCIES}
    People   | person_id | full_name | job_title | agency_id
             | P01       | Ada       | Manager   | canary
    """)
    assert "CANARY" not in str(found).upper()


def test_suggestions_end_where_a_column_counts_in_another_way() -> None:
    people = "".join(f"             | P{n} | Ada | Manager | AG{n}\n" for n in range(100, 200))
    found = broken(f"""{AGENCIES}             | AG9999    | Third | Police
    People   | person_id | full_name | job_title | agency_id
{people}             | P200 | Ada | Manager | AG1
    """)
    assert len(found) == 101
    assert found[-1].facts["hint"] == ""
