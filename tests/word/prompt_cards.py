"""The prompt cards as new templates: a card to an A6 page, two to an A4 sheet, and one after another to be read."""

from __future__ import annotations

from tests.word import compact
from tests.word.kit import Col, Page, each, fact, p, package, run, table, tag, when
from tests.word.pieces import HEADER, footer
from tests.word.styles import (
    ACCENT,
    BODY,
    DEEP,
    INK,
    KEEP,
    MUTED,
    PAPER,
    SMALL,
    TABLE,
    THEME,
    Look,
    bar,
    panel,
    right_tab,
)

TITLE = "Supervision prompt cards"
CARDS = tuple(THEME.cards)
BULLETED = '<w:numPr><w:numId w:val="1"/></w:numPr>'
HANGING = '<w:ind w:left="300" w:hanging="300"/>'
H1_INSET = '<w:ind w:left="240" w:right="240"/>'
A6 = Page(8391, 5953, sides=567, top=737, bottom=680, header=300, footer=283)
A4_TWO = Page(16838, 11906, sides=737, top=850, bottom=794, header=397, footer=397, columns=2, gap=1474)
A4 = Page()
FOOTER = footer("partnership_short")
CARD_HEADER = (
    tag("{%p if stamp.draft %}")
    + p("Draft line", "{{ banner }}\tVersion {{ stamp.version }}")
    + tag("{%p else %}")
    + p("header", "{{ d.front.title }}\t{{ stamp.status }}")
    + tag("{%p endif %}")
)
"""A card has no room for two lines: the mark of a draft takes the place of the title."""


def _margins(width: int) -> tuple[Look, ...]:
    """Headers and footers whose right-hand text stands at the right edge of this page."""
    return tuple(Look(name, SMALL, MUTED, lines=1.1, extra=right_tab(width)) for name in ("header", "footer"))


def _card_draft() -> Look:
    """The mark of a draft on a card."""
    pair, inset = THEME.pairs["draft"], '<w:ind w:left="80" w:right="80"/>'
    tabs = right_tab(7177)
    extra = "<w:keepLines/>" + panel(pair.fill[1:], 2) + tabs
    return Look("Draft line", SMALL, pair.text[1:], True, 0, 4, 1.1, extra=extra, indent=inset)


def _looks(question: float, breaks: str, *, air: float, below: float = 6) -> tuple[Look, ...]:
    """The looks of a card, once for each colour and once for a group without one."""
    made = []
    for name, pair in [*THEME.cards.items(), ("", THEME.pairs["panel"])]:
        ink, fill, solid = (colour[1:] for colour in (pair.text, pair.fill, pair.solid))
        box, inset = bar(solid, fill, 72), '<w:ind w:left="300" w:right="200"/>'
        word = f" {name}" if name else ""
        made += [
            Look(
                f"Card group{word}",
                BODY,
                ink,
                True,
                6,
                air,
                1.15,
                "Heading 3",
                extra=KEEP + box,
                indent=inset,
                outline=2,
            ),
            Look(f"Card question{word}", question, INK, False, 0, air, 1.2, extra=KEEP + box, indent=inset),
            Look(f"Card facts{word}", BODY, ink, False, 0, below, 1.15, extra="<w:keepLines/>" + box, indent=inset),
        ]
    level = f"{KEEP}{breaks}"
    return (
        *made,
        Look("Heading 2", 14, DEEP, True, 0, 6, 1.15, extra=level, outline=1),
        Look("Card level", 14, DEEP, True, 0, 6, 1.15, extra=level),
    )


def _front(start: str = "") -> str:
    """The level, then the panel in the colour of the group: its name, the question, the stage and the time."""

    def panel_in(colour: str) -> str:
        word = f" {colour}" if colour else ""
        named = "Card {{ card.number }}{% if card.group %}: {{ card.group }}{% endif %}"
        named += "{% if card.colour %} ({{ card.colour }}){% endif %}"
        return (
            p(f"Card group{word}", named)
            + p(f"Card question{word}", "{{ card.question }}")
            + p(f"Card facts{word}", "{{ card.facts }}")
        )

    chosen = [tag("{%p if card.colour == " + f'"{CARDS[0]}"' + " %}"), panel_in(CARDS[0])]
    for colour in CARDS[1:]:
        chosen += [tag("{%p elif card.colour == " + f'"{colour}"' + " %}"), panel_in(colour)]
    level = (
        tag("{%p if card.opens %}")
        + p("Heading 2", start, "{{ card.opens }}")
        + tag("{%p else %}")
        + p("Card level", start, "{{ card.level }}")
        + tag("{%p endif %}")
    )
    return level + "".join([*chosen, tag("{%p else %}"), panel_in(""), tag("{%p endif %}")])


def _back(style: str = "Card note") -> str:
    """What stands on the back."""

    def note(label: str, name: str) -> str:
        return when(f"card.{name}", fact(label, "{{ card." + name + " }}", style))

    follow_ups = p(style, run("You might go on to ask: ", "Label"), '{{ card.follow_ups | join(" ") }}')
    return (
        note("Why this question:", "why")
        + note("Listen for:", "listen_for")
        + when("card.follow_ups", follow_ups)
        + note("Where it fits:", "settings")
        + p(style, run("If it feels too much: ", "Label"), "{{ d.too_much }}")
        + p("Card boundary", "{{ d.boundary }}")
        + p("Card small", "{{ card.links }}")
    )


