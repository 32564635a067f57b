"""Several labels for each text in the window: opened, trained, judged, and given while one types."""

import csv

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from tests.core.examples import colour_rows
from textcls_gui.core.config import with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.dataset import build_dataset
from textcls_gui.core.data.reading import read_table
from textcls_gui.core.experiment import RunRequest, run_experiment
from textcls_gui.core.library.bundle import load_bundle
from textcls_gui.core.library.store import RunStore
from textcls_gui.gui.item_models.label_outcomes import Outcome
from textcls_gui.gui.item_models.label_scores import ScoreColumn
from textcls_gui.gui.item_models.tested_texts import TextColumn
from textcls_gui.gui.pages.results_page import ResultsPage
from textcls_gui.gui.pages.try_page import TryPage
from textcls_gui.gui.workers.run_worker import FinishedRun

LEFT = Qt.MouseButton.LeftButton
PATIENCE_MS = 60_000
TINY = {"hidden_size": 8, "embedding_size": 8, "max_epochs": 8, "batch_size": 8, "max_ngrams": 200, "learning_rate": 0.03}


def colours_file(folder):
    path = folder / "colours.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("text", "labels"), *colour_rows(120)])
    return path


@pytest.fixture(scope="module")
def several(tmp_path_factory, tiny_config):
    """A run stopped so early that it makes mistakes of both kinds."""
    folder = tmp_path_factory.mktemp("several")
    table = read_table(colours_file(folder))
    dataset = build_dataset(table, ColumnChoice((0,), 1, "|"))
    table.close()
    store = RunStore(folder / "runs", folder / "trash")
    config = with_values(tiny_config, {**TINY, "max_epochs": 1, "linear_path": False})
    last = list(run_experiment(RunRequest(dataset, config, "colours"), RunControl(), store))[-1]
    run = store.open(last.run_id)
    return FinishedRun(run, load_bundle(run.model_path))


@pytest.fixture
def results(qtbot, workspace, several):
    page = ResultsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 680)
    page.show()
    workspace.set_run(several.run)
    return page


@pytest.fixture
def typing(qtbot, workspace, several):
    page = TryPage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 680)
    page.show()
    workspace.set_classifier(several.classifier)
    return page


def texts_of(view):
    return [view.texts.tested(row) for row in range(view.texts.rowCount())]


def test_a_person_opens_trains_and_types(qtbot, window, tmp_path):
    workspace = window.workspace
    window.open_path(colours_file(tmp_path))
    qtbot.waitUntil(lambda: workspace.dataset is not None, timeout=PATIENCE_MS)
    assert workspace.choice.separator == "|"
    assert sorted(workspace.dataset.labels) == ["blue", "green", "red"]
    panel = window.page("data").panel
    assert panel.label_words.text() == "15 text(s) have none of the labels."
    assert panel.label_words.isVisible()
    assert panel.chart.bars[0].number == "60 · 50 %"  # of all texts, of which some have two labels or three
    workspace.set_config(with_values(workspace.config, TINY))
    workspace.request_training()
    train = window.page("train")
    qtbot.waitUntil(train.results_button.isVisible, timeout=PATIENCE_MS)
    assert train.curves.accuracy.heading.text() == "Labels found (F1)"
    qtbot.mouseClick(train.results_button, LEFT)
    assert window.page("results").verdict.verdict.text().startswith("Finds ")
    qtbot.mouseClick(window.page("results").try_button, LEFT)
    page = window.page("try")
    QTest.keyClicks(page.text_edit, "the crimson and navy film")
    qtbot.waitUntil(lambda: page.answered_text == "the crimson and navy film", timeout=PATIENCE_MS)
    given = {bar.label for bar in page.bars.bars if bar.is_strong}
    assert given == {"red", "blue"}
    assert set(page.label.text().split(", ")) == given


