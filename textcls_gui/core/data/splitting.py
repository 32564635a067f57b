"""Train, validation and test: stratified, seeded, with copies of one text on one side."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.config import SplitConfig
from textcls_gui.core.data.dataset import Dataset
from textcls_gui.core.errors import DatasetError

MIN_TEXTS = 8
Indexes = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Splits:
    """Positions in the dataset; the three parts are disjoint and cover it."""

    train: Indexes
    validation: Indexes
    test: Indexes


def split_dataset(dataset: Dataset, config: SplitConfig, seed: int, *, with_test: bool = True) -> Splits:
    """Deal out the texts of each label by the configured fractions.

    A label with three different texts or more has at least one in each part; with fewer, they stay in train.

    Args:
        with_test: False where the test texts come from a file of their own; the test part is then empty.

    Raises:
        DatasetError: there are too few texts.
    """
    if dataset.num_texts < MIN_TEXTS:
        raise DatasetError(
            "There are only {found} texts with a label.",
            hint="At least {needed} are needed to try, and some hundreds to be useful.",
            found=dataset.num_texts,
            needed=MIN_TEXTS,
        )
    test_fraction = config.test_fraction if with_test else 0.0
    groups_by_label = _groups_by_label(dataset)
    random = np.random.default_rng(seed)
    parts: tuple[list[int], list[int], list[int]] = ([], [], [])
    for groups in groups_by_label:
        order = [groups[index] for index in random.permutation(len(groups))]
        _deal(order, config.validation_fraction, test_fraction, parts)
    train, validation, test = (np.sort(np.array(part, dtype=np.int64)) for part in parts)
    if not len(validation) or (with_test and not len(test)):
        raise DatasetError(
            "No label has enough different texts to check the model with.",
            hint="Each label should have at least three different texts.",
        )
    return Splits(train, validation, test)


def text_key(text: str) -> str:
    """Equal for texts that a person would call the same: case and spacing do not count."""
    return " ".join(text.casefold().split())


def _groups_by_label(dataset: Dataset) -> list[list[list[int]]]:
    """For each label, its groups of equal texts; a text with two labels belongs to the label seen first."""
    group_of: dict[str, list[int]] = {}
    by_label: list[list[list[int]]] = [[] for _ in dataset.labels]
    for index, text in enumerate(dataset.texts):
        key = text_key(text)
        if key not in group_of:
            group_of[key] = []
            by_label[dataset.targets[index]].append(group_of[key])
        group_of[key].append(index)
    return by_label


def _deal(groups: list[list[int]], validation_fraction: float, test_fraction: float, parts: tuple[list[int], list[int], list[int]]) -> None:
    train, validation, test = parts
    total = sum(map(len, groups))
    wanted = [(part, fraction) for part, fraction in ((test, test_fraction), (validation, validation_fraction)) if fraction > 0]
    position = 0
    if len(groups) > len(wanted):
        for parts_left, (part, fraction) in zip(range(len(wanted), 0, -1), wanted, strict=True):
            last = len(groups) - parts_left  # one group is left for each part that follows, train being the last of them
            target, dealt = round(total * fraction), 0
            while position < last and (dealt == 0 or dealt + len(groups[position]) <= target):
                part.extend(groups[position])
                dealt += len(groups[position])
                position += 1
    for group in groups[position:]:
        train.extend(group)
