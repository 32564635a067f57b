"""Which columns are texts and labels, and which rows make the dataset."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.examples import dataset_of, mood_rows, several_dataset_of, table_of
from textcls_gui.core.data.columns import ColumnChoice, column_named, guess_columns
from textcls_gui.core.data.dataset import LeftOut, build_dataset, with_labels_of, with_several_labels
from textcls_gui.core.errors import DatasetError

cells = st.sampled_from(["", " ", "a", "b", " a", "c"])
MOODS = [[text, label] for text, label in mood_rows(40)]


class TestGuessing:
    @pytest.mark.parametrize(
        ("columns", "text", "label"),
        [
            (("text", "label"), 0, 1),
            (("Comment", "Stars"), 0, 1),
            (("评论", "评价"), 0, 1),
            (("a", "b"), 0, 1),
        ],
    )
    def test_names_and_looks_agree(self, columns: tuple[str, str], text: int, label: int) -> None:
        assert guess_columns(table_of(columns, MOODS)) == ColumnChoice((text,), label)

    def test_other_columns_do_not_mislead(self) -> None:
        rows = [[str(1000 + number), "2024-01-01", label, text] for number, (text, label) in enumerate(mood_rows(40))]
        assert guess_columns(table_of(("id", "date", "mood", "wording"), rows)) == ColumnChoice((3,), 2)

    def test_texts_without_spaces_are_texts(self) -> None:
        rows = [["好" if number % 2 else "差", f"这个东西的质量第{number}次让人满意"] for number in range(20)]
        assert guess_columns(table_of(("x", "y1"), rows)) == ColumnChoice((1,), 0)

    def test_one_column_is_a_file_to_classify(self) -> None:
        assert guess_columns(table_of(("text",), [["a b"], ["c d"]])) == ColumnChoice((0,), None)

    def test_a_column_whose_values_never_repeat_is_no_label(self) -> None:
        rows = [[f"some text with the number {number}", str(number)] for number in range(40)]
        assert guess_columns(table_of(("text", "id"), rows)) == ColumnChoice((0,), None)

    def test_a_column_that_says_label_but_is_empty_is_none(self) -> None:
        rows = [[text, "", label] for text, label in mood_rows(40)]
        assert guess_columns(table_of(("text", "label", "mood"), rows)) == ColumnChoice((0,), 2)

    def test_what_the_person_has_chosen_stays_and_the_other_is_another_column(self) -> None:
        rows = [[text, label, "here" if label == "bad" else "there"] for text, label in mood_rows(40)]
        table = table_of(("text", "label", "place"), rows)
        assert guess_columns(table, label=0) == ColumnChoice((2,), 0)
        assert guess_columns(table, text=1) == ColumnChoice((1,), 2)
        assert guess_columns(table, text=2, label=0) == ColumnChoice((2,), 0)
        assert guess_columns(table_of(("only",), [["a"]]), label=0) == ColumnChoice((0,), 0)

    @given(st.integers(1, 5).flatmap(lambda width: st.lists(st.lists(st.text(max_size=5), min_size=width, max_size=width), min_size=1)))
    def test_two_different_columns_are_chosen_whatever_is_in_them(self, rows: list[list[str]]) -> None:
        choice = guess_columns(table_of([f"c{index}" for index in range(len(rows[0]))], rows))
        assert 0 <= choice.text < len(rows[0])
        assert choice.label is None or (0 <= choice.label < len(rows[0]) and choice.label != choice.text)


class TestNames:
    def test_of_columns_need_not_match_in_case_or_spaces(self) -> None:
        table = table_of(("Text ", "text", "Label"), [["a", "b", "c"]])
        assert [column_named(table, name) for name in ("text", "Text ", "TEXT", " label")] == [1, 0, 0, 2]

    def test_that_no_column_has_are_refused_with_those_there_are(self) -> None:
        with pytest.raises(DatasetError, match=r"example\.csv has no column “mood”\. It has: “text”, “label”"):
            column_named(table_of(("text", "label"), [["a", "b"]]), "mood")


class TestBuilding:
    @given(st.lists(st.tuples(cells, cells), max_size=30))
    def test_every_row_is_kept_or_counted(self, rows: list[tuple[str, str]]) -> None:
        full = [(text, label) for text, label in rows if text.strip() and label.strip()]
        if len({label for _, label in full}) < 2:
            with pytest.raises(DatasetError):
                dataset_of(rows)
            return
        dataset = dataset_of(rows)
        assert [(text, dataset.labels[target]) for text, target in zip(dataset.texts, dataset.targets, strict=True)] == full
        assert [rows[row] for row in dataset.rows] == full
        assert dataset.num_texts + sum(left_out.count for left_out in dataset.left_out) == len(rows)

    def test_labels_stand_in_the_order_of_how_common_they_are(self) -> None:
        dataset = dataset_of([("1", "b"), ("2", "c"), ("3", "c"), ("4", "a"), ("5", "b"), ("6", "c")])
        assert dataset.labels == ("c", "b", "a")
        assert dataset.label_counts == (3, 2, 1)

    def test_labels_are_compared_as_they_are_written(self) -> None:
        assert dataset_of([("1", "1"), ("2", "1.0"), ("3", " 1"), ("4", "01")]).labels == (" 1", "01", "1", "1.0")

    def test_what_was_left_out_says_why(self) -> None:
        dataset = dataset_of([("a", "x"), ("", "x"), (" ", ""), ("b", ""), ("c", "y")])
        assert dataset.left_out == (LeftOut("empty text", 2), LeftOut("no label", 1))

    @pytest.mark.parametrize("num_labels", [2, 300])
    def test_many_labels_are_fine(self, num_labels: int) -> None:
        dataset = dataset_of([(f"text {number}", f"label {number % num_labels}") for number in range(4 * num_labels)])
        assert len(dataset.labels) == num_labels
        assert set(dataset.label_counts) == {4}


class TestRefusals:
    def test_one_label_only(self) -> None:
        with pytest.raises(DatasetError, match=r"There is only one label: “x”.*Check that “label” is the right column"):
            dataset_of([(f"text {number}", "x") for number in range(20)])

    def test_no_row_with_both(self) -> None:
        with pytest.raises(DatasetError, match="No row has both a text and a label"):
            dataset_of([("a", ""), ("", "x")])

    def test_no_label_column(self) -> None:
        with pytest.raises(DatasetError, match=r"No column with labels was found in example\.csv"):
            build_dataset(table_of(("text",), [["a"], ["b"]]), ColumnChoice((0,), None))

    def test_one_column_as_both(self) -> None:
        with pytest.raises(DatasetError, match=r"“text” cannot be text and label at once. Choose two columns"):
            build_dataset(table_of(("text", "label"), MOODS), ColumnChoice((0,), 0))

    @pytest.mark.parametrize("num_rows", [51, 20_000])
    def test_a_column_of_numbers_that_never_repeat(self, num_rows: int) -> None:
        with pytest.raises(DatasetError, match=f"“label” has {num_rows:,} different values in {num_rows:,} rows: it does not look like"):
            dataset_of([(f"text {number}", str(number)) for number in range(num_rows)])


class TestTheWordsOfAnother:
    """A test file is told in the model's labels."""

    def test_targets_follow_the_other_order(self) -> None:
        told = with_labels_of(dataset_of([("1", "a"), ("2", "a"), ("3", "b")]), ("b", "a"))
        assert told.labels == ("b", "a")
        assert told.targets.tolist() == [1, 1, 0]

    def test_unknown_labels_are_left_out_and_counted(self) -> None:
        told = with_labels_of(dataset_of([("1", "a"), ("2", "z"), ("", "a"), ("3", "b"), ("4", "z")]), ("a", "b", "c"))
        assert (list(told.texts), told.targets.tolist(), told.rows.tolist()) == (["1", "3"], [0, 1], [0, 3])
        assert told.left_out == (LeftOut("empty text", 1), LeftOut("unknown label", 2))

    def test_no_known_label_at_all_is_refused_with_those_that_are_known(self) -> None:
        with pytest.raises(DatasetError, match=r"No label of example is known to the model. The model knows: good, bad"):
            with_labels_of(dataset_of([("1", "a"), ("2", "b")]), ("good", "bad"))


