"""How sure: whether it is right as often as it says, and from which probability on the person relies on it."""

import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from textcls_gui.core.evaluation.report import LabelSets, TestedText
from textcls_gui.core.library.bundle import load_bundle
from textcls_gui.core.library.store import SavedRun
from textcls_gui.gui.pages.results_page import ResultsPage

LEFT = Qt.MouseButton.LeftButton
TESTED = tuple(
    [TestedText(f"sure {number}", 0, 0 if number < 9 else 1, 0.95) for number in range(10)]
    + [TestedText(f"so so {number}", 0, 0 if number < 5 else 1, 0.55) for number in range(10)]
)


@pytest.fixture
def page(qtbot, workspace):
    page = ResultsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 680)
    page.show()
    page.tabs.setCurrentWidget(page.sureness)
    return page


@pytest.fixture
def kept(workspace, finished_run):
    """The run in the workspace's own library, so that its model may be changed."""
    run_id = finished_run.run.summary.run_id
    folder = workspace.store.pace_file.with_name("runs") / run_id
    shutil.copytree(finished_run.run.model_path.parent, folder)
    return workspace.store.open(run_id)


@pytest.fixture
def shown(page, workspace, kept):
    workspace.set_classifier(load_bundle(kept.model_path))
    workspace.set_run(SavedRun(kept.record, kept.curve, TESTED, kept.model_path))
    return page.sureness


def test_moving_the_slider_tells_how_many_texts_are_answered_and_how_many_are_right(qtbot, shown):
    assert shown.answered_words.text() == "It answers 100 of 100 texts (20 of 20 test texts)."
    assert shown.right_words.text().startswith("Of 100 answers, 70 are right (")
    shown.slider.setFocus()
    for _ in range(12):
        qtbot.keyClick(shown.slider, Qt.Key.Key_PageUp)
    assert shown.slider.value() == 60
    assert shown.answered_words.text() == "It answers 50 of 100 texts (10 of 20 test texts)."
    assert shown.right_words.text().startswith("Of 100 answers, 90 are right (60–98")
    shown.slider.setValue(99)
    assert shown.answered_words.text().startswith("It answers 0 of 100")
    assert shown.right_words.text() == "There is no answer left to be right."


def test_the_threshold_goes_into_the_model_and_comes_out_again(qtbot, shown, workspace, kept):
    assert not shown.use_button.isEnabled()
    shown.slider.setValue(72)
    assert shown.use_button.text() == "Say “&not sure” below 72 %"
    with qtbot.waitSignal(workspace.classifier_changed, timeout=20_000):
        qtbot.mouseClick(shown.use_button, LEFT)
    assert workspace.classifier.sure_from == 0.72
    assert load_bundle(kept.model_path).sure_from == 0.72
    assert "below 72 %" in shown.in_use_words.text()
    assert not shown.use_button.isEnabled()
    shown.slider.setValue(0)
    assert shown.use_button.text() == "Never say “&not sure”"
    with qtbot.waitSignal(workspace.classifier_changed, timeout=20_000):
        qtbot.mouseClick(shown.use_button, LEFT)
    assert load_bundle(kept.model_path).sure_from == 0
    assert shown.in_use_words.text() == "In the model now: it never says “not sure”."


def test_a_run_that_is_opened_again_shows_what_was_chosen(shown, workspace, kept):
    workspace.store.set_sure_from(kept.summary.run_id, 0.8)
    workspace.set_classifier(load_bundle(kept.model_path))
    workspace.set_run(kept)
    assert shown.slider.value() == 80
    assert shown.use_button.text() == "Say “&not sure” below 80 %"


def test_a_run_that_is_gone_says_so_and_changes_nothing(qtbot, shown, workspace, kept):
    workspace.store.move_to_trash(kept.summary.run_id)
    shown.slider.setValue(72)
    qtbot.mouseClick(shown.use_button, LEFT)
    qtbot.waitUntil(shown.notice.isVisible, timeout=20_000)
    assert "no longer in the library" in shown.notice.message.text()
    assert workspace.classifier.sure_from == 0
    assert shown.use_button.isEnabled()


def test_another_model_that_was_opened_since_is_left_alone(qtbot, shown, workspace, kept):
    other = load_bundle(kept.model_path)
    workspace.set_classifier(other)
    shown.slider.setValue(72)
    qtbot.mouseClick(shown.use_button, LEFT)
    qtbot.waitUntil(lambda: "72" in shown.in_use_words.text(), timeout=20_000)
    assert other.sure_from == 0


def test_the_plot_is_told_in_sentences(shown, workspace, kept):
    report = replace(kept.report, calibration=None)  # as of a run of before it was kept
    workspace.set_run(SavedRun(replace(kept.record, report=report), kept.curve, TESTED, kept.model_path))
    assert shown.plot.accessibleDescription() == (
        "Of 10 answer(s) given with 50 to 60 %, 50 of 100 are right.\nOf 10 answer(s) given with 90 to 100 %, 90 of 100 are right."
    )
    assert shown.words.text().startswith("It is right about as often as it says: it is 75 % sure on the average, and right on 70 of 100.")


def test_of_several_labels_an_answer_counts_if_all_its_labels_are_right(shown, workspace, kept):
    tested = (
        TestedText("a", 0, 0, 0.9, LabelSets((0, 1), (0, 1))),
        TestedText("b", 0, 0, 0.8, LabelSets((0, 1), (0,))),
        TestedText("c", -1, -1, 0.3, LabelSets((), ())),
    )
    workspace.set_run(SavedRun(kept.record, kept.curve, tested, kept.model_path))
    shown.slider.setValue(50)
    assert shown.answered_words.text() == "It answers 67 of 100 texts (2 of 3 test texts)."
    assert shown.right_words.text().startswith("Of 100 answers, 50 are right")
