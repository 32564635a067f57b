"""Mutants of every kind of file that a table can be read from, and of word vectors: each kind by itself, from small intact ones."""

from __future__ import annotations

import base64
import contextlib
import csv
import io
import json
import os
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.fuzzing.guard import READ, REFUSED, Attempt, Tally, chance_of, require_linux, scratch_folder, tried
from benchmarks.fuzzing.guide import Guide
from benchmarks.fuzzing.models import TRICKS, unpacked, zipped
from benchmarks.fuzzing.mutations import broken, broken_json
from textcls_gui import core

NOISE_KB = 64_000  # DuckDB takes 30 MB for a table of 3,000 columns, and gives memory back as it likes; lies show in hundreds of MB
CONTENT = "content"  # a copy of the file that is tried, whole also where that is a folder
LOOKED_AT = 20  # columns of a table
TABLE_EVERY = 20  # every so many files become a table as well, which costs many times what reading costs
ROWS = [
    ("text", "label", "number"),
    ("a lovely, lovely film", "good", "1"),
    ("dull\nfrom the beginning", "bad", "2.50"),
    ('they said "no"', "bad", "=1+1"),
    ("好看的电影", "good", "007"),
    ("", "good", "1e5"),
]
XML_WORDS = (
    b'<!DOCTYPE a [<!ENTITY b "c">]>', b"&b;", b"&#0;", b"&#xD800;", b'r="XFD1048576"', b'r="A0"', b'r="ZZZZ99999999"', b't="s"', b't="e"',
    b"<v>999999999</v>", b"<v>-1</v>", b"<v>1e999</v>", b'table:number-rows-repeated="4294967295"',
    b'table:number-columns-repeated="1048576"',
    b"<c>" * 3_000, b"]]>", b"<![CDATA[", b'<mergeCell ref="A1:XFD1048576"/>', b'count="4294967295"', b"\xff\xfe",
)  # fmt: skip
TEXT_WORDS = (
    b'"', b'""', b'"\n', b"\r", b"\r\n", b"\t", b";", b"|", b",", b"\0", b"\xef\xbb\xbf", b"\xff\xfe", b"\xe2\x80\xa8", b"\x1a",
    b"\\", b"'",
    b"\xed\xa0\x80", b"a" * 70_000, b'"' * 1_001, b"," * 3_000, b"\n" * 3_000, b"\xf0\x9f", b"=cmd|' /C calc'!A0",
)  # fmt: skip
NAMES = "urn:oasis:names:tc:opendocument:xmlns"
Mutate = Callable[[bytes, Random], bytes]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: its ending, the intact ones, and how one becomes another."""

    suffix: str
    intact: Callable[[], list[bytes]]
    mutate: Mutate


def fuzz_files(count: int, seed: int = 1, first: int = 0, kinds: tuple[str, ...] = ()) -> list[Tally]:
    """So many of every kind."""
    require_linux()
    return [fuzz_kind(name, count, seed, first) for name in kinds or KINDS]


def fuzz_kind(name: str, count: int, seed: int = 1, first: int = 0, *, guided: bool = False, keep: Path | None = None) -> Tally:
    """So many of one kind.

    Args:
        guided: mutants of mutants that reached something new; then a finding cannot be made again from its number.
        keep: a folder for the files that were found, to be tried again by `fuzz_again`.
    """
    with scratch_folder() as folder:
        kept = folder / "kept"
        kept.mkdir()

        def keep_found(number: int) -> None:
            if keep is not None:
                keep.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(folder / CONTENT, keep / f"{name}-{seed}-{number}")

        tally = tried(
            f"{name}, seed {seed}", count, lambda: _attempt(name, seed, folder, kept if guided else None), _allowed, first, keep_found
        )
        if guided:
            tally.what += f", guided, {len(list(kept.iterdir())):,} kept for where they went"
        return tally


def fuzz_again(name: str, path: Path) -> Tally:
    """A file that was kept."""
    content = path.read_bytes()
    with scratch_folder() as folder:

        def prepare() -> Attempt:
            put, open_content = _opening(name, folder)

            def attempt(number: int) -> Callable[[], str]:
                put(KINDS[name].intact()[0] if number < 0 else content)
                return lambda: open_content(0)

            return attempt

        return tried(f"{name}, {path.name}", 1, prepare, _allowed)


def _allowed(intact_kb: int) -> int:
    return 2 * intact_kb + NOISE_KB


def _attempt(name: str, seed: int, folder: Path, kept: Path | None) -> Attempt:
    kind = KINDS[name]
    intact = kind.intact()
    put, open_content = _opening(name, folder)

    def unguided(number: int) -> Callable[[], str]:
        chance = chance_of(seed, number)
        put(intact[0] if number < 0 else kind.mutate(chance.choice(intact), chance))
        return lambda: open_content(number)

    if kept is None:
        return unguided
    guide = Guide(kept, intact, kind.mutate, Path(core.__file__).parent)

    def known(content: bytes) -> str:
        put(content)
        return open_content(0)

    guide.learn(known)

    def attempt(number: int) -> Callable[[], str]:
        content = intact[0] if number < 0 else guide.mutant(chance_of(seed, number))
        put(content)
        return lambda: guide.watch(content, lambda: open_content(number))

    return attempt


def _opening(name: str, folder: Path) -> tuple[Callable[[bytes], None], Callable[[int], str]]:
    """What puts a file in its place, and what then opens it."""
    open_file = _open_vectors if name == "vectors" else _open_pasted if name == "pasted" else _open_table
    os.environ["TMPDIR"] = str(folder)
    tempfile.tempdir = None
    path = folder / f"file{KINDS[name].suffix}"

    def put(content: bytes) -> None:
        (folder / CONTENT).write_bytes(content)
        _put(path, content)

    return put, lambda number: _said(path, number, open_file)


def _put(path: Path, content: bytes) -> None:
    """A kind without an ending is a folder of files, which a zip stands for."""
    if path.suffix:
        path.write_bytes(content)
        return
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir()
    for number, member in enumerate(content.split(b"\0next\0")):
        label, _, text = member.partition(b"\n")
        holder = path / (label.replace(b"/", b"_").replace(b"\0", b"_")[:100].decode("utf-8", "surrogateescape") or "none")
        with contextlib.suppress(OSError):
            holder.mkdir(exist_ok=True)
            (holder / f"{number}.txt").write_bytes(text)


def _said(path: Path, number: int, open_file: Callable[[Path, int], None]) -> str:
    from textcls_gui.core.errors import TextClsError

    try:
        open_file(path, number)
    except TextClsError as refusal:
        if isinstance(refusal.__cause__, MemoryError):
            raise refusal.__cause__ from None
        assert refusal.message
        assert isinstance(refusal.hint, str)
        return REFUSED
    return READ


def _open_table(path: Path, number: int) -> None:
    from textcls_gui.core.control import RunControl
    from textcls_gui.core.data.reading import ignore_progress, open_source, read_table

    if number < 0 or number % TABLE_EVERY == 0:
        table = read_table(path)
        try:
            for column in range(min(LOOKED_AT, len(table.columns))):
                assert all(isinstance(cell, str) for cell in table.cells(column))
        finally:
            table.close()
        return
    control = RunControl()
    for block in open_source(path, None, control).blocks(control, ignore_progress):
        assert block is not None


def _open_vectors(path: Path, _number: int) -> None:
    from textcls_gui.core.text.vectors import read_vectors

    found = read_vectors(path, ["film", "dull", "好看", "a"])
    assert len(found.indexes) == len(found.values)


def _open_pasted(path: Path, number: int) -> None:
    from textcls_gui.core.control import RunControl
    from textcls_gui.core.data.formats.pasted import open_pasted
    from textcls_gui.core.data.reading import ignore_progress
    from textcls_gui.core.data.rows import ReadOptions

    text = path.read_bytes().decode("utf-8", "surrogateescape" if number % 2 else "replace")
    control = RunControl()
    for block in open_pasted(text, ReadOptions()).blocks(control, ignore_progress):
        assert block is not None


# Intact files


def _csv(delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=delimiter).writerows([*ROWS, *ROWS[1:] * 3])
    return written.getvalue().encode(encoding)


def _json_list() -> bytes:
    return json.dumps([dict(zip(ROWS[0], row, strict=True)) for row in ROWS[1:]], ensure_ascii=False).encode()


def _json_lines() -> bytes:
    return "\n".join(json.dumps({"text": row[0], "label": row[1], "more": [row[2], 1.0, None]}) for row in ROWS[1:] * 3).encode()


def _xlsx() -> bytes:
    import xlsxwriter

    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        sheet = book.add_worksheet("one")
        for number, row in enumerate(ROWS):
            sheet.write_row(number, 0, [*row, number])
        sheet.write_formula(1, 4, "=1/0", value="#DIV/0!")
        sheet.merge_range(7, 0, 9, 0, "merged")
        book.add_worksheet("two").write(0, 0, 7)
    return written.getvalue()


def _ods() -> bytes:
    cells = "".join(
        "<table:table-row>"
        + "".join(f'<table:table-cell office:value-type="string"><text:p>{cell.strip("=")}</text:p></table:table-cell>' for cell in row)
        + "</table:table-row>"
        for row in ROWS
    )
    names = " ".join(f'xmlns:{name}="{NAMES}:{name}:1.0"' for name in ("office", "table", "text"))
    content = f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names}><office:body><office:spreadsheet>' + (
        f'<table:table table:name="one">{cells}</table:table></office:spreadsheet></office:body></office:document-content>'
    )
    mime = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        f'<manifest:manifest xmlns:manifest="{NAMES}:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{mime}"/></manifest:manifest>'
    )
    return zipped({"mimetype": mime.encode(), "content.xml": content.encode(), "META-INF/manifest.xml": manifest.encode()})


def _xls() -> bytes:
    from tests.core.data.formats.test_spreadsheets import OLD_WORKBOOK

    return zlib.decompress(base64.b85decode(OLD_WORKBOOK))


def _parquet() -> list[bytes]:
    import duckdb

    found = []
    with tempfile.TemporaryDirectory() as folder, duckdb.connect() as connection:
        for packing in ("uncompressed", "snappy", "zstd", "gzip"):
            path = Path(folder) / f"{packing}.parquet"
            connection.execute(
                "COPY (SELECT 'a text ' || i AS text, CASE WHEN i % 2 = 0 THEN 'good' ELSE 'bad' END AS label, i / 3.0 AS number, "
                f"[i, 2] AS several, DATE '2024-01-31' AS day FROM range(40) t(i)) TO '{path}' (FORMAT parquet, COMPRESSION {packing})"
            )
            found.append(path.read_bytes())
    return found


def _text_zip() -> bytes:
    files = {f"{label}/{number}.txt": text.encode() for number, (text, label, _) in enumerate(ROWS[1:] * 2)}
    return zipped({**files, "readme.md": b"nothing"})


def _text_folder() -> bytes:
    return b"\0next\0".join(f"{label}\n{text}".encode() for text, label, _ in ROWS[1:] * 2)


def _vectors() -> bytes:
    return b"3 4\nfilm 1 2 3 4\ndull -.5 1e-3 2 0\n\xe5\xa5\xbd\xe7\x9c\x8b 1 1 1 1\n"


# How one becomes another


def _text_like(content: bytes, chance: Random) -> bytes:
    return _with_words(content, chance, TEXT_WORDS)


def _with_words(content: bytes, chance: Random, words: tuple[bytes, ...]) -> bytes:
    for _ in range(chance.randrange(0, 4)):
        place = chance.randrange(len(content) + 1)
        content = content[:place] + chance.choice(words) + content[place + chance.choice((0, 0, 1, 5)) :]
    return broken(content, content, chance) if chance.random() < 0.6 else content


def _json_like(content: bytes, chance: Random) -> bytes:
    words = (*TEXT_WORDS, b"[", b"{", b'{"a":' * 2_000)
    return broken_json(content, chance) if chance.random() < 0.7 else _with_words(content, chance, words)


def _json_lines_like(content: bytes, chance: Random) -> bytes:
    lines = content.split(b"\n")
    for _ in range(chance.randrange(1, 5)):
        place = chance.randrange(len(lines))
        lines[place] = _json_like(lines[place], chance)
    return b"\n".join(lines)


def _zip_like(words: tuple[bytes, ...]) -> Mutate:
    def mutate(content: bytes, chance: Random) -> bytes:
        luck = chance.random()
        if luck < 0.3:
            return broken(content, content, chance)
        parts = unpacked(content)
        if luck < 0.4:
            with contextlib.suppress(KeyError, ValueError):  # a trick for which there are no members of that name
                return chance.choice(TRICKS)(parts, chance)
        names = [name for name in parts if name.endswith((".xml", ".rels", ".txt"))]
        for _ in range(chance.randrange(1, 3)):
            name = chance.choice(names)
            parts[name] = _with_words(parts[name], chance, words)
        return zipped(parts, chance.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED)))

    return mutate


def _parquet_like(content: bytes, chance: Random) -> bytes:
    """Mostly the description at its end, which everything else is found by."""
    length = int.from_bytes(content[-8:-4], "little")
    start = len(content) - 8 - length
    if chance.random() < 0.3 or start < 0:
        return broken(content, content, chance)
    footer = broken(content[start:-8], content[start:-8], chance)
    body = content[:start] if chance.random() < 0.7 else broken(content[:start], content, chance)
    said = len(footer) if chance.random() < 0.95 else chance.choice((0, 1, 2**31 - 1, 2**32 - 1))
    return body + footer + said.to_bytes(4, "little") + b"PAR1"


def _raw(content: bytes, chance: Random) -> bytes:
    return broken(content, content, chance)


KINDS: dict[str, Kind] = {
    "csv": Kind(".csv", lambda: [_csv(), _csv(";", "utf-16"), _csv(",", "gb18030")], _text_like),
    "tsv": Kind(".tsv", lambda: [_csv("\t"), _csv("|")], _text_like),
    "pasted": Kind(".txt", lambda: [_csv("\t"), _csv()], _text_like),
    "json": Kind(".json", lambda: [_json_list()], _json_like),
    "jsonl": Kind(".jsonl", lambda: [_json_lines()], _json_lines_like),
    "xlsx": Kind(".xlsx", lambda: [_xlsx()], _zip_like(XML_WORDS)),
    "ods": Kind(".ods", lambda: [_ods()], _zip_like(XML_WORDS)),
    "xls": Kind(".xls", lambda: [_xls()], _raw),
    "parquet": Kind(".parquet", _parquet, _parquet_like),
    "zip": Kind(".zip", lambda: [_text_zip()], _zip_like(TEXT_WORDS)),
    "folder": Kind("", lambda: [_text_folder()], _text_like),
    "vectors": Kind(".vec", lambda: [_vectors(), _vectors().split(b"\n", 1)[1]], _text_like),
}
