"""The whole window in another language while it runs: every word follows, and nothing that a person has begun is lost.

The other language is made up: each word in brackets, so that what was forgotten is seen.
"""

import gc
import weakref

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QTabWidget, QWidget

from textcls_gui.core.config import with_values
from textcls_gui.core.events import BatchesFinished, EpochFinished, StageProgressed, StageStarted, TimeLeft, TrainingStarted
from textcls_gui.gui.carrying import is_at_work
from textcls_gui.gui.run_log import RunLog

LEFT = Qt.MouseButton.LeftButton
PATIENCE_MS = 60_000
NAMES = ("TextCls", "English", "简体中文", "F1", "Ctrl", "Alt", "LSTM")  # and what a person or Qt has written


class Bracketed(QTranslator):
    def isEmpty(self):  # noqa: N802
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"⟦{source}⟧"


@pytest.fixture
def speak_brackets(qapp, window):
    translator = Bracketed()

    def speak():
        qapp.installTranslator(translator)
        window.say_all_anew()

    yield speak
    qapp.removeTranslator(translator)


def wait_until_all_is_said(qtbot, window):
    qtbot.waitUntil(lambda: not window._earlier and window.is_complete, timeout=PATIENCE_MS)


def epochs(page):
    return [event.epoch for event in page._log.events() if isinstance(event, EpochFinished)]


def english_words(page):
    """Of a page, those that are not in brackets."""
    found = []
    for widget in (page, *page.findChildren(QWidget)):
        words = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QAbstractButton):
            words.append(widget.text())
        elif isinstance(widget, QTabWidget):
            words += [widget.tabText(place) for place in range(widget.count())]
        elif isinstance(widget, QGroupBox):
            words.append(widget.title())
        found += [text for text in words if any(letter.isalpha() for letter in text) and "⟦" not in text and not text.startswith(NAMES)]
    return sorted(set(found))


@pytest.mark.parametrize("name", ["start", "data", "model", "train", "library", "results", "try", "compare", "settings"])
def test_no_word_of_a_page_stays_in_the_language_before(qtbot, window, speak_brackets, name):
    window.page(name)
    speak_brackets()
    wait_until_all_is_said(qtbot, window)
    assert english_words(window.page(name)) == []
    assert english_words(window.rail) == []


