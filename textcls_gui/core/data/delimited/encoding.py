"""Which encoding a file of text is in: byte-order mark, then strict UTF-8, then a scored guess."""

from __future__ import annotations

import codecs
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import chardet

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.delimited.encoding_names import TITLES, WIDER, encoding_title, plain_name
from textcls_gui.core.data.delimited.plausibility import OTHER_THAN_MARKS, plausibility
from textcls_gui.core.errors import DatasetError

HEAD_BYTES = 1 << 18
SPREAD_BYTES = 1 << 15
NUM_SPREAD = 8
SCAN_BYTES = 1 << 20
JUDGED_BYTES = 12_000
NO_LANGUAGE = 0.1
MAX_JUDGED = 16
SHARE_OF_UTF8 = 0.2  # in a file of another encoding, hardly a line is UTF-8 by chance
MAX_GUESSES = 8

GUESSED = tuple(name for name in TITLES if not name.startswith("utf"))
# What most files are in, and what hardly any is: decides where the text itself does not.
_OF_TWO_BYTES = ("gb18030", "big5", "big5hkscs", "cp932", "euc_jp", "cp949")
_PRIORS = dict.fromkeys(("mac-roman", "mac-latin2", "mac-cyrillic", "mac-greek", "mac-turkish", "cp850", "cp852", "cp857", "cp866"), 0.96)
_PRIORS |= {
    "cp1252": 1.0,
    "gb18030": 1.0,
    "cp437": 0.95,
    "cp855": 0.85,
    "johab": 0.5,
    "iso8859-4": 0.9,
    "iso8859-15": 0.93,
    "mac-latin2": 0.9,
    "mac-turkish": 0.93,
}
USUAL_PRIOR = 0.985
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_MAGIC = (b"\x89PNG", b"\xff\xd8\xff", b"%PDF-", b"\x1f\x8b\x08", b"\x7fELF", b"7z\xbc\xaf", b"\xfd7zXZ")
_HIGH = bytes(range(128, 256))
_IN_TEXTS = (1, 2, 9, 10, 11, 12, 13, 26, 27, 28, 29, 30, 31)  # spaces, and what some databases put between cells
_CONTROLS = bytes(byte for byte in range(1, 32) if byte not in _IN_TEXTS)


@dataclass(frozen=True, slots=True)
class EncodingGuess:
    """`encoding` is Python's name; `score` is 0 to 1, comparable within one file alone."""

    encoding: str
    score: float
    is_chosen: bool = False

    @property
    def title(self) -> str:
        return encoding_title(self.encoding)


@dataclass(frozen=True, slots=True)
class Encoding:
    name: str

    @property
    def is_wide(self) -> bool:
        """Whether a line break takes more than one byte."""
        return codecs.lookup(self.name).name.startswith(("utf-16", "utf-32"))


def require_text(path: Path, head: bytes, *, is_encoding_told: bool = False) -> None:
    """
    Args:
        is_encoding_told: whether a person has said what the bytes are; then they are not doubted.

    Raises:
        DatasetError: the file is empty or holds no text.
    """
    if not head.strip(b" \t\r\n"):
        raise DatasetError("The file {name} is empty.", hint="Choose a file that has texts in it.", name=path.name)
    if is_encoding_told:
        return
    if head.startswith(_MAGIC) or (_marked(head) is None and _wide_without_mark(head) is None and _is_binary(head)):
        raise _not_text(path)


def _is_binary(head: bytes) -> bool:
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls > len(head) // 50 or head.count(b"\0") > len(head) // 100 + 2


def _not_text(path: Path) -> DatasetError:
    return DatasetError(
        "The file {name} does not hold text.",
        hint="Choose a CSV, TSV or JSON Lines file; a spreadsheet program can save one with “Save as”.",
        name=path.name,
    )


