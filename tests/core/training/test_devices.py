"""Where a model is trained, and why: said in one sentence."""

from __future__ import annotations

import os

import pytest

from textcls_gui.core.config import DeviceChoice
from textcls_gui.core.errors import TrainingError
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
