"""The aftercare plan as a new template: its sections in order, with a tag wherever the document prints."""

from __future__ import annotations

from tests.word.kit import Col, Page, contents, each, fact, field, p, package, run, strip, table, tag, when

TITLE = "Aftercare plan"
HEADER = (
    p("header", "{{ d.front.title }}\t{{ stamp.status }}")
    + tag("{%p if stamp.draft %}")
    + p("Draft line", "{{ banner }}")
    + tag("{%p endif %}")
)
FOOTER = p(
    "footer",
    "{{ d.front.partnership }}\t",
    "{% if stamp.marking %}{{ stamp.marking }}, {% endif %}page ",
    field("PAGE", "1"),
    " of ",
    field("NUMPAGES", "1"),
)


def _text(tag_: str, style: str = "Table text") -> str:
    return p(style, "{{ " + tag_ + " }}")


def _bullets(name: str, style: str = "List Bullet") -> str:
    return each(f"text in {name}", p(style, "{{ text }}"))


def _maybe(label: str, name: str, style: str = "Fact") -> str:
    return when(name, fact(label, "{{ " + name + " }}", style))


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
            table(
                "What happens next",
                "The nearest dates: what happens, who sees to it or whom it is for, and by when.",
                [
                    Col("What", 52, _text("row.what")),
                    Col("Who", 26, _text("row.who")),
                    Col("By when", 22, _text("row.when")),
                ],
                "row in d.glance.next_steps",
            ),
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
            table(
                "What was agreed",
                "One row for each subject: what was agreed about it, and the role that answers for it.",
                [
                    Col("About", 28, _text("row.item", "Table lead")),
                    Col("What was agreed", 72, each("text in row.said", p("Table point", "{{ text }}"))),
                ],
                "row in d.scope.terms",
            ),
        ),
        when(
            "d.scope.risks",
            p("Heading 3", "Risks, and how each is held"),
            table(
                "Risks, and how each is held",
                "One row for each risk: what could happen, how it was judged, how it is held and by whom.",
                [
                    Col("Risk", 36, _text("row.statement")),
                    Col("Judged as", 22, _text("row.weight")),
                    Col("How it is held", 42, _text("row.response") + _maybe("Held by:", "row.owner", "Table text")),
                ],
                "row in d.scope.risks",
            ),
        ),
    )


