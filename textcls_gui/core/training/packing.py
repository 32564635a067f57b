"""Tensors in fewer bytes, not a bit of them lost.

The last digits of what is learnt follow no order, but its exponents resemble each other, most of all within a row, and letter groups that
never occur apart have the same moments. So equal rows are kept once, and of the numbers' four bytes each kind by itself, the exponents less
their row's mean, in Huffman's code where that is shorter. The whole is a safetensors file; a tensor that is not worth it stands in it as it
is.
"""

from __future__ import annotations

import sys
import zlib
from collections import defaultdict
from collections.abc import Mapping

import numpy as np
import safetensors.torch
import torch
from numpy.typing import NDArray
from torch import Tensor

from textcls_gui.core.training.state import Tensors

LEAST_NUMBERS = 4_096
SAMPLE_BYTES = 1 << 16
WORTH_IT = 0.95
COMPARED_COLUMNS = 16  # by which equal rows are found; then all of them are compared
RAW, MEMORY_LEVEL = -15, 9  # of zlib: without header and checksum, and as fast as it can be

Bits = NDArray[np.uint32]
Bytes = NDArray[np.uint8]


def packed(tensors: Tensors) -> bytes:
    parts: dict[str, Tensor] = {}
    for name, value in tensors.items():
        if value.dtype == torch.float32 and value.numel() >= LEAST_NUMBERS and sys.byteorder == "little":
            parts |= {f"{name}:{part}": tensor for part, tensor in _parts(value.contiguous()).items()}
        else:
            parts[name] = value.contiguous()
    return safetensors.torch.save(parts)


def unpacked(content: bytes) -> dict[str, Tensor]:
    """Raises SafetensorError, ValueError, KeyError or zlib.error where it is not of `packed`."""
    whole: dict[str, Tensor] = {}
    apart: dict[str, dict[str, Tensor]] = defaultdict(dict)
    for name, value in safetensors.torch.load(content).items():
        tensor, is_part, part = name.partition(":")
        if is_part:
            apart[tensor][part] = value
        else:
            whole[name] = value
    return whole | {name: _joined(parts) for name, parts in apart.items()}


def _parts(value: Tensor) -> dict[str, Tensor]:
    bits: Bits = value.numpy().view(np.uint32)
    parts = {"shape": torch.tensor(value.shape)}
    if value.ndim == 2 and (found := _distinct_rows(bits)) is not None:
        first, places = found
        bits = bits[first]
        parts["places"] = torch.from_numpy(places.astype(np.int32))
    planes = _planes(((bits << 1) | (bits >> 31)).view(np.uint32))  # the exponent is a byte of its own then
    if value.ndim == 2:
        exponents = planes[3].reshape(bits.shape)
        means = exponents.mean(axis=1, dtype=np.float32).round().astype(np.uint8)
        apart = (exponents - means[:, None]).reshape(-1)
        if len(_deflated(apart[:SAMPLE_BYTES])) < WORTH_IT * len(_deflated(planes[3][:SAMPLE_BYTES])):
            planes[3] = apart
            parts["means"] = torch.from_numpy(means)
    for number, plane in enumerate(planes):
        is_worth_it = len(_deflated(plane[:SAMPLE_BYTES])) < WORTH_IT * len(plane[:SAMPLE_BYTES])
        stored = np.frombuffer(bytearray(_deflated(plane)), np.uint8) if is_worth_it else plane
        parts[f"deflated {number}" if is_worth_it else f"byte {number}"] = torch.from_numpy(stored)
    return parts


def _joined(parts: Mapping[str, Tensor]) -> Tensor:
    shape = tuple(parts["shape"].tolist())
    planes = [_plane(parts, number) for number in range(4)]
    if "means" in parts:
        planes[3] = (planes[3].reshape(-1, shape[1]) + parts["means"].numpy()[:, None]).reshape(-1)
    turned: Bits = np.stack(planes, axis=1).view(np.uint32).reshape(-1)
    bits = (turned >> 1) | (turned << 31)
    if "places" in parts:
        bits = bits.reshape(-1, shape[1])[parts["places"].numpy()]
    return torch.from_numpy(bits.view(np.float32).reshape(shape))


def _planes(numbers: Bits) -> list[Bytes]:
    """The lowest byte of each, then the next."""
    return list(np.ascontiguousarray(numbers.reshape(-1).view(np.uint8).reshape(-1, 4).T))


def _plane(parts: Mapping[str, Tensor], number: int) -> Bytes:
    if f"byte {number}" in parts:
        return parts[f"byte {number}"].numpy()
    return np.frombuffer(zlib.decompress(parts[f"deflated {number}"].numpy().data, RAW), np.uint8)


def _distinct_rows(bits: Bits) -> tuple[NDArray[np.intp], NDArray[np.intp]] | None:
    """The number of each distinct row's first place, and for every row, which of these it is; None where hardly any two are the same."""
    compared = bits[:, :COMPARED_COLUMNS]
    factors = np.random.default_rng(0).integers(1, 2**63, compared.shape[1], dtype=np.uint64) | np.uint64(1)
    _, first, places = np.unique(compared.astype(np.uint64) @ factors, return_index=True, return_inverse=True)
    if len(first) > WORTH_IT * len(bits):
        return None
    originals = first[places]
    again = np.flatnonzero(originals != np.arange(len(bits)))
    return (first, places) if np.array_equal(bits[again], bits[originals[again]]) else None


def _deflated(plane: Bytes) -> bytes:
    coder = zlib.compressobj(1, zlib.DEFLATED, RAW, MEMORY_LEVEL, zlib.Z_HUFFMAN_ONLY)
    return coder.compress(plane.data) + coder.flush()
