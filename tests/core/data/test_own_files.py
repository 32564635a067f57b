"""Validation and test texts from files of the person's own: their columns, their labels, and what is left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.own_files import OpenColumns, OwnFile, OwnFiles, read_own_file
from textcls_gui.core.errors import Cancelled, DatasetError

COLUMNS = OpenColumns("reviews.csv", ("text",), "label", "", ("praise", "complaint"))


def write(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def sentences(count: int) -> list[str]:
    return [f"the room was fine on day {index} of our stay" for index in range(count)]


def left_out(file: OwnFile) -> dict[str, int]:
    return {item.reason: item.count for item in file.left_out}


def test_columns_of_the_same_names_are_taken_wherever_they_stand(tmp_path: Path) -> None:
    rows = [f"{'praise' if index % 2 else 'complaint'},{text},{index}" for index, text in enumerate(sentences(10))]
    file = read_own_file(write(tmp_path / "test.csv", "Label,TEXT,number", *rows), COLUMNS)
    assert file.name == "test.csv"
    assert list(file.dataset.texts) == sentences(10)
    assert set(file.dataset.labels) == {"praise", "complaint"}
    assert not file.left_out


def test_columns_of_other_names_are_guessed(tmp_path: Path) -> None:
    rows = [f"{index},{'praise' if index % 2 else 'complaint'},{text}" for index, text in enumerate(sentences(30))]
    file = read_own_file(write(tmp_path / "test.csv", "number,verdict,words", *rows), COLUMNS)
    assert list(file.dataset.texts) == sentences(30)


def test_several_columns_of_texts_are_joined_as_in_the_table(tmp_path: Path) -> None:
    columns = OpenColumns("news.csv", ("title", "body"), "label", "", ("praise", "complaint"))
    file = read_own_file(write(tmp_path / "test.csv", "body,label,title", "below,praise,above", "low,praise,high"), columns)
    assert list(file.dataset.texts) == ["above\nbelow", "high\nlow"]


def test_one_label_is_enough_and_what_is_left_out_is_counted(tmp_path: Path) -> None:
    rows = ["fine,praise", "so so,neither", "good,praise", '"",praise', "who knows,"]
    file = read_own_file(write(tmp_path / "test.csv", "text,label", *rows), COLUMNS)
    assert left_out(file) == {"unknown label": 1, "empty text": 1, "no label": 1}


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (("text,label", *(f"{text},{'up' if index % 2 else 'down'}" for index, text in enumerate(sentences(10)))), "none of the labels"),
        (("text", *sentences(10)), "No column with labels"),
        ((), "empty"),
    ],
)
def test_a_file_that_does_not_fit_is_refused_in_words(tmp_path: Path, lines: tuple[str, ...], words: str) -> None:
    path = tmp_path / "test.csv"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    with pytest.raises(DatasetError) as refused:
        read_own_file(path, COLUMNS)
    assert words in refused.value.message
    assert "test.csv" in refused.value.message
    assert refused.value.hint


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"gone\.csv"):
        read_own_file(tmp_path / "gone.csv", COLUMNS)


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    control = RunControl()
    control.discard()
    with pytest.raises(Cancelled):
        read_own_file(write(tmp_path / "test.csv", "text,label", "fine,praise"), COLUMNS, control)


def test_the_files_there_are(tmp_path: Path) -> None:
    file = read_own_file(write(tmp_path / "test.csv", "text,label", "fine,praise"), COLUMNS)
    assert OwnFiles().all == ()
    assert OwnFiles(test=file).all == (file,)
