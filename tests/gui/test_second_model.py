"""A second model beside the first: chosen, asked about the same text, held against the first answer, and closed again."""

import copy

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from textcls_gui.core.control import RunControl
from textcls_gui.core.experiment import RunRequest, run_experiment
from textcls_gui.core.library.bundle import save_bundle
from textcls_gui.core.models.decision import Decision
from textcls_gui.core.prediction import Prediction
from textcls_gui.gui.pages.try_page import TryPage
from textcls_gui.gui.widgets.difference_words import difference_words
from textcls_gui.gui.workers.prediction_worker import Answer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")  # which a menu asks for

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot, workspace, finished_run):
    page = TryPage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 640)
    page.show()
    workspace.set_run(finished_run.run)
    workspace.set_classifier(finished_run.classifier)
    return page


@pytest.fixture
def model_file(tmp_path, finished_run):
    """The same model with labels of its own, as if it came from somebody else."""

    def write(name, labels):
        other = copy.copy(finished_run.classifier)
        other.name, other.labels = name, labels
        path = tmp_path / f"{name}.textcls"
        save_bundle(path, other)
        return path

    return write


def wait_for_menu(qtbot, second):
    qtbot.mouseClick(second.button, LEFT)
    qtbot.waitUntil(second.menu.isVisible, timeout=20_000)
    return {action.text(): action for action in second.menu.actions() if not action.isSeparator()}


def choose(second, action):
    second.menu.setActiveAction(action)
    action.trigger()
    second.menu.close()


