"""What a person should read again in a file that came back: places and texts go in, findings come out.

The text rules look at whatever nobody accounts for. What was composed and is still there to the letter was read
before; what somebody has written since is read here, and named where the rules have nothing to say of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aftercare_docs.findings import Finding, PartRef, catalogue
from aftercare_docs.verification.reading import Accounted, Case, squeeze


def read_again(case: Case, shown: Iterable[tuple[PartRef, str]], *, each: bool = False) -> Iterator[Finding]:
    """One finding for each place whose wording could point at somebody. Known terms are reported elsewhere.

    With ``each``, a place is named whatever was written there, as far as it is known what was composed.
    """
    if case.expected is not None:
        return
    from aftercare_docs.detection import Accounted as Explained  # the word lists are slow to load
    from aftercare_docs.detection import Profile, scan

    meant, explained = Accounted(None, case.known), Explained(case.known)
    done: dict[str, tuple[str, ...]] = {}
    for at, text in shown:
        plain = squeeze(text)
        if plain in meant:
            continue
        if plain not in done:
            spans = scan(text, case.searcher.watchlist, profile=Profile.PLAN, accounted=explained)
            done[plain] = tuple(dict.fromkeys((*(span.rule for span in spans), *case.recalls(text))))
        if done[plain]:
            kinds = ", ".join(catalogue()[rule].name for rule in done[plain])
            yield Finding("FIL64", at, {"kinds": kinds})
        elif each and case.known:
            yield Finding("FIL65", at)
