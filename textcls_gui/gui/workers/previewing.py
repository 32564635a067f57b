"""The beginning of a file for the import view, read on a worker's thread."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.rows import ReadOptions
from textcls_gui.gui.workers.task import Job, Report

if TYPE_CHECKING:  # these bring chardet along, which comes after the window
    from textcls_gui.core.data.delimited.encoding import EncodingGuess
    from textcls_gui.core.data.preview import Preview

SHOWN_GUESSES = 4
COMPARED_LINES = 200
COMPARED_BYTES = 2_000
SAMPLE_CHARACTERS = 80
CHARACTERS_BEFORE = 12
PACKED = b"PK\x03\x04"
NO_LETTER = re.compile("[\x80-\x9f\ufffd]")


@dataclass(frozen=True, slots=True)
class FilePreview:
    """
    `num_bytes` is None for a folder. `encodings` are the likeliest, best first, with the chosen one. `samples` are one piece of the
    file as it reads in each of them: empty where it reads the same in all, None where that cannot be seen from outside, as in a zip.
    """

    preview: Preview
    num_bytes: int | None = None
    encodings: tuple[EncodingGuess, ...] = ()
    samples: Mapping[str, str] | None = None


def preview_job(path: Path, options: ReadOptions) -> Job:
    """Read the head of a file; gives a FilePreview."""

    def job(control: RunControl, _report: Report) -> FilePreview:
        from textcls_gui.core.data.preview import preview_table

        preview = preview_table(path, options, control)
        control.raise_if_stopped()
        num_bytes = path.stat().st_size if path.is_file() else None
        if not preview.format.encoding or num_bytes is None:
            return FilePreview(preview, num_bytes)
        if _is_packed(path):
            return FilePreview(preview, num_bytes, preview.encodings or _only(preview.format.encoding))
        return _with_samples(path, preview, num_bytes, options)

    return job


def _only(encoding: str) -> tuple[EncodingGuess, ...]:
    from textcls_gui.core.data.delimited.encoding import EncodingGuess

    return (EncodingGuess(encoding, 1.0, is_chosen=True),)


def _is_packed(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(PACKED)) == PACKED


def _with_samples(path: Path, preview: Preview, num_bytes: int, options: ReadOptions) -> FilePreview:
    from textcls_gui.core.data.delimited.encoding import choose_encoding, read_sample
    from textcls_gui.core.data.preview import SCAN_BYTES

    content = read_sample(path, RunControl(), scan_bytes=SCAN_BYTES)
    guesses = preview.encodings or choose_encoding(content, options.encoding)[1]
    encodings = tuple(guess for place, guess in enumerate(guesses) if place < SHOWN_GUESSES or guess.is_chosen)
    names = [guess.encoding for guess in encodings]
    return FilePreview(preview, num_bytes, encodings, read_in_each(content, names))


def read_in_each(content: bytes, encodings: Sequence[str]) -> dict[str, str]:
    """The piece of a file in which its readings differ most; nothing where they do not differ, since all is plain ASCII."""
    if any(_is_wide(name) for name in encodings):
        readings = {name: _telling_part(_read(content[: 1 << 14], name)) for name in encodings}
    else:
        lines = [line[:COMPARED_BYTES] for line in content.splitlines() if not line.isascii()][:COMPARED_LINES]
        if not lines:
            return {}
        telling = max(lines, key=lambda line: _difference(line, encodings))
        readings = {name: _read(telling, name) for name in encodings}
    place = _first_difference(list(readings.values()))
    return {name: _excerpt(reading, _first_odd(reading) if place is None else place) for name, reading in readings.items()}


def _is_wide(encoding: str) -> bool:
    return codecs.lookup(encoding).name.startswith(("utf-16", "utf-32"))


def _read(content: bytes, encoding: str) -> str:
    return content.decode(encoding, "replace").removeprefix("\ufeff")


def _difference(line: bytes, encodings: Sequence[str]) -> tuple[bool, int, int]:
    """Whether it is whole in the likeliest encoding, how many readings of it there are, and how much in it is not plain ASCII."""
    readings = {_read(line, name) for name in encodings}
    is_whole = NO_LETTER.search(_read(line, encodings[0])) is None
    return is_whole, len(readings), sum(byte > 127 for byte in line[:200])


def _first_difference(readings: Sequence[str]) -> int | None:
    return next((place for place, characters in enumerate(zip(*readings, strict=False)) if len(set(characters)) > 1), None)


def _telling_part(text: str) -> str:
    """Its line with the most letters that are not plain."""
    return max(text.splitlines(), key=lambda line: sum(ord(character) > 127 for character in line[:200]), default="")


def _first_odd(text: str) -> int:
    return next((place for place, character in enumerate(text) if ord(character) > 127), 0)


def _excerpt(text: str, place: int) -> str:
    """What stands about a place, on one line, from the beginning of a word where there is one near."""
    near = max(0, place - CHARACTERS_BEFORE)
    start = text.find(" ", near, place) + 1 or near if near else 0
    shown = " ".join(text[start : start + SAMPLE_CHARACTERS].split())
    return ("…" if start else "") + shown
