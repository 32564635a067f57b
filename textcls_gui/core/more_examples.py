"""Would more examples help a finished run? From the run and its data to a learning curve, which is kept beside the run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import Dataset, with_labels_of, with_several_labels
from textcls_gui.core.data.splitting import with_rare_labels
from textcls_gui.core.errors import DatasetError
from textcls_gui.core.evaluation.baseline import TextsAndTargets
from textcls_gui.core.evaluation.learning_curve import LearningCurve, learning_curve
from textcls_gui.core.evaluation.report import TestedText
from textcls_gui.core.experiment import fingerprint
from textcls_gui.core.library.store import RunStore, SavedRun
from textcls_gui.core.text.encoder import choose_unit


@dataclass(frozen=True, slots=True)
class OpenData:
    """What is open now. `is_same_column` says that the texts stand where the run took them from, even if some were corrected since."""

    dataset: Dataset
    is_same_column: bool


def more_examples(
    run: SavedRun, opened: OpenData, store: RunStore, control: RunControl, report: Callable[[float], None] = lambda _fraction: None
) -> LearningCurve:
    """The texts that the run was tested on are the test here too; all others are learnt from, by the word counter.

    Raises:
        DatasetError: the data are not the run's, or too few are left.
        LibraryError: the curve cannot be kept.
        Cancelled: it is discarded; nothing is kept then.
    """
    training, test = _parts(run, opened, control)
    unit = choose_unit(training.texts)
    found = learning_curve(training, test, run.report.labels, unit, control, report)
    control.raise_if_discarded()
    store.keep_learning_curve(run.summary.run_id, found)
    return found


def _parts(run: SavedRun, opened: OpenData, control: RunControl) -> tuple[TextsAndTargets, TextsAndTargets]:
    dataset, labels, is_several = opened.dataset, run.report.labels, run.report.several is not None
    if not opened.is_same_column and fingerprint(dataset) != run.summary.data_fingerprint:
        raise DatasetError(
            "The data that is open is not what this model was trained on.",
            hint="Open “{name}” on the Data page, and come back.",
            name=run.summary.data_name,
        )
    known = with_labels_of(with_rare_labels(dataset, run.config.split.rare_labels, control), labels)
    known = with_several_labels(known, ",") if is_several else known
    tested_texts = {tested.text for tested in run.tested}
    learnt = known.take(np.array([place for place, text in enumerate(known.texts) if text not in tested_texts], dtype=np.int64))
    if not learnt.num_texts or not run.tested:
        raise DatasetError("There are no texts to learn from besides the test texts.", hint="Open the data that the model was trained on.")
    test = [tested.text for tested in run.tested]
    answers = learnt.answers if is_several else learnt.targets
    return TextsAndTargets(list(learnt.texts), answers), TextsAndTargets(test, _targets(run.tested, len(labels), is_several=is_several))


def _targets(tested: tuple[TestedText, ...], num_labels: int, *, is_several: bool) -> NDArray[np.int64] | NDArray[np.bool_]:
    if not is_several:
        return np.array([each.target for each in tested], dtype=np.int64)
    wanted = np.zeros((len(tested), num_labels), dtype=np.bool_)
    for row, each in enumerate(tested):
        wanted[row, list(each.sets.wanted if each.sets is not None else (each.target,))] = True
    return wanted
