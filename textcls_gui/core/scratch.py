"""What does not fit into memory goes to files of the program's own, which vanish with it, however it ends."""

from __future__ import annotations

import mmap
import tempfile
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Generic, TypeVar

import numpy as np
from numpy.typing import DTypeLike, NDArray

from textcls_gui.core.errors import LibraryError
from textcls_gui.core.reasons import reason_of

MAX_BYTES_IN_MEMORY = 32_000_000
Item = TypeVar("Item", bound=np.generic)


class GrowingArray(Generic[Item]):
    """An array that grows at its end: in memory while it is small, then in a file."""

    def __init__(self, dtype: DTypeLike, max_bytes: int = MAX_BYTES_IN_MEMORY) -> None:
        self._dtype = np.dtype(dtype)
        self._max_bytes = max_bytes
        self._parts: list[NDArray[Item]] = []
        self._num_bytes = 0
        self._file: IO[bytes] | None = None

    def append(self, values: NDArray[Item]) -> None:
        """Raises LibraryError if the disk is full."""
        self._parts.append(values.astype(self._dtype, copy=False))
        self._num_bytes += values.nbytes
        if self._num_bytes > self._max_bytes:
            self._spill()

    def whole(self) -> NDArray[Item]:
        """All of it, for reading; what is in a file is read from there as it is needed. Nothing can be appended afterwards."""
        if self._file is None:
            return np.concatenate([np.zeros(0, self._dtype), *self._parts])
        self._spill()
        file = self._file
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)  # keeps the file, which has no name any more
        file.close()
        return np.frombuffer(mapped, dtype=self._dtype)

    def _spill(self) -> None:
        with in_words():
            if self._file is None:
                self._file = tempfile.TemporaryFile(prefix="textcls-", buffering=0)  # noqa: SIM115  # open until all is appended
                weakref.finalize(self, self._file.close)
            for part in self._parts:
                left = np.ascontiguousarray(part).data.cast("B")
                while left:
                    left = left[self._file.write(left) :]
        self._parts.clear()
        self._num_bytes = 0


def scratch_array(shape: tuple[int, ...], dtype: type[Item]) -> NDArray[Item]:
    """An array of zeros to be filled, in a file if it is large; raises LibraryError if the disk is full."""
    size = int(np.prod(shape)) * np.dtype(dtype).itemsize
    if size <= MAX_BYTES_IN_MEMORY:
        return np.zeros(shape, dtype)
    with in_words(), tempfile.TemporaryFile(prefix="textcls-") as file:
        file.truncate(size)
        mapped = mmap.mmap(file.fileno(), size)
    return np.frombuffer(mapped, dtype=dtype).reshape(shape)


@contextmanager
def in_words() -> Iterator[None]:
    """Let a full disk be told in a sentence."""
    try:
        yield
    except OSError as error:
        raise LibraryError(
            "What does not fit into memory could not be put on the disk: {reason}.",
            hint="Make room where the program keeps its data, then try again.",
            reason=reason_of(error),
        ) from error
