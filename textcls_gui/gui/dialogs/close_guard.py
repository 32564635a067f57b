"""Asks, before the window closes on a training run, what shall become of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QMessageBox, QWidget

WIDEST_ROW = 700  # of buttons; Qt makes such a dialog hardly wider on a small screen


class CloseGuard(QObject):
    """One question at a time; the window stays usable for the run behind it."""

    finish_chosen = Signal()
    aside_chosen = Signal()
    discard_chosen = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: QMessageBox | None = None

    def ask(self) -> None:
        if self.dialog is not None:
            self.dialog.raise_()
            return
        dialog = QMessageBox(self._window)
        dialog.setIcon(QMessageBox.Icon.NoIcon)
        dialog.setWindowTitle(self.tr("Training is under way"))
        dialog.setText(self.tr("A model is being trained. What should happen to it?"))
        dialog.setInformativeText(
            self.tr(
                "If you finish now, the best model so far is kept in the Library, which takes a moment. If you stop, the training can be"
                " continued from the Start page, whenever the program is started again."
            )
        )
        self.finish_button = dialog.addButton(self.tr("&Finish and keep the best"), QMessageBox.ButtonRole.AcceptRole)
        self.aside_button = dialog.addButton(self.tr("&Stop and continue later"), QMessageBox.ButtonRole.AcceptRole)
        self.discard_button = dialog.addButton(self.tr("&Throw away"), QMessageBox.ButtonRole.DestructiveRole)
        self.go_on_button = dialog.addButton(self.tr("&Go on training"), QMessageBox.ButtonRole.RejectRole)
        buttons = dialog.findChild(QDialogButtonBox)
        if buttons is not None and buttons.sizeHint().width() > WIDEST_ROW:
            buttons.setOrientation(Qt.Orientation.Vertical)
        dialog.setDefaultButton(self.go_on_button)
        dialog.setEscapeButton(self.go_on_button)
        dialog.buttonClicked.connect(self._on_clicked)
        dialog.finished.connect(self._on_finished)
        self.dialog = dialog
        dialog.open()

    def withdraw(self) -> None:
        """The run has ended by itself: there is nothing to decide any more."""
        if self.dialog is not None:
            self.dialog.done(0)

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        if button is self.finish_button:
            self.finish_chosen.emit()
        elif button is self.aside_button:
            self.aside_chosen.emit()
        elif button is self.discard_button:
            self.discard_chosen.emit()

    @Slot()
    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