class TestResults:
    def test_tell_both_kinds_of_mistakes_in_the_verdict(self, results, several):
        report = several.run.report
        assert results.verdict.verdict.text() == (
            f"Finds {100 * report.several.micro_recall:.0f} of 100 labels of unseen texts; "
            f"{100 * report.several.micro_precision:.0f} of 100 that it gives are right"
        )
        assert f"All labels are right for {100 * report.accuracy:.0f} of 100 texts" in results.verdict.meaning.text()

    def test_count_for_each_label_what_was_found_missing_and_too_many(self, results, several):
        outcomes, tested = results.outcomes.outcomes, several.run.tested
        assert results.outcomes.isVisible()
        assert not results.confusions.matrix.isVisible()
        for row in range(outcomes.rowCount()):
            label = outcomes.label_at(row)
            shown = [str(outcomes.index(row, column).data()).replace("–", "0") for column in Outcome]
            wanted = {place for place, text in enumerate(tested) if label in text.sets.wanted}
            given = {place for place, text in enumerate(tested) if label in text.sets.given}
            assert [int(words) for words in shown] == [len(wanted & given), len(wanted - given), len(given - wanted)]

    def test_show_the_texts_behind_a_number(self, qtbot, results):
        view = results.outcomes
        label = view.outcomes.label_at(0)
        assert sum(len(view.outcomes.positions(label, outcome)) for outcome in Outcome) > 0
        for outcome in Outcome:
            index = view.outcomes.index(view.outcomes.row_of(label), outcome)
            view.table.scrollTo(index)
            qtbot.mouseClick(view.table.viewport(), LEFT, pos=view.table.visualRect(index).center())
            assert len(texts_of(view.texts)) == len(view.outcomes.positions(label, outcome))
            assert view.words.text() == view.outcomes.sentence(label, outcome)

    def test_list_the_mistakes_with_all_labels_and_say_what_is_missing(self, results, several):
        results.tabs.setCurrentIndex(2)
        mistakes = texts_of(results.mistakes)
        assert mistakes
        assert len(mistakes) == sum(not tested.is_right for tested in several.run.tested)
        results.mistakes.table.selectRow(0)
        first, labels = mistakes[0].sets, several.run.report.labels
        model = results.mistakes.texts
        assert model.index(0, TextColumn.SHOULD_BE).data() == (", ".join(labels[label] for label in first.wanted) or "none")
        words = results.mistakes.answer.text()
        assert ("Missing: " in words) == bool(first.missing)
        assert ("Too many: " in words) == bool(first.extra)

    def test_lead_from_a_label_to_the_texts_where_it_is_missing(self, results):
        results.tabs.setCurrentIndex(1)
        index = results.labels.table.model().index(0, ScoreColumn.LABEL)
        results.labels.table.activated.emit(index)
        assert results.tabs.currentIndex() == 0
        current: QModelIndex = results.outcomes.table.currentIndex()
        assert current.siblingAtColumn(0).data() == index.data()
        assert current.column() == Outcome.MISSING

    def test_go_back_to_the_matrix_for_a_run_of_one_label(self, results, workspace, finished_run):
        workspace.set_run(finished_run.run)
        assert results.confusions.matrix.isVisible()
        assert not results.outcomes.isVisible()


class TestTyping:
    def test_shows_one_bar_for_each_label_with_its_threshold(self, qtbot, typing, several):
        qtbot.keyClicks(typing.text_edit, "the azure film")
        qtbot.waitUntil(lambda: typing.answered_text == "the azure film", timeout=PATIENCE_MS)
        decision, labels = several.classifier.decision, several.classifier.labels
        marks = dict(zip(labels, decision.thresholds, strict=True))
        assert {bar.label: bar.mark for bar in typing.bars.bars} == marks
        assert all(bar.is_strong == (bar.fraction >= bar.mark) for bar in typing.bars.bars)

    def test_says_so_when_no_label_is_probable_enough(self, qtbot, typing, several, workspace, monkeypatch):
        strict = type(several.classifier.decision)((1.0, 1.0, 1.0), "|")
        monkeypatch.setattr(several.classifier, "decision", strict)
        qtbot.keyClicks(typing.text_edit, "the azure film")
        qtbot.waitUntil(lambda: typing.answered_text == "the azure film", timeout=PATIENCE_MS)
        assert typing.label.text() == "None of the labels"
        assert not any(bar.is_strong for bar in typing.bars.bars)

    def test_the_mark_is_drawn_where_the_threshold_is(self, qtbot, typing):
        qtbot.keyClicks(typing.text_edit, "the azure film")
        qtbot.waitUntil(lambda: len(typing.bars.bars) == 3, timeout=PATIENCE_MS)
        picture = typing.bars.viewport().grab().toImage()
        bar, height = typing.bars.bars[0], typing.bars.fontMetrics().height()
        ratio = picture.devicePixelRatio()
        track, below = (round((3 + height + 3 + y) * ratio) for y in (3, 7))  # under the track there is nothing but the mark

        def drawn(y):
            ground = picture.pixelColor(0, y)
            return [x for x in range(picture.width()) if picture.pixelColor(x, y) != ground]

        left, right = drawn(track)[0], drawn(track)[-1]
        mark = sum(drawn(below)) / len(drawn(below))
        assert abs((mark - left) / (right - left) - bar.mark) < 0.01