def test_a_file_name_that_is_no_text_becomes_one() -> None:
    table = table_of(("text", "label"), MOODS)
    table.path = Path("moods-\udce9\udc80 中文.csv")
    assert build_dataset(table, ColumnChoice((0,), 1)).name == "moods-?? 中文"


def test_a_part_keeps_labels_and_rows() -> None:
    whole = dataset_of([("1", "a"), ("", "a"), ("2", "b"), ("3", "a")])
    part = whole.take(np.array([2, 0]))
    assert (list(part.texts), part.targets.tolist(), part.rows.tolist()) == (["3", "1"], [0, 0], [3, 0])
    assert part.labels == whole.labels
    assert part.label_counts == (2, 0)


class TestSeveralLabels:
    def test_of_a_text_may_be_none_where_the_cell_says_so(self) -> None:
        rows = [("1", "a|b"), ("2", "none"), ("3", "b"), ("4", "[]"), ("5", "|"), ("6", ""), ("7", "-")]
        dataset = several_dataset_of(rows)
        assert dataset.labels == ("b", "a")
        assert dataset.membership is not None
        assert dataset.membership.sum(axis=1).tolist() == [2, 0, 1, 0, 0, 0]
        assert dataset.left_out == (LeftOut("no label", 1),)
        assert list(dataset.labels_of_texts())[:3] == [("b", "a"), (), ("b",)]

    def test_with_none_are_a_stratum_of_their_own(self) -> None:
        dataset = several_dataset_of([("1", "a|b"), ("2", "none"), ("3", "b")])
        assert dataset.strata.tolist() == [1, 2, 0]
        assert dataset.targets.tolist() == [1, 0, 0]

    def test_are_told_in_a_models_labels_as_far_as_it_knows_them(self) -> None:
        dataset = several_dataset_of([("1", "a|z"), ("2", "z"), ("3", "none"), ("4", "b|a"), ("5", "b")])
        told = with_labels_of(dataset, ("b", "c", "a"))
        assert told.membership is not None
        assert list(told.texts) == ["1", "3", "4", "5"]
        assert told.membership.tolist() == [[False, False, True], [False] * 3, [True, False, True], [True, False, False]]
        assert told.targets.tolist() == [2, 0, 2, 0]
        assert told.left_out == (LeftOut("unknown label", 1),)

    def test_that_are_all_unknown_are_refused(self) -> None:
        with pytest.raises(DatasetError, match="No label of example is known to the model"):
            with_labels_of(several_dataset_of([("1", "a|b"), ("2", "none"), ("3", "b")]), ("x", "y"))

    def test_can_be_made_of_one_label_each(self) -> None:
        dataset = with_several_labels(dataset_of([("1", "a"), ("2", "b"), ("3", "a")]), ";")
        assert dataset.membership is not None
        assert dataset.membership.tolist() == [[True, False], [False, True], [True, False]]
        assert dataset.separator == ";"

    def test_have_the_settings_of_fewer_texts(self) -> None:
        rows = [(str(number), "a|b" if number % 2 else "b") for number in range(30)]
        assert several_dataset_of(rows).num_texts_for_presets < dataset_of(rows).num_texts_for_presets == 30
