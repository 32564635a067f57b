"""The weights of a model file: compared with what the settings ask for by their header alone, then used where they lie."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec
import torch
from torch import Tensor

MAX_HEADER_BYTES = 4 << 20
_TYPES = {"F32": torch.float32, "I64": torch.int64}
_LENGTH_BYTES = 8
Size = Annotated[int, msgspec.Meta(ge=0, le=1 << 40)]
Shape = tuple[tuple[int, ...], torch.dtype]


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    dtype: Literal["F32", "I64"]
    shape: Annotated[tuple[Size, ...], msgspec.Meta(max_length=4)]
    data_offsets: tuple[Size, Size]

    @property
    def asks_for(self) -> Shape:
        return self.shape, _TYPES[self.dtype]

    @property
    def num_bytes(self) -> int:
        return math.prod(self.shape) * _TYPES[self.dtype].itemsize


def read_weights(content: bytearray, expected: Mapping[str, Shape]) -> dict[str, Tensor]:
    """Tensors that lie in `content`, which is safetensors: nothing is copied.

    Raises:
        ValueError: the content is no such file, other tensors are in it than expected, or a number in it is none.
    """
    header, start = _header(content)
    if {name: entry.asks_for for name, entry in header.items()} != dict(expected):
        raise ValueError("The tensors are not those that the settings ask for")
    place = 0
    for entry in sorted(header.values(), key=lambda entry: entry.data_offsets):
        if entry.data_offsets != (place, place + entry.num_bytes):
            raise ValueError("The tensors do not lie one after the other")
        place += entry.num_bytes
    if start + place != len(content):
        raise ValueError("The tensors do not fill the file")
    found = {name: _tensor(content, start, entry) for name, entry in header.items()}
    if not all(_is_finite(tensor) for tensor in found.values()):
        raise ValueError("A weight is no number")
    return found


def read_all_weights(content: bytearray) -> dict[str, Tensor]:
    """Whichever are in it. Raises ValueError, as `read_weights`."""
    return read_weights(content, {name: entry.asks_for for name, entry in _header(content)[0].items()})


def _header(content: bytearray) -> tuple[dict[str, _Entry], int]:
    length = int.from_bytes(content[:_LENGTH_BYTES], "little")
    start = _LENGTH_BYTES + length
    if len(content) < _LENGTH_BYTES or length > MAX_HEADER_BYTES or start > len(content) or start % _LENGTH_BYTES:
        raise ValueError("The header's length is wrong")
    return msgspec.json.decode(bytes(content[_LENGTH_BYTES:start]).rstrip(b" "), type=dict[str, _Entry]), start


def _tensor(content: bytearray, start: int, entry: _Entry) -> Tensor:
    shape, dtype = entry.asks_for
    if entry.num_bytes == 0:
        return torch.empty(shape, dtype=dtype)
    flat: Tensor = torch.frombuffer(content, dtype=dtype, count=math.prod(shape), offset=start + entry.data_offsets[0])
    return flat.view(shape)


def _is_finite(tensor: Tensor) -> bool:
    """By the extremes: a mask of the same shape would cost a quarter of its memory."""
    return not tensor.is_floating_point() or tensor.numel() == 0 or bool(torch.stack(torch.aminmax(tensor)).isfinite().all())
