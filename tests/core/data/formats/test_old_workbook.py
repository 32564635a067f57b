"""An .xls that says what cannot be: each of these ended the whole program, since its parser takes the memory it is told to take."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.fuzzing.files import _xls
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.formats.old_workbook import check_old_workbook
from textcls_gui.core.data.reading import read_table
from textcls_gui.core.errors import DatasetError

Book = bytearray
SECTOR = 512


def place_of_sector(number: int) -> int:
    return (number + 1) * SECTOR


def fat_place(book: Book) -> int:
    return place_of_sector(struct.unpack_from("<I", book, 76)[0])


def directory_place(book: Book) -> int:
    return place_of_sector(struct.unpack_from("<I", book, 48)[0])


def entry_of(book: Book, name: str) -> int:
    return book.index(name.encode("utf-16-le"), directory_place(book))


def record_of(book: Book, kind: int) -> int:
    """Where the content of the first record of this kind begins, in a stream that lies in one piece."""
    start, size = struct.unpack_from("<2I", book, entry_of(book, "Workbook") + 116)
    place = place_of_sector(start)
    end = place + size
    while place + 4 <= end:
        found, length = struct.unpack_from("<2H", book, place)
        if found == kind:
            return place + 4
        place += 4 + length
    raise AssertionError(f"There is no record {kind:#x}")


def biting_its_tail(book: Book) -> None:
    start = struct.unpack_from("<I", book, entry_of(book, "Workbook") + 116)[0]
    struct.pack_into("<I", book, fat_place(book) + 4 * start, start)


def endless_directory(book: Book) -> None:
    start = struct.unpack_from("<I", book, 48)[0]
    struct.pack_into("<I", book, fat_place(book) + 4 * start, start)


def of_four_gigabytes(book: Book) -> None:
    struct.pack_into("<I", book, entry_of(book, "Workbook") + 120, 0xFFFF_FFFF)


def of_endless_tables(book: Book) -> None:
    struct.pack_into("<I", book, 44, 0xFFFF_FFFF)


def of_two_thousand_million_texts(book: Book) -> None:
    struct.pack_into("<I", book, record_of(book, 0x00FC) + 4, 0x7FFF_FFFF)


def of_all_cells_there_can_be(book: Book) -> None:
    place = record_of(book, 0x0200)
    struct.pack_into("<2I2H", book, place, 0, 0xFFFF_FFFF, 0, 0xFFFF)


def ending_before_it_begins(book: Book) -> None:
    place = record_of(book, 0x0200)
    struct.pack_into("<2I2H", book, place, 9, 5, 9, 5)


def with_a_cell_in_the_last_corner(book: Book) -> None:
    struct.pack_into("<2H", book, record_of(book, 0x00FD), 0xFFFF, 0xFFFF)


FORGERIES: tuple[Callable[[Book], None], ...] = (
    biting_its_tail,
    endless_directory,
    of_four_gigabytes,
    of_endless_tables,
    of_two_thousand_million_texts,
    ending_before_it_begins,
)


def test_an_honest_one_passes(tmp_path: Path) -> None:
    path = tmp_path / "book.xls"
    path.write_bytes(_xls())
    check_old_workbook(path, RunControl())
    assert read_table(path).num_rows > 0


@pytest.mark.parametrize("forge", FORGERIES, ids=lambda forge: forge.__name__)
def test_a_forged_one_is_refused_before_it_is_parsed(tmp_path: Path, forge: Callable[[Book], None]) -> None:
    book = bytearray(_xls())
    forge(book)
    path = tmp_path / "book.xls"
    path.write_bytes(book)
    with pytest.raises(DatasetError, match="is damaged or not complete"):
        check_old_workbook(path, RunControl())


@pytest.mark.parametrize("forge", [of_all_cells_there_can_be, with_a_cell_in_the_last_corner], ids=lambda forge: forge.__name__)
def test_one_that_is_empty_nearly_everywhere_says_what_to_do(tmp_path: Path, forge: Callable[[Book], None]) -> None:
    book = bytearray(_xls())
    forge(book)
    path = tmp_path / "book.xls"
    path.write_bytes(book)
    with pytest.raises(DatasetError, match=r"cells so far apart.*Look for stray cells"):
        check_old_workbook(path, RunControl())
