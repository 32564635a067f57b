"""The Data Doctor: a traffic light with its words, the findings under it, and one button for all that is safe to mend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from textcls_gui.gui.icons import picture
from textcls_gui.gui.theme import Space, colors_for
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.finding_list import FindingList
from textcls_gui.gui.widgets.finding_words import ICON_BY_SEVERITY, severity_color, verdict, worst_of
from textcls_gui.gui.workers.editing import edit_words

if TYPE_CHECKING:
    from textcls_gui.core.data.doctor import Finding
    from textcls_gui.core.data.tables.edits import Edit
    from textcls_gui.gui.workers.opening import Examined

LIGHT_SIZE = 20


class DoctorPanel(Card):
    """What it is told stays, greyed, until the next examination is done."""

    finding_chosen = Signal(object)  # Finding or None
    safe_fixes_wished = Signal(object)  # Edit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._severity = ""
        self._safe_edit: Edit | None = None
        self._findings: tuple[Finding, ...] = ()
        self.is_stale = False
        self.light = QLabel()
        self.verdict = QLabel()
        self.verdict.setProperty("role", "heading")
        self.verdict.setWordWrap(True)
        self.progress = QLabel()
        self.progress.setProperty("role", "small")
        self.findings = FindingList()
        self.safe_button = QPushButton(self.tr("&Fix all that is safe…"))
        self.safe_button.clicked.connect(self._on_safe)
        self.findings.chosen.connect(self.finding_chosen)
        self._lay_out()
        self.clear()

    def clear(self) -> None:
        """Before the first examination of a table."""
        self._findings, self._safe_edit = (), None
        self._show_light("", self.tr("Check-up"))
        self.findings.show_words(self.tr("The texts and labels are being looked at…"))
        self.safe_button.hide()
        self.is_stale = False

    def show_progress(self, fraction: float) -> None:
        self.progress.setText(self.tr("{0} %").format(f"{100 * fraction:.0f}"))

    def show_stale(self) -> None:
        """The table has changed: nothing of this may be acted upon."""
        self.is_stale = True
        for line in self.findings.lines:
            line.setEnabled(False)
        self.safe_button.setEnabled(False)
        self.show_progress(0.0)

    def show_examined(self, examined: Examined) -> None:
        self._findings, self._safe_edit = examined.findings, examined.safe_edit
        self.is_stale = False
        self.progress.clear()
        self._show_light(worst_of(examined.findings), verdict(examined.findings))
        self.findings.show_findings(examined.findings)
        self.safe_button.setVisible(examined.safe_edit is not None)
        self.safe_button.setEnabled(True)
        if examined.safe_edit is not None:
            self.safe_button.setToolTip(edit_words(examined.safe_edit))
            self.safe_button.setAccessibleDescription(edit_words(examined.safe_edit))

    def show_failed(self, words: str) -> None:
        self.is_stale = False
        self.progress.clear()
        self._show_light("warning", self.tr("Not checked"))
        self.findings.show_words(words)
        self.safe_button.hide()

    def mark(self, kind: str) -> None:
        self.findings.mark(kind)

    @property
    def shown(self) -> Sequence[Finding]:
        return self._findings

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_light()

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Data Doctor"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.light)
        head.addWidget(self.verdict, 1)
        head.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignRight)
        foot = QVBoxLayout()
        foot.addWidget(self.safe_button)
        self.body.setContentsMargins(Space.M, Space.M, Space.S, Space.M)
        self.body.setSpacing(Space.S)
        self.body.addLayout(head)
        self.body.addWidget(self.findings, 1)
        self.body.addLayout(foot)

    def _show_light(self, severity: str, words: str) -> None:
        self._severity = severity
        self.verdict.setText(words)
        self._draw_light()

    def _draw_light(self) -> None:
        color = severity_color(self._severity, colors_for(self.palette()))
        self.light.setPixmap(picture(ICON_BY_SEVERITY[self._severity], color, LIGHT_SIZE, self.devicePixelRatioF()))

    @Slot()
    def _on_safe(self) -> None:
        if self._safe_edit is not None:
            self.safe_fixes_wished.emit(self._safe_edit)
