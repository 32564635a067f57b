"""The data sets that a person imported, each with its edits in a folder of the program's own; the originals are never touched."""

from __future__ import annotations

import hashlib
import logging
import os
import uuid
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import msgspec

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.rows import ReadOptions, Report, RowSource, ignore_progress
from textcls_gui.core.data.tables.building import bytes_on_disk
from textcls_gui.core.data.tables.database import require_space
from textcls_gui.core.data.tables.table import Table
from textcls_gui.core.errors import DatasetError, LibraryError, called
from textcls_gui.core.files import read_to_change, remove_folder_whole, shown_name, sweep_partials, write_folder_whole, write_whole
from textcls_gui.core.locks import changing
from textcls_gui.core.phrases import Phrase

logger = logging.getLogger(__name__)

FORMAT_VERSION = 1
DATABASE_FILE, META_FILE, CHOICES_FILE = "table.duckdb", "meta.json", "choices.json"
REMEMBERED_CHOICES = 500
DAMAGES = (OSError, ValueError, RecursionError)  # ValueError: no JSON, other fields, or no UTF-8


@dataclass(frozen=True, slots=True)
class StoredDataset:
    """`path` is the person's file, `created` is in UTC."""

    dataset_id: str
    name: str
    path: Path
    created: datetime
    num_rows: int
    columns: tuple[str, ...]


