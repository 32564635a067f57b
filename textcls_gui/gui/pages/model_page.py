"""Model: how much time the training may take, and every setting for who wants to set it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QLabel, QToolButton, QWidget

from textcls_gui.core.config import (
    MAX_TEST,
    MAX_VALIDATION,
    ExperimentConfig,
    Preset,
    config_from_json,
    config_to_json,
    preset_config,
)
from textcls_gui.core.errors import ConfigError, LibraryError
from textcls_gui.core.files import write_whole
from textcls_gui.core.phrases import in_words
from textcls_gui.core.reasons import reason_of
from textcls_gui.gui.dialogs.search_dialog import SearchDialog
from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.system.documents import documents_folder
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.notice import Notice
from textcls_gui.gui.widgets.page import Page, primary_button, quiet_button
from textcls_gui.gui.widgets.preset_card import PresetCard
from textcls_gui.gui.widgets.settings_form import SettingsForm, differing
from textcls_gui.gui.widgets.time_panel import TimePanel
from textcls_gui.gui.widgets.vectors_choice import VectorsChoice
from textcls_gui.gui.workers.failure import Failure, failure_of
from textcls_gui.gui.workers.library_jobs import ToExport, export_run
from textcls_gui.gui.workers.rehearsing import Rehearsing
from textcls_gui.gui.workers.searching import SearchSubject
from textcls_gui.gui.workers.task import Task
from textcls_gui.gui.workspace import Workspace

if TYPE_CHECKING:
    from textcls_gui.core.training.time_budget import FittedSettings
    from textcls_gui.core.training.time_left import Forecast

PRESETS: tuple[Preset, ...] = get_args(Preset)
FILE_NAME = "textcls-settings.json"
MAX_FILE_BYTES = 1_000_000


class ModelPage(Page):
    widest = 1_280
    tallest = 1_000

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._workspace = workspace
        self._rehearsing = Rehearsing(workspace.start, self)
        self.search_dialog: SearchDialog | None = None
        self._fitted: FittedSettings | None = None  # while the settings are the ones chosen for a time
        self._export: Task | None = None
        self._folder = Path(documents_folder())
        self._build()
        self._connect()
        self._show_advanced(False)
        self._show_config()

    def load_settings(self, path: Path) -> None:
        try:
            if path.stat().st_size > MAX_FILE_BYTES:
                raise ConfigError("This file is too large to hold settings.", hint="Choose a file that was saved with Save settings.")
            config = config_from_json(path.read_bytes())
        except ConfigError as error:
            self.notice.show_failure(failure_of(error))
        except OSError as error:
            self.notice.show_failure(self._file_failure(error))
        else:
            dataset = self._workspace.dataset
            self._workspace.choose_preset(nearest_preset(config, None if dataset is None else dataset.num_texts_for_presets))
            self._workspace.set_config(config)
            self._show_config()
            self.notice.show_message("success", self.tr("Settings loaded from {0}.").format(path.name))

    def save_settings(self, path: Path) -> None:
        try:
            write_whole(path, config_to_json(self._workspace.config))
        except LibraryError as error:
            self.notice.show_failure(failure_of(error))
        else:
            self.notice.show_message("success", self.tr("Settings saved as {0}.").format(path.name))

    def export_to(self, parent: Path) -> None:
        """Write what is to be trained into a new folder in this one."""
        workspace = self._workspace
        dataset = workspace.dataset
        if dataset is None or self._export is not None:
            return
        chosen = ToExport(dataset, workspace.config, workspace.own_files, workspace.frozen_test, workspace.vectors)
        self._export = Task(export_run(chosen, parent))
        self._export.succeeded.connect(self._on_exported)
        self._export.failed.connect(self._on_export_failed)
        self._export.cancelled.connect(self._on_export_ended)
        self.notice.show_message("info", self.tr("Writing {0} texts into the folder…").format(grouped(dataset.num_texts)))
        self._show_data()
        workspace.start(self._export, self._export.cancel)

    @property
    def tour_target(self) -> QWidget:
        return self.cards["balanced"]

    @property
    def is_irreplaceable(self) -> bool:
        dialog = self.search_dialog
        return self._export is not None or (dialog is not None and (dialog.isVisible() or dialog.is_searching))

    def take_over(self, before: Page) -> None:
        if isinstance(before, ModelPage):
            self._folder, self._fitted = before._folder, before._fitted
            self._show_time()

    def _build(self) -> None:
        self.title.setText(self.tr("Model"))
        self.sentence.setText(self.tr("Choose how thoroughly to train. Balanced is right for most; the rest can stay as it is."))
        self.setAccessibleName(self.title.text())
        self.notice = Notice()
        self.body.addWidget(self.notice)
        self.body.addLayout(self._build_cards())
        self.parts = QLabel()
        self.parts.setProperty("role", "muted")
        self.parts.setWordWrap(True)
        self.body.addWidget(self.parts)
        self.time = TimePanel()
        self.body.addWidget(self.time)
        self.body.addLayout(self._build_advanced_head())
        self.form = SettingsForm(self._workspace.config)
        self.advanced_card = Card()
        self.advanced_card.body.addWidget(self.form)
        self.vectors = VectorsChoice()
        self.advanced_card.body.addWidget(self.vectors)
        self.body.addWidget(self.advanced_card, 1_000)
        self.body.addStretch(1)
        self.train_button = primary_button(self.tr("&Train"))
        set_icon(self.train_button, "play")
        self.elsewhere_button = quiet_button(self.tr("Train &elsewhere…"))
        self.elsewhere_button.setToolTip(
            self.tr("Write your texts and these settings into a folder, train there on a faster computer, and bring the finished run back.")
        )
        set_icon(self.elsewhere_button, "folder-open")
        self.footer.addWidget(self.elsewhere_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.train_button)

    def _build_cards(self) -> QHBoxLayout:
        names: dict[Preset, str] = {"fast": self.tr("Fast"), "balanced": self.tr("Balanced"), "best": self.tr("Best")}
        row = QHBoxLayout()
        row.setSpacing(16)
        self._group = QButtonGroup(self)
        self.cards: dict[Preset, PresetCard] = {}
        for preset in PRESETS:
            card = PresetCard(names[preset])
            self.cards[preset] = card
            self._group.addButton(card)
            row.addWidget(card, 1)
        return row

    def _build_advanced_head(self) -> QHBoxLayout:
        self.advanced_button = QToolButton()
        self.advanced_button.setText(self.tr("&Advanced"))
        self.advanced_button.setCheckable(True)
        self.advanced_button.setProperty("role", "quiet")
        self.advanced_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.changes = QLabel()
        self.changes.setProperty("role", "muted")
        self.reset_button = quiet_button(self.tr("&Reset"))
        self.reset_button.setToolTip(self.tr("Set everything back to the preset's values"))
        self.load_button = quiet_button(self.tr("&Load settings…"))
        self.save_button = quiet_button(self.tr("Sa&ve settings…"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.advanced_button)
        row.addWidget(self.changes)
        row.addWidget(self.reset_button)
        row.addStretch(1)
        row.addWidget(self.load_button)
        row.addWidget(self.save_button)
        return row

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self._on_card_clicked)
        self.advanced_button.toggled.connect(self._show_advanced)
        self.form.config_edited.connect(self._on_edited)
        self.reset_button.clicked.connect(self._on_reset)
        self.load_button.clicked.connect(self._on_load)
        self.save_button.clicked.connect(self._on_save)
        self.train_button.clicked.connect(self._on_train)
        self.elsewhere_button.clicked.connect(self._on_elsewhere)
        self.vectors.chosen.connect(self._on_vectors_chosen)
        self._workspace.config_changed.connect(self._show_config)
        self._workspace.dataset_changed.connect(self._show_config)  # what a preset is depends on how many texts there are
        self._workspace.running_changed.connect(self._show_data)
        for changed in (self._workspace.config_changed, self._workspace.dataset_changed, self._workspace.own_files_changed):
            changed.connect(self._on_choice_changed)
        self._workspace.running_changed.connect(self._on_choice_changed)
        self._workspace.searching_changed.connect(self._on_choice_changed)
        self._workspace.searching_changed.connect(self._show_data)
        self.time.search_requested.connect(self._on_search)
        self._workspace.closing.connect(self._rehearsing.cancel)
        self.time.fit_requested.connect(self._on_fit)
        self._rehearsing.forecast_made.connect(self._on_forecast)
        self._rehearsing.fitted.connect(self._on_fitted)
        self._rehearsing.progressed.connect(self.time.show_fitting)
        self._rehearsing.failed.connect(self.time.show_failure)

    @Slot(bool)
    def _show_advanced(self, shown: bool) -> None:
        self.advanced_card.setVisible(shown)
        set_icon(self.advanced_button, "chevron-down" if shown else "chevron-right")

    @Slot()
    def _show_config(self) -> None:
        config, preset = self._workspace.config, self._workspace.preset_values
        self.cards[self._workspace.preset].setChecked(True)
        self.form.show_config(config, preset)
        num_changed = sum(1 for _ in differing(config, preset))
        self.changes.setText(self.tr("%n setting(s) differ from the preset", "", num_changed) if num_changed else "")
        self.reset_button.setVisible(bool(num_changed))
        self.vectors.show_file(self._workspace.vectors)
        self._show_data()

    @Slot()
    def _show_data(self) -> None:
        dataset = self._workspace.dataset
        self.train_button.setEnabled(not self._workspace.is_running)
        self.train_button.setText(self.tr("&Train") if dataset is not None else self.tr("Choose &data"))
        set_icon(self.train_button, "play" if dataset is not None else "database")
        self._show_expectations(None if dataset is None else dataset.num_texts_for_presets)
        self.elsewhere_button.setVisible(dataset is not None)
        self.elsewhere_button.setEnabled(self._export is None)
        self.parts.setVisible(dataset is not None)
        self.time.setVisible(dataset is not None)
        self.time.set_enabled(can_fit=not self._workspace.is_running and not self._workspace.is_searching)
        if dataset is not None:
            split = self._workspace.config.split
            num_validation = min(MAX_VALIDATION, round(split.validation_fraction * dataset.num_texts))
            num_test = min(MAX_TEST, round(split.test_fraction * dataset.num_texts))
            self.parts.setText(
                self.tr("Of your {0} texts, about {1} are learnt from, {2} show when to stop, and {3} are kept apart for the test.").format(
                    grouped(dataset.num_texts),
                    grouped(dataset.num_texts - num_validation - num_test),
                    grouped(num_validation),
                    grouped(num_test),
                )
            )

    def _show_expectations(self, num_texts: int | None) -> None:
        sentences: dict[Preset, str] = {
            "fast": self.tr("A first answer soon: a small model that reads your texts up to {0} times."),
            "balanced": self.tr("Right for most: a medium model that reads your texts up to {0} times."),
            "best": self.tr("Takes several times as long: {1} models that each read your texts up to {0} times and answer together."),
        }
        for preset, card in self.cards.items():
            config = preset_config(preset, num_texts)
            card.set_sentence(sentences[preset].format(config.training.max_epochs, config.model.num_members))

    @Slot(object)
    def _on_vectors_chosen(self, path: Path | None) -> None:
        self._workspace.set_vectors(path)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_time()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self._rehearsing.is_fitting:
            self._rehearsing.cancel()  # who looks elsewhere has other work for the processor

    def _show_time(self) -> None:
        """Say how long the training takes, or have it worked out."""
        workspace = self._workspace
        if workspace.dataset is None or workspace.is_running or workspace.is_searching:
            self.time.show_nothing()
        elif workspace.forecast is not None:
            self.time.show_forecast(workspace.forecast)
        elif self.isVisible():
            self.time.show_working()
            self._rehearsing.rehearse(workspace.dataset, workspace.config, workspace.own_files)
        self.time.show_choice(self._fitted, self.time.minutes.value())

    def _file_failure(self, error: OSError) -> Failure:
        reason = in_words(QCoreApplication.translate, reason_of(error))
        return Failure(
            self.tr("The file {0} cannot be used: {1}.").format(Path(error.filename or "").name, reason),
            self.tr("Choose another folder or another name."),
        )

    @Slot()
    def _on_choice_changed(self) -> None:
        if self._fitted is not None and self._workspace.config != self._fitted.config:
            self._fitted = None
        self._rehearsing.cancel()
        self._show_time()

    @Slot(object)
    def _on_fit(self, minutes: int) -> None:
        workspace = self._workspace
        if workspace.dataset is not None and not workspace.is_running:
            self._fitted = None
            self.time.show_choice(None, minutes)
            self.time.show_fitting(0.0)
            self._rehearsing.fit(minutes, workspace.dataset, workspace.config, workspace.own_files)

    @Slot(object)
    def _on_search(self, minutes: int) -> None:
        """The dialog is kept while it is open or its search is ending; another one is for other data or settings."""
        workspace = self._workspace
        if workspace.dataset is None:
            return
        if self.search_dialog is None or not (self.search_dialog.isVisible() or self.search_dialog.is_searching):
            if self.search_dialog is not None:
                self.search_dialog.deleteLater()
            subject = SearchSubject(workspace.dataset, workspace.config, workspace.frozen_test, workspace.own_files, workspace.vectors)
            self.search_dialog = SearchDialog(workspace, subject, minutes, self)
            self.search_dialog.settings_chosen.connect(self._on_settings_found)
        self.search_dialog.show()
        self.search_dialog.raise_()
        self.search_dialog.activateWindow()

    @Slot(object)
    def _on_settings_found(self, config: ExperimentConfig) -> None:
        self._workspace.set_config(config)
        self._show_config()
        self.notice.show_message("success", self.tr("The settings that were found are chosen; Advanced shows them."))

    @Slot(object)
    def _on_forecast(self, forecast: Forecast) -> None:
        self._workspace.set_forecast(forecast)
        self.time.show_forecast(forecast)

    @Slot(object)
    def _on_fitted(self, fitted: FittedSettings) -> None:
        self._fitted = fitted
        self._workspace.choose_preset(fitted.preset)
        self._workspace.set_config(fitted.config)
        self._rehearsing.cancel()
        self._workspace.set_forecast(fitted.forecast)
        self._show_config()
        self._show_time()

    @Slot(object)
    def _on_card_clicked(self, card: PresetCard) -> None:
        self.notice.clear()
        self._workspace.choose_preset(next(preset for preset, other in self.cards.items() if other is card))
        self._show_config()

    @Slot(object)
    def _on_edited(self, config: ExperimentConfig) -> None:
        self._workspace.set_config(config)

    @Slot()
    def _on_reset(self) -> None:
        self._workspace.set_config(self._workspace.preset_values)

    @Slot()
    def _on_train(self) -> None:
        if self._workspace.dataset is None:
            self._workspace.request_page("start")
        else:
            self._workspace.request_training()

    @Slot()
    def _on_elsewhere(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose where the folder is to be made"), str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_elsewhere_chosen)
        dialog.open()

    @Slot(str)
    def _on_elsewhere_chosen(self, path: str) -> None:
        self._folder = Path(path)
        self.export_to(Path(path))

    @Slot(object)
    def _on_exported(self, folder: object) -> None:
        assert isinstance(folder, Path)
        self._on_export_ended(None)
        self.notice.show_message(
            "success",
            self.tr("The folder “{0}” is ready: copy it to the other computer.").format(folder.name),
            self.tr("It holds your texts, and its README.txt says how to go on. When it is back, the Library takes the finished run in."),
        )

    @Slot(object)
    def _on_export_failed(self, failure: Failure) -> None:
        self._on_export_ended(None)
        self.notice.show_failure(failure)

    @Slot(object)
    def _on_export_ended(self, _nothing: object) -> None:
        self._export = None
        self.notice.clear()
        self._show_data()

    @Slot()
    def _on_load(self) -> None:
        dialog = self._file_dialog(self.tr("Load settings"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.fileSelected.connect(self._on_load_chosen)
        dialog.open()

    @Slot()
    def _on_save(self) -> None:
        dialog = self._file_dialog(self.tr("Save settings"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(self._on_save_chosen)
        dialog.open()

    @Slot(str)
    def _on_load_chosen(self, path: str) -> None:
        self._folder = Path(path).parent
        self.load_settings(Path(path))

    @Slot(str)
    def _on_save_chosen(self, path: str) -> None:
        self._folder = Path(path).parent
        self.save_settings(Path(path))

    def _file_dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = QFileDialog(self, title, str(self._folder), self.tr("Settings (*.json)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(mode)
        return dialog


def nearest_preset(config: ExperimentConfig, num_texts: int | None = None) -> Preset:
    """The preset that, fitted to this number of texts, the config differs from in the fewest settings."""
    candidates: tuple[Preset, ...] = ("balanced", "fast", "best")
    return min(candidates, key=lambda preset: sum(1 for _ in differing(config, preset_config(preset, num_texts))))
