"""Control: what must never come out, what may, and who has approved it."""

import datetime as dt

from aftercare_docs.columns import Group, N, Need, R, Record, column, sheet
from aftercare_docs.vocabularies import (
    AllowKind,
    ArtefactKind,
    Audience,
    Decision,
    DocumentStatus,
    IdentityCategory,
    Marking,
    MatchKind,
    RedactAction,
    RedactScope,
    ReleaseRule,
)


@sheet(
    "Identities",
    Group.CONTROL,
    Need.CORE,
    "The names and details that must never appear in any document.",
)
class Identity(Record):
    """One row of the Identities sheet."""

    identity_id: str = column(N, "A short ID for this entry.", required=True, id_form=r"ID\d{1,5}", example="ID001")
    category: IdentityCategory | None = column(
        N, "What it is: a person, a place, a date, a reference and so on.", required=True, example="Child"
    )
    real_value: str = column(
        N,
        "The name or detail itself, which must never appear in a document.",
        required=True,
        example="(the name itself)",
    )
    variants: tuple[str, ...] = column(
        N,
        "Other ways in which it may be written: nicknames, initials, misspellings; with semicolons between them.",
        example="(a nickname; initials; a misspelling)",
    )
    match: MatchKind | None = column(N, "How exactly it must be written to count.", example="Whole word")
    action: RedactAction | None = column(
        N, "What to do where it is found: replace it, stop the document, or warn.", required=True, example="Block"
    )
    replace_with: str = column(
        N,
        "If it is replaced: the words to put there, such as a published pseudonym.",
        needed_when=("action", ("Replace",)),
        example="Rowan",
    )
    applies_to: RedactScope | None = column(N, "In which documents it is looked for.", example="All outputs")
    reason: str = column(N, "Why it is on this list, for facilitators alone.", example="Named in the report's annex")
    added_by: str = column(N, "Who added it, by their ID on the People sheet.", refs=("People",), example="P25")
    added_on: dt.date | None = column(N, "The day on which it was added.", example="2026-06-03")


@sheet("AllowList", Group.CONTROL, Need.CORE, "Exceptions that somebody has approved in writing, each with an end.")
class Allowance(Record):
    """One row of the AllowList sheet."""

    allow_id: str = column(R, "A short ID for this exception.", required=True, id_form=r"AL\d{1,4}", example="AL01")
    kind: AllowKind | None = column(
        R,
        "What is allowed: a name, a term, a turn of phrase, or passing over a check.",
        required=True,
        example="Tone phrase",
    )
    check_code: str = column(R, "The code of the finding that this answers, such as TRM04.", example="TRM04")
    value: str = column(R, "The exact words that are allowed.", required=True, example="fall through gaps")
    target: str = column(R, "Where they are allowed: an output's ID, or a sheet, an ID and a column.", example="O03")
    rationale: str = column(
        R,
        "Why this is right, in a full sentence that a director could read.",
        required=True,
        long=True,
        example="These are the published words of a recommendation.",
    )
    requested_by: str = column(
        R, "Who asked for it, by their ID on the People sheet.", required=True, refs=("People",), example="P27"
    )
    approved_by: str = column(
        R,
        "Who approved it, by their ID; somebody other than the person who asked.",
        required=True,
        refs=("People",),
        example="P25",
    )
    approved_on: dt.date | None = column(R, "The day on which it was approved.", example="2026-07-15")
    expires_on: dt.date | None = column(
        R, "The day on which it ends and is looked at again.", required=True, example="2027-02-26"
    )


