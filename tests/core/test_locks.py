"""Two programs, or two threads, that change the same file: neither change is lost, and nobody waits for ever."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from textcls_gui.core.data.frozen import FrozenTest
from textcls_gui.core.data.kept_labels import KeptLabels
from textcls_gui.core.errors import LibraryError
from textcls_gui.core.library.tried import TriedTexts
from textcls_gui.core.locks import LOCK_FILE, changing
from textcls_gui.core.search import SearchStore

MARK = """
import sys
from pathlib import Path
from textcls_gui.core.data.kept_labels import KeptLabels
kept = KeptLabels(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for row in range(int(sys.argv[2]), int(sys.argv[2]) + 40):
    kept.mark(row, is_kept=True)
"""
HOLD = """
import sys
from pathlib import Path
from textcls_gui.core.locks import changing
with changing(Path(sys.argv[1])):
    print("ready", flush=True)
    sys.stdin.readline()
"""


def begun(script: str, *arguments: object) -> subprocess.Popen[str]:
    """Another program, which waits for a line before it goes on."""
    command = [sys.executable, "-c", script, *map(str, arguments)]
    other = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2])
    assert other.stdout is not None
    assert other.stdout.readline() == "ready\n"
    return other


def test_two_programs_at_once_lose_no_change(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    others = [begun(MARK, path, first) for first in (0, 100)]
    for other in others:
        assert other.stdin is not None
        other.stdin.write("go\n")
        other.stdin.flush()
    for other in others:
        other.communicate()
        assert other.returncode == 0
    assert KeptLabels(path).rows() == {*range(40), *range(100, 140)}


def test_two_threads_at_once_lose_no_change(tmp_path: Path) -> None:
    path = tmp_path / "tried.json"
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: TriedTexts(path).add(f"text {number:02}", "good", 0.5, "model"), range(40)))
    assert {tried.text for tried in TriedTexts(path).all()} == {f"text {number:02}" for number in range(40)}


def test_who_waits_too_long_is_told_and_a_program_that_ended_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    other = begun(HOLD, path)
    with pytest.raises(LibraryError, match=r"kept.json is being changed by another window"), changing(path, patience=0.05):
        pass
    other.kill()
    other.communicate()
    with changing(path, patience=0.05):
        pass


def test_a_folder_in_which_nothing_can_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / LOCK_FILE).mkdir()
    with pytest.raises(LibraryError, match=r"kept.json could not be saved"), changing(tmp_path / "folder" / "kept.json"):
        pass


class TestAFileThatCannotBeReadNow:
    """It is not taken for none: then it would be written over, with all that is in it."""

    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        """A folder refuses to be read as a file, whoever asks."""
        (tmp_path / "file.json").mkdir()
        return tmp_path / "file.json"

    def test_keeps_tried_texts(self, path: Path) -> None:
        tried = TriedTexts(path)
        assert tried.all() == ()
        for change in (lambda: tried.add("text", "good", 0.5, "model"), lambda: tried.remove("text"), lambda: tried.put_back(())):
            with pytest.raises(LibraryError, match=r"tried texts could not be read: there is a folder of that name. Nothing was changed"):
                change()

    def test_keeps_kept_labels(self, path: Path) -> None:
        assert KeptLabels(path).rows() == frozenset()
        with pytest.raises(LibraryError, match="could not be read"):
            KeptLabels(path).mark(1, is_kept=True)

    def test_lets_no_other_test_part_be_chosen(self, path: Path) -> None:
        frozen = FrozenTest(path)
        assert frozen.num_looks == 0
        for ask in (frozen.rows, lambda: frozen.look_at(np.arange(3)), lambda: frozen.choose(np.arange(3))):
            with pytest.raises(LibraryError, match="could not be read"):
                ask()

    def test_lets_no_search_begin_anew(self, path: Path) -> None:
        with pytest.raises(LibraryError, match="could not be read"):
            SearchStore(path.parent).read("file")
