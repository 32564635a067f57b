"""Labels with a bar and a number each: how many texts a label has, or how probable it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QToolTip, QWidget

from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.theme import Colors, colors_for

ROW_PADDING = 14
BAR_THICKNESS = 6
MARK_WIDTH = 2
MAX_SPOKEN = 30

MOST_ASKED_FOR = 8  # rows; where there are more, they scroll


@dataclass(frozen=True, slots=True)
class Bar:
    """`fraction` is the bar's length, 0 to 1 of the room there is; `number` is what stands at its end. A `mark`, likewise 0 to 1, is what
    the bar is to reach."""

    label: str
    fraction: float
    number: str
    is_strong: bool = False
    mark: float | None = None


def count_bars(labels: Sequence[str], counts: Sequence[int], total: int) -> tuple[Bar, ...]:
    """Each label's texts, and their share of all; where a text may have several labels, the shares are more than the whole."""
    most = max(counts, default=0)
    words = QCoreApplication.translate("BarChart", "{0} · {1} %")
    return tuple(
        Bar(label, count / most if most else 0.0, words.format(grouped(count), _percent(count / total if total else 0.0)))
        for label, count in zip(labels, counts, strict=True)
    )


def with_before(bars: Sequence[Bar], labels: Sequence[str], before: Sequence[float]) -> tuple[Bar, ...]:
    """Beside each number, the probability that there was before."""
    words = QCoreApplication.translate("BarChart", "{0} · before {1} %")
    known = dict(zip(labels, before, strict=True))
    return tuple(replace(bar, number=words.format(bar.number, f"{100 * known[bar.label]:.1f}")) for bar in bars)


def probability_bars(labels: Sequence[str], probabilities: Sequence[float]) -> tuple[Bar, ...]:
    """Most probable first, the first one strong."""
    order = sorted(range(len(labels)), key=probabilities.__getitem__, reverse=True)
    words = QCoreApplication.translate("BarChart", "{0} %")
    return tuple(
        Bar(labels[index], probabilities[index], words.format(f"{100 * probabilities[index]:.1f}"), is_strong=rank == 0)
        for rank, index in enumerate(order)
    )


def marked_bars(labels: Sequence[str], probabilities: Sequence[float], thresholds: Sequence[float]) -> tuple[Bar, ...]:
    """Most probable first; those that reach their thresholds, which are marked, are strong."""
    order = sorted(range(len(labels)), key=probabilities.__getitem__, reverse=True)
    words = QCoreApplication.translate("BarChart", "{0} % · mark {1} %")
    return tuple(
        Bar(
            labels[index],
            probabilities[index],
            words.format(f"{100 * probabilities[index]:.1f}", f"{100 * thresholds[index]:.0f}"),
            is_strong=probabilities[index] >= thresholds[index],
            mark=thresholds[index],
        )
        for index in order
    )


def _percent(share: float) -> str:
    return f"{100 * share:.0f}" if share >= 0.01 or share == 0 else f"{100 * share:.1f}"


class BarChart(QAbstractScrollArea):
    """Paints only the rows in sight, so three hundred labels cost no more than ten; the accessible description is its twin in words."""

    takes_keys = False  # beyond those that scroll

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def bars(self) -> tuple[Bar, ...]:
        return self._bars

    def set_bars(self, bars: Sequence[Bar]) -> None:
        if len(bars) != len(self._bars):
            self.updateGeometry()
        self._bars = tuple(bars)
        spoken = [self.tr("{0}: {1}").format(bar.label, bar.number) for bar in self._bars[:MAX_SPOKEN]]
        if len(self._bars) > MAX_SPOKEN:
            spoken.append(QCoreApplication.translate("BarChart", "and %n more", "", len(self._bars) - MAX_SPOKEN))
        self.setAccessibleDescription("\n".join(spoken))
        self._set_scroll_range()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(280, max(1, min(MOST_ASKED_FOR, len(self._bars))) * self.row_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 3 * self.row_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_scroll_range()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_scroll_range()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = (event.pos().y() + self.verticalScrollBar().value()) // self.row_height
            words = self.tr("{0}: {1}").format(self._bars[row].label, self._bars[row].number) if 0 <= row < len(self._bars) else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = colors_for(self.palette())
        offset = self.verticalScrollBar().value()
        first = max(0, (event.rect().top() + offset) // self.row_height)
        last = min(len(self._bars) - 1, (event.rect().bottom() + offset) // self.row_height)
        for row in range(first, last + 1):
            self.paint_row(painter, QRect(0, row * self.row_height - offset, self.viewport().width(), self.row_height), row, colors)

    @property
    def row_height(self) -> int:
        return self.fontMetrics().height() + BAR_THICKNESS + ROW_PADDING

    def _set_scroll_range(self) -> None:
        hidden = max(0, len(self._bars) * self.row_height - self.viewport().height())
        self.verticalScrollBar().setRange(0, hidden)
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(self.row_height)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if hidden or self.takes_keys else Qt.FocusPolicy.NoFocus)  # keys need a use

    def paint_row(self, painter: QPainter, row: QRect, index: int, colors: Colors) -> None:
        bar = self._bars[index]
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if bar.is_strong else QFont.Weight.Normal)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        line = QRect(row.left(), row.top() + 3, row.width() - 2, metrics.height())
        room = line.width() - metrics.horizontalAdvance(bar.number) - 12
        painter.setPen(QColor(colors.text))
        label = metrics.elidedText(" ".join(bar.label.split()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label)
        painter.setPen(QColor(colors.text if bar.is_strong else colors.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, bar.number)
        track = QRectF(line.left(), line.bottom() + 3, line.width(), BAR_THICKNESS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.border))
        painter.drawRoundedRect(track, BAR_THICKNESS / 2, BAR_THICKNESS / 2)
        if bar.fraction > 0:
            track.setWidth(max(BAR_THICKNESS, bar.fraction * track.width()))
            painter.setBrush(QColor(colors.accent if bar.is_strong or bar.mark is None else colors.muted))
            painter.drawRoundedRect(track, BAR_THICKNESS / 2, BAR_THICKNESS / 2)
        if bar.mark is not None:
            x = line.left() + bar.mark * line.width()
            painter.fillRect(QRectF(x - MARK_WIDTH / 2, track.top() - 3, MARK_WIDTH, BAR_THICKNESS + 6), QColor(colors.text))
