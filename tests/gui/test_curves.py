"""The curves of a run: what they show, how little they cost, and that drawing them loses no references."""

import sys
import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from textcls_gui.core.events import BatchesFinished, EpochFinished, TrainingStarted
from textcls_gui.gui.plots.batch_curve import BatchCurve
from textcls_gui.gui.plots.curve_plot import CurvePlot
from textcls_gui.gui.plots.curves import TrainingCurves
from textcls_gui.gui.plots.decimation import decimate, means_around
from textcls_gui.gui.plots.growing import GrowingCurve
from textcls_gui.gui.theme import DARK, LIGHT, make_palette

NUM_BATCHES = 10


def epoch_finished(epoch, validation_loss=0.5, validation_accuracy=0.8, is_best=True, without=0):
    return EpochFinished(
        epoch=epoch,
        step=epoch * NUM_BATCHES,
        train_loss=0.4,
        train_accuracy=0.9,
        validation_loss=validation_loss,
        validation_accuracy=validation_accuracy,
        learning_rate=1e-3,
        seconds=1.0,
        is_best=is_best,
        epochs_without_improvement=without,
    )


def batches_of(epoch):
    steps = tuple(range((epoch - 1) * NUM_BATCHES + 1, epoch * NUM_BATCHES + 1))
    return BatchesFinished(epoch, NUM_BATCHES, steps, tuple(2.0 / step for step in steps), (0.5,) * NUM_BATCHES)


@pytest.fixture
def curves(qtbot):
    widget = TrainingCurves()
    qtbot.addWidget(widget)
    widget.resize(1000, 320)
    widget.show()
    return widget


@pytest.fixture
def three_epochs(curves):
    events = [TrainingStarted(max_epochs=5, num_batches=NUM_BATCHES, num_parameters=10, patience=2)]
    for epoch, loss, is_best in ((1, 0.9, True), (2, 0.6, True), (3, 0.7, False)):
        events += [batches_of(epoch), epoch_finished(epoch, validation_loss=loss, is_best=is_best, without=epoch - 2)]
    curves.on_events(events)
    curves.redraw()
    return curves


def test_decimation_keeps_every_spike():
    x = np.arange(100_000, dtype=np.float64)
    y = np.sin(x / 5_000)
    y[61_803] = 9.0
    y[20_001] = -7.0
    few_x, few_y = decimate(x, y, 2_000)
    assert len(few_y) <= 2_000
    assert few_y.max() == 9.0
    assert few_y.min() == -7.0
    assert np.all(np.diff(few_x) >= 0)


def test_a_short_curve_is_drawn_point_by_point():
    x, y = np.arange(10.0), np.arange(10.0) ** 2
    few_x, few_y = decimate(x, y, 2_000)
    assert few_x.tolist() == x.tolist()
    assert few_y.tolist() == y.tolist()


def test_the_smoothed_line_is_the_mean_of_its_neighbours():
    y = np.array([0.0, 3.0, 6.0, 9.0, 12.0])
    sums = np.concatenate(([0.0], np.cumsum(y)))
    means = means_around(sums, np.arange(5), 1)
    assert means.tolist() == [1.5, 3.0, 6.0, 9.0, 10.5]


def test_a_curve_appended_in_portions_equals_one_appended_at_once():
    values = np.random.default_rng(0).normal(size=5_000)
    steps = np.arange(1, 5_001)
    at_once, in_portions = BatchCurve(100), BatchCurve(100)
    at_once.extend(steps, values)
    for start in range(0, 5_000, 7):
        in_portions.extend(steps[start : start + 7], values[start : start + 7])
    for line in ("raw", "smooth"):
        expected, found = getattr(at_once, line)(0, 60, 300), getattr(in_portions, line)(0, 60, 300)
        assert np.allclose(expected, found)


def test_the_legend_tells_the_latest_values(three_epochs):
    assert three_epochs.loss.validation_entry.text == "Validation 0.700"
    assert three_epochs.accuracy.training_entry.text == "Training 50 %"