class DatasetStore:
    """A folder with one folder for each data set. What a program that was killed left there is cleared."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        sweep_partials(folder)

    def add(
        self,
        path: Path,
        source: RowSource,
        control: RunControl | None = None,
        report: Report = ignore_progress,
        options: ReadOptions | None = None,
    ) -> StoredDataset:
        """Import a file, whole or not at all.

        Args:
            options: with which the source was opened: other options make another data set of the same file.

        Raises:
            DatasetError: the source cannot be read, or has no rows.
            LibraryError: no room, or writing is not allowed.
            Cancelled: a stop was asked for.
        """
        dataset_id = f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{uuid.uuid4().hex[:8]}"
        found: list[_Kept] = []

        def write(folder: Path) -> None:
            look = _look_of(path)  # before reading: a file that changes meanwhile is another file
            with Table.build(path, source, control, report, folder / DATABASE_FILE) as table:
                kept = _Kept(os.fsencode(path), shown_name(path), datetime.now(UTC), table.num_rows, table.columns, look, options)
            (folder / META_FILE).write_bytes(msgspec.json.encode(kept))
            found.append(kept)

        write_folder_whole(self._folder / dataset_id, write, path.name)
        return found[0].dataset(dataset_id)

    def require_room_for(self, path: Path) -> None:
        """Raises LibraryError where the disk cannot hold the file: to be asked before so large a file is even looked through."""
        if self._folder.is_dir():
            require_space(self._folder, bytes_on_disk(path))

    def open(self, dataset_id: str) -> Table:
        """Raises DatasetError if it is damaged, LibraryError if it is gone or open in another program."""
        folder = self._existing(dataset_id)
        names = [Path(os.fsdecode(kept.path)).name for known, kept in self._all() if known == dataset_id]
        return Table.open(folder / DATABASE_FILE, *names)

    def datasets(self) -> list[StoredDataset]:
        """Newest first; a folder that cannot be read is left out, and logged."""
        found = [kept.dataset(dataset_id) for dataset_id, kept in self._all()]
        return sorted(found, key=lambda dataset: dataset.created, reverse=True)

    def find(self, path: Path, options: ReadOptions | None = None) -> StoredDataset | None:
        """The newest import of this file, read with these options, if the file has not changed since."""
        try:
            look = _look_of(path)
        except OSError:
            look = None
        if look is None:
            return None
        same = [
            kept.dataset(dataset_id)
            for dataset_id, kept in self._all()
            if kept.look == look and Path(os.fsdecode(kept.path)).absolute() == path.absolute() and kept.options == options
        ]
        return max(same, key=lambda dataset: dataset.created, default=None)

    def remove(self, dataset_id: str) -> None:
        """For good, with its edits. Raises LibraryError if that is not allowed, or if it is open in another window."""
        folder = self._existing(dataset_id)
        with suppress(DatasetError):  # a damaged one can be removed too
            self.open(dataset_id).close()
        names = [kept.name for known, kept in self._all() if known == dataset_id]
        with called(next(iter(names), dataset_id)):
            remove_folder_whole(folder)

    def remembered_choice(self, table: Table) -> ColumnChoice | None:
        """What the person chose last for a table of these columns."""
        try:
            choice = dict(self._choices()).get(_shape_of(table.columns))
        except LibraryError:
            return None
        return choice if choice is not None and _fits(choice, len(table.columns)) else None

    def remember_choice(self, table: Table, choice: ColumnChoice) -> None:
        """Raises LibraryError if it cannot be written."""
        shape = _shape_of(table.columns)
        with changing(self._folder / CHOICES_FILE, Phrase("The choice of columns")):
            others = [(known, chosen) for known, chosen in self._choices() if known != shape]
            kept = [*others, (shape, choice)][-REMEMBERED_CHOICES:]
            write_whole(self._folder / CHOICES_FILE, msgspec.json.format(msgspec.json.encode(kept), indent=1))

    def _choices(self) -> list[tuple[str, ColumnChoice]]:
        """The last used last; a damaged file is as none."""
        content = read_to_change(self._folder / CHOICES_FILE)
        try:
            return [] if content is None else msgspec.json.decode(content, type=list[tuple[str, ColumnChoice]])
        except DAMAGES as error:
            logger.info("The remembered columns could not be read: %s", type(error).__name__)
            return []

    def _existing(self, dataset_id: str) -> Path:
        if dataset_id not in {folder.name for folder in _folders(self._folder)}:
            raise LibraryError("This data set is no longer kept.", hint="Import the file again.")
        return self._folder / dataset_id

    def _all(self) -> Iterator[tuple[str, _Kept]]:
        for folder in _folders(self._folder):
            try:
                kept = msgspec.json.decode((folder / META_FILE).read_bytes(), type=_Kept)
            except DAMAGES as error:
                logger.info("A data set's folder could not be read: %s", type(error).__name__)
                continue
            if kept.format_version <= FORMAT_VERSION:
                yield folder.name, kept


class _Look(msgspec.Struct, frozen=True):
    """By what a file is known again; of a folder, all its files together."""

    num_files: int
    num_bytes: int
    modified_ns: int


class _Kept(msgspec.Struct, frozen=True):
    """The content of a data set's file of words. `path` is in the system's own bytes."""

    path: bytes
    name: str
    created: Annotated[datetime, msgspec.Meta(tz=True)]
    num_rows: int
    columns: tuple[str, ...]
    look: _Look | None
    options: ReadOptions | None
    format_version: int = FORMAT_VERSION

    def dataset(self, dataset_id: str) -> StoredDataset:
        return StoredDataset(dataset_id, self.name, Path(os.fsdecode(self.path)), self.created, self.num_rows, self.columns)


def _look_of(path: Path) -> _Look | None:
    """None for what is no file, such as a pasted table."""
    if not path.exists():
        return None
    if not path.is_dir():
        status = path.stat()
        return _Look(1, status.st_size, status.st_mtime_ns)
    statuses = [(Path(folder) / name).stat() for folder, _, names in os.walk(path) for name in names]
    return _Look(len(statuses), sum(status.st_size for status in statuses), max((status.st_mtime_ns for status in statuses), default=0))


def _shape_of(columns: Sequence[str]) -> str:
    return hashlib.sha256(msgspec.json.encode(columns)).hexdigest()


def _fits(choice: ColumnChoice, num_columns: int) -> bool:
    chosen = [*choice.texts, choice.label, choice.part]
    return bool(choice.texts) and all(column is None or 0 <= column < num_columns for column in chosen)


def _folders(parent: Path) -> list[Path]:
    if not parent.is_dir():
        return []
    return [folder for folder in parent.iterdir() if folder.is_dir() and not folder.name.startswith(".")]
