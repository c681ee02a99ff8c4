"""Whether a word that is also an everyday one stands in a text as somebody's name.

In: a text and the place of a word such as "Will", "May" or "Hope". Out: yes or no, by its capital, its place in
the sentence and its neighbours. Knows nothing of whose name it may be.
"""

from __future__ import annotations

import re

from aftercare_docs.english import bag, is_ordinary
from aftercare_docs.variants import TITLES

_SPOKE = bag("said told asked replied admitted texted rang phoned shouted whispered cried")
_DID = _SPOKE | bag(
    "was is had has felt thought knew came went did does could would didn wasn isn hasn who whose described"
    " explained shared spoke wanted needed lived lives attended left got saw heard met moved began started worked works"
    " disclosed reported kept took gave made says feels thinks wants"
)
_TIME_BEFORE = bag("in by during since until till mid early late last next this every each from for")
_MONTHS = bag("january february march april may june july august september october november december")
_DETERMINERS = bag("the a an this that these those some any no his her their our your my its of little")
_SENTENCE_END = re.compile(r"(?:^|[.!?:;\n\r•*|\u2013\u2014\u201c\"(\[]|^\s*-)[\s\"'\u2018\u2019\u201c\u201d(]*$")
_BEFORE = re.compile(r"([^\W_]+)[^\w\n]*$")
_AFTER = re.compile(r"[^\w\n]*([^\W_]+)")


def reads_as_name(text: str, start: int, end: int) -> bool:
    """True where the word stands as a name. The whole line in capitals is no evidence of one."""
    word = text[start:end]
    left, right = text[max(0, start - 60) : start], text[end : end + 60]
    before, after = _neighbour(_BEFORE.search(left)), _neighbour(_AFTER.match(right))
    if before.lower() in TITLES:
        return True
    if not word[0].isupper() or (word.isupper() and len(word) > 1 and after.isupper() and before.isupper()):
        return after.lower() in _SPOKE and before.lower() not in _DETERMINERS
    if word.lower() in _MONTHS and _reads_as_month(before.lower(), after.lower()):
        return False
    if not starts_sentence(left):
        return True
    return after.lower() in _DID or (after[:1].isupper() and not is_ordinary(after.lower()))


def starts_sentence(left: str) -> bool:
    """True when nothing but the beginning of a sentence, a heading or a quotation comes before."""
    return not left.strip() or bool(_SENTENCE_END.search(left))


def _neighbour(found: re.Match[str] | None) -> str:
    return found.group(1) if found else ""


def _reads_as_month(before: str, after: str) -> bool:
    return (
        before in _TIME_BEFORE
        or before in _MONTHS
        or before in {"st", "nd", "rd", "th"}
        or before[:1].isdigit()
        or after[:1].isdigit()
        or after in _MONTHS
        or (before in {"of", "to", "and"} and after in {"", "and", "to"})
    )
