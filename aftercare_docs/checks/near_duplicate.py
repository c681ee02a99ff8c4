"""No two actions are nearly the same.

Wordings are compared with their words in order of the alphabet. Each is compared with the nearest rows above it that
share one of its rarest words, so that the work grows with the plan and not with its square.

Passes::

    Actions | action_id | action
            | A01       | Agree a one-page picture for the panel
            | A02       | Pair youth justice and policing staff for visits

Fails, at Actions!B3::

    Actions | action_id | action
            | A01       | Agree a one-page picture for the panel
            | A02       | Agree for the panel a one-page shared picture
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz, process

from aftercare_docs.checks.context import Context
from aftercare_docs.checks.wording import words
from aftercare_docs.findings import Finding

CODE = "PRO02"

RAREST = 6
"""How many of an action's rarest words lead to others: two near-duplicates differ in fewer."""


def check(context: Context) -> Iterator[Finding]:
    """One finding for each action that is much like one above it."""
    actions, limits = context.engagement.actions, context.limits
    texts = [tuple(sorted(words(action.action))) for action in actions]
    carriers = Counter(word for text in texts for word in set(text))
    above: dict[str, deque[int]] = defaultdict(lambda: deque(maxlen=limits.compared_with))
    same: dict[tuple[str, ...], int] = {}
    for place, text in enumerate(texts):
        keys = sorted({word for word in text if carriers[word] > 1}, key=lambda word: (carriers[word], word))[:RAREST]
        like = same.get(text, -1) if text else -1
        if like < 0:
            like = _nearest(text, sorted({n for key in keys for n in above[key]}), texts, float(limits.alike * 100))
            same[text] = place
            for key in keys:
                above[key].append(place)
        if like >= 0:
            yield Finding(CODE, actions[place].at["action"], {"other": actions[like].action_id})


def _nearest(text: tuple[str, ...], near: list[int], texts: Sequence[tuple[str, ...]], least: float) -> int:
    """The row that is most alike, if any is alike enough."""
    best = process.extractOne(" ".join(text), [" ".join(texts[n]) for n in near], scorer=fuzz.ratio, score_cutoff=least)
    return near[best[2]] if best else -1
