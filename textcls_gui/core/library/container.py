"""The zip that a model is in, read and written to the letter of packaging/FORMAT.md: what could be read in two ways is not read at all.

Python's `zipfile` takes nearly everything: members that overlap, twice the same name, headers that contradict each other, bytes before,
between and behind. Two readers then see two different files. Here every byte of the file is spoken for.
"""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import BinaryIO

from textcls_gui.core.errors import BundleError, LibraryError
from textcls_gui.core.phrases import phrase

STORED, DEFLATED = 0, 8
MAX_RATIO = 100  # unpacked to packed; JSON of ours packs to a third or a fifth
SMALL_BYTES = 1 << 20  # which may be packed as tightly as it likes
MAX_FILE_BYTES = 0xFFFF_FFFE  # beyond, a zip has other headers
DAMAGED_HINT = phrase("Ask for the file again, or save the model again where it was trained.")
HARM_HINT = phrase("The file is damaged, or made to do harm.")
_LOCAL, _CENTRAL, _END = struct.Struct("<4s5H3L2H"), struct.Struct("<4s6H3L5H2L"), struct.Struct("<4s4H2LH")
_VERSION, _DATE = 20, (1 << 5) | 1  # 1 January 1980: the same model gives the same bytes


@dataclass(frozen=True, slots=True)
class Member:
    """`start` is where its bytes begin in the file."""

    name: str
    method: int
    crc: int
    packed_size: int
    size: int
    start: int


class NotOursError(ValueError):
    """The file is not laid out as a model is."""


def members_of(file: BinaryIO, max_bytes: Mapping[str, int]) -> dict[str, Member]:
    """The members of a file, which must be those named, each at most so large; nothing is unpacked.

    Raises:
        NotOursError: it is no such file. BundleError: a member is too large.
    """
    size = file.seek(0, os.SEEK_END)
    if size < _END.size:
        raise NotOursError
    directory_start, directory = _directory(file, size, max_bytes)
    found: dict[str, Member] = {}
    place = position = 0
    while place < len(directory):
        member, length = _entry(directory, place, position, max_bytes)
        _require(member.name not in found)
        _require_same(file, member, directory[place : place + length], position)
        found[member.name] = member
        place, position = place + length, member.start + member.packed_size
    _require(position == directory_start and found.keys() == max_bytes.keys())
    return found


def read_member(file: BinaryIO, member: Member) -> bytearray:
    """Raises NotOursError if it is not what the headers say."""
    file.seek(member.start)
    if member.method == STORED:
        content = bytearray(member.size)
        _require(file.readinto(content) == member.size)  # type: ignore[attr-defined]
    else:
        content = _inflated(file.read(member.packed_size), member.size)
    _require(zlib.crc32(content) == member.crc)
    return content


def packed(parts: Mapping[str, bytes | bytearray], stored: str) -> bytes:
    """The parts as one file; the one named `stored` as it is. Raises LibraryError if that is more than such a file can hold."""
    pieces: list[bytes | bytearray] = []
    entries: list[bytes] = []
    position = 0
    for name, content in parts.items():
        method = STORED if name == stored else DEFLATED
        body = content if method == STORED else _deflated(content)
        if position + len(body) > MAX_FILE_BYTES - SMALL_BYTES:
            raise LibraryError("The model is too large for a file.", hint="Choose a smaller embedding or fewer models averaged.")
        common = (_VERSION, 0, method, 0, _DATE, zlib.crc32(content), len(body), len(content), len(name), 0)
        header = _LOCAL.pack(b"PK\3\4", *common) + name.encode("ascii")
        entries.append(_CENTRAL.pack(b"PK\1\2", _VERSION, *common, 0, 0, 0, 0, position) + name.encode("ascii"))
        pieces += (header, body)
        position += len(header) + len(body)
    directory = b"".join(entries)
    end = _END.pack(b"PK\5\6", 0, 0, len(entries), len(entries), len(directory), position, 0)
    return b"".join((*pieces, directory, end))


def _directory(file: BinaryIO, size: int, max_bytes: Mapping[str, int]) -> tuple[int, bytes]:
    file.seek(size - _END.size)
    signature, disk, first_disk, on_disk, count, length, start, comment = _END.unpack(file.read(_END.size))
    _require(signature == b"PK\5\6" and (disk, first_disk, comment) == (0, 0, 0) and on_disk == count == len(max_bytes))
    expected = sum(_CENTRAL.size + len(name) for name in max_bytes)
    _require(length == expected and start + length + _END.size == size)
    file.seek(start)
    return start, file.read(length)


def _entry(directory: bytes, place: int, position: int, max_bytes: Mapping[str, int]) -> tuple[Member, int]:
    _require(place + _CENTRAL.size <= len(directory))
    fields = _CENTRAL.unpack_from(directory, place)
    signature, _made, _needed, flags, method, _time, _date, crc, packed_size, size = fields[:10]
    name_length, extra, comment, disk, _kind, _rights, offset = fields[10:]
    _require(signature == b"PK\1\2" and (flags, extra, comment, disk, offset) == (0, 0, 0, 0, position) and method in (STORED, DEFLATED))
    length = _CENTRAL.size + name_length
    name = next((name for name in max_bytes if name.encode("ascii") == directory[place + _CENTRAL.size : place + length]), None)
    if name is None:
        raise NotOursError
    if size > max_bytes[name] or size > max(SMALL_BYTES, MAX_RATIO * packed_size):
        raise BundleError("The part {name} of the file is too large.", hint=HARM_HINT, name=name)
    _require(method == DEFLATED or packed_size == size)
    return Member(name, method, crc, packed_size, size, position + _LOCAL.size + len(name)), length


def _require_same(file: BinaryIO, member: Member, entry: bytes, position: int) -> None:
    """What stands before the member's bytes must say the same as the directory."""
    file.seek(position)
    header = file.read(_LOCAL.size + len(member.name))
    _require(header[:4] == b"PK\3\4" and header[4:28] == entry[6:30] and header[28:30] == b"\0\0" and header[30:] == entry[_CENTRAL.size :])


def _inflated(content: bytes, size: int) -> bytearray:
    """Never more than one byte beyond the size that was said."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        unpacked = bytearray(inflater.decompress(content, size + 1))
    except zlib.error as error:
        raise NotOursError from error
    _require(len(unpacked) == size and inflater.eof and not inflater.unused_data)
    return unpacked


def _deflated(content: bytes | bytearray) -> bytes:
    deflater = zlib.compressobj(1, zlib.DEFLATED, -zlib.MAX_WBITS)
    return deflater.compress(content) + deflater.flush()


def _require(is_true: bool) -> None:
    if not is_true:
        raise NotOursError
