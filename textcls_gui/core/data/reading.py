"""A file becomes a source of rows, and a table: which reader takes it is decided by its content, then by its name."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.delimited.encoding import read_sample
from textcls_gui.core.data.delimited.source import DelimitedSource
from textcls_gui.core.data.rows import ReadOptions, Report, RowSource, ignore_progress
from textcls_gui.core.errors import DatasetError
from textcls_gui.core.reasons import reason_of

if TYPE_CHECKING:
    from textcls_gui.core.data.tables.table import Table

__all__ = ["ignore_progress", "open_source", "read_table"]

PREVIEW_SCAN_BYTES = 1 << 26
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SPREADSHEET_SUFFIXES = {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"}  # a web page or plain text may bear such a name too
_FOREIGN = {".docx", ".doc", ".pdf", ".pptx", ".odt", ".rtf", ".sav", ".dta", ".sqlite", ".db"}


def read_table(
    path: Path,
    options: ReadOptions | None = None,
    control: RunControl | None = None,
    report: Report = ignore_progress,
    database: Path | None = None,
) -> Table:
    """Import a file, or a folder of text files.

    Args:
        report: is told the fraction that has been read, 0 to 1.
        database: where the table is kept; None is in memory.

    Raises:
        DatasetError: the file is missing, empty, not text, or has no rows.
        LibraryError: the disk has no room for it.
        Cancelled: a stop was asked for through `control`.
    """
    from textcls_gui.core.data.tables.building import bytes_on_disk
    from textcls_gui.core.data.tables.database import require_space
    from textcls_gui.core.data.tables.table import Table

    control = control or RunControl()
    if database is not None:
        require_space(database.parent, bytes_on_disk(path))  # before so large a file is even looked through
    with told_in_words(path, options):
        source = open_source(path, options, control)
        table = Table.build(path, source, control, report, database)
    if table.num_rows == 0 or not table.columns:
        table.close()
        if database is not None:
            database.unlink(missing_ok=True)
        raise DatasetError("The file {name} has no rows with texts.", hint="Choose a file with one text in each row.", name=path.name)
    return table


def open_source(path: Path, options: ReadOptions | None, control: RunControl, *, scan_bytes: int | None = None) -> RowSource:
    """The reader for a file, which has looked at its beginning.

    Args:
        scan_bytes: how much of a file of plain ASCII is looked through for anything else; None is all of it.

    Raises:
        DatasetError: it is no file, cannot be read, or holds no table.
    """
    options = options or ReadOptions()
    with told_in_words(path, options):
        control.raise_if_stopped()
        if path.is_dir():
            from textcls_gui.core.data.formats.folders import open_folder

            return open_folder(path, options, control)
        _require_file(path)
        with path.open("rb") as file:
            head = file.read(1 << 12)
        return _binary_source(path, head, options, control) or _text_source(path, head, options, control, scan_bytes)


def _require_file(path: Path) -> None:
    if not path.exists():
        raise DatasetError("There is no file {name}.", hint="Check its name and folder: {path}.", name=path.name, path=path)
    if not stat.S_ISREG(path.stat().st_mode):
        raise DatasetError("{name} is not a file.", hint="Choose a file with a table, or a folder with text files.", name=path.name)


def _binary_source(path: Path, head: bytes, options: ReadOptions, control: RunControl) -> RowSource | None:
    if head.startswith(_ZIP):
        return _zip_source(path, options, control)
    if head.startswith(_OLE) and path.suffix.lower() != ".doc":
        from textcls_gui.core.data.formats.spreadsheets import open_spreadsheet

        return open_spreadsheet(path, options, control)
    if head.startswith(b"PAR1"):
        from textcls_gui.core.data.formats.parquet import open_parquet

        return open_parquet(path, options, control)
    if path.suffix.lower() in _FOREIGN:
        raise DatasetError(
            "{name} is a {suffix} file, which this version cannot read.",
            hint="Open it in its program and save it as “CSV UTF-8”, then open that.",
            name=path.name,
            suffix=path.suffix.lower(),
        )
    return None


def _zip_source(path: Path, options: ReadOptions, control: RunControl) -> RowSource:
    """Spreadsheets are zip files too; what they hold tells them from others."""
    import zipfile

    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist()[:10_000])
    except (zipfile.BadZipFile, OSError, RuntimeError, ValueError, NotImplementedError, EOFError) as error:
        raise DatasetError(
            "The file {name} is damaged.", hint="Copy it again from where it came, or save it again in its program.", name=path.name
        ) from error
    is_spreadsheet = any(name.startswith("xl/") for name in names) or ("content.xml" in names and path.suffix.lower() != ".odt")
    if is_spreadsheet or path.suffix.lower() in (".xlsx", ".xlsm", ".xlsb", ".ods"):
        from textcls_gui.core.data.formats.spreadsheets import open_spreadsheet

        return open_spreadsheet(path, options, control)
    if any(name.startswith(("word/", "ppt/")) for name in names) or path.suffix.lower() in _FOREIGN:
        raise DatasetError(
            "{name} is a {suffix} file, which this version cannot read.",
            hint="Open it in its program and save it as “CSV UTF-8”, then open that.",
            name=path.name,
            suffix=path.suffix.lower(),
        )
    from textcls_gui.core.data.formats.folders import open_zip

    return open_zip(path, options, control)


def _text_source(path: Path, head: bytes, options: ReadOptions, control: RunControl, scan_bytes: int | None) -> RowSource:
    suffix = path.suffix.lower()
    if path.name.startswith("~$") or suffix in SPREADSHEET_SUFFIXES:
        from textcls_gui.core.data.formats.spreadsheet_checks import find_spreadsheet_kind
        from textcls_gui.core.data.formats.spreadsheets import open_spreadsheet

        if path.name.startswith("~$") or find_spreadsheet_kind(path) != "text":
            return open_spreadsheet(path, options, control)
    start = head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")[:1]
    if suffix in (".jsonl", ".ndjson"):
        from textcls_gui.core.data.formats.json_tables import open_json_lines

        return open_json_lines(path, options, control)
    if suffix == ".json" or (start in (b"{", b"[") and _is_json(head)):
        from textcls_gui.core.data.formats.json_tables import open_json

        return open_json(path, options, control)
    return DelimitedSource(path, options, read_sample(path, control, scan_bytes=scan_bytes))


def _is_json(head: bytes) -> bool:
    """Whether a file that begins with a bracket goes on as JSON does: a cell of a CSV file may begin with one too."""
    packed = head.lstrip(b"\xef\xbb\xbf").translate(None, b" \t\r\n")[:3]
    return packed.startswith((b'{"', b'[{"', b"[[", b'["', b"{}", b"[]"))


@contextmanager
def told_in_words(path: Path, options: ReadOptions | None) -> Iterator[None]:
    """What the system refuses becomes a sentence."""
    try:
        yield
    except OSError as error:
        raise DatasetError(
            "The file {name} cannot be read: {reason}.",
            hint="Check that it still exists, that you may open it, and that no other program has locked it.",
            name=path.name,
            reason=reason_of(error),
        ) from error
    except (UnicodeError, LookupError) as error:
        if options is None or options.encoding is None:
            raise
        raise DatasetError(
            "The file {name} cannot be read as {encoding}.", hint="Choose another encoding.", name=path.name, encoding=options.encoding
        ) from error
