"""A folder, or a zip, with one folder of text files for each label becomes rows: one file, one row."""

from __future__ import annotations

import re
import shutil
import tempfile
import weakref
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath

import chardet

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.delimited.encoding import choose_encoding, require_text
from textcls_gui.core.data.formats.archive import Archive
from textcls_gui.core.data.formats.gathering import BlockBuilder, opening
from textcls_gui.core.data.rows import ReadOptions, Report, RowBlock, RowSource, TableFormat
from textcls_gui.core.errors import DatasetError
from textcls_gui.core.phrases import phrase

MAX_TEXT_BYTES = 16 << 20
MAX_TABLE_BYTES = 4 << 30
LISTEN_EVERY = 100
TABLE_SUFFIXES = (".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".xls", ".ods", ".json", ".jsonl", ".ndjson", ".parquet")
PARTS = frozenset("train training test testing val valid validation dev development".split())
UTF8_FLAG = 0x800
_ASIAN = ("gb", "big5", "shift_jis", "cp932", "euc", "cp949")
_DOCUMENT_MARKS = (
    b"%PDF",
    b"PK\3\4",
    b"{\\rtf",
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
    b"\x7fELF",
    b"MZ\x90",
)
_DIGITS = re.compile(r"(\d+)")

TOO_LARGE = phrase("is {file}, a file of more than {size} MB")
NO_TEXT = phrase("is {file}, which holds no text")
HIDDEN = phrase("is {file}, a hidden file")
NO_FILE = phrase("is {file}, which is no ordinary file")
A_LINK = phrase("is {file}, a link to another folder")
NO_LABEL = phrase("is {file}, which is in no label's folder")
NOT_READABLE = phrase("is {file}, which cannot be read")
OUTSIDE = phrase("is {file}, whose name leads out of the archive")
WRONG_ENCODING = phrase("is {file}, which cannot be read as {encoding}")


def open_folder(path: Path, options: ReadOptions, control: RunControl) -> FolderSource:
    """Open a folder with one folder of texts for each label, or with nothing but texts, which have no label then.

    Raises:
        DatasetError: the folder is missing, may not be opened, or holds no files.
        Cancelled: a stop was asked for.
    """
    with opening(path):
        found = list(_files_under(path, control))
    return _folder_source(path, found, options)


def open_zip(path: Path, options: ReadOptions, control: RunControl) -> RowSource:
    """Open a zip of such folders, or a zip with one table in it.

    Raises:
        DatasetError: the zip is missing, damaged, locked, unfolds too far, or holds neither texts nor one table.
        Cancelled: a stop was asked for.
    """
    control.raise_if_stopped()
    with opening(path):
        archive = Archive(path, MAX_TABLE_BYTES)
        found = _files_in(archive, control)
        tables = [file for file in found if file.is_table and not file.fault]
        if not tables or _num_labels(found) > 1:
            return _folder_source(path, found, options)
        return _open_only_table(path, tables, options, control)


@dataclass(frozen=True, slots=True)
class _FoundFile:
    """A file by the names of its folders and its own; `fault` is the reason why it is left out, if it is."""

    names: tuple[str, ...]
    blocks: Callable[[RunControl], Iterator[bytes]]
    fault: str = ""

    @property
    def place(self) -> str:
        return "/".join(self.names)

    @property
    def is_table(self) -> bool:
        return PurePosixPath(self.names[-1]).suffix.lower() in TABLE_SUFFIXES

    def starting_from(self, depth: int) -> _FoundFile:
        return _FoundFile(self.names[depth:], self.blocks, self.fault)


def natural_order(name: str) -> tuple[tuple[int, int, str], ...]:
    """Text 9 before text 10, whatever the case."""
    parts = _DIGITS.split(name.casefold())
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part)


def _in_order(files: list[_FoundFile]) -> list[_FoundFile]:
    return sorted(files, key=lambda file: ([natural_order(name) for name in file.names], file.names))


# Where files are found


