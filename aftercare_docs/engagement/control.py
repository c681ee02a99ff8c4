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
    "Identity register for redaction. Best kept in a separate, access-controlled file with the same columns; never emitted.",
)
class Identity(Record):
    """One row of the Identities sheet."""

    identity_id: str = column(N, "unique", required=True, id_form=r"ID\d{1,5}", example="ID001")
    category: IdentityCategory | None = column(N, "", required=True, example="Child")
    real_value: str = column(N, "", required=True)
    variants: tuple[str, ...] = column(N, "nicknames, initials, misspellings, possessives")
    match: MatchKind | None = column(N, "", example="Whole word")
    action: RedactAction | None = column(N, "Replace; Block; Warn", required=True, example="Block")
    replace_with: str = column(
        N,
        "if Replace; may point to published pseudonym",
        needed_when=("action", ("Replace",)),
        example="Rowan",
    )
    applies_to: RedactScope | None = column(N, "", example="All outputs")
    reason: str = column(N, "")
    added_by: str = column(N, "", refs=("People",), example="P25")
    added_on: dt.date | None = column(N, "", example="2026-06-03")


@sheet(
    "AllowList", Group.CONTROL, Need.CORE, "Approved exceptions, each with rationale, approver and expiry."
)
class Allowance(Record):
    """One row of the AllowList sheet."""

    allow_id: str = column(R, "unique", required=True, id_form=r"AL\d{1,4}", example="AL01")
    kind: AllowKind | None = column(R, "", required=True, example="Tone phrase")
    check_code: str = column(R, "lexicon or check code", example="TRM04")
    value: str = column(R, "exact words", required=True)
    target: str = column(R, "output id, or sheet / id / column", example="O03")
    rationale: str = column(R, "20 characters or more", required=True, long=True)
    requested_by: str = column(R, "", required=True, refs=("People",), example="P27")
    approved_by: str = column(R, "not requested_by", required=True, refs=("People",), example="P25")
    approved_on: dt.date | None = column(R, "", example="2026-07-15")
    expires_on: dt.date | None = column(R, "", required=True, example="2027-02-26")


@sheet("Outputs", Group.CONTROL, Need.CORE, "Register of artefacts to make.")
class Output(Record):
    """One row of the Outputs sheet."""

    output_id: str = column(R, "unique", required=True, id_form=r"O\d{1,4}", example="O01")
    artefact: ArtefactKind | None = column(R, "", required=True, example="Aftercare plan")
    audience: Audience | None = column(R, "", required=True, example="Partnership")
    marking: Marking | None = column(R, "", example="OFFICIAL-SENSITIVE")
    version: str = column(R, "", example="1.0")
    release_rule: ReleaseRule | None = column(R, "", example="On approval")
    release_on: dt.date | None = column(R, "", needed_when=("release_rule", ("On date",)))
    approvers: tuple[str, ...] = column(
        R, "at least one; two for public", refs=("People",), example="P01; P25"
    )
    file_stub: str = column(R, "neutral; checked against Identities", example="northshire-aftercare-plan")
    status: DocumentStatus | None = column(R, "", example="For approval")


@sheet("Approvals", Group.CONTROL, Need.CORE, "Decisions on outputs.")
class Approval(Record):
    """One row of the Approvals sheet."""

    approval_id: str = column(R, "unique", id_form=r"AP\d{1,4}", example="AP01")
    output_id: str = column(R, "", required=True, refs=("Outputs",), example="O01")
    version: str = column(R, "", example="1.0")
    content_fingerprint: str = column(R, "written by the pipeline; approval lapses if content changes")
    decision: Decision | None = column(R, "", required=True, example="Approved")
    approver: str = column(R, "in Outputs.approvers", required=True, refs=("People",), example="P25")
    decided_on: dt.date | None = column(R, "", example="2026-07-20")
    rationale: str = column(R, "", long=True)
    conditions: str = column(R, "")


@sheet(
    "Lists",
    Group.CONTROL,
    Need.RECOMMENDED,
    "Vocabularies behind the drop-downs.",
    unique=("list_name", "value"),
)
class ListValue(Record):
    """One row of the Lists sheet."""

    list_name: str = column(N, "", example="SessionKind")
    value: str = column(N, "", example="Team sense-making")
    order: int | None = column(N, "", example="4")
    definition: str = column(N, "")
    active: bool | None = column(N, "", example="Yes")


@sheet("ChangeLog", Group.CONTROL, Need.OPTIONAL, "Who changed what in the workbook.")
class Change(Record):
    """One row of the ChangeLog sheet."""

    changed_on: dt.date | None = column(N, "", example="2026-07-16")
    changed_by: str = column(N, "", refs=("People",), example="P25")
    sheet: str = column(N, "", example="Actions")
    row_id: str = column(N, "", example="A07")
    what_changed: str = column(N, "")
    why: str = column(N, "")