def read_sample(path: Path, control: RunControl, *, scan_bytes: int | None = None) -> bytes:
    """The beginning of a file and some lines from all over it; from its first odd byte on where all that is plain ASCII.

    Args:
        scan_bytes: how far to look for an odd byte; None is to the end.

    Raises:
        Cancelled: a stop was asked for.
    """
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
        size = os.fstat(file.fileno()).st_size
        if size <= len(head) or _marked(head) or _wide_without_mark(head) or _is_binary(head):
            return head
        sample = head + b"".join(_lines_at(file, size * part // NUM_SPREAD) for part in range(1, NUM_SPREAD + 1))
        if not sample.isascii():
            return sample
        file.seek(len(head))
        scanned = len(head)
        while (scan_bytes is None or scanned < scan_bytes) and (block := file.read(SCAN_BYTES)):
            control.raise_if_stopped()
            scanned += len(block)
            if not block.isascii():
                file.seek(scanned - len(block))
                return head + _odd_lines(_whole_lines(file.read(SCAN_BYTES + SPREAD_BYTES)))
    return sample


def _lines_at(file: BinaryIO, position: int) -> bytes:
    file.seek(max(0, position - SPREAD_BYTES))
    return _whole_lines(file.read(SPREAD_BYTES))


def _whole_lines(content: bytes) -> bytes:
    begin, end = content.find(b"\n") + 1, content.rfind(b"\n") + 1
    return content[begin:end]


def _odd_lines(content: bytes) -> bytes:
    return b"".join(line for line in content.splitlines(keepends=True) if not line.isascii())


def choose_encoding(sample: bytes, wished: str | None = None) -> tuple[Encoding, tuple[EncodingGuess, ...]]:
    """The encoding to read with, and all that may be, best first.

    Raises:
        LookupError: there is no encoding of that name, or it is none of text.
        UnicodeError: hardly a line can be read in the encoding that was wished for.
    """
    guesses = rank_encodings(sample)
    name = wished or guesses[0].encoding
    if not codecs.lookup(name)._is_text_encoding:
        raise LookupError(name)
    if wished:
        _require_mostly_readable(sample, wished)
    known = plain_name(name)
    if all(plain_name(guess.encoding) != known for guess in guesses):
        guesses = (*guesses, EncodingGuess(name, 0.0))
    marked = tuple(EncodingGuess(guess.encoding, guess.score, plain_name(guess.encoding) == known) for guess in guesses)
    return Encoding(name), marked


def _require_mostly_readable(sample: bytes, name: str) -> None:
    try:
        if Encoding(name).is_wide:
            codecs.getincrementaldecoder(name)().decode(sample)
            return
        lines = [line for line in sample.splitlines() if not line.isascii()]
        bad = [line for line in lines if not decodes(line, name)]
        if len(bad) > len(lines) / 2:
            bad[0].decode(name)
    except UnicodeError:
        raise


def fallback_encodings(bad_lines: Sequence[bytes]) -> tuple[str, ...]:
    """What lines that are not in their file's encoding may be in, best first; the last reads anything."""
    odd = b"\n".join(line.rstrip(b"\r\n")[:4_000] for line in bad_lines)[:JUDGED_BYTES]
    guesses = () if decodes(odd, "utf-8") else _guessed(odd)
    return tuple(dict.fromkeys(("utf-8", *(guess.encoding for guess in guesses), "cp1252", "latin-1")))


def rank_encodings(sample: bytes) -> tuple[EncodingGuess, ...]:
    """What the bytes may be, best first; never empty."""
    if marked := _marked(sample):
        return (EncodingGuess(marked, 1.0), *_lower(_guessed(_judged(sample)))) if marked == "gb18030" else (EncodingGuess(marked, 1.0),)
    if wide := _wide_without_mark(sample):
        return (EncodingGuess(wide, 1.0),)
    judged = _judged(sample)
    if not judged:
        return (EncodingGuess("utf-8", 1.0), EncodingGuess("cp1252", 0.5))
    share = _share_of_utf8(sample)
    if share >= SHARE_OF_UTF8:
        return (EncodingGuess("utf-8", 1.0), *_lower(_guessed(judged)))
    return _guessed(judged) or (EncodingGuess("cp1252", 0.1),)


def _lower(guesses: Sequence[EncodingGuess]) -> tuple[EncodingGuess, ...]:
    return tuple(EncodingGuess(guess.encoding, guess.score / 2) for guess in guesses)


def _marked(sample: bytes) -> str | None:
    return next((encoding for mark, encoding in _MARKS if sample.startswith(mark)), None)


def _judged(sample: bytes) -> bytes:
    """Lines that are not plain ASCII, as many as a guess needs."""
    lines: list[bytes] = []
    size = 0
    for line in re.split(rb"[\r\n]+", sample):
        if not line.isascii():
            lines.append(line[:4_000])
            size += len(lines[-1])
            if size > JUDGED_BYTES:
                break
    return b"\n".join(lines)


def _share_of_utf8(sample: bytes) -> float:
    """Of the bytes that are not ASCII, the share in lines that are UTF-8."""
    try:
        sample.decode("utf-8")
        return 1.0
    except UnicodeDecodeError as error:
        if error.start > len(sample) - 4 and error.reason == "unexpected end of data":
            return 1.0
    good = bad = 0
    for line in re.split(rb"[\r\n]+", sample):
        if line.isascii():
            continue
        odd = len(line) - len(line.translate(None, bytes(range(128, 256))))
        if decodes(line, "utf-8"):
            good += odd
        else:
            bad += odd
    return good / max(1, good + bad)


def decodes(line: bytes, name: str) -> bool:
    try:
        line.decode(name)
    except UnicodeDecodeError:
        return False
    return True


def _wide_without_mark(sample: bytes) -> str | None:
    """UTF-16 and UTF-32 show in where their zeros stand; without any zero, in the line breaks and spaces of two bytes."""
    if b"\0" not in sample[:HEAD_BYTES]:
        return None
    sample = sample[: 1 << 14]
    zeros = [sample[offset::4].count(0) / max(1, len(sample) // 4) for offset in range(4)]
    if len(sample) >= 8:
        if zeros[2] > 0.95 and zeros[3] > 0.95 and zeros[0] < 0.5:
            return "utf-32-le"
        if zeros[0] > 0.95 and zeros[1] > 0.95 and zeros[3] < 0.5:
            return "utf-32-be"
    scores = {name: _wide_score(sample, name) for name in ("utf-16-le", "utf-16-be")}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] > 0.7 else None


_USUAL_IN_WIDE = re.compile(
    r"[\t\n\r -~\u00a0-\u052f\u0590-\u06ff\u0e00-\u0e5b\u1e00-\u1eff\u2010-\u2044"
    r"\u3000-\u30ff\u4e00-\u9fa5\uac00-\ud7a3\uff01-\uff5e]"
)


def _wide_score(sample: bytes, name: str) -> float:
    """The share of characters that a text would have, 0 where it has none of those that stand between words and cells."""
    try:
        text = codecs.getincrementaldecoder(name)().decode(sample)
    except UnicodeDecodeError:
        return 0.0
    if not text or not any(character in text for character in "\n\r,;\t| "):
        return 0.0
    usual = len(_USUAL_IN_WIDE.findall(text))
    return usual / len(text) - 2 * text.count("\0") / len(text)


def _guessed(judged: bytes) -> tuple[EncodingGuess, ...]:
    """chardet's guess by languages, weighed by how the text would look."""
    if not judged:
        return ()
    found: dict[str, float] = {}
    for guess in chardet.detect_all(judged, ignore_threshold=True, compat_names=False, max_bytes=JUDGED_BYTES):
        name = guess["encoding"]
        if name is None:
            continue
        plain = plain_name(WIDER.get(codecs.lookup(name).name, name))
        if plain in GUESSED:
            found[plain] = max(found.get(plain, 0.0), guess["confidence"])
    top = max(found.values(), default=0.0) or 1.0
    unsure = max(0.0, NO_LANGUAGE - top)  # of English with typographic quotes, no language can be told
    likely = {
        name: 0.1 + 0.9 * (found[name] + unsure) / (top + unsure) for name in sorted(found, key=lambda name: -found[name])[:MAX_JUDGED]
    }
    for name in ("cp1252", "cp1251"):
        likely.setdefault(name, 0.1)
    for name in _OF_TWO_BYTES:
        likely[name] = max(likely.get(name, 0.0), 0.8 if unsure else 0.35)
    num_odd = max(1, len(judged) - len(judged.translate(None, _HIGH)))
    texts: dict[str, str] = {}
    scores: dict[str, float] = {}
    for name, likelihood in likely.items():
        text, readable = _text_of(judged, name)
        if readable < 0.5:
            continue
        texts[name] = text
        prior = _PRIORS.get(name, USUAL_PRIOR) ** (1 + 15 / num_odd)  # the less there is to judge by, the more it counts what is usual
        scores[name] = likelihood * plausibility(text) * readable**2 * prior
        if name in _OF_TWO_BYTES and readable == 1.0 and not OTHER_THAN_MARKS.search(text):
            scores[name] *= 1.4 if num_odd < 6 else 3.0  # no other text is by chance all punctuation marks
    ordered = sorted(scores, key=lambda name: -scores[name])
    distinct = list({texts[name]: name for name in reversed(ordered)}.values())[::-1]
    return tuple(EncodingGuess(name, round(scores[name], 4)) for name in _by_score(distinct, scores)[:MAX_GUESSES])


def _by_score(names: Sequence[str], scores: dict[str, float]) -> list[str]:
    return sorted(names, key=lambda name: -scores[name])


def _text_of(judged: bytes, name: str) -> tuple[str, float]:
    """The text, and the share of lines that can be read so."""
    try:
        return judged.decode(name), 1.0
    except UnicodeDecodeError:
        pass
    lines = judged.split(b"\n")
    good = [line.decode(name) for line in lines if decodes(line, name)]
    return "\n".join(good), len(good) / len(lines)