def _files_under(folder: Path, control: RunControl) -> Iterator[_FoundFile]:
    """Links to folders are not followed, so that none leads in a circle."""
    waiting: list[tuple[Path, tuple[str, ...]]] = [(folder, ())]
    while waiting:
        place, names = waiting.pop()
        for number, path in enumerate(place.iterdir()):
            if number % LISTEN_EVERY == 0:
                control.raise_if_stopped()
            inside = (*names, path.name.encode("utf-8", "replace").decode())
            if path.is_dir() and not path.is_symlink() and not path.name.startswith("."):
                waiting.append((path, inside))
            else:
                yield _FoundFile(inside, _reader_of(path), _fault_of(path))


def _fault_of(path: Path) -> str:
    if _is_hidden(path.name):
        return HIDDEN
    if path.is_dir():
        return A_LINK
    return "" if path.is_file() else NO_FILE


def _is_hidden(name: str) -> bool:
    return name.startswith((".", "~$")) or name.lower() in ("thumbs.db", "desktop.ini")


def _reader_of(path: Path) -> Callable[[RunControl], Iterator[bytes]]:
    def blocks(control: RunControl) -> Iterator[bytes]:
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                control.raise_if_stopped()
                yield block

    return blocks


def _files_in(archive: Archive, control: RunControl) -> list[_FoundFile]:
    decode = _name_decoder(archive.members)
    found: list[_FoundFile] = []
    for number, member in enumerate(archive.members):
        if number % LISTEN_EVERY == 0:
            control.raise_if_stopped()
        names = tuple(name for name in re.split(r"[/\\]", decode(member)) if name not in ("", "."))
        if names:
            found.append(_FoundFile(names, _member_reader(archive, member), _fault_of_member(names)))
    return found


def _fault_of_member(names: tuple[str, ...]) -> str:
    if ".." in names:
        return OUTSIDE
    return HIDDEN if names[0] == "__MACOSX" or any(map(_is_hidden, names)) else ""


def _member_reader(archive: Archive, member: zipfile.ZipInfo) -> Callable[[RunControl], Iterator[bytes]]:
    return lambda control: archive.blocks(member, control)


def _name_decoder(members: Sequence[zipfile.ZipInfo]) -> Callable[[zipfile.ZipInfo], str]:
    """Names that do not say that they are UTF-8 may be so all the same, or in the encoding of an Asian Windows."""
    plain = b"\n".join(_bytes_of_name(member) for member in members if not member.flag_bits & UTF8_FLAG)
    encoding = _encoding_of_names(plain)
    return lambda member: member.filename if member.flag_bits & UTF8_FLAG else _bytes_of_name(member).decode(encoding, "replace")


def _bytes_of_name(member: zipfile.ZipInfo) -> bytes:
    return member.filename.encode("cp437", "replace")


def _encoding_of_names(names: bytes) -> str:
    try:
        names.decode("utf-8")
    except UnicodeDecodeError:
        guess = (chardet.detect(names)["encoding"] or "").lower()
        return guess if guess.startswith(_ASIAN) else "cp437"
    return "utf-8"


# What is in the files


def _num_labels(found: list[_FoundFile]) -> int:
    """How many folders have plain texts in them."""
    files = [file for file in _without_wrapping(found) if not file.fault and not file.is_table and len(file.names) > 1]
    return len({file.names[0] for file in files if PurePosixPath(file.names[-1]).suffix.lower() in ("", ".txt")})


def _folder_source(path: Path, found: list[_FoundFile], options: ReadOptions) -> FolderSource:
    files = _without_wrapping(found)
    if all(file.fault for file in files):
        raise DatasetError(
            "{name} holds no texts.", hint="Choose a folder that has one folder of text files for each label.", name=path.name
        )
    return FolderSource(_in_order(files), options)


def _without_wrapping(files: list[_FoundFile]) -> list[_FoundFile]:
    """A single folder around the folders of the labels is no label."""
    good = [file for file in files if not file.fault]
    tops = {file.names[0] for file in good if len(file.names) > 1}
    inner = {file.names[1] for file in good if len(file.names) > 2}
    if len(tops) != 1 or not inner:
        return files
    (top,) = tops
    inside = [file.starting_from(1) if len(file.names) > 1 and file.names[0] == top else file for file in files]
    return _without_wrapping(inside)


