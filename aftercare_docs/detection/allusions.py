"""What names nobody and still means one: "he", "our newest", "the vigil", "a year on from that Sunday", "off sick".

A plan speaks of young people, of posts and of dates. In a text that leaves, one person told apart from the rest, one
thing that happened, or a day that only some would call so is read by those who were there. Any other text is full of
such words, so that the rule is for what is emitted.
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.detection.forms import Forms, any_of, form
from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import SMALL, SMALL_FIRST
from aftercare_docs.english import bag
from aftercare_docs.variants import SPOKEN

RULES = ("RED25",)
_READ_OUT = rf"(?:[ ,-]{{1,2}}{any_of(SPOKEN)}\b){{3,12}}"
"""Four numbers in words, one after the other, are a number that somebody looks up."""
_PLANNED = (
    r"(?:(?:last|first|next|previous|public|published|new) )?(?:\w{3,14} )?(?:launch|session|start|review|report"
    r"|publication|plan|check|briefing|meeting|change|engagement|baseline|training|beginning|pilot|trial|release|version"
    r"|forum|update|step|round|month|week|quarter|term|year|work|aftercare|learning|recommendation|action|theme|summer"
    r"|spring|autumn|winter|visit|audit|inspection|programme|project|agreement|decision|last|previous|first)"
)
"""Since what a plan counts."""
_POINTERS = bag("the that this those these our their his her")
_ASIDE = 2
"""How many words may stand between a pointer and what it points to: the old row, the red trainers."""
_NTH = "first second third fourth fifth sixth seventh eighth ninth"
_TEENTH = (
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth twentyfirst"
    " twentysecond twentythird twentyfourth twentyfifth"
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_SAME = "voice|face|chair|seat|desk|corner|shift|floor|man|woman|few|two|three|four"
_MOST = (
    "newest youngest oldest eldest quietest loudest smallest biggest largest lowest highest longest shortest busiest"
    " poorest weakest strongest hardest angriest saddest"
)
_MORE = "quieter louder smaller bigger larger newer older younger slower quicker weaker stronger poorer busier angrier"
_GROUP = (
    r"(?:agency|agencies|team|teams|service|services|partner|partners|school|schools|one|ones|voice|voices|half|side)"
)
_DID = r"(?:\w{3,14}ed|was|did|held|led|wrote|sat|drove|found|spoke|left|went|took|gave|rang|knew|said|cried|remains)"
_TURNED = (
    r"(?:asked|said|refused|declined|wanted|left|cried|wept|walked|dropped|pulled|objected|resigned|did not|would not"
    r"|will not)"
)
_GATHERED = r"(?:room|meeting|group|team|table|session|office|building|forum|circle)"
_STAFF = "manager|worker|colleague|leader|officer|practitioner|person|director|team|agency|school|chair|partner"
_TOLD_BY_THE = (
    rf" (?:{'|'.join(_MORE.split())}) {_GROUP}\b",
    rf" same (?:{_SAME})\b",
    rf" (?:{SMALL}|pair|few|couple|only ones?|ones?) (?:who|that|whose|whom|of us|of them)\b",
    r" (?:seat|chair|desk|office|locker|name|one|ones) (?:no ?body|nobody|no one|that|which|where|with)\b",
    rf" {_DAY} (?:of|group|clinic|lot|crowd)\b",
    r" night (?:at|of|in|it|that|before|after)\b",
    r" (?:night|evening|morning|afternoon) (?:when|it happened|everything|he|she|they)\b",
    r" (?:day|week|year|summer|month) (?:he|she|they|it happened|everything|when (?:he|she|it))\b",
    r" (?:\w{3,8} )?(?:comment|remark|conversation|argument|row|email|photo|clip|story) (?:about|that|over)\b",
    r" (?:house|home|flat|school|street|man|woman|kid|child|worker|team|lad) (?:with|under|behind) the\b",
    rf" one (?:\w{3, 14} )?(?:{_STAFF}) (?:who|that|whose)\b",
    r" (?:meeting|session|shift|night shift|visit|call|day) that (?:ended|went|fell|broke|never|was|did|ran)\b",
    rf" {_DAY} (?:before|after) (?!the\b|each\b|every\b|it\b|a\b|any\b|you\b|we\b)\w",
    r" (?:red|blue|yellow|purple|pink|brown|grey|orange|green|black|white)"
    r" (?!card|paper|status|light|action|flag|line|rat|and\b)\w{3,}",
)
"""What makes one of many after "the"; one expression, because "the" is in every sentence."""
_FORMS = Forms(
    (
        form("the that those", rf"(?:{'|'.join(_TOLD_BY_THE)})"),
        form("he she him hers himself herself"),
        form("his her", r" [a-z]"),
        form("our", rf" (?:lad|lass|girl|boy|young man|kid|man|{'|'.join(_MOST.split())})\b"),
        form(_MOST, r" (?:of|among) (?:them|us|the|all|these|those)\b"),
        form("lowest highest best worst least most", r" (?:paid|junior)\b"),
        form("one", r" (?:face|faith)\b"),
        form("one", rf" \w{{3,14}} in the {_GATHERED}\b"),
        form("one", rf" {_TURNED}\b"),
        form(f"{_NTH} last other", rf" {_TURNED}\b"),
        form("quiet loud new young old tall angry", r" one(?:s)? (?:at|in|by|on|who|from|with)\b"),
        form("whoever", rf" {_DID}\b"),
        form("those someone somebody", r" (?:who|that) (?:found|drove|rang|left|stayed|cried|wept)\b"),
        form("everyone everybody all", r" (?:but|save|bar) (?:for )?(?!not\b|then\b)\w"),
        form("all", r" (?:of them |of us )?from (?:the|one|that)\b"),
        form(
            " ".join(sorted(SMALL_FIRST)), r" (?:people|colleagues|staff|workers) from (?!each|every|any|all|different)"
        ),
        form("last", r" (?:worker|person|one|colleague|practitioner|officer|adult) (?:to|who|that|in)\b"),
        form("would", r" have (?:been|turned) (?:\d|[a-z]{3,9}(?:teen|ty)\b)"),
        form("failed", r" by (?:all|every|us|them|each|our)"),
        form("let", r" down by (?:all|every|us|them|each|our)"),
        form(_TEENTH),
        form("twenty thirty", rf"[- ](?:{_NTH.replace(' ', '|')})\b"),
        form(
            "that",
            rf" (?:{_DAY}|night|evening|morning|afternoon|weekend|summer|winter|spring|autumn|christmas|easter)\b",
        ),
        form("weekend", r" (?:of|before|after)\b"),
        form("was were", r" (?:\w{2,12} )?on the day\b(?! of)"),
        form("on off", r" (?:camera|with (?:stress|anxiety|burnout|depression|illness|flu|long covid))\b"),
        form("against", r"(?=[.;,)]|$)"),
        form("team teams lot staff they side floor desk office shift crew", r" (?:will|would) not(?=[.;,)]|$)"),
        form("will would", r" not (?:come|join|attend|sign|take part)\b"),
        form("told", r" off for\b"),
        form(" ".join(SPOKEN), _READ_OUT),
        form("let", r" (?:\w{2,9} )?down\b"),
        form("those ones", r" (?:in|behind) (?!scope|place|turn|time|post|each|every|any|all|need|touch|charge)\w"),
        form("those ones people staff", r" who (?:wear|carry|drive|patrol|teach|nurse|sleep in)\b"),
        form("save bar except minus", rf" (?:for )?(?:one|two|three|a few|the|our) (?:\w{{3,12}} )?(?:{_STAFF})s?\b"),
        form("that who", r" said (?:yes|no)\b"),
        form(
            "only just",
            r" (?:the|one|a) (?:\w{3,12} )?\w{4,14} (?:had|has|did|would|could|came|tried|used|said)\b",
        ),
        form("a one the", r" single (?:signature|vote|voice|objection|manager|worker|officer|person)\b"),
        form("someone somebody", r" (?:cried|wept|left|walked|shouted|said|asked|refused|objected|stormed|else had)\b"),
        form("always", r" the same (?:person|one|people|team|few|voice|name)\b"),
        form("a", r" certain (?:video|person|house|family|team|school|worker|manager|agency|night|day|photo|post)\b"),
        form(_NTH, rf" {_DAY} (?:after|since)\b"),
        form(
            f"{_NTH} {_TEENTH} tenth eleventh twelfth",
            rf" of the (?:{_NTH.replace(' ', '|')}|tenth|eleventh|twelfth)\b",
        ),
        form("since", rf" (?:the|that|our|their) (?!{_PLANNED})\w"),
    )
)


def detect(reading: Reading) -> Iterator[Span]:
    """Every form, what happens to one person, what happened once, and numbers spelled digit by digit."""
    yield from reading.find(_FORMS, "RED25")
    for phrase in reading.of_kind("personal event"):
        yield reading.span(phrase.first, phrase.last, "RED25")
    for phrase in reading.of_kind("scene"):
        before = range(phrase.first - 1, max(-1, phrase.first - 2 - _ASIDE), -1)
        pointer = next((n for n in before if reading.tokens[n].text in _POINTERS), None)
        if pointer is not None:
            yield reading.span(pointer, phrase.last, "RED25")
