"""JSON and JSON Lines become rows: keys are columns, texts are exact, and everything else stays as it is written in the file."""

from __future__ import annotations

import codecs
import json
import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice, zip_longest
from pathlib import Path

import msgspec

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.delimited.encoding import Encoding, choose_encoding, read_sample, require_text
from textcls_gui.core.data.delimited.layout import first_row_is_header
from textcls_gui.core.data.delimited.lines import LineReader, require_unchanged
from textcls_gui.core.data.formats.gathering import BlockBuilder, opening
from textcls_gui.core.data.rows import FileKind, ReadOptions, Report, RowBlock, TableFormat, ignore_progress
from textcls_gui.core.errors import DatasetError
from textcls_gui.core.phrases import phrase

BLOCK_BYTES = 1 << 16
MAX_VALUE_CHARACTERS = 1 << 26
SAMPLE_ROWS = 200
SAMPLE_BATCHES = 16
LONGEST_WORD = 16  # of JSON's own: -Infinity, an escape, the digits of a number
LISTEN_EVERY = 200
MIN_SHARE_READABLE = 0.5
NO_OBJECT = phrase("is no JSON object")
NO_LIST = phrase("is no JSON list")
EXAMPLE = '{"text": "…", "label": "…"}'
BAD_JSON = phrase("cannot be read as JSON")
TOO_DEEP = phrase("has too many brackets within brackets")
HALF_A_CHARACTER = phrase("has half of a character in it")

Row = dict[str, str] | list[str]
NO_JSON = (msgspec.DecodeError, ValueError, RecursionError)  # brackets within brackets, thousands deep, are somebody's joke
_SPACE = re.compile(r"[ \t\r\n]*")
_scan = json.JSONDecoder(parse_float=str, parse_int=str, parse_constant=str).raw_decode
_FEW_WORDS = {None: "", True: "true", False: "false"}
_decode_object = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode
_decode_list = msgspec.json.Decoder(list[msgspec.Raw]).decode
_decode_text = msgspec.json.Decoder(str).decode
_decode_texts = msgspec.json.Decoder(list[str]).decode


def open_json_lines(path: Path, options: ReadOptions, control: RunControl) -> JsonSource:
    """Open a file with one JSON object, or one list of cells, in each line; a file that is one JSON value is read as `open_json` does.

    Raises:
        DatasetError: the file is missing, empty, no text, or most of its first lines are no JSON.
        Cancelled: a stop was asked for.
    """
    control.raise_if_stopped()
    with opening(path):
        encoding = _find_encoding(path, options, control)
        first = _first_lines(path, encoding, control)
        if _are_lines(first):
            return _lines_source(path, encoding, options, first)
        try:
            return _document_source(path, encoding, options, control)
        except DatasetError as error:
            raise _no_lines(path, first) from error


def open_json(path: Path, options: ReadOptions, control: RunControl) -> JsonSource:
    """Open a list of objects or of lists, an object with such a list inside, an object of columns, or objects one after another.

    Raises:
        DatasetError: the file is missing, empty, no text, no JSON, or JSON of another shape.
        Cancelled: a stop was asked for.
    """
    control.raise_if_stopped()
    with opening(path):
        encoding = _find_encoding(path, options, control)
        first = _first_lines(path, encoding, control)
        if _are_lines(first) and first[0].row is not None:
            return _lines_source(path, encoding, options, first)
        return _document_source(path, encoding, options, control)


def _find_encoding(path: Path, options: ReadOptions, control: RunControl) -> Encoding:
    sample = read_sample(path, control)
    require_text(path, sample)
    try:
        return choose_encoding(sample, options.encoding)[0]
    except (LookupError, UnicodeError) as error:
        raise _not_in(path, options.encoding or "") from error


def _not_in(path: Path, encoding: str) -> DatasetError:
    return DatasetError(
        "The file {name} cannot be read as {encoding}.", hint="Choose another encoding.", name=path.name, encoding=encoding.upper()
    )


# One value


