"""The log of edits beside a database: a power cut tears at most what was being added to its end.

DuckDB puts a log into its database by writing blocks over themselves; where the power goes in the middle of that, the database is
damaged. So it never does while a database has its name: a log that has grown is put into a copy, which then takes the place. That is
done when a data set is opened, and after an edit that made the log very long.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import duckdb

from textcls_gui.core.data.tables.database import OUTDATED, allow_columns, connect, log_of, require_space
from textcls_gui.core.errors import LibraryError
from textcls_gui.core.files import cannot_write, flush_file, flush_folder, partial_name, put_in_place, sweep_partials
from textcls_gui.core.locks import changing

logger = logging.getLogger(__name__)

LONGEST_LOG = 8_000_000  # bytes, of which the reading takes a tenth of a second
LONGEST_IN_USE = 32_000_000
COPIED_BYTES = 1_000_000  # at a time
TORN = re.compile(r"Corrupt WAL file: entry at byte position (\d+)")
ENTRY = struct.Struct("<QQ")  # how many bytes follow, and their checksum; the place that is told is after it
FLUSH = b"\x64\x00\x64\xff\xff"  # the entry that ends what was changed in one go


def open_logged(database: Path) -> duckdb.DuckDBPyConnection:
    """What was torn off its log's end is dropped, and a long log is put into the database.

    Raises:
        duckdb.Error: it is damaged, or another program holds it.
        LibraryError: another window does this now, and does not finish.
    """
    if not os.access(database.parent, os.W_OK):
        return _connected(database)
    with changing(database):
        sweep_partials(database.parent)
        connection = _connected(database)
        if length_of_log(database) <= LONGEST_LOG:
            return connection
        connection.close()
        try:
            put_log_in(database)
        except (LibraryError, duckdb.Error) as error:  # no room, mostly: then the log stays long, and nothing is lost
            logger.info("A data set's log could not be put in: %s", type(error).__name__)
        return _connected(database)


def put_log_in(database: Path) -> None:
    """Into a copy, which takes the place; only where nobody has it open.

    Raises:
        LibraryError: no room, or writing is not allowed. Then all is as before.
    """
    with copy_with_log(database) as copy:
        exchange(database, copy)


@contextmanager
def copy_with_log(database: Path) -> Iterator[Path]:
    """A copy beside, which has what is in the log, for `exchange`; who has it open must not change it meanwhile.

    Raises:
        LibraryError: no room, or writing is not allowed.
        duckdb.Error: the same, or it is damaged.
    """
    folder = partial_name(database)
    try:
        needed = database.stat().st_size + 2 * length_of_log(database)
        require_space(database.parent, needed)  # a disk that is full for a moment keeps others from saving
        folder.mkdir()
        copy = folder / database.name
        for source in (database, log_of(database)):
            with source.open("rb") as read, (folder / source.name).open("wb") as written:
                shutil.copyfileobj(read, written, COPIED_BYTES)
        with connect(copy) as connection:
            columns = connection.execute("SELECT count(*) FROM duckdb_columns() WHERE table_name = 'cells'").fetchone()
            allow_columns(connection, copy, int(columns[0]) if columns else 0)
            connection.execute("CHECKPOINT")
        flush_file(copy)
        yield copy
    except OSError as error:
        raise cannot_write(database, error) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def exchange(database: Path, copy: Path) -> None:
    """Only where nobody has it open. Raises OSError: the database is then the old one or the new one, with a log that fits or is known
    for older."""
    put_in_place(copy, database)
    flush_folder(copy.parent)
    flush_folder(database.parent)
    log_of(database).unlink()  # not sooner
    flush_folder(database.parent)


def length_of_log(database: Path) -> int:
    try:
        return log_of(database).stat().st_size
    except OSError:
        return 0


def connect_anew(database: Path) -> duckdb.DuckDBPyConnection:
    """After `exchange`, or after it has failed. Raises duckdb.Error."""
    length = length_of_log(database)
    connection = _connected(database)
    if length == 0 and connection.execute("SELECT wal_size FROM pragma_database_size()").fetchall() != [("0 bytes",)]:
        connection.close()
        raise duckdb.ConnectionException("the database that is no longer there is still open")
    return connection


def _connected(database: Path) -> duckdb.DuckDBPyConnection:
    try:
        return connect(database, is_logged=True)
    except duckdb.Error as error:
        torn = TORN.search(str(error))
        if OUTDATED in str(error):
            with suppress(OSError):
                log_of(database).unlink()  # all that is in it has been in the database since
        elif torn is None or not _cut_off(log_of(database), int(torn[1]) - ENTRY.size):
            raise
    return connect(database, is_logged=True)


def _cut_off(log: Path, place: int) -> bool:
    """What was never whole on the disk; not where more was logged after it, for then it was, and is damaged."""
    content = log.read_bytes()
    entries = list(_entries(content, place))
    if FLUSH in entries[:-1]:
        return False
    with log.open("rb+") as file:
        file.truncate(place)
        os.fsync(file.fileno())
    return True


def _entries(content: bytes, place: int) -> list[bytes]:
    found: list[bytes] = []
    while place + ENTRY.size <= len(content):
        length, _ = ENTRY.unpack_from(content, place)
        place += ENTRY.size
        found.append(content[place : place + length])
        place += length
    return found
