"""A picture as a few shapes, for whatever draws it: SVG on a page, a painter on paper."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Literal

# what a shape is there for; whoever draws it chooses the colour
Ink = Literal["text", "muted", "grid", "accent", "pale", "first", "second", "on_accent"]
Anchor = Literal["start", "middle", "end"]
FONT_SIZE = 12.0
LETTER_WIDTH = 0.58  # of the font's size, on average and a little more


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points (x, y)."""

    points: tuple[tuple[float, float], ...]
    ink: Ink
    width: float = 1.0
    is_dashed: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """`strength` from 0, nothing to be seen, to 1."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink
    strength: float = 1.0


@dataclass(frozen=True, slots=True)
class Words:
    """On one line, which stands on `y`; at `x` it starts, has its middle, or ends."""

    x: float
    y: float
    words: str
    anchor: Anchor = "start"
    ink: Ink = "text"
    size: float = FONT_SIZE
    is_bold: bool = False


Shape = Stroke | Box | Words


@dataclass(frozen=True, slots=True)
class Drawing:
    """From the upper left corner, 0, to `width` and `height`."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def shortened(words: str, width: float, size: float = FONT_SIZE) -> str:
    """On one line no wider than this, as far as that can be told without a font."""
    words = " ".join(words.split())
    room = width / (size * LETTER_WIDTH)
    used = 0.0
    for place, character in enumerate(words):
        used += 1.8 if unicodedata.east_asian_width(character) in "WF" else 1.0
        if used > room:
            return words[: max(1, place - 1)] + "…"
    return words
