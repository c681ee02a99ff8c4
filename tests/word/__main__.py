"""Start Word templates: ``python -m tests.word aftercare-plan``; one that exists is kept unless ``--again``."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.word import (
    aftercare_plan,
    check_in_pack,
    coaching_agreement,
    comms_sheet,
    covering_note,
    governance_page,
    leadership_sheet,
    one_page,
    peer_page,
    prompt_cards,
    scoping_agreement,
    session_plans,
)

TEMPLATES = {
    "aftercare-plan": aftercare_plan.template,
    "check-in-pack": check_in_pack.template,
    **prompt_cards.TEMPLATES,
    **one_page.TEMPLATES,
    "session-plans": session_plans.template,
    "scoping-agreement": scoping_agreement.template,
    "comms-and-assurance": comms_sheet.template,
    "leadership-holding": leadership_sheet.template,
    "coaching-agreement": coaching_agreement.template,
    "peer-learning": peer_page.template,
    "governance-page": governance_page.template,
    "covering-note": covering_note.template,
}
FOLDER = Path(__file__).parents[2] / "templates"


def main(arguments: list[str]) -> int:
    """Write the templates named, or all of them, and say which were kept."""
    names = [a for a in arguments if not a.startswith("-")] or list(TEMPLATES)
    for name in names:
        path = FOLDER / f"{name}.docx"
        if path.exists() and "--again" not in arguments:
            sys.stdout.write(f"{path.name} is there already and was kept\n")
            continue
        path.write_bytes(TEMPLATES[name]())
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
