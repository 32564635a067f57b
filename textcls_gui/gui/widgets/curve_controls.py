"""How the curves are to be seen: how many epochs, on which scale, how smooth, and beside which earlier runs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSlider, QSpinBox, QToolButton, QWidget

from textcls_gui.gui.plots.curve_view import CurveView
from textcls_gui.gui.widgets.earlier_runs_button import EarlierRunsButton
from textcls_gui.gui.workers.earlier_runs import StoreOf
from textcls_gui.gui.workers.queues import Start

MOST_EPOCHS = 1_000
SMOOTHINGS = (0.0, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1.0, 2.0)  # epochs
SLIDER_WIDTH = 90


class CurveControls(QWidget):
    changed = Signal(object)  # CurveView

    def __init__(self, start: Start, store: StoreOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.earlier = EarlierRunsButton(start, store)
        self._build()
        self._show(CurveView())
        self.epochs.valueChanged.connect(self._on_changed)
        self.log.toggled.connect(self._on_changed)
        self.smoothing.valueChanged.connect(self._on_changed)
        self.reset.clicked.connect(self._on_reset)

    @property
    def view(self) -> CurveView:
        return CurveView(self.epochs.value() or None, self.log.isChecked(), SMOOTHINGS[self.smoothing.value()])

    def _build(self) -> None:
        self.epochs = QSpinBox()
        self.epochs.setRange(0, MOST_EPOCHS)
        self.epochs.setSpecialValueText(self.tr("all"))
        self.epochs.setPrefix(self.tr("the last "))
        self.epochs.lineEdit().setTextMargins(6, 0, 0, 0)
        self.epochs.setToolTip(self.tr("How many of the latest epochs are shown; 0 shows all"))
        self.log = QCheckBox(self.tr("Spread out small losses"))
        self.log.setToolTip(self.tr("Draws the loss by powers of ten (a logarithmic scale), so that small differences can be seen."))
        self.smoothing = QSlider(Qt.Orientation.Horizontal)
        self.smoothing.setRange(0, len(SMOOTHINGS) - 1)
        self.smoothing.setPageStep(1)
        self.smoothing.setFixedWidth(SLIDER_WIDTH)
        self.smoothing.setToolTip(self.tr("Over how much of an epoch the bold training line is an average"))
        self.smoothing_words = QLabel()
        self.smoothing_words.setProperty("role", "muted")
        self.reset = QToolButton()
        self.reset.setText(self.tr("As usual"))
        self.reset.setToolTip(self.tr("Show the curves as they were at first"))
        self.reset.setProperty("role", "quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for name, widget in ((self.tr("&Epochs"), self.epochs), (self.tr("S&moothing"), self.smoothing)):
            label = QLabel(name)
            label.setBuddy(widget)
            widget.setAccessibleName(name.replace("&", ""))
            layout.addWidget(label)
            layout.addWidget(widget)
            if widget is self.smoothing:
                layout.addWidget(self.smoothing_words)
            layout.addSpacing(12)
        layout.addWidget(self.log)
        layout.addStretch(1)
        layout.addWidget(self.earlier)
        layout.addWidget(self.reset)

    def _show(self, view: CurveView) -> None:
        self.epochs.setValue(view.last_epochs or 0)
        self.log.setChecked(view.is_log)
        self.smoothing.setValue(SMOOTHINGS.index(view.smoothing))
        self._show_words()

    def _show_words(self) -> None:
        words = (
            self.tr("none"),
            self.tr("1/16 epoch"),
            self.tr("1/8 epoch"),
            self.tr("1/4 epoch"),
            self.tr("1/2 epoch"),
            self.tr("1 epoch"),
            self.tr("2 epochs"),
        )
        metrics = self.smoothing_words.fontMetrics()
        self.smoothing_words.setMinimumWidth(max(metrics.horizontalAdvance(each) for each in words))
        self.smoothing_words.setText(words[self.smoothing.value()])
        self.smoothing.setAccessibleDescription(self.smoothing_words.text())
        self.reset.setEnabled(self.view != CurveView())

    @Slot()
    def _on_changed(self) -> None:
        self._show_words()
        self.changed.emit(self.view)

    @Slot()
    def _on_reset(self) -> None:
        self.earlier.clear()
        self._show(CurveView())
