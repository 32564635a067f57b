"""How a machine trains quickest: found out where it is worth it, remembered, and never taken from another machine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from textcls_gui.core.config import ExperimentConfig
from textcls_gui.core.training import pace
from textcls_gui.core.training.devices import Device
from textcls_gui.core.training.pace import Pace, Shape, paced, probe

DEVICE = Device("cpu", "a processor", "", 1, is_mixed=False)
MANY, FEW = np.full(20_000, 40), np.full(200, 40)
CONFIG = ExperimentConfig()
SHAPE = Shape(8, 4, 8, 8)


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "_found", {})


@pytest.fixture
def probed(monkeypatch: pytest.MonkeyPatch) -> list[Shape]:
    """The shapes that were tried; each is found to be quickest in a way that differs from the usual one."""
    tried: list[Shape] = []

    def found(device: Device, shape: Shape) -> Pace:
        tried.append(shape)
        return Pace(1, True)

    monkeypatch.setattr(pace, "probe", found)
    return tried


def test_few_texts_are_not_worth_a_probe(probed: list[Shape]) -> None:
    assert paced(DEVICE, FEW, CONFIG) == DEVICE
    assert not probed


def test_what_was_found_is_taken_again(probed: list[Shape], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "pace.json"
    assert paced(DEVICE, MANY, CONFIG, file).is_mixed
    assert paced(DEVICE, MANY, CONFIG, file).is_mixed
    monkeypatch.setattr(pace, "_found", {})  # as in another process
    assert paced(DEVICE, MANY, CONFIG, file).is_mixed
    assert probed == [Shape(64, 64, 128, 128)]
    paced(DEVICE, np.full(20_000, 200), CONFIG, file)
    assert probed[1:] == [Shape(128, 64, 128, 128)]


@pytest.mark.parametrize("content", [b"", b"{", b'{"machine": 1}', b'{"machine": "", "paces": {"x": {"num_threads": 1}}}'])
def test_a_damaged_file_is_as_none_and_mended(probed: list[Shape], tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "pace.json"
    file.write_bytes(content)
    assert paced(DEVICE, MANY, CONFIG, file).is_mixed
    pace._found.clear()
    paced(DEVICE, MANY, CONFIG, file)
    assert len(probed) == 1


def test_another_machine_and_too_many_threads_are_not_believed(probed: list[Shape], tmp_path: Path) -> None:
    file = tmp_path / "pace.json"
    paced(DEVICE, MANY, CONFIG, file)
    pace._found.clear()
    paced(replace(DEVICE, name="another processor"), MANY, CONFIG, file)
    assert len(probed) == 2
    file.write_text(file.read_text(encoding="utf-8").replace('"num_threads": 1', '"num_threads": 4000'), encoding="utf-8")
    pace._found.clear()
    paced(DEVICE, MANY, CONFIG, file)
    assert len(probed) == 3


def test_where_nothing_can_be_written_it_is_found_out_all_the_same(probed: list[Shape], tmp_path: Path) -> None:
    assert paced(DEVICE, MANY, CONFIG, tmp_path / "missing" / "pace.json").is_mixed


def test_only_what_is_clearly_quicker_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    device = replace(DEVICE, num_threads=4, is_mixed=True)
    seconds = {Pace(4, True): 1.0, Pace(4, False): 2.0, Pace(2, True): 0.95, Pace(2, False): 2.0, Pace(1, True): 3.0, Pace(1, False): 3.0}
    monkeypatch.setattr(pace, "_seconds", lambda lstm, inputs, way: seconds[way])
    monkeypatch.setattr(pace, "_are_alike", lambda lstm, inputs: True)
    assert probe(device, SHAPE) == Pace(4, True)
    seconds[Pace(2, False)] = 0.5
    assert probe(device, SHAPE) == Pace(2, False)


def test_floats_that_calculate_wrongly_are_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "_seconds", lambda lstm, inputs, way: 0.1 if way.is_mixed else 1.0)
    monkeypatch.setattr(pace, "_are_alike", lambda lstm, inputs: True)
    device = replace(DEVICE, is_mixed=True)
    assert probe(device, SHAPE) == Pace(1, True)
    monkeypatch.setattr(pace, "_are_alike", lambda lstm, inputs: False)
    assert probe(device, SHAPE) == Pace(1, False)


def test_a_real_probe_ends_and_leaves_chance_and_threads_as_they_were() -> None:
    device = replace(DEVICE, num_threads=2, is_mixed=True)
    threads, chance = torch.get_num_threads(), torch.random.get_rng_state()
    assert probe(device, SHAPE).num_threads in (1, 2)
    assert torch.get_num_threads() == threads
    assert torch.equal(torch.random.get_rng_state(), chance)


def test_gradients_in_short_floats_are_like_the_exact_ones() -> None:
    lstm, inputs = torch.nn.LSTM(16, 16), torch.randn(8, 4, 16)
    try:
        pace._step(lstm, inputs, is_mixed=True)
    except RuntimeError:
        pytest.skip("this processor has no 16-bit floats")
    assert pace._are_alike(lstm, inputs)


def test_a_processor_without_short_floats_trains_in_the_usual_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    step = pace._step

    def refusing(lstm: torch.nn.LSTM, inputs: torch.Tensor, *, is_mixed: bool) -> torch.Tensor:
        if is_mixed:
            raise RuntimeError("could not create a primitive descriptor for the LSTM forward propagation primitive")
        return step(lstm, inputs, is_mixed=is_mixed)

    monkeypatch.setattr(pace, "_step", refusing)
    assert not probe(replace(DEVICE, is_mixed=True), SHAPE).is_mixed
