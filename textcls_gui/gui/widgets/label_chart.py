"""The labels with their numbers of texts, one line each; a label is renamed, merged, and its texts are shown, from here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QMenu, QWidget

from textcls_gui.gui.theme import Colors, colors_for
from textcls_gui.gui.unseen import with_signs
from textcls_gui.gui.widgets.bar_chart import BAR_THICKNESS, Bar, BarChart
from textcls_gui.gui.widgets.table_cells import LabelBox

LINE_PADDING = 9
NAME_SHARE = 0.46
GAP = 8
LISTED_LABELS = 30
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class LabelChart(BarChart):
    """What the person wants is told; where the new name is another label's, that is a merger."""

    takes_keys = True
    rows_wished = Signal(str)  # of this label
    renaming_wished = Signal(str, str)  # the label, its new name

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.menu: QMenu | None = None
        self.editor: LabelBox | None = None
        self._current = 0
        self._edited = ""

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(bar.label for bar in self.bars)

    @property
    def current(self) -> str:
        return self.bars[self._current].label if self._current < len(self.bars) else ""

    def set_bars(self, bars: Sequence[Bar]) -> None:
        current = self.current
        super().set_bars(bars)
        self._current = next((row for row, bar in enumerate(bars) if bar.label == current), 0)
        self._close_editor()

    @property
    def row_height(self) -> int:
        return self.fontMetrics().height() + LINE_PADDING

    def open_menu(self, place: QPoint) -> QMenu:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu = QMenu(self)
        menu.addAction(self.tr("&Show its texts")).triggered.connect(self._on_rows)
        rename = QAction(self.tr("&Rename…"), menu)
        rename.setShortcut("F2")
        rename.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        rename.triggered.connect(self.rename)
        menu.addAction(rename)
        others = [label for label in self.labels if label != self.current]
        merging = menu.addMenu(self.tr("&Merge into"))
        merging.setEnabled(bool(others))
        for label in others[:LISTED_LABELS]:
            action = merging.addAction(" ".join(label.split())[:60].replace("&", "&&"))
            action.setData(label)
        merging.triggered.connect(self._on_merge)
        menu.popup(place)
        return menu

    @Slot()
    def rename(self) -> None:
        """In its place; other labels are offered, and to take one of their names is to merge."""
        if not self.current:
            return
        self._close_editor()
        self._show_current()
        self._edited = self.current
        self.editor = LabelBox(self.labels, self.viewport())
        self.editor.setAccessibleName(self.tr("New name of “{0}”").format(self.current))
        self.editor.setToolTip(self.tr("Another label's name merges the two."))
        self.editor.set_label(self.current)
        row = self._row_rect(self._current)
        height = self.editor.sizeHint().height()
        self.editor.setGeometry(0, min(row.top(), self.viewport().height() - height), row.width(), height)
        self.editor.finished.connect(self._on_renamed)
        self.editor.field.returnPressed.connect(self._on_renamed)
        self.editor.show()
        self.editor.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.editor is not None:
            self._close_editor()
            self.setFocus()
        elif self.editor is not None:
            event.accept()  # what its field let pass
        elif event.key() == Qt.Key.Key_F2:
            self.rename()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._on_rows()
        elif (move := MOVES.get(Qt.Key(event.key()))) is not None:
            self._set_current(self._current + move)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = (round(event.position().y()) + self.verticalScrollBar().value()) // self.row_height
        if 0 <= row < len(self.bars):
            self._close_editor()
            self._set_current(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)
        self._on_rows()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current:
            by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            self.open_menu(event.globalPos() if by_mouse else self.viewport().mapToGlobal(self._row_rect(self._current).bottomLeft()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paint_row(self, painter: QPainter, row: QRect, index: int, colors: Colors) -> None:
        bar = self.bars[index]
        if index == self._current and self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 4, 4)
        line = row.adjusted(5, 0, -5, 0)
        metrics = painter.fontMetrics()
        number = max(metrics.horizontalAdvance(other.number) for other in (self.bars[0], bar))
        name = QRect(line.left(), line.top(), round(NAME_SHARE * line.width()), line.height())
        painter.setPen(QColor(colors.text))
        words = metrics.elidedText(with_signs(bar.label), Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(QColor(colors.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, bar.number)
        track = QRectF(name.right() + GAP, row.center().y() - BAR_THICKNESS / 2 + 1, 0, BAR_THICKNESS)
        track.setRight(line.right() - number - GAP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.border))
        painter.drawRoundedRect(track, BAR_THICKNESS / 2, BAR_THICKNESS / 2)
        track.setWidth(max(BAR_THICKNESS, bar.fraction * track.width()))
        painter.setBrush(QColor(colors_for(self.palette()).accent))
        painter.drawRoundedRect(track, BAR_THICKNESS / 2, BAR_THICKNESS / 2)

    def _row_rect(self, row: int) -> QRect:
        return QRect(0, row * self.row_height - self.verticalScrollBar().value(), self.viewport().width(), self.row_height)

    def _set_current(self, row: int) -> None:
        self._current = max(0, min(len(self.bars) - 1, row))
        self._show_current()
        self.viewport().update()

    def _show_current(self) -> None:
        row, bar = self._row_rect(self._current), self.verticalScrollBar()
        if row.top() < 0:
            bar.setValue(bar.value() + row.top())
        elif row.bottom() > self.viewport().height():
            bar.setValue(bar.value() + row.bottom() - self.viewport().height() + 1)

    def _close_editor(self) -> None:
        if self.editor is not None:
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None

    def _tell(self, new: str) -> None:
        if new.strip() and new != self._edited:
            self.renaming_wished.emit(self._edited, new)

    @Slot()
    def _on_renamed(self) -> None:
        if self.editor is not None:
            new = self.editor.currentText()
            self._close_editor()
            self.setFocus()
            self._tell(new)

    @Slot(QAction)
    def _on_merge(self, action: QAction) -> None:
        self._edited = self.current
        self._tell(str(action.data()))

    @Slot()
    def _on_rows(self) -> None:
        if self.current:
            self.rows_wished.emit(self.current)