def cell_text(raw: bytes) -> str:
    """The cell for a JSON value: a text is exact, null is nothing, and texts in a list are several labels: "a|b".

    Everything else is as it is written: 1.0, 1e5, true, {"a": 1}; so is a list of texts that hold "|" themselves.
    """
    if raw.startswith(b'"'):
        return _decode_text(raw)
    if raw == b"null":
        return ""
    if raw.startswith(b'["'):
        return _joined(raw)
    return raw.decode()


def _joined(raw: bytes) -> str:
    try:
        texts = _decode_texts(raw)
    except msgspec.DecodeError:
        return raw.decode()
    return raw.decode() if any("|" in text for text in texts) else "|".join(texts)


def row_of(text: str) -> Row | None:
    """The row in a JSON object or list; None for any other value.

    Raises:
        msgspec.DecodeError, ValueError, RecursionError: it is no JSON.
    """
    text = text.strip(" \t\r\n\ufeff")
    parsed, end = _scan(text)
    if end < len(text):
        raise ValueError
    return _row_of_parsed(parsed, text)


def _row_of_parsed(parsed: object, text: str) -> Row | None:
    """The quick way for what holds nothing but texts, numbers, true, false and null, which the scanner left as they are written."""
    try:
        if "\\ud" in text or "\\uD" in text:  # may be half of a character, which the scanner lets through
            return _row_of_raw(parsed, text)
        if isinstance(parsed, dict):
            return {name: cell if type(cell) is str else _FEW_WORDS[cell] for name, cell in parsed.items()}
        if isinstance(parsed, list):
            return [cell if type(cell) is str else _FEW_WORDS[cell] for cell in parsed]
    except (KeyError, TypeError):
        return _row_of_raw(parsed, text)
    return None


def _row_of_raw(parsed: object, text: str) -> Row | None:
    if isinstance(parsed, dict):
        try:
            return {name: cell_text(bytes(raw)) for name, raw in _decode_object(text).items()}
        except msgspec.DecodeError:
            return dict(_members(text))
    return [cell_text(bytes(raw)) for raw in _decode_list(text)] if isinstance(parsed, list) else None


def _members(text: str) -> Iterator[tuple[str, str]]:
    """The slow way, which takes what many programs write and no standard allows: NaN and Infinity."""
    place = _after_space(text, text.index("{") + 1)
    while text[place] != "}":
        name, place = _scan(text, place)
        start = _after_space(text, _after_space(text, place) + 1)
        _value, place = _scan(text, start)
        cell = cell_text(text[start:place].encode())
        yield str(name).encode().decode(), cell
        place = _after_space(text, place)
        place = _after_space(text, place + 1) if text[place] == "," else place


def _after_space(text: str, place: int) -> int:
    found = _SPACE.match(text, place)
    return found.end() if found else place


# Lines


@dataclass(frozen=True, slots=True)
class _ReadRow:
    """A row, or why there is none."""

    line: int
    row: Row | None
    template: str = ""
    values: dict[str, str] = field(default_factory=dict)


def _read_row(line: int, text: str) -> _ReadRow:
    return _row_or_reason(line, lambda: row_of(text))


def _row_or_reason(line: int, find: Callable[[], Row | None]) -> _ReadRow:
    try:
        row = find()
    except NO_JSON as error:
        return _ReadRow(line, None, _reason(error))
    return _ReadRow(line, row, "" if row is not None else NO_OBJECT)


