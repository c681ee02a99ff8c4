"""The aftercare plan as a new template: its sections in order, with a tag wherever the document prints."""

from __future__ import annotations

from tests.word import compact, tables
from tests.word.kit import Col, Page, contents, each, fact, p, package, run, strip, table, when
from tests.word.pieces import FOOTER, HEADER, boundaries, bullets, figure, forums, maybe, since, text, version

TITLE = "Aftercare plan"


def _glance() -> str:
    return (
        p("Overline", "{{ d.front.partnership }}\t{{ d.front.issued }}")
        + p("Heading 1", "{{ d.front.title }}")
        + p("Heading 2", "At a glance")
        + p("Lead", "{{ d.glance.purpose }}")
        + each("row in d.glance.facts", fact("{{ row.item }}:", "{{ row.detail }}"))
        + p("Heading 3", "What happens next")
        + when(
            "d.glance.next_steps",
            tables.dates("What happens next", "d.glance.next_steps"),
        )
        + when("d.glance.nothing_next", p("Normal", "{{ d.glance.nothing_next }}"))
        + when(
            "d.glance.shape",
            p("Heading 3", "The shape of the support"),
            strip(
                "The shape of the support",
                "A column for each stretch of months, in order: what happens in it, and how much of it has been held.",
                "row in d.glance.shape",
                p("Table heading", "{{ row.when }}"),
                p("Table text", run("{{ row.state }}: ", "Label"), "{{ row.what }}"),
            ),
        )
        + p("Boundary", "{{ d.glance.boundaries }}{% if d.glance.contact %} {{ d.glance.contact }}{% endif %}")
    )


def _scope() -> str:
    return when(
        "d.scope.shown",
        p("Heading 2", "Scope and contracting"),
        p("Intro", "{{ d.scope.intro }}"),
        when(
            "d.scope.terms",
            tables.terms("d.scope.terms"),
        ),
        when(
            "d.scope.risks",
            p("Heading 3", "Risks, and how each is held"),
            tables.risks("d.scope.risks"),
        ),
    )


def _governance() -> str:
    return when(
        "d.governance.shown",
        p("Heading 2", "Governance"),
        p("Intro", "{{ d.governance.intro }}"),
        when(
            "d.governance.groups",
            tables.rules("d.governance.groups"),
        ),
        p("Boundary", run("Confidential within limits. ", "Label"), "{{ d.governance.limits }}"),
        when("d.governance.data", p("Normal", "{{ d.governance.data }}")),
        when(
            "d.governance.steps",
            p("Heading 3", "If something must be acted on"),
            p("Intro", "{{ d.governance.escalation_intro }}"),
            tables.steps("d.governance.steps"),
        ),
        when(
            "d.governance.sharing",
            p("Heading 3", "What may be shared"),
            p("Intro", "{{ d.governance.sharing_intro }}"),
            table(
                "What may be shared",
                "One row for each kind of information: with whom it may be shared, in what form, and why.",
                [
                    Col("Information", 24, text("row.what", "Table lead")),
                    Col("With whom", 22, text("row.whom")),
                    Col("May it be shared?", 28, text("row.answer")),
                    Col("Why", 26, text("row.why")),
                ],
                "row in d.governance.sharing",
            ),
        ),
    )


def _assurance() -> str:
    return when(
        "d.assurance.shown",
        p("Heading 2", "Comms and assurance"),
        p("Intro", "{{ d.assurance.intro }}"),
        when(
            "d.assurance.lines",
            p("Heading 3", "What can be evidenced, how, and by whom"),
            tables.evidence("d.assurance.lines"),
        ),
        when("d.assurance.cannot", p("Heading 3", "{{ d.assurance.cannot_heading }}"), bullets("d.assurance.cannot")),
        when(
            "d.assurance.moments",
            p("Heading 3", "When we will be in touch"),
            table(
                "When we will be in touch",
                "One row for each moment: when, who hears, what is said, and by which channel and role.",
                [
                    Col("When", 25, text("row.when", "Table lead")),
                    Col("Who hears", 17, text("row.audience")),
                    Col("What is said", 31, text("row.message")),
                    Col("How, and who holds it", 27, text("row.how")),
                ],
                "row in d.assurance.moments",
            ),
        ),
    )


def _sessions() -> str:
    return when(
        "d.sessions.shown",
        p("Heading 2", "Sequence of support"),
        p("Intro", "{{ d.sessions.intro }}"),
        figure("d.sessions.journey", "The journey at a glance", tables.journey("d.sessions.journey")),
        when("d.sessions.rows", p("Heading 3", "All sessions"), tables.sessions("d.sessions.rows")),
        when("d.sessions.held_by", p("After table", "{{ d.sessions.held_by }}")),
        each(
            "page in d.sessions.pages",
            p("Heading 3", "{{ page.title }}"),
            maybe("When:", "page.when", "Fact kept"),
            maybe("For:", "page.whom", "Fact kept"),
            maybe("Aims:", "page.aims", "Fact kept"),
            maybe("Read aloud at the start:", "page.boundaries", "Fact kept"),
            when(
                "page.questions",
                p("Fact kept", run("Questions to think with:", "Label")),
                bullets("page.questions", "Bullet kept"),
            ),
            fact("What it leaves:", "{{ page.leaves }}"),
        ),
    )


