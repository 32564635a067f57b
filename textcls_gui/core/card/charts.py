"""The pictures of a report: beside simple methods, while it learnt, label by label, and what is taken for what."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from textcls_gui.core.card.drawing import Anchor, Box, Drawing, Ink, Shape, Stroke, Words, shortened
from textcls_gui.core.card.speech import Speech
from textcls_gui.core.evaluation.calibration import ReliabilityBin
from textcls_gui.core.evaluation.report import Interval, LabelScores

WIDTH = 640.0
NAMES_WIDTH = 190.0
BAR, ROW = 12.0, 22.0
CURVE_HEIGHT = 190.0
MARGIN = 46.0


@dataclass(frozen=True, slots=True)
class Answerer:
    """`share` is 0 to 1."""

    name: str
    share: float
    interval: Interval | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """Values for epoch 1, 2, ..."""

    name: str
    values: tuple[float, ...]
    ink: Ink
    is_dashed: bool = False


def comparison(answerers: Sequence[Answerer], speech: Speech) -> Drawing:
    """Bars from 0 to 100 %, the interval as a whisker."""
    shapes: list[Shape] = []
    left, right = NAMES_WIDTH + 10, WIDTH - 60
    for number, answerer in enumerate(answerers):
        top = 6 + number * 28
        width = (right - left) * answerer.share
        is_own = answerer.interval is not None
        shapes.append(Words(0, top + BAR - 1, shortened(answerer.name, NAMES_WIDTH), is_bold=is_own))
        shapes.append(Box(left, top, right - left, BAR, "pale", 0.6))
        shapes.append(Box(left, top, max(1.0, width), BAR, "accent" if is_own else "muted"))
        shapes.append(Words(WIDTH, top + BAR - 1, speech.percent(answerer.share), "end", is_bold=is_own))
        if answerer.interval is not None:
            low, high = (left + (right - left) * share for share in (answerer.interval.low, answerer.interval.high))
            middle = top + BAR / 2
            shapes.append(Stroke(((low, middle), (high, middle)), "text", 1.5))
            shapes += [Stroke(((x, middle - 7), (x, middle + 7)), "text", 1.5) for x in (low, high)]
    return Drawing(WIDTH, 12 + 28 * len(answerers), tuple(shapes))


def label_bars(labels: Sequence[LabelScores], speech: Speech) -> Drawing:
    """F1 of each label, in the order given."""
    shapes: list[Shape] = []
    left, right = NAMES_WIDTH + 10, WIDTH - 60
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        x = left + (right - left) * share
        shapes.append(Stroke(((x, 16), (x, 20 + ROW * len(labels))), "grid"))
        shapes.append(Words(x, 10, speech.percent(share), "middle", "muted", 10))
    for number, label in enumerate(labels):
        top = 22 + number * ROW
        shapes.append(Words(NAMES_WIDTH, top + BAR - 2, shortened(label.label, NAMES_WIDTH), "end"))
        shapes.append(Box(left, top, max(1.0, (right - left) * label.f1), BAR, "accent"))
        shapes.append(Words(WIDTH, top + BAR - 2, speech.percent(label.f1) if label.support else "–", "end"))
    return Drawing(WIDTH, 26 + ROW * len(labels), tuple(shapes))


def confusion_cells(labels: Sequence[str], counts: Sequence[Sequence[int]], truth: str, answer: str) -> Drawing:
    """Rows are right labels, columns what the model says; each cell darker, the larger its share of its row."""
    size = min(56.0, (WIDTH - NAMES_WIDTH - 20) / len(labels))
    fits = all(shortened(label, size - 4, 11) == " ".join(label.split()) for label in labels)
    num_lines = 1 if fits else 4  # names side by side would run into each other
    left, top = NAMES_WIDTH + 10, 42.0 + 18 * (num_lines - 1)
    shapes: list[Shape] = [
        Words(0, top - 12, truth, ink="muted", size=10),
        Words(left, 10, answer, ink="muted", size=10),
    ]
    for column, label in enumerate(labels):
        lowered = 24 + 18 * (column % num_lines)
        x = left + size * (column + 0.5)
        shapes.append(Stroke(((x, lowered + 4), (x, top - 2)), "grid"))
        shapes.append(
            Words(
                x, lowered, shortened(label, min(num_lines * size, 150.0), 11), "middle" if fits else _anchor(column, len(labels)), size=11
            )
        )
    for row, (label, cells) in enumerate(zip(labels, counts, strict=True)):
        y = top + size * row
        shapes.append(Words(NAMES_WIDTH, y + size / 2 + 4, shortened(label, NAMES_WIDTH), "end"))
        for column, count in enumerate(cells):
            share = count / max(1, sum(cells))
            x = left + size * column
            shapes.append(Box(x + 1, y + 1, size - 2, size - 2, "pale", 0.5))
            shapes.append(Box(x + 1, y + 1, size - 2, size - 2, "accent", share))
            ink: Ink = "on_accent" if share > 0.55 else "text" if count else "muted"
            shapes.append(Words(x + size / 2, y + size / 2 + 4, f"{count:,}", "middle", ink, 11, is_bold=row == column))
    return Drawing(WIDTH, top + size * len(labels) + 4, tuple(shapes))


def _anchor(column: int, num_columns: int) -> Anchor:
    return "start" if column == 0 else "end" if column == num_columns - 1 and num_columns > 2 else "middle"


def curves(lines: Sequence[Line], best_epoch: int, speech: Speech, *, is_share: bool) -> Drawing:
    """Lines over the epochs, the kept one marked; shares from 0 to 100 %, others from 0 to the largest value."""
    num_epochs = max(len(line.values) for line in lines)
    top = 1.0 if is_share else _round_up(max(max(line.values) for line in lines))
    left, right, upper, lower = MARGIN, WIDTH - 10, 26.0, CURVE_HEIGHT - 24

    def place(epoch: int, value: float) -> tuple[float, float]:
        across = (epoch - 1) / max(1, num_epochs - 1) if num_epochs > 1 else 0.5
        return left + 8 + (right - left - 16) * across, lower - (lower - upper) * min(1.0, max(0.0, value / top))

    shapes: list[Shape] = []
    for step in range(5):
        y = lower - (lower - upper) * step / 4
        shapes.append(Stroke(((left, y), (right, y)), "grid"))
        words = speech.percent(step / 4) if is_share else f"{top * step / 4:.2g}"
        shapes.append(Words(left - 6, y + 4, words, "end", "muted", 10))
    if 1 <= best_epoch <= num_epochs:
        x = place(best_epoch, 0)[0]
        shapes.append(Stroke(((x, upper), (x, lower)), "muted", is_dashed=True))
    every = max(1, math.ceil(num_epochs / 12))
    for epoch in range(1, num_epochs + 1, every):
        shapes.append(Words(place(epoch, 0)[0], lower + 16, f"{epoch}", "middle", "muted", 10))
    x = left
    for line in lines:
        points = tuple(place(epoch, value) for epoch, value in enumerate(line.values, 1))
        shapes.append(Stroke(points if len(points) > 1 else (points[0], (points[0][0] + 1, points[0][1])), line.ink, 2, line.is_dashed))
        shapes += [Box(px - 2, py - 2, 4, 4, line.ink) for px, py in points]
        shapes.append(Stroke(((x, 8), (x + 20, 8)), line.ink, 2, line.is_dashed))
        shapes.append(Words(x + 26, 12, shortened(line.name, 240), size=11))
        x += 290
    return Drawing(WIDTH, CURVE_HEIGHT, tuple(shapes))


def reliability(bins: Sequence[ReliabilityBin], across: str, upwards: str, speech: Speech) -> Drawing:
    """How sure answers are, and how many of them are right; larger squares stand for more texts."""
    left, right, upper, lower = MARGIN, MARGIN + 300, 24.0, 214.0

    def place(sure: float, right_share: float) -> tuple[float, float]:
        return left + (right - left) * sure, lower - (lower - upper) * right_share

    shapes: list[Shape] = [Words(0, 12, upwards, ink="muted", size=10), Words(right + 12, lower + 4, across, ink="muted", size=10)]
    for step in range(5):
        share = step / 4
        shapes.append(Stroke((place(0, share), place(1, share)), "grid"))
        shapes.append(Words(left - 6, place(0, share)[1] + 4, speech.percent(share), "end", "muted", 10))
        shapes.append(Words(place(share, 0)[0], lower + 16, speech.percent(share), "middle", "muted", 10))
    shapes.append(Stroke((place(0, 0), place(1, 1)), "muted", is_dashed=True))
    points = tuple(place(each.mean_probability, each.accuracy) for each in bins)
    if len(points) > 1:
        shapes.append(Stroke(points, "accent", 2))
    largest = max((each.num_texts for each in bins), default=1)
    for (x, y), each in zip(points, bins, strict=True):
        side = 5 + 9 * math.sqrt(each.num_texts / largest)
        shapes.append(Box(x - side / 2, y - side / 2, side, side, "accent"))
    return Drawing(WIDTH, lower + 24, tuple(shapes))


def _round_up(value: float) -> float:
    """To a number that is easily divided by four."""
    if not math.isfinite(value) or value <= 0:
        return 1.0
    scale: float = 10.0 ** math.floor(math.log10(value))
    return next(step * scale for step in (1, 2, 4, 6, 8, 10) if step * scale >= value)
