"""Several views in one place, of which one is seen."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

NO_ROOM = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)


class Views(QStackedWidget):
    """Asks for as much room as the view that is seen; Qt's own stack asks for as much as the largest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policies: dict[QWidget, QSizePolicy] = {}
        self.currentChanged.connect(self._give_room)

    def addWidget(self, view: QWidget) -> int:
        self._policies[view] = view.sizePolicy()
        number = super().addWidget(view)
        self._give_room()
        return number

    @Slot()
    def _give_room(self) -> None:
        for view, policy in self._policies.items():
            view.setSizePolicy(policy if view is self.currentWidget() else NO_ROOM)
