"""Arguments in, a report and an exit status out. What the commands do is elsewhere; each imports it when called.

Exit status: 0 done, 1 findings stopped it, 2 usage, 3 a fault of the tool itself.
"""

from __future__ import annotations

import datetime as dt
import gc
import os
import signal
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from aftercare_docs.faults import where
from aftercare_docs.findings import Finding
from aftercare_docs.speaking import Speaker, speaker
from aftercare_docs.workers import WorkerFailed

if TYPE_CHECKING:
    from aftercare_docs.build import Order

FAULT = 3
MANY = 300_000  # a run is short: to look for what can be thrown away as often as usual costs a twentieth of it

WORKBOOKS = click.argument("workbooks", nargs=-1, required=True, metavar="WORKBOOK...", type=click.Path(path_type=Path))
INTO = click.option(
    "--into", type=click.Path(path_type=Path), default=Path("build"), show_default=True, help="The build folder."
)
PASSWORD = click.option(
    "--password-file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="A file whose first line is the password of a locked workbook; otherwise you are asked.",
)
FORMAT = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="Findings for people or for programs.",
)
AS_OF = click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="The day to build for; otherwise the workbook's own, otherwise today.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="aftercare-docs", message="aftercare %(version)s")
def cli() -> None:
    """Turn an engagement workbook into aftercare documents that nobody can be traced by."""


@cli.command()
@WORKBOOKS
@INTO
@AS_OF
@PASSWORD
@FORMAT
def build(
    workbooks: tuple[Path, ...], into: Path, as_of: dt.datetime | None, password_file: Path | None, form: str
) -> int:
    """Check each WORKBOOK, then make its documents, whole or not at all."""
    from aftercare_docs.build import Order
    from aftercare_docs.build import build as build_one

    with speaker(form) as say:
        for path in workbooks:
            order = Order(path, into, _day(as_of), _from_file(password_file), say.progress)
            outcome = build_one(order)
            if _locked(outcome.findings) and (password := _asked_for(path)):
                outcome = build_one(replace(order, password=password))
            say.built(path, order.target, outcome)
    return say.status


@cli.command()
@WORKBOOKS
@INTO
@AS_OF
@PASSWORD
@click.option("--watch", is_flag=True, help="Check again whenever a WORKBOOK is saved, until you press Ctrl-C.")
@FORMAT
def check(
    workbooks: tuple[Path, ...],
    into: Path,
    as_of: dt.datetime | None,
    password_file: Path | None,
    watch: bool,
    form: str,
) -> int:
    """Say everything that is wrong with each WORKBOOK, at its cell. Builds nothing.

    A copy with each finding as a note at its cell is left beside the build, as SLUG-marked.xlsx; a locked workbook
    gets none. The workbook itself is only read.
    """
    from aftercare_docs.build import Order
    from aftercare_docs.watching import saves

    if watch and form == "json":
        raise click.UsageError("--watch is for people; a program can run the check again itself.")
    with speaker(form) as say:
        password = _from_file(password_file)
        orders = {path: Order(path, into, _day(as_of), password, say.progress) for path in workbooks}
        saved = saves(workbooks)  # from before the first check: whoever saves during it is not missed
        for path in workbooks:
            orders[path] = _check(orders[path], say)
        if watch:
            with suppress(KeyboardInterrupt):
                say.watching()
                for path in saved:
                    say.again()
                    orders[path] = _check(orders[path], say)
                    say.watching()
    return say.status


def _check(order: Order, say: Speaker) -> Order:
    """Check one workbook; the order comes back with the password that opened it."""
    from aftercare_docs.rehearsing import check_workbook, leave_marked

    checked = check_workbook(order)
    if _locked(checked.findings) and (password := _asked_for(order.path)):
        order = replace(order, password=password)
        checked = check_workbook(order)
    say.checked(order.path, checked.findings)
    say.marked(leave_marked(order, checked))
    return order


@cli.command()
@click.argument("slug")
@click.option("--into", type=click.Path(path_type=Path), default=Path("inputs"), show_default=True)
@click.option("--example", is_flag=True, help="Fill in the fictional Northshire engagement.")
@click.option("--with", "wanted", multiple=True, metavar="SHEET", help="Of the optional sheets, only those so named.")
@click.option("--without", "unwanted", multiple=True, metavar="SHEET", help="Leave this sheet out; core ones stay.")
@FORMAT
def new(slug: str, into: Path, example: bool, wanted: tuple[str, ...], unwanted: tuple[str, ...], form: str) -> int:
    """Write an engagement workbook called SLUG: guidance, drop-downs, one table per sheet.

    It has every sheet unless you choose. --with and --without may each be given several times.
    """
    from aftercare_docs.starting import NotToChoose, left_out, start

    if example and (wanted or unwanted):
        raise click.UsageError("the example is whole: --example goes without --with and --without.")
    try:
        without = left_out(wanted, unwanted)
    except NotToChoose as refusal:
        raise click.UsageError(str(refusal)) from None
    with speaker(form) as say:
        path, found = start(slug, into, filled=example, without=without)
        say.started(path, found)
    return say.status


@cli.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@click.option("--against", type=click.Path(path_type=Path), metavar="WORKBOOK", help="The engagement it belongs to.")
@INTO
@PASSWORD
@FORMAT
def verify(files: tuple[Path, ...], against: Path | None, into: Path, password_file: Path | None, form: str) -> int:
    """Look into finished FILEs, also ones that somebody edited since, for what must not be sent."""
    from aftercare_docs.checking import verify_files

    with speaker(form) as say:
        looked = list(verify_files(files, against, _from_file(password_file), into))
        if against and _locked(looked[0][1]) and (password := _asked_for(against)):
            looked = list(verify_files(files, against, password, into))
        for path, found in looked:
            say.verified(path, found)
    return say.status


