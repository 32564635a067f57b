"""The Model page: presets, every setting with its range, saving and loading."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QSpinBox

from tests.core.examples import full_disk
from textcls_gui.core.config import SETTINGS, config_to_json, preset_config, with_values
from textcls_gui.gui.pages.model_page import ModelPage, nearest_preset
from textcls_gui.gui.widgets.number_spin_box import NumberSpinBox


@pytest.fixture
def page(qtbot, workspace):
    page = ModelPage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 680)
    page.show()
    return page


@pytest.fixture
def advanced(qtbot, page):
    qtbot.mouseClick(page.advanced_button, Qt.MouseButton.LeftButton)
    return page


def test_balanced_is_chosen_at_first(page, workspace):
    assert page.cards["balanced"].isChecked()
    assert workspace.config == preset_config("balanced")
    assert not page.advanced_card.isVisible()


@pytest.mark.parametrize("preset", ["fast", "best"])
def test_a_click_on_a_card_chooses_its_preset(qtbot, page, workspace, preset):
    qtbot.mouseClick(page.cards[preset], Qt.MouseButton.LeftButton)
    assert workspace.config == preset_config(preset)


def test_the_arrows_go_from_card_to_card(qtbot, page, workspace):
    page.cards["balanced"].setFocus()
    qtbot.keyClick(page.cards["balanced"], Qt.Key.Key_Right)
    assert page.cards["best"].isChecked()
    assert workspace.config == preset_config("best")


def test_every_setting_has_an_editor_with_its_name_range_and_sentence(advanced):
    assert set(advanced.form.rows) == {setting.name for setting in SETTINGS}
    for setting in SETTINGS:
        row = advanced.form.rows[setting.name]
        assert row.editor.accessibleName() == setting.title
        words = [label.text() for label in row.findChildren(QLabel)]
        assert setting.sentence in words
        assert f"{setting.sentence} {words[-1]}" == row.editor.accessibleDescription()
        assert words[-1].startswith("Default: " if setting.range is None else "From ")
        match row.editor:
            case QComboBox():
                assert tuple(row.editor.itemData(index) for index in range(row.editor.count())) == setting.choices
                assert all(row.editor.itemText(index) not in setting.choices for index in range(row.editor.count()))
            case QSpinBox() | NumberSpinBox():
                assert (row.editor.minimum(), row.editor.maximum()) == (setting.range.low, setting.range.high)
                assert setting.range.unit in row.editor.text()
            case QCheckBox():
                assert setting.kind is bool


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("hidden_size", "From 4 to 1,024 units. Default: 128."),
        ("learning_rate", "From 0.000001 to 10. Default: 0.003."),
        ("bidirectional", "Default: on."),
        ("rare_labels", "Default: Only learn them."),
    ],
)
def test_range_unit_and_default_can_be_read_without_a_mouse(advanced, name, words):
    assert words in [label.text() for label in advanced.form.rows[name].findChildren(QLabel)]


def test_a_changed_setting_is_marked_and_goes_back(qtbot, advanced, workspace):
    row = advanced.form.rows["hidden_size"]
    row.editor.selectAll()
    qtbot.keyClicks(row.editor, "77")
    qtbot.keyClick(row.editor, Qt.Key.Key_Return)
    assert workspace.config.model.hidden_size == 77
    assert not row.reset_button.isHidden()
    assert advanced.form.tabText(1) == "Model (1 changed)"
    qtbot.mouseClick(row.reset_button, Qt.MouseButton.LeftButton)
    assert workspace.config == preset_config("balanced")
    assert row.reset_button.isHidden()


def test_reset_takes_all_changes_back(qtbot, advanced, workspace):
    advanced.form.rows["bidirectional"].editor.click()
    advanced.form.rows["optimizer"].editor.setCurrentIndex(2)
    assert workspace.config.training.optimizer == "sgd"
    qtbot.mouseClick(advanced.reset_button, Qt.MouseButton.LeftButton)
    assert workspace.config == preset_config("balanced")
    assert advanced.reset_button.isHidden()


def test_small_numbers_are_never_rounded(qtbot, advanced, workspace):
    editor = advanced.form.rows["learning_rate"].editor
    for typed, expected in (("0.0000123456", 0.0000123456), ("2e-6", 2e-6), ("0,25", 0.25), ("10", 10.0)):
        editor.selectAll()
        qtbot.keyClicks(editor, typed)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        assert workspace.config.training.learning_rate == expected
        assert float(editor.text()) == expected


def test_a_number_out_of_range_is_not_taken(qtbot, advanced, workspace):
    editor = advanced.form.rows["learning_rate"].editor
    editor.selectAll()
    qtbot.keyClicks(editor, "11")
    assert editor.validate("11", 2)[0] == QValidator.State.Intermediate
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert workspace.config.training.learning_rate == preset_config("balanced").training.learning_rate


@pytest.mark.parametrize(
    ("value", "above", "below"), [(0.003, 0.005, 0.002), (1e-6, 2e-6, 1e-6), (10.0, 10.0, 5.0), (0.0042, 0.005, 0.002)]
)
def test_the_steps_of_a_wide_range_are_round_numbers(qtbot, value, above, below):
    box = NumberSpinBox(1e-6, 10.0)
    qtbot.addWidget(box)
    box.setValue(value)
    box.stepUp()
    assert box.value() == above
    box.setValue(value)
    box.stepDown()
    assert box.value() == below


@pytest.mark.parametrize(("value", "above", "below"), [(0.1, 0.15, 0.05), (0.12, 0.15, 0.1), (0.0, 0.05, 0.0), (0.9, 0.9, 0.85)])
def test_the_steps_of_a_share_are_five_hundredths(qtbot, value, above, below):
    box = NumberSpinBox(0.0, 0.9)
    qtbot.addWidget(box)
    box.setValue(value)
    box.stepUp()
    assert box.value() == pytest.approx(above)
    box.setValue(value)
    box.stepDown()
    assert box.value() == pytest.approx(below)


def test_settings_are_saved_and_loaded(page, workspace, tmp_path):
    chosen = with_values(preset_config("best"), {"learning_rate": 1.23456e-5, "seed": 7})
    workspace.set_config(chosen)
    page.save_settings(tmp_path / "mine.json")
    workspace.set_config(preset_config("fast"))
    page.load_settings(tmp_path / "mine.json")
    assert workspace.config == chosen
    assert page.cards["best"].isChecked()
    assert page.notice.message.text() == "Settings loaded from mine.json."


@pytest.mark.parametrize("content", [b"", b"\x00\xff", b"[1, 2]", b'{"training": {"learning_rate": 99}}'])
def test_a_file_without_settings_is_refused_in_words(page, workspace, tmp_path, content):
    (tmp_path / "odd.json").write_bytes(content)
    page.load_settings(tmp_path / "odd.json")
    assert page.notice.isVisible()
    assert page.notice.property("kind") == "error"
    assert workspace.config == preset_config("balanced")


def test_a_missing_file_is_named(page, tmp_path):
    page.load_settings(tmp_path / "gone.json")
    assert "gone.json" in page.notice.message.text()


def test_settings_that_cannot_be_saved_say_so(page, tmp_path):
    page.save_settings(tmp_path / "no such folder" / "mine.json")
    assert page.notice.property("kind") == "error"


def test_on_a_full_disk_the_older_settings_are_kept(page, tmp_path):
    path = tmp_path / "mine.json"
    page.save_settings(path)
    before = path.read_bytes()
    with full_disk(100):
        page.save_settings(path)
    assert page.notice.property("kind") == "error"
    assert "mine.json could not be saved" in page.notice.message.text()
    assert path.read_bytes() == before
    assert list(tmp_path.glob("*partial*")) == []


def test_the_saved_file_is_json_that_the_command_line_reads(page, workspace, tmp_path):
    page.save_settings(tmp_path / "mine.json")
    content = (tmp_path / "mine.json").read_bytes()
    assert content == config_to_json(workspace.config)
    assert json.loads(content)["training"]["optimizer"] == "adamw"


def test_the_nearest_preset_is_found():
    assert nearest_preset(with_values(preset_config("fast"), {"seed": 3})) == "fast"


def test_train_asks_for_training(qtbot, page, workspace, dataset):
    workspace.set_dataset(dataset)
    with qtbot.waitSignals([workspace.page_requested, workspace.training_requested]):
        qtbot.mouseClick(page.train_button, Qt.MouseButton.LeftButton)


def test_without_data_the_button_leads_to_the_data(qtbot, page, workspace):
    with qtbot.waitSignal(workspace.page_requested) as asked:
        qtbot.mouseClick(page.train_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["start"]


def test_the_cards_tell_how_often_the_texts_are_read(page, workspace, dataset):
    for num_texts in (None, dataset.num_texts):
        for preset, card in page.cards.items():
            assert f" {preset_config(preset, num_texts).training.max_epochs} " in card.accessibleDescription()
        workspace.set_dataset(dataset)


def test_settings_fitted_to_the_data_are_no_changes(page, workspace, dataset):
    workspace.set_dataset(dataset)
    assert workspace.config == preset_config("balanced", dataset.num_texts)
    assert page.changes.text() == ""


def test_the_parts_of_the_data_are_told_in_numbers(page, workspace, dataset):
    workspace.set_dataset(dataset)
    assert page.parts.text().startswith("Of your 80 texts, about 60 are learnt from, 8 show when to stop, and 12 are kept apart")


def test_a_file_of_word_vectors_is_chosen_shown_and_done_without(qtbot, advanced, workspace, tmp_path):
    vectors = advanced.vectors
    assert vectors.name.text().startswith("none")
    assert not vectors.remove_button.isVisible()
    vectors.chosen.emit(tmp_path / "words.vec")
    assert workspace.vectors == tmp_path / "words.vec"
    assert vectors.name.text() == "words.vec"
    qtbot.mouseClick(vectors.remove_button, Qt.MouseButton.LeftButton)
    assert workspace.vectors is None
    assert vectors.name.text().startswith("none")
