"""What came of a file: how many texts got each label, of how many the model is not sure, and where the file is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from textcls_gui.gui.plots.pictures import Drawing, drawing_of
from textcls_gui.gui.widgets.bar_chart import BarChart, count_bars
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.elided_label import ElidedLabel
from textcls_gui.gui.widgets.export_button import ExportButton, ExportedPlot, ExportedTable
from textcls_gui.gui.widgets.page import GAP, quiet_button
from textcls_gui.gui.widgets.skipped_rows import SkippedRows
from textcls_gui.gui.workers.queues import Start

if TYPE_CHECKING:
    from textcls_gui.core.classifying.classify import ClassifiedFile
    from textcls_gui.core.data.rows import FileKind
    from textcls_gui.core.data.tables.results_file import ResultTable

LISTED_LINES = 100


class ClassifySummary(QWidget):
    again_requested = Signal()

    def __init__(self, start: Start, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done: ClassifiedFile | None = None
        self.export_button = ExportButton(start)
        self._build()
        self.file_button.clicked.connect(self._on_file)
        self.folder_button.clicked.connect(self._on_folder)
        self.again_button.clicked.connect(self.again_requested)

    def show_done(self, done: ClassifiedFile, kind: FileKind) -> None:
        """kind: of the file that was read"""
        self._done = done
        num_texts = done.num_rows - done.num_empty
        self.title.setText(self.tr("%n text(s) classified", "", num_texts))
        self.path.setText(str(done.path))
        self.lines.setText("\n".join(self._lines(done, num_texts)))
        self.skipped.show_rows(done.skipped[:LISTED_LINES], kind, are_all=done.num_skipped <= LISTED_LINES)
        order = sorted(range(len(done.labels)), key=lambda place: -done.counts[place])
        self.bars.set_bars(count_bars([done.labels[place] for place in order], [done.counts[place] for place in order], num_texts))
        name = done.path.stem
        self.export_button.clear()
        self.export_button.offer(
            (
                ExportedTable(self.tr("Texts of each label"), self.tr("{0}_labels").format(name), self.table),
                ExportedPlot(self.tr("Chart"), self.tr("{0}_labels").format(name), self._drawing),
            )
        )

    def table(self) -> ResultTable:
        """As many rows as there are labels."""
        from textcls_gui.core.data.tables.results_file import ResultTable

        assert self._done is not None
        num_texts = max(1, self._done.num_rows - self._done.num_empty)
        counted = sorted(zip(self._done.counts, self._done.labels, strict=True), key=lambda pair: -pair[0])
        rows = [(label, count, count / num_texts) for count, label in counted]
        return ResultTable((self.tr("label"), self.tr("texts"), self.tr("share")), rows)

    def _build(self) -> None:
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.path = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.path.setProperty("role", "muted")
        self.lines = QLabel()
        self.lines.setWordWrap(True)
        self.lines.setTextFormat(Qt.TextFormat.PlainText)
        self.lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.skipped = SkippedRows()
        self.file_button = QPushButton(self.tr("&Open the file"))
        self.folder_button = quiet_button(self.tr("Open &folder"))
        self.again_button = quiet_button(self.tr("Classify &another"))
        self.file_button.setAutoDefault(True)
        self.bars = BarChart(self.tr("How many texts got each label"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.file_button)
        buttons.addWidget(self.folder_button)
        buttons.addWidget(self.again_button)
        buttons.addStretch(1)
        told = Card()
        told.body.addWidget(self.title)
        told.body.addWidget(self.path)
        told.body.addSpacing(8)
        told.body.addWidget(self.lines)
        told.body.addWidget(self.skipped)
        told.body.addStretch(1)
        told.body.addLayout(buttons)
        chart = Card(self.tr("How many texts got each label"))
        chart.body.addWidget(self.bars, 1)
        chart.body.addWidget(self.export_button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        for card, share in ((told, 1), (chart, 1)):
            room = QVBoxLayout()
            room.addWidget(card)
            layout.addLayout(room, share)

    def _lines(self, done: ClassifiedFile, num_texts: int) -> list[str]:
        lines = []
        if done.num_unsure:
            share = f"{100 * done.num_unsure / max(1, num_texts):.0f}"
            lines.append(self.tr("The model is not sure of %n of them ({0} %).", "", done.num_unsure).format(share))
        if done.num_without_label:
            lines.append(self.tr("%n of them got none of the labels.", "", done.num_without_label))
        if done.num_empty:
            lines.append(self.tr("There is no text, and so no label, in %n row(s).", "", done.num_empty))
        if done.num_defused:
            words = self.tr("An apostrophe stands before %n cell(s) that a spreadsheet would run as a formula.", "", done.num_defused)
            lines.append(words)
        if done.num_skipped:
            lines.append(self.tr("Not read, or not as they are: %n line(s) of your file.", "", done.num_skipped))
        return lines or [self.tr("Every row was read and has its label.")]

    def _drawing(self) -> Drawing:
        return drawing_of(self.bars)

    @Slot()
    def _on_file(self) -> None:
        """In the program that the system has for such files."""
        if self._done is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._done.path.absolute())))

    @Slot()
    def _on_folder(self) -> None:
        if self._done is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._done.path.absolute().parent)))
