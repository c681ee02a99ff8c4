"""What the text detectors find and leave alone, and how fast, beside Presidio and spaCy where these are installed."""

from __future__ import annotations

import importlib
import importlib.util
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from aftercare_docs.detection import scan
from tests.benchmarks import Measure
from tests.benchmarks._scoring import Judgment, Masker, Score, judgments, score

PEER_MODEL = "en_core_web_sm"
SENTENCE = (
    "On 3 March the health visitor, Ms Quillfeather, rang 07700 900461 about the twins in Otterby; people described"
    " holding worry about the work without a place to put it down. "
)


def measure() -> Iterator[Measure]:
    """Our own figures with their bars; a peer's without any, for comparison."""
    texts = judgments()
    if texts:
        yield from _scored("court judgments", score(texts), bars=True)
    ours = _throughput(scan, texts)
    yield Measure("throughput", ours / 1000, "kB/s", least=100)
    yield from _linear()
    for name, load in PEERS.items():
        masker = load()
        if masker is None:
            yield Measure(f"{name} installed", 0, "")
        else:
            yield from _compared(name, masker, texts, ours)


def _compared(name: str, masker: Masker, texts: Sequence[Judgment], ours: float) -> Iterator[Measure]:
    theirs = _throughput(lambda text: list(masker(text)), texts[:6])
    if texts:
        yield from _scored(name, score(texts[:20], masker), bars=False)
    yield Measure(f"{name} throughput", theirs / 1000, "kB/s")
    yield Measure(f"times as fast as {name}", ours / theirs, "", least=30 if "Presidio" in name else None)


def _scored(what: str, found: Score, *, bars: bool) -> Iterator[Measure]:
    least = {"direct": 1.0, "quasi": 0.97, "precision": 0.40} if bars else {}
    most = {"readable": 0.06, "subjects_with_a_leak": 0.18} if bars else {}
    for name in ("direct", "quasi", "precision", "readable", "subjects_with_a_leak"):
        words = name.replace("_", " ")
        yield Measure(f"{what}, {words}", getattr(found, name), "", most=most.get(name), least=least.get(name))


def _throughput(reader: Callable[[str], object], texts: Sequence[Judgment]) -> float:
    """Characters a second, after a first text that loads what is to be loaded."""
    sample = [document.text for document in texts] or [SENTENCE * 40] * 10
    reader(sample[0])
    begun = time.perf_counter()
    for text in sample:
        reader(text)
    return sum(map(len, sample)) / (time.perf_counter() - begun)


def _linear() -> Iterator[Measure]:
    """Time for each kilobyte at three sizes: a bar on how much dearer the last may be than the first."""
    costs = []
    for size in (10_000, 100_000, 1_000_000):
        text = (SENTENCE * (size // len(SENTENCE) + 1))[:size]
        begun = time.perf_counter()
        scan(text)
        costs.append((time.perf_counter() - begun) / size * 1e6)
        yield Measure(f"{size // 1000} kB", costs[-1], "ms/kB")
    yield Measure("1,000 kB against 10 kB, for each kB", costs[-1] / costs[0], "", most=2)


def _presidio() -> Masker | None:
    """Presidio with organisations on and its British recognisers, over spaCy's small model."""
    if not (importlib.util.find_spec("presidio_analyzer") and importlib.util.find_spec(PEER_MODEL)):
        return None
    analyzer: Any = importlib.import_module("presidio_analyzer")
    provider: Any = importlib.import_module("presidio_analyzer.nlp_engine")
    british: Any = importlib.import_module("presidio_analyzer.predefined_recognizers")
    settings = {
        "nlp_engine_name": "spacy",
        "models": [{"lang_code": "en", "model_name": PEER_MODEL}],
        "ner_model_configuration": {"labels_to_ignore": []},
    }
    engine = analyzer.AnalyzerEngine(nlp_engine=provider.NlpEngineProvider(nlp_configuration=settings).create_engine())
    for name in dir(british):
        if name.startswith("Uk") and name.endswith("Recognizer"):
            engine.registry.add_recognizer(getattr(british, name)())
    return lambda text: [(found.start, found.end) for found in engine.analyze(text=text, language="en")]


def _spacy() -> Masker | None:
    if not importlib.util.find_spec(PEER_MODEL):
        return None
    model: Any = importlib.import_module("spacy").load(PEER_MODEL)
    return lambda text: [(entity.start_char, entity.end_char) for entity in model(text).ents]


PEERS: dict[str, Callable[[], Masker | None]] = {"Presidio with spaCy small": _presidio, "spaCy small": _spacy}
