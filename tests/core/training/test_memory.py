"""Where memory is short, less is read at once, and what is learnt stays the same."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

import textcls_gui
from tests.core.training.test_loop import Lesson, epochs_in, lesson, losses_in, unbalanced_lesson
from textcls_gui.core.config import Value
from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import DeviceError, TrainingError
from textcls_gui.core.events import BatchDivided
from textcls_gui.core.models.lstm import ModelInput
from textcls_gui.core.training.devices import Device
from textcls_gui.core.training.loop import predict_probabilities, train
from textcls_gui.core.training.memory import in_words, is_card_failure, is_out_of_memory
from textcls_gui.core.training.state import TrainingState

ROOT = Path(textcls_gui.__file__).parents[1]
ON_ONE_THREAD = Device("cpu", "", "", 1)
NO_CHANCE: dict[str, Value] = {"embedding_dropout": 0.0, "word_dropout": 0.0}
SHORTAGES: tuple[Callable[[], BaseException], ...] = (
    lambda: torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB"),
    lambda: RuntimeError("[enforce fail at alloc_cpu.cpp:118] err == 0. DefaultCPUAllocator: can't allocate memory: you tried 9 bytes."),
    lambda: RuntimeError("not enough memory: you tried to allocate 8589934592 bytes."),
    MemoryError,
)


class Kept:
    """What a training leaves to be saved."""

    is_due = False
    is_due_soon = False

    def __init__(self) -> None:
        self.states: list[TrainingState] = []

    def save(self, take: Callable[[], TrainingState]) -> None:
        self.states.append(take())


def with_room_for(subject: Lesson, num_texts: int, shortage: Callable[[], BaseException] = SHORTAGES[0]) -> Lesson:
    """A model that finds no memory for more texts at once."""

    def refuse(_model: object, arguments: tuple[ModelInput, Tensor | None]) -> None:
        if arguments[0].positions.shape[1] > num_texts:
            raise shortage()

    subject.model.register_forward_pre_hook(refuse)
    return subject


def divided_in(events: list[object]) -> list[tuple[int, int]]:
    return [(event.texts_at_once, event.batch_size) for event in events if isinstance(event, BatchDivided)]


@pytest.mark.parametrize("shortage", SHORTAGES)
def test_whatever_it_is_called_the_texts_at_once_are_halved_until_they_fit_and_that_is_told_once(
    shortage: Callable[[], BaseException],
) -> None:
    events = list(with_room_for(lesson(), 3, shortage).events())
    assert divided_in(events) == [(2, 8)]
    assert len(epochs_in(events)) == 3


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"class_weights": "balanced", "label_smoothing": 0.2},
        {"loss": "binary_cross_entropy", "label_smoothing": 0.1},
        {"optimizer": "sgd", "learning_rate": 0.1},
        {"adversarial_shift": 0.2},
        {"optimizer": "adam", "num_layers": 2, "pooling": "attention"},
    ],
)
def test_the_model_learns_the_same(values: dict[str, Value]) -> None:
    whole, parts = (unbalanced_lesson(**{**NO_CHANCE, **values}) for _ in range(2))
    expected, found = (
        list(train(each.model, each.texts, each.validation, each.config.training, ON_ONE_THREAD, RunControl()))
        for each in (whole, with_room_for(parts, 3))
    )
    assert divided_in(found) == [(2, 8)]
    assert losses_in(found) == pytest.approx(losses_in(expected), rel=1e-3)
    cpu = torch.device("cpu")
    answers = [predict_probabilities(each.model, whole.validation.encoded, cpu) for each in (parts, whole)]
    np.testing.assert_allclose(*answers, atol=2e-3)


def test_the_validation_texts_are_answered_in_parts_as_well() -> None:
    whole, parts = lesson(), lesson()
    expected = predict_probabilities(whole.model, whole.validation.encoded, torch.device("cpu"))
    found = predict_probabilities(with_room_for(parts, 3).model, parts.validation.encoded, torch.device("cpu"))
    np.testing.assert_allclose(found, expected, rtol=1e-4)


@pytest.mark.parametrize(("num_more", "kept_at"), [(0, (1, 0)), (1, (2, 1)), (2, (2, 2))])
def test_where_not_even_one_text_fits_what_was_learnt_is_kept_and_that_is_said(num_more: int, kept_at: tuple[int, int]) -> None:
    """Also where it is the first batch of an epoch that has no room."""
    subject, kept, room = lesson(batch_size=4), Kept(), [1_000_000]

    def refuse(_model: object, _arguments: object) -> None:
        room[0] -= 1
        if room[0] < 0:
            raise SHORTAGES[0]()

    subject.model.register_forward_pre_hook(refuse)
    events = train(subject.model, subject.texts, subject.validation, subject.config.training, ON_ONE_THREAD, RunControl(), saving=kept)
    with pytest.raises(TrainingError, match=r"not even with one text at a time. What was learnt so far is kept"):
        for event in events:
            if epochs_in([event]):
                room[0] = num_more
    (state,) = kept.states
    assert (state.position.epoch, state.position.batch) == kept_at
    assert len(state.scores) == state.position.batch


def test_another_error_is_no_shortage() -> None:
    subject = with_room_for(lesson(), 3, lambda: RuntimeError("mat1 and mat2 shapes cannot be multiplied"))
    with pytest.raises(RuntimeError, match="shapes"):
        list(subject.events())


class TestTheWords:
    @pytest.mark.parametrize("shortage", SHORTAGES)
    def test_of_a_shortage_offer_the_processor_where_it_was_the_card(self, shortage: Callable[[], BaseException]) -> None:
        assert isinstance(in_words(shortage(), "cuda"), DeviceError)
        told = in_words(shortage(), "cpu")
        assert isinstance(told, TrainingError)
        assert not isinstance(told, DeviceError)

    @pytest.mark.parametrize(
        "words", ["CUDA error: unspecified launch failure\nCUDA kernel errors might be", "cuDNN error: CUDNN_STATUS_EXECUTION_FAILED"]
    )
    def test_of_a_driver_that_crashed_name_it_and_offer_the_processor(self, words: str) -> None:
        error = RuntimeError(words)
        assert is_card_failure(error)
        assert not is_out_of_memory(error)
        told = in_words(error, "cuda")
        assert isinstance(told, DeviceError)
        assert str(told) == f"The graphics card stopped working: it reported an error ({words.splitlines()[0]}). {told.hint}"

    def test_of_anything_else_are_none(self) -> None:
        assert in_words(RuntimeError("mat1 and mat2 shapes cannot be multiplied"), "cuda") is None


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a program's memory cannot be limited so")
def test_with_the_systems_own_refusal_too() -> None:
    command = [sys.executable, "-m", "tests.core.training.short_of_memory", "200"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False)
    assert said.returncode == 0, said.stderr
    told = json.loads(said.stdout)
    assert told["epochs"] == 1
    assert told["divided"]
    assert max(told["divided"]) < 256
