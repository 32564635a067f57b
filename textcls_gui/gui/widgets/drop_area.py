"""The place to drop a file, and the buttons for whoever does not drop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.theme import Space
from textcls_gui.gui.widgets.flow import Flow
from textcls_gui.gui.widgets.page import primary_button
from textcls_gui.gui.widgets.picture_label import PictureLabel

ICON_SIZE = 44
WORDS_WIDTH = 460


class DropArea(QFrame):
    """What is dropped is heard by the window; this says where."""

    open_requested = Signal()
    folder_requested = Signal()
    paste_requested = Signal(object)  # str: what is on the clipboard

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "drop")
        self.title = QLabel(self.tr("Drop a file or a folder here"))
        self.title.setProperty("role", "heading")
        self.sentence = QLabel(
            self.tr(
                "CSV, Excel, ODS, JSON or Parquet with one text in each row and a label beside it, "
                "or a folder of texts with one folder for each label. It never leaves this computer."
            )
        )
        self.sentence.setProperty("role", "muted")
        self.button = primary_button(self.tr("&Open a file…"))
        self.folder_button = QPushButton(self.tr("Open a &folder…"))
        self.paste_button = QPushButton(self.tr("&Paste"))
        for button, icon_name in ((self.button, "file-text"), (self.folder_button, "folder-open"), (self.paste_button, "clipboard-paste")):
            button.setAutoDefault(True)
            set_icon(button, icon_name)
        self.button.clicked.connect(self.open_requested)
        self.folder_button.clicked.connect(self.folder_requested)
        self.paste_button.clicked.connect(self._on_paste)
        QGuiApplication.clipboard().dataChanged.connect(self._show_what_may_be_pasted)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_what_may_be_pasted()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:  # some systems tell of the clipboard only then
            self._show_what_may_be_pasted()

    def _lay_out(self) -> None:
        """Words that wrap get their height from their width, so they stand in a room whose width is known."""
        room = QWidget()
        room.setMaximumWidth(WORDS_WIDTH)
        words = QVBoxLayout(room)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(Space.S)
        words.addWidget(PictureLabel("file-up", ICON_SIZE), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.title, self.sentence):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.addWidget(label)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(room, 1_000)
        middle.addStretch(1)
        buttons = Flow(self.button, self.folder_button, self.paste_button, is_centred=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addStretch(1)
        layout.addLayout(middle)
        layout.addLayout(buttons)
        layout.addStretch(1)

    @Slot()
    def _show_what_may_be_pasted(self) -> None:
        """Asked while this is seen alone: what is on the clipboard may be large, and another program's."""
        if not self.isVisible():
            return
        can_paste = _is_table(_clipboard_text())
        self.paste_button.setEnabled(can_paste)
        self.paste_button.setToolTip(
            self.tr("Take the rows that were copied in a spreadsheet program")
            if can_paste
            else self.tr("First copy some rows in a spreadsheet program, or some lines of text: two at least")
        )

    @Slot()
    def _on_paste(self) -> None:
        if _is_table(text := _clipboard_text()):
            self.paste_requested.emit(text)


def _clipboard_text() -> str:
    """Nothing while files are on it, whose names come as text too."""
    mime = QGuiApplication.clipboard().mimeData()
    return mime.text() if mime is not None and mime.hasText() and not mime.hasUrls() else ""


def _is_table(text: str) -> bool:
    """Whether there are two lines at least."""
    filled = text.strip()
    return "\n" in filled or "\r" in filled
