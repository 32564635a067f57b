"""The door to DuckDB: how a database is opened, and what its refusals mean in a person's words."""

from __future__ import annotations

import errno
import logging
import os
import shutil
import tempfile
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from textcls_gui.core.errors import Cancelled, DatasetError, LibraryError, TextClsError

logger = logging.getLogger(__name__)

MEMORY_MB = 256
IN_MEMORY_MB = 1_024  # a table without a file of its own: the rest of it goes to the temporary folder
WIDE_COLUMN_KB = 160  # what each column of a wide table costs while rows are written
NARROW_COLUMNS = 500
NEVER = "1TB"  # of log

FULL_DISK = ("no space left", "not enough space", "file too large", "quota", "failed to offload", "max_temp_directory_size")
OUTDATED = "WAL was created for an older version of this database"
DAMAGE = ("corrupt", "checksum", "not a valid", "could not read enough", "serializ", "wal file")


def connect(database: Path | None, *, is_logged: bool = False) -> duckdb.DuckDBPyConnection:
    """Open a database file, or one in memory. Nothing is ever loaded from elsewhere.

    Args:
        is_logged: its file stays as it is, whatever is changed; that is added to the log.
    """
    spilled = _spill_folder(database) if database else Path(tempfile.mkdtemp(prefix="textcls-"))
    connection = duckdb.connect(
        str(database or ":memory:"),
        config={
            "threads": max(1, (os.cpu_count() or 1) - 1),  # one is left to the window
            "memory_limit": f"{MEMORY_MB if database else IN_MEMORY_MB}MB",
            "temp_directory": str(spilled),
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            **({"checkpoint_threshold": NEVER} if is_logged else {}),
        },
    )
    if is_logged:
        only_log(connection)
    connection.execute("SET disabled_compression_methods = 'dict_fsst'")  # three times the time to write, for a third less on the disk
    if database is None:
        weakref.finalize(connection, shutil.rmtree, spilled, ignore_errors=True)
    return connection


def only_log(connection: duckdb.DuckDBPyConnection) -> None:
    """From now on, nothing is written over what is in the database's file: see log.py."""
    connection.execute(f"SET checkpoint_threshold = '{NEVER}'")
    connection.execute("PRAGMA disable_checkpoint_on_shutdown")


def log_of(database: Path) -> Path:
    """Where changes are until the database has them."""
    return database.with_name(f"{database.name}.wal")


def _spill_folder(database: Path) -> Path:
    """Where what does not fit into memory goes meanwhile."""
    return database.with_name(f"{database.name}.tmp")


def allow_columns(connection: duckdb.DuckDBPyConnection, database: Path | None, num_columns: int) -> None:
    """Let a wide table have the memory without which it cannot be written or read."""
    if num_columns > NARROW_COLUMNS:
        limit = (MEMORY_MB if database else IN_MEMORY_MB) + WIDE_COLUMN_KB * num_columns // 1_024
        connection.execute(f"SET memory_limit = '{limit}MB'")


def remove_database(database: Path) -> None:
    """With all that DuckDB put beside it."""
    for path in (database, log_of(database)):
        path.unlink(missing_ok=True)
    clear_spilled(database)


def clear_spilled(database: Path) -> None:
    """What a program that was killed left; only for who holds the database."""
    shutil.rmtree(_spill_folder(database), ignore_errors=True)


def require_space(folder: Path, num_bytes: int) -> None:
    """Raises LibraryError if the disk has less room than this."""
    free = shutil.disk_usage(folder).free
    if free < num_bytes:
        raise LibraryError(
            "There is not enough room on the disk: about {needed:,} MB are needed, and {free:,} MB are free.",
            hint="Make room on the disk where the program keeps its data, then import the file again.",
            needed=num_bytes // 1_000_000 + 1,
            free=free // 1_000_000,
        )


@contextmanager
def in_words(name: str) -> Iterator[None]:
    """Let no error of DuckDB's pass as it is. `name` is the person's file.

    Raises:
        DatasetError: the database is damaged, or cannot be read for another reason.
        LibraryError: no room, not allowed, held by another program, or made by a later version.
        Cancelled: the table was closed meanwhile.
    """
    try:
        yield
    except duckdb.InterruptException as error:
        raise Cancelled from error
    except duckdb.Error as error:
        logger.info("The database refused: %s", type(error).__name__)
        raise _worded(name, str(error)) from error


def _worded(name: str, reason: str) -> TextClsError:
    lowered = reason.lower()
    if any(sign in lowered for sign in FULL_DISK):
        return LibraryError(
            "There is no room left on the disk for {name}.",
            hint="Nothing that was there before is lost. Make room on the disk, then try again.",
            name=name,
        )
    if "out of memory" in lowered:
        return DatasetError("There is not enough memory for {name}.", hint="Close other programs, then try again.", name=name)
    if "lock on file" in lowered or "being used by another process" in lowered:
        return LibraryError(
            "The data set {name} is open in another window of this program.", hint="Close it there, then open it again.", name=name
        )
    if "permission denied" in lowered or "access is denied" in lowered or os.strerror(errno.EROFS).lower() in lowered:
        return LibraryError(
            "The data set {name} cannot be used: reading or writing is not allowed in its folder.",
            hint="Ask the owner of the folder where the program keeps its data to let you read and write there.",
            name=name,
        )
    if "version number" in lowered or "newer version" in lowered:
        return later_version(name)
    if "connection already closed" in lowered or "connection has already been closed" in lowered:
        return closed(name)
    if any(sign in lowered for sign in DAMAGE):
        return damaged(name)
    return DatasetError("The data set {name} cannot be used.", hint="Import the file again.", name=name)


def closed(name: str) -> DatasetError:
    return DatasetError("The data set {name} has been closed.", hint="Open it again.", name=name)


def damaged(name: str) -> DatasetError:
    return DatasetError(
        "What the program keeps of {name} is damaged.", hint="Your file itself is not affected: import it again.", name=name
    )


def later_version(name: str) -> LibraryError:
    return LibraryError(
        "The data set {name} was kept by a later version of this program.",
        hint="Install the current version to open it, or import the file again.",
        name=name,
    )
