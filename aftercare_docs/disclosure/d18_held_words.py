"""D18: a theme that is withheld is withheld everywhere, in its own words too.

A key message or a progress note may have been written from a theme before the theme was held. No row of any artefact
has the title of a withheld theme, where that is more than one word, or a run of words of its statement as long as
those that may not be taken from a note; nor of a row that went with it. A run that a released theme has as well is
nobody's secret. In these examples the theme "Goodbyes and gaps" is held.

Passes::

    output | sheet         | key | text
    O1     | Dissemination | D1  | Ask people how they say goodbye.

Fails, at D1::

    output | sheet         | key | text
    O1     | Dissemination | D1  | Mind the goodbyes and gaps.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from aftercare_docs.disclosure.decision import Decision
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.disclosure.statements import Statement
from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy

CODE = "DIS18"
Run = tuple[str, ...]


def check(said: Iterable[Statement], evidence: Evidence, policy: Policy, decision: Decision) -> Iterator[Finding]:
    """At the row that still says it."""
    secret = _secret(evidence.engagement, decision, policy.overlap_run)
    for statement in said:
        if any(_stand_in(_words(statement.text), secret)):
            yield Finding("DIS18", evidence.place(*statement.origin))


def _secret(engagement: Engagement, decision: Decision, length: int) -> Mapping[str, list[Run]]:
    """First word -> the runs of words that begin with it and must not be read."""
    told = [(t.title, t.statement) for t in engagement.themes if t.theme_id in decision.released]
    held = [(t.title, t.statement) for t in engagement.themes if t.theme_id not in decision.released]
    held += [(c.title, c.statement) for c in engagement.conditions if c.condition_id in decision.gone]
    held += [("", p.question) for p in engagement.prompts if p.prompt_id in decision.gone]
    runs = _by_first({run for title, text in held for run in _runs(title, text, length)})
    known = {run for title, text in told for run in _stand_in(_words(f"{title} {text}"), runs)}
    return _by_first({run for each in runs.values() for run in each} - known)


def _runs(title: str, text: str, length: int) -> Iterator[Run]:
    name, words = _words(title), _words(text)
    if len(name) > 1:
        yield name
    if words:
        yield from (words[n : n + length] for n in range(max(1, len(words) - length + 1)))


def _stand_in(words: Run, runs: Mapping[str, list[Run]]) -> Iterator[Run]:
    for n, word in enumerate(words):
        yield from (run for run in runs.get(word, ()) if words[n : n + len(run)] == run)


def _by_first(runs: Iterable[Run]) -> Mapping[str, list[Run]]:
    found: defaultdict[str, list[Run]] = defaultdict(list)
    for run in runs:
        found[run[0]].append(run)
    return found


@lru_cache(maxsize=4096)
def _words(text: str) -> Run:
    return tuple(re.findall(r"[^\W_]+", text.casefold()))
