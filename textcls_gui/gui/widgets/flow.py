"""A row that goes on in a next line where it has no room in one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from textcls_gui.gui.theme import Space


class Flow(QLayout):
    """Each part is as wide as it likes to be; one that expands may be narrower, and takes what its line has left."""

    def __init__(self, *widgets: QWidget, is_centred: bool = False) -> None:
        super().__init__()
        self._is_centred = is_centred
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(Space.S)
        for widget in widgets:
            self.addWidget(widget)

    def add_stretch(self) -> None:
        """What follows stands at the end of its line."""
        stretch = QWidget()
        stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.addWidget(stretch)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal if any(map(_expands, self._seen)) else Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        widths = [_wanted(item) for item in self._seen]
        return QSize(sum(widths) + self.spacing() * (len(widths) - 1), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._seen:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        for item, place in self._places(room.width()):
            item.setGeometry(QStyle.visualRect(QApplication.layoutDirection(), room, place.translated(room.topLeft())))

    @property
    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._seen:
            if not lines or _wanted(item) > left:
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= _wanted(item) + self.spacing()
        return lines

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """In a room of this width that begins at 0, 0."""
        places: list[tuple[QLayoutItem, QRect]] = []
        top = 0
        for line in self._lines(width):
            left = width - sum(map(_wanted, line)) - self.spacing() * (len(line) - 1)
            each = left // max(1, sum(map(_expands, line)))
            widths = [min(width, _wanted(item) + (each if _expands(item) else 0)) for item in line]
            heights = [_height(item, width) for item, width in zip(line, widths, strict=True)]
            along = max(0, left // 2) if self._is_centred else 0
            for item, wide, high in zip(line, widths, heights, strict=True):
                places.append((item, QRect(along, top + (max(heights) - high) // 2, wide, high)))
                along += wide + self.spacing()
            top += max(heights) + self.spacing()
        return places


def _expands(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def _wanted(item: QLayoutItem) -> int:
    return item.minimumSize().width() if _expands(item) else item.sizeHint().width()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
