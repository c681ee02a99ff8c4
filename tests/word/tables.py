"""Tables that more than one document prints, each for the rows that the document calls ``name``."""

from __future__ import annotations

from tests.word.kit import Col, each, p, run, table, when
from tests.word.pieces import maybe, text


def terms(name: str) -> str:
    """What was agreed about each thing."""
    return table(
        "What was agreed",
        "One row for each subject: what was agreed about it, and the role that answers for it.",
        [
            Col("About", 28, text("row.item", "Table lead")),
            Col("What was agreed", 72, each("text in row.said", p("Table point", "{{ text }}"))),
        ],
        f"row in {name}",
    )


def risks(name: str) -> str:
    """What could happen, and how it is held."""
    return table(
        "Risks, and how each is held",
        "One row for each risk: what could happen, how it was judged, how it is held and by whom.",
        [
            Col("Risk", 36, text("row.statement")),
            Col("Judged as", 22, text("row.weight")),
            Col("How it is held", 42, text("row.response") + maybe("Held by:", "row.owner", "Table text")),
        ],
        f"row in {name}",
    )


def steps(name: str) -> str:
    """What to do when something must be acted on."""
    return table(
        "If something must be acted on",
        "The steps in order: what has happened, what to do and by which route, who does it and how soon.",
        [
            Col("When", 26, text("row.when", "Table lead")),
            Col("What to do", 42, text("row.do") + maybe("Route:", "row.route", "Table text")),
            Col("Who, and how soon", 32, text("row.who") + when("row.how_soon", text("row.how_soon"))),
        ],
        f"row in {name}",
    )


def evidence(name: str) -> str:
    """What can be shown, how, and by whom."""
    return table(
        "What can be evidenced, how, and by whom",
        "One row for each question: the evidence, who asks, who provides it, and when.",
        [
            Col("Question", 27, text("row.question", "Table lead") + when("row.whom", text("row.whom"))),
            Col("What can be shown", 39, text("row.evidence")),
            Col("By whom, and when", 34, text("row.by") + when("row.when", text("row.when"))),
        ],
        f"row in {name}",
    )


def journey(name: str) -> str:
    """The journey in words: what happens at each level, and when."""
    return table(
        "The journey at a glance",
        "One row for each level: what has been held there and what is to come, by month, with the day in brackets.",
        [
            Col("Level", 22, text("lane.name", "Table lead")),
            Col(
                "What happens, and when",
                78,
                maybe("Held:", "lane.held", "Table point")
                + maybe("To come:", "lane.ahead", "Table point")
                + when("lane.told", text("lane.told", "Table point")),
            ),
        ],
        f"lane in {name}.lanes",
    )


def balance(name: str) -> str:
    """How many actions there are of each kind."""
    return table(
        "The balance of the work",
        "One row for each kind of work: how many actions are of that kind.",
        [Col("Kind of work", 70, text("bar.name", "Table lead")), Col("Actions", 30, text("bar.said"))],
        f"bar in {name}.bars",
    )


def strength(name: str) -> str:
    """How strong the actions for each recommendation are."""
    rows = table(
        "How strong the actions are",
        "One row for each recommendation: how many of its actions are stronger, intermediate and weaker.",
        [
            Col("Recommendation", 24, text("row.name", "Table lead")),
            Col("Stronger", 19, text("row.stronger")),
            Col("Intermediate", 19, text("row.intermediate")),
            Col("Weaker", 19, text("row.weaker")),
            Col("All actions", 19, text("row.whole")),
        ],
        f"row in {name}.bars",
    )
    return rows + when(f"{name}.unjudged", text(f"{name}.unjudged", "After table"))


def places(name: str) -> str:
    """Which actions stand where on the map."""
    return table(
        "Where the actions stand",
        "One row for each place on the map: the references of the actions there, and how many they are.",
        [
            Col("Place", 26, text("row.name", "Table lead")),
            Col("Actions", 58, text("row.refs")),
            Col("Number", 16, text("row.count")),
        ],
        f"row in {name}.places",
    )


def sessions(name: str) -> str:
    """The sessions in order of date."""
    return table(
        "All sessions",
        "Sessions in order of date: the date, the session and who it is for, how it is held, and its state.",
        [
            Col("Date", 25, text("row.when", "Table lead")),
            Col(
                "Session, and who it is for",
                42,
                text("row.title", "Table lead") + when("row.whom", text("row.whom")),
            ),
            Col("How", 19, text("row.how")),
            Col("State", 14, text("row.status")),
        ],
        f"row in {name}",
    )


def rules(name: str) -> str:
    """Rules by kind, in the words that are read aloud."""
    spoken = p("Table point", run("{% if rule.title %}{{ rule.title }}. {% endif %}", "Label"), "{{ rule.text }}")
    return table(
        "The rules of this work",
        "One row for each kind of rule, in the words that are read aloud.",
        [
            Col("Rule", 28, text("row.heading", "Table lead")),
            Col("In the words read aloud", 72, each("rule in row.rules", spoken)),
        ],
        f"row in {name}",
    )


def support(name: str) -> str:
    """The routes to support."""
    return table(
        "Support for people",
        "One row for each kind of support: what is offered, who can use it, how to reach it, and when.",
        [
            Col("What is offered", 30, text("row.offer", "Table lead")),
            Col("Who can use it", 29, text("row.whom")),
            Col("How to reach it", 24, text("row.how")),
            Col("When", 17, text("row.hours")),
        ],
        f"row in {name}",
    )


def dates(caption: str, name: str) -> str:
    """The nearest dates."""
    return table(
        caption,
        "The nearest dates: what happens, who sees to it or whom it is for, and by when.",
        [
            Col("What", 52, text("row.what")),
            Col("Who", 26, text("row.who")),
            Col("By when", 22, text("row.when")),
        ],
        f"row in {name}",
    )


def check_ins(name: str) -> str:
    """The check-ins to come."""
    return table(
        "Check-ins ahead",
        "One row for each check-in to come: the date, what it will look at, and how it is held.",
        [
            Col("Date", 24, text("row.when", "Table lead")),
            Col("What it will look at", 58, text("row.focus")),
            Col("How", 18, text("row.how")),
        ],
        f"row in {name}",
    )
