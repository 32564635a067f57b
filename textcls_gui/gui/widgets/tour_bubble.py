"""What the tour says beside a part of the window, and the ring around that part."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from textcls_gui.gui.theme import Space, colors_for
from textcls_gui.gui.widgets.page import primary_button, quiet_button

WIDTH = 340
RING_WIDTH = 3
RING_RADIUS = 10


class TourRing(QWidget):
    """Lets every click through to what it surrounds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def surround(self, place: QRect) -> None:
        window = self.parentWidget()
        assert window is not None
        self.setGeometry(place.adjusted(-Space.S, -Space.S, Space.S, Space.S).intersected(window.rect()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors_for(self.palette()).accent), RING_WIDTH))
        half = RING_WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), RING_RADIUS, RING_RADIUS)


class TourBubble(QFrame):
    """Stands over the window and leaves all of it usable; a screen reader speaks each stop."""

    next_requested = Signal()
    back_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "bubble")
        self.title, self.sentence, self.count = QLabel(), QLabel(), QLabel()
        self.title.setProperty("role", "heading")
        self.count.setProperty("role", "small")
        for label in (self.title, self.sentence):
            label.setWordWrap(True)
        self.leave_button, self.back_button, self.next_button = quiet_button(""), quiet_button(""), primary_button("")
        self.leave_button.setProperty("answers", "Escape")
        self.leave_button.clicked.connect(self.left)
        self.back_button.clicked.connect(self.back_requested)
        self.next_button.clicked.connect(self.next_requested)
        self._lay_out()
        self.hide()

    def show_stop(self, title: str, sentence: str, number: int, num_stops: int) -> None:
        """number: from 1."""
        is_last = number == num_stops
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.count.setText(self.tr("{0} of {1}").format(number, num_stops))
        self.leave_button.setText(self.tr("Leave the tour"))
        self.leave_button.setVisible(not is_last)
        self.back_button.setText(self.tr("Back"))
        self.back_button.setVisible(number > 1)
        self.next_button.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{sentence} {self.count.text()}")
        self.show()
        layout = self.layout()
        width = WIDTH if layout is None else max(WIDTH, layout.totalMinimumSize().width())  # the buttons stand beside each other
        self.setFixedSize(width, self.heightForWidth(width))
        self.raise_()
        self.next_button.setFocus()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def stand_beside(self, place: QRect, room: QRect) -> None:
        """At the side where there is room; in a corner of what fills the room."""
        self.move(beside(place, self.size(), room))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.count)
        buttons.addStretch(1)
        for button in (self.leave_button, self.back_button, self.next_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        layout.setSpacing(Space.S)
        layout.addWidget(self.title)
        layout.addWidget(self.sentence)
        layout.addSpacing(Space.XS)
        layout.addLayout(buttons)


def beside(place: QRect, size: QSize, room: QRect) -> QPoint:
    """Where something of this size stands in the room: right of the place, left of it, below, above, or in its lower right corner."""
    gap = Space.L
    across = _within(place.top(), size.height(), room.top(), room.bottom())
    along = _within(place.center().x() - size.width() // 2, size.width(), room.left(), room.right())
    if place.right() + gap + size.width() <= room.right() - gap:
        return QPoint(place.right() + gap, across)
    if place.left() - gap - size.width() >= room.left() + gap:
        return QPoint(place.left() - gap - size.width(), across)
    if place.bottom() + gap + size.height() <= room.bottom() - gap:
        return QPoint(along, place.bottom() + gap)
    if place.top() - gap - size.height() >= room.top() + gap:
        return QPoint(along, place.top() - gap - size.height())
    right = _within(place.right() - gap - size.width(), size.width(), room.left(), room.right())
    return QPoint(right, _within(place.bottom() - gap - size.height(), size.height(), room.top(), room.bottom()))


def _within(start: int, length: int, low: int, high: int) -> int:
    gap = Space.L
    return max(low + gap, min(start, high - gap - length))
