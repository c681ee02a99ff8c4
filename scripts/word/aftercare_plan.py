"""The aftercare plan as a new template: its sections in order, with a tag wherever the document prints."""

from __future__ import annotations

from scripts.word.kit import Col, Page, contents, each, fact, field, p, package, run, table, tag, when

TITLE = "Aftercare plan"
HEADER = (
    p("header", "{{ d.front.title }}\t{{ stamp.status }}")
    + tag("{%p if stamp.draft %}")
    + p("header", run("{{ banner }}", "Label"))
    + tag("{%p endif %}")
)
FOOTER = p(
    "footer", "{{ d.front.partnership }}\t", "{% if stamp.marking %}{{ stamp.marking }}, {% endif %}page ", field("PAGE", "1"), " of ", field("NUMPAGES", "1")
)


def text(tag_: str, style: str = "Table text") -> str:
    return p(style, "{{ " + tag_ + " }}")


def bullets(name: str, style: str = "List Bullet") -> str:
    return each(f"text in {name}", p(style, "{{ text }}"))


def listed(heading: str, name: str) -> str:
    return when(name, p("Heading 3", heading), bullets(name))


def maybe(label: str, name: str, style: str = "Fact") -> str:
    return when(name, fact(label, "{{ " + name + " }}", style))


def glance() -> str:
    return (
        p("Overline", "{{ d.front.partnership }}")
        + p("Heading 1", "{{ d.front.title }}")
        + p("Subtitle", "{{ d.front.engagement_title }}{% if d.front.engagement_title %}. {% endif %}{{ d.front.issued }}. {{ stamp.status }}.")
        + when("stamp.draft", p("Draft banner", "{{ banner }}"))
        + p("Heading 2", "At a glance")
        + p("Lead", "{{ d.glance.purpose }}")
        + when(
            "d.glance.facts",
            table(
                "The engagement in brief",
                "Dates, levels, who holds the work, and what is in this plan. One row for each.",
                [Col("Item", 24, text("row.item", "Table lead")), Col("Detail", 76, text("row.detail"))],
                "row in d.glance.facts",
            ),
        )
        + p("Heading 3", "What happens next")
        + when(
            "d.glance.next_steps",
            table(
                "What happens next",
                "The nearest dates: what happens, who sees to it or whom it is for, and by when.",
                [
                    Col("What", 50, text("row.what")),
                    Col("Who", 29, text("row.who")),
                    Col("By when", 21, text("row.when")),
                ],
                "row in d.glance.next_steps",
            ),
        )
        + when("d.glance.nothing_next", p("Normal", "{{ d.glance.nothing_next }}"))
        + p("Boundary", run("What aftercare is not. ", "Label"), "{{ d.glance.boundaries }}")
        + when("d.glance.contact", p("Fact", "{{ d.glance.contact }}"))
    )


def scope() -> str:
    return when(
        "d.scope.shown",
        p("Heading 2", "Scope and contracting"),
        p("Normal", "{{ d.scope.intro }}"),
        listed("What the work is for", "d.scope.purposes"),
        listed("What we hope will be different", "d.scope.outcomes"),
        listed("Who it is for", "d.scope.audiences"),
        listed("In scope", "d.scope.included"),
        listed("Out of scope", "d.scope.excluded"),
        listed("Boundaries agreed for this work", "d.scope.boundaries"),
        when(
            "d.scope.assumptions",
            p("Heading 3", "What this relies on"),
            each("row in d.scope.assumptions", p("List Bullet", "{{ row.statement }}{% if row.owner %} Held by: {{ row.owner }}.{% endif %}")),
        ),
        when(
            "d.scope.risks",
            p("Heading 3", "Risks, and how each is held"),
            table(
                "Risks, and how each is held",
                "One row for each risk: what could happen, how likely and serious it was judged, and how it is held and by whom.",
                [
                    Col("Risk", 36, text("row.statement")),
                    Col("Judged as", 22, text("row.weight")),
                    Col("How it is held", 42, text("row.response") + maybe("Held by", "row.owner", "Table text")),
                ],
                "row in d.scope.risks",
            ),
        ),
        when(
            "d.scope.decisions",
            p("Heading 3", "Decided when contracting"),
            each(
                "row in d.scope.decisions",
                p("List Bullet", "{{ row.statement }}{% if row.by %} Decided by: {{ row.by }}{% if row.on %}, {{ row.on }}{% endif %}.{% endif %}"),
            ),
        ),
    )


