"""A disk that is simulated: of what was written and not flushed, any part may be on it, torn in the middle, or not at all.

Names behave as the journals of ext4, XFS, NTFS and APFS keep them, or worse: each folder may be at another moment of its own past, though
not before its last flush. A file's bytes are certain after its flush alone. A disk that lies about its flushes is not simulated.
"""

from __future__ import annotations

import os
import random
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

OPEN, WRITE, FLUSH, RENAME, MKDIR, UNLINK, RMDIR, TRUNCATE = range(1, 9)
HEAD = struct.Struct("<4I2Q")
SECTOR = 512


@dataclass(frozen=True, slots=True)
class Call:
    """As shim.c records it; paths are below the folder. `place` is where was written, the new size, or how was opened."""

    kind: int
    path: str
    target: str
    inode: int
    place: int
    content: bytes


def read_calls(content: bytes, root: Path) -> Iterator[Call]:
    place, start = 0, len(os.fsencode(root)) + 1
    while place < len(content):
        kind, a, b, length, inode, offset = HEAD.unpack_from(content, place)
        place += HEAD.size
        path, target = os.fsdecode(content[place + start : place + a]), os.fsdecode(content[place + a + start : place + a + b])
        place += a + b
        yield Call(kind, path, target, inode, offset, content[place : place + length])
        place += length


@dataclass(slots=True)
class _File:
    """`sure` is on the disk for certain; of `changes`, (where, bytes) or (size, None), nobody knows."""

    sure: bytes = b""
    changes: list[tuple[int, bytes | None]] = field(default_factory=list)

    def flush(self) -> None:
        self.sure = _changed(self.sure, self.changes)
        self.changes = []

    def after_cut(self, chance: random.Random) -> bytes:
        kept: list[tuple[int, bytes | None]] = []
        for place, written in self.changes:
            fate = chance.random()
            if fate < 0.2 and written is not None:
                kept.append((place, written[: chance.randint(0, len(written) // SECTOR) * SECTOR]))
            elif fate < 0.6:
                kept.append((place, written))
        return _changed(self.sure, kept)


def _changed(content: bytes, changes: Sequence[tuple[int, bytes | None]]) -> bytes:
    changed = bytearray(content)
    for place, written in changes:
        if len(changed) < place:
            changed.extend(bytes(place - len(changed)))
        if written is None:
            del changed[place:]
        else:
            changed[place : place + len(written)] = written
    return bytes(changed)


@dataclass(slots=True)
class _Names:
    """Which file has which name, by number, and which folders there are."""

    files: dict[str, int] = field(default_factory=dict)
    folders: set[str] = field(default_factory=set)

    def do(self, call: Call, file: int) -> None:
        """What cannot be done at this moment of a folder's past is left out."""
        match call.kind:
            case 1:
                if os.path.dirname(call.path) in self.folders:
                    self.files[call.path] = file
            case 4:
                self._rename(call.path, call.target)
            case 5:
                if os.path.dirname(call.path) in self.folders:
                    self.folders.add(call.path)
            case 6:
                self.files.pop(call.path, None)
            case 7:
                if not any(path.startswith(f"{call.path}/") for path in (*self.files, *self.folders)):
                    self.folders.discard(call.path)

    def _rename(self, path: str, target: str) -> None:
        if os.path.dirname(target) not in self.folders:
            return
        if path in self.files:
            self.files[target] = self.files.pop(path)
        elif path in self.folders and target not in self.folders:
            self.folders = {_moved(name, path, target) for name in self.folders}
            self.files = {_moved(name, path, target): file for name, file in self.files.items()}


def _moved(name: str, path: str, target: str) -> str:
    return target + name[len(path) :] if name == path or name.startswith(f"{path}/") else name


class Disk:
    """Takes calls as they were made; then says what may be left when the power goes."""

    def __init__(self, before: Path) -> None:
        self._before, self._files = _Names(folders={""}), dict[int, _File]()
        for path in sorted(before.rglob("*")):
            name = str(path.relative_to(before))
            if path.is_dir():
                self._before.folders.add(name)
            else:
                self._before.files[name] = len(self._files)
                self._files[len(self._files)] = _File(path.read_bytes())
        self._now = _Names(dict(self._before.files), set(self._before.folders))
        self._opened: dict[int, int] = {}  # inode, to the file's number here: inodes are used again
        self._folders: dict[int, str] = {}
        self._named: list[tuple[Call, int]] = []
        self._sure: dict[str, int] = {}  # how many of these are certain, of each folder

    def take(self, call: Call) -> None:
        match call.kind:
            case 1:
                self._open(call)
            case 2:
                self._files[self._opened[call.inode]].changes.append((call.place, call.content))
            case 8:
                self._files[self._opened[call.inode]].changes.append((call.place, None))
            case 3 if call.inode in self._folders:
                self._sure[self._folders[call.inode]] = len(self._named)
            case 3:
                self._files[self._opened[call.inode]].flush()
            case _:
                self._name(call, -1)

    def _open(self, call: Call) -> None:
        self._folders.pop(call.inode, None)
        if call.path in self._now.folders:
            self._folders[call.inode] = call.path
            return
        if call.path not in self._now.files:
            number = len(self._files)
            self._files[number] = _File()
            self._name(call, number)
        self._opened[call.inode] = self._now.files[call.path]
        if call.place & os.O_TRUNC:
            self._files[self._opened[call.inode]].changes.append((0, None))

    def _name(self, call: Call, file: int) -> None:
        self._now.do(call, file)
        self._named.append((call, file))
        if call.kind == RENAME:
            self._folders = {inode: _moved(name, call.path, call.target) for inode, name in self._folders.items()}

    def leave(self, root: Path, chance: random.Random, *, is_in_order: bool) -> None:
        """Write into an empty folder what is left."""
        least = max(self._sure.values(), default=0)
        last, upto, left = chance.randint(least, len(self._named)), dict[str, int](), self._before
        names = _Names(dict(left.files), set(left.folders))
        for number, (call, file) in enumerate(self._named):
            folders = {os.path.dirname(path) for path in (call.path, call.target if call.kind == RENAME else call.path)}
            for folder in folders - upto.keys():
                upto[folder] = last if is_in_order else chance.randint(self._sure.get(folder, 0), len(self._named))
            if all(number < upto[folder] for folder in folders):
                names.do(call, file)
        for folder in sorted(names.folders):
            (root / folder).mkdir(parents=True, exist_ok=True)
        for name, file in names.files.items():
            (root / name).write_bytes(self._files[file].after_cut(chance))
