"""THM02: the words of a trade do not give away the one person who practises it.

Where somebody is the only one of an agency behind a theme, a word that this sort of agency uses and the others do not
points to them as plainly as their job title. The words of each sort are in ``data/lexicon/sector-words.csv``. In these
examples every agency is a police force.

Passes::

    agency | attended | T01 (They felt alone.)
    AG1    | P1 P2 P3 | P1 P2
    AG2    | P4 P5 P6 | P4 P5
    AG3    | P7 P8 P9 | P7

Fails, holding T01::

    agency | attended | T01 (They felt alone in custody.)
    AG1    | P1 P2 P3 | P1 P2
    AG2    | P4 P5 P6 | P4 P5
    AG3    | P7 P8 P9 | P7
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from aftercare_docs.disclosure.evidence import Evidence, Support
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy

CODE = "THM02"


def check(support: Support, evidence: Evidence, policy: Policy) -> Iterator[Finding]:
    """At the statement that uses the word."""
    text = f"{support.theme.title}\n{support.theme.statement}"
    for agency, people in support.by_agency.items():
        row = evidence.engagement.agency.get(agency)
        if len(people) == 1 and row and row.agency_type and uses_words_of(row.agency_type, text):
            yield Finding("THM02", support.theme.at["statement"])
            return


def uses_words_of(agency_type: str, text: str) -> bool:
    """True when the text has a word, or a phrase, of that sort of agency, whole."""
    words = " ".join(re.findall(r"[^\W_]+", text.casefold()))
    return any(re.search(rf"\b{re.escape(word)}\b", words) for word in trade_words().get(agency_type, ()))


@cache
def trade_words() -> Mapping[str, tuple[str, ...]]:
    """Sort of agency -> the words that it uses and others do not, in plain form."""
    table = files("aftercare_docs") / "data" / "lexicon" / "sector-words.csv"
    return {
        agency_type: tuple(" ".join(re.findall(r"[^\W_]+", w.casefold())) for w in row["words"].split("; "))
        for row in csv.DictReader(table.read_text("utf-8").splitlines())
        for agency_type in row["agency_types"].split("; ")
    }
