"""Checkpoints: two moments, each of which a training can go on from, and no more on the disk than they are made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from textcls_gui.core.errors import LibraryError
from textcls_gui.core.events import EpochFinished
from textcls_gui.core.files import write_whole
from textcls_gui.core.training.checkpoints import Checkpoints
from textcls_gui.core.training.devices import Device
from textcls_gui.core.training.state import Learnt, Position, RunState, TrainingState

BATCHES = 4  # of an epoch
DEVICE = Device("cpu", "a processor", "", 1)


def epoch(number: int, *, is_best: bool) -> EpochFinished:
    return EpochFinished(number, number * BATCHES, 0.5, 0.5, 0.5, 0.5, 0.001, 1.0, is_best, 0)


def moment(number: int, batch: int, best_epoch: int = 0) -> TrainingState:
    """After so many batches of this epoch, or at its end for 0."""
    step = number * BATCHES if batch == 0 else (number - 1) * BATCHES + batch
    position = Position(number, batch, step, 10 * step, float(step), 0.0, "{}" if batch else "", best_epoch, best_epoch * BATCHES, 0.9, 0.1)
    is_now = best_epoch * BATCHES == step
    at_best = None if is_now or not best_epoch else moment(best_epoch, 0, best_epoch)
    return TrainingState(
        position,
        weights={"it": torch.full((30, 4), float(step))},
        moments={"it": torch.full((30, 4), -float(step))},
        chances=(torch.tensor([step, number], dtype=torch.uint8),),
        scores=torch.full((batch, 2), float(step), dtype=torch.float64),
        best_weights={} if at_best is None else at_best.weights,
        at_best=at_best,
    )


def run_at(number: int, batch: int, best_epoch: int = 0) -> RunState:
    training = moment(number, batch, best_epoch)
    num_over = number if batch == 0 else number - 1
    history = tuple(epoch(each, is_best=each <= best_epoch) for each in range(1, num_over + 1))
    return RunState((), Learnt(history, torch.zeros(training.position.step, 2, dtype=torch.float64)), training)


def position_of(checkpoints: Checkpoints) -> tuple[int, int, bool]:
    found = checkpoints.newest()
    assert found is not None
    assert found.state.training is not None
    assert found.state.under_way is not None
    training, learnt = found.state.training, found.state.under_way
    expected = moment(training.position.epoch, training.position.batch, training.position.best_epoch)
    assert training.position == expected.position
    assert torch.equal(training.weights["it"], expected.weights["it"])
    assert torch.equal(training.moments["it"], expected.moments["it"])
    assert torch.equal(training.chances[0], expected.chances[0])
    assert torch.equal(training.scores, expected.scores)
    if training.position.best_epoch and expected.at_best is not None:
        assert torch.equal(training.best_weights["it"], expected.best_weights["it"])
    assert len(learnt.curve) == training.position.step
    assert len(learnt.history) == training.position.epoch - (training.position.batch > 0)
    return training.position.epoch, training.position.batch, found.is_older


@pytest.fixture
def checkpoints(tmp_path: Path) -> Checkpoints:
    return Checkpoints(tmp_path / "checkpoints")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "checkpoints"


def files(folder: Path, beginning: str) -> list[str]:
    return sorted(path.name for path in folder.glob(f"{beginning}-*"))


def break_newest(folder: Path) -> None:
    newest = max(folder.glob("checkpoint-*"), key=lambda path: int(path.stem.partition("-")[2]))
    newest.write_bytes(newest.read_bytes()[:-9])


def test_before_an_epoch_is_over_the_one_before_is_kept(checkpoints: Checkpoints, folder: Path) -> None:
    for batch in (1, 2, 3):
        checkpoints.write(run_at(1, batch), DEVICE)
    assert files(folder, "weights") == ["weights-1-2.safetensors", "weights-1-3.safetensors"]
    break_newest(folder)
    assert position_of(Checkpoints(folder)) == (1, 2, True)


def test_the_end_of_the_best_epoch_is_what_one_falls_back_on(checkpoints: Checkpoints, folder: Path) -> None:
    for number, batch in ((2, 3), (3, 1), (3, 0), (4, 2)):
        checkpoints.write(run_at(number, batch, best_epoch=1), DEVICE)
    assert position_of(Checkpoints(folder)) == (4, 2, False)
    break_newest(folder)
    assert position_of(Checkpoints(folder)) == (1, 0, True)


def test_never_more_than_two_moments_are_on_the_disk(checkpoints: Checkpoints, folder: Path) -> None:
    best = {1: 0, 2: 1, 3: 1, 4: 3, 5: 3, 6: 5}
    for number in range(1, 7):
        for batch in range(1, BATCHES + 1):
            checkpoints.write(run_at(number, batch, best[number]), DEVICE)
            assert len(files(folder, "checkpoint")) <= 2
            assert len(files(folder, "weights")) <= 2
            assert len(files(folder, "state")) <= 2
        checkpoints.write(run_at(number, 0, best.get(number + 1, 5)), DEVICE)
        assert len(files(folder, "weights")) <= 2
    assert len(files(folder, "checkpoint")) == 2


def test_the_last_batch_of_an_epoch_and_its_end_are_two_moments(checkpoints: Checkpoints, folder: Path) -> None:
    checkpoints.write(run_at(2, BATCHES, best_epoch=1), DEVICE)
    checkpoints.write(run_at(2, 0, best_epoch=1), DEVICE)
    assert position_of(Checkpoints(folder)) == (2, 0, False)


@pytest.mark.parametrize("batch", [0, 3])
def test_any_one_file_of_the_newest_may_be_damaged(batch: int, checkpoints: Checkpoints, folder: Path) -> None:
    for number, each in ((2, 2), (3, batch)):
        checkpoints.write(run_at(number, each, best_epoch=1), DEVICE)
    step = moment(3, batch).position.step
    for name in (f"weights-1-{step}.safetensors", f"state-1-3-{batch}.safetensors"):
        before = (folder / name).read_bytes()
        (folder / name).write_bytes(before[:-1])
        manifests = {path: path.read_bytes() for path in folder.glob("checkpoint-*")}
        assert position_of(Checkpoints(folder)) == (1, 0, True)
        for path, content in manifests.items():
            path.write_bytes(content)
        (folder / name).write_bytes(before)
    assert position_of(Checkpoints(folder)) == (3, batch, False)


def test_who_goes_on_from_the_disk_keeps_what_is_there_to_fall_back_on(checkpoints: Checkpoints, folder: Path) -> None:
    checkpoints.write(run_at(3, 2, best_epoch=1), DEVICE)
    again = Checkpoints(folder)
    found = again.newest()
    assert found is not None
    state = run_at(3, 3, best_epoch=1)
    assert state.training is not None
    again.write(replace(state, training=replace(state.training, at_best=None)), DEVICE)
    break_newest(folder)
    assert position_of(Checkpoints(folder)) == (1, 0, True)


def test_a_full_disk_leaves_what_was_there(checkpoints: Checkpoints, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checkpoints.write(run_at(1, 3), DEVICE)

    def full(*_: object) -> None:
        raise LibraryError("full")

    monkeypatch.setattr("textcls_gui.core.training.checkpoints.write_whole", full)
    with pytest.raises(LibraryError):
        checkpoints.write(run_at(2, 3, best_epoch=1), DEVICE)
    assert position_of(Checkpoints(folder)) == (1, 3, False)


def test_damaged_best_weights_cost_no_more_than_themselves(checkpoints: Checkpoints, folder: Path) -> None:
    checkpoints.write(run_at(3, 2, best_epoch=1), DEVICE)
    best = folder / f"weights-1-{BATCHES}.safetensors"
    best.write_bytes(best.read_bytes()[:-1])
    again = Checkpoints(folder)
    found = again.newest()
    assert found is not None
    assert found.has_lost_best
    assert not found.is_older
    training = found.state.training
    assert training is not None
    assert (training.position.epoch, training.position.batch, training.position.best_epoch) == (3, 2, 2)
    assert torch.equal(training.weights["it"], moment(3, 2).weights["it"])
    assert torch.equal(training.best_weights["it"], training.weights["it"])
    again.write(run_at(3, 0, best_epoch=3), DEVICE)
    assert position_of(Checkpoints(folder)) == (3, 0, False)


class KilledError(BaseException):
    """As if the program had ended here."""


@pytest.mark.parametrize("best_epoch", [1, 4])
def test_wherever_a_saving_is_killed_two_moments_are_there_and_none_is_older_than_before(
    best_epoch: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the middle of any writing or removal; with a better epoch since the saving before, and without."""
    num_calls, wanted = 0, 0

    def or_killed(do: Callable[..., object]) -> Callable[..., object]:
        def done(*arguments: object, **options: object) -> object:
            nonlocal num_calls
            num_calls += 1
            if num_calls == wanted:
                raise KilledError
            return do(*arguments, **options)

        return done

    seen, is_whole = set(), False
    while not is_whole:
        wanted, num_calls, folder = wanted + 1, -100, tmp_path / f"{wanted + 1}"
        checkpoints = Checkpoints(folder)
        checkpoints.write(run_at(2, 1, best_epoch=1), DEVICE)
        checkpoints.write(run_at(3, 2, best_epoch=1), DEVICE)
        with monkeypatch.context() as patched:
            patched.setattr("textcls_gui.core.training.checkpoints.write_whole", or_killed(write_whole))
            patched.setattr("pathlib.Path.unlink", or_killed(Path.unlink))
            num_calls = 0
            try:
                checkpoints.write(run_at(5, 1, best_epoch), DEVICE)
                is_whole = True
            except KilledError:
                pass
        place = position_of(Checkpoints(folder))
        seen.add(place[:2])
        assert not place[2]
        break_newest(folder)
        assert position_of(Checkpoints(folder))[2]
    assert seen == ({(3, 2), (5, 1)} if best_epoch == 1 else {(3, 2), (4, 0), (5, 1)})
