"""What a text may not say again, where, and what is everybody's to say."""

from __future__ import annotations

import pytest

from aftercare_docs import policy
from aftercare_docs.sources import Copied, SourceWords
from aftercare_docs.words import words
from tests.sheets import engagement

NOTE = "I was shouting at the door for an hour before anyone rang back"
THEME = "Trust between services grew thin when nobody could say who would ring first in the evening"
REPORT = "Agree with every school a first conversation route for changes in attendance or behaviour"
TABLES = f"""
    Agencies        | agency_id | agency_name   | notes_internal
                    | AG01      | Velmoor Trust | {NOTE}
    People          | person_id | full_name | job_title     | agency_id | notes_internal
                    | P01       | Ada       | Social worker | AG01      | floored by the unholy rota of that winter
    Themes          | theme_id | title              | statement                        | publish
                    | T01      | Who rings first    | {THEME}                          | Hold
                    | T02      | Two clocks         | The pace of work pulled at people | Yes
    Recommendations | rec_id | text_verbatim
                    | R1     | {REPORT}
    ChangeLog       | sheet   | what_changed
                    | Actions | moved the second forum to the spring at the trust's request
"""


def copied(text: str, sheet: str = "Actions", column: str = "action", *, is_view: bool = False) -> list[Copied]:
    return SourceWords(engagement(TABLES), policy.default(), {"T02"}).copied(text, sheet, column, is_view=is_view)


def codes(text: str, sheet: str = "Actions", column: str = "action", *, is_view: bool = False) -> set[str]:
    return {each.code for each in copied(text, sheet, column, is_view=is_view)}


def test_a_run_of_five_words_of_a_note_is_found_wherever_it_stands() -> None:
    text = "Somebody was shouting at the door for some time."
    found = {each.code: each for each in copied(text)}["RED14"]
    assert text[found.start : found.end] == "was shouting at the door for"
    assert found.count == 6


def test_four_words_are_enough_with_a_word_that_one_person_used() -> None:
    assert "RED14" in codes("People spoke of the unholy rota of winter.")
    assert codes("People spoke of the long rota of winter.") == {"RED22"}, "the picture, and no run of words"


def test_a_sentence_that_stays_close_to_a_note_is_found() -> None:
    assert codes("Shouting at a door an hour before they rang back.") == {"RED15", "RED22"}


def test_quoted_words_of_a_note_are_found() -> None:
    assert "RED16" in codes("They called it an “unholy rota of that winter” at the time.")


def test_a_column_that_is_never_emitted_is_a_source_whatever_its_sheet() -> None:
    assert "RED14" in codes("We moved the second forum to the spring.")


def test_what_everybody_says_is_nobodys_own() -> None:
    said = words().boundaries[0].text
    tables = TABLES.replace(NOTE, said.replace("|", " "))
    read = SourceWords(engagement(tables), policy.default(), {"T02"})
    assert read.copied(said, "Scope", "statement", is_view=False) == []


def test_a_withheld_theme_leaves_no_trace_and_a_released_one_may_be_said() -> None:
    assert "RED14" in codes("Name who would ring first in the evening.")
    assert codes("The pace of work pulled at people") == set()
    assert "RED15" in codes("Services said trust grew thin between services when nobody could ring.", is_view=True)


def test_a_view_takes_no_run_of_words_from_the_published_report() -> None:
    text = "People wanted changes in attendance or behaviour to be seen."
    assert codes(text, "Themes", "statement", is_view=True) == {"RED14"}
    assert codes(text) == set()


def test_a_plan_is_told_when_it_repeats_the_report_at_length() -> None:
    text = "Agree with every school a first conversation route for changes."
    assert [(each.code, each.count) for each in copied(text)] == [("RED20", 10)]
    assert codes(text, "Components", "element") == set()
    assert codes(REPORT, "Recommendations", "text_verbatim") == set()


def test_the_longest_run_of_a_rule_speaks_for_it() -> None:
    text = "Shouting at the door for an hour; later, an hour before anyone rang back."
    assert [each.count for each in copied(text) if each.code == "RED14"] == [7]


def test_the_picture_of_a_note_or_of_a_withheld_theme_is_nowhere() -> None:
    for is_view in (True, False):
        assert codes("In winter the rota felt wrong.", is_view=is_view) == {"RED22"}
    assert codes("Trust was thin.", is_view=True) == codes("Trust was thin.") == set(), "one word is a word"
    for text in ("Trust that grew so thin each evening", "The evening when services grew thin"):
        assert codes(text) == {"RED22"}
    assert codes("Trust that grew so thin each evening", "Recommendations", "text_verbatim") == set()


@pytest.mark.parametrize("text", ["", "Ring.", "?", "Agree one page."])
def test_little_text_carries_nothing(text: str) -> None:
    assert copied(text) == []


def test_it_does_not_say_what_it_holds() -> None:
    read = SourceWords(engagement(TABLES), policy.default(), {"T02"})
    assert "unholy" not in repr(read) + repr(vars(read))


BESIDE = f"""{TABLES}
    Sessions | session_id | title                             | prompt_ids
             | S01        | Corridors and the unanswered bell | PR1
    Prompts  | prompt_id | question
             | PR1       | Where do you set the suitcase down?
             | PR2       | Who hears the lighthouse in a fog?
    Actions  | action_id | action                        | owner
             | A01       | Paint the stairwell in orange | P01
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("An unanswered bell in a corridor", True),
        ("A suitcase that nobody can set down", False),
        ("Setting a suitcase by the stairwell", False),
        ("The orange stairwell", True),
        ("The lighthouse in fog", False),
        ("Agree with every school a first conversation route", False),
    ],
)
def test_no_view_has_the_picture_of_what_stands_beside_a_day_a_session_or_an_owner(text: str, told: bool) -> None:
    """A card leads to a session only where one used it; the published report leads to nobody."""
    read = SourceWords(engagement(BESIDE), policy.default(), {"T02"})
    for sheet, column in (("Themes", "statement"), ("Conditions", "title")):
        assert ("RED24" in {c.code for c in read.copied(text, sheet, column, is_view=True)}) is told
    assert "RED24" not in {c.code for c in read.copied(text, "Actions", "action", is_view=False)}


HEARD = f"""{TABLES}
    Sessions     | session_id | title    | prompt_ids
                 | S01        | Together | PR1; PR2
                 | S02        | Again    | PR3
    Prompts      | prompt_id | question                          | theme_ids
                 | PR1       | Where do you carry it?            | T02
                 | PR2       | Who hears the lighthouse?         | T01
                 | PR3       | What weighs on you in a corridor? | T02
    ThemeSources | theme_id | person_id | session_id
                 | T02      | P01       | S01
"""


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Carrying it alone", True),  # made for it, used in S01, heard there
        ("A lighthouse", False),  # made for another theme
        ("The weight of a corridor", False),  # used where the theme was not heard
    ],
)
def test_a_theme_has_no_word_of_the_card_that_was_used_where_it_was_heard(title: str, told: bool) -> None:
    read = SourceWords(engagement(HEARD.replace("Two clocks", title)), policy.default(), {"T02"})
    assert ("RED24" in {c.code for c in read.copied(title, "Themes", "title", is_view=True)}) is told
