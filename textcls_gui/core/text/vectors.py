"""Word vectors that others have trained, read from a file: only those of the words at hand, however large the file is."""

from __future__ import annotations

import mmap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import DatasetError
from textcls_gui.core.phrases import phrase
from textcls_gui.core.reasons import reason_of

MAX_SIZE = 1_024
MAX_LINE_BYTES = 64 * MAX_SIZE
LINES_BETWEEN_LOOKS = 10_000
FASTTEXT_BINARY = (793_712_314).to_bytes(4, "little")
_HINT = phrase("Choose a text file of word vectors, such as a .vec file or one of GloVe’s: on each line a word and its numbers.")


@dataclass(frozen=True, slots=True)
class WordVectors:
    """`values` (num_found, size) are the vectors of `words[index]` for each of `indexes` (num_found,), ascending."""

    indexes: NDArray[np.int64]
    values: NDArray[np.float32]

    @property
    def size(self) -> int:
        return int(self.values.shape[1])

    def scaled(self, spread: float) -> NDArray[np.float32]:
        """The values with this standard deviation: files differ by a factor of a hundred in how long their vectors are."""
        return np.asarray(self.values * (spread / max(float(self.values.std()), 1e-12)), dtype=np.float32)


def read_vectors(
    path: Path, words: Sequence[str], control: RunControl | None = None, report: Callable[[float], None] = lambda _fraction: None
) -> WordVectors:
    """The vectors of these words, which are in lower case; of "Paris" and "paris" in the file, the one written as asked for counts.

    Raises:
        DatasetError: the file cannot be read, holds no vectors, or none of these words.
        Cancelled: a stop was asked for.
    """
    control = control or RunControl()
    number = {word: index for index, word in enumerate(words)}
    exact: dict[int, bytes] = {}
    other: dict[int, bytes] = {}
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            size = _size(path, content)
            for line_number, line in enumerate(_lines(content)):
                if line_number % LINES_BETWEEN_LOOKS == 0:
                    control.raise_if_stopped()
                    report(content.tell() / len(content))
                if len(line) > MAX_LINE_BYTES:
                    raise _no_vectors(path)
                word = line[: line.find(b" ")].decode("utf-8", "replace")
                index = number.get(word)
                if index is not None:
                    exact.setdefault(index, line)
                elif (index := number.get(word.lower())) is not None:
                    other.setdefault(index, line)
    except ValueError as error:  # an empty file cannot be mapped
        raise DatasetError("{name} is empty.", hint=_HINT, name=path.name) from error
    except OSError as error:
        reason = reason_of(error)
        raise DatasetError("{name} cannot be read: {reason}.", hint="Does it still exist?", name=path.name, reason=reason) from error
    found = {**other, **exact}
    if not found:
        raise DatasetError(
            "{name} holds none of the words in your texts.", hint="Take word vectors of the language of your texts.", name=path.name
        )
    indexes = sorted(found)
    return WordVectors(np.array(indexes, dtype=np.int64), np.stack([_numbers(path, found[index], size) for index in indexes]))


def _size(path: Path, content: mmap.mmap) -> int:
    """How many numbers a vector has; the content stands at the first one afterwards."""
    start = content[:MAX_LINE_BYTES]
    if start.startswith(FASTTEXT_BINARY):
        raise DatasetError("{name} is a fastText model in binary form.", hint="Take the .vec file that belongs to it.", name=path.name)
    if b"\0" in start:
        raise DatasetError("{name} is not a text file.", hint=_HINT, name=path.name)
    lines = start.splitlines()
    has_header = bool(lines) and len(lines[0].split()) == 2 and all(part.isdigit() and len(part) < 20 for part in lines[0].split())
    content.seek(content.find(b"\n") + 1 if has_header else 0)
    example = lines[1 if has_header else 0 :][:1]
    size = int(lines[0].split()[1]) if has_header else len(example[0].split()) - 1 if example else 0
    if not 2 <= size <= MAX_SIZE or not example:
        raise _no_vectors(path)
    _numbers(path, example[0], size)
    return size


def _no_vectors(path: Path) -> DatasetError:
    return DatasetError("{name} holds no word vectors.", hint=_HINT, name=path.name)


def _lines(content: mmap.mmap) -> Iterator[bytes]:
    while line := content.readline():
        yield line


def _numbers(path: Path, line: bytes, size: int) -> NDArray[np.float32]:
    """A word may hold spaces itself, so that the numbers are counted from the end."""
    try:
        with np.errstate(over="ignore"):  # what is too large is refused below
            values = np.array(line.split()[-size:], dtype=np.float32)
    except ValueError:
        values = np.zeros(0, dtype=np.float32)
    if len(values) != size or len(line.split()) <= size or not np.isfinite(values).all():
        word = line[:40].decode("utf-8", "replace").split(" ")[0]
        message = phrase("The vector of “{word}” in {name} is no list of {size} numbers.")
        raise DatasetError(message, hint=_HINT, word=word, name=path.name, size=size)
    return values