def open_second(qtbot, page, path):
    """By the menu and the dialog."""
    choose(page.second, wait_for_menu(qtbot, page.second)["A model file…"])
    dialog = page.findChild(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    qtbot.waitUntil(lambda: page.second.view.isVisible() or page.notice.isVisible(), timeout=20_000)


def settled(page, text):
    """Both have answered to the text."""
    first, second = page.second._first, page.second._second
    return first is not None and second is not None and first.text == second.text == text


def test_a_model_of_the_library_answers_to_the_same_text(qtbot, page, workspace, dataset, tiny_config):
    for name in ("older & wiser", "newer"):
        list(run_experiment(RunRequest(dataset, tiny_config, name), RunControl(), workspace.store))
    qtbot.keyClicks(page.text_edit, "the room was lovely")
    actions = wait_for_menu(qtbot, page.second)
    assert [words.split("  ·  ")[0] for words in actions] == ["newer", "older && wiser", "A model file…"]
    choose(page.second, next(iter(actions.values())))
    qtbot.waitUntil(lambda: settled(page, "the room was lovely"), timeout=20_000)
    view = page.second.view
    assert view.name.text().startswith("Second model: newer  ·  ")
    assert {bar.label for bar in view.bars.bars} == set(dataset.labels)
    assert view.label.text() == view.bars.bars[0].label
    assert view.difference.text().startswith(("Both say “", "They differ: the first says “"))
    assert not page.second.button.isVisible()


def test_the_model_that_is_open_is_not_offered_beside_itself(qtbot, page, workspace, dataset, tiny_config):
    list(run_experiment(RunRequest(dataset, tiny_config, "only"), RunControl(), workspace.store))
    only = workspace.store.open(workspace.store.runs()[0].run_id)
    mine = copy.copy(workspace.classifier)
    mine.name = "only"
    workspace.set_run(only)
    workspace.set_classifier(mine)
    assert list(wait_for_menu(qtbot, page.second)) == ["A model file…"]


def test_a_model_file_with_other_labels_is_held_against_the_first(qtbot, page, model_file):
    qtbot.keyClicks(page.text_edit, "the room was lovely")
    open_second(qtbot, page, model_file("other", ("thanks", "anger")))
    qtbot.waitUntil(lambda: settled(page, "the room was lovely"), timeout=20_000)
    words = page.second.view.difference.text()
    assert words.startswith("They differ: the first says “")
    assert "The first has no label “" in words
    assert "The second has no label “" in words
    assert {bar.label for bar in page.second.view.bars.bars} == {"thanks", "anger"}


def test_the_second_follows_the_keys_and_an_empty_box_empties_it(qtbot, page, finished_run, model_file):
    open_second(qtbot, page, model_file("same", finished_run.classifier.labels))
    assert page.second.view.difference.text() == "Type a text to see what both models say."
    qtbot.keyClicks(page.text_edit, "the food was cold")
    qtbot.waitUntil(lambda: settled(page, "the food was cold"), timeout=20_000)
    assert "equally sure" in page.second.view.difference.text()
    assert page.second.view.label.text() == page.label.text()
    assert page.second.view.certainty.text() == page.certainty.text()
    qtbot.mouseClick(page.clear_button, LEFT)
    assert page.second.view.bars.bars == ()
    assert page.second.view.label.text() == ""


def test_it_is_closed_and_another_can_be_chosen(qtbot, page, finished_run, model_file):
    open_second(qtbot, page, model_file("same", finished_run.classifier.labels))
    qtbot.mouseClick(page.second.view.close_button, LEFT)
    assert not page.second.view.isVisible()
    assert page.second.button.isVisible()
    open_second(qtbot, page, model_file("third", ("x", "y")))
    assert page.second.view.name.text() == "Second model: third  ·  third.textcls"


def test_it_stays_when_the_first_model_is_another_one(qtbot, page, workspace, finished_run, model_file):
    qtbot.keyClicks(page.text_edit, "the food was cold")
    open_second(qtbot, page, model_file("same", finished_run.classifier.labels))
    qtbot.waitUntil(lambda: "equally sure" in page.second.view.difference.text(), timeout=20_000)
    replaced = copy.copy(finished_run.classifier)
    replaced.labels = ("p", "q")
    workspace.set_classifier(replaced)
    qtbot.waitUntil(lambda: "The second has no label “" in page.second.view.difference.text(), timeout=20_000)
    assert page.second.view.isVisible()


def test_a_file_that_is_no_model_is_said_in_words(qtbot, page, tmp_path):
    broken = tmp_path / "broken.textcls"
    broken.write_text("no model", encoding="utf-8")
    open_second(qtbot, page, broken)
    assert page.notice.message.text()
    assert not page.second.view.isVisible()
    assert page.second.button.isEnabled()
    assert page.second.button.text() == "&Compare with another model…"


def test_a_run_that_went_meanwhile_is_said_in_words(qtbot, page, workspace, dataset, tiny_config):
    list(run_experiment(RunRequest(dataset, tiny_config, "gone"), RunControl(), workspace.store))
    actions = wait_for_menu(qtbot, page.second)
    workspace.store.move_to_trash(workspace.store.runs()[0].run_id)
    choose(page.second, next(iter(actions.values())))
    qtbot.waitUntil(page.notice.isVisible, timeout=20_000)
    assert "no longer in the library" in page.notice.message.text()
    assert page.second.button.isEnabled()


def test_a_second_model_of_several_labels_shows_its_marks(qtbot, page, finished_run):
    several = copy.copy(finished_run.classifier)
    several.decision = Decision((0.0, 0.0), ",")
    page.second._name = "several"
    page.second._opening.answered.emit(several)
    qtbot.keyClicks(page.text_edit, "the room was lovely")
    qtbot.waitUntil(lambda: settled(page, "the room was lovely"), timeout=20_000)
    assert page.second.view.difference.text().startswith("They differ: both say “")
    assert "only the second says “" in page.second.view.difference.text()
    assert all(bar.mark is not None for bar in page.second.view.bars.bars)


@pytest.fixture
def says(finished_run):
    def make(labels, probability):
        classifier = copy.copy(finished_run.classifier)
        classifier.labels = ("refund", "thanks", "late")
        return Answer(classifier, "x", Prediction(", ".join(labels), labels, probability, (0.1, 0.2, 0.3), 1, (), None))

    return make


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ((("refund",), 0.93), (("refund",), 0.71), "Both say “refund”; the second is less sure (71 % instead of 93 %)."),
        ((("refund",), 0.71), (("refund",), 0.93), "Both say “refund”; the second is surer (93 % instead of 71 %)."),
        ((("refund",), 0.712), (("refund",), 0.708), "Both say “refund”, and are equally sure (71 %)."),
        ((("refund",), 0.9), (("late",), 0.6), "They differ: the first says “refund” (90 % sure), the second “late” (60 % sure)."),
        (((), 0.9), ((), 0.6), "Neither gives a label."),
        (((), 0.9), (("late",), 0.6), "They differ: the first gives no label, the second says “late”."),
        ((("late",), 0.9), ((), 0.6), "They differ: the first says “late”, the second gives no label."),
        (
            (("refund", "thanks"), 0.9),
            (("late", "refund"), 0.6),
            "They differ: both say “refund”; only the first says “thanks”; only the second says “late”.",
        ),
        ((("refund", "late"), 0.5), (("late", "refund"), 0.5), "Both say “refund”, “late”, and are equally sure (50 %)."),
    ],
)
def test_the_difference_is_one_sentence(says, one, other, words):
    assert difference_words(says(*one), says(*other)) == words
