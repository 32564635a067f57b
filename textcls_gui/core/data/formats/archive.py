"""A zip that somebody else made: opened with limits on what it may unfold to, and never trusted about its sizes."""

from __future__ import annotations

import os
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import DatasetError

BLOCK_BYTES = 1 << 18
MAX_MEMBERS = 1_000_000
MAX_UNFOLDED_BYTES = 4 << 30
RATIO_IS_CHECKED_FROM_BYTES = 64 << 20
MAX_RATIO = 200  # of what is unfolded to what is packed; texts reach 5 to 20, a sheet full of the same number 60
ENCRYPTED_FLAG = 0x1
_LOCAL_HEADER = struct.Struct("<4s5H3I2H")
_UNPACKING_ERRORS = (zlib.error, struct.error, EOFError, zipfile.BadZipFile)


@dataclass(slots=True)
class Unfolding:
    """How much has come out of an archive so far, all members together."""

    name: str
    packed_bytes: int
    unfolded_bytes: int = 0
    max_bytes: int = MAX_UNFOLDED_BYTES

    def add(self, count: int) -> None:
        """Raises DatasetError when that makes more than any honest file would hold."""
        self.unfolded_bytes += count
        self.check(self.unfolded_bytes)

    def check(self, unfolded_bytes: int) -> None:
        is_swollen = unfolded_bytes > RATIO_IS_CHECKED_FROM_BYTES and unfolded_bytes > MAX_RATIO * max(1, self.packed_bytes)
        if is_swollen or unfolded_bytes > self.max_bytes:
            raise DatasetError(
                "The file {name} would unfold to more than {size} MB, so it was not opened.",
                hint="A file that grows this much is usually made to harm. If you trust it, unpack it in another program and save its "
                "table as CSV.",
                name=self.name,
                size=min(self.max_bytes, unfolded_bytes) >> 20,
            )


class Archive:
    """A zip whose members come out block by block, counted; nothing in it says where anything is written.

    Raises:
        DatasetError: the file is no zip, is damaged, or would unfold to more than any honest file holds.
    """

    def __init__(self, path: Path, max_bytes: int = MAX_UNFOLDED_BYTES) -> None:
        self.path = path
        try:
            with zipfile.ZipFile(path) as archive:
                self.members = [member for member in archive.infolist() if not member.filename.endswith("/")]
        except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error) as error:
            raise damaged(path) from error
        self._unfolding = Unfolding(path.name, path.stat().st_size, max_bytes=max_bytes)
        self._check_claims()

    def _check_claims(self) -> None:
        """What the list of members says is enough to refuse, and never enough to trust."""
        self._unfolding.check(sum(member.file_size for member in self.members))
        if len(self.members) > MAX_MEMBERS:
            raise DatasetError(
                "The file {name} holds more than {count} files, so it was not opened.",
                hint="Unpack it in another program and choose the folder.",
                name=self.path.name,
                count=MAX_MEMBERS,
            )

    def blocks(self, member: zipfile.ZipInfo, control: RunControl) -> Iterator[bytes]:
        """The member's content, unfolded to its real end, which its header may lie about."""
        try:
            for block in self._unfolded(member, control):
                self._unfolding.add(len(block))
                yield block
        except _UNPACKING_ERRORS as error:
            raise damaged(self.path) from error

    def _unfolded(self, member: zipfile.ZipInfo, control: RunControl) -> Iterator[bytes]:
        if member.flag_bits & ENCRYPTED_FLAG:
            raise locked(self.path)
        with self.path.open("rb") as file:  # opened anew each time: the person may move the file while nobody reads it
            packed = _packed(file, member, control)
            if member.compress_type == zipfile.ZIP_STORED:
                yield from packed
            elif member.compress_type == zipfile.ZIP_DEFLATED:
                yield from _inflated(packed, control)
            else:
                raise DatasetError(
                    "The file {name} is packed in a way that this program does not know.",
                    hint="Unpack it in another program, then choose what was in it.",
                    name=self.path.name,
                )


def _packed(file: BinaryIO, member: zipfile.ZipInfo, control: RunControl) -> Iterator[bytes]:
    file.seek(member.header_offset)
    signature, *_rest, name_bytes, extra_bytes = _LOCAL_HEADER.unpack(file.read(_LOCAL_HEADER.size))
    if signature != b"PK\3\4":
        raise zipfile.BadZipFile
    file.seek(name_bytes + extra_bytes, os.SEEK_CUR)
    left = member.compress_size
    while left > 0:
        control.raise_if_stopped()
        block = file.read(min(left, BLOCK_BYTES))
        if not block:
            raise EOFError
        left -= len(block)
        yield block


def _inflated(packed: Iterator[bytes], control: RunControl) -> Iterator[bytes]:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    for block in packed:
        while block and not inflater.eof:
            control.raise_if_stopped()
            yield inflater.decompress(block, BLOCK_BYTES)
            block = inflater.unconsumed_tail
    yield inflater.flush()
    if not inflater.eof:
        raise EOFError


def damaged(path: Path) -> DatasetError:
    return DatasetError(
        "The file {name} is damaged or not complete.",
        hint="Copy or download it once more. If it opens in its own program, save it there under a new name and choose that.",
        name=path.name,
    )


def locked(path: Path) -> DatasetError:
    return DatasetError(
        "The file {name} is locked with a password.",
        hint="Open it in its own program, save a copy without a password and choose the copy.",
        name=path.name,
    )
