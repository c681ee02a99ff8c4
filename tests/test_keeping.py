"""Lines that nobody can change, cut off or lose without its being noticed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from aftercare_docs import keeping
from aftercare_docs.keeping import Distrusted

FIRST, SECOND, THIRD = (["a", [1]],), (["b", []],), (["c", []],)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two lines under one name and one under another."""
    made = tmp_path / ".ledger"
    for name, entries in (("one", FIRST), ("two", SECOND), ("one", THIRD)):
        keeping.append(keeping.read(made), name, entries)
    return made


def kept(folder: Path) -> dict[str, list[object]]:
    return {name: [line.entries for line in lines] for name, lines in keeping.read(folder).lines.items()}


def test_what_was_appended_comes_back(folder: Path) -> None:
    assert kept(folder) == {"one": [FIRST, THIRD], "two": [SECOND]}


def test_reading_writes_nothing(tmp_path: Path) -> None:
    assert keeping.read(tmp_path / "none").lines == {}
    assert not (tmp_path / "none").exists()


def test_an_older_copy_that_is_put_back_is_noticed(folder: Path, tmp_path: Path) -> None:
    """Every line of it is authentic; what gives it away stands beside the folder."""
    older = tmp_path / "backup"
    shutil.copytree(folder, older)
    keeping.append(keeping.read(folder), "two", FIRST)
    newer = tmp_path / "newer"
    shutil.copytree(folder, newer)
    for copy, what in ((older, "is older than the last release"), (tmp_path / "none", "is missing"), (newer, "")):
        shutil.rmtree(folder, ignore_errors=True)
        if copy.exists():
            shutil.copytree(copy, folder)
        if what:
            with pytest.raises(Distrusted, match=what):
                keeping.read(folder)
        else:
            assert kept(folder)["two"] == [SECOND, FIRST]


def test_a_copy_from_before_a_file_was_begun_is_noticed(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "backup")
    keeping.append(keeping.read(folder), "three", FIRST)
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "backup", folder)
    with pytest.raises(Distrusted, match="has lost a file"):
        keeping.read(folder)


def test_what_is_noted_beside_the_folder_can_be_read_by_nobody_else_and_says_nothing(folder: Path) -> None:
    beside = folder.with_name(".ledger.last")
    assert beside.stat().st_mode & 0o777 == 0o600
    assert json.loads(beside.read_text()) == {
        name: lines[-1].code for name, lines in keeping.read(folder).lines.items()
    }
    for torn in ("{torn", "[]"):
        beside.write_text(torn)
        with pytest.raises(Distrusted, match="cannot be read"):
            keeping.read(folder)


def test_the_same_line_twice_running_is_one(folder: Path) -> None:
    keeping.append(keeping.read(folder), "one", THIRD)
    assert kept(folder)["one"] == [FIRST, THIRD]


def test_only_the_owner_can_read_it(folder: Path) -> None:
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
    (folder / "key").chmod(0o644)
    keeping.read(folder)
    assert (folder / "key").stat().st_mode & 0o777 == 0o600


def test_the_key_is_made_once(folder: Path) -> None:
    key = (folder / "key").read_bytes()
    keeping.append(keeping.read(folder), "three", FIRST)
    assert (folder / "key").read_bytes() == key
    assert len(bytes.fromhex(key.decode())) == 32


def lines(folder: Path) -> list[str]:
    return (folder / "one.lines").read_text().splitlines(keepends=True)


def rewrite(folder: Path, text: str) -> None:
    (folder / "one.lines").write_text(text)


def folder_for_key(folder: Path) -> None:
    (folder / "key").unlink()
    (folder / "key").mkdir()


DAMAGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "the last line is cut off": (lambda f: rewrite(f, lines(f)[0]), "is shorter than it was"),
    "every line is cut off": (lambda f: rewrite(f, ""), "is shorter than it was"),
    "the first line is cut off": (lambda f: rewrite(f, lines(f)[1]), "has been changed"),
    "the lines are exchanged": (lambda f: rewrite(f, "".join(lines(f)[::-1])), "has been changed"),
    "a line is repeated": (lambda f: rewrite(f, "".join(lines(f)) + lines(f)[1]), "has been changed"),
    "a value is changed": (lambda f: rewrite(f, "".join(lines(f)).replace('"a"', '"z"')), "has been changed"),
    "a line is torn": (lambda f: rewrite(f, "".join(lines(f))[:-9]), "cannot be read"),
    "it is not text": (lambda f: (f / "one.lines").write_bytes(b"\xff\xfe"), "cannot be read"),
    "another file takes its place": (lambda f: shutil.copy(f / "two.lines", f / "one.lines"), "has been changed"),
    "a file is removed": (lambda f: (f / "two.lines").unlink(), "has lost a file"),
    "the heads are removed": (lambda f: (f / "heads").unlink(), "has lost a file"),
    "the heads are changed": (lambda f: (f / "heads").write_text("0 {}\n"), "has been changed"),
    "the key is removed": (lambda f: (f / "key").unlink(), "has lost its key"),
    "the key is shortened": (lambda f: (f / "key").write_text("00\n"), "has lost its key"),
    "the key is another": (lambda f: (f / "key").write_text("00" * 32), "has been changed"),
    "the key is a folder": (folder_for_key, "cannot be read"),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_damage_is_noticed_and_named(folder: Path, damage: str) -> None:
    harm, what = DAMAGE[damage]
    harm(folder)
    with pytest.raises(Distrusted) as refusal:
        keeping.read(folder)
    assert refusal.value.what == what


@pytest.mark.parametrize("known", ["one", "three"])
def test_a_folder_that_does_not_know_what_was_used_has_been_lost(folder: Path, tmp_path: Path, known: str) -> None:
    with pytest.raises(Distrusted, match="is missing"):
        keeping.read(tmp_path / "none", known)
    if known == "three":
        with pytest.raises(Distrusted, match="has lost a file"):
            keeping.read(folder, known)
    else:
        assert keeping.read(folder, known).lines


@pytest.mark.parametrize("writes", range(4))
def test_an_interrupted_append_leaves_a_folder_that_is_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writes: int
) -> None:
    made, real, done = tmp_path / ".ledger", keeping._replace, 0

    def failing(path: Path, text: str) -> None:
        nonlocal done
        if done == writes:
            raise KeyboardInterrupt
        done += 1
        real(path, text)

    monkeypatch.setattr(keeping, "_replace", failing)
    with pytest.raises(KeyboardInterrupt):
        keeping.append(keeping.read(made), "one", FIRST)
    monkeypatch.undo()
    keeping.append(keeping.read(made).again(), "one", FIRST)
    keeping.append(keeping.read(made), "one", SECOND)
    assert kept(made) == {"one": [FIRST, SECOND]}


def test_two_that_begin_at_once_end_with_one_key(tmp_path: Path) -> None:
    made = tmp_path / ".ledger"
    one, other = keeping.read(made), keeping.read(made)
    keeping.append(one.again(), "one", FIRST)
    keeping.append(other.again(), "two", SECOND)
    assert kept(made) == {"one": [FIRST], "two": [SECOND]}


def test_a_hash_needs_the_key_and_the_division_of_its_parts(folder: Path, tmp_path: Path) -> None:
    here, there = keeping.read(folder), keeping.read(tmp_path / "none")
    assert here.hashed("ab", "c") == keeping.read(folder).hashed("ab", "c")
    assert len({here.hashed("ab", "c"), here.hashed("a", "bc"), there.hashed("ab", "c")}) == 3


def test_what_is_kept_does_not_show_itself(folder: Path) -> None:
    made = keeping.read(folder)
    assert json.dumps(FIRST[0]) not in repr(made)
    assert made.key.hex() not in repr(made)
