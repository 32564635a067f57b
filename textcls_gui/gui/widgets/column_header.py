"""The head of a table whose columns have a part to play: what a column is for is said in its head, and changed by a click on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QColor, QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from textcls_gui.gui.column_parts import Part, can_be, part_in
from textcls_gui.gui.icons import picture
from textcls_gui.gui.theme import Colors, colors_for

if TYPE_CHECKING:
    from textcls_gui.core.data.columns import ColumnChoice

PADDING = 11
CHEVRON_SIZE = 14
PILL_PADDING = 14
HEIGHT_PADDING = 16


class ColumnHeader(QHeaderView):
    """Emits what the person chose; the one who set it up says what holds then."""

    part_chosen = Signal(object, object)  # int: the column, Part
    several_labels_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._choice: ColumnChoice | None = None
        self._names: tuple[str, ...] = ()
        self.menu: QMenu | None = None
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(90)
        self.setAccessibleName(self.tr("Columns"))
        self.sectionClicked.connect(self._on_clicked)

    def show_parts(self, names: tuple[str, ...], choice: ColumnChoice) -> None:
        self._names, self._choice = names, choice
        self.viewport().update()

    def part_of(self, column: int) -> Part:
        return Part.IGNORED if self._choice is None else part_in(self._choice, column)

    def name_of(self, column: int) -> str:
        return self._names[column] if column < len(self._names) else ""

    def open_menu(self, column: int) -> QMenu:
        if self.menu is not None:
            self.menu.deleteLater()  # not sooner: what was chosen is still on its way when a menu closes
        self.menu = QMenu(self)
        self.fill_menu(self.menu, column)
        self.menu.popup(self.mapToGlobal(QPoint(self.sectionViewportPosition(column), self.height())))
        return self.menu

    def fill_menu(self, menu: QMenu, column: int) -> None:
        """What the column may be."""
        group = QActionGroup(menu)
        choices = (
            (Part.TEXT, self.tr("This is the &text")),
            (Part.ALSO_TEXT, self.tr("This is &also text, joined to it")),
            (Part.LABEL, self.tr("This is the &label")),
            (Part.SPLIT, self.tr("This says &which part: train, validation or test")),
            (Part.IGNORED, self.tr("&Ignore this column")),
        )
        for part, words in choices:
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setChecked(part is self.part_of(column))
            action.setEnabled(self._choice is not None and can_be(self._choice, column, part))
            action.setData((column, part))
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._on_chosen)
        if self.part_of(column) is Part.LABEL:
            menu.addSeparator()
            menu.addAction(self.tr("&Several labels in a cell…")).triggered.connect(self.several_labels_wished)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + HEIGHT_PADDING)

    def room_beside_name(self, column: int) -> int:
        """What the arrow takes, and the part where the column has one."""
        part = self.part_of(column)
        pill = 0 if part is Part.IGNORED else self.fontMetrics().horizontalAdvance(self.pill_words(part)) + PILL_PADDING + 2 * PADDING
        return 2 * PADDING + CHEVRON_SIZE + PADDING + pill

    def pill_words(self, part: Part) -> str:
        words = {
            Part.TEXT: self.tr("Text"),
            Part.ALSO_TEXT: self.tr("+ Text"),
            Part.LABEL: self.tr("Label"),
            Part.SPLIT: self.tr("Split"),
        }
        return words.get(part, "")

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
        ground = {Part.LABEL: colors.warning, Part.SPLIT: colors.success}.get(part, colors.accent)
        words = self.pill_words(part)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        height = self.fontMetrics().height() + 4
        width = painter.fontMetrics().horizontalAdvance(words) + PILL_PADDING
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
