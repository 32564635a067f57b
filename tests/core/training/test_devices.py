"""Where a model is trained, and why: said in one sentence."""

from __future__ import annotations

import os

import pytest
import torch
from torch import Tensor, nn

from textcls_gui.core.config import DeviceChoice
from textcls_gui.core.errors import TrainingError
from textcls_gui.core.training import devices
from textcls_gui.core.training.devices import choose_device, cuda_fault, num_threads, processor_name


@pytest.mark.parametrize("choice", ["auto", "cpu"])
def test_a_device_is_found_and_explained(choice: DeviceChoice) -> None:
    device = choose_device(choice)
    assert device.kind == ("cpu" if choice == "cpu" or cuda_fault() else "cuda")
    assert device.name
    assert device.reason.endswith(".")
    assert device.num_threads >= 1


@pytest.mark.skipif(cuda_fault() is None, reason="this computer has a working graphics card")
def test_without_a_graphics_card_automatic_says_why_and_a_demand_is_refused() -> None:
    fault = cuda_fault()
    assert fault is not None
    assert choose_device("auto").reason == fault
    with pytest.raises(TrainingError, match=r"The graphics card cannot be used: .* Choose the device “cpu” or “auto”"):
        choose_device("cuda")


@pytest.mark.skipif(cuda_fault() is not None, reason="needs a working graphics card")
def test_a_working_graphics_card_is_taken() -> None:
    assert choose_device("auto").kind == choose_device("cuda").kind == "cuda"


def test_not_more_threads_are_used_than_there_are_processors() -> None:
    assert 1 <= num_threads() <= (os.cpu_count() or 1)


def test_the_processor_has_a_name() -> None:
    assert processor_name().strip()


class TestACardThatLies:
    """It says that it is there, and calculates wrongly, or not at all."""

    @pytest.fixture(autouse=True)
    def _says_that_it_is_there(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(torch.version, "cuda", "12.6")
        monkeypatch.setattr(torch.cuda, "is_available", lambda: True)

    @pytest.mark.parametrize("wrong", ["outputs", "gradients", "no numbers"])
    def test_by_other_results_is_not_used_and_why_is_said(self, wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
        step, asked = devices._step, []

        def lying(lstm: nn.LSTM, inputs: Tensor) -> list[Tensor]:
            found = step(lstm, inputs)
            asked.append(len(found))
            if len(asked) == 2:  # the card's turn
                place = {"outputs": 0, "gradients": -1, "no numbers": 1}[wrong]
                found[place] = found[place] + (float("nan") if wrong == "no numbers" else 0.1)
            return found

        monkeypatch.setattr(devices, "_step", lying)
        monkeypatch.setattr(nn.LSTM, "to", lambda self, _device: self)
        monkeypatch.setattr(Tensor, "to", lambda self, *_arguments, **_values: self)
        assert cuda_fault() == "The graphics card failed its test: it gives other results than the processor."
        assert asked == [5, 5]  # outputs, and the gradients of four kinds of weights

    def test_by_missing_kernels_is_not_used_and_why_is_said(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def failing() -> float:
            raise RuntimeError("CUDA error: no kernel image is available for execution on the device\nCUDA kernel errors might be")

        monkeypatch.setattr(devices, "_lstm_difference", failing)
        device = choose_device("auto")
        assert device.kind == "cpu"
        assert device.reason == "The graphics card failed its test: this program was not made for cards of its kind."
        with pytest.raises(TrainingError, match="The graphics card cannot be used"):
            choose_device("cuda")

    def test_that_gives_the_processors_results_is_used(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(devices, "_lstm_difference", lambda: 1e-4)
        assert cuda_fault() is None
