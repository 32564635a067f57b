"""Which part each column plays, and several labels in a cell."""

from __future__ import annotations

import pytest

from tests.core.examples import mood_rows, table_of
from textcls_gui.core.data.columns import ColumnChoice, guess_columns, guess_separator, part_of
from textcls_gui.core.data.dataset import NO_PART, PARTS, build_dataset, labels_in

MOODS = mood_rows(40)


def test_a_column_of_train_and_test_says_the_split() -> None:
    rows = [[text, label, "train" if number % 4 else "Test"] for number, (text, label) in enumerate(MOODS)]
    for name in ("split", "whatever"):
        assert guess_columns(table_of(("text", "label", name), rows)) == ColumnChoice((0,), 1, part=2)


def test_a_column_of_one_part_or_of_something_else_says_none() -> None:
    for words in (("train", "train"), ("train", "bus"), ("on", "off")):
        rows = [[text, label, words[number % 2]] for number, (text, label) in enumerate(MOODS)]
        assert guess_columns(table_of(("text", "label", "vehicle"), rows)).part is None


@pytest.mark.parametrize(("cell", "part"), [("train", "train"), (" Dev ", "validation"), ("TEST", "test"), ("测试集", "test"), ("x", None)])
def test_parts_are_known_by_many_names(cell: str, part: str | None) -> None:
    assert part_of(cell) == part


@pytest.mark.parametrize(
    ("cells", "separator"),
    [
        (["a|b", "b|c", "a", "c", "a|c", "b"], "|"),
        (["joy; fear", "joy", "fear; anger", "anger; joy", "fear"], ";"),
        (["Toys, Games", "Home, Garden", "Books"] * 9, ""),
        (["a", "b", "c"], ""),
        ([""], ""),
    ],
)
def test_several_labels_in_a_cell_are_noticed(cells: list[str], separator: str) -> None:
    assert guess_separator(cells) == separator


def test_labels_in_a_cell_are_counted_once_without_spaces() -> None:
    assert labels_in(" a ;b;a; ", ";") == ("a", "b")
    assert labels_in(" a ;b", "") == (" a ;b",)
    assert labels_in(";", ";") == labels_in(" None ", ";") == labels_in("[]", ";") == ()


class TestADataset:
    def test_joins_texts_and_leaves_empty_ones_out(self) -> None:
        table = table_of(("title", "body", "label"), [["A", "b", "x"], ["", "c", "y"], ["D", " ", "x"], ["", "", "y"]])
        dataset = build_dataset(table, ColumnChoice((0, 1), 2))
        assert list(dataset.texts) == ["A\nb", "c", "D"]
        assert dataset.rows.tolist() == [0, 1, 2]

    def test_knows_the_parts_that_the_table_says(self) -> None:
        rows = [["a", "x", "train"], ["b", "y", "dev"], ["c", "x", "test"], ["d", "y", "?"]]
        dataset = build_dataset(table_of(("text", "label", "part"), rows), ColumnChoice((0,), 1, part=2))
        assert dataset.parts is not None
        assert dataset.parts.tolist() == [PARTS.index("train"), PARTS.index("validation"), PARTS.index("test"), NO_PART]

    def test_knows_which_of_several_labels_a_text_has(self) -> None:
        table = table_of(("text", "labels"), [["1", "a|b"], ["2", "b"], ["3", "c|b"]])
        dataset = build_dataset(table, ColumnChoice((0,), 1, "|"))
        assert dataset.labels == ("b", "a", "c")
        assert dataset.membership is not None
        assert dataset.membership.tolist() == [[True, True, False], [True, False, False], [True, False, True]]
        assert dataset.targets.tolist() == [1, 0, 2]
        assert dataset.label_counts == (3, 1, 1)
