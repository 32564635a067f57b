"""A file becomes a table. Every row is imported, or listed with its line number and the reason."""

from __future__ import annotations

import csv
import io
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dialect import find_delimiter, first_row_is_header, sample_rows
from textcls_gui.core.data.encoding import find_encoding
from textcls_gui.core.data.table import FileKind, ReadOptions, SkippedRow, Table, TableFormat
from textcls_gui.core.errors import DatasetError

if TYPE_CHECKING:
    from _csv import Reader as CsvReader

SAMPLE_CHARACTERS = 200_000
REPORT_EVERY_ROWS = 1_000
KIND_BY_SUFFIX: dict[str, FileKind] = {".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json"}
FOREIGN_SUFFIXES = {".xlsx", ".xls", ".ods", ".docx", ".doc", ".pdf", ".zip", ".parquet"}

JsonObject = dict[str, msgspec.Raw]
NO_JSON = (msgspec.DecodeError, RecursionError)  # brackets within brackets, thousands deep, are somebody's joke


def ignore_progress(_fraction: float) -> None:
    """For callers who do not want to know how far the work is."""


def read_table(
    path: Path,
    options: ReadOptions | None = None,
    control: RunControl | None = None,
    report: Callable[[float], None] = ignore_progress,
) -> Table:
    """Read a CSV, TSV, JSON Lines or JSON file.

    Args:
        report: is told the fraction that has been read, 0 to 1.

    Raises:
        DatasetError: the file is missing, empty, not text, or has no rows.
        Cancelled: a stop was asked for through `control`.
    """
    options = options or ReadOptions()
    control = control or RunControl()
    try:
        _require_readable(path)
        encoding = options.encoding or find_encoding(path, control)
        rooms = _Rooms(path, encoding, options, control, report)
        kind = KIND_BY_SUFFIX.get(path.suffix.lower(), "csv")
        table = {"csv": _read_csv, "jsonl": _read_json_lines, "json": _read_json}[kind](rooms)
    except OSError as error:
        raise DatasetError(
            "The file {name} cannot be read: {reason}.",
            hint="Check that it still exists, that you may open it, and that no other program has locked it.",
            name=path.name,
            reason=error.strerror or type(error).__name__,
        ) from error
    except (UnicodeError, LookupError) as error:
        raise DatasetError(
            "The file {name} cannot be read as {encoding}.", hint="Choose another encoding.", name=path.name, encoding=options.encoding
        ) from error
    if table.num_rows == 0 or not table.columns:
        raise DatasetError("The file {name} has no rows with texts.", hint="Choose a file with one text in each row.", name=path.name)
    return table


@dataclass(frozen=True, slots=True)
class _Rooms:
    """What every reader needs: the file, how to read it, whom to tell and whom to ask."""

    path: Path
    encoding: str
    options: ReadOptions
    control: RunControl
    report: Callable[[float], None]


@dataclass(slots=True)
class _Building:
    """A table while it grows."""

    columns: list[str]
    cells: list[list[str]]
    lines: array[int] = field(default_factory=lambda: array("q"))
    skipped: list[SkippedRow] = field(default_factory=list)

    def table(self, path: Path, table_format: TableFormat) -> Table:
        return Table(path, tuple(self.columns), self.cells, self.lines, tuple(self.skipped), table_format)


def _require_readable(path: Path) -> None:
    if not path.exists():
        raise DatasetError("There is no file {name}.", hint="Check its name and folder: {path}.", name=path.name, path=path)
    if not path.is_file():
        raise DatasetError("{name} is not a file.", hint="Choose a CSV, TSV or JSON Lines file.", name=path.name)
    if path.suffix.lower() in FOREIGN_SUFFIXES:
        raise DatasetError(
            "{name} is a {suffix} file, which this version cannot read.",
            hint="Open it in its program and save it as “CSV UTF-8”, then open that.",
            name=path.name,
            suffix=path.suffix.lower(),
        )


def _read_csv(rooms: _Rooms) -> Table:
    sample = _sample(rooms.path, rooms.encoding)
    default = "\t" if rooms.path.suffix.lower() in (".tsv", ".tab") else None
    delimiter = rooms.options.delimiter or default or find_delimiter(sample)
    first_rows = sample_rows(sample, delimiter)
    has_header = rooms.options.has_header
    if has_header is None:
        has_header = first_row_is_header(first_rows)
    with rooms.path.open("rb") as raw, io.TextIOWrapper(raw, encoding=rooms.encoding, newline="") as file:
        reader = csv.reader(_progressing(file, raw, rooms), delimiter=delimiter)
        building = _collect_rows(reader, has_header, first_rows, rooms)
    return building.table(rooms.path, TableFormat("csv", rooms.encoding, delimiter, has_header))


