"""Every template that is used can be used, and says what it may print."""

from __future__ import annotations

import pytest

from aftercare_docs.templating import Template, templates


@pytest.mark.parametrize("template", list(templates()), ids=lambda t: t.name)
def test_a_template_of_ours_is_clean_and_lists_what_it_may_print(template: Template) -> None:
    assert [str(f) for f in template.findings] == []
    assert {"d.front.title", "stamp.status", "banner"} <= set(template.names)
