"""Texts in a file of the program's own, where there are too many for memory: read one by one, as they are needed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import overload

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.scratch import GrowingArray

MAX_CHARACTERS_IN_MEMORY = 100_000_000
MAX_TEXTS_IN_MEMORY = 500_000
BLOCK_TEXTS = 1_024
Places = NDArray[np.int64]


class StoredTexts(Sequence[str]):
    """Some of the texts in a file, in the order of `places`; all of them if there are none given."""

    def __init__(self, content: NDArray[np.uint8], starts: Places, places: Places | None = None) -> None:
        """content: all texts in UTF-8, one after the other, text i from starts[i] to starts[i + 1]"""
        self._content = content
        self._starts = starts
        self._places = places

    @classmethod
    def write(cls, texts: Iterable[str]) -> StoredTexts:
        """Raises LibraryError if the disk is full."""
        content, starts = GrowingArray[np.uint8](np.uint8), GrowingArray[np.int64](np.int64)
        starts.append(np.zeros(1, dtype=np.int64))
        end = 0
        for block in _blocks(texts):
            encoded = [text.encode("utf-8", "surrogatepass") for text in block]
            content.append(np.frombuffer(b"".join(encoded), dtype=np.uint8))
            ends = end + np.cumsum(np.fromiter(map(len, encoded), dtype=np.int64, count=len(encoded)))
            starts.append(ends)
            end = int(ends[-1])
        return cls(content.whole(), starts.whole())

    def __len__(self) -> int:
        return len(self._starts) - 1 if self._places is None else len(self._places)

    @overload
    def __getitem__(self, index: int) -> str: ...

    @overload
    def __getitem__(self, index: slice) -> StoredTexts: ...

    def __getitem__(self, index: int | slice) -> str | StoredTexts:
        if isinstance(index, slice):
            return self.take(np.arange(*index.indices(len(self))))
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        return self._text(index % len(self) if self._places is None else int(self._places[index]))

    def __iter__(self) -> Iterator[str]:
        for start in range(0, len(self), BLOCK_TEXTS):
            end = min(start + BLOCK_TEXTS, len(self))
            places = range(start, end) if self._places is None else self._places[start:end].tolist()
            yield from map(self._text, places)

    def take(self, places: Places) -> StoredTexts:
        """These of the texts, in this order; nothing is read."""
        return StoredTexts(self._content, self._starts, places if self._places is None else self._places[places])

    def _text(self, place: int) -> str:
        return self._content[self._starts[place] : self._starts[place + 1]].tobytes().decode("utf-8", "surrogatepass")


def kept(texts: Iterable[str]) -> Sequence[str]:
    """A list while there is room for it in memory, else in a file; raises LibraryError if the disk is full."""
    found: list[str] = []
    num_characters = 0
    left = iter(texts)
    for text in left:
        found.append(text)
        num_characters += len(text)
        if len(found) > MAX_TEXTS_IN_MEMORY or num_characters > MAX_CHARACTERS_IN_MEMORY:
            return StoredTexts.write(chain(_emptied(found), left))
    return found


def taken(texts: Sequence[str], places: Places) -> Sequence[str]:
    """These of the texts, in this order."""
    if isinstance(texts, StoredTexts):
        return texts.take(places)
    return [texts[place] for place in places.tolist()]


def _emptied(texts: list[str]) -> Iterator[str]:
    texts.reverse()
    while texts:
        yield texts.pop()


def _blocks(texts: Iterable[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for text in texts:
        block.append(text)
        if len(block) == BLOCK_TEXTS:
            yield block
            block = []
    if block:
        yield block
