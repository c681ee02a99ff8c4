"""How well a masker hides people in court judgments: the measures of the Text Anonymization Benchmark and of SPIA.

In: a function from a text to the spans it would mask. Out: ``Score``. The judgments are other people's data and are
read from the folder that ``AFTERCARE_TESTDATA`` names; without it there are none.
"""

from __future__ import annotations

import ast
import json
import os
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aftercare_docs.detection import scan
from aftercare_docs.english import bag

Masker = Callable[[str], Iterable[tuple[int, int]]]

ROOT = Path(__file__).parents[2]
TESTDATA = Path(os.environ.get("AFTERCARE_TESTDATA", ROOT.parent / "shared" / "testdata"))
NEED_NOT_BE_MASKED = frozenset(" \t\n,.-;:/&()[]–'\"’“”")
WORDS_THAT_NEED_NOT = bag(
    "mr mrs ms no nr about of in at on by to for from with under against into through during before after between over"
    " since until upon within without near off out up down as per via than like the a an this that these those and or"
    " but nor s not any some each every all both either neither no another such what which"
)


@dataclass(frozen=True, slots=True)
class Judgment:
    """One text, its mentions as (entity, kind, start, end), and for each person in it the attributes in its words."""

    text: str
    mentions: tuple[tuple[str, str, int, int], ...]
    people: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Score:
    """Recall of direct and quasi identifiers, precision by word, and what of each person could still be read."""

    direct: float
    quasi: float
    precision: float
    readable: float
    subjects_with_a_leak: float


def judgments() -> Sequence[Judgment]:
    """The tuning set, in the order of its file; empty where the data is not at hand."""
    folder = TESTDATA / "text" / "tab_tune"
    if not folder.is_dir():
        return ()
    people = {entry["text"]: entry["subjects"] for entry in _lines(folder / "spia_tab_92.jsonl")}
    return [
        Judgment(
            entry["text"],
            tuple(
                (e["entity_id"], e["identifier_type"], e["start_offset"], e["end_offset"]) for e in entry["entities"]
            ),
            tuple(_attributes(subject, entry["text"]) for subject in _listed(people[entry["text"]])),
        )
        for entry in _lines(folder / "entity_tab_92.jsonl")
    ]


def score(documents: Iterable[Judgment], masker: Masker | None = None) -> Score:
    """The measures over all documents together. An entity counts only where every mention of it is covered."""
    mask = masker or (lambda text: ((span.start, span.end) for span in scan(text)))
    entities: dict[str, list[bool]] = {"DIRECT": [], "QUASI": []}
    masked = right = readable = attributes = leaking = people = 0
    for document in documents:
        hidden = bytearray(len(document.text))
        for start, end in mask(document.text):
            hidden[start:end] = b"\1" * (end - start)
        for kind, covered in _entities(document, hidden):
            entities[kind].append(covered)
        words = [w.span() for w in re.finditer(r"\w+", document.text) if all(hidden[slice(*w.span())])]
        gold = _gold(document)
        masked, right = masked + len(words), right + sum(all(gold[s:e]) for s, e in words)
        left = "".join("\0" if hidden[place] else letter for place, letter in enumerate(document.text))
        for keywords in filter(None, document.people):
            shown = sum(keyword in left for keyword in keywords)
            readable, attributes = readable + shown, attributes + len(keywords)
            leaking, people = leaking + (shown > 0), people + 1
    return Score(
        direct=sum(entities["DIRECT"]) / max(1, len(entities["DIRECT"])),
        quasi=sum(entities["QUASI"]) / max(1, len(entities["QUASI"])),
        precision=right / max(1, masked),
        readable=readable / max(1, attributes),
        subjects_with_a_leak=leaking / max(1, people),
    )


def _entities(document: Judgment, hidden: bytearray) -> Iterable[tuple[str, bool]]:
    mentions: dict[str, list[tuple[str, int, int]]] = defaultdict(list)
    for entity, kind, start, end in document.mentions:
        if kind != "NO_MASK":
            mentions[entity].append((kind, start, end))
    for of_one in mentions.values():
        kind = "DIRECT" if any(kind == "DIRECT" for kind, *_ in of_one) else "QUASI"
        yield kind, all(_is_covered(document.text, hidden, start, end) for _, start, end in of_one)


def _is_covered(text: str, hidden: bytearray, start: int, end: int) -> bool:
    return all(
        hidden[place] or text[place] in NEED_NOT_BE_MASKED
        for word in re.finditer(r"\w+|[^\w\s]", text[start:end])
        if word.group().lower() not in WORDS_THAT_NEED_NOT
        for place in range(start + word.start(), start + word.end())
    )


def _gold(document: Judgment) -> bytearray:
    gold = bytearray(len(document.text))
    for _, kind, start, end in document.mentions:
        if kind != "NO_MASK":
            gold[start:end] = b"\1" * (end - start)
    return gold


def _attributes(subject: dict[str, Any], text: str) -> tuple[str, ...]:
    parts = (part.strip() for entry in subject["PIIs"] for part in entry["keyword"].split("/"))
    return tuple(part for part in parts if part and part in text)


def _listed(subjects: Any) -> list[dict[str, Any]]:
    return list(ast.literal_eval(subjects)) if isinstance(subjects, str) else list(subjects)


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
