"""The Results page: the verdict, the confusions with their texts, the labels and the mistakes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from textcls_gui.core.evaluation.report import Advantage, EvaluationReport, Interval, LabelScores, PartAccuracies, TestedText
from textcls_gui.core.library.store import RunRecord, SavedRun
from textcls_gui.gui.item_models.label_scores import ScoreColumn
from textcls_gui.gui.item_models.tested_texts import TextColumn
from textcls_gui.gui.pages.results_page import ResultsPage

LEFT = Qt.MouseButton.LeftButton
LABELS = ("delivery", "refund", "praise")
TESTED = (
    TestedText("where is my parcel", 0, 0, 0.9),
    TestedText("the parcel is late again", 0, 1, 0.6),
    TestedText("the parcel came to the\nwrong door", 0, 1, 0.8),
    TestedText("I want my money back", 1, 1, 0.95),
    TestedText("what a lovely shop", 2, 2, 0.99),
    TestedText("lovely, but late", 2, 0, 0.7),
)
REPORT = EvaluationReport(
    num_texts=600,
    labels=LABELS,
    accuracy=0.87,
    accuracy_interval=Interval(0.83, 0.90),
    macro_f1=0.85,
    majority_label="delivery",
    majority_accuracy=0.5,
    baseline_accuracy=0.70,
    per_label=(
        LabelScores("delivery", 0.5, 0.33, 0.4, 3),
        LabelScores("refund", 0.33, 1.0, 0.5, 1),
        LabelScores("praise", 1.0, 0.5, 0.67, 2),
    ),
    confusion=((1, 2, 0), (0, 1, 0), (1, 0, 1)),
)


@pytest.fixture
def page(qtbot, workspace):
    page = ResultsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 680)
    page.show()
    return page


@pytest.fixture
def make_run(finished_run):
    """A real run whose report and texts are replaced."""

    def make(report=REPORT, tested=TESTED):
        record = finished_run.run.record
        return SavedRun(
            RunRecord(record.summary, record.config, record.history, report), finished_run.run.curve, tested, finished_run.run.model_path
        )

    return make


@pytest.fixture
def shown(page, workspace, make_run):
    workspace.set_run(make_run())
    return page


def texts_of(view):
    model = view.texts
    return [model.index(row, TextColumn.TEXT).data() for row in range(model.rowCount())]


def click_cell(qtbot, page, target, predicted):
    matrix = page.confusions.matrix
    matrix.scrollTo(matrix.cells.index(target, predicted))
    qtbot.mouseClick(matrix.viewport(), LEFT, pos=matrix.visualRect(matrix.cells.index(target, predicted)).center())


def test_without_a_run_the_page_says_what_to_do(qtbot, page, workspace):
    assert page.empty.isVisible()
    with qtbot.waitSignal(workspace.page_requested) as asked:
        qtbot.mouseClick(page.empty.button, LEFT)
    assert asked.args == ["train"]


def test_a_real_run_is_shown(page, workspace, finished_run):
    workspace.set_run(finished_run.run)
    assert page.verdict.verdict.text().startswith("Right on ")
    page.tabs.setCurrentWidget(page.labels)
    assert page.labels.scores.rowCount() == 2
    assert sum(page.confusions.matrix.cells.count(target, predicted) for target in (0, 1) for predicted in (0, 1)) == len(
        finished_run.run.tested
    )


def test_the_verdict_is_one_plain_sentence(shown):
    assert shown.verdict.verdict.text() == "Right on 87 of 100 unseen texts (83–90)"
    assert "600" in shown.verdict.meaning.text()
    assert shown.verdict.meaning.text().endswith("expect 83 to 90 of 100, with 95 % certainty.")
    description = shown.verdict.bars.accessibleDescription()
    assert "This model: 87 %, between 83 and 90" in description
    assert "A simple word counter: 70 %" in description
    assert "Always “delivery”: 50 %" in description
    assert shown.verdict.advice.isHidden()


@pytest.mark.parametrize(
    ("changes", "beginning"),
    [
        ({"baseline_accuracy": 0.93}, "A simple word counter does better"),
        ({"baseline_accuracy": 0.85}, "A simple word counter is about as good"),
        ({"accuracy_interval": Interval(0.6, 0.95)}, "There are too few texts to tell"),
        ({"accuracy": 0.5, "accuracy_interval": Interval(0.46, 0.54), "baseline_accuracy": 0.4}, "It is no better than always giving"),
    ],
)
def test_the_page_is_honest_where_the_model_is_no_success(page, workspace, make_run, changes, beginning):
    workspace.set_run(make_run(replace(REPORT, **changes)))
    assert page.verdict.advice.isVisible()
    assert page.verdict.advice.text().startswith(beginning)


@pytest.mark.parametrize(
    ("advantage", "advice"),
    [
        (Advantage(-0.05, Interval(-0.08, -0.02), 0.01), "A simple word counter does better"),
        (Advantage(0.01, Interval(-0.01, 0.02), 0.4), "A simple word counter is about as good"),
        (Advantage(0.04, Interval(-0.02, 0.10), 0.2), "There are too few test texts to tell whether it is better"),
    ],
)
def test_the_word_counter_is_held_against_the_model_by_a_paired_test(page, workspace, make_run, advantage, advice):
    workspace.set_run(make_run(replace(REPORT, advantage=advantage)))
    assert page.verdict.advice.text().startswith(advice)


def test_an_advantage_over_the_word_counter_is_told_with_its_interval(page, workspace, make_run):
    workspace.set_run(make_run(replace(REPORT, advantage=Advantage(0.17, Interval(0.14, 0.2), 1e-9))))
    assert "better than a simple word counter by 17.0 points (14.0–20.0)" in page.verdict.meaning.text()
    assert page.verdict.advice.isHidden()


def test_where_some_labels_are_rare_the_mean_f1_is_told_with_its_interval(page, workspace, make_run):
    uneven = (LabelScores("delivery", 0.5, 0.33, 0.4, 300), *REPORT.per_label[1:])
    workspace.set_run(make_run(replace(REPORT, per_label=uneven, macro_f1_interval=Interval(0.8, 0.89))))
    assert "with all labels counted alike, it scores 85 of 100 (80–89; macro F1)." in page.verdict.meaning.text()


def test_what_the_lstm_adds_over_counting_is_said(page, workspace, make_run):
    workspace.set_run(make_run(replace(REPORT, parts=PartAccuracies(0.8, 0.85))))
    assert page.verdict.parts.isVisible()
    assert page.verdict.parts.text().startswith("Reading the words in their order adds 2.0 points")
    workspace.set_run(make_run(REPORT))
    assert page.verdict.parts.isHidden()


def test_the_largest_confusion_is_open_at_first(shown):
    assert (shown.confusions.matrix.currentIndex().row(), shown.confusions.matrix.currentIndex().column()) == (0, 1)
    assert texts_of(shown.confusions.cell_texts) == ["the parcel came to the wrong door", "the parcel is late again"]


def test_a_click_on_a_cell_opens_its_texts(qtbot, shown):
    click_cell(qtbot, shown, 2, 0)
    assert shown.confusions.cell_words.text() == "1 text(s) should be “praise”, but the model says “delivery”"
    assert texts_of(shown.confusions.cell_texts) == ["lovely, but late"]
    assert shown.confusions.cell_texts.full_text.toPlainText() == "lovely, but late"
    click_cell(qtbot, shown, 1, 0)
    assert texts_of(shown.confusions.cell_texts) == []
    assert shown.confusions.cell_texts.full_text.toPlainText() == ""


def test_the_arrows_and_enter_do_the_same(qtbot, shown):
    shown.confusions.matrix.setFocus()
    qtbot.keyClick(shown.confusions.matrix, Qt.Key.Key_Left)
    assert shown.confusions.cell_words.text() == "1 text(s) with the label “delivery” found"
    qtbot.keyClick(shown.confusions.matrix, Qt.Key.Key_Return)
    assert shown.confusions.cell_texts.table.hasFocus()


def test_a_text_is_read_in_full_when_it_is_chosen(qtbot, shown):
    shown.tabs.setCurrentIndex(2)
    assert texts_of(shown.mistakes)[0] == "the parcel came to the wrong door"
    assert shown.mistakes.full_text.toPlainText() == "the parcel came to the\nwrong door"
    qtbot.keyClick(shown.mistakes.table, Qt.Key.Key_Down)
    assert shown.mistakes.full_text.toPlainText() == "lovely, but late"
    assert shown.mistakes.answer.text() == "Should be “praise”; the model is 70 % sure that it is “delivery”."


def test_mistakes_come_most_confident_first_and_alone(shown):
    shown.tabs.setCurrentIndex(2)
    column = [shown.mistakes.texts.index(row, TextColumn.HOW_SURE).data() for row in range(shown.mistakes.texts.rowCount())]
    assert column == ["80 %", "70 %", "60 %"]


def test_mistakes_can_be_searched(qtbot, shown):
    shown.tabs.setCurrentIndex(2)
    qtbot.keyClicks(shown.search, "LATE")
    qtbot.waitUntil(lambda: len(texts_of(shown.mistakes)) == 2)
    assert texts_of(shown.mistakes) == ["lovely, but late", "the parcel is late again"]
    shown.search.clear()
    qtbot.waitUntil(lambda: len(texts_of(shown.mistakes)) == 3)


def test_a_new_run_is_not_searched_for_the_old_words(qtbot, shown, workspace, make_run):
    shown.tabs.setCurrentIndex(2)
    qtbot.keyClicks(shown.search, "late")
    qtbot.waitUntil(lambda: len(texts_of(shown.mistakes)) == 2)
    workspace.set_run(make_run())
    assert len(texts_of(shown.mistakes)) == 3


def test_labels_stand_weakest_first_and_sort_by_any_column(qtbot, shown):
    shown.tabs.setCurrentIndex(1)
    names = [shown.labels.scores.index(row, ScoreColumn.LABEL).data() for row in range(3)]
    assert names == ["delivery", "refund", "praise"]
    header = shown.labels.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(ScoreColumn.PRECISION) + 8, header.height() // 2)
    qtbot.mouseClick(header.viewport(), LEFT, pos=place)
    first = shown.labels.scores.index(0, ScoreColumn.PRECISION).data()
    qtbot.mouseClick(header.viewport(), LEFT, pos=place)
    assert {first, shown.labels.scores.index(0, ScoreColumn.PRECISION).data()} == {"33 %", "100 %"}


def test_every_column_of_the_labels_explains_itself(shown):
    for column in ScoreColumn:
        words = shown.labels.scores.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        assert words.endswith(".\nF1: more about this")


def test_enter_on_a_label_shows_its_confusions(qtbot, shown):
    shown.tabs.setCurrentIndex(1)
    shown.labels.table.selectRow(2)
    shown.labels.table.activated.emit(shown.labels.scores.index(2, 0))
    assert shown.tabs.currentIndex() == 0
    assert shown.confusions.matrix.currentIndex().row() == 2
    assert shown.confusions.matrix.currentIndex().column() == 0


def test_many_labels_can_be_scrolled_and_read(page, workspace, make_run):
    labels = tuple(f"card payment {number} not recognised" for number in range(77))
    confusion = tuple(tuple(1 if target == predicted else 0 for predicted in range(77)) for target in range(77))
    scores = tuple(LabelScores(label, 1.0, 1.0, 1.0, 1) for label in labels)
    tested = tuple(TestedText(f"text {number}", number, number, 0.9) for number in range(77))
    report = replace(REPORT, labels=labels, confusion=confusion, per_label=scores, majority_label=labels[0])
    workspace.set_run(make_run(report, tested))
    matrix = page.confusions.matrix
    assert matrix.columnWidth(0) >= matrix.fontMetrics().horizontalAdvance("0000")
    assert matrix.horizontalScrollBar().maximum() > 0
    assert matrix.verticalScrollBar().maximum() > 0
    matrix.choose(76, 76)
    assert texts_of(page.confusions.cell_texts) == ["text 76"]
    assert matrix.accessibleDescription() == "No text was taken for another label."


def test_a_very_long_text_does_not_slow_the_table(page, workspace, make_run):
    long = "word " * 400_000
    page.tabs.setCurrentIndex(2)
    workspace.set_run(make_run(tested=(TestedText(long, 0, 1, 0.9),)))
    assert len(texts_of(page.mistakes)[0]) < 400
    assert len(page.mistakes.full_text.toPlainText()) < len(long)


def test_where_not_all_answers_are_kept_the_page_says_so(page, workspace, make_run):
    workspace.set_run(make_run(replace(REPORT, num_texts=len(TESTED))))
    assert "evenly spread" not in page.sentence.text()
    workspace.set_run(make_run(replace(REPORT, num_texts=1_500_000)))
    assert f"All 1,500,000 count; {len(TESTED)} of them, evenly spread, are kept to look at." in page.sentence.text()


def test_from_a_confused_text_the_way_leads_to_the_words_that_decided(qtbot, window, workspace, make_run, finished_run):
    run = make_run()
    workspace.set_run(run)
    window.show_page("results")
    page = window.page("results")
    page.confusions.matrix.cell_chosen.emit(0, 1)
    why = page.confusions.cell_texts.why_button
    assert not why.isVisible()  # no model is open that could say
    workspace.set_classifier(finished_run.classifier, run)
    qtbot.waitUntil(why.isVisible)
    page.confusions.cell_texts.table.selectRow(1)
    text = page.confusions.cell_texts.full_text.toPlainText()
    qtbot.mouseClick(why, LEFT)
    assert window.page_name == "try"
    box = window.page("try").text_edit
    assert box.toPlainText() == text
    box.undo()
    assert box.toPlainText() == ""  # what was typed before would be back
    workspace.set_classifier(finished_run.classifier)  # of a file: perhaps another model
    window.show_page("results")
    assert not why.isVisible()
