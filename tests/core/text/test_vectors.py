"""Word vectors from a file: found by word, read exactly, refused in words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import Cancelled, DatasetError
from textcls_gui.core.text.vectors import read_vectors

WORDS = ("good", "bad", "café", "unheard")


def written(path: Path, *lines: str) -> Path:
    path.write_bytes("".join(f"{line}\n" for line in lines).encode())
    return path


@pytest.mark.parametrize("header", [(), ("4 3",)], ids=["GloVe", ".vec"])
def test_the_vectors_of_the_words_at_hand_are_read(tmp_path: Path, header: tuple[str, ...]) -> None:
    path = written(tmp_path / "v.txt", *header, "the 1 2 3", "bad -1 0.5 2e-1", "café 4 5 6", "good 0 0 1")
    found = read_vectors(path, WORDS)
    assert found.indexes.tolist() == [0, 1, 2]
    np.testing.assert_allclose(found.values, [[0, 0, 1], [-1, 0.5, 0.2], [4, 5, 6]])


def test_the_word_as_it_is_written_goes_before_another_case_of_it(tmp_path: Path) -> None:
    path = written(tmp_path / "v.txt", "Good 1 1", "BAD 2 2", "Bad 3 3", "good 4 4")
    assert read_vectors(path, WORDS).values.tolist() == [[4, 4], [2, 2]]


def test_a_last_line_without_an_end_counts(tmp_path: Path) -> None:
    path = tmp_path / "v.txt"
    path.write_bytes(b"the 1 2\ngood 3 4")
    assert read_vectors(path, WORDS).values.tolist() == [[3, 4]]


def test_scaled_vectors_have_the_spread_asked_for(tmp_path: Path) -> None:
    path = written(tmp_path / "v.txt", "good 10 -30", "bad 20 0")
    assert read_vectors(path, WORDS).scaled(0.4).std() == pytest.approx(0.4)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"\xba\x16\x4f\x2f binary", "fastText model in binary form"),
        (b"good \0\0\0\0\n", "not a text file"),
        (b"just a story about words\nwith lines\n", "is no list of"),
        (b"lonely\n", "holds no word vectors"),
        (b"the 1 2\ngood 1 oops\n", "is no list of 2 numbers"),
        (b"the 1 2\ngood 1\n", "is no list of 2 numbers"),
        (b"the 1 2\ngood nan 1\n", "is no list of 2 numbers"),
        (b"the 1 2\nother 3 4\n", "none of the words"),
    ],
)
def test_what_is_no_file_of_vectors_is_refused_in_words(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "v.vec"
    path.write_bytes(content)
    with pytest.raises(DatasetError, match=said) as caught:
        read_vectors(path, WORDS)
    assert caught.value.hint


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"missing\.vec cannot be read"):
        read_vectors(tmp_path / "missing.vec", WORDS)


def test_a_stop_is_heard(tmp_path: Path) -> None:
    control = RunControl()
    control.discard()
    with pytest.raises(Cancelled):
        read_vectors(written(tmp_path / "v.txt", "good 1 2"), WORDS, control)
