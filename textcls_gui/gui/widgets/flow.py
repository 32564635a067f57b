"""A row that goes on in a next line where it has no room in one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from textcls_gui.gui.theme import Space

_Place = tuple[QLayoutItem, QRect]


class Flow(QLayout):
    """Each part is as wide as it likes to be; one that expands may be narrower, and takes what its line has left."""

    def __init__(self, *widgets: QWidget, is_centred: bool = False) -> None:
        super().__init__()
        self._is_centred = is_centred
        self._items: list[QLayoutItem] = []
        self._measured: list[_Part] | None = None
        self._placed: dict[int, list[_Place]] = {}  # by the width; Qt asks for the same ones again and again
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(Space.S)
        for widget in widgets:
            self.addWidget(widget)

    def add_stretch(self) -> None:
        """What follows stands at the end of its line."""
        stretch = QWidget()
        stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.addWidget(stretch)

    def invalidate(self) -> None:
        self._measured = None
        self._placed.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal if any(part.expands for part in self._seen) else Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        return QSize(_together(self._seen, self.spacing()), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        size = QSize()
        for part in self._seen:
            size = size.expandedTo(part.smallest)
        return size

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        for item, place in self._places(room.width()):
            item.setGeometry(QStyle.visualRect(QApplication.layoutDirection(), room, place.translated(room.topLeft())))

    @property
    def _seen(self) -> list[_Part]:
        if self._measured is None:
            self._measured = [_Part.of(item) for item in self._items if not item.isEmpty()]
        return self._measured

    def _places(self, width: int) -> list[_Place]:
        """In a room of this width that begins at 0, 0."""
        if width not in self._placed:
            self._placed[width] = list(self._place(width))
        return self._placed[width]

    def _place(self, width: int) -> Iterator[_Place]:
        top = 0
        for line in self._lines(width):
            left = width - _together(line, self.spacing())
            each = left // max(1, sum(part.expands for part in line))
            widths = [min(width, part.wanted + each * part.expands) for part in line]
            heights = [part.height(wide) for part, wide in zip(line, widths, strict=True)]
            along = max(0, left // 2) if self._is_centred else 0
            for part, wide, high in zip(line, widths, heights, strict=True):
                yield part.item, QRect(along, top + (max(heights) - high) // 2, wide, high)
                along += wide + self.spacing()
            top += max(heights) + self.spacing()

    def _lines(self, width: int) -> list[list[_Part]]:
        lines: list[list[_Part]] = []
        for part in self._seen:
            if not lines or _together([*lines[-1], part], self.spacing()) > width:
                lines.append([])
            lines[-1].append(part)
        return lines


@dataclass(frozen=True, slots=True)
class _Part:
    """What a part said of itself."""

    item: QLayoutItem
    smallest: QSize
    liked: QSize
    expands: bool

    @classmethod
    def of(cls, item: QLayoutItem) -> _Part:
        return cls(item, item.minimumSize(), item.sizeHint(), bool(item.expandingDirections() & Qt.Orientation.Horizontal))

    @property
    def wanted(self) -> int:
        return self.smallest.width() if self.expands else self.liked.width()

    def height(self, width: int) -> int:
        return self.item.heightForWidth(width) if self.item.hasHeightForWidth() else self.liked.height()


def _together(parts: Sequence[_Part], spacing: int) -> int:
    return sum(part.wanted for part in parts) + spacing * (len(parts) - 1)
