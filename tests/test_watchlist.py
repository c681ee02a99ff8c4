"""Every known value is found however it is written, and everyday words are left alone."""

from __future__ import annotations

import pickle
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs.findings import CellRef
from aftercare_docs.folding import fold
from aftercare_docs.variants import How
from aftercare_docs.vocabularies import MatchKind, RedactAction
from aftercare_docs.watchlist import Hit, Term, Watchlist


def term(value: str, category: str = "Family", *variants: str, match: MatchKind = MatchKind.WHOLE_WORD) -> Term:
    return Term(value, category, CellRef("Identities", 2, "C"), variants, match)


def found(text: str, *terms: Term) -> list[str]:
    return [text[hit.start : hit.end] for hit in Watchlist(terms).find(text)]


PERSON = term("Orlaith Jane Penderrick", "Child", "Orla", "Ozzie P", "O.J.")
DOUBLE = term("Tomás Wrenbury-Søk", "Practitioner")
HANDLE = term("@orla_pend", "Online handle", match=MatchKind.ANYWHERE)
NUMBER = term("LCS-0072611", "Reference number", match=MatchKind.ANYWHERE)
PHONE = term("07700 900365", "Contact detail", match=MatchKind.ANYWHERE)
DATE = term("2024-03-09", "Date", match=MatchKind.ANYWHERE)
PLACE = term("the Saltbeck Estate", "Place", "the Becky")
EVENT = term("the canal bridge fire", "Event", match=MatchKind.ANYWHERE)
ALL_OF_THEM = Watchlist([PERSON, DOUBLE, HANDLE, NUMBER, PHONE, DATE, PLACE, EVENT])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We met Orlaith Jane Penderrick.", "Orlaith Jane Penderrick"),
        ("ORLAITH PENDERRICK", "ORLAITH PENDERRICK"),
        ("orlaith was late", "orlaith"),
        ("Mrs Penderrick rang", "Mrs Penderrick"),
        ("Penderrick, Orlaith", "Penderrick, Orlaith"),
        ("Penderrick’s file", "Penderrick"),
        ("the Penderricks", "Penderricks"),
        ("O. Penderrick wrote", "O. Penderrick"),
        ("O J Penderrick wrote", "O J Penderrick"),
        ("Ozzie P. came", "Ozzie P"),
        ("Pend\u00aderrick", "Pend\u00aderrick"),
        ("Pend\u200berrick", "Pend\u200berrick"),
        ("Реnderriсk", "Реnderriсk"),  # Cyrillic letters among the Latin ones
        ("Penderríck", "Penderríck"),
        ("Pende\u0301rrick", "Pende\u0301rrick"),
        ("Pender-rick", "Pender-rick"),
        ("P e n d e r r i c k", "P e n d e r r i c k"),
        ("Pender\nrick", "Pender\nrick"),
        ("Pendderrick", "Pendderrick"),
        ("Pnederrick", "Pnederrick"),
        ("Penderick", "Penderick"),
        ("P3nderrick", "P3nderrick"),
        ("Orlaithpenderrick@mail.example", "Orlaithpenderrick"),
        ("openderrick7@mail.example", "openderrick7"),
        ("penderrick.orlaith@mail.example", "penderrick.orlaith"),
        ("the file of OP was", "OP"),
    ],
)
def test_a_person_is_found_in_every_form(text: str, expected: str) -> None:
    assert found(text, PERSON) == [expected]


@pytest.mark.parametrize(
    "text",
    ["Tomas Wrenbury Sok", "Wrenbury-Sok", "wrenburysok", "Ms Wrenbury", "Tomás", "Thomás", "Søk-Wrenbury"],
)
def test_accents_hyphens_and_half_a_double_name_do_not_hide_anybody(text: str) -> None:
    assert found(f"then {text} left", DOUBLE)


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("on X as @Orla_Pend now", HANDLE, "Orla_Pend"),
        ("LCS 0072611", NUMBER, "LCS 0072611"),
        ("file 0072611.", NUMBER, "0072611"),
        ("lcs0072611", NUMBER, "lcs0072611"),
        ("+44 7700 900 365", PHONE, "44 7700 900 365"),
        ("(07700) 900-365", PHONE, "07700) 900-365"),
        ("9 March 2024", DATE, "9 March 2024"),
        ("the 9th of March", DATE, "9th of March"),
        ("March 9th, 2024", DATE, "March 9th, 2024"),
        ("09/03/24", DATE, "09/03/24"),
        ("9.3.2024", DATE, "9.3.2024"),
        ("2024-03-09", DATE, "2024-03-09"),
        ("20240309", DATE, "20240309"),
        ("near Saltbeck", PLACE, "Saltbeck"),
        ("up the Becky", PLACE, "the Becky"),
        ("the canal-bridge fire", EVENT, "the canal-bridge fire"),
    ],
)
def test_numbers_dates_places_and_events_are_found(text: str, known: Term, expected: str) -> None:
    assert expected in found(text, known)


