"""The agreement says what was agreed, by whom it is signed, and nothing that changes once it is under way."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs import vocabularies as v
from aftercare_docs.documents import scoping_agreement
from aftercare_docs.documents.boundaries import in_full
from aftercare_docs.fingerprints import fingerprint
from aftercare_docs.release import Agency
from tests.releases import FULL, MINIMAL, record
from tests.workbooks import of

SCP = v.StatutoryStatus.SAFEGUARDING_PARTNER


def test_parties_are_bodies_and_roles() -> None:
    made = scoping_agreement.compose(FULL)
    assert [(p.part, p.who) for p in made.parties] == [
        ("Commissioned by", "Wexmoor SCP executive"),
        ("Commissioner", "Director of children's services"),
        ("Provided by", "Independent facilitation team"),
        ("Facilitators", "Lead facilitator and Co-facilitator"),
    ]


def test_the_terms_stand_in_the_words_that_were_agreed() -> None:
    made = scoping_agreement.compose(FULL)
    assert made.scope.terms[0].said == ("Give people closest to the work a held space to make sense of it.",)
    assert made.boundaries == in_full()
    assert [g.heading for g in made.changes] == ["Who decides", "Pausing and ending"]
    assert [g.heading for g in made.confidential] == ["Confidentiality", "The limits of confidentiality"]
    assert made.data.startswith("The data controller is Wexmoor Council")
    assert made.total == "2\u00a0sessions and 2\u00a0check-ins: 4\u00a0hours 30\u00a0minutes in sessions."


def test_each_safeguarding_partner_signs_and_facilitators_are_a_party_of_their_own() -> None:
    agencies = (
        record(Agency, agency_name="Wexmoor Police", statutory_status=SCP),
        record(Agency, agency_name="A housing trust", statutory_status=v.StatutoryStatus.RELEVANT_AGENCY),
        record(Agency, agency_name="Independent facilitation team", agency_type=v.AgencyType.INDEPENDENT),
    )
    made = scoping_agreement.compose(replace(FULL, agencies=agencies))
    assert [p.name for p in made.partners] == ["Wexmoor Police", "A housing trust"]
    assert made.signing == (
        "For Wexmoor SCP executive",
        "For Wexmoor Police",
        "For Independent facilitation team",
    )


def test_where_little_is_agreed_the_parts_that_remain_are_whole() -> None:
    made = scoping_agreement.compose(MINIMAL)
    assert [p.who for p in made.parties][1:] == ["Not yet agreed"] * 3
    assert made.signing[1:] == ("For the delegated safeguarding partners", "For the facilitators")
    assert made.total == "1\u00a0session."
    assert (made.partners_intro, made.scope.terms, made.support.shown) == ("", (), False)
    assert "not yet agreed" in made.data
    assert scoping_agreement.compose(replace(MINIMAL, sessions=())).total == "Sessions are not yet agreed."


def test_holding_a_session_asks_for_no_new_signature() -> None:
    def code(status: v.SessionStatus) -> str:
        sessions = tuple(replace(s, status=status) for s in FULL.sessions)
        return fingerprint(scoping_agreement.compose(replace(FULL, sessions=sessions)), scoping_agreement.FILES)

    assert code(v.SessionStatus.PLANNED) == code(v.SessionStatus.DELIVERED)


def test_the_example_names_its_parties_and_every_session() -> None:
    made = scoping_agreement.compose(of(v.ArtefactKind.SCOPING_AND_CONTRACTING_AGREEMENT).redacted.release)
    assert len(made.sessions) == 10
    assert made.total == "10\u00a0sessions and 6\u00a0check-ins: 23\u00a0hours 30\u00a0minutes in sessions."
    assert len(made.partners) == 9
    assert [body.removeprefix("For ") for body in made.signing] == [
        "Northshire SCP executive",
        "Northshire Council Children's Social Care",
        "Northshire Constabulary",
        "Northshire and Vale Integrated Care Board",
        "Independent facilitation team",
    ]
