"""Asks before a run is deleted for good: the one thing in the program that cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget


class ConfirmDeletion(QMessageBox):
    """Open it; `confirmed` comes with the run's id."""

    confirmed = Signal(object)  # str

    def __init__(self, run_id: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._run_id = run_id
        self.setWindowTitle(self.tr("Delete for good"))
        self.setText(self.tr("Delete “{0}” for good?").format(name))
        self.setInformativeText(self.tr("Its model, curves and results are removed from this computer. Your own file stays as it is."))
        self.delete_button = self.addButton(self.tr("&Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        self.keep_button = self.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole)
        self.delete_button.setProperty("role", "danger")
        self.setDefaultButton(self.keep_button)
        self.setEscapeButton(self.keep_button)
        self.buttonClicked.connect(self._on_clicked)
        self.finished.connect(self.deleteLater)

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        if button is self.delete_button:
            self.confirmed.emit(self._run_id)
