"""A line on the page that says what happened and what to do, where others would open a dialog."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from textcls_gui.gui.announcer import Announcer
from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.theme import ColorName, Space
from textcls_gui.gui.widgets.picture_label import PictureLabel
from textcls_gui.gui.widgets.problem_report_view import ProblemReportView
from textcls_gui.gui.workers.failure import Failure

Kind = Literal["info", "success", "warning", "error"]
ICON_BY_KIND: dict[Kind, str] = {"info": "info", "success": "circle-check", "warning": "triangle-alert", "error": "circle-x"}
COLOR_BY_KIND: dict[Kind, ColorName] = {"info": "accent", "success": "success", "warning": "warning", "error": "danger"}
ICON_SIZE = 20


class Notice(QFrame):
    """Hidden while there is nothing to say; a screen reader speaks what is shown. Of what nobody foresaw, a report can be unfolded."""

    action_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = ""
        self._report: ProblemReportView | None = None
        self._kind: Kind = "info"
        self.setProperty("role", "notice")
        self._build()
        self.announcer = Announcer(self)
        self.hide()

    @property
    def report(self) -> ProblemReportView:
        """Made when somebody wants it: few notices ever need one."""
        if self._report is None:
            self._report = ProblemReportView()
            self._whole.addWidget(self._report)
        return self._report

    def show_message(self, kind: Kind, message: str, hint: str = "", action: str = "", *, has_report: bool = False) -> None:
        """`action` is the text of a button, which emits `action_requested`."""
        self._details = ""
        self._fold()
        self.report_button.setVisible(has_report)
        self._kind = kind
        self.message.setText(message)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.action_button.setText(action)
        self.action_button.setVisible(bool(action))
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.picture.show_icon(ICON_BY_KIND[kind], COLOR_BY_KIND[kind])
        self.setAccessibleName(f"{message} {hint}".strip())
        self.show()
        if kind == "error":
            self.announcer.say_at_once(self.accessibleName())
        else:
            self.announcer.say(self.accessibleName())

    def show_failure(self, failure: Failure, action: str = "") -> None:
        self.show_message("error", failure.message, failure.hint, action, has_report=bool(failure.details))
        self._details = failure.details

    def take_over(self, before: Notice) -> None:
        """What another notice says."""
        if not before.isHidden():
            has_report = not before.report_button.isHidden()
            self.show_message(before._kind, before.message.text(), before.hint.text(), before.action_button.text(), has_report=has_report)
            self._details = before._details

    def clear(self) -> None:
        self.hide()
        self.message.clear()
        self._fold()
        self.hint.clear()
        self.setAccessibleName("")
        self.announcer.forget()

    def _build(self) -> None:
        self.picture = PictureLabel(ICON_BY_KIND["info"], ICON_SIZE, COLOR_BY_KIND["info"])
        self.message = QLabel()
        self.message.setProperty("role", "strong")
        self.hint = QLabel()
        for label in (self.message, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action_button = QPushButton()
        self.action_button.hide()
        self.action_button.clicked.connect(self.action_requested)
        self.report_button = QPushButton(self.tr("Problem report"))
        self.report_button.setToolTip(self.tr("See what could be handed on to whoever looks into this, and copy it."))
        self.report_button.hide()
        self.report_button.clicked.connect(self._on_report)
        self.close_button = QToolButton()
        self.close_button.setProperty("role", "quiet")
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.close_button.setProperty("answers", "Escape")
        set_icon(self.close_button, "x")
        self.close_button.clicked.connect(self.clear)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.message)
        words.addWidget(self.hint)
        layout = QHBoxLayout()
        layout.setSpacing(Space.S)
        layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(words, 1)
        for button in (self.action_button, self.report_button, self.close_button):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        self._whole.setSpacing(0)
        self._whole.addLayout(layout)

    def _fold(self) -> None:
        if self._report is not None:
            self._report.hide()

    @Slot()
    def _on_report(self) -> None:
        self.report.toggle(self._details)
