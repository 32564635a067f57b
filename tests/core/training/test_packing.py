"""Packed tensors come back with every bit, and in fewer bytes."""

from __future__ import annotations

import pytest
import safetensors.torch
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

from textcls_gui.core.training.packing import LEAST_NUMBERS, packed, unpacked


def same_bits(one: Tensor, other: Tensor) -> bool:
    return one.dtype == other.dtype and one.shape == other.shape and one.numpy().tobytes() == other.numpy().tobytes()


def learnt(num_rows: int, width: int) -> Tensor:
    return torch.randn(num_rows, width, generator=torch.Generator().manual_seed(num_rows)) * 0.1


TENSORS = {
    "weights": learnt(300, 40),
    "one row": learnt(1, LEAST_NUMBERS),
    "one column": learnt(LEAST_NUMBERS, 1),
    "flat": learnt(LEAST_NUMBERS, 2).reshape(-1),
    "of three sizes": learnt(300, 40).reshape(30, 10, 40),
    "too few": learnt(3, 3),
    "none": torch.zeros(0, 4),
    "all the same": torch.zeros(500, 40),
    "rows that occur again": learnt(300, 40)[torch.arange(900) % 300],
    "rows that differ at their end alone": torch.cat([torch.zeros(500, 39), torch.arange(500.0)[:, None]], dim=1),
    "no numbers": torch.tensor([float("nan"), float("inf"), -0.0, 1e-45]).repeat(2_000),
    "whole numbers": torch.arange(9_000),
    "a step": torch.tensor(7.0),
    "not in a row": learnt(300, 80)[:, ::2],
    "doubles": learnt(300, 40).double(),
}


@pytest.mark.parametrize("name", TENSORS)
def test_come_back_with_every_bit(name: str) -> None:
    (found,) = unpacked(packed({name: TENSORS[name]})).values()
    assert same_bits(found, TENSORS[name].contiguous())


def test_come_back_all_with_their_names() -> None:
    found = unpacked(packed(TENSORS))
    assert found.keys() == TENSORS.keys()
    assert all(same_bits(found[name], value.contiguous()) for name, value in TENSORS.items())


@given(st.binary(min_size=4, max_size=64), st.integers(1, 5), st.integers(1, 70))
def test_come_back_whatever_their_bits(some: bytes, num_kinds: int, width: int) -> None:
    numbers = torch.frombuffer(bytearray(some[: len(some) // 4 * 4] * LEAST_NUMBERS), dtype=torch.float32)[: LEAST_NUMBERS * width]
    value = numbers[: len(numbers) // width * width].reshape(-1, width)
    value = value[torch.arange(max(LEAST_NUMBERS, len(value))) % min(num_kinds, len(value))]
    assert same_bits(unpacked(packed({"it": value}))["it"], value)


def test_are_smaller_the_more_of_them_is_the_same() -> None:
    sizes = [len(packed({"it": TENSORS[name]})) / TENSORS[name].nbytes for name in ("weights", "rows that occur again", "all the same")]
    assert sizes[0] < 0.9
    assert sizes[1] < 0.35
    assert sizes[2] < 0.06


def test_of_an_earlier_version_are_read_too() -> None:
    tensors = {name: value.contiguous() for name, value in TENSORS.items()}
    found = unpacked(safetensors.torch.save(tensors))
    assert all(same_bits(found[name], value) for name, value in tensors.items())