@pytest.mark.parametrize(
    "text", ["9 March 2026", "19 March 2024", "a page of 2024 words", "the bridge", "orally", "0770 900365"]
)
def test_what_only_looks_alike_is_left_alone(text: str) -> None:
    assert found(text, PERSON, NUMBER, PHONE, DATE, EVENT) == []


COMMON = [term(f"{name} Vantongeren", "Other person", name) for name in ("Will", "Grace", "Hope", "Mark", "May")]
COMMON += [
    term("Dale Arkinshaw", "Family"),
    term("Tamara Quill", "Family", "Tam"),
    term("Calum Rees", "Child", "Cal"),
]


@pytest.mark.parametrize(
    "text",
    [
        "we hope that this may mark a period of grace, and it will",
        "Hope and repair. May we begin? Will people come? Mark the date. Grace takes time.",
        "in May 2026, by May, from April to May, 12 May, since May",
        "up hill and down dale",
    ],
)
def test_everyday_words_are_not_taken_for_names(text: str) -> None:
    assert found(text, *COMMON) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("we asked Will about it", "Will"),
        ("Grace said it first", "Grace"),
        ("with Hope and others", "Hope"),
        ("Ms May was there", "Ms May"),
        ("Mark was there", "Mark"),
        ("Dale came too", "Dale"),
        ("they saw Tam there", "Tam"),
        ("Cal left", "Cal"),
        ("then may said no", "may"),
    ],
)
def test_the_same_words_are_found_where_they_are_names(text: str, expected: str) -> None:
    assert found(text, *COMMON) == [expected]


def test_a_case_sensitive_term_counts_only_as_typed() -> None:
    known = term("Rowan", "Child", match=MatchKind.CASE_SENSITIVE)
    assert found("the Rowan review, a rowan tree", known) == ["Rowan"]


@pytest.mark.parametrize("pattern", ["ZQ-####", r"ZQ-\d{4}", r"zq[-]\d\d\d\d"])
def test_a_pattern_finds_what_it_describes(pattern: str) -> None:
    assert found("see ZQ-4471 and ZQ-44710", term(pattern, "Reference number", match=MatchKind.PATTERN)) == ["ZQ-4471"]


@pytest.mark.parametrize("pattern", ["(a+)+$", "a|b", ".*", "x*", "["])
def test_a_pattern_that_could_run_away_is_refused(pattern: str) -> None:
    watchlist = Watchlist([term(pattern, "Event", match=MatchKind.PATTERN)])
    assert [f.code for f in watchlist.findings()] in (["RED92"], ["RED91"])


def test_the_stricter_of_two_terms_is_kept_inside_a_longer_one() -> None:
    place = Term("Penderrick House", "Place", CellRef("Identities", 3, "C"), action=RedactAction.REPLACE)
    hits = Watchlist([PERSON, place]).find("at Penderrick House")
    assert {hit.term.action for hit in hits} == {RedactAction.REPLACE, RedactAction.BLOCK}


def test_no_repr_shows_a_value() -> None:
    watchlist = Watchlist([PERSON, NUMBER])
    hits = watchlist.find("Orlaith Penderrick 0072611")
    shown = (repr(watchlist) + repr(hits) + repr(watchlist.terms) + repr(watchlist._known)).lower()
    assert not any(secret in shown for secret in ("orla", "penderrick", "0072611"))


def test_byte_forms_are_lower_case_meaningful_and_found_by_plain_search() -> None:
    forms = Watchlist([PERSON, NUMBER, PHONE, DATE, PLACE, *COMMON]).forms()
    assert {"orlaith", "penderrick", "0072611", "07700 900365", "saltbeck estate", "2024-03-09"} <= set(forms)
    assert all(form == form.lower() and len(form) >= 5 for form in forms)
    assert not {"will", "grace", "may", "hope"} & set(forms)


