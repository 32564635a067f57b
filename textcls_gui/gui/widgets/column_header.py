"""The head of a table whose columns have a part to play: what a column is for is said in its head, and changed by a click on it."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QColor, QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from textcls_gui.gui.icons import picture
from textcls_gui.gui.theme import Colors, colors_for

PADDING = 11
CHEVRON_SIZE = 14
HEIGHT_PADDING = 16


class Part(Enum):
    """What a column is for."""

    TEXT = "text"
    LABEL = "label"
    IGNORED = "ignored"


class ColumnHeader(QHeaderView):
    """Emits what the person chose; the one who set it up says what holds then."""

    part_chosen = Signal(object, object)  # int: the column, Part

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._text: int | None = None
        self._label: int | None = None
        self._names: tuple[str, ...] = ()
        self.menu: QMenu | None = None
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(90)
        self.setAccessibleName(self.tr("Columns"))
        self.sectionClicked.connect(self._on_clicked)

    def show_parts(self, names: tuple[str, ...], text: int | None, label: int | None) -> None:
        self._names, self._text, self._label = names, text, label
        self.viewport().update()

    def part_of(self, column: int) -> Part:
        if column == self._text:
            return Part.TEXT
        return Part.LABEL if column == self._label else Part.IGNORED

    def open_menu(self, column: int) -> QMenu:
        """What the column may be; the text column cannot be ignored, for there is none without."""
        if self.menu is not None:
            self.menu.deleteLater()  # not sooner: what was chosen is still on its way when a menu closes
        menu = QMenu(self)
        group = QActionGroup(menu)
        choices = (
            (Part.TEXT, self.tr("This is the &text")),
            (Part.LABEL, self.tr("This is the &label")),
            (Part.IGNORED, self.tr("&Ignore this column")),
        )
        for part, words in choices:
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setChecked(part is self.part_of(column))
            action.setEnabled(part is not Part.IGNORED or self.part_of(column) is not Part.TEXT)
            action.setData((column, part))
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._on_chosen)
        menu.popup(self.mapToGlobal(QPoint(self.sectionViewportPosition(column), self.height())))
        self.menu = menu
        return menu

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + HEIGHT_PADDING)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        if logicalIndex >= len(self._names):
            return
        colors = colors_for(self.palette())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(colors.surface))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colors.border))
        part = self.part_of(logicalIndex)
        room = rect.adjusted(PADDING, 0, -PADDING - CHEVRON_SIZE, 0)
        if part is not Part.IGNORED:
            room.setLeft(self._paint_pill(painter, room, part, colors) + PADDING)
        painter.setPen(QColor(colors.muted if part is Part.IGNORED else colors.text))
        name = self.fontMetrics().elidedText(self._names[logicalIndex], Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        chevron = QPoint(rect.right() - PADDING - CHEVRON_SIZE + 4, rect.center().y() - CHEVRON_SIZE // 2 + 1)
        painter.drawPixmap(chevron, picture("chevron-down", colors.muted, CHEVRON_SIZE, self.devicePixelRatioF()))
        painter.restore()

    def _paint_pill(self, painter: QPainter, room: QRect, part: Part, colors: Colors) -> int:
        """Returns its right edge."""
        ground, words = (colors.accent, self.tr("Text")) if part is Part.TEXT else (colors.warning, self.tr("Label"))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        height = self.fontMetrics().height() + 4
        width = painter.fontMetrics().horizontalAdvance(words) + 14
        pill = QRectF(room.left(), room.center().y() - height / 2 + 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(QColor(colors.accent_text))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        painter.setFont(self.font())
        return round(pill.right())

    @Slot(int)
    def _on_clicked(self, column: int) -> None:
        self.open_menu(column)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        column, part = action.data()
        self.part_chosen.emit(column, part)
