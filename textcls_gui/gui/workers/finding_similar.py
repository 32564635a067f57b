"""The training texts most like a given one: compared by a worker, first all of them once, then each text that is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textcls_gui.core.control import RunControl
from textcls_gui.gui.workers.task import Job, Report

if TYPE_CHECKING:  # these bring numpy and torch along, which come after the window
    from textcls_gui.core.data.dataset import Dataset
    from textcls_gui.core.data.frozen import FrozenTest
    from textcls_gui.core.evaluation.similar import SimilarText, SimilarTextIndex
    from textcls_gui.core.library.store import SavedRun
    from textcls_gui.core.prediction import Classifier

NUM_SHOWN = 10


def index_texts(classifier: Classifier, dataset: Dataset, run: SavedRun, frozen: FrozenTest | None) -> Job:
    """Of the run's data set, without the texts that it was tested on; gives SimilarTextIndex."""

    def job(control: RunControl, report: Report) -> SimilarTextIndex:
        import numpy as np

        from textcls_gui.core.evaluation.similar import SimilarTextIndex, training_texts

        rows = np.array([tested.row for tested in run.tested if tested.row is not None], dtype=np.int64)
        if 0 < len(rows) < run.report.num_texts and frozen is not None and (frozen_rows := frozen.rows()) is not None:
            rows = np.union1d(rows, frozen_rows)  # of very many, not every tested text is kept with the run
        has_spaces = classifier.encoder.unit != "subwords"
        texts = training_texts(dataset, rows)
        return SimilarTextIndex.build(texts, classifier.features, has_spaces=has_spaces, control=control, report=report)

    return job


def find_similar(index: SimilarTextIndex, text: str) -> Job:
    """Gives a tuple of SimilarText."""

    def job(control: RunControl, report: Report) -> tuple[SimilarText, ...]:
        return index.nearest(text, NUM_SHOWN)

    return job
