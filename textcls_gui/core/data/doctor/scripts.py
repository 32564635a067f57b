"""In which script a text is written, by the ranges of Unicode."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.phrases import phrase

NO_SCRIPT = 0
NAMES = (
    "none",
    phrase("Latin letters"),
    phrase("Chinese characters"),
    phrase("Japanese"),
    phrase("Korean"),
    phrase("Cyrillic letters"),
    phrase("Greek letters"),
    phrase("Arabic letters"),
    phrase("Hebrew letters"),
    phrase("Thai letters"),
    phrase("an Indian script"),
    phrase("another script"),
)
LATIN, CHINESE, JAPANESE, KOREAN, CYRILLIC, GREEK, ARABIC, HEBREW, THAI, INDIAN, ANOTHER = range(1, len(NAMES))
_RANGES = (
    (LATIN, (0x41, 0x5A), (0x61, 0x7A), (0xAA, 0xAA), (0xBA, 0xBA), (0xC0, 0x24F), (0x250, 0x2AF), (0x1E00, 0x1EFF), (0x2C60, 0x2C7F)),
    (CHINESE, (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF)),
    (JAPANESE, (0x3041, 0x30FF), (0x31F0, 0x31FF)),
    (KOREAN, (0x1100, 0x11FF), (0x3131, 0x318E), (0xAC00, 0xD7A3)),
    (CYRILLIC, (0x400, 0x52F), (0x1C80, 0x1C88), (0x2DE0, 0x2DFF), (0xA640, 0xA69F)),
    (GREEK, (0x370, 0x3E1), (0x3F0, 0x3FF), (0x1F00, 0x1FFF)),
    (ARABIC, (0x620, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), (0xFB50, 0xFEFC)),
    (HEBREW, (0x5D0, 0x5F4), (0xFB1D, 0xFB4F)),
    (THAI, (0xE01, 0xE5B)),
    (INDIAN, (0x900, 0xD7F)),
)
_LAST = 0x40000
SMALL_LETTER = re.compile("[a-z]")
COUNTED_TEXTS = 256
COUNTED_CHARACTERS = 2_000  # of one text: they say it
KANA_SHARE = 10  # one kana among so many characters makes them Japanese


def scripts_of(texts: Sequence[str]) -> NDArray[np.uint8]:
    """(num_texts,) the script of most letters of each text, in small letters; NO_SCRIPT where there is no letter."""
    scripts = np.fromiter((LATIN if SMALL_LETTER.search(text) else NO_SCRIPT for text in texts), dtype=np.uint8, count=len(texts))
    beyond_ascii = [place for place, text in enumerate(texts) if not text.isascii()]
    for start in range(0, len(beyond_ascii), COUNTED_TEXTS):
        places = beyond_ascii[start : start + COUNTED_TEXTS]
        scripts[places] = _counted([texts[place][:COUNTED_CHARACTERS] for place in places])
    return scripts


def _counted(texts: list[str]) -> NDArray[np.uint8]:
    joined = "\n".join([*texts, ""]).encode("utf-32-le", "surrogatepass")
    of_character = _script_of_character().take(np.frombuffer(joined, dtype=np.uint32), mode="clip")
    text = np.zeros(len(of_character) + 1, dtype=np.int64)
    text[np.cumsum(np.fromiter(map(len, texts), dtype=np.int64, count=len(texts)) + 1)] = len(NAMES)
    counts = np.bincount(np.cumsum(text[:-1]) + of_character, minlength=len(texts) * len(NAMES)).reshape(len(texts), len(NAMES))
    is_japanese = (counts[:, JAPANESE] > 0) & (counts[:, JAPANESE] * KANA_SHARE >= counts[:, CHINESE])
    counts[is_japanese, JAPANESE] += counts[is_japanese, CHINESE]
    counts[is_japanese, CHINESE] = 0
    counts[:, NO_SCRIPT] = 0
    script: NDArray[np.uint8] = counts.argmax(axis=1).astype(np.uint8)
    return script


@cache
def _script_of_character() -> NDArray[np.uint8]:
    table = np.fromiter((ANOTHER * chr(code).isalpha() for code in range(_LAST + 1)), dtype=np.uint8, count=_LAST + 1)
    for script, *spans in _RANGES:
        for first, last in spans:
            table[first : last + 1] = script
    for code in (0xD7, 0xF7):  # signs of multiplication and division stand among the Latin letters
        table[code] = NO_SCRIPT
    return table