def governance() -> str:
    return when(
        "d.governance.shown",
        p("Heading 2", "Governance"),
        p("Normal", "{{ d.governance.intro }}"),
        each(
            "group in d.governance.groups",
            p("Heading 3", "{{ group.heading }}"),
            each("rule in group.rules", p("Normal", run("{{ rule.title }}. ", "Label"), "{{ rule.text }}{% if rule.who %} Held by: {{ rule.who }}.{% endif %}")),
        ),
        p("Boundary", run("Confidential within limits. ", "Label"), "{{ d.governance.limits }}"),
        when("d.governance.data", p("Normal", "{{ d.governance.data }}")),
        when(
            "d.governance.steps",
            p("Heading 3", "If something must be acted on"),
            p("Normal", "{{ d.governance.escalation_intro }}"),
            table(
                "If something must be acted on",
                "The escalation steps in order: what has happened, what to do and by which route, who does it and how soon.",
                [
                    Col("When", 26, text("row.when", "Table lead")),
                    Col("What to do", 42, text("row.do") + maybe("Route:", "row.route", "Table text")),
                    Col("Who, and how soon", 32, text("row.who") + when("row.how_soon", text("row.how_soon"))),
                ],
                "row in d.governance.steps",
            ),
        ),
        when(
            "d.governance.sharing",
            p("Heading 3", "What may be shared"),
            p("Normal", "{{ d.governance.sharing_intro }}"),
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


def assurance() -> str:
    return when(
        "d.assurance.shown",
        p("Heading 2", "Comms and assurance"),
        p("Normal", "{{ d.assurance.intro }}"),
        when(
            "d.assurance.lines",
            p("Heading 3", "What can be evidenced, how, and by whom"),
            table(
                "What can be evidenced, how, and by whom",
                "One row for each question: the evidence, who asks, who provides it, and when.",
                [
                    Col("Question", 27, text("row.question", "Table lead") + text("row.whom")),
                    Col("What can be shown", 39, text("row.evidence")),
                    Col("By whom, and when", 34, text("row.by") + when("row.when", text("row.when"))),
                ],
                "row in d.assurance.lines",
            ),
        ),
        when("d.assurance.cannot", p("Heading 3", "{{ d.assurance.cannot_heading }}"), bullets("d.assurance.cannot")),
        when(
            "d.assurance.moments",
            p("Heading 3", "When we will be in touch"),
            table(
                "When we will be in touch",
                "One row for each moment: when, who hears, what is said, and by which channel and role.",
                [
                    Col("When", 20, text("row.when", "Table lead")),
                    Col("Who hears", 18, text("row.audience")),
                    Col("What is said", 34, text("row.message")),
                    Col("How, and who holds it", 28, text("row.how")),
                ],
                "row in d.assurance.moments",
            ),
        ),
    )


def sessions() -> str:
    return when(
        "d.sessions.shown",
        p("Heading 2", "Sequence of support"),
        p("Normal", "{{ d.sessions.intro }}"),
        when(
            "d.glance.shape",
            p("Heading 3", "The shape of the support"),
            table(
                "The shape of the support",
                "The months of the engagement in order, what happens in them, and how much of it has been held.",
                [
                    Col("When", 26, text("row.when", "Table lead")),
                    Col("What", 54, text("row.what")),
                    Col("State", 20, text("row.state")),
                ],
                "row in d.glance.shape",
            ),
        ),
        p("Heading 3", "All sessions"),
        table(
            "All sessions",
            "Sessions in order of date: the date, the session and who it is for, how it is held, and its state.",
            [
                Col("Date", 19, text("row.when", "Table lead")),
                Col("Session, and who it is for", 45, text("row.title", "Table lead") + text("row.whom")),
                Col("How", 22, text("row.how")),
                Col("State", 14, text("row.status")),
            ],
            "row in d.sessions.rows",
        ),
        each(
            "page in d.sessions.pages",
            p("Heading 3", "{{ page.title }}"),
            maybe("When:", "page.when"),
            maybe("For:", "page.whom"),
            maybe("Level:", "page.level"),
            maybe("Held by:", "page.held_by"),
            when("page.aims", p("Fact", run("Aims:", "Label")), bullets("page.aims")),
            maybe("Read aloud at the start:", "page.boundaries"),
            when("page.questions", p("Fact", run("Questions to think with:", "Label")), bullets("page.questions")),
            maybe("What it leaves:", "page.leaves"),
        ),
    )


def recommendations() -> str:
    return when(
        "d.recommendations.shown",
        p("Heading 2", "Recommendations and priorities"),
        p("Normal", "{{ d.recommendations.intro }}"),
        table(
            "The recommendations in brief",
            "One row for each recommendation: its reference, what it asks in brief, the response, its sponsor, and its actions by status.",
            [
                Col("Ref", 8, text("row.ref", "Table lead")),
                Col("In brief", 34, text("row.summary")),
                Col("Response and sponsor", 32, text("row.response") + when("row.sponsor", text("row.sponsor"))),
                Col("Actions", 26, text("row.actions")),
            ],
            "row in d.recommendations.rows",
        ),
        when("d.recommendations.priorities_intro", p("Heading 3", "What comes first"), p("Normal", "{{ d.recommendations.priorities_intro }}")),
        when(
            "d.recommendations.priorities",
            table(
                "What comes first",
                "The actions that must come first, nearest first: reference, action, who leads, when it is due, and its status.",
                [
                    Col("Ref", 8, text("row.ref", "Table lead")),
                    Col("Action", 38, text("row.action")),
                    Col("Lead", 30, text("row.lead")),
                    Col("Due, and how it stands", 24, text("row.due") + text("row.status")),
                ],
                "row in d.recommendations.priorities",
            ),
        ),
        each(
            "page in d.recommendations.pages",
            p("Heading 3", "{{ page.heading }}"),
            p("Verbatim", "{{ page.verbatim }}"),
            maybe("The everyday difficulty:", "page.difficulty"),
            maybe("The difference intended:", "page.difference"),
            maybe("Response:", "page.response"),
            maybe("Already under way:", "page.existing"),
            when("page.open_questions", p("Fact", run("Questions held open:", "Label")), bullets("page.open_questions")),
            maybe("Actions:", "page.actions"),
        ),
    )


def routines() -> str:
    return when(
        "d.routines.shown",
        p("Heading 2", "Embedding into routines"),
        p("Normal", "{{ d.routines.intro }}"),
        table(
            "Embedding into routines",
            "One row for each meeting or routine: where and how often, what changes and what it replaces, and who holds it.",
            [
                Col("Where, and how often", 28, text("row.forum", "Table lead") + when("row.rhythm", text("row.rhythm"))),
                Col("What changes", 42, text("row.change") + maybe("In place of:", "row.replaces", "Table text")),
                Col("Held by", 30, text("row.owner")),
            ],
            "row in d.routines.rows",
        ),
    )


def forums(name: str) -> str:
    return each(
        f"forum in {name}",
        p("Heading 3", "{{ forum.title }}"),
        maybe("When:", "forum.when"),
        when("forum.aims", p("Fact", run("Aims:", "Label")), bullets("forum.aims")),
    )


def peer() -> str:
    return when(
        "d.peer.shown",
        p("Heading 2", "Cross-agency and peer learning"),
        p("Normal", "{{ d.peer.intro }}"),
        forums("d.peer.forums"),
        when(
            "d.peer.offers",
            p("Heading 3", "Passing the learning on"),
            table(
                "Passing the learning on",
                "One row for each briefing or pack: when, what it is and for whom, and what it deliberately leaves open.",
                [
                    Col("When", 21, text("row.when", "Table lead")),
                    Col("What, and for whom", 40, text("row.title", "Table lead") + when("row.audience", text("row.audience"))),
                    Col("What it leaves open", 39, text("row.left_open")),
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


def check_ins() -> str:
    return when(
        "d.check_ins.shown",
        p("Heading 2", "Check-ins, and how drift will be noticed"),
        p("Normal", "{{ d.check_ins.intro }}"),
        when(
            "d.check_ins.ahead",
            p("Heading 3", "Check-ins ahead"),
            table(
                "Check-ins ahead",
                "One row for each check-in to come: the date, what it will look at, and how it is held.",
                [
                    Col("Date", 24, text("row.when", "Table lead")),
                    Col("What it will look at", 58, text("row.focus")),
                    Col("How", 18, text("row.how")),
                ],
                "row in d.check_ins.ahead",
            ),
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


def indicators() -> str:
    return when(
        "d.indicators.shown",
        p("Heading 2", "Indicators and reflection points"),
        p("Normal", "{{ d.indicators.intro }}{% if d.indicators.burden %} {{ d.indicators.burden }}{% endif %}"),
        table(
            "Indicators and reflection points",
            "One row for each indicator: the question, what would be noticed, where it comes from and how often, and the question to think with.",
            [
                Col("Question", 26, text("row.question", "Table lead")),
                Col("What we would notice", 25, text("row.signal")),
                Col("Where from", 25, text("row.source")),
                Col("To think about together", 24, text("row.reflection")),
            ],
            "row in d.indicators.rows",
        ),
        when(
            "d.indicators.readings",
            p("Heading 3", "Readings so far"),
            table(
                "Readings so far",
                "One row for each reading: the indicator's question, the date, the value, and what was noticed.",
                [
                    Col("Question", 36, text("row.question", "Table lead")),
                    Col("Date", 20, text("row.when")),
                    Col("Value", 18, text("row.value")),
                    Col("What was noticed", 26, text("row.narrative")),
                ],
                "row in d.indicators.readings",
            ),
        ),
    )


def closing() -> str:
    return (
        when(
            "d.leadership.shown",
            p("Heading 2", "Leadership holding and coaching"),
            p("Normal", "{{ d.leadership.intro }}"),
            forums("d.leadership.forums"),
            p("Heading 3", "Coaching"),
            p("Normal", "{{ d.leadership.coaching }}"),
        )
        + when(
            "d.support.shown",
            p("Heading 2", "Support for people"),
            p("Normal", "{{ d.support.intro }}"),
            table(
                "Support for people",
                "One row for each kind of support: what is offered, who can use it, how to reach it, and when.",
                [
                    Col("What is offered", 30, text("row.offer", "Table lead")),
                    Col("Who can use it", 29, text("row.whom")),
                    Col("How to reach it", 24, text("row.how")),
                    Col("When", 17, text("row.hours")),
                ],
                "row in d.support.routes",
            ),
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
                    "One row for each action that goes on after the engagement: its reference, the action, and the forum that carries it.",
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
            p("Normal", "{{ d.roles.intro }}"),
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
            p("Normal", "{{ d.glossary.intro }}"),
            table(
                "Glossary",
                "Terms in alphabetical order, each with its meaning in this plan.",
                [Col("Term", 28, text("row.term", "Table lead")), Col("Meaning", 72, text("row.meaning"))],
                "row in d.glossary.terms",
            ),
        )
        + p("Heading 2", "Annex: sources")
        + bullets("d.sources")
        + p("Heading 2", "Annex: version and approvals")
        + p("Normal", "{{ d.version }}")
        + fact("Version:", "{{ stamp.status }}")
        + fact("Engagement record as of:", "{{ d.as_of }}")
        + maybe("For:", "stamp.audience")
        + maybe("Fingerprint:", "stamp.fingerprint")
        + when(
            "stamp.approvals",
            p("Fact", run("Approved by:", "Label")),
            each("row in stamp.approvals", p("List Bullet", "{{ row.role }}, {{ row.day }}")),
        )
    )


def template() -> bytes:
    body = (
        glance()
        + contents("Contents")
        + when("d.left_out", p("Quiet", "{{ d.left_out }}"))
        + p("Heading 2", "Why aftercare, and what it is not")
        + each("text in d.why", p("Normal", "{{ text }}"))
        + each("row in d.boundaries", p("Boundary", run("{{ row.title }}. ", "Label"), "{{ row.text }}"))
        + scope()
        + governance()
        + assurance()
        + sessions()
        + recommendations()
        + routines()
        + peer()
        + check_ins()
        + indicators()
        + closing()
    )
    return package(TITLE, body, HEADER, FOOTER, Page())
