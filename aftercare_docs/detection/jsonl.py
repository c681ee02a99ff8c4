"""A stream of texts in, a stream of spans out: one JSON object a line.

In: ``{"id": ..., "text": ...}``. Out, in the same order: ``{"id": ..., "spans": [[start, end, "rule"], ...]}`` with
character offsets into the text, or, for a line that is no such object, ``{"line": number, "error": reason}``. One bad
line does not end the stream. Nothing of a text is repeated.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import NoReturn

from aftercare_docs.detection import scan
from aftercare_docs.watchlist import Watchlist


def scan_lines(lines_in: Iterable[str], watchlist: Watchlist | None = None) -> Iterator[str]:
    """The answer to each line as it arrives, without a line end. Empty lines are passed over."""
    for number, line in enumerate(lines_in, 1):
        if line.strip():
            yield json.dumps(_answer(number, line, watchlist))


def _answer(number: int, line: str, watchlist: Watchlist | None) -> dict[str, object]:
    try:
        asked = json.loads(line.lstrip("\ufeff"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        return {"line": number, "error": "not JSON"}
    if not isinstance(asked, dict):
        return {"line": number, "error": "not an object"}
    if "id" not in asked:
        return {"line": number, "error": "no id"}
    if not isinstance(asked.get("text"), str):
        return {"line": number, "error": "no text"}
    return {"id": asked["id"], "spans": [[s.start, s.end, s.rule] for s in scan(asked["text"], watchlist)]}


def _refuse(constant: str) -> NoReturn:
    """``NaN`` and ``Infinity`` are Python's idea of JSON, and nobody else's."""
    raise ValueError(constant)
