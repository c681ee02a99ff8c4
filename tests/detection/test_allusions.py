"""One person, one day or one thing that happened, told apart without a name; and what a plan may say."""

from __future__ import annotations

import pytest

from aftercare_docs.detection import Profile, scan
from aftercare_docs.words import words
from tests.detection import marked

EMITTED = (Profile.PLAN, Profile.PROGRESS, Profile.STATEMENT)


@pytest.mark.parametrize("profile", EMITTED)
@pytest.mark.parametrize(
    "text",
    [
        "Review the cover now that she agreed to it",
        "Ask about his bicycle",
        "Hardest for our youngest",
        "The loudest of them were heard",
        "Those who are lowest paid were trusted",
        "Let the smaller team begin",
        "As the same voice asked",
        "Lonely for whoever signed",
        "All save two agreed",
        "Places for the three who asked to watch",
        "The sixth walked away",
        "One declined",
        "Four staff from one team chose",
        "The chair nobody takes",
        "The last colleague to see the file",
        "The neighbourhood team would not",
        "The girl with the rucksack",
        "It was felt with one faith there",
        "Held up by the one manager who objects",
        "It is always the same person",
        "Someone wept and it was stopped",
        "Only the trainee had tried it",
        "Everybody came, save one team",
        "The ones behind the glass were missed",
        "Those who carry keys knew",
        "The agencies that said no",
        "A lad whom people let down",
    ],
)
def test_one_among_the_rest_is_marked(text: str, profile: Profile) -> None:
    assert marked(text, "RED25", profile=profile)


@pytest.mark.parametrize("profile", EMITTED)
@pytest.mark.parametrize(
    "text",
    [
        "The rota while the lead is off with stress",
        "Starts again after a phased return",
        "Since the resignation",
        "Cover for the disciplinary",
        "After a bereavement",
        "Backfill for somebody on light duties",
        "Until an operation",
        "Cover for maternity",
    ],
)
def test_what_happens_to_one_person_is_marked(text: str, profile: Profile) -> None:
    assert marked(text, "RED25", profile=profile)


@pytest.mark.parametrize("profile", EMITTED)
@pytest.mark.parametrize(
    "text",
    [
        "Nothing moved since the vigil",
        "The hall where the first funeral was",
        "After the walk-out",
        "Talk of the silver bike",
        "The night at the gym",
        "The old row over rooms",
        "The remark about sandwiches",
        "The yellow door",
        "Being failed by everybody",
        "What has changed since the balloons?",
        "The meeting that ended early",
        "A certain video",
        "The visit to the family",
    ],
)
def test_what_happened_once_is_marked(text: str, profile: Profile) -> None:
    assert marked(text, "RED25", profile=profile)


@pytest.mark.parametrize("profile", EMITTED)
@pytest.mark.parametrize(
    "text",
    [
        "A quiet check-in two years on",
        "A message on the anniversary",
        "Before that Saturday",
        "On the long weekend",
        "Not on a bank holiday",
        "Meet after the twenty third",
        "On the nineteenth",
        "Would have been eighteen",
        "The second Sunday after",
        "The eleventh of the third",
        "Call as the date comes round again",
    ],
)
def test_a_day_that_only_some_would_call_so_is_marked(text: str, profile: Profile) -> None:
    assert marked(text, "RED25", profile=profile)


def test_a_number_spelled_digit_by_digit_is_marked_and_a_count_is_not() -> None:
    text = "Ask for nought double four one three."
    assert marked(text, "RED25", profile=Profile.PLAN)[0] == "nought double four one three"
    assert not marked("Two or three teams, then five or six.", "RED25", profile=Profile.PLAN)


@pytest.mark.parametrize(
    "text",
    [
        "Young people tell us whether anything changed for them",
        "The first was held; the second is planned",
        "One forum for all schools",
        "Owners meet on the second Tuesday of each term",
        "Aftercare is not a disciplinary process",
        "Sickness absence among staff",
        "Trial agreed in one team; the trial ends in March",
        "One person from each agency",
        "The red and amber actions",
        "Say which team will not be asked again",
        "Cover for annual leave",
        "The green card",
        "Ask what has changed since the last session",
        "What has moved since the new plan?",
        "If the lead is away, the deputy chairs",
        "The lead professional calls before writing",
        "Those in scope are asked",
        "Set up a forum for those who hold complex cases",
        "Only the owner sees it",
        "Send it the Friday before the session",
        "Any worker who could not attend is offered a visit",
        "The first of the sessions, then the second",
        "No action is closed without evidence",
    ],
)
def test_what_a_plan_says_is_left_alone(text: str) -> None:
    assert not marked(text, "RED25", profile=Profile.PLAN)


def test_any_other_text_may_say_he_and_she() -> None:
    assert not [span for span in scan("He was off with stress after the vigil.") if span.rule == "RED25"]


def test_statements_of_the_product_tell_of_nobody() -> None:
    for statement in (*words().boundaries, *words().statements.values()):
        assert not marked(statement.text, "RED25", profile=Profile.PLAN)
