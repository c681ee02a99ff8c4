"""Releases to compose from, made by hand: a full small one, a minimal one and a heavy one. All of it is invented.

``record`` fills the columns that a test does not care about, so that a test reads like the row it is about.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import typing
from typing import TypeVar

from aftercare_docs import release as r
from aftercare_docs import vocabularies as v
from aftercare_docs.release.base import Released

T = TypeVar("T", bound=Released)
AS_OF = dt.date(2026, 10, 16)


def record(row: type[T], /, **given: object) -> T:
    """A released row: what is given, and blanks for the rest."""
    hints = typing.get_type_hints(row)
    blank = {f.name: _blank(hints[f.name]) for f in dataclasses.fields(row)}
    return row(**{**blank, **given})


def _blank(hint: object) -> object:
    if hint is str:
        return ""
    return () if typing.get_origin(hint) is tuple else None


DETAILS = record(
    r.Details,
    engagement_id="ENG-007",
    engagement_title="Wexmoor aftercare 2026",
    partnership_name="Wexmoor Safeguarding Children Partnership",
    partnership_short="Wexmoor SCP",
    review_type=v.ReviewType.LCSPR,
    review_public_title="Juniper",
    published_report_reference="Partnership website, reviews page",
    aftercare_trigger=v.Trigger.AFTER_PUBLICATION,
    commissioner="Director of children's services",
    commissioning_body="Wexmoor SCP executive",
    lead_facilitator="Lead facilitator",
    co_facilitators=("Co-facilitator",),
    provider_name="Independent facilitation team",
    default_mode=v.Mode.BLENDED,
    document_marking=v.Marking.OFFICIAL_SENSITIVE,
    purpose_statement="To support people and teams after the review, so that learning can be absorbed and used.",
    data_controller="Wexmoor Council, on behalf of the partnership",
    retention_until=dt.date(2028, 2, 28),
    contact_line="partnership@wexmoor.example",
    workbook_version="0.3",
)

MINIMAL = r.Release(
    audience=v.Audience.PARTNERSHIP,
    as_of=AS_OF,
    published=True,
    details=record(
        r.Details,
        engagement_title="Wexmoor aftercare 2026",
        partnership_name="Wexmoor Safeguarding Children Partnership",
    ),
    sessions=(
        record(
            r.Session,
            session_id="S01",
            kind=v.SessionKind.TEAM_SENSE_MAKING,
            title="Making sense together",
        ),
    ),
    recommendations=(
        record(r.Recommendation, rec_id="R1", text_verbatim="Partners should protect reflective supervision."),
    ),
    prompts=(record(r.Prompt, prompt_id="PR01", question="What has stayed with you from this work?", active=True),),
)

FULL = r.Release(
    audience=v.Audience.PARTNERSHIP,
    as_of=AS_OF,
    published=True,
    details=DETAILS,
    dates=(
        record(r.KeyDate, date_key=v.DateKey.PUBLICATION, shown="18 June 2026"),
        record(r.KeyDate, date_key=v.DateKey.ENGAGEMENT_START, shown="June 2026"),
        record(r.KeyDate, date_key=v.DateKey.ENGAGEMENT_END, shown="February 2027"),
        record(r.KeyDate, date_key=v.DateKey.CARRY_OVER_REVIEW, shown="May 2027"),
    ),
    agencies=(
        record(
            r.Agency,
            agency_id="AG01",
            agency_name="Wexmoor Children's Social Care",
            agency_type=v.AgencyType.LOCAL_AUTHORITY_CHILDREN_S_SOCIAL_CARE,
            public_label="children's social care",
        ),
        record(
            r.Agency,
            agency_id="AG02",
            agency_name="Wexmoor Police & Crime Service",
            agency_type=v.AgencyType.POLICE,
            public_label="police",
        ),
    ),
    scope=(
        record(
            r.ScopeItem,
            scope_id="SC01",
            kind=v.ScopeKind.PURPOSE,
            statement="Give people closest to the work a held space to make sense of it.",
            level=(v.Level.TEAM, v.Level.SERVICE),
        ),
        record(
            r.ScopeItem,
            scope_id="SC02",
            kind=v.ScopeKind.INTENDED_OUTCOME,
            statement="People can say what has changed in how they think and work together.",
        ),
        record(
            r.ScopeItem,
            scope_id="SC03",
            kind=v.ScopeKind.AUDIENCE,
            statement="Practitioners, managers and leaders across the agencies named in this plan.",
        ),
        record(
            r.ScopeItem,
            scope_id="SC04",
            kind=v.ScopeKind.IN_SCOPE,
            statement="Sense-making, reflection, planning and check-ins.",
        ),
        record(
            r.ScopeItem,
            scope_id="SC05",
            kind=v.ScopeKind.OUT_OF_SCOPE,
            statement="Re-examining the case or the review's findings.",
        ),
        record(
            r.ScopeItem,
            scope_id="SC06",
            kind=v.ScopeKind.BOUNDARY,
            statement="Leaders are present as learners, not as assessors.",
        ),
        record(
            r.ScopeItem,
            scope_id="SC07",
            kind=v.ScopeKind.ASSUMPTION,
            statement="Managers will release and cover staff for sessions.",
            owner="Head of service",
        ),
        record(
            r.ScopeItem,
            scope_id="SC08",
            kind=v.ScopeKind.RISK,
            statement="The plan grows and crowds out slower work.",
            owner="Director of children's services",
            likelihood=v.Rating.HIGH,
            consequence=v.Rating.MEDIUM,
            response="Limit of 24 actions; one in, one out",
        ),
        record(
            r.ScopeItem,
            scope_id="SC09",
            kind=v.ScopeKind.CONTRACTING_DECISION,
            statement="Leaders will not receive session notes.",
            owner="Director of children's services",
            agreed_on=dt.date(2026, 6, 10),
        ),
    ),
    governance=(
        record(
            r.GovernanceRule,
            gov_id="G01",
            kind=v.GovernanceKind.CONFIDENTIALITY_RULE,
            title="What is shared here",
            statement="You may use what you learn. You may not say who said it.",
            responsible="Lead facilitator",
        ),
        record(
            r.GovernanceRule,
            gov_id="G02",
            kind=v.GovernanceKind.LIMIT_OF_CONFIDENTIALITY,
            title="Risk of serious harm",
            statement="We will act if a child or an adult may be at risk of serious harm.",
        ),
        record(
            r.GovernanceRule,
            gov_id="G03",
            kind=v.GovernanceKind.ESCALATION_STEP,
            title="Concern about the process",
            statement="Pause and speak to the commissioner.",
            step_no=2,
            trigger="Process not safe",
            responsible="Lead facilitator",
            timescale="Within two working days",
            contact_route="Commissioner",
        ),
        record(
            r.GovernanceRule,
            gov_id="G04",
            kind=v.GovernanceKind.ESCALATION_STEP,
            title="Child at risk now",
            statement="Stop and make safe.",
            step_no=1,
            trigger="Child at risk now",
            responsible="Lead facilitator",
            timescale="Immediately",
            contact_route="999, then the local front door",
        ),
        record(
            r.GovernanceRule,
            gov_id="G05",
            kind=v.GovernanceKind.DECISION_RIGHT,
            title="Changing the plan",
            statement="The commissioner agrees changes to scope, with the lead facilitator.",
            responsible="Director of children's services",
        ),
        record(
            r.GovernanceRule,
            gov_id="G06",
            kind=v.GovernanceKind.PAUSING_AND_ENDING,
            title="Pause clause",
            statement="The lead facilitator can pause a session if it is not safe enough to go on.",
        ),
    ),
    sharing=(
        record(
            r.SharingRule,
            share_id="SH01",
            information_class=v.InformationClass.SESSION_THEMES,
            audience=v.Audience.PARTNERSHIP,
            may_share=v.MayShare.AGGREGATED_ONLY,
            form="Agreed note after wording check",
            rationale="Supports assurance safely",
        ),
        record(
            r.SharingRule,
            share_id="SH02",
            information_class=v.InformationClass.INDIVIDUAL_CONTRIBUTIONS,
            audience=v.Audience.COMMISSIONER_AND_DSPS,
            may_share=v.MayShare.NO,
            rationale="Protects candour",
        ),
    ),
    assurance=(
        record(
            r.AssuranceLine,
            assure_id="AS01",
            question="Has every recommendation been considered?",
            audience=v.Audience.SCRUTINEER,
            forum="Case review group",
            evidence_statement="A decision and reason is recorded for each recommendation",
            method=v.EvidenceMethod.ACTION_STATUS,
            provided_by="Business manager",
            frequency=v.Frequency.QUARTERLY,
            next_due=dt.date(2026, 11, 18),
            cannot_evidence="Whether practice has changed",
        ),
    ),
    comms=(
        record(
            r.CommsItem,
            comms_id="CM01",
            moment=v.CommsMoment.MILESTONE,
            audience=v.Audience.STAFF_WIDE,
            message="Seven-minute briefing and team record",
            channel="Team meetings",
            owner="Business manager",
            date=dt.date(2026, 11, 4),
            outward_facing=True,
        ),
    ),
    support=(
        record(
            r.SupportRoute,
            support_id="SU01",
            kind=v.SupportKind.LINE_MANAGER,
            offer="Time to talk before and after sessions",
            available_to=("All",),
            access_route="Ask your manager",
            hours="Working hours",
        ),
        record(
            r.SupportRoute,
            support_id="SU02",
            kind=v.SupportKind.CRISIS_LINE,
            offer="National listening line",
            available_to=("Wexmoor Police & Crime Service",),
            access_route="Telephone",
            hours="24 hours",
        ),
    ),
    sessions=(
        record(
            r.Session,
            session_id="S01",
            kind=v.SessionKind.TEAM_SENSE_MAKING,
            title="Making sense together",
            level=v.Level.TEAM,
            date=dt.date(2026, 6, 24),
            start_time=dt.time(9, 30),
            duration_min=150,
            mode=v.Mode.ON_SITE,
            facilitators=("Lead facilitator", "Co-facilitator"),
            for_whom="People closest to the work",
            aims=("Acknowledge what people carried", "Agree what helps thinking"),
            boundary_ids=("G01", "G02", "SC06"),
            prompt_ids=("PR01",),
            outputs_expected="Themes held by facilitators",
            status=v.SessionStatus.DELIVERED,
        ),
        record(
            r.Session,
            session_id="S02",
            kind=v.SessionKind.LEADERSHIP_HOLDING,
            title="Leadership holding session",
            level=v.Level.PARTNERSHIP,
            date=dt.date(2026, 11, 12),
            start_time=dt.time(13, 0),
            duration_min=120,
            mode=v.Mode.ONLINE,
            facilitators=("Lead facilitator",),
            for_whom="Leaders across agencies",
            aims=("Name risk, scrutiny, tone and system anxiety",),
            status=v.SessionStatus.CONFIRMED,
        ),
    ),
    check_ins=(
        record(
            r.CheckIn,
            checkin_id="CI01",
            date=dt.date(2026, 7, 28),
            mode=v.Mode.ONLINE,
            level=v.Level.PARTNERSHIP,
            focus="Has the plan stayed small and owned?",
            what_has_shifted="Owners talk to each other before writing.",
            drift_noticed="Cover for reflective time not yet agreed.",
            adjustment_agreed="Raise cover with delegated partners.",
            decisions="Keep the limit of 24 actions.",
            status=v.SessionStatus.DELIVERED,
        ),
        record(
            r.CheckIn,
            checkin_id="CI02",
            date=dt.date(2026, 10, 21),
            mode=v.Mode.ONLINE,
            level=v.Level.PARTNERSHIP,
            focus="Are leaders removing obstacles?",
            status=v.SessionStatus.PLANNED,
        ),
    ),
    dissemination=(
        record(
            r.Dissemination,
            diss_id="D01",
            title="Seven-minute briefing: holding the lead relationship together",
            format=v.DisseminationFormat.SEVEN_MINUTE_BRIEFING,
            audience=v.Audience.STAFF_WIDE,
            key_messages=("Learning needs time and company",),
            questions_for_teams=("What will you protect time for?",),
            complexity_note="We do not have one explanation and are not offering one",
            owner="Business manager",
            date=dt.date(2026, 11, 4),
            outward_facing=True,
            follow_up_date=dt.date(2026, 11, 25),
            feedback_method="Team record, themes only",
        ),
    ),
    peer_learning=(
        record(
            r.PeerStructure,
            peer_id="PL01",
            name="Adolescent safeguarding peer circle",
            structure=v.PeerKind.PEER_REFLECTIVE_GROUP,
            purpose="A regular place to think across agencies",
            agency_ids=("Wexmoor Children's Social Care", "Wexmoor Police & Crime Service"),
            size=8,
            rhythm=v.Rhythm.SIX_WEEKLY,
            length_min=75,
            host="Operations manager, youth justice",
            facilitation=v.PeerFacilitation.ROTATING,
            agreements=("No names", "Curious before certain"),
            start=dt.date(2026, 11, 4),
            review_date=dt.date(2027, 5, 5),
        ),
    ),
    recommendations=(
        record(
            r.Recommendation,
            rec_id="R1",
            report_ref="Recommendation 1",
            text_verbatim="Safeguarding partners should review how concerns about harm are brought together.",
            source=v.RecommendationSource.PUBLISHED_REPORT,
            plain_summary="Bring what agencies know into one shared picture.",
            intended_difference="Young people meet services that hold the same picture.",
            response=v.Response.ACCEPTED,
            sponsor="Assistant chief constable",
        ),
        record(
            r.Recommendation,
            rec_id="R2",
            report_ref="Recommendation 2",
            text_verbatim="Agencies should assure themselves that reflective supervision is regular.",
            plain_summary="Protect reflective supervision.",
            response=v.Response.ACCEPTED_IN_PART,
            response_rationale="Local parts accepted; national work is under way",
            sponsor="Director of nursing",
        ),
    ),
    components=(
        record(
            r.Component,
            component_id="R1.1",
            rec_id="R1",
            element="One shared picture at the panel",
            decision=v.ComponentDecision.ACT,
            question_to_hold="Whose account is missing from the picture?",
        ),
        record(
            r.Component,
            component_id="R2.1",
            rec_id="R2",
            element="Time for reflective supervision",
            decision=v.ComponentDecision.ACT,
        ),
    ),
    actions=(
        record(
            r.Action,
            action_id="A01",
            component_ids=("R1.1",),
            action="Redesign the panel so that it opens with one picture",
            mode=v.ActionMode.STRUCTURAL,
            strength=v.Strength.STRONGER,
            level=v.Level.PARTNERSHIP,
            lead_agency="Wexmoor Police & Crime Service",
            owner="Detective superintendent",
            start=dt.date(2026, 7, 20),
            due=dt.date(2026, 10, 30),
            impact=5,
            effort=3,
            relational_value=4,
            urgency=v.Urgency.STANDARD,
            moscow=v.Moscow.MUST,
            success_measure="Panel members leave with the same picture",
            status=v.Brag.AMBER,
            impact_status=v.ImpactStatus.EARLY_SIGNS,
            progress_note="New opening tried three times",
        ),
        record(
            r.Action,
            action_id="A02",
            component_ids=("R2.1",),
            action="Protect a monthly reflective hour with cover",
            mode=v.ActionMode.RELATIONAL,
            strength=v.Strength.STRONGER,
            level=v.Level.AGENCY,
            lead_agency="Wexmoor Children's Social Care",
            owner="Head of service",
            start=dt.date(2026, 9, 1),
            due=dt.date(2026, 10, 9),
            impact=5,
            effort=4,
            moscow=v.Moscow.MUST,
            status=v.Brag.GREEN,
            impact_status=v.ImpactStatus.TOO_EARLY,
        ),
    ),
    dependencies=(
        record(
            r.Dependency,
            dep_id="DP01",
            action_id="A02",
            external_item="Cover agreed by agency finance leads",
            kind=v.DependencyKind.DECISION_NEEDED,
            needed_by=dt.date(2026, 10, 23),
            owner="Director of nursing",
            status=v.DependencyStatus.AT_RISK,
        ),
    ),
    routines=(
        record(
            r.Routine,
            routine_id="RT01",
            forum="Adolescent risk panel",
            kind=v.RoutineKind.DECISION_FORUM,
            level=v.Level.PARTNERSHIP,
            agency_ids=("Wexmoor Children's Social Care",),
            rhythm=v.Rhythm.FORTNIGHTLY,
            minutes=10,
            what_changes="Opens with one shared picture; closes by saying what is uncertain",
            prompt_ids=("PR01", "PR02"),
            replaces="Agency updates",
            owner="Detective superintendent",
            start=dt.date(2026, 9, 7),
            sustain_check=dt.date(2027, 1, 20),
        ),
    ),
    prompts=(
        record(
            r.Prompt,
            prompt_id="PR01",
            question="What has stayed with you from this work, and where do you carry it?",
            why_it_matters="Feeling and thinking travel together; naming one frees the other.",
            listen_for=("Weight carried alone", "Pride as well as sorrow"),
            follow_ups=("Who knows that you carry this?", "What eases it, even a little?"),
            model=v.PromptModel.RESTORATIVE,
            cycle_stage=v.CycleStage.EXPERIENCE,
            level=v.Level.INDIVIDUAL,
            settings=(v.RoutineKind.SUPERVISION_ONE_TO_ONE,),
            minutes=10,
            theme_ids=("T01",),
            condition_ids=("C01",),
            rec_ids=("R2",),
            card_group="Rose - Feeling and thinking",
            active=True,
        ),
        record(
            r.Prompt,
            prompt_id="PR02",
            question="Who holds the lead relationship here, and who is holding them?",
            why_it_matters="Naming the person is half of it; support is the other half.",
            listen_for=("Several names, or none",),
            cycle_stage=v.CycleStage.ACTION_PLANNING,
            level=v.Level.PARTNERSHIP,
            settings=(v.RoutineKind.DECISION_FORUM,),
            minutes=10,
            rec_ids=("R1",),
            card_group="Green - Staying alongside",
            active=True,
        ),
        record(
            r.Prompt,
            prompt_id="PR03",
            question="What would we rather not ask?",
            level=v.Level.TEAM,
            active=False,
        ),
    ),
    themes=(
        record(
            r.Theme,
            theme_id="T01",
            title="Carrying it alone",
            statement="People described holding sorrow and worry without a place to put it down.",
            kind=v.ThemeKind.WHAT_PEOPLE_CARRIED,
            levels=(v.Level.INDIVIDUAL, v.Level.TEAM),
        ),
    ),
    conditions=(
        record(
            r.Condition,
            condition_id="C01",
            title="Protected time",
            statement="Learning tends to embed when time to think is protected and covered.",
            helps=("Cover agreed in advance",),
            gets_in_the_way=("Time given back under pressure",),
            adjustment="Put one reflective hour a month into rotas",
            level=v.Level.AGENCY,
            lever_holder=v.LeverHolder.SENIOR_LEADERS,
            theme_ids=("T01",),
            evidence_base=(v.EvidenceBase.ENGAGEMENT_THEMES,),
        ),
    ),
    indicators=(
        record(
            r.Indicator,
            indicator_id="I01",
            question="Are actions moving, and is the plan staying small?",
            kind=v.MeasureKind.HOW_MUCH,
            signal="Number open, complete, added, stopped",
            level=v.Level.PARTNERSHIP,
            data_source="Action plan workbook",
            already_collected=True,
            burden_min_month=5,
            collector="Business manager",
            frequency=v.Frequency.SIX_WEEKLY,
            direction=v.Direction.STEADY,
            baseline="24 open",
            reflection_question="What did we stop?",
            not_for="Not a measure of effort",
        ),
    ),
    readings=(
        record(r.Reading, indicator_id="I01", date=dt.date(2026, 7, 28), value="24 open", narrative="Plan agreed"),
    ),
)


def _long(words: str, number: int) -> str:
    return f"{words}, with every partner at the table and nobody left to carry it alone (number {number})"


def heavy(base: r.Release = FULL) -> r.Release:
    """The same engagement grown to 60 actions, 40 prompts, 25 themes and 20 sessions, with long names."""
    change = dataclasses.replace
    action, prompt, session = base.actions[0], base.prompts[0], base.sessions[0]
    levels, stages = list(v.Level), list(v.CycleStage)
    return change(
        base,
        actions=tuple(
            change(
                action,
                action_id=f"A{n:02}",
                action=_long(action.action, n),
                owner=f"Service director for adolescent safeguarding and family help, area {n}",
                due=AS_OF + dt.timedelta(days=7 * n - 70),
            )
            for n in range(1, 61)
        ),
        prompts=tuple(
            change(
                prompt,
                prompt_id=f"PR{n:02}",
                question="What would this young person say is the picture of their life, in their own words, "
                "and who among us is best placed to go and ask them this week?",
                follow_ups=(*prompt.follow_ups, "What would make it a little easier to say that aloud here?"),
                level=levels[n % 5],
                cycle_stage=stages[n % 4],
            )
            for n in range(1, 41)
        ),
        sessions=tuple(
            change(
                session,
                session_id=f"S{n:02}",
                title=_long("Making sense together", n),
                level=levels[n % 5],
                date=AS_OF + dt.timedelta(days=21 * n - 210),
                status=v.SessionStatus.DELIVERED if n <= 10 else v.SessionStatus.PLANNED,
            )
            for n in range(1, 21)
        ),
        themes=tuple(change(base.themes[0], theme_id=f"T{n:02}", title=f"Carrying it alone {n}") for n in range(1, 26)),
    )
