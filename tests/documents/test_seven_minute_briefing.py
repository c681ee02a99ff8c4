"""The briefing keeps to one side, and to what everybody may know."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aftercare_docs.documents import seven_minute_briefing as briefing
from aftercare_docs.documents.plan_annexes import texts
from aftercare_docs.release import Dissemination, Release
from aftercare_docs.vocabularies import Audience, DisseminationFormat
from aftercare_docs.words import words
from tests.releases import FULL, MINIMAL, heavy, record
from tests.workbooks import example, example_release


def side(made: briefing.Briefing) -> list[str]:
    """What stands on the first side: the title and the seven panels."""
    said = list(texts(made))
    return [
        made.front.title,
        made.front.partnership,
        *said[said.index(made.panel.why) : said.index(made.record_heading)],
    ]


def count(made: briefing.Briefing) -> int:
    return sum(len(text.split()) for text in side(made))


def test_the_example_has_the_length_of_seven_minutes() -> None:
    assert 350 <= count(example(briefing.ARTEFACT)) <= 450


@pytest.mark.parametrize("release", [FULL, MINIMAL, heavy()], ids=["full", "minimal", "heavy"])
def test_every_panel_says_something_and_the_boundaries_are_there(release: Release) -> None:
    made = briefing.compose(release)
    assert all((made.why, made.asked, made.helps, made.hinders, made.questions, made.next_step, made.support))
    assert made.changing or made.changing_none
    assert all(boundary.short in made.boundaries for boundary in words().boundaries)
    assert [text for text in texts(made) if "\n" in text or "  " in text] == []


def test_long_texts_make_fewer_of_them() -> None:
    long = tuple(
        f"A message that goes on for rather more words than a briefing has room for, number {n}" for n in range(5)
    )
    [planned] = FULL.dissemination
    grown = replace(planned, key_messages=long, questions_for_teams=long, complexity_note=long[0])
    conditions = tuple(
        replace(FULL.conditions[0], title=f"C{n}", helps=long, gets_in_the_way=long, adjustment=long[n])
        for n in range(5)
    )
    made = briefing.compose(replace(FULL, dissemination=(grown,), conditions=conditions))
    assert count(made) <= 450
    assert len(made.helps) == 2


def test_the_last_briefing_on_the_sheet_is_the_one() -> None:
    def item(form: DisseminationFormat, audience: Audience, message: str) -> Dissemination:
        return record(Dissemination, format=form, audience=audience, key_messages=(message,))

    newsletter = item(DisseminationFormat.NEWSLETTER_ITEM, Audience.STAFF_WIDE, "From the newsletter")
    first = item(DisseminationFormat.SEVEN_MINUTE_BRIEFING, Audience.STAFF_WIDE, "First")
    second = item(DisseminationFormat.SEVEN_MINUTE_BRIEFING, Audience.STAFF_WIDE, "Second")
    inner = item(DisseminationFormat.BRIEFING_SESSION, Audience.PARTICIPANTS, "For those who took part")
    assert helps(first, second, newsletter, inner) == "Second."
    assert helps(newsletter, inner) == "From the newsletter."
    assert helps(inner) == "Cover agreed in advance."


def helps(*planned: Dissemination) -> str:
    return briefing.compose(replace(FULL, dissemination=planned)).helps[0]


@pytest.mark.parametrize(
    ("refs", "wanted"),
    [
        (["Recommendation 1", "Recommendation 2", "Recommendation 3"], "Recommendations 1 to 3"),
        (["Recommendation 1", "Recommendation 2"], "Recommendation 1 and Recommendation 2"),
        (["Recommendation 1", "Recommendation 3", "Recommendation 4"], None),
        (["R1", "Recommendation 2", "Recommendation 3"], None),
        (["A", "B", "C"], None),
    ],
)
def test_references_that_count_on_are_said_in_short(refs: list[str], wanted: str | None) -> None:
    assert briefing.spanned(refs) == (wanted or f"{refs[0]}, {refs[1]} and {refs[2]}")


def test_before_publication_nothing_of_the_review_is_said() -> None:
    said = " ".join(texts(briefing.compose(replace(FULL, published=False))))
    assert "Juniper" not in said
    assert "Recommendation" not in said
    assert "website" not in said


def test_what_can_change_stands_beside_who_holds_it() -> None:
    assert briefing.compose(FULL).changing == ("Senior leaders: put one reflective hour a month into rotas.",)


def test_the_record_has_no_place_for_a_name() -> None:
    labels = [row.label for row in briefing.compose(FULL).record]
    assert labels == [
        "Date",
        "Team",
        "What we talked about, as themes",
        "One thing we will try",
        "When we will look again",
    ]


def test_the_example_says_no_more_of_the_review_than_its_title_and_its_references() -> None:
    made, release = example(briefing.ARTEFACT), example_release(briefing.ARTEFACT)
    said = " ".join(texts(made))
    assert release.audience is Audience.STAFF_WIDE
    assert (release.sessions, release.actions, release.agencies) == ((), (), ())
    assert not [r for r in release.recommendations if r.text_verbatim in said]
    assert "Recommendations 1 to 7" in said
    assert made.questions == release.dissemination[-1].questions_for_teams
