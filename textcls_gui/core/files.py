"""Files and folders that are there whole or not at all, whatever happens while they are written."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from textcls_gui.core.errors import LibraryError
from textcls_gui.core.reasons import reason_of, remedy_of

LONGEST_STEM = 40  # of a name beside: with what is added, it fits where names have 255 bytes, whatever the script
NO_FOLDER_FLUSH = (errno.EINVAL, errno.EBADF, errno.ENOTSUP, errno.EACCES)  # network drives, and folders that may be written but not read
HELD_ATTEMPTS, HELD_SECONDS = 20, 0.05
_PARTIAL = re.compile(r"\..*?(?:\.(?P<owner>\d+)(?:-[0-9a-f]+)?)?\.partial", re.DOTALL)


def write_whole(path: Path, content: bytes) -> None:
    """Write beside, flush to the disk, rename: the old file or the new one, never half of either.

    Raises:
        LibraryError: the disk is full, or writing is not allowed.
    """
    with written_beside(path) as beside:
        beside.write_bytes(content)


def read_to_change(path: Path) -> bytes | None:
    """None where there is no such file.

    Raises:
        LibraryError: it cannot be read. Whoever took it for none would write over what is in it.
    """
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise LibraryError(
            "{name} could not be read: {reason}.",
            hint="Nothing was changed. Close other programs that use it, then try again.",
            name=path.name,
            reason=reason_of(error),
        ) from error


@contextmanager
def written_beside(path: Path) -> Iterator[Path]:
    """A name to write a file to, which is flushed and takes the place of `path` at the end, unless there was an error.

    Raises:
        LibraryError: the disk is full, or writing is not allowed.
    """
    beside = partial_name(path)
    try:
        _sweep(path.parent, f".{path.name[:LONGEST_STEM]}.")
        yield beside
        flush_file(beside)
        put_in_place(beside, path)
        flush_folder(path.parent)
    except OSError as error:
        raise cannot_write(path, error) from error
    finally:
        remove_partial(beside)


def write_folder_whole(folder: Path, write: Callable[[Path], None], name: str = "") -> None:
    """Let `write` fill a folder beside, flush all of it, then rename it to `folder`, which must not exist yet.

    Args:
        name: of what is written, for what a refusal says; the folder's own without it.

    Raises:
        LibraryError: the disk is full, or writing is not allowed.
    """
    beside = partial_name(folder)
    try:
        _sweep(folder.parent, f".{folder.name[:LONGEST_STEM]}.")
        beside.mkdir(parents=True)
        write(beside)
        flush_all(beside)
        beside.rename(folder)
        flush_folder(folder.parent)
    except OSError as error:
        raise cannot_write(folder, error, name) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def remove_folder_whole(folder: Path) -> None:
    """It is gone at once, under its name; what is left of it after a power cut goes when the program starts again.

    Raises:
        LibraryError: that is not allowed.
    """
    leaving = partial_name(folder)
    try:
        folder.rename(leaving)
        flush_folder(folder.parent)
        shutil.rmtree(leaving)
    except OSError as error:
        raise LibraryError(
            "{name} could not be removed: {reason}.",
            hint="Close it where it is open, then try again.",
            name=folder.name,
            reason=reason_of(error),
        ) from error


def move_folder(source: Path, target: Path) -> None:
    """Within one disk, at once; `target` must not exist yet. Raises LibraryError if that is not allowed."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        source.rename(target)
        flush_folder(target.parent)
        flush_folder(source.parent)
    except OSError as error:
        raise cannot_write(target, error) from error


def partial_name(path: Path) -> Path:
    """Beside `path`, and nobody else's: two programs may write the same file at the same time."""
    return path.with_name(f".{path.name[:LONGEST_STEM]}.{os.getpid()}-{uuid.uuid4().hex[:6]}.partial")


def sweep_partials(folder: Path) -> None:
    """Remove what programs that are gone have left half written in this folder of our own."""
    _sweep(folder, ".")


def _sweep(folder: Path, beginning: str) -> None:
    with contextlib.suppress(OSError):
        for name in os.listdir(folder):
            if name.startswith(beginning) and _is_abandoned(name):
                _remove(folder / name)


def _is_abandoned(name: str) -> bool:
    found = _PARTIAL.fullmatch(name)
    if found is None or found["owner"] is None:
        return found is not None
    import psutil  # 25 ms, and it is rare that anything was left

    return not psutil.pid_exists(int(found["owner"]))


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        remove_partial(path)


def remove_partial(beside: Path) -> None:
    """A place where nothing can be written refuses the removal too; the first refusal is the one to tell of."""
    with contextlib.suppress(OSError):
        beside.unlink(missing_ok=True)


def put_in_place(beside: Path, path: Path) -> None:
    """Rename over what was there; on Windows, a virus scanner may hold that for a moment."""
    for attempt in range(HELD_ATTEMPTS):
        try:
            beside.replace(path)
            return
        except PermissionError:
            if sys.platform != "win32" or attempt == HELD_ATTEMPTS - 1:
                raise
            time.sleep(HELD_SECONDS)


def shown_name(path: Path) -> str:
    """The file's name without ending. Some systems let names hold bytes that are no text: these become question marks."""
    return path.stem.encode("utf-8", "replace").decode("utf-8")


def flush_all(folder: Path) -> None:
    """Every file and folder in it, and itself."""
    for path in folder.iterdir():
        if path.is_dir():
            flush_all(path)
        else:
            flush_file(path)
    flush_folder(folder)


def flush_file(path: Path) -> None:
    with path.open("rb+") as file:  # Windows flushes none that is open for reading alone
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Make a rename survive a power cut, where the system lets a folder be flushed."""
    if os.name != "posix":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in NO_FOLDER_FLUSH:
            raise


def cannot_write(path: Path, error: OSError, name: str = "") -> LibraryError:
    return LibraryError(
        "{name} could not be saved: {reason}.",
        hint="Nothing that was there before is lost. {remedy}",
        name=name or path.name,
        reason=reason_of(error),
        remedy=remedy_of(error),
    )