def test_the_pages_of_before_are_gone(qtbot, window, speak_brackets, workspace, reviews_file, finished_run):
    window.open_path(reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    workspace.set_run(finished_run.run)
    workspace.set_classifier(finished_run.classifier)
    qtbot.waitUntil(lambda: not is_at_work(window.page("data")), timeout=PATIENCE_MS)
    speak_brackets()
    wait_until_all_is_said(qtbot, window)
    before = [weakref.ref(window.page(name)) for name in ("data", "model", "train", "library", "results", "try", "compare")]
    speak_brackets()
    wait_until_all_is_said(qtbot, window)
    qtbot.wait(50)
    gc.collect()
    assert [name() is None for name in before] == [True] * 7


def test_the_page_that_is_open_stays_open_and_keeps_the_focus(qtbot, window, speak_brackets):
    window.activateWindow()
    qtbot.mouseClick(window.rail.buttons["settings"], LEFT)
    qtbot.waitUntil(window.isActiveWindow)
    window.page("settings").language.buttons["zh_CN"].setFocus()
    assert window.focusWidget() is window.page("settings").language.buttons["zh_CN"]
    speak_brackets()
    assert window.page_name == "settings"
    assert window.page("settings").isVisible()
    assert window.page("settings").language.buttons["zh_CN"].hasFocus()
    assert window.rail.buttons["settings"].isChecked()


def test_a_table_that_is_open_and_what_is_looked_for_in_it_are_still_there(qtbot, window, workspace, speak_brackets, reviews_file):
    window.open_path(reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    page = window.page("data")
    qtbot.waitUntil(lambda: not page.is_busy, timeout=PATIENCE_MS)
    page.panel.find_bar.open_it()
    qtbot.keyClicks(page.panel.find_bar.field, "lovely")
    qtbot.waitUntil(lambda: page.panel.table.rows.is_filtered and not page.is_busy)
    shown, table = page.panel.table.rows.rowCount(), workspace.table
    speak_brackets()
    wait_until_all_is_said(qtbot, window)
    page = window.page("data")
    qtbot.waitUntil(lambda: page.panel.table.rows.is_filtered and not page.is_busy)
    assert workspace.table is table
    assert page.panel.table.rows.rowCount() == shown
    assert page.panel.find_bar.field.text() == "lovely"
    assert not page.panel.doctor.findings.isHidden()
    assert page._examined is not None
    assert page.panel.doctor.shown == page._examined.findings
    page.panel.find_bar.close_it()
    page.corrections.remove(np.array([0]))
    qtbot.waitUntil(page.panel.undo_button.isEnabled)
    page.corrections.undo()
    qtbot.waitUntil(lambda: not page.panel.undo_button.isEnabled())


def test_a_text_that_is_being_typed_is_still_there_and_can_be_undone(qtbot, window, workspace, speak_brackets, finished_run):
    workspace.set_run(finished_run.run)
    workspace.set_classifier(finished_run.classifier)
    window.show_page("try")
    qtbot.keyClicks(window.page("try").text_edit, "the room was lovely")
    window.page("try").tabs.setCurrentIndex(1)
    speak_brackets()
    wait_until_all_is_said(qtbot, window)
    page = window.page("try")
    assert page.text_edit.toPlainText() == "the room was lovely"
    assert page.text_edit.textCursor().position() == len("the room was lovely")
    assert page.tabs.currentIndex() == 1
    qtbot.waitUntil(lambda: page.answered_text == "the room was lovely", timeout=PATIENCE_MS)
    assert "⟦" in page.certainty.text()
    qtbot.keyClicks(page.text_edit, " and warm")
    page.text_edit.undo()
    page.text_edit.undo()
    assert "lovely" not in page.text_edit.toPlainText()


def test_a_run_under_way_goes_on_with_its_curves_and_can_be_ended(qtbot, window, workspace, speak_brackets, dataset, tiny_config):
    workspace.set_dataset(dataset)
    workspace.set_config(with_values(tiny_config, {"max_epochs": 1_000, "patience": 1_000}))
    workspace.request_training()
    qtbot.waitUntil(lambda: len(epochs(window.page("train"))) > 1, timeout=PATIENCE_MS)
    control, num_epochs = workspace.control, len(epochs(window.page("train")))
    window.show_page("settings")
    speak_brackets()
    wait_until_all_is_said(qtbot, window)
    window.show_page("train")
    page = window.page("train")
    assert workspace.control is control
    assert len(epochs(page)) >= num_epochs
    qtbot.waitUntil(lambda: "⟦" in page.progress.status.text() and len(epochs(page)) > num_epochs + 2, timeout=PATIENCE_MS)
    assert epochs(page) == list(range(1, len(epochs(page)) + 1))
    qtbot.mouseClick(page.progress.finish_button, LEFT)
    qtbot.waitUntil(lambda: not workspace.is_running and workspace.run is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(page.results_button.isVisible)


def test_a_page_on_which_something_is_under_way_waits_for_its_end(qtbot, window, workspace, speak_brackets, reviews_file):
    window.open_path(reviews_file)
    reading = window.page("data")
    speak_brackets()
    assert window.page("data") is reading
    qtbot.waitUntil(lambda: workspace.dataset is not None)
    wait_until_all_is_said(qtbot, window)
    assert window.page("data") is not reading
    assert "⟦" in window.page("data").title.text()


def test_a_change_of_mind_before_all_pages_are_made_again_loses_none(qtbot, window, speak_brackets, qapp):
    speak_brackets()
    window.say_all_anew()
    window.say_all_anew()
    wait_until_all_is_said(qtbot, window)
    assert english_words(window.page("results")) == []
    qtbot.waitUntil(lambda: len(window.findChildren(type(window.rail))) == 1)


def test_what_was_heard_of_a_run_is_told_again_in_short():
    log = RunLog()
    log.note(StageStarted("tokenizing"))
    log.note(StageProgressed("tokenizing", 0.5))
    log.note(StageStarted("training"))
    log.note(TrainingStarted(2, 3, 10, 5))
    log.note(BatchesFinished(1, 2, (1, 2), (0.5, 0.4), (0.1, 0.2)))
    log.note(TimeLeft(1, 2, 3))
    epoch = EpochFinished(1, 3, 0.3, 0.5, 0.3, 0.5, 0.1, 1.0, True, 0)
    log.note(epoch)
    log.note(BatchesFinished(2, 1, (4,), (0.3,), (0.4,)))
    log.note(TimeLeft(1, 1, 1))
    assert list(log.events()) == [
        StageStarted("tokenizing"),
        StageStarted("training"),
        TrainingStarted(2, 3, 10, 5),
        BatchesFinished(2, 1, (1, 2, 4), (0.5, 0.4, 0.3), (0.1, 0.2, 0.4)),
        epoch,
        TimeLeft(1, 1, 1),
    ]
    log.note(TrainingStarted(2, 3, 10, 5, member=2))
    assert not any(isinstance(event, BatchesFinished) for event in log.events())


def test_work_is_seen_wherever_it_is_on_a_page():
    class Working(QObject):
        is_busy = True

    page = QObject()
    assert not is_at_work(page)
    inner = Working(page)
    assert is_at_work(page)
    inner.is_busy = False
    assert not is_at_work(page)
