"""Files and folders that are there whole or not at all, whatever happens while they are written."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from textcls_gui.core.errors import LibraryError


def write_whole(path: Path, content: bytes) -> None:
    """Write beside, flush to the disk, rename: the old file or the new one, never half of either.

    Raises:
        LibraryError: the disk is full, or writing is not allowed.
    """
    beside = path.with_name(f".{path.name}.partial")
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        flush_folder(path.parent)
    except OSError as error:
        raise cannot_write(path, error) from error
    finally:
        remove_partial(beside)


def remove_partial(beside: Path) -> None:
    """A place where nothing can be written refuses the removal too; the first refusal is the one to tell of."""
    with contextlib.suppress(OSError):
        beside.unlink()


def write_folder_whole(folder: Path, write: Callable[[Path], None]) -> None:
    """Let `write` fill a folder beside, then rename it to `folder`, which must not exist yet.

    Raises:
        LibraryError: the disk is full, or writing is not allowed.
    """
    beside = folder.with_name(f".{folder.name}.partial")
    try:
        shutil.rmtree(beside, ignore_errors=True)
        beside.mkdir(parents=True)
        write(beside)
        beside.rename(folder)
        flush_folder(folder.parent)
    except OSError as error:
        raise cannot_write(folder, error) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def shown_name(path: Path) -> str:
    """The file's name without ending. Some systems let names hold bytes that are no text: these become question marks."""
    return path.stem.encode("utf-8", "replace").decode("utf-8")


def flush_folder(folder: Path) -> None:
    """Make a rename survive a power cut, where the system lets a folder be flushed."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def cannot_write(path: Path, error: OSError) -> LibraryError:
    return LibraryError(
        "{name} could not be saved: {reason}.",
        hint="Nothing that was there before is lost. Make room on the disk or choose another folder, then save again.",
        name=path.name,
        reason=error.strerror or type(error).__name__,
    )
