"""The place to drop a file, and the buttons for whoever does not drop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from textcls_gui.gui.icons import picture, set_icon
from textcls_gui.gui.theme import colors_for
from textcls_gui.gui.widgets.page import primary_button

ICON_NAME, ICON_SIZE = "file-up", 44
WORDS_WIDTH = 520


class DropArea(QFrame):
    """What is dropped is heard by the window; this says where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "drop")
        self.picture = QLabel()
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
        self._lay_out()
        self._draw_picture()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_picture()

    def _lay_out(self) -> None:
        """Words that wrap get their height from their width, so they stand in a room whose width is known."""
        room = QWidget()
        room.setFixedWidth(WORDS_WIDTH)
        words = QVBoxLayout(room)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(8)
        words.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.title, self.sentence):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.addWidget(label)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(room)
        middle.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.button, self.folder_button, self.paste_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 16)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addLayout(buttons)
        layout.addStretch(3)

    def _draw_picture(self) -> None:
        self.picture.setPixmap(picture(ICON_NAME, colors_for(self.palette()).muted, ICON_SIZE, self.devicePixelRatioF()))
