"""One quantity over the epochs, for training and for validation; x is counted in epochs, a batch being a part of one."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from textcls_gui.gui.help.hint import with_hint
from textcls_gui.gui.percent import percent
from textcls_gui.gui.plots.batch_curve import BatchCurve
from textcls_gui.gui.plots.curve_axes import EpochAxis, ValueAxis, round_step
from textcls_gui.gui.plots.curve_lines import EARLIER_STROKES, FIRST_EARLIER, CurveLines
from textcls_gui.gui.plots.curve_view import CurveView, EarlierRun, PlotMark
from textcls_gui.gui.plots.decimation import Floats
from textcls_gui.gui.plots.epoch_curve import EpochCurve
from textcls_gui.gui.plots.legend_entry import LegendEntry
from textcls_gui.gui.plots.plot_marks import CoachMark, WordedLine
from textcls_gui.gui.theme import colors_for

MAX_RAW_POINTS = 2_000
MAX_SMOOTH_POINTS = 300
MOST_EARLIER = len(EARLIER_STROKES)
LABEL_ROWS = ((0.94, 0.82), (0.06, 0.18), (0.56, 0.44))  # heights where words may stand, as shares of the plot's: best epoch, coach
BEST_ROW, COACH_ROW = 0, 1
LABEL_REACH = (0.0, 0.1, 0.2, 0.3)  # how far words go from their line, as shares of the plot's width
CLEARLY_FREER = 0.1  # else words stay where they are, for they would jump with every batch
ROOM_AT_THE_END = 1.02
LEAST_VALUE = 1e-6  # shown on a scale by powers of ten
LEAST_DECADES = 0.1
ZOOM, PAN = 0.7, 0.2  # of what is seen, at a key
SMALLEST_SPAN = 0.1
ROUND_STEPS: list[int] = [digit * 10**power for power in range(9) for digit in (1, 2, 5)]
MOST_STEPS = 20

Span = tuple[float, float]


class CurvePlot(QWidget):
    hovered = Signal(object)  # x in epochs, or None when the mouse has left
    moved = Signal(object)  # Span that a person looks at, or None for all

    def __init__(self, title: str, *, is_share: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._is_share = is_share
        self._batches = BatchCurve()
        self._epochs = EpochCurve()
        self._earlier: list[EpochCurve] = []
        self._earlier_names: list[str] = []
        self._best_epoch: int | None = None
        self._hovered_at: float | None = None
        self._mouse_at: QPointF | None = None  # in the scene, while it is over the curves
        self._shown = CurveView()
        self._span: Span | None = None
        self._rows = [LABEL_ROWS[0], LABEL_ROWS[0]]
        self._build()
        self._paint_in_theme()
        self.redraw()

    def start(self, batches_per_epoch: int) -> None:
        """Forget what is drawn; a new run begins."""
        self._batches = BatchCurve(batches_per_epoch, self._shown.smoothing)
        self._epochs = EpochCurve()
        self._best_epoch = None
        self._mark.show_mark(None)
        self.show_values_at(None)
        self.show_span(None)

    def add_batches(self, steps: Sequence[int] | Floats, values: Sequence[float] | Floats) -> None:
        self._batches.extend(steps, np.asarray(values, dtype=np.float64) * self._scale)

    def batches(self) -> tuple[NDArray[np.int64], Floats]:
        """Number and value of every batch."""
        return self._batches.numbered()

    def add_epoch(self, epoch: int, value: float, *, is_best: bool) -> None:
        self._epochs.add(epoch, value * self._scale)
        if is_best:
            self._best_epoch = epoch

    def show_mark(self, mark: PlotMark | None) -> None:
        """Seen when it is drawn the next time."""
        self._mark.show_mark(mark)

    def show_view(self, view: CurveView) -> None:
        self._shown = view
        self._batches.set_smoothing(view.smoothing)
        self._value_axis.is_log = self._is_log
        self.redraw()

    def show_earlier(self, runs: Sequence[EarlierRun]) -> None:
        """Under the curves of this run; MOST_EARLIER at most."""
        self._earlier, self._earlier_names = [], []
        for run in runs[:MOST_EARLIER]:
            curve = EpochCurve()
            for epoch, value in enumerate(run.accuracies if self._is_share else run.losses, 1):
                curve.add(epoch, value * self._scale)
            self._earlier.append(curve)
            self._earlier_names.append(run.name)
        self._lines.set_num_earlier(len(self._earlier))
        self._build_earlier_legend(runs[:MOST_EARLIER])
        self._paint_in_theme()
        self.redraw()

    def redraw(self) -> None:
        start, end = self._visible()
        self._view.setRange(xRange=(start, end), yRange=self._y_range(start, end), padding=0)
        if self._mouse_at is not None:
            self._on_mouse_moved(self._mouse_at)  # the curves may have moved under it
        self._draw_lines(start, end)
        self._draw_marks()
        self._show_values()

    @Slot()
    def view_all(self) -> None:
        self.show_span(None)
        self.moved.emit(None)

    @Slot(object)
    def show_span(self, span: Span | None) -> None:
        """Only this part, however the run goes on; None for all, or for the last epochs if that is wanted."""
        self._span = span
        self.reset_button.setVisible(span is not None)
        self.redraw()

    @Slot(object)
    def show_values_at(self, x: float | None) -> None:
        """The readout for this place, in epochs; None: the latest values."""
        self._hovered_at = x
        self._cursor_line.setVisible(x is not None)
        if x is not None:
            self._cursor_line.setPos(x)
        self._show_values()

    def sizeHint(self) -> QSize:
        return QSize(440, 300)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_mark"):
            self._paint_in_theme()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._mouse_at = None
        self.hovered.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows read the curves from epoch to epoch; what a mouse can do besides, keys can do too."""
        self._mouse_at = None
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        latest = math.floor(self.end)
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right if is_shifted:
                self._pan(-PAN if event.key() == Qt.Key.Key_Left else PAN)
            case Qt.Key.Key_Left:
                self.hovered.emit(max(1.0, math.ceil((self._hovered_at or latest + 1) - 1)))
            case Qt.Key.Key_Right:
                self.hovered.emit(min(latest, math.floor((self._hovered_at or 0.0) + 1)))
            case Qt.Key.Key_Escape if self._hovered_at is not None:
                self.hovered.emit(None)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._zoom(ZOOM)
            case Qt.Key.Key_Minus:
                self._zoom(1 / ZOOM)
            case Qt.Key.Key_Home:
                self.view_all()
            case _:
                super().keyPressEvent(event)

    def set_title(self, title: str) -> None:
        self.heading.setText(title)
        self.setAccessibleName(title)

    @property
    def _scale(self) -> float:
        return 100.0 if self._is_share else 1.0

    @property
    def _is_log(self) -> bool:
        return self._shown.is_log and not self._is_share

    @property
    def latest(self) -> float:
        """How far this run is."""
        return max(self._batches.latest, self._epochs.latest)

    @property
    def end(self) -> float:
        """The last epoch of which something is drawn."""
        return max([self.latest, *(curve.latest for curve in self._earlier)])

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self._title)
        self.heading = QLabel(self._title)
        self.heading.setProperty("role", "heading")
        self.place = QLabel()
        self.place.setProperty("role", "muted")
        self.training_entry = LegendEntry(0)
        self.training_entry.setToolTip(with_hint(self.tr("Pale: each batch. Bold: their average.")))
        self.validation_entry = LegendEntry(1, has_dot=True)
        self.validation_entry.setToolTip(with_hint(self.tr("Measured after each epoch on texts kept apart from the training.")))
        self.earlier_entries: list[LegendEntry] = []
        self.reset_button = QToolButton()
        self.reset_button.setText(self.tr("Show all"))
        self.reset_button.setToolTip(self.tr("Show the whole curve again (Home)"))
        self.reset_button.setProperty("role", "quiet")
        self.reset_button.setVisible(False)
        self.reset_button.clicked.connect(self.view_all)

        top = QHBoxLayout()
        top.addWidget(self.heading)
        top.addStretch()
        top.addWidget(self.place)
        top.addWidget(self.reset_button)
        legend, self._earlier_legend = QHBoxLayout(), QHBoxLayout()
        for row in (legend, self._earlier_legend):
            row.setSpacing(16)
        legend.addWidget(self.training_entry)
        legend.addWidget(self.validation_entry)
        legend.addStretch()
        self._build_plot()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(legend)
        layout.addLayout(self._earlier_legend)
        layout.addWidget(self.plot, 1)

    def _build_plot(self) -> None:
        self._value_axis = ValueAxis(is_percent=self._is_share)
        self.plot = pg.PlotWidget(background=None, axisItems={"bottom": EpochAxis(), "left": self._value_axis})
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setMinimumHeight(140)
        item = self.plot.getPlotItem()
        item.hideButtons()
        item.setMenuEnabled(False)
        item.setLabel("bottom", self.tr("Epoch"))
        self._view = item.getViewBox()
        self._view.setDefaultPadding(0.0)
        self._view.disableAutoRange()
        self._view.setMouseEnabled(x=True, y=False)  # the height follows what is seen, and nobody gets lost
        self._view.setLimits(xMin=0, minXRange=SMALLEST_SPAN)
        self._view.sigRangeChangedManually.connect(self._on_manual_range)
        self._lines = CurveLines(self.plot)
        self._best_line = WordedLine()
        self._mark = CoachMark()
        self._cursor_line = pg.InfiniteLine(angle=90)
        self._cursor_line.setVisible(False)
        for graphics in (self._mark.ground, self._best_line, self._mark.line, self._cursor_line):
            self.plot.addItem(graphics, ignoreBounds=True)
        self.plot.scene().sigMouseMoved.connect(self._on_mouse_moved)

    def _build_earlier_legend(self, runs: Sequence[EarlierRun]) -> None:
        while (item := self._earlier_legend.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self.earlier_entries = []
        for number, run in enumerate(runs):
            entry = LegendEntry(FIRST_EARLIER + number, EARLIER_STROKES[number])
            entry.setToolTip(f"{run.name}\n{run.when}")
            self._earlier_legend.addWidget(entry, 1)
            self.earlier_entries.append(entry)
        if runs:
            self._earlier_legend.addStretch()

    def _paint_in_theme(self) -> None:
        colors = colors_for(self.palette())
        muted = QColor(colors.muted)
        self._lines.paint_in(colors, self.devicePixelRatioF())
        self._best_line.paint_in(muted, QColor(colors.text), QColor(colors.surface))
        self._mark.paint_in(colors)
        self._cursor_line.setPen(pg.mkPen(muted, width=1))
        self.plot.setBackground(QColor(colors.surface))
        for name in ("left", "bottom"):
            axis = self.plot.getPlotItem().getAxis(name)
            axis.setPen(pg.mkPen(QColor(colors.border)))
            axis.setTextPen(pg.mkPen(muted))
            axis.setStyle(tickFont=self.font(), tickLength=0)
        self._value_axis.setWidth(self.fontMetrics().horizontalAdvance("0.00005") + 8)
        self._value_axis.setGrid(110)

    def _visible(self) -> Span:
        if self._span is not None:
            return self._span
        last = self._shown.last_epochs
        if last is None:
            return 0.0, ROOM_AT_THE_END * _round_end(self.end)
        end = _whole(self.end)
        start = max(0.0, end - last)
        return start, end + (ROOM_AT_THE_END - 1) * (end - start)

    def _draw_lines(self, start: float, end: float) -> None:
        most = min(MAX_RAW_POINTS, 2 * max(8, self.plot.width()))
        lines, (low, high) = self._lines, self._view.viewRange()[1]
        x, y = self._batches.raw(start, end, most)
        lines.raw.setData(x, self._on_scale(y))
        x, y = self._batches.smooth(start, end, MAX_SMOOTH_POINTS)
        lines.smooth.show_points(x, self._on_scale(y), high - low)
        for line, curve in zip((lines.validation, *lines.earlier), (self._epochs, *self._earlier), strict=True):
            x, y = curve.few(start, end, MAX_SMOOTH_POINTS)
            line.show_points(x, self._on_scale(y), high - low)

    def _draw_marks(self) -> None:
        if self._best_epoch is None:
            self._best_line.setVisible(False)
        else:
            words = self.tr("Best: epoch {0}").format(self._best_epoch)
            self._best_line.show_at(self._best_epoch, words, self._free_height(self._best_epoch, BEST_ROW))
        mark = self._mark.mark
        self._mark.place(self.end, 0.5 if mark is None else self._free_height(mark.epoch, COACH_ROW))

    def _free_height(self, epoch: float, row: int) -> float:
        """Where words beside this epoch hide no curve, as a share of the plot's height."""
        (start, end), (low, high) = self._view.viewRange()
        direction = 1 if epoch < (start + end) / 2 else -1
        places = [epoch + direction * share * (end - start) for share in LABEL_REACH]
        read = [at(place) for at in (self._epochs.value_near, self._batches.smooth_value) for place in places]
        values = [value for value in read if value is not None]
        taken = (self._on_scale(np.array(values)) - low) / max(high - low, 1e-9)

        def room(rows: tuple[float, float]) -> float:
            return float(np.abs(taken - rows[row]).min(initial=1.0)) + CLEARLY_FREER * (rows == self._rows[row])

        self._rows[row] = max(LABEL_ROWS, key=room)
        return self._rows[row][row]

    def _on_scale(self, values: Floats) -> Floats:
        return np.log10(np.maximum(values, LEAST_VALUE)) if self._is_log else values

    def _y_range(self, start: float, end: float) -> Span:
        """Wide enough for the average and for all dots; single odd batches may leave it."""
        curves = (self._epochs, *self._earlier)
        shown = [self._batches.smooth(start, end, MAX_SMOOTH_POINTS)[1], *(each.few(start, end, MAX_SMOOTH_POINTS)[1] for each in curves)]
        values = np.concatenate(shown)
        if not len(values):
            return (0.0, 103.0) if self._is_share else (-1.0, 0.5) if self._is_log else (0.0, 1.0)
        lowest, highest = float(values.min()), float(values.max())
        if self._is_share:
            return max(0.0, 10 * math.floor((lowest - 5) / 10)), 103.0
        if self._is_log:
            return _decades(lowest, highest)
        return _in_steps(lowest, highest)

    def _show_values(self) -> None:
        at = self._hovered_at
        training = self._batches.smooth_value(self.latest if at is None else at)
        self.training_entry.show_value(self.tr("Training"), self._words(training))
        self.validation_entry.show_value(self.tr("Validation"), self._words(self._epochs.value_near(at)))
        for entry, name, curve in zip(self.earlier_entries, self._earlier_names, self._earlier, strict=True):
            entry.show_value(name, self._words(curve.value_near(at)))
        self.place.setText("" if at is None else self.tr("Epoch {0}").format(f"{at:.1f}" if at % 1 else f"{at:.0f}"))

    def _words(self, value: float | None) -> str:
        if value is None:
            return ""
        return percent(value / 100) if self._is_share else f"{value:.3f}"

    def _zoom(self, factor: float) -> None:
        start, end = self._visible()
        middle = self._hovered_at if self._hovered_at is not None and start <= self._hovered_at <= end else (start + end) / 2
        self._look_at((middle - factor * (middle - start), middle + factor * (end - middle)))

    def _pan(self, share: float) -> None:
        start, end = self._visible()
        self._look_at((start + share * (end - start), end + share * (end - start)))

    def _look_at(self, span: Span) -> None:
        """As far as there is something to see."""
        most = ROOM_AT_THE_END * _round_end(self.end)
        width = min(max(span[1] - span[0], SMALLEST_SPAN), most)
        start = min(max(0.0, span[0]), most - width)
        self.show_span((start, start + width))
        self.moved.emit(self._span)

    @Slot(object)
    def _on_mouse_moved(self, position: QPointF) -> None:
        if not self._view.sceneBoundingRect().contains(position) or not self.end:
            self._mouse_at = None
            self.hovered.emit(None)
            return
        self._mouse_at = position
        x = self._view.mapSceneToView(position).x()
        self.hovered.emit(min(max(0.0, x), self.end))

    @Slot(object)
    def _on_manual_range(self, _axes: object) -> None:
        start, end = self._view.viewRange()[0]
        self._look_at((start, end))


def _whole(end: float) -> int:
    return max(1, math.ceil(end - 1e-9))


def _round_end(end: float) -> int:
    """The end of the epoch, of many epochs that of the next round number: a plot that narrows with every epoch cannot be read."""
    whole = _whole(end)
    step = next(step for step in ROUND_STEPS if step * MOST_STEPS >= whole)
    return step * math.ceil(whole / step)


def _in_steps(lowest: float, highest: float) -> Span:
    """A plot that moves with every batch cannot be read."""
    highest = max(0.1, highest)
    step = 10 ** math.floor(math.log10(highest)) / 5
    return (0.0 if lowest < highest / 2 else step * math.floor(lowest / step - 0.2)), step * math.ceil(highest / step + 0.2)


def _decades(lowest: float, highest: float) -> Span:
    low, high = math.log10(max(lowest, LEAST_VALUE)), math.log10(max(highest, LEAST_VALUE))
    step = max(LEAST_DECADES, round_step((high - low) / 10))
    return step * math.floor(low / step - 0.2), step * math.ceil(high / step + 0.2)
