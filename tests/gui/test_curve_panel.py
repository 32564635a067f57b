"""What surrounds the curves: the coach's sentence and mark, their table, how they are seen, earlier runs, and copies."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from textcls_gui.core.data.tables.results_file import ResultTable, tab_separated
from textcls_gui.core.events import BatchesFinished, EpochFinished, TrainingDiverged, TrainingStarted
from textcls_gui.core.library.store import RunRecord
from textcls_gui.gui.plots.curve_axes import EpochAxis, ValueAxis
from textcls_gui.gui.plots.curve_view import CurveView, EarlierRun
from textcls_gui.gui.widgets.curve_panel import CurvePanel

LEFT = Qt.MouseButton.LeftButton
NUM_BATCHES = 10
MEMORISING = ((1.3, 0.9, 0.6, 0.4, 0.2, 0.1), (1.2, 1.0, 0.9, 1.1, 1.3, 1.5))
IMPROVING = ((1.3, 0.9, 0.6), (1.2, 1.0, 0.9))


def events_of(training, validation):
    yield TrainingStarted(max_epochs=20, num_batches=NUM_BATCHES, num_parameters=1, patience=9)
    for number, (train_loss, validation_loss) in enumerate(zip(training, validation, strict=True), 1):
        steps = tuple(range((number - 1) * NUM_BATCHES + 1, number * NUM_BATCHES + 1))
        yield BatchesFinished(number, NUM_BATCHES, steps, (train_loss,) * NUM_BATCHES, (0.5,) * NUM_BATCHES)
        is_best = validation_loss == min(validation[:number])
        accuracy = 1 / (1 + validation_loss)
        yield EpochFinished(number, steps[-1], train_loss, 0.5, validation_loss, accuracy, 1e-3, 1.0, is_best, 0, 0.5, 0.4)


@pytest.fixture
def panel(qtbot, workspace):
    widget = CurvePanel(workspace.start, lambda: workspace.store)
    qtbot.addWidget(widget)
    widget.resize(1000, 460)
    widget.show()
    widget.show_over(False)
    return widget


def tell(panel, curves):
    panel.curves.on_events(list(events_of(*curves)))
    panel.curves.redraw()


def earlier(name, *losses):
    return EarlierRun(f"id of {name}", name, "today", losses, tuple(1 - loss / 2 for loss in losses))


def test_without_a_run_nothing_is_said_or_offered(panel):
    assert panel.coach.isHidden()
    assert not panel.export.button.isEnabled()


def test_the_coach_says_what_it_sees_and_marks_it_on_both_plots(panel):
    tell(panel, MEMORISING)
    assert panel.coach.isVisible()
    assert panel.coach.words.text().startswith("Memorising since epoch 4: it learns its texts by heart")
    assert "of epoch 3, is kept" in panel.coach.words.text()
    for plot in panel.curves.plots:
        mark = plot._mark
        assert mark.line.isVisible()
        assert mark.line.label.toPlainText() == "Memorising since epoch 4"
        assert plot._best_line.label.toPlainText() == "Best: epoch 3"
        assert mark.ground.getRegion() == (3.0, 6.0)


def test_the_words_on_the_plot_stand_where_no_curve_is(panel):
    tell(panel, MEMORISING)
    for plot in panel.curves.plots:
        low, high = plot._view.viewRange()[1]
        for line, place in ((plot._mark.line, 3.0), (plot._best_line, 3.0)):
            curves = [plot._epochs.value_near(place), plot._batches.smooth_value(place)]
            assert min(abs(line.label.orthoPos - (value - low) / (high - low)) for value in curves) > 0.05
    assert plot._mark.line.label.orthoPos != plot._best_line.label.orthoPos


def test_the_coach_speaks_of_a_run_that_is_over_in_the_past(panel):
    tell(panel, IMPROVING)
    assert panel.coach.words.text().startswith("Still improving: ")
    panel.show_over(True)
    assert panel.coach.words.text().startswith("It was still improving at its end")


def test_a_lost_loss_is_marked_where_it_was_lost(panel):
    tell(panel, IMPROVING)
    panel.curves.on_events([BatchesFinished(4, 1, (31,), (float("nan"),), (0.5,)), TrainingDiverged(4, 31)])
    panel.curves.redraw()
    assert panel.coach.words.text().startswith("In epoch 4 the loss was no longer a number")
    assert panel.curves.loss._mark.line.value() == 3
    assert panel.curves.loss._mark.line.label.toPlainText() == "No number in epoch 4"
    assert len(panel.curves.batches()[0]) == 30  # what is no number is not drawn, nor spoils the average
    assert panel.curves.loss.training_entry.text == "Training 0.600"


def test_a_run_from_the_library_is_judged_as_it_was_live(panel):
    tell(panel, MEMORISING)
    live = panel.curves.advice
    told = list(events_of(*MEMORISING))
    history = [event for event in told if isinstance(event, EpochFinished)]
    batches = [event for event in told if isinstance(event, BatchesFinished)]
    columns = [[value for event in batches for value in getattr(event, name)] for name in ("steps", "losses", "accuracies")]
    panel.curves.clear()
    assert panel.coach.isHidden()
    panel.curves.show_history(history, *columns)
    assert panel.curves.advice == live


def test_more_about_it_is_asked_for_at_its_place_in_the_help(qtbot, panel):
    tell(panel, MEMORISING)
    with qtbot.waitSignal(panel.explanation_wanted) as asked:
        qtbot.mouseClick(panel.coach.more_button, LEFT)
    assert asked.args == ["curves#memorising"]


def test_the_curves_can_be_read_as_a_table(qtbot, panel):
    tell(panel, MEMORISING)
    qtbot.mouseClick(panel.table_button, LEFT)
    assert panel.table.isVisible()
    assert not panel.curves.isVisible()
    cells = panel.table.cells
    assert [cells.index(2, column).data() for column in range(6)] == ["3", "0.600", "0.900", "50.0 %", "52.6 %", "best so far"]
    assert [cells.index(row, 5).data() for row in (0, 1, 3)] == ["", "", ""]
    tell(panel, IMPROVING)
    assert cells.rowCount() == 3


def test_the_controls_are_out_of_the_way_until_they_are_wanted(qtbot, panel):
    assert panel.controls.isHidden()
    qtbot.mouseClick(panel.view_button, LEFT)
    assert panel.controls.isVisible()


def test_the_last_epochs_alone_are_shown_and_all_again(qtbot, panel):
    tell(panel, MEMORISING)
    panel.controls.epochs.setValue(2)
    for plot in panel.curves.plots:
        assert plot._view.viewRange()[0] == pytest.approx([4, 6.04])
    panel.curves.on_events([EpochFinished(7, 70, 0.1, 0.5, 1.6, 0.4, 0.1, 1, False, 3)])
    panel.curves.redraw()
    assert panel.curves.loss._view.viewRange()[0] == pytest.approx([5, 7.04])
    qtbot.mouseClick(panel.controls.reset, LEFT)
    assert panel.controls.view == CurveView()
    assert panel.curves.loss._view.viewRange()[0][0] == 0


def test_a_scale_by_powers_of_ten_is_for_the_loss_alone(panel):
    tell(panel, MEMORISING)
    panel.controls.log.setChecked(True)
    loss, accuracy = panel.curves.loss, panel.curves.accuracy
    assert loss._lines.validation.item.getData()[1][0] == pytest.approx(np.log10(1.2))
    assert accuracy._lines.validation.item.getData()[1][0] == pytest.approx(100 / 2.2)
    low, high = loss._view.viewRange()[1]
    assert 10**low < 0.1
    assert 1.5 < 10**high < 10
    assert loss.validation_entry.text == "Validation 1.500"


def test_less_smoothing_brings_the_bold_line_nearer_to_the_batches(panel):
    chance = np.random.default_rng(0)
    panel.curves.on_events([TrainingStarted(max_epochs=2, num_batches=400, num_parameters=1, patience=9)])
    panel.curves.on_events([BatchesFinished(1, 400, tuple(range(1, 401)), tuple(chance.random(400).tolist()), (0.5,) * 400)])

    def spread(value):
        panel.controls.smoothing.setValue(value)
        return float(np.std(panel.curves.loss._lines.smooth.item.getData()[1]))

    spreads = [spread(value) for value in range(7)]
    assert spreads == sorted(spreads, reverse=True)
    assert spreads[0] == pytest.approx(0.29, abs=0.03)


def test_zooming_and_panning_by_keys_move_both_plots(qtbot, panel):
    tell(panel, MEMORISING)
    loss, accuracy = panel.curves.loss, panel.curves.accuracy
    loss.setFocus()
    qtbot.keyClick(loss, Qt.Key.Key_Plus)
    start, end = accuracy._view.viewRange()[0]
    assert 0 < start < end < 6
    assert loss._view.viewRange()[0] == pytest.approx([start, end])
    qtbot.keyClick(loss, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert accuracy._view.viewRange()[0][0] > start
    qtbot.keyClick(loss, Qt.Key.Key_Home)
    assert accuracy._view.viewRange()[0][0] == 0
    assert accuracy.reset_button.isHidden()


def test_earlier_runs_are_drawn_with_name_and_value(panel):
    tell(panel, IMPROVING)
    panel.curves.show_earlier((earlier("first try", 1.4, 1.1, 1.0, 0.8), earlier("评论 第二次", 1.0, 0.9)))
    loss = panel.curves.loss
    assert [entry.text for entry in loss.earlier_entries] == ["first try 0.800", "评论 第二次 0.900"]
    assert [entry.text for entry in panel.curves.accuracy.earlier_entries] == ["first try 60 %", "评论 第二次 55 %"]
    assert loss._view.viewRange()[0][1] > 4  # the longer run is seen whole
    loss.hovered.emit(2.0)
    assert loss.earlier_entries[0].text == "first try 1.100"
    strokes = {line.item.opts["pen"].style() for line in loss._lines.earlier}
    assert len(strokes) == 2  # told apart without their colours


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # which a menu asks for
def test_earlier_runs_are_chosen_from_the_library(qtbot, panel, workspace, finished_run):
    record = finished_run.run.record
    other = replace(record, summary=replace(record.summary, run_id="20200101-000000-aaaaaaaa", name="last year"))
    for each in (record, other):
        workspace.store.add(each, finished_run.run.curve, finished_run.run.tested, b"model")
    panel.show_run(record.summary.run_id)
    button = panel.controls.earlier
    qtbot.mouseClick(panel.view_button, LEFT)
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: len(button.runs_menu.actions()) == 1)
    (action,) = button.runs_menu.actions()
    assert action.text().startswith("last year  ·  ")
    action.trigger()
    assert [run.name for run in panel.curves.earlier] == ["last year"]
    button.runs_menu.close()
    panel.show_run(other.summary.run_id)  # it is now the run that is shown itself
    assert panel.curves.earlier == ()


def test_records_of_the_library_are_read_newest_first_without_damaged_ones(workspace, finished_run):
    run = finished_run.run
    workspace.store.add(run.record, run.curve, run.tested, b"model")
    broken = workspace.store.pace_file.parent / "runs" / "broken"
    broken.mkdir()
    (broken / "run.json").write_text("{}", encoding="utf-8")
    found = list(workspace.store.records())
    assert [type(record) for record in found] == [RunRecord]
    assert found[0].history == run.history


def test_the_curves_are_copied_as_a_picture_and_as_a_table(panel):
    tell(panel, IMPROVING)
    panel.curves.show_earlier((earlier("=1+1", 1.4),))
    plot, table, _ = panel.export.exported
    panel.export.copy_table(table)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:3] == ["Epoch", "Loss, training", "Loss, validation"]
    assert lines[0].split("\t")[6] == "'=1+1: loss, validation"  # a spreadsheet must not reckon with a run's name
    assert lines[3].split("\t")[:3] == ["3", "0.6", "0.9"]
    panel.export.copy_picture(plot)
    image = QGuiApplication.clipboard().image()
    assert image.width() == 2 * panel.curves.width()
    assert len({image.pixel(x, image.height() // 2) for x in range(0, image.width(), 7)}) > 2


def test_a_copied_table_has_no_cell_that_breaks_it():
    table = ResultTable(("name", "value"), [("a\tb\nc", 0.5), ("=SUM(A1)", -5)])
    assert tab_separated(table) == "name\tvalue\na b c\t0.5\n'=SUM(A1)\t-5"


@pytest.mark.parametrize(("low", "high"), [(0.0, 5.1), (0.0, 102.0), (3.0, 3.4), (0.0, 1_020_000.0)])
def test_ticks_are_whole_epochs_and_never_crowd(qtbot, low, high):
    ((_, values),) = EpochAxis().tickValues(low, high, 500)
    assert all(value == int(value) and low <= value <= high for value in values)
    assert len(values) <= 12


@pytest.mark.parametrize(("low", "high"), [(-3.0, 1.0), (-0.1, 0.05), (-6.0, 3.0)])
def test_a_scale_by_powers_of_ten_has_round_numbers_at_every_zoom(qtbot, low, high):
    axis = ValueAxis()
    axis.is_log = True
    ((step, values),) = axis.tickValues(low, high, 300)
    assert 3 <= len(values) <= 12
    assert all(len(words.replace(".", "").strip("0")) <= 3 for words in axis.tickStrings(values, 1, step))
