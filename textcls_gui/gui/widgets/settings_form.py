"""Every setting of a run as a form, generated from the typed config: a new setting there is a new row here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from textcls_gui.core.config import SETTINGS, ExperimentConfig, Setting, Value, with_values
from textcls_gui.gui.help.hint import with_hint
from textcls_gui.gui.help.topics import set_topic
from textcls_gui.gui.punctuation import run_on
from textcls_gui.gui.theme import Space
from textcls_gui.gui.widgets.number_spin_box import NumberSpinBox
from textcls_gui.gui.widgets.setting_words import SettingWords, translated

EDITOR_WIDTH, EDITOR_LETTERS = 190, 18  # the larger of both
LEAST_LINES = 8
TWO_COLUMNS_WIDTH = 760


class SettingRow(QWidget):
    """One setting: its title, an editor for its kind, one sentence, and the way back to the preset's value."""

    edited = Signal(str, object)  # the setting's name, its new value

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._preset_value = setting.default
        self._value_words = SettingWords(self)
        self._build()

    def show_value(self, value: Value, preset_value: Value) -> None:
        """Nothing is reported for what the program itself sets."""
        self._preset_value = preset_value
        self.editor.blockSignals(True)
        self._set(value)
        self.editor.blockSignals(False)
        self._mark(value != preset_value)

    def _build(self) -> None:
        title = translated(self.setting.title)
        label = QLabel(title)
        label.setWordWrap(True)
        self.editor = self._make_editor()
        self.editor.setAccessibleName(title)
        self.editor.setAccessibleDescription(run_on(translated(self.setting.sentence), self._range_words()))
        self.editor.setMaximumWidth(_editor_width(self))
        if isinstance(self.editor, QAbstractSpinBox):
            self.editor.lineEdit().setTextMargins(6, 0, 0, 0)
        label.setBuddy(self.editor)
        label.setToolTip(with_hint(translated(self.setting.sentence)))
        set_topic(self, f"all-settings#{self.setting.name}")
        self.reset_button = QToolButton()
        self.reset_button.setText(self.tr("Reset"))
        self.reset_button.setProperty("role", "quiet")
        self.reset_button.clicked.connect(self._on_reset)
        kept_free = self.reset_button.sizePolicy()
        kept_free.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(kept_free)
        first_line = QHBoxLayout()
        first_line.setSpacing(8)
        first_line.addWidget(label, 1)
        first_line.addWidget(self.reset_button)
        first_line.addWidget(self.editor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(2)
        layout.addLayout(first_line)
        for words in (translated(self.setting.sentence), self._range_words()):
            explanation = QLabel(words)
            explanation.setWordWrap(True)
            explanation.setProperty("role", "small")
            explanation.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            layout.addWidget(explanation)
        self.label = label

    def _make_editor(self) -> QWidget:
        setting = self.setting
        if setting.choices:
            box = _ChoiceBox()
            for choice in setting.choices:
                box.addItem(self._value_words.words(choice), choice)
            box.setMinimumWidth(_editor_width(self))
            box.currentIndexChanged.connect(self._on_edited)
            return box
        if setting.kind is bool:
            check = QCheckBox()
            check.toggled.connect(self._on_edited)
            return check
        assert setting.range is not None
        if setting.kind is int:
            spin = _WholeNumberBox(int(setting.range.low), int(setting.range.high), translated(setting.range.unit))
            spin.valueChanged.connect(self._on_edited)
            return spin
        number = NumberSpinBox(setting.range.low, setting.range.high)
        number.setMinimumWidth(_editor_width(self))
        number.valueChanged.connect(self._on_edited)
        return number

    def _value(self) -> Value:
        match self.editor:
            case QComboBox():
                return str(self.editor.currentData())
            case QCheckBox():
                return self.editor.isChecked()
            case QSpinBox() | NumberSpinBox():
                return self.editor.value()
        raise TypeError(self.editor)

    def _set(self, value: Value) -> None:
        match self.editor:
            case QComboBox():
                self.editor.setCurrentIndex(self.editor.findData(value))
            case QCheckBox():
                self.editor.setChecked(bool(value))
            case QSpinBox():
                self.editor.setValue(int(value))
            case NumberSpinBox():
                self.editor.setValue(float(value))

    def _mark(self, differs: bool) -> None:
        font = self.label.font()
        font.setBold(differs)
        self.label.setFont(font)
        self.reset_button.setVisible(differs)
        self.reset_button.setToolTip(self.tr("Back to the preset's value: {0}").format(self._value_words.words(self._preset_value)))
        self.reset_button.setAccessibleName(self.tr("Reset {0}").format(translated(self.setting.title)))

    def _range_words(self) -> str:
        bounds = self.setting.range
        if bounds is None:
            return self.tr("Default: {0}.").format(self._value_words.words(self.setting.default))
        high = f"{self._value_words.words(bounds.high)} {translated(bounds.unit)}".strip()
        low, default = self._value_words.words(bounds.low), self._value_words.words(self.setting.default)
        return self.tr("From {0} to {1}. Default: {2}.").format(low, high, default)

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit(self.setting.name, self._value())

    @Slot()
    def _on_reset(self) -> None:
        self.edited.emit(self.setting.name, self._preset_value)
        self.editor.setFocus()


class SettingColumns(QWidget):
    """Rows side by side in two columns, or one below the other where there is no room for two."""

    def __init__(self, rows: Sequence[SettingRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._num_columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 12, 12, 4)
        self._grid.setHorizontalSpacing(Space.XXL)
        self._grid.setVerticalSpacing(8)
        self._arrange(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if event.size().width() >= TWO_COLUMNS_WIDTH else 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * _editor_width(self), super().minimumSizeHint().height())

    def _arrange(self, num_columns: int) -> None:
        if num_columns == self._num_columns:
            return
        self._num_columns = num_columns
        per_column = -(-len(self._rows) // num_columns)
        for position, row in enumerate(self._rows):
            self._grid.addWidget(row, position % per_column, position // per_column, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, num_columns - 1)
        for line in range(len(self._rows) + 1):
            self._grid.setRowStretch(line, 1 if line == per_column else 0)


class _Section(QScrollArea):
    """Asks for a few rows, and takes what room there is."""

    def __init__(self, rows: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what is in it
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(rows)

    def height_of_rows(self, width: int) -> int:
        content = self.widget()
        return 0 if content is None else content.heightForWidth(width)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LEAST_LINES * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        content = self.widget()
        needed = 0 if content is None else content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(needed, self.sizeHint().height())


class SettingsForm(QTabWidget):
    """A tab for each section of the config; reports the whole config after each change."""

    config_edited = Signal(object)  # an ExperimentConfig

    def __init__(self, config: ExperimentConfig, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._config = config
        self.rows: dict[str, SettingRow] = {}
        self._sections: list[_Section] = []
        self._build()
        self.show_config(config, config)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No higher than the section with most rows."""
        super().resizeEvent(event)
        rows = max(section.height_of_rows(self.width()) for section in self._sections)
        self.setMaximumHeight(max(self.minimumSizeHint().height(), self.tabBar().sizeHint().height() + rows))

    def show_config(self, config: ExperimentConfig, preset: ExperimentConfig) -> None:
        self._config = config
        for row in self.rows.values():
            row.show_value(row.setting.value_in(config), row.setting.value_in(preset))
        for position, section in enumerate(_sections()):
            num_changed = sum(1 for _ in differing(config, preset, section))
            title = self._section_words(section)
            self.setTabText(position, self.tr("{0} ({1} changed)").format(title, num_changed) if num_changed else title)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("All settings"))
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        for section in _sections():
            self.addTab(self._build_section(section), self._section_words(section))

    def _build_section(self, section: str) -> QWidget:
        rows = [SettingRow(setting) for setting in SETTINGS if setting.section == section]
        for row in rows:
            row.edited.connect(self._on_edited)
            self.rows[row.setting.name] = row
        self._sections.append(_Section(SettingColumns(rows)))
        return self._sections[-1]

    def _section_words(self, section: str) -> str:
        words = {"text": self.tr("Text"), "model": self.tr("Model"), "training": self.tr("Training"), "split": self.tr("Split")}
        return words.get(section, section)

    @Slot(str, object)
    def _on_edited(self, name: str, value: Value) -> None:
        self._config = with_values(self._config, {name: value})
        self.config_edited.emit(self._config)


class _WholeNumberBox(QSpinBox):
    def __init__(self, low: int, high: int, unit: str) -> None:
        super().__init__()
        self.setRange(low, high)
        self.setGroupSeparatorShown(True)
        self.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType if high > 1_000 else QSpinBox.StepType.DefaultStepType)
        self.setKeyboardTracking(False)
        self.setMinimumWidth(_editor_width(self))
        if unit:
            self.setSuffix(f" {unit}")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only where the person has put the cursor: scrolling past must not change a setting."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _ChoiceBox(QComboBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _editor_width(widget: QWidget) -> int:
    return max(EDITOR_WIDTH, EDITOR_LETTERS * widget.fontMetrics().averageCharWidth())


def differing(config: ExperimentConfig, preset: ExperimentConfig, section: str | None = None) -> Iterator[Setting]:
    """The settings in which the config differs from the preset."""
    for setting in SETTINGS:
        if section in (None, setting.section) and setting.value_in(config) != setting.value_in(preset):
            yield setting


def _sections() -> list[str]:
    return list(dict.fromkeys(setting.section for setting in SETTINGS))
