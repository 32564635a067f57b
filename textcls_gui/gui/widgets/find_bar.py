"""One line above the table that finds rows: words in their texts, their label, or that they were changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.widgets.flow import Flow
from textcls_gui.gui.workers.editing import Search

TYPING_PAUSE_MS = 200
LEAST_LETTERS = 20


class QuietBox(QComboBox):
    """Not changed by a wheel that was meant for the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class FindBar(QWidget):
    searched = Signal(object)  # Search
    closed = Signal()
    table_wished = Signal()  # Enter leads to the rows

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.label_box = QuietBox()
        self.edited_box = QCheckBox(self.tr("Only &changed"))
        self.count = QLabel()
        self.close_button = QToolButton()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._lay_out()
        self._pause.timeout.connect(self._search)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self.table_wished)
        self.label_box.activated.connect(self._search)
        self.edited_box.toggled.connect(self._search)
        self.close_button.clicked.connect(self.close_it)
        self.hide()

    def search(self) -> Search:
        return Search(self.field.text(), self.label_box.currentData(), self.edited_box.isChecked())

    def open_it(self) -> None:
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def show_labels(self, labels: Sequence[str]) -> None:
        """The chosen one stays chosen, if it is still there; if not, rows are looked for without it."""
        chosen = self.label_box.currentData()
        with QSignalBlocker(self.label_box):
            self.label_box.clear()
            self.label_box.addItem(self.tr("All labels"), None)
            for label in labels:
                self.label_box.addItem(" ".join(label.split())[:60], label)
            self.label_box.setCurrentIndex(max(0, labels.index(chosen) + 1 if chosen in labels else 0))
        if chosen is not None and chosen not in labels:
            self._search()

    def take_over(self, before: FindBar) -> None:
        """What is looked for there is looked for here."""
        if not before.isHidden():
            wanted = before.search()
            self.show()
            self._set_quietly(wanted.find, wanted.label)
            with QSignalBlocker(self.edited_box):
                self.edited_box.setChecked(wanted.edited_only)
            self._search()

    def look_for_label(self, label: str) -> None:
        self.show()
        self._set_quietly("", label)
        self._search()

    def show_count(self, count: int | None) -> None:
        """None while nothing is looked for."""
        self.count.setText("" if count is None else self.tr("%n row(s)", "", count))

    def reset(self) -> None:
        """Close without a word."""
        self._pause.stop()
        self._set_quietly("", None)
        self.show_count(None)
        self.hide()

    @Slot()
    def close_it(self) -> None:
        self.reset()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)

    def _set_quietly(self, find: str, label: str | None) -> None:
        with QSignalBlocker(self.field), QSignalBlocker(self.edited_box):
            self.field.setText(find)
            self.edited_box.setChecked(False)
        self.label_box.setCurrentIndex(max(0, self.label_box.findData(label)) if label is not None else 0)

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self.tr("Find in the texts"))
        self.field.setAccessibleName(self.tr("Find in the texts"))
        self.field.setClearButtonEnabled(True)
        self.label_box.setAccessibleName(self.tr("Show texts of this label"))
        self.label_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.label_box.setMinimumContentsLength(8)
        self.show_labels(())
        self.count.setProperty("role", "muted")
        self.close_button.setProperty("role", "quiet")
        self.close_button.setAccessibleName(self.tr("End the search"))
        self.close_button.setToolTip(self.tr("End the search (Esc)"))
        set_icon(self.close_button, "x")
        end = QWidget()
        end.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout(end)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.count, 1)
        line.addWidget(self.close_button)
        self.field.setMinimumWidth(LEAST_LETTERS * self.fontMetrics().averageCharWidth())
        self.setLayout(Flow(self.field, self.label_box, self.edited_box, end))

    @Slot()
    def _on_typed(self) -> None:
        self._pause.start()

    @Slot()
    def _search(self) -> None:
        self._pause.stop()
        self.searched.emit(self.search())
