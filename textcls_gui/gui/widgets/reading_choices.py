"""What a person may choose about how a file is read: only what makes sense for its kind."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidgetItem, QSpinBox, QVBoxLayout, QWidget

from textcls_gui.core.data.rows import ReadOptions, TableFormat
from textcls_gui.gui.widgets.encoding_choice import EncodingChoice
from textcls_gui.gui.widgets.radio_choice import RadioChoice
from textcls_gui.gui.widgets.separator_choice import SeparatorChoice
from textcls_gui.gui.widgets.short_list import ShortList
from textcls_gui.gui.widgets.side_area import USUAL_WIDTH, SideArea
from textcls_gui.gui.workers.previewing import FilePreview

MAX_LINE = 1_000_000
SHOWN_SHEETS = 5
LINE_BOX_WIDTH = 100
GAP = 8


class ReadingChoices(SideArea):
    """Says what a person chooses, and nothing about what the program shows."""

    chosen = Signal(object)  # ReadOptions with the one set
    typed = Signal(object)  # likewise, while a person may go on typing

    def __init__(self, least_width: int = USUAL_WIDTH, parent: QWidget | None = None) -> None:
        super().__init__(least_width, parent)
        self.setAccessibleName(self.tr("How the file is read"))
        self._build()
        self._connect()

    def show_preview(self, shown: FilePreview) -> None:
        read = shown.preview.format
        is_delimited, has_sheets = read.kind == "delimited", read.kind == "spreadsheet"
        self.letters.setVisible(bool(shown.encodings))
        self.separators.setVisible(is_delimited)
        self.quotes.setVisible(is_delimited)
        self.first_row.setVisible(is_delimited or has_sheets)
        self.beginning.setVisible(is_delimited or has_sheets)
        self.sheets.setVisible(has_sheets)
        self.nothing.setVisible(not shown.encodings and not is_delimited and not has_sheets)
        self.letters.show_guesses(shown.encodings, shown.samples)
        self.separators.show_separator(read.delimiter)
        self.quotes.show_value(read.quote)
        self.first_row.show_value(read.has_header)
        self.beginning.show_line(read.first_line)
        self.sheets.show_sheets(read)

    def show_whole(self) -> None:
        """As high as what is in it, for a room that scrolls itself."""
        self.setFixedHeight(self._room.sizeHint().height())

    def _build(self) -> None:
        self.letters = EncodingChoice()
        self.separators = SeparatorChoice()
        self.quotes = RadioChoice(self.tr("Texts stand in quotes"), (('"', '"…"'), ("'", "'…'"), ("", self.tr("no quotes"))), num_columns=3)
        names, rows = self.tr("has the names of the columns"), self.tr("is already data")
        self.first_row = RadioChoice(self.tr("The first row"), ((True, names), (False, rows)))
        self.beginning = LineChoice()
        self.sheets = SheetChoice()
        self.nothing = QLabel(self.tr("A file of this kind says itself how it is to be read: there is nothing to choose."))
        self.nothing.setWordWrap(True)
        self.nothing.setProperty("role", "muted")
        self._room = QWidget()
        layout = QVBoxLayout(self._room)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(GAP)
        for part in (self.sheets, self.letters, self.separators, self.quotes, self.first_row, self.beginning, self.nothing):
            part.hide()
            layout.addWidget(part)
        layout.addStretch(1)
        self.setWidget(self._room)

    def _connect(self) -> None:
        self.letters.chosen.connect(self._on_encoding)
        self.separators.chosen.connect(self._on_separator)
        self.separators.typed.connect(self._on_separator_typed)
        self.quotes.chosen.connect(self._on_quote)
        self.first_row.chosen.connect(self._on_first_row)
        self.beginning.chosen.connect(self._on_line)
        self.sheets.chosen.connect(self._on_sheet)

    @Slot(object)
    def _on_encoding(self, encoding: str) -> None:
        self.chosen.emit(ReadOptions(encoding=encoding))

    @Slot(object)
    def _on_separator(self, separator: str) -> None:
        self.chosen.emit(ReadOptions(delimiter=separator))

    @Slot(object)
    def _on_separator_typed(self, separator: str) -> None:
        self.typed.emit(ReadOptions(delimiter=separator))

    @Slot(object)
    def _on_quote(self, quote: str) -> None:
        self.chosen.emit(ReadOptions(quote=quote))

    @Slot(object)
    def _on_first_row(self, has_header: bool) -> None:
        self.chosen.emit(ReadOptions(has_header=has_header))

    @Slot(object)
    def _on_line(self, line: int) -> None:
        self.typed.emit(ReadOptions(first_line=line))

    @Slot(object)
    def _on_sheet(self, sheet: str) -> None:
        self.chosen.emit(ReadOptions(sheet=sheet))


class LineChoice(QWidget):
    """On which line the table begins."""

    chosen = Signal(object)  # int, from 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = _StillSpinBox()
        self.box.setRange(1, MAX_LINE)
        self.box.lineEdit().setTextMargins(6, 0, 0, 0)
        self.box.setMaximumWidth(LINE_BOX_WIDTH)
        self.box.setAccessibleName(self.tr("The table begins on line"))
        self.box.setToolTip(self.tr("What stands above, such as a title or a date, is left out"))
        self.box.valueChanged.connect(self._on_changed)
        title = QLabel(self.tr("The table begins on line"))
        title.setProperty("role", "strong")
        title.setBuddy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(title, 1)
        layout.addWidget(self.box)

    def show_line(self, line: int) -> None:
        """What a person is typing is left as it is."""
        if not self.box.hasFocus():
            self.box.blockSignals(True)
            self.box.setValue(line)
            self.box.blockSignals(False)

    @Slot(int)
    def _on_changed(self, line: int) -> None:
        self.chosen.emit(line)


class _StillSpinBox(QSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # and the choices scroll


class SheetChoice(QWidget):
    """Which sheet of a spreadsheet is read."""

    chosen = Signal(object)  # str: its name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Sheet"))
        title.setProperty("role", "strong")
        self.list = ShortList(SHOWN_SHEETS)
        self.list.setAccessibleName(self.tr("Sheets of the file"))
        self.list.currentItemChanged.connect(self._on_current_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(title)
        layout.addWidget(self.list)

    def show_sheets(self, read: TableFormat) -> None:
        self.list.blockSignals(True)
        if self.list.lines != list(read.sheets):
            self.list.show_lines(read.sheets)
        if read.sheet in read.sheets:
            self.list.setCurrentRow(read.sheets.index(read.sheet))
        self.list.blockSignals(False)

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_current_changed(self, current: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if current is not None:
            self.chosen.emit(current.text())
