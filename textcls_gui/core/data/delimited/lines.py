"""The physical lines of a file of text, decoded batch by batch; a line whose bytes are wrong is read another way and noted."""

from __future__ import annotations

import codecs
import io
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.delimited.encoding import HEAD_BYTES, JUDGED_BYTES, Encoding, decodes, fallback_encodings
from textcls_gui.core.data.delimited.encoding_names import encoding_title
from textcls_gui.core.data.rows import Report, SkippedRow
from textcls_gui.core.errors import DatasetError
from textcls_gui.core.phrases import phrase

BLOCK_BYTES = 1 << 19
MAX_LINE_BYTES = 1 << 27
READ_ANOTHER_WAY = phrase("is not {expected} and was read as {found}")
NOT_READABLE = phrase("has bytes that are not {expected}; they are shown as �")


# What cannot be decoded is first a lone surrogate, which no text holds: a � may be the text's own.
_BAD = "\udfff"
_MARK_BAD = "textcls.mark"
codecs.register_error(_MARK_BAD, lambda error: (_BAD, getattr(error, "end", 0)))


@dataclass(frozen=True, slots=True)
class LineBatch:
    """Lines with their ends; `first` is the number of the first, from 1."""

    first: int
    lines: list[str]
    bad: Sequence[SkippedRow]
    is_last: bool


def split_lines(text: str) -> list[str]:
    """Lines with their ends, at \\n, \\r and \\r\\n alone: str.splitlines would also split inside a text."""
    return io.StringIO(text, newline="").readlines()


class LineDecoder:
    """Decodes whole lines in an encoding in which a line break is one byte; remembers what lines in others looked like."""

    def __init__(self, encoding: str) -> None:
        self._encoding = encoding
        self._bad: list[bytes] = []
        self._fallbacks: tuple[str, ...] = ()

    def decoded(self, content: bytes, first: int = 1) -> tuple[list[str], list[SkippedRow]]:
        """
        Args:
            first: the number of the first line.
        """
        try:
            return split_lines(content.decode(self._encoding)), []
        except UnicodeDecodeError:
            pass
        parts = list(_byte_lines(content))
        self._learn([part for part in parts if not part.isascii() and not decodes(part, self._encoding)])
        lines: list[str] = []
        notes: list[SkippedRow] = []
        for number, part in enumerate(parts, first):
            try:
                lines.append(part.decode(self._encoding))
            except UnicodeDecodeError:
                name = next(name for name in self._fallbacks if decodes(part, name))
                lines.append(part.decode(name))
                values = {"expected": encoding_title(self._encoding), "found": encoding_title(name)}
                notes.append(SkippedRow(number, READ_ANOTHER_WAY, values))
        return lines, notes

    def _learn(self, bad: list[bytes]) -> None:
        if sum(map(len, self._bad)) < JUDGED_BYTES:
            self._bad += bad
            self._fallbacks = fallback_encodings(self._bad)


def _without_marks(lines: list[str], encoding: Encoding, first: int) -> tuple[list[str], list[SkippedRow]]:
    values = {"expected": encoding_title(encoding.name)}
    bad = [SkippedRow(number, NOT_READABLE, values) for number, line in enumerate(lines, first) if _BAD in line]
    return ([line.replace(_BAD, "\ufffd") for line in lines] if bad else lines), bad


def head_lines(sample: bytes, encoding: Encoding) -> tuple[list[str], list[SkippedRow], bool]:
    """The first lines of a sample, without the mark at its beginning and what is cut off at its end; whether they are the whole file."""
    bad: list[SkippedRow] = []
    if encoding.is_wide:
        lines, bad = _without_marks(
            split_lines(codecs.getincrementaldecoder(encoding.name)(_MARK_BAD).decode(sample[:HEAD_BYTES])), encoding, 1
        )
    else:
        lines, bad = LineDecoder(encoding.name).decoded(sample[:HEAD_BYTES])
    is_whole = len(sample) < HEAD_BYTES
    if not is_whole and len(lines) > 1:
        lines = lines[:-1]
    if lines and lines[0].startswith("\ufeff"):
        lines[0] = lines[0][1:]
    return lines, [note for note in bad if note.line <= len(lines)], is_whole