@given(st.text(string.ascii_letters + " -'.,éøѕ\u200b\n", max_size=40), st.text(max_size=20))
def test_offsets_hold_whatever_surrounds_the_name(before: str, after: str) -> None:
    text = f"{before} Penderrick {after}"
    hits: list[Hit] = Watchlist([PERSON]).find(text)
    place = len(before) + 1
    assert any(h.start <= place and h.end >= place + len("Penderrick") for h in hits)
    assert all(0 <= h.start < h.end <= len(text) for h in hits)


def test_how_a_hit_was_found_is_said() -> None:
    assert [h.how for h in Watchlist([PERSON]).find("Penderick")] == [How.NEAR]


def test_a_list_that_is_sent_to_another_process_finds_the_same_there() -> None:
    sent = pickle.loads(pickle.dumps(Watchlist([PERSON])))
    assert sent.find("Penderick") == Watchlist([PERSON]).find("Penderick") != []


def test_an_empty_watchlist_finds_nothing() -> None:
    assert Watchlist([]).find("Orlaith") == []


EVENT = Term("the bus station fight", "Event", CellRef("Identities", 17, "C"), ("bus station incident",))
HEADLINE = Term("boy failed by everyone", "Media phrase", CellRef("Identities", 18, "C"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("after the fight at the bus station that day", "fight at the bus station"),
        ("the station where buses stop, and the fighting", "station where buses stop, and the fighting"),
        ("an incident at the old bus station", "incident at the old bus station"),
        ("how everyone had failed this boy", "everyone had failed this boy"),
        ("since the scrap at the bus depot", "scrap at the bus depot"),
        ("a lad whom all of us failed", "lad whom all of us failed"),
        ("the scrap by the buses", "scrap by the buses"),
        ("trouble at the depot", "trouble at the depot"),
        ("that a boy was failed", "boy was failed"),
    ],
)
def test_an_event_told_in_another_order_is_for_a_person_to_judge(text: str, told: str) -> None:
    (hit,) = Watchlist([EVENT, HEADLINE]).find(text)
    assert (text[hit.start : hit.end], hit.sure, hit.how) == (told, False, How.RETOLD)


@pytest.mark.parametrize(
    "text",
    [
        "a bus to the station",
        "the bus came to the station long after people had gone home, and nobody wanted a fight",
        "everyone helped the boy",
    ],
)
def test_some_of_its_words_or_words_far_apart_are_no_event(text: str) -> None:
    assert Watchlist([EVENT, HEADLINE]).find(text) == []


CASE_FILE = Term("LCS-0072611", "Reference number", CellRef("Identities", 11, "C"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("file nought seven two six double one", "nought seven two six double one"),
        ("it is oh oh seven two, six one one", "oh oh seven two, six one one"),
        ("seventy-two six eleven is ours", "seventy-two six eleven"),
        ("zero 0 seven 2611 again", "zero 0 seven 2611"),
    ],
)
def test_a_number_that_is_read_out_is_that_number(text: str, told: str) -> None:
    (hit,) = Watchlist([CASE_FILE]).find(text)
    assert (text[hit.start : hit.end], hit.sure, hit.how) == (told, True, How.NUMBER)


@pytest.mark.parametrize("text", ["two six one", "one two three four five six", "seven twenty-six", "oh, one more"])
def test_other_numbers_in_words_are_not(text: str) -> None:
    assert Watchlist([CASE_FILE]).find(text) == []


@given(st.sets(st.sampled_from(ALL_OF_THEM.terms)), st.data())
def test_part_of_a_list_finds_what_a_list_of_those_terms_alone_would(some: set[Term], data: st.DataObject) -> None:
    words = [
        "Orla",
        "Penderrick",
        "at",
        "Penderrick House,",
        "the Becky",
        "LCS-0072611",
        "9 March 2024",
        "bridge fire on",
    ]
    text = " ".join(
        data.draw(st.lists(st.sampled_from([*words, "the canal", "Tomas Wrenburysok", "and"]), max_size=12))
    )
    part = ALL_OF_THEM.only(some.__contains__)
    assert part.find(text) == Watchlist(part.terms).find(text)
    assert part.find_in(fold(text)) == Watchlist(part.terms).find_in(fold(text))
    assert part.forms() == Watchlist(part.terms).forms()
    assert len(part) == len(some)
    assert pickle.loads(pickle.dumps(part)).terms == part.terms
