"""Set up ``.venv`` from the lock file, and Pango beside it: run by ``make``, safe to run again.

Goes in: ``requirements.lock`` and whichever Python make found. Comes out: a virtual environment that holds
exactly what the lock names, with a stamp of the lock's digest; it is built anew when the digest changes. This
module may use the standard library alone, and nothing that an old Python cannot read: it should be
told plainly what is wrong.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "lock.sha256"
VENV_PYTHON = VENV / "bin" / "python"
OLDEST = (3, 11)
PANGO_LOADS = "from weasyprint.text import ffi; assert ffi.harfbuzz_subset"
PANGO = {
    "apt-get": "apt-get install -y libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "dnf": "dnf install -y pango",
    "pacman": "pacman -S --noconfirm pango",
    "apk": "apk add pango",
    "zypper": "zypper install -y libpango-1_0-0",
    "brew": "brew install pango",
}


def main() -> None:
    """Check, build what is missing, and say in one sentence what a person has to do where this cannot."""
    if sys.version_info[:2] < OLDEST:
        wanted, found = (".".join(map(str, version[:2])) for version in (OLDEST, sys.version_info))
        sys.exit(
            f"This needs Python {wanted} or later, and {sys.executable} is Python {found}. "
            "Name a newer one, for example: make PYTHON=python3.12"
        )
    if not up_to_date():
        say("Setting up .venv from requirements.lock (once; about a minute)")
        ensure_venv_module()
        create()
    install_package()
    ensure_pango()


def say(line: str) -> None:
    """Speak at once, and on the error stream, where progress belongs."""
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


def digest() -> str:
    """What identifies the lock that an environment was built from."""
    return hashlib.sha256(LOCK.read_bytes()).hexdigest()


def up_to_date() -> bool:
    """True when the environment was finished from this very lock and its Python still starts."""
    if not (STAMP.is_file() and STAMP.read_text("ascii").strip() == digest()):
        return False
    return shutil.which(str(VENV_PYTHON)) is not None


def ensure_venv_module() -> None:
    """Debian and Ubuntu keep this part of Python in a package of its own."""
    if importlib.util.find_spec("ensurepip") is None:
        package = "python{}.{}-venv".format(*sys.version_info[:2])
        install_or_ask("the part of Python that makes virtual environments", f"apt-get install -y {package}")


def create() -> None:
    """Build the environment from nothing. The stamp is written last: what was interrupted is built again."""
    run(sys.executable, "-m", "venv", "--clear", str(VENV))
    pip("--require-hashes", "--requirement", str(LOCK))
    STAMP.write_text(digest() + "\n", "ascii")


def install_package() -> None:
    """Make the checkout itself importable, with what the lock has already brought, and compile it as pip would."""
    pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    run(str(VENV_PYTHON), "-m", "compileall", "-q", str(ROOT / "aftercare_docs"))


def ensure_pango() -> None:
    """WeasyPrint draws text with Pango, which no Python package brings: load it, as WeasyPrint would."""
    if not pango_loads():
        manager = next((name for name in PANGO if shutil.which(name)), None)
        if manager is None:
            sys.exit("Pango is missing. Install it with this system's package manager, then run make again.")
        install_or_ask("Pango, which sets the type of the PDF documents", PANGO[manager])
        if not pango_loads():
            sys.exit(f"Pango still cannot be loaded after: {PANGO[manager]}")


def pango_loads() -> bool:
    """True when WeasyPrint finds every library it draws with."""
    return subprocess.run([VENV_PYTHON, "-c", PANGO_LOADS], capture_output=True, check=False).returncode == 0


def install_or_ask(what: str, command: str) -> None:
    """Install a system package where this is root on Debian or Ubuntu; anywhere else, say the command."""
    if not (command.startswith("apt-get ") and shutil.which("apt-get") and os.geteuid() == 0):
        sudo = "" if command.startswith("brew ") or os.geteuid() == 0 else "sudo "
        sys.exit(f"Missing: {what}. Install it with:\n\n    {sudo}{command}\n\nthen run make again.")
    say(f"Installing {what}")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    run("apt-get", "-qq", "update")
    run(*command.split())


def pip(*arguments: str) -> None:
    """Install into the environment, quietly."""
    run(str(VENV_PYTHON), "-m", "pip", "--quiet", "--disable-pip-version-check", "install", *arguments)


def run(*command: str) -> None:
    """Run one step, its output kept off standard output; a failure ends the set-up and names the step."""
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode != 0:
        sys.exit(f"This step of the set-up did not finish: {' '.join(command)}")


if __name__ == "__main__":
    main()
