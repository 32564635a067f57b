"""Runs of the library to choose from, above the button that asks for them."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


class RunsMenu(QMenu):
    """Clear it, add the runs, then let it pop up."""

    def __init__(self, button: QWidget) -> None:
        super().__init__(button)
        self._button = button

    def add_run(self, run_id: str, name: str, when: str) -> QAction:
        """The action's data is the run's id."""
        action = self.addAction(f"{name.replace('&', '&&')}  ·  {when}")
        action.setData(run_id)
        return action

    def pop_up(self) -> None:
        if self.isEmpty():
            self.addAction(self.tr("There is no other run yet")).setEnabled(False)
        self.popup(self._button.mapToGlobal(QPoint(0, -self.sizeHint().height())))  # above the button, which is at the bottom
