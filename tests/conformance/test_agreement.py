"""The files of a set say the same, and a file that does not is named with what it says otherwise."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aftercare_docs import preparation
from aftercare_docs.conformance.agreement import Told, agree, compare, day
from aftercare_docs.conformance.agreement.facts import Fact, What, of_line, of_table
from aftercare_docs.documents import DOCUMENTS
from aftercare_docs.documents.base import Format
from aftercare_docs.findings import PartRef
from aftercare_docs.renderers import renderer
from aftercare_docs.vocabularies import Audience
from tests.conformance.disagreeing import DISAGREEMENTS, Disagreement, disagreements, example, planted
from tests.conformance.planted import rendered
from tests.sheets import northshire

AT = PartRef("a.docx", "paragraph 1")
PLANTED = [
    pytest.param(code, each, id=f"{code}: {each.name}") for code, listed in DISAGREEMENTS.items() for each in listed
]


def test_the_files_of_the_example_agree() -> None:
    assert [str(f) for f in disagreements(example())] == []


@pytest.mark.parametrize("size", ["full", "minimal", "heavy"])
def test_the_files_of_every_release_agree(size: str) -> None:
    files = {
        f"{kind.name.lower()}{spec.added}.{spec.format}": ("Partnership", rendered(kind, spec, size))
        for kind, deliverable in DOCUMENTS.items()
        for spec in deliverable.FILES
        if spec.format is not Format.PDF
    }
    assert [str(f) for f in disagreements(files)] == []


@pytest.mark.parametrize(("code", "disagreement"), PLANTED)
def test_a_planted_disagreement_is_found_and_its_file_named(code: str, disagreement: Disagreement) -> None:
    found = planted(disagreement)
    assert {f.code for f in found} == {code}
    assert all(disagreement.file in {str(f.at).partition(":")[0], f.facts["other"]} for f in found)


def test_what_is_found_says_which_and_where_and_not_what() -> None:
    (found,) = planted(DISAGREEMENTS["SET01"][0])
    assert str(found) == (
        "northshire-aftercare-plan.docx: table 13, row 6: Stop SET01 the owner of A05 is not the same here as in "
        "northshire-action-plan.xlsx"
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2026-10-16", "2026-10-16"),
        ("2026-10-00", "2026-10-16"),
        ("Named nurse", "Ada Lovelace, Named nurse"),
        ("Named nurse, Vale Trust", "Named nurse"),
    ],
)
def test_a_coarser_date_and_a_role_beside_its_name_agree(one: str, other: str) -> None:
    assert agree(one, other)
    assert agree(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("2026-10-16", "2026-10-17"), ("2026-10-00", "2026-11-16"), ("Named nurse", "Nurse")]
)
def test_what_differs_does_not_agree(one: str, other: str) -> None:
    assert not agree(one, other)


def test_two_sessions_of_one_title_agree_with_a_file_that_shows_one_of_them() -> None:
    days = [Fact("Circle", What.HELD, f"2026-10-{n}", PartRef("a.docx")) for n in (12, 19)]
    one, other = (
        Fact("Circle", What.HELD, "2026-10-19", PartRef("b.ics")),
        Fact("Circle", What.HELD, "2026-10-26", PartRef("b.ics")),
    )
    assert compare([Told("x", tuple(days)), Told("y", (one,))]) == []
    assert [f.code for f in compare([Told("x", tuple(days)), Told("y", (other,))])] == ["SET01"]


def test_a_card_is_at_home_on_the_cards_and_named_elsewhere() -> None:
    (card, *_), (named, *_) = of_line("PR01 · R1", AT, card=True), of_line("PR01; PR02", AT)
    assert card.at_home
    assert not named.at_home


@pytest.mark.parametrize("text", ["Print it on A4", "See R1 for more", "A road: the A40", "10 sessions were held"])
def test_a_sentence_that_holds_letters_and_a_number_names_nothing(text: str) -> None:
    assert list(of_line(text, AT)) == []


def test_a_date_is_read_however_finely_it_is_shown() -> None:
    assert [day(text) for text in ("9\u00a0October 2026, 10am", "09 Oct 2026", "October 2026", "soon")] == [
        "2026-10-09",
        "2026-10-09",
        "2026-10-00",
        "",
    ]


def test_a_text_of_several_lines_agrees_with_the_same_in_one() -> None:
    heads, at = ["ID", "Action"], PartRef("a.docx", "table 1")
    lines = of_table(heads, [(at, [["A01"], ["Agree:", "- one page", "- two  pages"]])], home=True)
    one = of_table(heads, [(at, [["A01"], ["Agree: one page; two pages."]])], home=False)
    assert compare([Told("x", tuple(lines)), Told("x", tuple(one))]) == []


def test_sets_for_other_readers_with_repeated_titles_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preparation, "stops", lambda found: False)  # what a title may say is another matter
    whole = northshire()
    sessions = tuple(replace(s, title=whole.sessions[n // 2].title) for n, s in enumerate(whole.sessions))
    check_ins = tuple(replace(c, focus=whole.check_ins[0].focus) for c in whole.check_ins)
    outputs = tuple(
        replace(o, audience=Audience.SCRUTINEER if n % 2 else Audience.STAFF_WIDE) for n, o in enumerate(whole.outputs)
    )
    prompts = tuple(replace(p, active=n % 3 != 0) for n, p in enumerate(whole.prompts))
    ready, _ = preparation.of_engagement(
        replace(whole, sessions=sessions, check_ins=check_ins, outputs=outputs, prompts=prompts), []
    )
    assert ready
    files = {
        f"{draft.stub}{spec.added}.{spec.format}": (
            str(draft.audience),
            renderer(spec.format).render(draft.document, ready.stamp(draft), spec),
        )
        for draft in ready.drafts
        for spec in draft.deliverable.FILES
        if spec.format is not Format.PDF
    }
    assert [str(f) for f in disagreements(files)] == []
