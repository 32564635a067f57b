"""How a cell is painted, and edited in its place: a label is chosen or typed, a text is written on several lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from textcls_gui.gui.directions import AlignedByText, DirectedCells, runs_leftwards
from textcls_gui.gui.item_models.table_model import MOST_EDITED_CHARACTERS, WHOLE_CELL, TableModel
from textcls_gui.gui.theme import CELL_PADDING

Index = QModelIndex | QPersistentModelIndex
TEXT_LINES = 6
LEAST_WIDTH = 200
MOST_CHOICES = 1_000
ALIGNMENT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
SPECIAL_STATES = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus


class CellTextEdit(QPlainTextEdit):
    """Enter ends it; with Shift, it breaks the line. The text stays as it was in all that was not typed over."""

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        AlignedByText(self)
        self.setAccessibleName(self.tr("Text of the cell"))
        self._line_break = "\n"

    def set_cell(self, cell: str) -> None:
        self._line_break = "\r\n" if "\r\n" in cell else "\n"
        self.setPlainText(cell)
        self.document().setModified(False)
        self.selectAll()

    def cell(self) -> str | None:
        """None where nothing was typed."""
        if not self.document().isModified():
            return None
        return self.document().toRawText().replace("\u2029", self._line_break)  # toPlainText would change special spaces

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.finished.emit()
        elif is_enter:
            self.insertPlainText("\n")
        else:
            super().keyPressEvent(event)


class LabelBox(QComboBox):
    """The labels there are, and room for a new one. Only what was chosen, or ended with Enter, is meant: it may go to many rows."""

    finished = Signal()

    def __init__(self, labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(self.tr("New label"))
        self.addItems(labels[:MOST_CHOICES])
        completer = QCompleter(labels[:MOST_CHOICES], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.is_meant = False
        self._is_typing = False
        self.activated.connect(self._on_activated)

    def set_label(self, label: str) -> None:
        self.setCurrentIndex(self.findText(label, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchCaseSensitive))
        self.setEditText(label)
        self.field.selectAll()

    @property
    def field(self) -> QLineEdit:
        field = self.lineEdit()
        assert field is not None
        return field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        self.is_meant = self.is_meant or is_enter
        self._is_typing = True
        super().keyPressEvent(event)
        self._is_typing = False
        if is_enter:
            event.accept()  # what lies below would take it for its own

    @Slot()
    def _on_activated(self) -> None:
        self.is_meant = True
        if not self._is_typing:  # who saw the key, Enter, takes the label over
            self.finished.emit()


class TableCells(DirectedCells):
    """A cell that is neither chosen nor changed is painted by hand: the same dots as the style's, in half the time.

    A new label goes to all chosen rows: it is told, and not written into the one cell."""

    label_asked = Signal()
    label_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label_column: int | None = None
        self.labels: tuple[str, ...] = ()
        style = QApplication.style()
        self._margin = CELL_PADDING + 1 + style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        is_as_usual = option.state & SPECIAL_STATES == QStyle.StateFlag.State_Enabled and option.direction == Qt.LayoutDirection.LeftToRight
        plain = model.plain_cell(index) if is_as_usual and isinstance(model, TableModel) else None
        if plain is None or runs_leftwards(plain[0]):
            super().paint(painter, option, index)
            return
        text, ground = plain
        place: QRect = option.rect
        if ground is not None:
            painter.fillRect(place, ground)
        place = place.adjusted(self._margin, 0, -self._margin, 0)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(place, ALIGNMENT, option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width()))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget | None:  # type: ignore[override]
        if index.column() == self.label_column:
            box = LabelBox(self.labels, parent)
            box.finished.connect(self._on_finished)
            self.label_asked.emit()
            return box
        if len(str(index.data(WHOLE_CELL) or "")) > MOST_EDITED_CHARACTERS:
            return None
        editor = CellTextEdit(parent)
        editor.finished.connect(self._on_finished)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        cell = str(index.data(WHOLE_CELL) or "")
        if isinstance(editor, LabelBox):
            if not editor.field.isModified():
                editor.set_label(cell)
        elif isinstance(editor, CellTextEdit) and not editor.document().isModified():
            editor.set_cell(cell)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, LabelBox):
            if editor.is_meant and editor.currentText().strip():
                self.label_given.emit(editor.currentText())
        elif isinstance(editor, CellTextEdit) and (typed := editor.cell()) is not None:
            model.setData(index, typed)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        place: QRect = option.rect
        parent = editor.parentWidget()
        room = place if parent is None else parent.rect()
        place.setWidth(min(room.width(), max(LEAST_WIDTH, place.width())))
        height = editor.sizeHint().height()
        if isinstance(editor, CellTextEdit):
            height = min(room.height(), TEXT_LINES * editor.fontMetrics().lineSpacing() + 16)
        place.setHeight(max(place.height(), height))
        place.moveRight(min(place.right(), room.right()))
        place.moveBottom(min(place.bottom(), room.bottom()))
        place.moveTop(max(place.top(), 0))
        editor.setGeometry(place)

    @Slot()
    def _on_finished(self) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
