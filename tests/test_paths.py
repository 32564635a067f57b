"""The person's folders: found without touching the disk, made when asked, refused in words."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from textcls_gui.core.errors import LibraryError
from textcls_gui.paths import UserPaths


def test_the_folders_are_where_the_environment_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TEXTCLS_HOME", str(tmp_path / "chosen"))
    paths = UserPaths.locate()
    assert paths.home == tmp_path / "chosen"
    assert {paths.runs, paths.models, paths.trash, paths.logs, paths.settings} == {
        paths.home / name for name in ("runs", "models", "trash", "logs", "settings.json")
    }


def test_a_tilde_in_the_environment_is_the_home_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("TEXTCLS_HOME", "~/texts")
    assert UserPaths.locate().home == tmp_path / "texts"


def test_a_relative_folder_is_taken_from_where_the_program_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TEXTCLS_HOME", "here")
    paths = UserPaths.locate()
    monkeypatch.chdir(tmp_path.parent)
    assert paths.home == tmp_path / "here"


@pytest.mark.skipif(sys.platform != "linux", reason="the variable is Linux's")
@pytest.mark.parametrize("empty", ["", None])
def test_without_a_choice_the_system_names_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, empty: str | None) -> None:
    if empty is None:
        monkeypatch.delenv("TEXTCLS_HOME")
    else:
        monkeypatch.setenv("TEXTCLS_HOME", empty)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    assert UserPaths.locate().home == tmp_path / "share" / "TextCls"


def test_a_person_without_a_home_folder_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEXTCLS_HOME", "~nobody-of-this-name/texts")
    with pytest.raises(LibraryError, match=r"no home folder.*TEXTCLS_HOME"):
        UserPaths.locate()


def test_locating_touches_nothing(tmp_path: Path) -> None:
    before = list(tmp_path.iterdir())
    UserPaths.locate()
    assert list(tmp_path.iterdir()) == before


def test_creating_makes_every_folder_and_may_be_repeated() -> None:
    paths = UserPaths.locate()
    paths.create()
    kept = paths.runs / "kept"
    kept.touch()
    paths.create()
    assert kept.exists()
    assert all(folder.is_dir() for folder in (paths.home, paths.runs, paths.models, paths.trash, paths.logs))
    assert not paths.settings.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps other people out of the whole profile")
def test_other_people_on_the_machine_cannot_read_the_texts() -> None:
    paths = UserPaths.locate()
    paths.create()
    assert stat.S_IMODE(paths.home.stat().st_mode) == 0o700


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    in_the_way = tmp_path / "home"
    in_the_way.write_text("a file")
    with pytest.raises(LibraryError) as refusal:
        UserPaths.locate().create()
    assert str(in_the_way) in refusal.value.message
    assert refusal.value.hint
    assert in_the_way.read_text() == "a file"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a person who may not write everywhere")
def test_a_folder_of_somebody_else_is_refused_in_words(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(LibraryError, match="writing there is not allowed"):
        UserPaths.locate().create()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="/proc is Linux's")
@pytest.mark.parametrize("home", ["/proc/textcls", "/dev/null/textcls"])
def test_a_place_that_holds_no_folders_is_refused_in_words(monkeypatch: pytest.MonkeyPatch, home: str) -> None:
    monkeypatch.setenv("TEXTCLS_HOME", home)
    with pytest.raises(LibraryError) as refusal:
        UserPaths.locate().create()
    assert str(refusal.value).startswith(f"The folder {home} cannot be made: ")
    assert "TEXTCLS_HOME" in refusal.value.hint
