"""The rehearsal: it names every part of a run, grows with the data, leaves no trace, and hears a stop."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.core.examples import dataset_of, mood_rows, store_in, tiny_config
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import Dataset
from textcls_gui.core.errors import Cancelled
from textcls_gui.core.events import EpochFinished
from textcls_gui.core.experiment import RunRequest, run_experiment
from textcls_gui.core.training.rehearsal import PartSizes, part_sizes, rehearse


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return dataset_of(mood_rows(400))


def test_it_names_the_seconds_of_every_part(dataset: Dataset) -> None:
    config = tiny_config()
    shares: list[float] = []
    found = rehearse(dataset, part_sizes(dataset, config), config, RunControl(), shares.append)
    parts = (found.tokenizing, found.counting, found.later_epoch, found.evaluating, found.baseline, found.saving)
    assert all(seconds > 0 for seconds in parts)
    assert found.first_epoch >= found.later_epoch
    assert (found.max_epochs, found.patience) == (config.training.max_epochs, config.training.patience)
    assert shares == sorted(shares)


def test_more_data_takes_longer_and_needs_more_memory(dataset: Dataset) -> None:
    config = tiny_config()
    few, many = (rehearse(dataset, PartSizes(n, n // 10, n // 10), config, RunControl()) for n in (300, 300_000))
    assert many.later_epoch > 50 * few.later_epoch
    assert many.memory_bytes > few.memory_bytes


def test_without_the_linear_path_nothing_is_counted(dataset: Dataset) -> None:
    config = tiny_config(linear_path=False)
    assert rehearse(dataset, part_sizes(dataset, config), config, RunControl()).counting == 0.0


def test_a_run_after_a_rehearsal_gives_the_same_bits(dataset: Dataset, tmp_path: Path) -> None:
    config = tiny_config(max_epochs=2)

    def losses() -> list[float]:
        events = run_experiment(RunRequest(dataset, config, "moods"), RunControl(), store_in(tmp_path))
        return [event.validation_loss for event in events if isinstance(event, EpochFinished)]

    before = losses()
    rehearse(dataset, part_sizes(dataset, config), config, RunControl())
    assert losses() == before


def test_a_run_begins_when_the_rehearsal_under_way_has_ended(dataset: Dataset, tmp_path: Path) -> None:
    config = tiny_config(max_epochs=1)
    reached, go_on, order = threading.Event(), threading.Event(), []

    def hold(fraction: float) -> None:
        reached.set()
        go_on.wait(30)

    def rehearsal() -> None:
        rehearse(dataset, part_sizes(dataset, config), config, RunControl(), hold)
        order.append("rehearsal")

    def run() -> None:
        next(run_experiment(RunRequest(dataset, config, "moods"), RunControl(), store_in(tmp_path)))
        order.append("run")

    threads = [threading.Thread(target=rehearsal), threading.Thread(target=run)]
    threads[0].start()
    assert reached.wait(30)
    threads[1].start()
    go_on.set()
    for thread in threads:
        thread.join(60)
    assert order == ["rehearsal", "run"]


def test_a_stop_is_heard(dataset: Dataset) -> None:
    config, control = tiny_config(), RunControl()
    with pytest.raises(Cancelled):
        rehearse(dataset, part_sizes(dataset, config), config, control, lambda _fraction: control.discard())


class TestSizes_of_the_parts:  # noqa: N801
    def test_follow_the_fractions(self, dataset: Dataset) -> None:
        config = tiny_config(validation_fraction=0.1, test_fraction=0.2)
        assert part_sizes(dataset, config) == PartSizes(280, 40, 80)

    def test_own_files_leave_all_texts_for_training(self, dataset: Dataset) -> None:
        assert part_sizes(dataset, tiny_config(), num_validation=7, num_test=9) == PartSizes(400, 7, 9)

    def test_a_column_with_parts_holds(self, dataset: Dataset) -> None:
        parts = np.repeat(np.array([0, 1, 2], dtype=np.int8), [200, 150, 50])
        assert part_sizes(replace(dataset, parts=parts), tiny_config()) == PartSizes(200, 150, 50)
