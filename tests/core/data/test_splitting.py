"""Train, validation and test: nothing lost, nothing twice, copies together, every label in each part."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.examples import dataset_of, mood_rows
from textcls_gui.core.config import SplitConfig
from textcls_gui.core.data.dataset import NO_PART, Dataset, LeftOut
from textcls_gui.core.data.splitting import (
    MERGED_LABEL,
    MIN_TEXTS,
    Splits,
    groups_of_like,
    rare_labels,
    split_dataset,
    text_key,
    with_rare_labels,
)
from textcls_gui.core.errors import DatasetError

texts = st.sampled_from([f"text {number}" for number in range(12)] + ["TEXT 1", "text  2", " text 3 "])
datasets = (
    st.lists(st.tuples(texts, st.sampled_from("abc")), min_size=MIN_TEXTS, max_size=60)
    .filter(lambda rows: len({label for _, label in rows}) > 1)
    .map(dataset_of)
)
fractions = st.builds(SplitConfig, *[st.sampled_from([0.02, 0.1, 0.5]) | st.floats(0.02, 0.5)] * 2)
seeds = st.integers(0, 2**31 - 1)


def keys_by_label(dataset: Dataset) -> dict[int, set[str]]:
    """The different texts of each label; one with several labels belongs to the first."""
    first: dict[str, int] = {}
    for text, target in zip(dataset.texts, dataset.targets.tolist(), strict=True):
        first.setdefault(text_key(text), target)
    return {label: {key for key, target in first.items() if target == label} for label in range(len(dataset.labels))}


def keys_in(dataset: Dataset, part: np.ndarray[tuple[int], np.dtype[np.int64]]) -> set[str]:
    return {text_key(dataset.texts[index]) for index in part.tolist()}


def parts_of(splits: Splits) -> tuple[np.ndarray[tuple[int], np.dtype[np.int64]], ...]:
    return splits.train, splits.validation, splits.test


@given(datasets, fractions, seeds, st.booleans())
def test_parts_are_disjoint_and_whole_with_copies_together_and_every_label_everywhere(
    dataset: Dataset, config: SplitConfig, seed: int, with_test: bool
) -> None:
    needed = 3 if with_test else 2
    groups = keys_by_label(dataset)
    if all(len(keys) < needed for keys in groups.values()):
        with pytest.raises(DatasetError, match="No label has enough different texts"):
            split_dataset(dataset, config, seed, with_test=with_test)
        return
    splits = split_dataset(dataset, config, seed, with_test=with_test)
    assert sorted(np.concatenate(parts_of(splits)).tolist()) == list(range(dataset.num_texts))
    keys = [keys_in(dataset, part) for part in parts_of(splits)]
    assert sum(map(len, keys)) == len(set.union(*keys))
    for group in groups.values():
        if len(group) >= needed:
            assert all(group & part for part in keys[:needed])
        else:
            assert group <= keys[0]


@given(datasets, fractions, seeds)
def test_the_same_seed_gives_the_same_parts(dataset: Dataset, config: SplitConfig, seed: int) -> None:
    try:
        first, second = (split_dataset(dataset, config, seed) for _ in range(2))
    except DatasetError:
        return
    assert all(np.array_equal(one, other) for one, other in zip(parts_of(first), parts_of(second), strict=True))


def test_another_seed_gives_other_parts() -> None:
    dataset = dataset_of(mood_rows(60))
    first, second = (split_dataset(dataset, SplitConfig(), seed) for seed in (1, 2))
    assert not np.array_equal(first.test, second.test)


@pytest.mark.parametrize("config", [SplitConfig(), SplitConfig(0.3, 0.3), SplitConfig(0.02, 0.5)])
def test_parts_have_the_sizes_asked_for_in_every_label(config: SplitConfig) -> None:
    rows = [(f"common {number}", "common") for number in range(900)] + [(f"rare {number}", "rare") for number in range(100)]
    dataset = dataset_of(rows)
    splits = split_dataset(dataset, config, seed=3)
    for label, count in enumerate(dataset.label_counts):
        assert abs(int((dataset.targets[splits.test] == label).sum()) - config.test_fraction * count) <= 1
        assert abs(int((dataset.targets[splits.validation] == label).sum()) - config.validation_fraction * count) <= 1


def test_with_a_test_file_of_its_own_nothing_is_kept_apart() -> None:
    dataset = dataset_of(mood_rows(60))
    splits = split_dataset(dataset, SplitConfig(), seed=1, with_test=False)
    assert not len(splits.test)
    assert len(splits.train) + len(splits.validation) == 60


def test_a_label_with_one_text_stays_in_training() -> None:
    dataset = dataset_of([*mood_rows(40), ("the only one", "unique")])
    splits = split_dataset(dataset, SplitConfig(), seed=1)
    assert 40 in splits.train


def test_three_hundred_labels_are_all_in_every_part() -> None:
    dataset = dataset_of([(f"text {number}", f"label {number % 300}") for number in range(900)])
    splits = split_dataset(dataset, SplitConfig(), seed=1)
    assert all(len(set(dataset.targets[part].tolist())) == 300 for part in parts_of(splits))


def test_a_text_that_was_copied_a_hundred_times_does_not_crowd_out_the_others() -> None:
    rows = [*mood_rows(40), *[("copied", "fair")] * 100, ("one", "fair"), ("two", "fair")]
    dataset = dataset_of(rows)
    for seed in range(20):
        splits = split_dataset(dataset, SplitConfig(), seed)
        assert all(keys_in(dataset, part) & {"copied", "one", "two"} for part in parts_of(splits))


@pytest.mark.parametrize("num_texts", [2, MIN_TEXTS - 1])
def test_too_few_texts_are_refused_with_the_number_needed(num_texts: int) -> None:
    with pytest.raises(DatasetError, match=f"There are only {num_texts} texts with a label. At least 8 are needed"):
        split_dataset(dataset_of(mood_rows(num_texts)), SplitConfig(), seed=1)


def test_labels_with_one_text_each_are_refused() -> None:
    dataset = dataset_of([(f"text {number}", f"label {number}") for number in range(20)])
    with pytest.raises(DatasetError, match=r"No label has enough different texts.*at least three"):
        split_dataset(dataset, SplitConfig(), seed=1)


@given(st.text())
def test_texts_that_a_person_calls_the_same_have_one_key(text: str) -> None:
    assert text_key(text) == text_key(f" \n{text}\t") == text_key(text.replace(" ", "   "))
    assert bool(text_key(text)) == bool(text.strip())


LONG = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Good film!", "good  FILM"),
        ("ｗｉｄｅ text", "wide text"),
        (LONG, f"{LONG}."),
        (f"{LONG} {LONG} again", f"{LONG} {LONG} once"),
    ],
)
def test_texts_that_are_almost_the_same_are_one_group(one: str, other: str) -> None:
    assert groups_of_like([one, "something else", other]).tolist() == [0, 1, 0]


@pytest.mark.parametrize(("one", "other"), [("good film", "good films"), ("I like it", "I like it not"), ("!!!", "???"), (LONG, LONG[:60])])
def test_texts_that_say_something_else_are_not(one: str, other: str) -> None:
    assert len(set(groups_of_like([one, other]).tolist())) == 2


class TestTheTablesOwnParts:
    def dataset(self, parts: list[int]) -> Dataset:
        return replace(dataset_of(mood_rows(len(parts))), parts=np.array(parts, dtype=np.int8))

    def test_hold(self) -> None:
        parts = [0, 0, 0, 1, 1, 2, 2, 0, 0, NO_PART, 0, 0]
        splits = split_dataset(self.dataset(parts), SplitConfig(), 1)
        assert splits.validation.tolist() == [3, 4]
        assert splits.test.tolist() == [5, 6]
        assert splits.train.tolist() == [0, 1, 2, 7, 8, 9, 10, 11]

    def test_are_completed_from_train(self) -> None:
        splits = split_dataset(self.dataset([0] * 30 + [2] * 6), SplitConfig(), 1)
        assert splits.test.tolist() == list(range(30, 36))
        assert 0 < len(splits.validation) < 15
        assert sorted(np.concatenate(parts_of(splits)).tolist()) == list(range(36))


class TestAFrozenTest:
    def test_is_the_same_whatever_the_seed(self) -> None:
        dataset = dataset_of(mood_rows(60))
        first = split_dataset(dataset, SplitConfig(), 1)
        again = split_dataset(dataset, SplitConfig(), 2, test_rows=dataset.rows[first.test])
        assert again.test.tolist() == first.test.tolist()
        assert again.validation.tolist() != first.validation.tolist()

    def test_outlives_rows_that_are_gone_and_takes_copies_along(self) -> None:
        rows = mood_rows(60)
        dataset = dataset_of([*rows, rows[7]])
        without = dataset.take(np.array([index for index in range(61) if index != 3]))
        splits = split_dataset(without, SplitConfig(), 1, test_rows=np.array([3, 5, 7]))
        assert without.rows[splits.test].tolist() == [5, 7, 60]


class TestRareLabels:
    ROWS: ClassVar = [*mood_rows(20), ("a strange one", "rare"), ("an odd one", "odd"), ("an odder one", "odd")]

    def test_many_copies_of_few_texts_are_rare(self) -> None:
        dataset = dataset_of([*mood_rows(20), *[("one text", "copied"), ("another text", "copied")] * 100])
        assert [dataset.labels[number] for number in rare_labels(dataset)] == ["copied"]

    def test_texts_that_differ_late_are_not_rare(self) -> None:
        dataset = dataset_of([*mood_rows(20), *[("one text", "late")] * 100, ("a second", "late"), ("a third", "late")])
        assert not len(rare_labels(dataset))

    def test_may_be_left_out(self) -> None:
        dataset = with_rare_labels(dataset_of(self.ROWS), "leave out")
        assert sorted(dataset.labels) == ["bad", "good"]
        assert dataset.num_texts == 20
        assert dataset.left_out == (LeftOut("rare label", 3),)

    def test_may_be_put_together(self) -> None:
        dataset = with_rare_labels(dataset_of([*self.ROWS, ("elsewhere", "nowhere")]), "merge")
        assert sorted(dataset.labels) == ["bad", "good", MERGED_LABEL]
        assert dataset.label_counts[-1] == 4

    def test_may_stay(self) -> None:
        dataset = dataset_of(self.ROWS)
        assert with_rare_labels(dataset, "learn only") is dataset

    def test_that_are_all_there_is_cannot_be_left_out(self) -> None:
        with pytest.raises(DatasetError, match=r"Only 1 label has enough different texts"):
            with_rare_labels(dataset_of([*[(f"text {n}", "a") for n in range(9)], ("b", "b")]), "leave out")