def _sample(path: Path, encoding: str) -> str:
    with path.open(encoding=encoding, newline="") as file:
        return file.read(SAMPLE_CHARACTERS)


def _progressing(file: io.TextIOWrapper, raw: io.BufferedReader, rooms: _Rooms) -> Iterator[str]:
    size = max(1, rooms.path.stat().st_size)
    for number, line in enumerate(file):
        if number % REPORT_EVERY_ROWS == 0:
            rooms.control.raise_if_stopped()
            rooms.report(min(1.0, raw.tell() / size))
        yield line


def _collect_rows(reader: CsvReader, has_header: bool, first_rows: list[list[str]], rooms: _Rooms) -> _Building:
    header = _header(reader, has_header, first_rows, rooms.path)
    width = len(header)
    building = _Building(header, [[] for _ in header])
    appends = [column.append for column in building.cells]
    lines, line = building.lines, reader.line_num + 1
    try:
        for row in reader:
            if len(row) != width:
                row = _fitted(row, width, line, building.skipped)
            if row:
                for append, cell in zip(appends, row, strict=True):
                    append(cell)
                lines.append(line)
            line = reader.line_num + 1
    except csv.Error as error:
        raise DatasetError("Line {line} cannot be read: {reason}.", hint="Check that line.", line=line, reason=str(error)) from error
    return building


def _header(reader: CsvReader, has_header: bool, first_rows: list[list[str]], path: Path) -> list[str]:
    if not first_rows:
        raise DatasetError("The file {name} has no rows.", hint="Choose a file with one text in each row.", name=path.name)
    if not has_header:
        return [f"Column {number}" for number in range(1, max(len(row) for row in first_rows) + 1)]
    names = next(row for row in reader if row)
    named = [name.strip() or f"Column {number}" for number, name in enumerate(names, 1)]
    return _distinct(named)


def _distinct(names: list[str]) -> list[str]:
    found: dict[str, None] = {}
    last_number: dict[str, int] = {}
    for name in names:
        distinct = name
        while distinct in found:
            last_number[name] = last_number.get(name, 1) + 1
            distinct = f"{name} ({last_number[name]})"
        found[distinct] = None
    return list(found)


def _fitted(row: list[str], width: int, line: int, skipped: list[SkippedRow]) -> list[str]:
    """The row at the header's width, or nothing if that would lose a cell; an empty line is no row."""
    if len(row) < width:
        return row + [""] * (width - len(row)) if row else []
    if any(cell.strip() for cell in row[width:]):
        skipped.append(SkippedRow(line, f"has {len(row)} cells, but the header has {width}"))
        return []
    return row[:width]


def _read_json_lines(rooms: _Rooms) -> Table:
    building = _Building([], [])
    decoder = msgspec.json.Decoder(JsonObject)
    with rooms.path.open("rb") as raw, io.TextIOWrapper(raw, encoding=rooms.encoding) as file:
        for number, line in enumerate(_progressing(file, raw, rooms), 1):
            if not line.strip():
                continue
            try:
                _add_object(building, decoder.decode(line), number)
            except NO_JSON as error:
                building.skipped.append(SkippedRow(number, f"is no JSON object: {error}"))
    return building.table(rooms.path, TableFormat("jsonl", rooms.encoding, "", True))


def _read_json(rooms: _Rooms) -> Table:
    content = rooms.path.read_text(encoding=rooms.encoding)
    try:
        objects = msgspec.json.decode(content, type=list[JsonObject])
    except NO_JSON as error:
        if content.lstrip().startswith("{"):  # JSON Lines under the name of JSON
            return _read_json_lines(rooms)
        raise DatasetError(
            "The file {name} is not a list of JSON objects: {reason}.",
            hint="Each text should be an object such as {example}.",
            name=rooms.path.name,
            reason=str(error),
            example='{"text": "…", "label": "…"}',
        ) from error
    building = _Building([], [])
    for number, item in enumerate(objects, 1):
        if number % REPORT_EVERY_ROWS == 0:
            rooms.control.raise_if_stopped()
            rooms.report(number / len(objects))
        _add_object(building, item, number)
    return building.table(rooms.path, TableFormat("json", rooms.encoding, "", True))


def _add_object(building: _Building, item: JsonObject, line: int) -> None:
    texts = {key: _cell_text(value) for key, value in item.items()}
    for key in texts:
        if key not in building.columns:
            building.columns.append(key)
            building.cells.append([""] * len(building.lines))
    for key, column in zip(building.columns, building.cells, strict=True):
        column.append(texts.get(key, ""))
    building.lines.append(line)


def _cell_text(value: msgspec.Raw) -> str:
    """A string's content; anything else as it is written, so that 1.0 stays 1.0. null is an empty cell."""
    written = bytes(value)
    if written.startswith(b'"'):
        return msgspec.json.decode(written, type=str)
    return "" if written == b"null" else written.decode("utf-8")
