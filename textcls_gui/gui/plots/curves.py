"""Loss and accuracy while a model learns: each batch pale, smoothed over it, validation once an epoch."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from textcls_gui.core.events import BatchesFinished, EpochFinished, RunEvent, TrainingStarted
from textcls_gui.gui.plots.batch_curve import BatchCurve, GrowingArray
from textcls_gui.gui.plots.blending import blended
from textcls_gui.gui.plots.decimation import Floats
from textcls_gui.gui.theme import colors_for

MAX_RAW_POINTS = 2_000
MAX_SMOOTH_POINTS = 300
RAW_STRENGTH = 0.35
LABEL_ABOVE, LABEL_BELOW = 0.93, 0.07


class EpochAxis(pg.AxisItem):
    """Ticks at whole epochs only, as many as fit."""

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:  # noqa: N802, N803
        most = max(2.0, size / 40)
        span = max(maxVal - minVal, 1e-9)
        for spacing in (1, 2, 5, 10, 20, 50, 100, 200, 500):
            if span / spacing <= most:
                return [(spacing, 0)]
        return [(1_000, 0)]


class LegendEntry(QWidget):
    """A stroke in the curve's colour, and its name with the value now shown."""

    def __init__(self, series: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series = series
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(24 + metrics.horizontalAdvance(self._text) + 2, metrics.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = colors_for(self.palette())
        painter = QPainter(self)
        middle = self.height() / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.series[self._series]), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(2, middle), QPointF(16, middle))
        if self._series == 1:
            painter.setBrush(QColor(colors.series[self._series]))
            painter.drawEllipse(QPointF(9, middle), 2.5, 2.5)
        painter.setPen(QColor(colors.text))
        painter.drawText(self.rect().adjusted(24, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._text)


class CurvePlot(QWidget):
    """One quantity over the epochs, for training and for validation; x is counted in epochs, a batch being a part of one."""

    hovered = Signal(object)  # x in epochs, or None when the mouse has left

    def __init__(self, title: str, *, is_share: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._is_share = is_share
        self._batches = BatchCurve()
        self._epochs = GrowingArray()
        self._validation_values = GrowingArray()
        self._best_epoch: int | None = None
        self._hovered_at: float | None = None
        self._mouse_at: QPointF | None = None  # in the scene, while it is over the curves
        self._follows = True
        self._build()
        self._paint_in_theme()
        self.redraw()

    def start(self, batches_per_epoch: int) -> None:
        """Forget what is drawn; a new run begins."""
        self._batches = BatchCurve(batches_per_epoch)
        self._epochs.clear()
        self._validation_values.clear()
        self._best_epoch = None
        self.show_values_at(None)
        self.view_all()

    def add_batches(self, steps: Sequence[int] | Floats, values: Sequence[float] | Floats) -> None:
        self._batches.extend(steps, np.asarray(values, dtype=np.float64) * self._scale)

    def add_epoch(self, epoch: int, value: float, *, is_best: bool) -> None:
        self._epochs.extend((float(epoch),))
        self._validation_values.extend((value * self._scale,))
        if is_best:
            self._best_epoch = epoch

    def redraw(self) -> None:
        self._validation_line.setData(self._epochs.values.copy(), self._validation_values.values.copy())
        if self._follows:
            self._show_everything()
        if self._mouse_at is not None:
            self._on_mouse_moved(self._mouse_at)  # the curves may have moved under it
        self._best_line.setVisible(self._best_epoch is not None)
        if self._best_epoch is not None:
            self._best_line.setPos(self._best_epoch)
            self._best_line.label.setFormat(self.tr("Best: epoch {0}").format(self._best_epoch))
            self._best_line.label.setPosition(self._free_height_at(self._best_epoch))
        self._draw_batches()
        self._show_values()

    @Slot()
    def view_all(self) -> None:
        self._follows = True
        self.reset_button.setVisible(False)
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
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_best_line"):
            self._paint_in_theme()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._mouse_at = None
        self.hovered.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows read the curves from epoch to epoch, without a mouse."""
        self._mouse_at = None
        latest = float(self._epochs.values[-1]) if len(self._epochs) else 0.0
        match event.key():
            case Qt.Key.Key_Left:
                self.hovered.emit(max(1.0, math.ceil((self._hovered_at or latest + 1) - 1)))
            case Qt.Key.Key_Right:
                self.hovered.emit(min(latest, math.floor((self._hovered_at or 0.0) + 1)))
            case Qt.Key.Key_Escape if self._hovered_at is not None:
                self.hovered.emit(None)
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

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self._title)
        self.heading = QLabel(self._title)
        self.heading.setProperty("role", "heading")
        self.place = QLabel()
        self.place.setProperty("role", "muted")
        self.training_entry = LegendEntry(0)
        self.training_entry.setToolTip(self.tr("Pale: each batch. Bold: their average over a quarter of an epoch."))
        self.validation_entry = LegendEntry(1)
        self.validation_entry.setToolTip(self.tr("Measured after each epoch on texts kept apart from the training."))
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
        legend = QHBoxLayout()
        legend.setSpacing(16)
        legend.addWidget(self.training_entry)
        legend.addWidget(self.validation_entry)
        legend.addStretch()
        self._build_plot()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(legend)
        layout.addWidget(self.plot, 1)

    def _build_plot(self) -> None:
        self.plot = pg.PlotWidget(background=None, axisItems={"bottom": EpochAxis("bottom")})
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setMinimumHeight(140)
        item = self.plot.getPlotItem()
        item.hideButtons()
        item.setMenuEnabled(False)
        item.setLabel("bottom", self.tr("Epoch"))
        item.getAxis("left").setWidth(44)
        self._view = item.getViewBox()
        self._view.setDefaultPadding(0.0)
        self._view.setLimits(xMin=0, yMin=0, minXRange=0.1, minYRange=0.01, **({"yMax": 105} if self._is_share else {}))
        self._view.sigRangeChangedManually.connect(self._on_manual_range)
        self._view.sigXRangeChanged.connect(self._on_x_range)
        self._raw_line = pg.PlotCurveItem(skipFiniteCheck=True)
        self._smooth_line = pg.PlotCurveItem(antialias=True, skipFiniteCheck=True)
        self._validation_line = pg.PlotDataItem(symbol="o", symbolSize=6, antialias=True, skipFiniteCheck=True)
        self._best_line = pg.InfiniteLine(angle=90, label="", labelOpts={"position": LABEL_ABOVE, "movable": False})
        self._best_line.label.setAngle(0)
        self._best_line.label.anchors = [(-0.05, 0.5), (1.05, 0.5)]
        self._cursor_line = pg.InfiniteLine(angle=90)
        self._cursor_line.setVisible(False)
        for graphics in (self._raw_line, self._smooth_line, self._best_line, self._validation_line, self._cursor_line):
            self.plot.addItem(graphics)
        self.plot.scene().sigMouseMoved.connect(self._on_mouse_moved)

    def _paint_in_theme(self) -> None:
        colors = colors_for(self.palette())
        pale = blended(QColor(colors.series[0]), QColor(colors.surface), RAW_STRENGTH)
        training, validation, muted, grid = (QColor(name) for name in (colors.series[0], colors.series[1], colors.muted, colors.border))
        self._raw_line.setPen(pg.mkPen(pale, width=1))
        bold = round(2 * self.devicePixelRatioF())  # the plot's pens are as wide in pixels at every scale
        self._smooth_line.setPen(pg.mkPen(training, width=bold))
        self._validation_line.setPen(pg.mkPen(validation, width=bold))
        self._validation_line.setSymbolBrush(validation)
        self._validation_line.setSymbolPen(None)
        self._best_line.setPen(pg.mkPen(muted, width=1, style=Qt.PenStyle.DashLine))
        self._best_line.label.setColor(QColor(colors.text))
        self._best_line.label.fill = pg.mkBrush(QColor(colors.surface))
        self._cursor_line.setPen(pg.mkPen(muted, width=1))
        self.plot.setBackground(QColor(colors.surface))
        for name in ("left", "bottom"):
            axis = self.plot.getPlotItem().getAxis(name)
            axis.setPen(pg.mkPen(grid))
            axis.setTextPen(pg.mkPen(muted))
            axis.setStyle(tickFont=self.font(), tickLength=0)
        self.plot.getPlotItem().getAxis("left").setGrid(110)

    def _draw_batches(self) -> None:
        start, end = self._view.viewRange()[0]
        max_raw_points = min(MAX_RAW_POINTS, 2 * max(2, self.plot.width()))
        self._raw_line.setData(*self._batches.raw(start, end, max_raw_points))
        self._smooth_line.setData(*self._batches.smooth(start, end, MAX_SMOOTH_POINTS))

    def _show_everything(self) -> None:
        end = max(1.0, math.ceil(self._latest - 1e-9))
        self._view.setRange(xRange=(0, 1.02 * end), yRange=self._y_range(end), padding=0)

    @property
    def _latest(self) -> float:
        return max(self._batches.latest, float(self._epochs.values[-1]) if len(self._epochs) else 0.0)

    def _y_range(self, end: float) -> tuple[float, float]:
        """Wide enough for both lines; single odd batches may leave it."""
        values = np.concatenate((self._batches.smooth(0, end, MAX_SMOOTH_POINTS)[1], self._validation_values.values))
        if not len(values):
            return (0.0, 103.0) if self._is_share else (0.0, 1.0)
        if self._is_share:
            return max(0.0, 10 * math.floor((float(values.min()) - 5) / 10)), 103.0
        lowest, highest = float(values.min()), max(0.1, float(values.max()))
        step = 10 ** math.floor(math.log10(highest)) / 5  # in steps, for a plot that moves with every batch cannot be read
        return (0.0 if lowest < highest / 2 else step * math.floor(lowest / step - 0.2)), step * math.ceil(highest / step + 0.2)

    def _free_height_at(self, epoch: int) -> float:
        """Where a label hides no curve, as a share of the plot's height."""
        value = self._validation_value(epoch) or 0.0
        low, high = self._view.viewRange()[1]
        return LABEL_ABOVE if value < (low + high) / 2 else LABEL_BELOW

    def _show_values(self) -> None:
        at = self._hovered_at
        training = self._batches.smooth_value(self._latest if at is None else at)
        validation = self._validation_value(at)
        self.training_entry.set_text(self._named(self.tr("Training"), self.tr("Training {0}"), training))
        self.validation_entry.set_text(self._named(self.tr("Validation"), self.tr("Validation {0}"), validation))
        self.place.setText("" if at is None else self.tr("Epoch {0}").format(f"{at:.1f}" if at % 1 else f"{at:.0f}"))

    def _validation_value(self, at: float | None) -> float | None:
        if not len(self._epochs):
            return None
        if at is None:
            return float(self._validation_values.values[-1])
        return float(self._validation_values.values[int(np.abs(self._epochs.values - at).argmin())])

    def _named(self, name: str, with_value: str, value: float | None) -> str:
        if value is None:
            return name
        return with_value.format(f"{value:.0f} %" if self._is_share else f"{value:.3f}")

    @Slot(object)
    def _on_mouse_moved(self, position: QPointF) -> None:
        if not self._view.sceneBoundingRect().contains(position) or not self._latest:
            self._mouse_at = None
            self.hovered.emit(None)
            return
        self._mouse_at = position
        x = self._view.mapSceneToView(position).x()
        self.hovered.emit(min(max(0.0, x), self._latest))

    @Slot(object)
    def _on_manual_range(self, _axes: object) -> None:
        self._follows = False
        self.reset_button.setVisible(True)

    @Slot(object, object)
    def _on_x_range(self, _view: object, _range: object) -> None:
        if not self._follows:
            self._draw_batches()


class TrainingCurves(QWidget):
    """Loss and accuracy side by side, read at one place together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loss = CurvePlot(self.tr("Loss"), is_share=False)
        self.loss.heading.setToolTip(self.tr("How far the answers are from the given labels; lower is better."))
        self.accuracy = CurvePlot(self.tr("Accuracy"), is_share=True)
        self.show_kind(is_several=False)
        self._stale: list[CurvePlot] = []  # the one that has waited longest first
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(24)
        for plot in (self.loss, self.accuracy):
            layout.addWidget(plot, 1)
            plot.hovered.connect(self._on_hovered)

    def show_kind(self, *, is_several: bool) -> None:
        """Whether a text may have several labels: what is right is then counted in another way."""
        if is_several:
            self.accuracy.set_title(self.tr("Labels found (F1)"))
            self.accuracy.heading.setToolTip(
                self.tr("Of the texts’ labels, the share found when as many labels are given as the texts have; higher is better.")
            )
        else:
            self.accuracy.set_title(self.tr("Accuracy"))
            self.accuracy.heading.setToolTip(self.tr("The share of texts whose label is found; higher is better."))

    def on_events(self, events: Sequence[RunEvent]) -> None:
        """Take in what has happened since the last call, and draw one plot in turn: half the work holds the window up half as long."""
        for event in events:
            self._take(event)
        if self._stale:
            self._stale.pop(0).redraw()

    @property
    def is_read(self) -> bool:
        """Somebody has chosen a place in the curves, whose values are shown."""
        return bool(self.loss.place.text())

    def redraw(self) -> None:
        """Draw all that has been taken in."""
        for plot in self._stale:
            plot.redraw()
        self._stale.clear()

    def show_history(
        self, history: Sequence[EpochFinished], steps: Sequence[int], losses: Sequence[float], accuracies: Sequence[float]
    ) -> None:
        """The curves of a run that is over; the last three are parallel."""
        self._start(history[0].step if history else len(steps))
        self.loss.add_batches(steps, losses)
        self.accuracy.add_batches(steps, accuracies)
        for epoch in history:
            self._take(epoch)
        self.loss.redraw()
        self.accuracy.redraw()
        self._stale.clear()

    def clear(self) -> None:
        self._start(1)

    def _start(self, batches_per_epoch: int) -> None:
        for plot in (self.loss, self.accuracy):
            plot.start(batches_per_epoch)
            plot.setAccessibleDescription(self.tr("No epoch is finished yet."))

    def _take(self, event: RunEvent) -> None:
        match event:
            case TrainingStarted():
                self._start(event.num_batches)
            case BatchesFinished():
                self.loss.add_batches(event.steps, event.losses)
                self.accuracy.add_batches(event.steps, event.accuracies)
            case EpochFinished():
                self.loss.add_epoch(event.epoch, event.validation_loss, is_best=event.is_best)
                self.accuracy.add_epoch(event.epoch, event.validation_accuracy, is_best=event.is_best)
                self._describe(event)
            case _:
                return
        self._stale += [plot for plot in (self.loss, self.accuracy) if plot not in self._stale]

    def _describe(self, epoch: EpochFinished) -> None:
        self.loss.setAccessibleDescription(
            self.tr("After epoch {0} the loss is {1} on the training texts and {2} on the validation texts.").format(
                epoch.epoch, f"{epoch.train_loss:.3f}", f"{epoch.validation_loss:.3f}"
            )
        )
        self.accuracy.setAccessibleDescription(
            self.tr("After epoch {0} the accuracy is {1} % on the training texts and {2} % on the validation texts.").format(
                epoch.epoch, f"{100 * epoch.train_accuracy:.0f}", f"{100 * epoch.validation_accuracy:.0f}"
            )
        )

    @Slot(object)
    def _on_hovered(self, x: float | None) -> None:
        self.loss.show_values_at(x)
        self.accuracy.show_values_at(x)