class FolderSource:
    """One row for each text file, in the order of labels and names; `line` is the file's number, left-out files counted too.

    Deeper folders count to the label's; where the outermost are called train, test and the like, they are the column "part".
    """

    def __init__(self, files: list[_FoundFile], options: ReadOptions) -> None:
        self._files = files
        self._encoding = options.encoding
        good = [file for file in files if not file.fault]
        labelled = [file for file in good if len(file.names) > 1]
        self._has_labels = bool(labelled)
        self._has_parts = bool(labelled) and all(file.names[0].casefold() in PARTS and len(file.names) > 2 for file in labelled)
        self.columns = ("text", *["label"] * self._has_labels, "file", *["part"] * self._has_parts)
        self.format = TableFormat("folder", options.encoding or "", has_header=False)

    def blocks(self, control: RunControl, report: Report) -> Iterator[RowBlock]:
        builder = BlockBuilder(len(self.columns))
        for number, file in enumerate(self._files, 1):
            control.raise_if_stopped()
            self._gather(number, file, builder, control)
            if builder.is_full:
                yield builder.take()
                report(number / len(self._files))
        if not builder.is_empty:
            yield builder.take()
        report(1.0)

    def _gather(self, number: int, file: _FoundFile, builder: BlockBuilder, control: RunControl) -> None:
        fault = file.fault or (NO_LABEL if self._has_labels and len(file.names) == 1 else "")
        if not fault:
            text, fault = _text_of(file, self._encoding, control)
        if fault:
            values = {"file": file.place, "size": str(MAX_TEXT_BYTES >> 20), "encoding": (self._encoding or "").upper()}
            builder.skip(number, fault, values)
        else:
            builder.add(number, self._row(file, text))

    def _row(self, file: _FoundFile, text: str) -> list[str]:
        label = [file.names[1 if self._has_parts else 0]] if self._has_labels else []
        return [text, *label, file.place, *[file.names[0]] * self._has_parts]


def _text_of(file: _FoundFile, wished: str | None, control: RunControl) -> tuple[str, str]:
    """The text and "", or "" and why there is none."""
    content = bytearray()
    try:
        for block in file.blocks(control):
            content += block
            if len(content) > MAX_TEXT_BYTES:
                return "", TOO_LARGE
    except OSError:
        return "", NOT_READABLE
    if content.startswith(_DOCUMENT_MARKS):
        return "", NO_TEXT
    try:
        return _decoded(bytes(content), Path(file.names[-1]), wished), ""
    except DatasetError:
        return "", NO_TEXT
    except (UnicodeError, LookupError):
        return "", WRONG_ENCODING if wished else NO_TEXT


def _decoded(content: bytes, name: Path, wished: str | None) -> str:
    if wished:
        return content.decode(wished)
    if not content.strip():
        return content.decode("latin-1")
    require_text(name, content)
    encoding = choose_encoding(content)[0].name
    return content.decode("utf-8-sig" if encoding == "utf-8" else encoding)


# One table in a zip


def _open_only_table(path: Path, tables: list[_FoundFile], options: ReadOptions, control: RunControl) -> RowSource:
    if len(tables) > 1:
        raise DatasetError(
            "The file {name} holds {count} tables: {tables}.",
            hint="Unpack it and open the one you need.",
            name=path.name,
            count=len(tables),
            tables=", ".join(table.place for table in islice(_in_order(tables), 5)),
        )
    folder = Path(tempfile.mkdtemp(prefix="textcls-"))  # only its owner may look into it
    try:
        return _UnpackedSource(_open_unpacked(tables[0], folder, options, control), folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _open_unpacked(table: _FoundFile, folder: Path, options: ReadOptions, control: RunControl) -> RowSource:
    from textcls_gui.core.data.reading import open_source  # which knows this module

    unpacked = folder / f"table{PurePosixPath(table.names[-1]).suffix.lower()}"  # no name from the archive says where to write
    with unpacked.open("xb") as file:
        for block in table.blocks(control):
            file.write(block)
    return open_source(unpacked, options, control)


class _UnpackedSource:
    """The rows of a table that was unpacked to be read, and is removed after."""

    def __init__(self, source: RowSource, folder: Path) -> None:
        self._source = source
        self._remove = weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)

    @property
    def columns(self) -> tuple[str, ...]:
        return self._source.columns

    @property
    def format(self) -> TableFormat:
        return self._source.format

    def blocks(self, control: RunControl, report: Report) -> Iterator[RowBlock]:
        try:
            yield from self._source.blocks(control, report)
        finally:
            self._remove()