@sheet(
    "Outputs",
    Group.CONTROL,
    Need.CORE,
    "The documents to be made, for whom, and when they may leave.",
    shown_by=("artefact", "audience"),
)
class Output(Record):
    """One row of the Outputs sheet."""

    output_id: str = column(
        R, "A short ID for the document, which approvals refer to.", required=True, id_form=r"O\d{1,4}", example="O01"
    )
    artefact: ArtefactKind | None = column(R, "Which document is to be made.", required=True, example="Aftercare plan")
    audience: Audience | None = column(
        R, "Who will receive it; this decides what it may contain.", required=True, example="Partnership"
    )
    marking: Marking | None = column(
        R, "Its protective marking, if it differs from the rest.", example="OFFICIAL-SENSITIVE"
    )
    version: str = column(R, "The version printed on it, such as 1.0.", example="1.0")
    release_rule: ReleaseRule | None = column(
        R, "When it may be released, once it has been approved.", example="On approval"
    )
    release_on: dt.date | None = column(
        R, "If it waits for a day: which one.", needed_when=("release_rule", ("On date",)), example="2026-11-02"
    )
    approvers: tuple[str, ...] = column(
        R,
        "Who must approve it, by their IDs; at least two for a public document, and never its author.",
        refs=("People",),
        example="P01; P25",
    )
    file_stub: str = column(
        R,
        "The neutral name of its file, in small letters with hyphens; never a person or the case.",
        example="northshire-aftercare-plan",
    )
    status: DocumentStatus | None = column(R, "How far it has come.", example="For approval")

    @property
    def readers(self) -> Audience:
        """Whoever it is for; where nobody is named, anybody may read it."""
        return self.audience or Audience.PUBLIC


@sheet("Approvals", Group.CONTROL, Need.CORE, "Who approved which document.")
class Approval(Record):
    """One row of the Approvals sheet."""

    approval_id: str = column(R, "A short ID for this decision.", id_form=r"AP\d{1,4}", example="AP01")
    output_id: str = column(
        R, "The document it concerns, by its ID on the Outputs sheet.", required=True, refs=("Outputs",), example="O01"
    )
    version: str = column(R, "The version that was decided on.", example="1.0")
    content_fingerprint: str = column(
        R,
        "The fingerprint of what was approved, from the build report; the approval ends if the content changes.",
    )
    decision: Decision | None = column(R, "What was decided.", required=True, example="Approved")
    approver: str = column(
        R,
        "Who decided, by their ID; one of the approvers named for that output.",
        required=True,
        refs=("People",),
        example="P25",
    )
    decided_on: dt.date | None = column(R, "The day on which it was decided.", example="2026-07-20")
    rationale: str = column(R, "Why, in a sentence.", long=True, example="Proportionate and clear on boundaries")
    conditions: str = column(R, "Anything that has to happen first.", example="After the staff briefing")


@sheet(
    "Lists",
    Group.CONTROL,
    Need.RECOMMENDED,
    "The values behind the drop-downs. Please leave them as they are.",
    unique=("list_name", "value"),
)
class ListValue(Record):
    """One row of the Lists sheet."""

    list_name: str = column(N, "The name of the list.", example="SessionKind")
    value: str = column(
        N, "A value that a drop-down offers; please leave these as they are.", example="Team sense-making"
    )
    order: int | None = column(N, "Its place in the drop-down.", example="4")
    definition: str = column(N, "What it means, where that needs saying.")
    active: bool | None = column(N, "Whether it is still offered.", example="Yes")


@sheet("ChangeLog", Group.CONTROL, Need.OPTIONAL, "Who changed what in this workbook, and why.")
class Change(Record):
    """One row of the ChangeLog sheet."""

    changed_on: dt.date | None = column(N, "The day of the change.", example="2026-07-16")
    changed_by: str = column(N, "Who made it, by their ID on the People sheet.", refs=("People",), example="P25")
    sheet: str = column(N, "The sheet that was changed.", example="Actions")
    row_id: str = column(N, "The ID of the row, if it was one.", example="A07")
    what_changed: str = column(
        N, "What was changed, without repeating what the cell holds.", example="Two actions merged into one"
    )
    why: str = column(N, "Why it was changed, in a few words.", example="To keep the plan small")