NOTES = (
    Look("Card note", BODY, INK, False, 0, 4, 1.15, next="Card note"),
    Look("Card boundary", TABLE, MUTED, False, 2, 0, 1.15),
    Look("Card small", SMALL, MUTED, False, 0, 0, 1.15),
    Look("Card back", TABLE, ACCENT, True, 0, 5, 1.15, extra=KEEP + "<w:pageBreakBefore/>"),
    Look("Strapline", 16, DEEP, False, 10, 10, 1.25),
)


def _title_card() -> str:
    return (
        p("Overline", "{{ d.front.partnership }}")
        + p("Heading 1", "{{ d.front.title }}")
        + p("Strapline", "{{ d.strapline }}")
        + p("Card note", "{{ d.front.issued }}")
    )


def _use() -> str:
    return (
        p("Heading 2", "{{ d.use_heading }}")
        + each("text in d.use", p("List Bullet", "{{ text }}"))
        + p("Card note", run("What this is not. ", "Label"), "{{ d.boundaries }}")
    )


def _contracting(start: str = "") -> str:
    return p("Heading 2", start, "{{ d.contracting_heading }}") + each(
        "text in d.contracting", p("Card note", "{{ text }}")
    )


def _support() -> str:
    return (
        p("Heading 2", "{{ d.support_heading }}")
        + p("Card note", "{{ d.support_intro }}")
        + each("row in d.support", p("List Bullet", "{{ row.offer }}{% if row.how %}: {{ row.how }}{% endif %}"))
    )


def _index(total: int) -> str:
    return when(
        "d.indexes",
        p("Heading 2", "{{ d.index_heading }}"),
        each(
            "index in d.indexes",
            p("Heading 3", "{{ index.heading }}"),
            table(
                "Find a card",
                "One row for each way of looking: what it is, and the numbers of the cards.",
                [
                    Col("{{ index.first }}", 62, p("Table text", "{{ row.what }}")),
                    Col("Cards", 38, p("Table text", "{{ row.cards }}")),
                ],
                "row in index.rows",
                total,
            ),
        ),
    )


def master() -> bytes:
    """A card to an A6 page, its notes on the next: front and back when printed on both sides."""
    styles = (
        *_looks(20, "<w:pageBreakBefore/>", air=14),
        *NOTES,
        *_margins(7257),
        Look("Overline", BODY, ACCENT, True, 0, 14, 1.15, extra=KEEP + right_tab(7257)),
        _card_draft(),
        Look(
            "Heading 1",
            24,
            PAPER,
            True,
            0,
            6,
            1.1,
            extra=KEEP + panel(DEEP),
            indent=H1_INSET,
            outline=0,
        ),
        Look(
            "List Bullet",
            BODY,
            INK,
            False,
            0,
            3,
            1.15,
            extra=BULLETED,
            indent=HANGING,
        ),
    )
    body = (
        _title_card()
        + _use()
        + _contracting()
        + _support()
        + each(
            "card in d.cards",
            _front(),
            p("Card back", "Card {{ card.number }}{% if card.group %}: {{ card.group }}{% endif %}"),
            _back(),
        )
        + _index(7257)
    )
    return package(TITLE, body, (CARD_HEADER, FOOTER), A6, styles)


COLUMN = '<w:r><w:br w:type="column"/></w:r>'


def print_copy() -> bytes:
    """Two cards to an A4 sheet, each in a column of its own; the line between the columns is where to cut."""
    styles = (
        *_looks(20, "", air=14, below=14),
        *NOTES,
        *_margins(15364),
        Look("Heading 1", 28, PAPER, True, 0, 10, 1.1, extra=KEEP + panel(DEEP), indent=H1_INSET, outline=0),
        Look("Overline", BODY, ACCENT, True, 0, 14, 1.15, extra=KEEP + right_tab(6945)),
        Look("Card note", BODY, INK, False, 0, 6, 1.2, next="Card note"),
        Look("List Bullet", BODY, INK, False, 0, 3, 1.15, extra=BULLETED, indent=HANGING),
    )
    front_matter = _title_card() + _use() + _contracting(COLUMN) + _support()
    cards = each("card in d.cards", _front(COLUMN), _back())
    return package(TITLE, front_matter + cards, (HEADER, FOOTER), A4_TWO, styles)


def linear() -> bytes:
    """One card after another on A4, with a heading each: for reading on a screen and for screen readers."""
    styles = (
        *compact.LOOKS,
        *NOTES,
        Look("Card question", 16, DEEP, False, 2, 6, 1.25, extra=KEEP),
        Look("Card facts", BODY, MUTED, False, 0, 6, 1.2, extra=KEEP),
        Look("Card kept", BODY, INK, False, 0, 4, 1.2, extra=KEEP, next="Card kept"),
        Look("Card boundary", BODY, MUTED, False, 2, 0, 1.15),
        Look("Card small", BODY, MUTED, False, 0, 10, 1.15),
    )
    card = (
        when("card.opens", p("Heading 2", "{{ card.opens }}"))
        + p("Heading 3", "Card {{ card.number }}{% if card.group %}: {{ card.group }}{% endif %}")
        + p("Card question", "{{ card.question }}")
        + when("card.facts", p("Card facts", "{{ card.facts }}"))
        + _back("Card kept")
    )
    body = _title_card() + _use() + _contracting() + _support() + each("card in d.cards", card) + _index(9412)
    return package(TITLE, body, (HEADER, FOOTER), A4, styles)


TEMPLATES = {"prompt-cards": master, "prompt-cards-print": print_copy, "prompt-cards-linear": linear}
