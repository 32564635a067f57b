"""Settings of the program itself, not of a model: its language, its looks, and what it may do by itself. A card for each matter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.languages import AS_THE_SYSTEM, LANGUAGES, language_for
from textcls_gui.gui.widgets.about_panel import AboutPanel
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.page import GAP, Page
from textcls_gui.gui.widgets.radio_choice import RadioChoice
from textcls_gui.gui.workspace import Workspace

WIDEST = 720


class SettingsPage(Page):
    """What is chosen holds at once and is kept; there is nothing to save."""

    widest = 1_280

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._workspace, self._preferences = workspace, workspace.preferences
        self._build()
        self._preferences.changed.connect(self._show_settings)
        self._show_settings()

    def _build(self) -> None:
        self.title.setText(self.tr("Settings"))
        self.setAccessibleName(self.title.text())
        self.sentence.setText(self.tr("How the program looks and behaves. What you choose here holds at once; models are not affected."))
        cards = QWidget()
        cards.setMaximumWidth(WIDEST)
        self._cards = QVBoxLayout(cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(GAP)
        for card in self._build_cards():
            self._cards.addWidget(card)
        self._cards.addStretch(1)
        row = QHBoxLayout()  # which knows how wide they are, and so how high
        row.addWidget(cards, 1)
        row.addStretch(0)
        self.body.addLayout(row, 1)

    def _build_cards(self) -> Sequence[Card]:
        return self._build_language(), self._build_appearance(), self._build_manners(), self._build_tour(), AboutPanel(self._workspace)

    def _build_language(self) -> Card:
        card = Card()
        system = self.tr("As the system ({0})").format(language_for(AS_THE_SYSTEM).name)
        choices = [(AS_THE_SYSTEM, system), *((language.tag, language.name) for language in LANGUAGES)]
        self.language = RadioChoice(self.tr("Language"), choices)
        self.language.chosen.connect(self._on_language_chosen)
        card.body.addWidget(self.language)
        words = self.tr("Reports and exported pictures are written in this language too. The command line speaks English.")
        card.body.addWidget(_remark(words))
        return card

    def _build_appearance(self) -> Card:
        card = Card()
        choices = [("", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        self.appearance = RadioChoice(self.tr("Appearance"), choices)
        self.appearance.chosen.connect(self._on_appearance_chosen)
        card.body.addWidget(self.appearance)
        movement = [("", self.tr("As the system")), ("less", self.tr("Less movement"))]
        self.movement = RadioChoice(self.tr("Movement"), movement)
        self.movement.chosen.connect(self._on_movement_chosen)
        card.body.addWidget(self.movement)
        words = self.tr("With less movement nothing fades or slides, and words stand where a bar would run to and fro.")
        card.body.addWidget(_remark(words))
        return card

    def _build_tour(self) -> Card:
        card = Card(self.tr("Getting to know the program"))
        self.tour_button = QPushButton(self.tr("Take the &tour"))
        set_icon(self.tour_button, "compass")
        self.tour_button.clicked.connect(self._workspace.tour_requested)
        card.body.addWidget(_remark(self.tr("A short tour shows what each page is for. It can be left and taken again at any time.")))
        card.body.addWidget(self.tour_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _build_manners(self) -> Card:
        card = Card(self.tr("While a model is trained"))
        self.keeps_awake = QCheckBox(self.tr("Keep the computer &awake"))
        self.tells_when_done = QCheckBox(self.tr("Tell me &when a long training has ended"))
        self.keeps_awake.clicked.connect(self._on_manners_chosen)
        self.tells_when_done.clicked.connect(self._on_manners_chosen)
        card.body.addWidget(self.keeps_awake)
        card.body.addWidget(self.tells_when_done)
        words = self.tr("It stays awake while a file is classified too; the screen may go dark. You are told if you look elsewhere.")
        card.body.addWidget(_remark(words))
        return card

    @Slot()
    def _show_settings(self) -> None:
        settings = self._preferences.settings
        self.language.show_value(settings.language)
        self.appearance.show_value(settings.appearance)
        self.movement.show_value(settings.movement)
        self.keeps_awake.setChecked(settings.keeps_awake)
        self.tells_when_done.setChecked(settings.tells_when_done)

    @Slot(object)
    def _on_language_chosen(self, tag: str) -> None:
        self._preferences.change(replace(self._preferences.settings, language=tag))

    @Slot(object)
    def _on_appearance_chosen(self, appearance: str) -> None:
        self._preferences.change(replace(self._preferences.settings, appearance=appearance))

    @Slot(object)
    def _on_movement_chosen(self, movement: str) -> None:
        self._preferences.change(replace(self._preferences.settings, movement=movement))

    @Slot()
    def _on_manners_chosen(self) -> None:
        awake, tells = self.keeps_awake.isChecked(), self.tells_when_done.isChecked()
        self._preferences.change(replace(self._preferences.settings, keeps_awake=awake, tells_when_done=tells))


def _remark(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label