def _recommendations() -> str:
    return when(
        "d.recommendations.shown",
        p("Heading 2", "Recommendations and priorities"),
        p("Intro", "{{ d.recommendations.intro }}"),
        table(
            "The recommendations in brief",
            "One row for each recommendation: what it asks, the response, its sponsor, and its actions by status.",
            [
                Col("Ref", 8, text("row.ref", "Table lead")),
                Col("In brief", 34, text("row.summary")),
                Col("Response and sponsor", 32, text("row.response") + when("row.sponsor", text("row.sponsor"))),
                Col("Actions", 26, text("row.actions")),
            ],
            "row in d.recommendations.rows",
        ),
        when(
            "d.recommendations.priorities_intro",
            p("Heading 3", "What comes first"),
            p("Intro", "{{ d.recommendations.priorities_intro }}"),
        ),
        when(
            "d.recommendations.priorities",
            table(
                "What comes first",
                "Nearest first: reference, action, who leads, when it is due, and its status.",
                [
                    Col("Ref", 8, text("row.ref", "Table lead")),
                    Col("Action", 38, text("row.action")),
                    Col("Lead", 30, text("row.lead")),
                    Col("Due, and how it stands", 24, text("row.due") + text("row.status")),
                ],
                "row in d.recommendations.priorities",
            ),
        ),
        since("d.recommendations.since", "Heading 3"),
        figure("d.recommendations.map", "Where the actions stand", tables.places("d.recommendations.map")),
        figure("d.recommendations.balance", "The balance of the work", tables.balance("d.recommendations.balance")),
        figure(
            "d.recommendations.strength", "How strong the actions are", tables.strength("d.recommendations.strength")
        ),
        each(
            "page in d.recommendations.pages",
            p("Heading 3", "{{ page.heading }}"),
            p("Verbatim", "{{ page.verbatim }}"),
            maybe("The everyday difficulty:", "page.difficulty", "Fact kept"),
            maybe("The difference intended:", "page.difference", "Fact kept"),
            maybe("Response:", "page.response", "Fact kept"),
            maybe("Already under way:", "page.existing", "Fact kept"),
            maybe("Held open:", "page.open_questions", "Fact kept"),
            p(
                "Fact",
                run("Actions: ", "Label"),
                "{% if page.actions %}{{ page.actions }}{% else %}None yet.{% endif %}",
            ),
        ),
    )


def _routines() -> str:
    return when(
        "d.routines.shown",
        p("Heading 2", "Embedding into routines"),
        p("Intro", "{{ d.routines.intro }}"),
        table(
            "Embedding into routines",
            "One row for each routine: where and how often, what changes and what it replaces, and who holds it.",
            [
                Col(
                    "Where, and how often",
                    28,
                    text("row.forum", "Table lead") + when("row.rhythm", text("row.rhythm")),
                ),
                Col("What changes", 42, text("row.change") + maybe("In place of:", "row.replaces", "Table text")),
                Col("Held by", 30, text("row.owner")),
            ],
            "row in d.routines.rows",
        ),
    )


def _peer() -> str:
    return when(
        "d.peer.shown",
        p("Heading 2", "Cross-agency and peer learning"),
        p("Intro", "{{ d.peer.intro }}"),
        forums("d.peer.forums"),
        when(
            "d.peer.offers",
            p("Heading 3", "Passing the learning on"),
            table(
                "Passing the learning on",
                "One row for each briefing or pack: when, what it is and for whom, and what it leaves open.",
                [
                    Col("When", 25, text("row.when", "Table lead")),
                    Col(
                        "What, and for whom",
                        38,
                        text("row.title", "Table lead") + when("row.audience", text("row.audience")),
                    ),
                    Col("What it leaves open", 37, text("row.left_open")),
                ],
                "row in d.peer.offers",
            ),
        ),
        each(
            "circle in d.peer.circles",
            p("Heading 3", "{{ circle.title }}"),
            when("circle.purpose", p("Normal", "{{ circle.purpose }}")),
            maybe("How it runs:", "circle.how"),
            maybe("Open to:", "circle.who"),
            maybe("Hosted by:", "circle.host"),
            maybe("What members agree:", "circle.agreements"),
            maybe("Dates:", "circle.dates"),
        ),
    )


