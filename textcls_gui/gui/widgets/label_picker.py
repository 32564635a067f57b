"""Picks the right label of a text, or the right ones, out of two or of thousands; typing finds, or names a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from textcls_gui.gui.directions import DirectedCells
from textcls_gui.gui.punctuation import listed

MOST_SHOWN = 1_000
SIZE = (360, 420)


class LabelPicker(QDialog):
    """With `is_several`, labels are ticked, and OK takes them; otherwise a click or Enter takes the one."""

    picked = Signal(object)  # tuple[str, ...]

    def __init__(self, labels: Sequence[str], chosen: Sequence[str], *, is_several: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = list(labels)
        self._chosen = list(chosen)
        self._is_several = is_several
        self._build()
        self._connect()
        self._fill()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Which labels are right?") if self._is_several else self.tr("Which label is right?"))
        self.setAccessibleName(self.windowTitle())
        self.resize(*SIZE)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type to find a label, or a new one"))
        self.field.setAccessibleName(self.tr("Find a label"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setItemDelegate(DirectedCells(self.list))
        self.list.setAccessibleName(self.tr("Labels"))
        self.words = QLabel()
        self.words.setProperty("role", "small")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        layout = QVBoxLayout(self)
        for widget in (self.field, self.list, self.words, self.buttons):
            layout.addWidget(widget)
        self.field.installEventFilter(self)
        self.field.setFocus()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._fill)
        self.list.itemChanged.connect(self._on_ticked)
        self.list.itemDoubleClicked.connect(self._on_double_clicked)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def accept(self) -> None:
        if self._is_several:
            self.picked.emit(tuple(self._chosen))
        elif self.list.currentItem() is not None:
            self.picked.emit((self._label_of(self.list.currentItem()),))
        else:
            return
        super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while one types, and Enter ticks what was found where several may be right."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and self._is_several and self.field.text():
                self._tick_current()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _fill(self) -> None:
        wanted = self.field.text().strip()
        known = [*self._labels, *(label for label in self._chosen if label not in self._labels)]
        shown = [label for label in known if wanted.casefold() in label.casefold()]
        self.list.blockSignals(True)
        self.list.clear()
        for label in shown[:MOST_SHOWN]:
            self._add(label, label)
        if wanted and wanted not in known:
            self._add(self.tr("New label “{0}”").format(wanted), wanted)
        self.list.blockSignals(False)
        now = next((row for row in range(self.list.count()) if self._label_of(self.list.item(row)) in self._chosen), 0)
        self.list.setCurrentRow(0 if wanted else now)
        self._say()

    def _add(self, words: str, label: str) -> None:
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, label)
        if self._is_several:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if label in self._chosen else Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def _say(self) -> None:
        if self._is_several:
            self.words.setText(self.tr("Chosen: {0}").format(listed(self._chosen) or self.tr("none")))
        self.words.setVisible(self._is_several)

    def _tick_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            is_on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)
            self.field.clear()

    @staticmethod
    def _label_of(item: QListWidgetItem) -> str:
        return str(item.data(Qt.ItemDataRole.UserRole))

    @Slot(QListWidgetItem)
    def _on_ticked(self, item: QListWidgetItem) -> None:
        label = self._label_of(item)
        if item.checkState() == Qt.CheckState.Checked and label not in self._chosen:
            self._chosen.append(label)
        elif item.checkState() == Qt.CheckState.Unchecked and label in self._chosen:
            self._chosen.remove(label)
        self._say()

    @Slot(QListWidgetItem)
    def _on_double_clicked(self, _item: QListWidgetItem) -> None:
        if not self._is_several:
            self.accept()