def hover_over_the_middle(qtbot, curves):
    plot = curves.loss.plot
    view = plot.getPlotItem().getViewBox()
    middle = plot.mapFromScene(view.mapViewToScene(view.viewRect().center()))

    def is_read():
        for place in (middle + QPoint(1, 0), middle):  # a mouse that is there already would not move
            qtbot.mouseMove(plot.viewport(), place)
        return curves.loss.place.text().startswith("Epoch 1.")

    qtbot.waitUntil(is_read)


def test_the_readout_follows_the_mouse_in_both_plots(qtbot, three_epochs):
    hover_over_the_middle(qtbot, three_epochs)
    assert three_epochs.accuracy.place.text() == three_epochs.loss.place.text()
    assert three_epochs.loss.validation_entry.text in ("Validation 0.900", "Validation 0.600")


def test_the_readout_stays_under_the_mouse_when_the_curves_grow(qtbot, three_epochs):
    hover_over_the_middle(qtbot, three_epochs)
    for epoch in range(4, 11):
        three_epochs.on_events([batches_of(epoch), epoch_finished(epoch, is_best=False)])
    three_epochs.redraw()
    assert three_epochs.loss.place.text().startswith("Epoch 5")
    assert three_epochs.accuracy.place.text() == three_epochs.loss.place.text()


def test_no_tooltip_covers_the_curves_while_they_are_read(three_epochs):
    for plot in (three_epochs.loss, three_epochs.accuracy):
        assert plot.heading.toolTip()
        assert not plot.toolTip()
        assert not plot.plot.toolTip()


def test_the_arrows_read_from_epoch_to_epoch(qtbot, three_epochs):
    three_epochs.loss.setFocus()
    qtbot.keyClick(three_epochs.loss, Qt.Key.Key_Right)
    assert three_epochs.loss.validation_entry.text == "Validation 0.900"
    qtbot.keyClick(three_epochs.loss, Qt.Key.Key_Right)
    assert three_epochs.loss.validation_entry.text == "Validation 0.600"
    qtbot.keyClick(three_epochs.loss, Qt.Key.Key_Escape)
    assert three_epochs.loss.validation_entry.text == "Validation 0.700"


def test_the_best_epoch_is_marked(three_epochs):
    line = three_epochs.loss._best_line
    assert line.isVisible()
    assert line.value() == 2
    assert line.label.format == "Best: epoch 2"


def test_zooming_stays_until_show_all(qtbot, three_epochs):
    plot = three_epochs.loss
    plot._view.setRange(xRange=(1, 2), padding=0)
    plot._view.sigRangeChangedManually.emit([True, True])
    three_epochs.on_events([batches_of(4), epoch_finished(4)])
    three_epochs.redraw()
    assert plot._view.viewRange()[0] == pytest.approx([1, 2])
    qtbot.mouseClick(plot.reset_button, Qt.MouseButton.LeftButton)
    assert plot._view.viewRange()[0][1] >= 4
    assert plot.reset_button.isHidden()


def test_the_charts_have_a_twin_in_words(three_epochs):
    assert (
        "After epoch 3 the loss is 0.400 on the training texts and 0.700 on the validation texts"
        in three_epochs.loss.accessibleDescription()
    )
    assert "80 % on the validation texts" in three_epochs.accuracy.accessibleDescription()


def test_a_new_run_clears_the_old_curves(three_epochs):
    three_epochs.on_events([TrainingStarted(max_epochs=5, num_batches=NUM_BATCHES, num_parameters=10, patience=2)])
    three_epochs.redraw()
    assert three_epochs.loss.validation_entry.text == "Validation"
    assert not three_epochs.loss._best_line.isVisible()


def test_the_curves_change_with_the_theme(three_epochs):
    for colors in (DARK, LIGHT):
        three_epochs.setPalette(make_palette(colors))
        assert three_epochs.loss._lines.smooth.item.opts["pen"].color() == QColor(colors.series[0])


