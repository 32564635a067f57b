"""A problem report, to be read before it is copied: nothing of it is sent by the program."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from textcls_gui.gui.theme import Space
from textcls_gui.problem_report import problem_report

HEIGHT = 170


class ProblemReportView(QWidget):
    """Hidden until it is unfolded, and written at that moment."""

    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self.copy_button.clicked.connect(self._on_copy)
        self.hide()

    def unfold(self, details: str = "") -> None:
        """`details` are what is known of the failure at hand."""
        self.text.setPlainText(problem_report(details))
        self.said.clear()
        self.show()

    def toggle(self, details: str = "") -> None:
        if self.isVisible():
            self.hide()
        else:
            self.unfold(details)

    def _build(self) -> None:
        explanation = QLabel(
            self.tr("This is all that is copied: none of your texts, labels or files' names is in it. The program itself sends nothing.")
        )
        explanation.setWordWrap(True)
        explanation.setProperty("role", "muted")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFixedHeight(HEIGHT)
        self.text.setAccessibleName(self.tr("The problem report"))
        self.copy_button = QPushButton(self.tr("Copy problem report"))
        self.said = QLabel()
        self.said.setProperty("role", "muted")
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addWidget(self.said)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.addWidget(explanation)
        layout.addWidget(self.text)
        layout.addLayout(row)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.said.setText(self.tr("Copied."))
        self.copied.emit()
