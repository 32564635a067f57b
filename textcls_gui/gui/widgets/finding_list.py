"""What was found in the data, one line each, the most harmful first; a click shows its rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from textcls_gui.gui.icons import picture
from textcls_gui.gui.theme import Space, colors_for
from textcls_gui.gui.widgets.finding_words import ICON_BY_SEVERITY, sentence, severity_color, severity_word

if TYPE_CHECKING:
    from textcls_gui.core.data.doctor import Finding

ICON_SIZE = 16
MOST_LINES = 3


class ClampedLabel(QLabel):
    """Words on at most three lines, and whole when asked; `text()` is whole always."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._is_whole = False
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    @Slot(bool)
    def show_whole(self, is_whole: bool) -> None:
        self._is_whole = is_whole
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        return len(self._lines(width)) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        for number, line in enumerate(self._lines(self.width())):
            painter.drawText(0, number * self.fontMetrics().lineSpacing() + self.fontMetrics().ascent(), line)

    def _lines(self, width: int) -> list[str]:
        layout = QTextLayout(self.text(), self.font())
        layout.beginLayout()
        starts: list[int] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            starts.append(line.textStart())
        layout.endLayout()
        lines = [self.text()[start:end].rstrip() for start, end in zip(starts, [*starts[1:], len(self.text())], strict=True)]
        if self._is_whole or len(lines) <= MOST_LINES:
            return lines
        rest = self.text()[starts[MOST_LINES - 1] :]
        return [*lines[: MOST_LINES - 1], self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width)]


class FindingLine(QPushButton):
    """An icon for how bad it is, and a sentence; as high as the sentence needs."""

    def __init__(self, finding: Finding | None, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self._severity: str = "" if finding is None else finding.severity
        self.setProperty("role", "nav")
        self.setCheckable(finding is not None)
        self.setEnabled(finding is not None)
        self.picture = QLabel()
        self.words = ClampedLabel(words)
        self.toggled.connect(self.words.show_whole)
        self.setToolTip("" if finding is None else self.tr("Show its rows"))
        self.setAccessibleName(words if finding is None else self.tr("{0}: {1}").format(severity_word(self._severity), words))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._lay_out()
        self._draw_picture()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else -1

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange) and hasattr(self, "picture"):
            self._draw_picture()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        layout.setSpacing(8)
        for label in (self.picture, self.words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)

    def _draw_picture(self) -> None:
        colors = colors_for(self.palette())
        is_dimmed = self.finding is not None and not self.isEnabled()
        color = colors.field_border if is_dimmed else severity_color(self._severity, colors)
        self.picture.setPixmap(picture(ICON_BY_SEVERITY[self._severity], color, ICON_SIZE, self.devicePixelRatioF()))
        self.words.setEnabled(not is_dimmed)


class FindingList(QScrollArea):
    """Says so where nothing was found: silence could also mean that nobody looked."""

    chosen = Signal(object)  # Finding, or None where the chosen one was clicked again

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What was found in the data"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lines: list[FindingLine] = []
        self.show_findings(())

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """The finding of the kind that was chosen stays chosen."""
        chosen = self.chosen_kind
        had_focus = any(line.hasFocus() for line in self.lines)
        self.lines = [FindingLine(finding, sentence(finding)) for finding in findings]
        if not self.lines:
            self.lines = [FindingLine(None, self.tr("Nothing was found to be wrong."))]
        self.setWidget(self._room())
        self._fit()
        self.mark(chosen)
        if had_focus:
            self.lines[0].setFocus()

    def show_words(self, words: str) -> None:
        """Instead of findings."""
        self.lines = [FindingLine(None, words)]
        self.lines[0].picture.hide()
        self.setWidget(self._room())
        self._fit()

    @property
    def chosen_kind(self) -> str:
        return next((line.finding.kind for line in self.lines if line.finding is not None and line.isChecked()), "")

    def mark(self, kind: str) -> None:
        for line in self.lines:
            line.setChecked(line.finding is not None and line.finding.kind == kind)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _room(self) -> QWidget:
        room = QWidget()
        layout = QVBoxLayout(room)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for line in self.lines:
            line.clicked.connect(self._on_clicked)
            layout.addWidget(line)
        layout.addStretch(1)
        return room

    def _fit(self) -> None:
        """Words that wrap get their height from their width."""
        width = self.viewport().width()
        for line in self.lines:
            line.setMinimumHeight(line.heightForWidth(width))

    @Slot()
    def _on_clicked(self) -> None:
        line = self.sender()
        if isinstance(line, FindingLine) and line.finding is not None:
            is_chosen = line.isChecked()
            self.mark(line.finding.kind if is_chosen else "")
            self.chosen.emit(line.finding if is_chosen else None)
