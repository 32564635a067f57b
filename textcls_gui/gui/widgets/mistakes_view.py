"""The mistakes of a run, most confident first, and what to do about each: keep its label, change it, remove the text; then train again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from textcls_gui.core.data.tables.results_file import ResultTable
from textcls_gui.core.library.store import SavedRun
from textcls_gui.gui.icons import set_icon
from textcls_gui.gui.item_models.mistakes import DECISION, MistakesModel
from textcls_gui.gui.item_models.tested_texts import TextColumn
from textcls_gui.gui.mistake_decisions import MistakeDecisions
from textcls_gui.gui.numbers import grouped
from textcls_gui.gui.punctuation import listed
from textcls_gui.gui.shortcuts import make_shortcut
from textcls_gui.gui.widgets.export_button import ExportButton, ExportedTable
from textcls_gui.gui.widgets.flow import Flow
from textcls_gui.gui.widgets.label_picker import LabelPicker
from textcls_gui.gui.widgets.notice import Notice
from textcls_gui.gui.widgets.page import quiet_button
from textcls_gui.gui.widgets.tested_texts_view import TestedTextsView
from textcls_gui.gui.workers.editing import edit_words
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.result_tables import texts_table
from textcls_gui.gui.workspace import Workspace

if TYPE_CHECKING:
    from textcls_gui.core.data.tables.edits import Edit

SEARCH_PAUSE_MS = 150
DECISION_WIDTH = 190
LABEL_SHARE, LEAST_LABEL_WIDTH = 0.18, 84
LEAST_HEIGHT = 48  # of the list, and of the text: in the smallest window the page must fit
WIDEST_SEARCH_LETTERS = 28


class MistakesView(QWidget):
    """The keys work while the list or the text below it has the focus: K, R, L, Delete and Ctrl+Z."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._run: SavedRun | None = None
        self.decisions = MistakeDecisions(workspace, self)
        self.picker: LabelPicker | None = None
        self._picked_for = 0
        self._wanted_widths: dict[int, int] = {}
        self._search_pause = QTimer(self)
        self._search_pause.setSingleShot(True)
        self._search_pause.setInterval(SEARCH_PAUSE_MS)
        self._build()
        self._connect()
        self._show_state()

    def show_run(self, run: SavedRun) -> None:
        self._run = run
        self.notice.clear()
        self.view.set_texts(run.tested, run.report.labels)
        self._wanted_widths = {column: self.view.table.columnWidth(column) for column in (TextColumn.SHOULD_BE, TextColumn.MODEL_SAYS)}
        self._share_width()
        wrong = [position for position, tested in enumerate(run.tested) if not tested.is_right]
        wrong.sort(key=lambda position: run.tested[position].probability, reverse=True)
        self.search.clear()
        self.view.texts.search("")
        self.view.choose(wrong)
        self.words.setText(
            self.tr(
                "%n mistake(s), the surest first; often the label in your table is wrong. Correcting it makes the figures true: "
                "these texts test the model, which learns from others.",
                "",
                len(wrong),
            )
        )
        self.decisions.show_run(run)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """The labels leave the text its room, however long they are."""
        most = max(LEAST_LABEL_WIDTH, round(LABEL_SHARE * self.view.table.viewport().width()))
        for column in (TextColumn.SHOULD_BE, TextColumn.MODEL_SAYS, DECISION):
            self.view.table.setColumnWidth(column, min(most, self._wanted_widths.get(column, DECISION_WIDTH)))

    # ---- laid out

    def _build(self) -> None:
        self.texts = MistakesModel(self)
        self.view = TestedTextsView(with_labels=True, texts=self.texts)
        self.view.table.setColumnWidth(DECISION, DECISION_WIDTH)
        self.view.table.setMinimumHeight(LEAST_HEIGHT)
        self.view.full_text.setMinimumHeight(LEAST_HEIGHT)
        self.words = QLabel()
        self.words.setProperty("role", "small")
        self.words.setWordWrap(True)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in the texts"))
        self.search.setAccessibleName(self.tr("Search in the texts"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(WIDEST_SEARCH_LETTERS * self.fontMetrics().averageCharWidth())
        self.notice = Notice()
        self.counter = QLabel()
        self.counter.setProperty("role", "strong")
        self.retrain_button = QPushButton()
        self.export_button = ExportButton(
            self._workspace.start, (ExportedTable(self.tr("Mistakes shown"), self.tr("mistakes"), self._mistakes_table),)
        )
        top = QHBoxLayout()
        top.addWidget(self.words, 2)
        top.addWidget(self.search)
        top.addWidget(self.export_button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.notice)
        layout.addLayout(self._build_obstacle())
        layout.addLayout(self._build_buttons())
        layout.addLayout(self._build_retraining())

    def _mistakes_table(self) -> ResultTable:
        return texts_table(self.texts.shown(), self.texts.labels)

    def _build_obstacle(self) -> QHBoxLayout:
        self.obstacle = QLabel()
        self.obstacle.setProperty("role", "small")
        self.obstacle.setWordWrap(True)
        self.obstacle.setTextFormat(Qt.TextFormat.PlainText)
        self.open_button = QPushButton(self.tr("Open that data set"))
        set_icon(self.open_button, "folder-open")
        row = QHBoxLayout()
        row.addWidget(self.obstacle, 1)
        row.addWidget(self.open_button)
        return row

    def _build_buttons(self) -> Flow:
        self.keep_button = QPushButton(self.tr("Keep"))
        self.keep_button.setToolTip(self.tr("The label is right, and the model is wrong (K)"))
        self.agree_button = QPushButton(self.tr("The model is right"))
        self.agree_button.setToolTip(self.tr("Give the text the label that the model says (R)"))
        self.relabel_button = QPushButton(self.tr("Another label…"))
        self.relabel_button.setToolTip(self.tr("Pick the right label, or write a new one (L)"))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setToolTip(self.tr("Leave the text out of the data set; your file is not changed (Delete)"))
        self.undo_button = quiet_button(self.tr("Undo"))
        for button, icon in (
            (self.keep_button, "check"),
            (self.agree_button, "circle-check"),
            (self.relabel_button, "pencil"),
            (self.remove_button, "trash-2"),
            (self.undo_button, "undo"),
            (self.retrain_button, "play"),
        ):
            set_icon(button, icon)
        return Flow(self.keep_button, self.agree_button, self.relabel_button, self.remove_button, self.undo_button)

    def _build_retraining(self) -> QHBoxLayout:
        """Takes room once something was decided."""
        row = QHBoxLayout()
        row.addWidget(self.counter)
        row.addStretch(1)
        row.addWidget(self.retrain_button)
        return row

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search_pause.start)
        self._search_pause.timeout.connect(self._on_search)
        for button, slot, shortcut_id in (
            (self.keep_button, self._on_keep, "keep label"),
            (self.agree_button, self._on_agree, "agree"),
            (self.relabel_button, self._on_relabel, "relabel mistake"),
            (self.remove_button, self._on_remove, "remove mistake"),
            (self.undo_button, self.decisions.undo, "undo decision"),
        ):
            button.clicked.connect(slot)
            on_list = Qt.ShortcutContext.WidgetWithChildrenShortcut
            make_shortcut(shortcut_id, self.view, button.click, on_list)  # a button that is off does nothing
        self.open_button.clicked.connect(self._on_open)
        self.retrain_button.clicked.connect(self._on_retrain)
        self.view.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.texts.modelReset.connect(self._show_state)
        self.decisions.changed.connect(self._show_decisions)
        self.decisions.taken_back.connect(self._on_taken_back)
        self.decisions.failed.connect(self._on_failed)

    # ---- shown

    @Slot()
    def _show_decisions(self) -> None:
        self.texts.show_decisions({position: self._words_on(position) for position in self.decisions.decisions})
        self._show_state()

    def _words_on(self, position: int) -> str:
        match self.decisions.decision(position):
            case "kept":
                return self.tr("Kept")
            case "removed":
                return self.tr("Removed")
            case "relabelled":
                return self.tr("Now “{0}”").format(listed(self.decisions.labels_now(position)) or self.tr("none"))
        return ""

    @Slot()
    def _show_state(self) -> None:
        """What can be done with the chosen mistake, and with all."""
        decisions, position = self.decisions, self._position
        can_decide = decisions.obstacle == "" and position is not None
        decision = "none" if position is None else decisions.decision(position)
        is_removed = decision == "removed"
        answer = None if position is None or not can_decide else decisions.answer(position)
        now = () if position is None else decisions.labels_now(position)
        is_as_the_model_says = answer is not None and frozenset(answer) == frozenset(now)
        self.keep_button.setEnabled(can_decide and decision == "none")
        self.agree_button.setEnabled(can_decide and not is_removed and answer is not None and not is_as_the_model_says)
        self.relabel_button.setEnabled(can_decide and not is_removed)
        self.remove_button.setEnabled(can_decide)
        self.remove_button.setText(self.tr("Restore") if is_removed else self.tr("Remove"))
        self.undo_button.setEnabled(decisions.can_undo)
        self.undo_button.setToolTip(self._undo_words())
        self._show_obstacle()
        self._show_counts()

    def _undo_words(self) -> str:
        if not self.decisions.can_undo:
            return self.tr("Nothing to undo")
        edit = self.decisions.to_undo
        return self.tr("Undo: {0} (Ctrl+Z)").format(self.tr("Kept") if edit is None else edit_words(edit))

    def _show_obstacle(self) -> None:
        words = self._obstacle_words()
        self.obstacle.setText(words)
        self.obstacle.setVisible(bool(words))
        self.open_button.setVisible(bool(self.decisions.dataset_to_open))

    def _obstacle_words(self) -> str:
        name = "" if self._run is None else self._run.summary.data_name
        match self.decisions.obstacle:
            case "own file":
                return self.tr("These texts come from a test file of their own: correct them there, and open it again.")
            case "not noted":
                return self.tr("It was not noted where these texts stand in your table. Train here once more to correct them.")
            case "no data" if self.decisions.dataset_to_open:
                return self.tr("To correct labels here, open the data set “{0}”.").format(name)
            case "another data set" if self.decisions.dataset_to_open:
                return self.tr("This model was trained on “{0}”, and another data set is open now.").format(name)
            case "no data" | "another data set":
                return self.tr("This model was trained on “{0}”, which is no longer kept: nothing can be corrected here.").format(name)
            case "other columns":
                return self.tr("Other columns are chosen in Data than this model was trained on. Choose those to correct labels here.")
        return ""

    def _show_counts(self) -> None:
        num_corrections, num_kept = self.decisions.num_corrections, self.decisions.num_kept
        can_decide = self.decisions.obstacle == ""
        words = [self.tr("%n correction(s)", "", num_corrections), self.tr("{0} kept").format(grouped(num_kept))]
        self.counter.setText(listed(words) if num_corrections or num_kept else "")
        self.counter.setVisible(can_decide and bool(self.counter.text()))
        self.retrain_button.setVisible(can_decide and num_corrections > 0)
        self.retrain_button.setText(
            self.tr("Re&train with %n correction(s)", "", num_corrections) if num_corrections else self.tr("Re&train")
        )
        is_running = self._workspace.is_running
        self.retrain_button.setEnabled(can_decide and num_corrections > 0 and not is_running and self.decisions.is_up_to_date)
        self.retrain_button.setToolTip(
            self.tr("A training is under way.")
            if is_running
            else self.tr(
                "With this run's settings and all corrections, those made in Data too; tested on the same texts and compared with this run."
            )
        )

    @property
    def _position(self) -> int | None:
        index = self.view.table.currentIndex()
        return self.texts.position(index.row()) if index.isValid() and index.row() < self.texts.rowCount() else None

    def _step(self) -> None:
        """On to the next mistake, as one who goes through them wants it."""
        row = self.view.table.currentIndex().row() + 1
        if row < self.texts.rowCount():
            self.view.table.selectRow(row)

    # ---- decided

    @Slot()
    def _on_keep(self) -> None:
        if (position := self._position) is not None:
            self.decisions.keep(position)
            self._step()

    @Slot()
    def _on_agree(self) -> None:
        position = self._position
        answer = None if position is None else self.decisions.answer(position)
        if position is not None and answer is not None:
            self.decisions.relabel(position, answer)
            self._step()

    @Slot()
    def _on_relabel(self) -> None:
        position = self._position
        if position is None:
            return
        self._picked_for = position
        now = self.decisions.labels_now(position)
        self.picker = LabelPicker(self.decisions.known_labels, now, is_several=bool(self.decisions.separator), parent=self)
        self.picker.picked.connect(self._on_picked)
        self.picker.finished.connect(self.picker.deleteLater)
        self.picker.open()

    @Slot(object)
    def _on_picked(self, labels: tuple[str, ...]) -> None:
        self.decisions.relabel(self._picked_for, labels)
        if self._picked_for == self._position:
            self._step()

    @Slot()
    def _on_remove(self) -> None:
        if (position := self._position) is None:
            return
        if self.decisions.decision(position) == "removed":
            self.decisions.restore(position)
        else:
            self.decisions.remove(position)
            self._step()

    @Slot(object, object)
    def _on_taken_back(self, position: int | None, edit: Edit | None) -> None:
        """The text it was about is shown; of an edit made elsewhere it is said what it was."""
        row = None if position is None else self.texts.row_of(position)
        if row is not None:
            self.notice.clear()
            self.view.table.selectRow(row)
        elif edit is not None:
            self.notice.show_message("info", self.tr("Taken back: {0}").format(edit_words(edit)))

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self.notice.show_failure(failure)

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_state()

    @Slot()
    def _on_search(self) -> None:
        self.texts.search(self.search.text())

    @Slot()
    def _on_open(self) -> None:
        self._workspace.request_dataset(self.decisions.dataset_to_open)

    @Slot()
    def _on_retrain(self) -> None:
        retraining = self.decisions.retraining()
        if retraining is not None:
            self._workspace.request_retraining(retraining)
