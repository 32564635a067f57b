"""What was found in the data, one line each, the most harmful first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from textcls_gui.gui.icons import picture
from textcls_gui.gui.theme import colors_for

if TYPE_CHECKING:
    from textcls_gui.core.data.doctor import Finding

ICON_SIZE = 16
MAX_HEIGHT = 200


class FindingLine(QWidget):
    """An icon for how bad it is, and a sentence."""

    def __init__(self, icon_name: str, kind: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._kind = kind
        self.picture = QLabel()
        self.words = QLabel(words)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(8)
        layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)
        self._draw_picture()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_picture()

    def _draw_picture(self) -> None:
        colors = colors_for(self.palette())
        color = {"harm": colors.danger, "warning": colors.warning, "note": colors.accent}.get(self._kind, colors.success)
        self.picture.setPixmap(picture(self._icon_name, color, ICON_SIZE, self.devicePixelRatioF()))


class FindingList(QScrollArea):
    """Says so where nothing was found: silence could also mean that nobody looked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What was found in the data"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lines: list[FindingLine] = []
        self.show_findings(())

    def show_findings(self, findings: Sequence[Finding]) -> None:
        self.lines = [_line(finding) for finding in findings]
        if not self.lines:
            self.lines = [FindingLine("circle-check", "", self.tr("Nothing is wrong with these texts and labels."))]
        room = QWidget()
        layout = QVBoxLayout(room)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(4)
        for line in self.lines:
            layout.addWidget(line)
        layout.addStretch(1)
        self.setWidget(room)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its lines, up to a limit; beyond it, there is something to scroll with the keys."""
        room = self.widget()
        layout = room.layout() if room is not None else None
        wanted = layout.totalHeightForWidth(self.viewport().width()) if layout is not None else 0
        self.setFixedHeight(min(wanted, MAX_HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if wanted > MAX_HEIGHT else Qt.FocusPolicy.NoFocus)


def _line(finding: Finding) -> FindingLine:
    words = QCoreApplication.translate("core", finding.template).format(count=f"{finding.count:,}", **finding.values)
    return FindingLine("info" if finding.severity == "note" else "triangle-alert", finding.severity, words)
