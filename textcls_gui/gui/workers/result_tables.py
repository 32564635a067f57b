"""What the results show, as tables for a file; their rows are made while a worker writes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from textcls_gui.core.data.tables.results_file import Cell, ResultTable
from textcls_gui.core.evaluation.confusions import Confusion
from textcls_gui.core.evaluation.report import LabelScores, TestedText, TextGroup
from textcls_gui.core.evaluation.shares import wilson
from textcls_gui.core.events import EpochFinished
from textcls_gui.gui.plots.curve_view import EarlierRun

translate = QCoreApplication.translate
SEPARATOR = " | "  # between several labels of a text


def texts_table(texts: Sequence[TestedText], labels: Sequence[str]) -> ResultTable:
    header = (
        translate("ResultTables", "Text"),
        translate("ResultTables", "Should be"),
        translate("ResultTables", "Model says"),
        translate("ResultTables", "Right"),
        translate("ResultTables", "How sure"),
    )
    yes, no = translate("ResultTables", "yes"), translate("ResultTables", "no")

    def rows() -> Iterator[Sequence[Cell]]:
        for text in texts:
            wanted, given = ((text.target,), (text.predicted,)) if text.sets is None else (text.sets.wanted, text.sets.given)
            answers = (SEPARATOR.join(labels[number] for number in numbers) for numbers in (wanted, given))
            yield text.text, *answers, yes if text.is_right else no, round(text.probability, 4)

    return ResultTable(header, rows())


def matrix_table(counts: NDArray[np.int64], labels: Sequence[str]) -> ResultTable:
    """Counts, in the order in which the labels stand."""
    corner = translate("ResultTables", "should be ↓, model says →")
    return ResultTable((corner, *labels), ((label, *row) for label, row in zip(labels, counts.tolist(), strict=True)))


def confusions_table(confusions: Sequence[Confusion], labels: Sequence[str]) -> ResultTable:
    header = (
        translate("ResultTables", "Should be"),
        translate("ResultTables", "Model says"),
        translate("ResultTables", "Texts"),
        translate("ResultTables", "Share of the texts that should be so"),
    )
    return ResultTable(header, ((labels[each.target], labels[each.predicted], each.count, each.share) for each in confusions))


def labels_table(scores: Sequence[LabelScores]) -> ResultTable:
    header = (
        translate("ResultTables", "Label"),
        translate("ResultTables", "Precision"),
        translate("ResultTables", "Recall"),
        translate("ResultTables", "Recall, at least"),
        translate("ResultTables", "Recall, at most"),
        translate("ResultTables", "F1"),
        translate("ResultTables", "Texts"),
    )

    def rows() -> Iterator[Sequence[Cell]]:
        for each in scores:
            interval = wilson(round(each.recall * each.support), each.support)
            yield each.label, each.precision, each.recall, interval.low, interval.high, each.f1, each.support

    return ResultTable(header, rows())


def outcomes_table(rows: Sequence[Sequence[Cell]]) -> ResultTable:
    """Args: rows: a label, and for how many texts it was found, is missing, and was given wrongly."""
    header = (
        translate("ResultTables", "Label"),
        translate("ResultTables", "Found"),
        translate("ResultTables", "Missing"),
        translate("ResultTables", "Too many"),
    )
    return ResultTable(header, rows)


def groups_table(groups: Sequence[TextGroup], names: Sequence[str], verdicts: Sequence[str]) -> ResultTable:
    header = (
        translate("ResultTables", "Group"),
        translate("ResultTables", "Texts"),
        translate("ResultTables", "Right"),
        translate("ResultTables", "Share right"),
        translate("ResultTables", "At least"),
        translate("ResultTables", "At most"),
        translate("ResultTables", "Share right of the rest"),
        translate("ResultTables", "What it means"),
    )

    def rows() -> Iterator[Sequence[Cell]]:
        for group, name, verdict in zip(groups, names, verdicts, strict=True):
            rest: Cell = "" if group.rest_accuracy is None else group.rest_accuracy
            yield name, group.num_texts, group.num_right, group.accuracy, group.interval.low, group.interval.high, rest, verdict

    return ResultTable(header, rows())


def epochs_table(history: Sequence[EpochFinished], earlier: Sequence[EarlierRun]) -> ResultTable:
    """A row for each epoch; of earlier runs, what was measured on their validation texts."""
    of_loss, of_share = translate("ResultTables", "{0}: loss, validation"), translate("ResultTables", "{0}: share right, validation")
    header = (
        translate("ResultTables", "Epoch"),
        translate("ResultTables", "Loss, training"),
        translate("ResultTables", "Loss, validation"),
        translate("ResultTables", "Share right, training"),
        translate("ResultTables", "Share right, validation"),
        translate("ResultTables", "Best so far"),
        *(words.format(run.name) for run in earlier for words in (of_loss, of_share)),
    )
    yes = translate("ResultTables", "yes")

    def rows() -> Iterator[Sequence[Cell]]:
        for place in range(max([len(history), *(len(run.losses) for run in earlier)])):
            own: tuple[Cell, ...] = ("",) * 5
            if place < len(history):
                epoch = history[place]
                losses, shares = (epoch.train_loss, epoch.validation_loss), (epoch.train_accuracy, epoch.validation_accuracy)
                own = (*losses, *shares, yes if epoch.is_best else "")
            others = [column[place] if place < len(column) else "" for run in earlier for column in (run.losses, run.accuracies)]
            yield place + 1, *own, *others

    return ResultTable(header, rows())


def batches_table(steps: NDArray[np.int64], losses: NDArray[np.float64], accuracies: NDArray[np.float64]) -> ResultTable:
    """The three are parallel."""
    header = (translate("ResultTables", "Batch"), translate("ResultTables", "Loss"), translate("ResultTables", "Share right"))
    return ResultTable(header, zip(steps.tolist(), losses.tolist(), accuracies.tolist(), strict=True))
