"""The scope promises nothing that does not come."""

from __future__ import annotations

from aftercare_docs.checks import level_unserved
from tests.checks.contexts import of_the_example, said


def test_a_cancelled_session_reaches_nobody_and_what_is_out_of_scope_is_not_promised() -> None:
    table = """
    Scope    | scope_id | kind         | statement   | level
             | SC01     | Purpose      | Make sense. | Team; Agency
             | SC02     | Out of scope | Not this.   | Individual
    Sessions | session_id | kind              | title    | level  | status
             | S01        | Team sense-making | Together | Team   | Cancelled
    Routines | routine_id | forum | level
             | RT01       | Panel | Agency
    """
    assert said(level_unserved, table) == [
        "Scope!D2 the scope names the level Team, and no session, routine or coaching reaches it"
    ]


def test_the_example_reaches_every_level() -> None:
    assert of_the_example(level_unserved) == []