def _reason(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return TOO_DEEP
    return HALF_A_CHARACTER if isinstance(error, UnicodeError) or "surrogate" in str(error) else BAD_JSON


def _is_filled(line: str) -> bool:
    return bool(line.strip(" \t\r\n\ufeff"))


def _first_lines(path: Path, encoding: Encoding, control: RunControl) -> list[_ReadRow]:
    first: list[_ReadRow] = []
    try:
        for batch in islice(LineReader(path, encoding).batches(control, ignore_progress), SAMPLE_BATCHES):
            filled = ((number, line) for number, line in enumerate(batch.lines, batch.first) if _is_filled(line))
            first += [_read_row(number, line) for number, line in islice(filled, SAMPLE_ROWS - len(first))]
            if len(first) >= SAMPLE_ROWS:
                break
    except DatasetError:  # a line of more than a hundred million characters: no lines, then
        return []
    return first


def _are_lines(first: Sequence[_ReadRow]) -> bool:
    """A single line may be all sorts of JSON."""
    num_rows = sum(line.row is not None for line in first)
    return len(first) > 1 and num_rows > 0 and num_rows >= len(first) * MIN_SHARE_READABLE


def _no_lines(path: Path, first: Sequence[_ReadRow]) -> DatasetError:
    broken = next((line for line in first if line.row is None), None)
    return DatasetError(
        "Most lines of the file {name} are no JSON; the first is line {line}.",
        hint="Each line should be an object such as {example}.",
        name=path.name,
        line=broken.line if broken else 1,
        example=EXAMPLE,
    )


def _lines_source(path: Path, encoding: Encoding, options: ReadOptions, first: Sequence[_ReadRow]) -> JsonSource:
    def rows(control: RunControl, report: Report) -> Iterator[_ReadRow]:
        for batch in LineReader(path, encoding).batches(control, report):
            for skipped in batch.bad:
                yield _ReadRow(skipped.line, None, skipped.template, skipped.values)
            for number, line in enumerate(batch.lines, batch.first):
                if number % LISTEN_EVERY == 0:
                    control.raise_if_stopped()
                if _is_filled(line):
                    yield _read_row(number, line)

    return JsonSource(path, "json_lines", encoding.name, options, rows, first)


# Rows of any origin

Rows = Callable[[RunControl, Report], Iterator[_ReadRow]]


class JsonSource:
    """The rows of a JSON file. Columns are in the order in which their names first appear, and grow while rows are read."""

    def __init__(self, path: Path, kind: FileKind, encoding: str, options: ReadOptions, rows: Rows, first: Sequence[_ReadRow]) -> None:
        samples = [read.row for read in first if read.row is not None]
        lists = [row for row in samples if isinstance(row, list)]
        self._is_of_lists = bool(samples) and isinstance(samples[0], list)
        said, found = options.has_header, first_row_is_header(lists)
        has_header = not self._is_of_lists or (found if said is None else said)
        self._header_line = next(read.line for read in first if isinstance(read.row, list)) if self._is_of_lists and has_header else None
        self._columns: dict[str, int] = {}
        if not self._is_of_lists:
            for row in samples:
                self._note_columns(row)
        self._list_columns = lists[0] if self._header_line is not None else []
        self._width = 0
        self._path = path
        self._rows = rows
        self.format = TableFormat(kind, encoding, has_header=has_header, first_line=first[0].line if first else 1)

    def _note_columns(self, row: Row) -> None:
        for name in row if isinstance(row, dict) else ():
            self._columns.setdefault(name, len(self._columns))

    @property
    def columns(self) -> tuple[str, ...]:
        if not self._is_of_lists:
            return tuple(self._columns)
        return (*self._list_columns, *[""] * (self._width - len(self._list_columns)))

    def blocks(self, control: RunControl, report: Report) -> Iterator[RowBlock]:
        builder = BlockBuilder(len(self.columns))
        with opening(self._path):
            for read in self._rows(control, report):
                self._gather(read, builder)
                if builder.is_full:
                    control.raise_if_stopped()
                    yield self._taken(builder)
        control.raise_if_stopped()
        if not builder.is_empty:
            yield self._taken(builder)
        report(1.0)

    def _taken(self, builder: BlockBuilder) -> RowBlock:
        builder.width = max(builder.width, len(self.columns))
        self._width = builder.width
        return builder.take()

    def _gather(self, read: _ReadRow, builder: BlockBuilder) -> None:
        row = read.row
        if row is None:
            builder.skip(read.line, read.template, read.values)
        elif isinstance(row, list) != self._is_of_lists:
            builder.skip(read.line, NO_LIST if self._is_of_lists else NO_OBJECT)
        elif isinstance(row, list):
            if read.line != self._header_line:
                builder.add(read.line, row)
            else:
                self._header_line = None
        else:
            builder.add(read.line, self._in_columns(row))

    def _in_columns(self, row: dict[str, str]) -> list[str]:
        if not self._columns.keys() >= row.keys():
            self._note_columns(row)
        get = row.get
        return [get(name, "") for name in self._columns]


# One JSON value, too large to be held


class _BrokenJsonError(ValueError):
    """The text is no JSON from here on, or ends too early."""


class _JsonText:
    """JSON that is read from the left, value by value, so that a file larger than memory can be read."""

    def __init__(self, path: Path, encoding: Encoding, control: RunControl, report: Report) -> None:
        self._pieces = _decoded(path, encoding, control, report)
        self._text = ""
        self._place = 0
        self._is_whole = False
        self._lines_before = 1
        self._counted = 0
        self._skip_mark()

    def _skip_mark(self) -> None:
        if self.peek() == "\ufeff":
            self.advance()

    @property
    def line(self) -> int:
        self._lines_before += self._text.count("\n", self._counted, self._place)
        self._counted = self._place
        return self._lines_before

    def _more(self) -> None:
        """At least as much again as there is."""
        _line = self.line  # what is thrown away is counted first
        kept = [self._text[self._place :]]
        wanted = max(1, len(kept[0]))
        while wanted > 0 and not self._is_whole:
            piece = next(self._pieces, "")
            self._is_whole = not piece
            kept.append(piece)
            wanted -= len(piece)
        self._text, self._place, self._counted = "".join(kept), 0, 0
        if len(self._text) > MAX_VALUE_CHARACTERS:
            raise _BrokenJsonError

    def peek(self) -> str:
        """The next character that is no space, where the reading now stands; "" at the end."""
        while True:
            found = _SPACE.match(self._text, self._place)
            self._place = found.end() if found else self._place
            if self._place < len(self._text) or self._is_whole:
                return self._text[self._place : self._place + 1]
            self._more()

    def advance(self) -> None:
        self._place += 1

    def take(self, character: str) -> None:
        if self.peek() != character:
            raise _BrokenJsonError
        self.advance()

    def row(self) -> _ReadRow:
        """The next value as a row."""
        line = self.line
        parsed, text = self.parsed_value()
        return _row_or_reason(line, lambda: _row_of_parsed(parsed, text))

    def value(self) -> str:
        """The next value as it is written."""
        return self.parsed_value()[1]

    def parsed_value(self) -> tuple[object, str]:
        """The next value, its numbers as texts, and how it is written."""
        self.peek()
        while True:
            try:
                parsed, end = _scan(self._text, self._place)
            except json.JSONDecodeError as error:
                if self._is_whole or not self._may_go_on(error):
                    raise _BrokenJsonError from error
            else:
                if end < len(self._text) or self._is_whole:
                    text = self._text[self._place : end]
                    self._place = end
                    return parsed, text
            self._more()

    def _may_go_on(self, error: json.JSONDecodeError) -> bool:
        """Whether the value is only cut off, for all that can be said."""
        return error.msg.startswith("Unterminated") or error.pos > len(self._text) - LONGEST_WORD

    def elements(self) -> Iterator[int]:
        """The line of each element of a list; the caller takes the element itself."""
        self.take("[")
        if self.peek() == "]":
            self.advance()
            return
        while True:
            self.peek()
            yield self.line
            if self._ends("]"):
                return

    def members(self) -> Iterator[str]:
        """The name of each member of an object; the caller takes its value."""
        self.take("{")
        if self.peek() == "}":
            self.advance()
            return
        while True:
            if self.peek() != '"':
                raise _BrokenJsonError
            name = str(json.loads(self.value()))
            self.take(":")
            self.peek()
            yield name
            if self._ends("}"):
                return

    def _ends(self, bracket: str) -> bool:
        following = self.peek()
        self.advance()
        if following not in (",", bracket) or not following:
            raise _BrokenJsonError
        return following == bracket


def _decoded(path: Path, encoding: Encoding, control: RunControl, report: Report) -> Iterator[str]:
    size = max(1, path.stat().st_size)
    decoder = codecs.getincrementaldecoder(encoding.name)()
    try:
        with path.open("rb") as file:
            state = os.fstat(file.fileno())
            while block := file.read(BLOCK_BYTES):
                control.raise_if_stopped()
                require_unchanged(path, state)
                report(min(1.0, file.tell() / size))
                if text := decoder.decode(block):
                    yield text
        yield decoder.decode(b"", final=True)
    except UnicodeError as error:
        raise _not_in(path, encoding.name) from error


Walk = Callable[[_JsonText], Iterator[_ReadRow]]


@dataclass(frozen=True, slots=True)
class _Part:
    """A member of an object: its name, and what its value and the first one inside that begin with.

    `nested` are the objects and lists inside, where it is an object.
    """

    name: str
    opening: str
    inner: str
    inner_name: str
    count: int
    nested: tuple[_Part, ...] = ()

    @property
    def is_rows(self) -> bool:
        return self.opening == "[" and self.inner in ("{", "[")

    @property
    def is_cells(self) -> bool:
        return self.opening == "[" and not self.is_rows

    def lists_of_rows(self) -> Iterator[tuple[tuple[str, ...], int]]:
        """The names that lead to each list of rows in it, and how long that is."""
        if self.is_rows:
            yield (self.name,), self.count
        for part in self.nested:
            yield from (((self.name, *names), count) for names, count in part.lists_of_rows())


def _document_source(path: Path, encoding: Encoding, options: ReadOptions, control: RunControl) -> JsonSource:
    """Finds out the shape first, which reads all of the file where it is one object."""
    text = _JsonText(path, encoding, control, ignore_progress)
    with _told_where(path, text):
        walk = _walk_for(text, path)
    rows = _rows_of_walk(path, encoding, walk)
    first = list(islice(rows(control, ignore_progress), SAMPLE_ROWS))
    if not any(read.row is not None for read in first):
        raise _odd_shape(path)
    return JsonSource(path, "json_lines" if walk is _walk_objects else "json", encoding.name, options, rows, first)


def _rows_of_walk(path: Path, encoding: Encoding, walk: Walk) -> Rows:
    def rows(control: RunControl, report: Report) -> Iterator[_ReadRow]:
        text = _JsonText(path, encoding, control, report)
        with _told_where(path, text):
            for number, read in enumerate(walk(text)):
                if number % LISTEN_EVERY == 0:
                    control.raise_if_stopped()
                yield read

    return rows


@contextmanager
def _told_where(path: Path, text: _JsonText) -> Iterator[None]:
    try:
        yield
    except (_BrokenJsonError, RecursionError) as error:
        raise DatasetError(
            "The file {name} is not a list of JSON objects: from line {line} on it cannot be read.",
            hint="It may be broken off: copy or download it once more. Each text should be an object such as {example}.",
            name=path.name,
            line=text.line,
            example=EXAMPLE,
        ) from error


def _odd_shape(path: Path) -> DatasetError:
    return DatasetError(
        "The file {name} is not a list of JSON objects.",
        hint="Each text should be an object such as {example}, and all of them stand in one list.",
        name=path.name,
        example=EXAMPLE,
    )


def _walk_for(text: _JsonText, path: Path) -> Walk:
    opening = text.peek()
    if opening == "[":
        return _walk_list
    if opening != "{":
        raise _odd_shape(path)
    parts = [_part(name, text) for name in text.members()]
    if text.peek():
        return _walk_objects
    if lists := [part for part in parts if part.is_rows]:
        chosen = max(lists, key=lambda part: part.count).name
        return lambda text: _walk_inner_list(text, (chosen,))
    if parts and all(part.is_cells for part in parts):
        return _walk_columns
    if names := _way_to_rows(parts):
        return lambda text: _walk_inner_list(text, names)
    if len(parts) > 1 and all(part.opening == "{" for part in parts):
        are_columns = parts[0].inner_name.isdigit() and not parts[0].name.isdigit()
        return _walk_named_columns if are_columns else _walk_named_rows
    return _walk_objects


def _way_to_rows(parts: Sequence[_Part]) -> tuple[str, ...]:
    """Where one member alone has a list of rows further inside, as in the answers of many services; otherwise nothing.

    Where several have one, the members are rows themselves, with lists in their cells.
    """
    found = [lists for part in parts if (lists := list(part.lists_of_rows()))]
    names, count = max(found[0], key=lambda entry: entry[1]) if len(found) == 1 else ((), 0)
    return names if count > 1 else ()


def _part(name: str, text: _JsonText) -> _Part:
    opening, inner, inner_name, count = text.peek(), "", "", 0
    nested: list[_Part] = []
    for inside in _skip(text):
        count += 1
        first = text.peek()
        inner, inner_name = inner or first, inner_name or inside
        if opening == "{" and first in ("{", "["):
            nested.append(_part(inside, text))
        else:
            text.value()
    return _Part(name, opening, inner, inner_name, count, tuple(nested))


def _skip(text: _JsonText) -> Iterator[str]:
    """What is inside a list or an object, for the caller to take, with its name; another value is taken at once."""
    match text.peek():
        case "[":
            for _line in text.elements():
                yield ""
        case "{":
            yield from text.members()
        case _:
            text.value()


def _walk_list(text: _JsonText) -> Iterator[_ReadRow]:
    for _line in text.elements():
        yield text.row()
    if text.peek():
        yield _ReadRow(text.line, None, "stands after the end of the list")


def _walk_objects(text: _JsonText) -> Iterator[_ReadRow]:
    while opening := text.peek():
        if opening == ",":
            text.advance()
        else:
            yield text.row()


def _walk_inner_list(text: _JsonText, names: tuple[str, ...]) -> Iterator[_ReadRow]:
    """
    Args:
        names: lead to the list, from the outermost object on.
    """
    for name in text.members():
        line, opening, count = text.line, text.peek(), 0
        if name == names[0] and opening == "{" and len(names) > 1:
            yield from _walk_inner_list(text, names[1:])
            continue
        if name == names[0] and opening == "[" and len(names) == 1:
            for _line in text.elements():
                yield text.row()
            continue
        for _inside in _skip(text):
            text.value()
            count += 1
        if opening == "[" and count:
            yield _ReadRow(line, None, "begins another list, {name}, which was left out", {"name": name})


def _walk_columns(text: _JsonText) -> Iterator[_ReadRow]:
    lines: list[int] = []
    columns: dict[str, list[str]] = {}
    for name in text.members():
        columns[name] = []
        for number, line in enumerate(text.elements()):
            columns[name].append(_read_cell(text.value()))
            if number == len(lines):
                lines.append(line)
    for line, cells in zip(lines, zip_longest(*columns.values(), fillvalue=""), strict=True):
        yield _ReadRow(line, dict(zip(columns, cells, strict=True)))


def _walk_named_columns(text: _JsonText) -> Iterator[_ReadRow]:
    """As pandas writes it: {"text": {"0": "…", "1": "…"}, "label": {"0": "…", "1": "…"}}."""
    lines: dict[str, int] = {}
    rows: dict[str, dict[str, str]] = {}
    for name in text.members():
        for row in text.members():
            lines.setdefault(row, text.line)
            rows.setdefault(row, {})[name] = _read_cell(text.value())
    for row, cells in rows.items():
        yield _ReadRow(lines[row], cells)


def _walk_named_rows(text: _JsonText) -> Iterator[_ReadRow]:
    """Objects by number, or by a name that is kept in a column without a name."""
    for name in text.members():
        read = text.row()
        if isinstance(read.row, dict) and not name.isdigit():
            read = _ReadRow(read.line, {"": name, **read.row})
        yield read


def _read_cell(text: str) -> str:
    try:
        return cell_text(text.encode())
    except NO_JSON:  # half of a character
        return text
