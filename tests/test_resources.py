"""Templates are found in a checkout and in an installed package, and a missing one says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from aftercare_docs import resources

ROOT = Path(__file__).parents[1]


def test_a_checkout_keeps_its_templates_at_the_top() -> None:
    assert resources.template_folder() == ROOT / "templates"


def test_an_installed_package_carries_its_templates_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "plan.docx").touch()
    monkeypatch.setattr(resources, "PACKAGE", tmp_path)
    assert resources.template_path("plan.docx") == tmp_path / "templates" / "plan.docx"


def test_a_missing_template_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"template no-such-plan\.docx"):
        resources.template_path("no-such-plan.docx")
