"""What is looked at in an .xls before its parser is let near it.

The parser lays out what the file says that there will be, before it is there: a chain of sectors that bites its tail, a count of four
thousand million texts or a cell in the last corner then end the whole program, since memory that cannot be had is no error to it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.formats.archive import damaged
from textcls_gui.core.errors import DatasetError

MAX_FILE_BYTES = 512 << 20  # such a file has 65,536 rows at most
FEW_CELLS, MAX_SPARSENESS = 500_000, 64  # laid out without question; beyond, so many for each cell that is filled
MINI_BYTES, MINI_BELOW = 64, 4_096
LISTEN_EVERY = 20_000
_HEADER_BYTES, _ENTRY_BYTES = 512, 128
_FIRST_MARK, _END, _FREE = 0xFFFF_FFFA, 0xFFFF_FFFE, 0xFFFF_FFFF
_STREAMS = ("Workbook", "Book")
_BOUND_SHEET, _TEXTS, _SIZE, _END_OF_PART, _MERGED = 0x0085, 0x00FC, 0x0200, 0x000A, 0x00E5
_CELLS = frozenset((0x0006, 0x00BD, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E))
_SEVERAL = 0x00BD  # its last column stands at its end
Sectors = NDArray[np.uint32]


def check_old_workbook(path: Path, control: RunControl) -> None:
    """Raises DatasetError if the parser would lay out what is not there; OSError; Cancelled."""
    if path.stat().st_size > MAX_FILE_BYTES:
        raise DatasetError(
            "The file {name} is larger than any file of this kind can honestly be.",
            hint="Save the table as CSV or as an Excel workbook (.xlsx) and open that.",
            name=path.name,
        )
    content = path.read_bytes()
    if len(content) < _HEADER_BYTES or not content.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return  # the parser refuses it at once
    try:
        stream = _Container(content).workbook()
        _check_records(path.name, stream, control)
    except (ValueError, IndexError, struct.error) as error:
        raise damaged(path) from error


class _Container:
    """The streams of a compound file. Raises ValueError where a chain is endless, leaves the file, or is shorter than it should be."""

    def __init__(self, content: bytes) -> None:
        shift, mini_shift = struct.unpack_from("<2H", content, 30)
        _require(shift in (9, 12) and mini_shift == 6)
        self._content = content
        self._size = 1 << shift
        self._num_sectors = (len(content) - 1) // self._size
        num_directory, num_fat, first_directory = struct.unpack_from("<3I", content, 40)
        first_mini, num_mini, first_difat, num_difat = struct.unpack_from("<4I", content, 60)
        _require(max(num_fat, num_mini, num_difat, num_directory) <= self._num_sectors)
        self._fat = self._table(self._fat_sectors(first_difat))
        self._entries = list(self._directory(self._joined(self._chain(self._fat, first_directory, self._num_sectors))))
        _require(bool(self._entries))
        self._mini_fat = self._table(self._chain(self._fat, first_mini, self._num_sectors)) if num_mini else np.zeros(0, np.uint32)
        root = self._entries[0]
        self._chain(self._fat, root.start, self._num_sectors)

    def workbook(self) -> bytes:
        """Of two, the parser takes the first."""
        named = (next((entry for entry in self._entries if entry.name == name), None) for name in _STREAMS)
        entry = next(filter(None, named), None)
        return b"" if entry is None else self._stream(entry)

    def _stream(self, entry: _Entry) -> bytes:
        if entry.size >= MINI_BELOW:
            return self._joined(self._chain(self._fat, entry.start, self._num_sectors))[: entry.size]
        root = self._joined(self._chain(self._fat, self._entries[0].start, self._num_sectors))
        sectors = self._chain(self._mini_fat, entry.start, len(root) // MINI_BYTES + 1)
        return b"".join(root[sector * MINI_BYTES : (sector + 1) * MINI_BYTES] for sector in sectors)[: entry.size]

    def _fat_sectors(self, first_difat: int) -> list[int]:
        found = [sector for sector in struct.unpack_from("<109I", self._content, 76) if sector != _FREE]
        sector, num_seen = first_difat, 0
        while sector < _FIRST_MARK:
            num_seen += 1
            _require(num_seen <= self._num_sectors)
            *sectors, sector = struct.unpack(f"<{self._size // 4}I", self._sector(sector))
            found += [each for each in sectors if each != _FREE]
        _require(len(found) <= self._num_sectors)
        return found

    def _chain(self, table: Sectors, first: int, limit: int) -> list[int]:
        found: list[int] = []
        sector = first
        while sector != _END:
            _require(sector < len(table) and len(found) < limit)
            found.append(sector)
            sector = int(table[sector])
        return found

    def _table(self, sectors: Sequence[int]) -> Sectors:
        joined = self._joined(sectors)
        return np.frombuffer(joined[: len(joined) // 4 * 4], dtype="<u4")

    def _joined(self, sectors: Sequence[int]) -> bytes:
        return b"".join(map(self._sector, sectors))

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        _require(start < len(self._content))
        return self._content[start : start + self._size]

    def _directory(self, content: bytes) -> Iterator[_Entry]:
        for start in range(0, len(content) - _ENTRY_BYTES + 1, _ENTRY_BYTES):
            raw = content[start : start + _ENTRY_BYTES]
            name = raw[:64].decode("utf-16-le", "replace").split("\0", 1)[0]
            sector, low, high = struct.unpack_from("<3I", raw, 116)
            size = low if self._size == 512 else low | high << 32
            _require(size <= len(self._content))
            yield _Entry(name, sector, size)


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    start: int
    size: int


def _check_records(name: str, stream: bytes, control: RunControl) -> None:
    sheets: list[int] = []
    for kind, start, length in _records(stream, 0, control):
        if kind == _BOUND_SHEET:
            sheets.append(struct.unpack_from("<I", stream, start)[0])
        elif kind == _TEXTS:
            _require(length >= 8 and struct.unpack_from("<I", stream, start + 4)[0] <= len(stream) // 3)
        elif kind == _END_OF_PART:
            break
    num_bytes = num_cells = num_filled = 0
    for first in sheets:
        extent = _Extent()
        _require(first <= len(stream))
        for kind, start, length in _records(stream, first, control):
            num_bytes += 4 + length
            _require(num_bytes <= len(stream))  # each sheet has its own part of the stream
            if kind in _CELLS:
                extent.see_cell(stream, kind, start, length)
            elif kind == _SIZE:
                extent.see_size(stream, start, length)
            elif kind == _MERGED:
                _require(length >= 2 and 2 + 8 * struct.unpack_from("<H", stream, start)[0] <= length)
            elif kind == _END_OF_PART:
                break
        num_cells += extent.num_cells
        num_filled += extent.num_filled
        if num_cells > max(FEW_CELLS, MAX_SPARSENESS * num_filled):
            raise DatasetError(
                "The file {name} has cells so far apart that its table would be empty nearly everywhere.",
                hint="Look for stray cells far below or far to the right of the table and delete them, or save the table as CSV.",
                name=name,
            )


def _records(stream: bytes, place: int, control: RunControl) -> Iterator[tuple[int, int, int]]:
    """Kind, and where its content begins and how long it is."""
    header = struct.Struct("<2H")
    number = 0
    while place + 4 <= len(stream):
        if number % LISTEN_EVERY == 0:
            control.raise_if_stopped()
        number += 1
        kind, length = header.unpack_from(stream, place)
        if place + 4 + length > len(stream):
            return  # the parser ends here too
        yield kind, place + 4, length
        place += 4 + length


class _Extent:
    """From the first to the last row and column of a sheet, which is what is laid out."""

    def __init__(self) -> None:
        self._rows = (1 << 32, -1)
        self._columns = (1 << 32, -1)
        self._said = 0
        self.num_filled = 0

    @property
    def num_cells(self) -> int:
        seen = (self._rows[1] - self._rows[0] + 1) * (self._columns[1] - self._columns[0] + 1) if self._rows[1] >= 0 else 0
        return max(seen, self._said)

    def see_cell(self, stream: bytes, kind: int, start: int, length: int) -> None:
        _require(length >= 6)
        row, column = struct.unpack_from("<2H", stream, start)
        last = struct.unpack_from("<H", stream, start + length - 2)[0] if kind == _SEVERAL else column
        _require(last >= column)
        self.num_filled += last - column + 1
        self._rows = min(self._rows[0], row), max(self._rows[1], row)
        self._columns = min(self._columns[0], column), max(self._columns[1], last)

    def see_size(self, stream: bytes, start: int, length: int) -> None:
        if length not in (10, 14):
            return  # the parser refuses it
        first_row, end_row, first_column, end_column = struct.unpack_from("<4H" if length == 10 else "<2I2H", stream, start)
        if end_row and end_column:
            _require(end_row > first_row and end_column > first_column)
            self._said += (end_row - first_row) * (end_column - first_column)


def _require(is_true: bool) -> None:
    if not is_true:
        raise ValueError("The file says what cannot be")