def _governance() -> str:
    return when(
        "d.governance.shown",
        p("Heading 2", "Governance"),
        p("Intro", "{{ d.governance.intro }}"),
        when(
            "d.governance.groups",
            table(
                "The rules of this work",
                "One row for each kind of rule, in the words that are read aloud.",
                [
                    Col("Rule", 28, _text("row.heading", "Table lead")),
                    Col(
                        "In the words read aloud",
                        72,
                        each(
                            "rule in row.rules",
                            p(
                                "Table point",
                                run("{% if rule.title %}{{ rule.title }}. {% endif %}", "Label"),
                                "{{ rule.text }}",
                            ),
                        ),
                    ),
                ],
                "row in d.governance.groups",
            ),
        ),
        p("Boundary", run("Confidential within limits. ", "Label"), "{{ d.governance.limits }}"),
        when("d.governance.data", p("Normal", "{{ d.governance.data }}")),
        when(
            "d.governance.steps",
            p("Heading 3", "If something must be acted on"),
            p("Intro", "{{ d.governance.escalation_intro }}"),
            table(
                "If something must be acted on",
                "The steps in order: what has happened, what to do and by which route, who does it and how soon.",
                [
                    Col("When", 26, _text("row.when", "Table lead")),
                    Col("What to do", 42, _text("row.do") + _maybe("Route:", "row.route", "Table text")),
                    Col("Who, and how soon", 32, _text("row.who") + when("row.how_soon", _text("row.how_soon"))),
                ],
                "row in d.governance.steps",
            ),
        ),
        when(
            "d.governance.sharing",
            p("Heading 3", "What may be shared"),
            p("Intro", "{{ d.governance.sharing_intro }}"),
            table(
                "What may be shared",
                "One row for each kind of information: with whom it may be shared, in what form, and why.",
                [
                    Col("Information", 24, _text("row.what", "Table lead")),
                    Col("With whom", 22, _text("row.whom")),
                    Col("May it be shared?", 28, _text("row.answer")),
                    Col("Why", 26, _text("row.why")),
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
            table(
                "What can be evidenced, how, and by whom",
                "One row for each question: the evidence, who asks, who provides it, and when.",
                [
                    Col("Question", 27, _text("row.question", "Table lead") + when("row.whom", _text("row.whom"))),
                    Col("What can be shown", 39, _text("row.evidence")),
                    Col("By whom, and when", 34, _text("row.by") + when("row.when", _text("row.when"))),
                ],
                "row in d.assurance.lines",
            ),
        ),
        when("d.assurance.cannot", p("Heading 3", "{{ d.assurance.cannot_heading }}"), _bullets("d.assurance.cannot")),
        when(
            "d.assurance.moments",
            p("Heading 3", "When we will be in touch"),
            table(
                "When we will be in touch",
                "One row for each moment: when, who hears, what is said, and by which channel and role.",
                [
                    Col("When", 25, _text("row.when", "Table lead")),
                    Col("Who hears", 17, _text("row.audience")),
                    Col("What is said", 31, _text("row.message")),
                    Col("How, and who holds it", 27, _text("row.how")),
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
        table(
            "All sessions",
            "Sessions in order of date: the date, the session and who it is for, how it is held, and its state.",
            [
                Col("Date", 25, _text("row.when", "Table lead")),
                Col(
                    "Session, and who it is for",
                    42,
                    _text("row.title", "Table lead") + when("row.whom", _text("row.whom")),
                ),
                Col("How", 19, _text("row.how")),
                Col("State", 14, _text("row.status")),
            ],
            "row in d.sessions.rows",
        ),
        when("d.sessions.held_by", p("After table", "{{ d.sessions.held_by }}")),
        each(
            "page in d.sessions.pages",
            p("Heading 3", "{{ page.title }}"),
            _maybe("When:", "page.when", "Fact kept"),
            _maybe("For:", "page.whom", "Fact kept"),
            _maybe("Aims:", "page.aims", "Fact kept"),
            _maybe("Read aloud at the start:", "page.boundaries", "Fact kept"),
            when(
                "page.questions",
                p("Fact kept", run("Questions to think with:", "Label")),
                _bullets("page.questions", "Bullet kept"),
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
                Col("Ref", 8, _text("row.ref", "Table lead")),
                Col("In brief", 34, _text("row.summary")),
                Col("Response and sponsor", 32, _text("row.response") + when("row.sponsor", _text("row.sponsor"))),
                Col("Actions", 26, _text("row.actions")),
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
                    Col("Ref", 8, _text("row.ref", "Table lead")),
                    Col("Action", 38, _text("row.action")),
                    Col("Lead", 30, _text("row.lead")),
                    Col("Due, and how it stands", 24, _text("row.due") + _text("row.status")),
                ],
                "row in d.recommendations.priorities",
            ),
        ),
        each(
            "page in d.recommendations.pages",
            p("Heading 3", "{{ page.heading }}"),
            p("Verbatim", "{{ page.verbatim }}"),
            _maybe("The everyday difficulty:", "page.difficulty", "Fact kept"),
            _maybe("The difference intended:", "page.difference", "Fact kept"),
            _maybe("Response:", "page.response", "Fact kept"),
            _maybe("Already under way:", "page.existing", "Fact kept"),
            _maybe("Held open:", "page.open_questions", "Fact kept"),
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
                    _text("row.forum", "Table lead") + when("row.rhythm", _text("row.rhythm")),
                ),
                Col("What changes", 42, _text("row.change") + _maybe("In place of:", "row.replaces", "Table text")),
                Col("Held by", 30, _text("row.owner")),
            ],
            "row in d.routines.rows",
        ),
    )


def _forums(name: str) -> str:
    return each(
        f"forum in {name}",
        p("Heading 3", "{{ forum.title }}"),
        _maybe("When:", "forum.when", "Fact kept"),
        _maybe("Aims:", "forum.aims"),
    )


def _peer() -> str:
    return when(
        "d.peer.shown",
        p("Heading 2", "Cross-agency and peer learning"),
        p("Intro", "{{ d.peer.intro }}"),
        _forums("d.peer.forums"),
        when(
            "d.peer.offers",
            p("Heading 3", "Passing the learning on"),
            table(
                "Passing the learning on",
                "One row for each briefing or pack: when, what it is and for whom, and what it leaves open.",
                [
                    Col("When", 25, _text("row.when", "Table lead")),
                    Col(
                        "What, and for whom",
                        38,
                        _text("row.title", "Table lead") + when("row.audience", _text("row.audience")),
                    ),
                    Col("What it leaves open", 37, _text("row.left_open")),
                ],
                "row in d.peer.offers",
            ),
        ),
        each(
            "circle in d.peer.circles",
            p("Heading 3", "{{ circle.title }}"),
            when("circle.purpose", p("Normal", "{{ circle.purpose }}")),
            _maybe("How it runs:", "circle.how"),
            _maybe("Open to:", "circle.who"),
            _maybe("Hosted by:", "circle.host"),
            _maybe("What members agree:", "circle.agreements"),
            _maybe("Dates:", "circle.dates"),
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
            table(
                "Check-ins ahead",
                "One row for each check-in to come: the date, what it will look at, and how it is held.",
                [
                    Col("Date", 24, _text("row.when", "Table lead")),
                    Col("What it will look at", 58, _text("row.focus")),
                    Col("How", 18, _text("row.how")),
                ],
                "row in d.check_ins.ahead",
            ),
        ),
        p("Heading 3", "The standing questions"),
        _bullets("d.check_ins.questions"),
        when(
            "d.check_ins.held",
            p("Heading 3", "What check-ins have noticed so far"),
            each(
                "row in d.check_ins.held",
                p("Heading 4", "{{ row.heading }}"),
                _maybe("What has shifted:", "row.shifted"),
                _maybe("What is drifting:", "row.drift"),
                _maybe("Adjustment agreed:", "row.adjustment"),
                _maybe("Decided:", "row.decisions"),
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
                Col("Question", 25, _text("row.question", "Table lead")),
                Col("What we would notice", 24, _text("row.signal")),
                Col("Where from", 28, _text("row.source")),
                Col("To think about together", 23, _text("row.reflection")),
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
                    Col("Question", 34, _text("row.question", "Table lead")),
                    Col("Date", 23, _text("row.when")),
                    Col("Value", 17, _text("row.value")),
                    Col("What was noticed", 26, _text("row.narrative")),
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
            _forums("d.leadership.forums"),
            p("Heading 3", "Coaching"),
            p("Normal", "{{ d.leadership.coaching }}"),
        )
        + when(
            "d.support.shown",
            p("Heading 2", "Support for people"),
            p("Intro", "{{ d.support.intro }}"),
            table(
                "Support for people",
                "One row for each kind of support: what is offered, who can use it, how to reach it, and when.",
                [
                    Col("What is offered", 30, _text("row.offer", "Table lead")),
                    Col("Who can use it", 29, _text("row.whom")),
                    Col("How to reach it", 24, _text("row.how")),
                    Col("When", 17, _text("row.hours")),
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
                    "One row for each action that goes on afterwards, and the forum that carries it.",
                    [
                        Col("Ref", 10, _text("row.ref", "Table lead")),
                        Col("Action", 55, _text("row.action")),
                        Col("Carried by", 35, _text("row.forum")),
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
                    Col("Level", 20, _text("row.level", "Table lead")),
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
                [Col("Term", 28, _text("row.term", "Table lead")), Col("Meaning", 72, _text("row.meaning"))],
                "row in d.glossary.terms",
            ),
        )
        + p("Heading 2", "Annex: sources")
        + _bullets("d.sources")
        + p("Heading 2", "Annex: version and approvals")
        + p("Intro", "{{ d.version }}")
        + fact("Version:", "{{ stamp.status }}", "Fact kept")
        + _maybe("Prepared by:", "d.front.provider", "Fact kept")
        + fact("Engagement record as of:", "{{ d.as_of }}", "Fact kept")
        + _maybe("For:", "stamp.audience", "Fact kept")
        + fact("Fingerprint:", "{{ stamp.fingerprint }}", "Fact kept")
        + when(
            "stamp.approvals",
            p("Fact kept", run("Approved by:", "Label")),
            each("row in stamp.approvals", p("Bullet kept", "{{ row.role }}, {{ row.day }}")),
        )
    )


def template() -> bytes:
    """The whole template."""
    body = (
        _glance()
        + contents("Contents")
        + when("d.left_out", p("Quiet", "{{ d.left_out }}"))
        + p("Heading 2", "Why aftercare, and what it is not")
        + each("text in d.why", p("Normal", "{{ text }}"))
        + each(
            "row in d.boundaries",
            tag("{%p if loop.last %}"),
            p("Boundary", run("{{ row.title }}. ", "Label"), "{{ row.text }}"),
            tag("{%p else %}"),
            p("Boundary kept", run("{{ row.title }}. ", "Label"), "{{ row.text }}"),
            tag("{%p endif %}"),
        )
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
    return package(TITLE, body, (HEADER, FOOTER), Page())
