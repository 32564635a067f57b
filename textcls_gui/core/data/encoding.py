"""Which encoding a file of text is in: byte-order mark, then strict UTF-8, then a guess."""

from __future__ import annotations

import codecs
from pathlib import Path

import chardet

from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import DatasetError

BLOCK_BYTES = 1 << 20
SAMPLE_BYTES = 200_000
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "iso-8859-1": "cp1252", "ascii": "utf-8", "shift_jis": "cp932", "euc-kr": "cp949"}


def find_encoding(path: Path, control: RunControl) -> str:
    """The encoding in which the whole file can be read.

    Raises:
        DatasetError: the file is empty, holds no text, or no encoding fits.
        Cancelled: a stop was asked for.
    """
    with path.open("rb") as file:
        sample = file.read(SAMPLE_BYTES)
    if not sample.strip():
        raise DatasetError("The file {name} is empty.", hint="Choose a file that has texts in it.", name=path.name)
    for mark, encoding in _MARKS:
        if sample.startswith(mark):
            return _checked(path, encoding, control)
    if wide := _unmarked_utf16(sample):
        return _checked(path, wide, control)
    if sample.count(b"\0") > len(sample) // 100:
        raise _not_text(path)
    if _fits(path, "utf-8", control):
        return "utf-8"
    return _guessed(path, sample, control)


def _unmarked_utf16(sample: bytes) -> str | None:
    """UTF-16 of mostly Latin text has a zero in every other byte."""
    half = len(sample) // 2
    even_zeros, odd_zeros = sample[0::2].count(0), sample[1::2].count(0)
    if odd_zeros > half * 0.4 and even_zeros < half * 0.05:
        return "utf-16-le"
    if even_zeros > half * 0.4 and odd_zeros < half * 0.05:
        return "utf-16-be"
    return None


def _guessed(path: Path, sample: bytes, control: RunControl) -> str:
    control_bytes = sum(sample.count(bytes([byte])) for byte in (*range(1, 9), *range(14, 27), *range(28, 32)))
    guess = chardet.detect(sample)["encoding"]
    if guess is None or control_bytes > len(sample) // 50:
        raise _not_text(path)
    name = guess.lower()
    for encoding in dict.fromkeys((_WIDER.get(name, name), name, "cp1252", "latin-1")):
        if _fits(path, encoding, control):
            return encoding
    raise _not_text(path)


def _fits(path: Path, encoding: str, control: RunControl) -> bool:
    try:
        _decode_whole(path, encoding, control)
    except UnicodeError:
        return False
    return True


def _checked(path: Path, encoding: str, control: RunControl) -> str:
    try:
        _decode_whole(path, encoding, control)
    except UnicodeError as error:
        raise DatasetError(
            "The file {name} says that it is {encoding}, but it cannot be read so.",
            hint="Open it in a spreadsheet program and save it as “CSV UTF-8”.",
            name=path.name,
            encoding=encoding.upper(),
        ) from error
    return encoding


def _decode_whole(path: Path, encoding: str, control: RunControl) -> None:
    decoder = codecs.getincrementaldecoder(encoding)()
    with path.open("rb") as file:
        while block := file.read(BLOCK_BYTES):
            control.raise_if_stopped()
            decoder.decode(block)
    decoder.decode(b"", final=True)


def _not_text(path: Path) -> DatasetError:
    return DatasetError(
        "The file {name} does not hold text.",
        hint="Choose a CSV, TSV or JSON Lines file; a spreadsheet program can save one with “Save as”.",
        name=path.name,
    )