@cli.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="Where the clean copy goes.")
@click.option("--against", type=click.Path(path_type=Path), metavar="WORKBOOK", help="The engagement it belongs to.")
@click.option(
    "--revisions", type=click.Choice(["accept", "reject"]), default="accept", show_default=True, help="Tracked changes."
)
@INTO
@PASSWORD
@FORMAT
def clean(
    file: Path,
    output: Path,
    against: Path | None,
    revisions: str,
    into: Path,
    password_file: Path | None,
    form: str,
) -> int:
    """Write a copy of FILE without what must not travel with it; the visible words stay as they are, or it refuses."""
    from aftercare_docs.checking import clean_file

    with speaker(form) as say:
        found = clean_file(file, output, against, revisions, _from_file(password_file), into)
        if against and _locked(found) and (password := _asked_for(against)):
            found = clean_file(file, output, against, revisions, password, into)
        say.cleaned(output, found)
    return say.status


@cli.command("return")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@click.option(
    "--against",
    type=click.Path(path_type=Path),
    metavar="WORKBOOK",
    required=True,
    help="The engagement they belong to.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Where the copy goes, if not beside the build.")
@click.option("--sent", type=click.Path(path_type=Path), metavar="FILE", help="The plan as partners were given it.")
@INTO
@AS_OF
@PASSWORD
@FORMAT
def return_(
    files: tuple[Path, ...],
    against: Path,
    output: Path | None,
    sent: Path | None,
    into: Path,
    as_of: dt.datetime | None,
    password_file: Path | None,
    form: str,
) -> int:
    """Read action plans that partners filled in, and write a copy of WORKBOOK with what they entered, to accept."""
    from aftercare_docs.returns import keep, take_back

    with speaker(form) as say:
        password = _from_file(password_file)
        came = take_back(files, against, sent=sent, as_of=_day(as_of), password=password)
        if _locked(came.findings[:1]) and (password := _asked_for(against)):
            came = take_back(files, against, sent=sent, as_of=_day(as_of), password=password)
        path = output or into / f"{against.stem}-returned.xlsx"
        say.returned(path, came.findings, len(came.changes), keep(came.copy, path) if came.copy else None)
    return say.status


@cli.command()
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@AS_OF
@PASSWORD
@FORMAT
def diff(old: Path, new: Path, as_of: dt.datetime | None, password_file: Path | None, form: str) -> int:
    """Say what readers of each audience would notice between OLD and NEW: two workbooks, or two build folders.

    It says where and never what. Between two workbooks it also says whether the difference points at anybody.
    """
    from aftercare_docs.differences import differences

    with speaker(form) as say:
        say.compared(differences(old, new, _from_file(password_file), as_of=_day(as_of), ask=_asked_for))
    return say.status


@cli.command()
@FORMAT
def templates(form: str) -> int:
    """List what each Word template may print, and say what is wrong with it."""
    from aftercare_docs.templating import templates as all_templates

    with speaker(form) as say:
        for template in all_templates():
            say.template(template)
    return say.status


@cli.command()
@click.option("--against", type=click.Path(path_type=Path), metavar="WORKBOOK", help="Look for its identities too.")
@PASSWORD
def scan(against: Path | None, password_file: Path | None) -> int:
    """Read JSON lines with an id and a text; write JSON lines with the spans that the detectors mark."""
    from aftercare_docs.checking import scan_stream

    return scan_stream(sys.stdin, sys.stdout, against, _from_file(password_file))


@cli.command()
@click.argument("code")
def explain(code: str) -> int:
    """Say what a finding with this CODE means, why it matters and what to do."""
    from aftercare_docs.explaining import page

    text = page(code)
    if text is None:
        raise click.UsageError(f"no finding has the code {code.upper()!r}. The README lists them all.")
    click.echo(text)
    return 0


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with the right status; a fault of ours never shows a traceback."""
    gc.set_threshold(MANY)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # being ended is being interrupted: both tidy up
    try:
        status = cli.main(args=arguments, prog_name="aftercare", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped. What was built before is whole; nothing was left half done.", err=True)
        status = 130
    except Exception as error:
        if os.environ.get("AFTERCARE_DEBUG"):
            raise
        click.echo(_apology(error), err=True)
        status = FAULT
    sys.exit(status if isinstance(status, int) else 0)


def _apology(error: Exception) -> str:
    kind = str(error) if isinstance(error, WorkerFailed) else where(error)
    return (
        f"Something went wrong in aftercare_docs itself ({kind}), not in your workbook.\n"
        "Nothing was changed. Please tell whoever looks after the tool, and quote the words in brackets."
    )


def _locked(found: Iterable[Finding]) -> bool:
    return any(f.code == "INP04" for f in found)


def _from_file(path: Path | None) -> str | None:
    """A password comes from a file or is asked for; never from the command line, where others can see it."""
    if path is None:
        return None
    try:
        password = path.read_text("utf-8-sig").split("\n", 1)[0].rstrip("\r")
    except (UnicodeDecodeError, OSError):
        raise click.UsageError(f"{path.name} cannot be read as plain text (UTF-8).") from None
    if not password:
        raise click.UsageError(f"{path.name} is empty. Write the password on its first line, and nothing else.")
    return password


def _asked_for(path: Path) -> str | None:
    """The password as a person types it, unseen; None where nobody is there to ask."""
    return str(click.prompt(f"Password of {path.name}", hide_input=True, err=True)) if sys.stdin.isatty() else None


def _day(moment: dt.datetime | None) -> dt.date | None:
    return moment.date() if moment else None
