"""Small words that several detectors share: numbers in words, groups of people, ways of saying that somebody spoke.

Knows no text. Each is given as the inside of a regular expression or as a set of folded words.
"""

from __future__ import annotations

from aftercare_docs.english import bag

NUMBER_WORDS = bag(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen"
    " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million"
    " billion dozen dozens zero second third fourth fifth sixth seventh eighth ninth tenth"
    " eleventh twelfth"
    " half twice triple couple fortnight fortnights"
)
SMALL_FIRST = bag(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
)
SMALL = (
    r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety)(?:-(?:one|two|three|four"
    r"|five|six|seven|eight|nine))?"
)
UNIT = r"(?:second|minute|hour|day|night|week|fortnight|month|term|year|decade)s?"
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug"
    r"(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"

OPENERS = bag(
    "the a an in on at by to for from with and but or as when while after before since"
    " if this that these those it he"
    " she they we you i his her their our its my your there here then however although"
    " according under during both all"
    " some many most where who what which why how not no yes mr also another any because"
    " between each even every"
    " finally first following further given having including indeed into instead later"
    " like more moreover nor now"
    " once one only other otherwise out over people perhaps so still such than them therefore"
    " thus through together"
    " two until up upon us was were whether whose without would will can could should"
    " may might must do does did is"
    " are be been being has have had let please see"
)
"""Words that owe their capital to the beginning of a sentence."""

PEOPLE = bag(
    "person people individual individuals participant participants practitioner practitioners"
    " professional"
    " professionals colleague colleagues worker workers manager managers leader leaders"
    " member members staff team"
    " teams officer officers agency agencies organisation organisations service services"
    " school schools attendee"
    " attendees contributor contributors parent parents child children carer carers pupil"
    " pupils family families"
    " adult adults woman women man men group groups department departments chair chairs"
    " partner partners nurse"
    " nurses teacher teachers doctor doctors"
)
SPOKE = bag(
    "said says say told tell tells felt feel feels thought think thinks believed believes"
    " believe reported report"
    " reports described describes describe admitted admits admit explained explains explain"
    " shared shares commented"
    " comments noted notes noticed reflected reflects recalled recalls mentioned mentions"
    " argued argues complained"
    " complains suggested suggests insisted insists stated states claimed claims acknowledged"
    " acknowledges conceded"
    " confessed accepted disclosed wrote writes cried wept sighed asked wanted wants wished"
    " hoped feared worried"
    " refused resisted blamed disagreed agreed objected resented regretted remembered"
    " remembers knew heard"
    " concluded raised voiced expressed questioned challenged criticised warned pointed"
    " observed added replied"
    " answered listened known interested angry upset frustrated resentful afraid scared"
    " frightened exposed anxious"
    " relieved exhausted unheard guilty ashamed furious sad devastated shocked overwhelmed"
    " floored unsure stretched"
    " spoke speaks agonised struggled"
)
"""Verbs that tie what follows, or what went before, to whoever stands beside them."""

BETWEEN = bag(
    "also then later still often first again once openly quietly tearfully who had has"
    " have was were did not never"
    " always all both each at in the session meeting workshop forum panel us team themselves"
    " herself himself"
)
"""Words that may stand between somebody and the verb without breaking the tie."""