def _byte_lines(content: bytes) -> Iterator[bytes]:
    """Like split_lines: latin-1 gives each byte a character of its own."""
    for line in split_lines(content.decode("latin-1")):
        yield line.encode("latin-1")


class LineReader:
    """Reads a file once, in order, and notices when it changes or vanishes meanwhile."""

    def __init__(self, path: Path, encoding: Encoding, prepare: Callable[[str], str] | None = None) -> None:
        """
        Args:
            prepare: is applied to each block of text before it is split.
        """
        self._path = path
        self._encoding = encoding
        self._prepare = prepare
        self._decoder = LineDecoder(encoding.name)

    def batches(self, control: RunControl, report: Report) -> Iterator[LineBatch]:
        """
        Raises:
            DatasetError: the file cannot be read, or has changed meanwhile.
        """
        with self._path.open("rb") as file:
            state = os.fstat(file.fileno())
            first = 1
            for content, is_last in self._blocks(file):
                control.raise_if_stopped()
                require_unchanged(self._path, state)
                lines, bad = self._lines(content, first, is_last)
                report(min(1.0, file.tell() / max(1, state.st_size)))
                yield LineBatch(first, lines, bad, is_last)
                first += len(lines)

    def _lines(self, content: bytes | str, first: int, is_last: bool) -> tuple[list[str], list[SkippedRow]]:
        bad: list[SkippedRow] = []
        if isinstance(content, str):
            lines, bad = _without_marks(split_lines(content), self._encoding, first)
        else:
            lines, bad = self._decoder.decoded(content, first)
        if first == 1 and lines and lines[0].startswith("\ufeff"):
            lines[0] = lines[0][1:]
        if self._prepare is not None:
            lines = split_lines(self._prepare("".join(lines)))
        return lines, bad

    def _blocks(self, file: io.BufferedReader) -> Iterator[tuple[bytes | str, bool]]:
        """Blocks of whole lines; as text where a line break is not one byte."""
        if self._encoding.is_wide:
            yield from self._wide_blocks(file)
            return
        rest: list[bytes] = []
        while block := file.read(BLOCK_BYTES):
            cut = block.rfind(b"\n") + 1 or block.rfind(b"\r", 0, len(block) - 1) + 1  # a \r at its very end may be half of a \r\n
            if cut:
                yield b"".join([*rest, block[:cut]]), False
                rest = []
            rest.append(block[cut:])
            self._require_short(len(rest) * BLOCK_BYTES)
        yield b"".join(rest), True

    def _wide_blocks(self, file: io.BufferedReader) -> Iterator[tuple[str, bool]]:
        decoder = codecs.getincrementaldecoder(self._encoding.name)(_MARK_BAD)
        rest: list[str] = []
        while block := file.read(BLOCK_BYTES):
            text = decoder.decode(block)
            cut = max(text.rfind("\n"), text.rfind("\r", 0, max(0, len(text) - 1))) + 1
            if cut:
                yield "".join([*rest, text[:cut]]), False
                rest = []
            rest.append(text[cut:])
            self._require_short(len(rest) * BLOCK_BYTES)
        yield "".join([*rest, decoder.decode(b"", final=True)]), True

    def _require_short(self, num_bytes: int) -> None:
        if num_bytes > MAX_LINE_BYTES:
            raise too_long(self._path)


def require_unchanged(path: Path, state: os.stat_result) -> None:
    """
    Raises:
        DatasetError: the file is no longer there, or no longer the same.
    """
    try:
        now = path.stat()
    except FileNotFoundError:
        raise DatasetError(
            "The file {name} was removed while it was being read.", hint="Put it back and open it again.", name=path.name
        ) from None
    if (now.st_size, now.st_mtime_ns) != (state.st_size, state.st_mtime_ns):
        raise DatasetError(
            "The file {name} was changed while it was being read.",
            hint="Wait until the program that writes it has finished, then open it again.",
            name=path.name,
        )


def too_long(path: Path) -> DatasetError:
    return DatasetError(
        "The file {name} has a line of more than {limit} million characters.",
        hint="Check that it is a table: one row in each line.",
        name=path.name,
        limit=MAX_LINE_BYTES // 1_000_000,
    )
