"""A few hundred broken and hostile files of every kind, the same ones in every run; `make torture` tries many more."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.fuzzing.files import KINDS, fuzz_kind
from textcls_gui.core.data.reading import read_table
from textcls_gui.core.errors import DatasetError
from textcls_gui.core.text.vectors import read_vectors


@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="memory is measured by /proc")
@pytest.mark.parametrize("kind", KINDS)
def test_hostile_files_are_refused_or_read(kind: str) -> None:
    tally = fuzz_kind(kind, 40, seed=5)
    assert tally.tried == 40
    assert not tally.findings, str(tally)
    assert tally.read + tally.refused == 40


@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="memory is measured by /proc")
def test_what_reached_something_new_is_the_origin_of_others() -> None:
    tally = fuzz_kind("csv", 40, seed=5, guided=True)
    assert tally.read + tally.refused == tally.tried == 40
    assert not tally.findings, str(tally)
    assert "guided" in tally.what
    assert ", 0 kept" not in tally.what


def test_a_line_whose_first_odd_letter_comes_late_is_read(tmp_path: Path) -> None:
    path = tmp_path / "late.csv"
    path.write_bytes(b"text,label\n" + b"a" * 5_000 + b"\xe9,good\nb,bad\n")
    assert read_table(path).num_rows == 2


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"film 1 2\n" + b"1 " * 100_000 + b"\n", "holds no word vectors"),
        (b"9" * 5_000 + b" 2\nfilm 1 2\n", "holds no word vectors"),
        (b"1 2\nfilm 1e999 2\n", "is no list of 2 numbers"),
        (b"1 2\nfilm nan 2\n", "is no list of 2 numbers"),
    ],
)
def test_word_vectors_that_are_none_are_refused(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "words.vec"
    path.write_bytes(content)
    with pytest.raises(DatasetError, match=words):
        read_vectors(path, ["film"])


@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="memory is measured by /proc")
@pytest.mark.parametrize(
    ("kind", "seed", "number"),
    [
        ("csv", 1, 4),  # no letter beyond ASCII among the first 4,000 of a line
        ("xls", 1, 8),  # a chain of sectors without an end: ended the program
        ("xls", 12, 3525),  # a date beyond all calendars, met while rows were read
        ("xls", 12, 7000),  # a gigabyte for a cell in a far corner
        ("xls", 13, 12116),  # a number that is none
        ("vectors", 12, 13296),  # numbers too large for a vector
        ("ods", 12, 2251),  # a sheet without its end, which was looked for without end
        ("xlsx", 12, 3018),  # a member without a name
        ("xlsx", 12, 5704),  # an encoding that nobody knows
        ("xlsx", 12, 12625),  # a cell that says two places: ended the program
    ],
)
def test_what_was_found_once_is_not_found_again(kind: str, seed: int, number: int) -> None:
    tally = fuzz_kind(kind, 1, seed, first=number)
    assert tally.tried == 1
    assert not tally.findings, str(tally)