def _check_ins() -> str:
    return when(
        "d.check_ins.shown",
        p("Heading 2", "Check-ins, and how drift will be noticed"),
        p("Intro", "{{ d.check_ins.intro }}"),
        when(
            "d.check_ins.ahead",
            p("Heading 3", "Check-ins ahead"),
            tables.check_ins("d.check_ins.ahead"),
        ),
        p("Heading 3", "The standing questions"),
        bullets("d.check_ins.questions"),
        when(
            "d.check_ins.held",
            p("Heading 3", "What check-ins have noticed so far"),
            each(
                "row in d.check_ins.held",
                p("Heading 4", "{{ row.heading }}"),
                maybe("What has shifted:", "row.shifted"),
                maybe("What is drifting:", "row.drift"),
                maybe("Adjustment agreed:", "row.adjustment"),
                maybe("Decided:", "row.decisions"),
            ),
        ),
    )


def _indicators() -> str:
    return when(
        "d.indicators.shown",
        p("Heading 2", "Indicators and reflection points"),
        p("Intro", "{{ d.indicators.intro }}{% if d.indicators.burden %} {{ d.indicators.burden }}{% endif %}"),
        table(
            "Indicators and reflection points",
            "One row for each indicator: the question, what would be noticed, where from, and a question to hold.",
            [
                Col("Question", 25, text("row.question", "Table lead")),
                Col("What we would notice", 24, text("row.signal")),
                Col("Where from", 28, text("row.source")),
                Col("To think about together", 23, text("row.reflection")),
            ],
            "row in d.indicators.rows",
        ),
        when(
            "d.indicators.readings",
            p("Heading 3", "Readings so far"),
            when(
                "d.indicators.trends.name",
                p("Intro", "{{ d.indicators.trends.intro }}"),
                p("Figure", "{{ d.indicators.trends.name }}"),
            ),
            table(
                "Readings so far",
                "One row for each reading: the indicator's question, the date, the value, and what was noticed.",
                [
                    Col("Question", 34, text("row.question", "Table lead")),
                    Col("Date", 23, text("row.when")),
                    Col("Value", 17, text("row.value")),
                    Col("What was noticed", 26, text("row.narrative")),
                ],
                "row in d.indicators.readings",
            ),
        ),
    )


def _closing() -> str:
    return (
        when(
            "d.leadership.shown",
            p("Heading 2", "Leadership holding and coaching"),
            p("Intro", "{{ d.leadership.intro }}"),
            forums("d.leadership.forums"),
            p("Heading 3", "Coaching"),
            p("Normal", "{{ d.leadership.coaching }}"),
        )
        + when(
            "d.support.shown",
            p("Heading 2", "Support for people"),
            p("Intro", "{{ d.support.intro }}"),
            tables.support("d.support.routes"),
        )
        + when(
            "d.ending.shown",
            p("Heading 2", "Ending well"),
            p("Normal", "{{ d.ending.intro }}"),
            when("d.ending.dates", p("Normal", "{{ d.ending.dates }}")),
            p("Normal", "{{ d.ending.questions }}"),
            when(
                "d.ending.carried",
                p("Heading 3", "What is handed on"),
                table(
                    "What is handed on",
                    "One row for each action that goes on afterwards, and the forum that carries it.",
                    [
                        Col("Ref", 10, text("row.ref", "Table lead")),
                        Col("Action", 55, text("row.action")),
                        Col("Carried by", 35, text("row.forum")),
                    ],
                    "row in d.ending.carried",
                ),
            ),
        )
        + when(
            "d.roles.shown",
            p("Heading 2", "Annex: who takes part, by level"),
            p("Intro", "{{ d.roles.intro }}"),
            table(
                "Who takes part, by level",
                "One row for each level: who the support is for, and the sessions at that level.",
                [
                    Col("Level", 20, text("row.level", "Table lead")),
                    Col("Who it is for", 40, each("text in row.whom", p("Table bullet", "{{ text }}"))),
                    Col("Sessions", 40, each("text in row.sessions", p("Table bullet", "{{ text }}"))),
                ],
                "row in d.roles.rows",
            ),
        )
        + when(
            "d.glossary.shown",
            p("Heading 2", "Annex: glossary"),
            p("Intro", "{{ d.glossary.intro }}"),
            table(
                "Glossary",
                "Terms in alphabetical order, each with its meaning in this plan.",
                [Col("Term", 28, text("row.term", "Table lead")), Col("Meaning", 72, text("row.meaning"))],
                "row in d.glossary.terms",
            ),
        )
        + p("Heading 2", "Annex: sources")
        + bullets("d.sources")
        + version("Annex: version and approvals")
    )


def template() -> bytes:
    """The whole template."""
    body = (
        _glance()
        + contents("Contents")
        + when("d.left_out", p("Quiet", "{{ d.left_out }}"))
        + p("Heading 2", "Why aftercare, and what it is not")
        + each("text in d.why", p("Normal", "{{ text }}"))
        + boundaries()
        + _scope()
        + _governance()
        + _assurance()
        + _sessions()
        + _recommendations()
        + _routines()
        + _peer()
        + _check_ins()
        + _indicators()
        + _closing()
    )
    return package(TITLE, body, (HEADER, FOOTER), Page(), compact.TITLE)