def test_a_hundred_thousand_batches_are_drawn_as_fast_as_a_hundred(curves):
    num_steps = 100_000
    steps = range(1, num_steps + 1)
    history = tuple(epoch_finished(epoch) for epoch in range(1, num_steps // NUM_BATCHES + 1)[:20])
    values = np.random.default_rng(0).random(num_steps).tolist()
    curves.show_history(history, tuple(steps), values, values)
    started = time.perf_counter()
    for _ in range(20):
        curves.loss.redraw()
    seconds = (time.perf_counter() - started) / 20
    drawn_x, _ = curves.loss._lines.raw.getData()
    assert len(drawn_x) <= 2_000
    assert seconds < 0.05  # some 2 ms on an idle machine


def test_a_thousand_repaints_lose_no_reference_to_none(qtbot):
    """PySide6 6.12 gives back references to None that it never took, until the process aborts (Python before 3.12)."""
    plot = CurvePlot("Loss", is_share=False)
    qtbot.addWidget(plot)
    plot.add_batches(range(1, 101), np.linspace(2, 0.1, 100))
    plot.resize(400, 300)
    plot.show()
    plot.redraw()
    plot.grab()
    before = sys.getrefcount(None)
    for _ in range(1_000):
        plot.grab()
    assert sys.getrefcount(None) > before - 100


@pytest.mark.parametrize(("first", "last"), [(0, 1_000_000), (3, 999_991), (250_017, 612_345), (999_000, 1_000_000), (5, 6)])
def test_few_points_out_of_blocks_keep_every_spike_of_what_is_seen(first, last):
    chance = np.random.default_rng(1)
    values = chance.normal(size=1_000_000)
    curve = GrowingCurve()
    for start in range(0, len(values), 70_001):
        curve.extend(np.arange(start, min(len(values), start + 70_001), dtype=np.float64), values[start : start + 70_001])
    x, y = curve.few(first, last, 600)
    begin, end = curve.positions(first, last)
    assert len(y) <= 600
    assert np.all(np.diff(x) >= 0)
    assert y.min() == values[begin:end].min()
    assert y.max() == values[begin:end].max()
    assert (x[0], x[-1] <= end) == (begin, True)


def test_values_that_are_no_numbers_are_left_out():
    curve = BatchCurve(10)
    curve.extend([1, 2, 3], [0.5, float("nan"), 0.7])
    assert curve.raw(0, 1, 100)[1].tolist() == [0.5, 0.7]
    assert curve.smooth_value(0.3) == pytest.approx(0.6)


def test_a_line_that_goes_up_and_down_all_over_is_drawn_thin(three_epochs):
    """Bold and with soft edges it took seconds; a time would depend on the machine, the pen does not."""
    plot = three_epochs.loss
    assert plot._lines.validation.item.opts["pen"].widthF() >= 2
    for epoch in range(4, 400):
        plot.add_epoch(epoch, float(epoch % 2), is_best=False)
    plot.redraw()
    assert plot._lines.validation.item.opts["pen"].widthF() == 1
    assert len(plot._lines.validation.item.getData()[0]) <= 300
    assert not len(plot._lines.validation.dots.data)


@pytest.mark.parametrize(("epoch", "end"), [(3, 3), (20, 20), (21, 22), (37, 38), (41, 45), (100, 100), (101, 110), (999, 1_000)])
def test_the_axis_of_many_epochs_ends_at_a_round_number(curves, epoch, end):
    curves.on_events([TrainingStarted(max_epochs=2_000, num_batches=NUM_BATCHES, num_parameters=10, patience=2), batches_of(epoch)])
    curves.redraw()
    assert curves.loss._view.viewRange()[0] == pytest.approx([0, 1.02 * end])


def test_what_nobody_sees_is_drawn_when_it_is_shown(qtbot, curves):
    curves.on_events([TrainingStarted(max_epochs=5, num_batches=NUM_BATCHES, num_parameters=10, patience=2)])
    curves.redraw()
    curves.hide()
    curves.on_events([batches_of(1), epoch_finished(1)])
    assert [drawn_points(plot) for plot in curves.plots] == [0, 0]
    curves.show()
    qtbot.waitUntil(lambda: [drawn_points(plot) for plot in curves.plots] == [NUM_BATCHES, NUM_BATCHES])


def drawn_points(plot):
    x, _ = plot._lines.raw.getData()
    return 0 if x is None else len(x)
