"""One of a few ways to train, as a card to choose: a name and a sentence of what to expect."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from textcls_gui.gui.theme import Space, colors_for

RADIUS = 10
MARK = 8


class PresetCard(QRadioButton):
    """A radio button in all but its looks: the arrows go from card to card, and a screen reader says which is chosen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._on_toggled)
        self._on_toggled(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        heading, self._words = QLabel(name), QLabel()
        heading.setProperty("role", "heading")
        self._words.setProperty("role", "muted")
        self._words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(4)
        for label in (heading, self._words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)
        layout.addStretch(1)

    def set_sentence(self, sentence: str) -> None:
        self._words.setText(sentence)
        self.setAccessibleDescription(sentence)

    def sizeHint(self) -> QSize:
        return self._layout_size().expandedTo(QSize(200, 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._layout_size().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else -1

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = colors_for(self.window().palette())  # the style sheet for radio buttons changes its own
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, focused = self.isChecked(), self.hasFocus()
        width = 2.0 if chosen or focused else 1.0
        line = colors.accent if chosen or self.underMouse() else colors.border
        painter.setPen(QPen(QColor(colors.text if focused else line), width))
        painter.setBrush(QColor(colors.accent_soft if chosen else colors.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), RADIUS, RADIUS)
        middle = QPointF(self.width() - 16 - MARK, 16 + MARK)
        painter.setPen(QPen(QColor(colors.accent if chosen else colors.field_border), 1.5))
        painter.setBrush(QColor(colors.surface))
        painter.drawEllipse(middle, MARK, MARK)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent))
            painter.drawEllipse(middle, MARK / 2, MARK / 2)

    @Slot(bool)
    def _on_toggled(self, chosen: bool) -> None:
        """Tab leads to the chosen card alone; from there the arrows go on."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)

    def _layout_size(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize()
