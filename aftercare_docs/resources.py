"""Where the files that the product ships with are: a name goes in, a path comes out.

Templates and fonts live in the top-level ``templates/`` folder, where a person who restyles them in Word will
look. A wheel carries that folder inside the package instead. This module knows both places, so that nothing
else has to; it knows nothing of what the files hold.
"""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).parent


def template_folder() -> Path:
    """The folder of templates: inside an installed package, beside the package in a checkout."""
    inside = PACKAGE / "templates"
    return inside if inside.is_dir() else PACKAGE.parent / "templates"


def template_path(name: str) -> Path:
    """The template called ``name`` (``aftercare-plan.docx``, ``fonts/OFL.txt``); it must be there."""
    path = template_folder() / name
    if not path.is_file():
        raise FileNotFoundError(f"the product was installed without its template {name}")
    return path
