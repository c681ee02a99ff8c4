"""Debian's Chromium without a window: what it shows, prints, computes and asks for when it opens a page."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

CHROMIUM = shutil.which("chromium") or ""
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND",
)
ITS_OWN = "not an origin"  # how the browser's log marks requests that no page made


def run(page: Path, into: Path, *more: str) -> str:
    """Open a page in a browser that has never been used; its DOM, where that is asked for, comes back."""
    profile = into / "profile"
    shutil.rmtree(profile, ignore_errors=True)
    command = [CHROMIUM, *QUIET, f"--user-data-dir={profile}", *more, page.as_uri()]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout


def printed(page: Path, into: Path) -> bytes:
    """The page as paper."""
    paper = into / "paper.pdf"
    run(page, into, "--no-pdf-header-footer", f"--print-to-pdf={paper}")
    return paper.read_bytes()


def requested(page: Path, into: Path) -> list[str]:
    """Every address that the page asked the network for; what the browser asks of its own accord is not the page's."""
    log = into / "net.json"
    run(page, into, "--dump-dom", f"--log-net-log={log}")
    asked = [event.get("params", {}) for event in json.loads(log.read_text("utf-8"))["events"]]
    of_the_page = (a for a in asked if a.get("initiator", ITS_OWN) != ITS_OWN)
    return sorted({url for a in of_the_page if not (url := str(a.get("url", ""))).startswith("file:")})


def computed(page: Path, into: Path, expression: str, width: int) -> object:
    """The value of an expression in a copy of the page, in a window of that width."""
    script = f"document.body.dataset.answer = JSON.stringify({expression})"
    text = page.read_text("utf-8").replace("default-src 'none'", "script-src 'unsafe-inline'")
    copy = into / "copy.html"
    copy.write_text(text.replace("</body>", f"<script>{script}</script></body>"), "utf-8")
    dom = run(copy, into, "--dump-dom", f"--window-size={width},900")
    answer = dom.partition('data-answer="')[2].partition('"')[0]
    return json.loads(answer.replace("&quot;", '"').replace("&amp;", "&"))
