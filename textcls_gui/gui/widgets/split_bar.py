"""How the texts are dealt out: to learn from, to check on, and for the test; a bar and its words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from textcls_gui.gui.help.hint import with_hint
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.punctuation import run_on
from textcls_gui.gui.theme import colors_for
from textcls_gui.gui.widgets.elided_label import ElidedLabel
from textcls_gui.gui.workers.opening import DealtOut

BAR_HEIGHT = 8
GAP = 2


class _Shares(QLabel):
    """Three parts of one bar; the words below say the same, also to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, BAR_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        total = sum(self.counts)
        if not total:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        painter.setClipPath(outline)
        left = 0.0
        for count, color in zip(self.counts, colors_for(self.palette()).series, strict=False):
            width = self.width() * count / total
            painter.fillRect(QRectF(left, 0, max(1.0, width - GAP), BAR_HEIGHT), QColor(color))
            left += width


class SplitBar(QWidget):
    """Empty until the texts are dealt out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shares = _Shares()
        self.words = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.words.setProperty("role", "small")
        self._explanation = self.tr(
            "Learn: the texts that the model reads. Check: texts that decide when it has learnt enough. "
            "Test: texts kept apart until the end, to see how good it really is. Copies of one text are always on one side."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 12, 0)
        layout.setSpacing(2)
        layout.addStretch(1)
        layout.addWidget(self.shares)
        layout.addWidget(self.words)
        layout.addStretch(1)
        self.clear()

    def clear(self) -> None:
        self.shares.counts = ()
        self.words.setText("")
        self.setAccessibleName(self.tr("How the texts are dealt out"))
        self.hide()

    def show_dealt(self, dealt: DealtOut, num_looks: int) -> None:
        """
        Args:
            num_looks: how many runs have shown figures on the test part.
        """
        self.shares.counts = (dealt.num_train, dealt.num_validation, dealt.num_test)
        self.shares.update()
        self.words.setText(self._words(dealt, num_looks))
        self.setAccessibleDescription(self.words.text())
        self.shares.setAccessibleName(self.accessibleName())
        self.shares.setAccessibleDescription(self.words.text())
        self.setToolTip(with_hint(f"{self.words.text()}\n\n{self._explanation}"))
        self.setVisible(bool(self.words.text()))

    def _words(self, dealt: DealtOut, num_looks: int) -> str:
        if dealt.failure is not None:
            return run_on(dealt.failure.message, dealt.failure.hint)
        if not sum(self.shares.counts):
            return ""
        words = self._counts(dealt)
        if not num_looks:
            return words
        return words + ". " + self.tr("The test part has been looked at %n time(s)", "", num_looks)

    def _counts(self, dealt: DealtOut) -> str:
        train, validation, test = (grouped(count) for count in self.shares.counts)
        if not dealt.validation_name and not dealt.test_name:
            return self.tr("{0} to learn from, {1} to check on, {2} for the test").format(train, validation, test)
        if not dealt.test_name:
            words = self.tr("{0} to learn from, {1} to check on ({3}), {2} for the test")
        elif not dealt.validation_name:
            words = self.tr("{0} to learn from, {1} to check on, {2} for the test ({4})")
        else:
            words = self.tr("{0} to learn from, {1} to check on ({3}), {2} for the test ({4})")
        return words.format(train, validation, test, dealt.validation_name, dealt.test_name)
