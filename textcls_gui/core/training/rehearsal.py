"""How long a run will take and how much memory, from a few real steps at real lengths on a sample of the texts."""

from __future__ import annotations

import importlib
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np
import psutil
import torch

from textcls_gui.core.config import MAX_TEST, MAX_VALIDATION, ExperimentConfig
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import NO_PART, PARTS, Dataset
from textcls_gui.core.evaluation.baseline import MAX_TEXTS, TextsAndTargets, baseline_predictions, several_predictions
from textcls_gui.core.models.linear import LinearPath
from textcls_gui.core.models.lstm import LstmClassifier, ModelSizes
from textcls_gui.core.models.meaning import meaning_for
from textcls_gui.core.text.batching import Indexes, padded_length, training_batches
from textcls_gui.core.text.encoder import EncodedTexts, TextEncoder
from textcls_gui.core.text.features import MAX_CHARACTERS, MAX_FEATURES, MAX_WEIGHTS, FeatureTable, spans_for
from textcls_gui.core.training.devices import choose_device
from textcls_gui.core.training.linear import (
    HISTORY,
    MAX_COUNTED_CHARACTERS,
    MAX_COUNTED_TEXTS,
    LabelledFeatures,
    fit_linear,
    scores_of,
)
from textcls_gui.core.training.loop import LabelledTexts, predict_probabilities, time_steps
from textcls_gui.core.training.pace import paced
from textcls_gui.core.training.time_left import Forecast

SAMPLE_SHARE, MIN_SAMPLE, MAX_SAMPLE = 0.2, 200, 1_500
SAMPLE_CHARACTERS = 500_000
TRIED_TEXTS = 128  # to judge how long the answers take
SHAPES = (0.05, 0.35, 0.7, 1.0)  # quantiles of the batches' lengths that are tried
MAX_TRIES = 6
TRYING_SECONDS = 0.6  # for each length
SHUFFLED_TEXTS = 100_000
GROWTH = 0.6  # of the vocabulary with the number of texts (Heaps)
FEATURE_GROWTH = 0.5  # 0.1 to 0.6 on six sets
LEARNING_GROWTH = 0.7  # of the time that the linear path is fitted, with the number of texts: 0.4 to 0.9 on six sets
SAVED_BYTES_PER_SECOND = 100e6
BYTES_OF_FEATURE, BYTES_OF_WORD_PAIR = 12, 120
STATES_KEPT = 12  # for the gradient, of each token and unit: four gates, state, output, and what is made of them

_under_way = threading.Lock()


@dataclass(frozen=True, slots=True)
class PartSizes:
    """How many texts each part of the data will have."""

    train: int
    validation: int
    test: int


def part_sizes(dataset: Dataset, config: ExperimentConfig, num_validation: int | None = None, num_test: int | None = None) -> PartSizes:
    """About what a split will give, without making one.

    Args:
        num_validation, num_test: texts in files of their own, where there are such.
    """
    num_free, in_table = dataset.num_texts, np.zeros(len(PARTS), dtype=np.int64)
    if dataset.parts is not None:
        num_free = int((dataset.parts == NO_PART).sum())
        in_table = np.bincount(dataset.parts[dataset.parts != NO_PART], minlength=len(PARTS))
    _, validation, test = in_table.tolist()
    num_train = dataset.num_texts
    if num_validation is None:
        num_validation = validation or min(MAX_VALIDATION, round(config.split.validation_fraction * num_free))
        num_train -= num_validation
    if num_test is None:
        num_test = test or min(MAX_TEST, round(config.split.test_fraction * num_free))
        num_train -= num_test
    return PartSizes(max(1, num_train), max(1, num_validation), max(1, num_test))


def rehearse(
    dataset: Dataset,
    sizes: PartSizes,
    config: ExperimentConfig,
    control: RunControl,
    report: Callable[[float], None] = lambda _fraction: None,
) -> Forecast:
    """Try every room of a run on a sample, some seconds in all; nothing of it is kept.

    It draws from torch's chance, of which there is one for the whole program: see `wait_for_rehearsals`.

    Raises:
        DatasetError, TrainingError: as the run itself would.
        Cancelled: a stop was asked for.
    """
    with _under_way:
        control.raise_if_stopped()
        return _Rehearsal(dataset, sizes, config, control).forecast(report)


def wait_for_rehearsals() -> None:
    """Until none draws from torch's chance any more; a run begins with this, and then sets its seed."""
    with _under_way:
        pass


@contextmanager
def instead_of_rehearsals() -> Iterator[None]:
    """A run that begins meanwhile waits; for what is broken off when one begins."""
    with _under_way:
        yield


@dataclass(frozen=True, slots=True)
class _Steps:
    first_epoch: float
    later_epoch: float
    tokens: int  # in the training texts
    largest_batch: int  # in tokens, padding counted


@dataclass(frozen=True, slots=True)
class _Linear:
    counting: float
    answering: float  # for one text
    features: int  # in all texts of train and validation, repeated ones counted
    weights: int


class _Rehearsal:
    def __init__(self, dataset: Dataset, sizes: PartSizes, config: ExperimentConfig, control: RunControl) -> None:
        self._config = config
        self._control = control
        self._sizes = sizes
        self._labels = len(dataset.labels)
        self._sample = _sample(dataset)
        self._size = self._sample.num_texts
        self._scale = (sizes.train + sizes.validation) / self._size
        self._characters = _characters(self._sample) / self._size * sizes.train
        self._device = choose_device(config.training.device)
        torch.set_num_threads(self._device.num_threads)  # counts for this thread only

    def forecast(self, report: Callable[[float], None]) -> Forecast:
        _bring_in()
        watch = _Stopwatch()
        encoder = TextEncoder.fit(self._sample.texts, self._config.text, self._control)
        encoded = encoder.encode(self._sample.texts, self._control)
        tokenizing = watch.lap()
        self._set_pace(encoded)
        encoded = replace(encoded, num_rows=self._num_rows(encoder))
        report(0.1)
        linear = self._linear(encoder) if self._config.model.linear_path else _Linear(0.0, 0.0, 0, 0)
        report(0.4)
        model = self._model(encoded.num_rows)
        texts = LabelledTexts(encoded, self._sample.answers)
        steps = self._steps(model, texts)
        report(0.7)
        answering = self._answering(model, encoded)
        report(0.8)
        watch.lap()
        self._baseline(encoder)
        baseline = watch.lap() * min(self._scale, MAX_TEXTS / self._size) * self._labels / self._known_labels()
        validation, sizes, training = answering * self._sizes.validation, self._sizes, self._config.training
        parameters = sum(parameter.numel() for parameter in model.parameters())
        num_members = self._config.model.num_members
        return Forecast(
            tokenizing=tokenizing * self._scale,
            counting=linear.counting,
            first_epoch=steps.first_epoch + validation,
            later_epoch=steps.later_epoch + validation,
            evaluating=num_members * validation + (num_members * answering + linear.answering + tokenizing / self._size) * sizes.test,
            baseline=baseline,
            saving=0.05 + 4 * (num_members * parameters + linear.weights) / SAVED_BYTES_PER_SECOND,
            max_epochs=training.max_epochs,
            patience=training.patience,
            memory_bytes=self._memory(parameters, steps, linear),
            num_members=num_members,
        )

    def _set_pace(self, encoded: EncodedTexts) -> None:
        """As the run will find it, for as many texts."""
        num_texts = min(self._sizes.train, SHUFFLED_TEXTS)
        self._device = paced(self._device, np.resize(encoded.lengths, num_texts), self._config)
        torch.set_num_threads(self._device.num_threads)  # counts for this thread only

    def _num_rows(self, encoder: TextEncoder) -> int:
        """Of the embedding table, when all texts will have been read."""
        growth = max(1.0, self._sizes.train / self._size) ** GROWTH
        text = self._config.text
        words, groups = encoder.vocabulary_size, len(encoder.ngram_index)
        return int(max(words, min(text.max_vocabulary, words * growth)) + max(groups, min(text.max_ngrams, groups * growth)))

    def _linear(self, encoder: TextEncoder) -> _Linear:
        watch = _Stopwatch()
        spans = spans_for(round(self._characters), has_spaces=encoder.unit != "subwords")
        table = FeatureTable.fit(self._sample.texts, spans, self._labels, self._control)
        fitting = watch.lap()
        features = table.encode(self._sample.texts, self._control)
        encoding = watch.lap()
        path = LinearPath.for_table(table, self._labels, meaning_for(is_several=self._sample.membership is not None))
        order = np.arange(self._size)
        shares = self._sizes.validation / (self._sizes.train + self._sizes.validation)
        held_out = max(1, round(self._size * shares))
        parts = [LabelledFeatures(features.take(part), self._sample.answers[part]) for part in (order[held_out:], order[:held_out])]
        fit_linear(path, parts[0], parts[1], self._control)
        learning = watch.lap()
        scores_of(path, features)
        characters = max(1.0, self._characters / self._sizes.train)
        scale = min(self._scale, MAX_COUNTED_TEXTS / self._size, MAX_COUNTED_CHARACTERS / characters / self._size)
        growth = max(1.0, scale) ** FEATURE_GROWTH
        limit = max(1, min(MAX_FEATURES, MAX_WEIGHTS // self._labels))
        num_features = int(min(limit, len(table) * growth))
        return _Linear(
            counting=(fitting + encoding) * scale + learning * max(1.0, scale) ** LEARNING_GROWTH,
            answering=(encoding + watch.lap()) / self._size,
            features=int(len(features.ids) * scale),
            weights=num_features * self._labels,
        )

    def _model(self, num_rows: int) -> LstmClassifier:
        is_several = self._sample.membership is not None
        sizes = ModelSizes.fitting(num_rows, self._labels, self._config.training.loss, is_several=is_several)
        return LstmClassifier(sizes, self._config.model)

    def _steps(self, model: LstmClassifier, texts: LabelledTexts) -> _Steps:
        """Batches of a few lengths are trained on; what lies between is between them in time too."""
        batch_size = self._config.training.batch_size
        lengths = np.random.default_rng(0).choice(texts.encoded.lengths, min(self._sizes.train, SHUFFLED_TEXTS))
        batches = training_batches(lengths, batch_size, self._config.training.seed, 1)
        longest = np.array([padded_length(int(lengths[batch].max())) for batch in batches])
        tried = np.unique(np.quantile(longest, SHAPES, method="nearest"))
        by_length = np.argsort(texts.encoded.lengths, kind="stable")
        seconds, setting_up = [], []
        for length in tried.tolist():
            batch = _batch_of_length(texts.encoded.lengths[by_length], by_length, int(length), min(batch_size, self._sizes.train))
            tries = time_steps(model, texts, self._config.training, self._device, self._control, [batch] * MAX_TRIES)
            first, usual = _first_and_usual(tries)
            seconds.append(usual)
            setting_up.append(max(0.0, first - usual))
        scale = self._sizes.train / len(lengths)
        epoch = float(np.interp(longest, tried, seconds).sum()) * scale
        set_up = float(np.interp(np.unique(longest), tried, setting_up).sum())
        return _Steps(epoch + set_up, epoch, int(lengths.sum() * scale), int(longest.max()) * batch_size)

    def _answering(self, model: LstmClassifier, encoded: EncodedTexts) -> float:
        """Seconds for one text."""
        tried = _first_texts(encoded, min(TRIED_TEXTS, self._size))
        device = torch.device(self._device.kind)
        predict_probabilities(model, tried, device, self._control)  # sets up the kernels
        watch = _Stopwatch()
        predict_probabilities(model, tried, device, self._control)
        return watch.lap() / tried.num_texts

    def _baseline(self, encoder: TextEncoder) -> None:
        training = TextsAndTargets(self._sample.texts, self._sample.answers)
        num_tested = round(self._size * self._sizes.test / (self._sizes.train + self._sizes.validation))
        predictions = baseline_predictions if self._sample.membership is None else several_predictions
        predictions(training, self._sample.texts[: max(1, num_tested)], encoder.unit, self._control)

    def _known_labels(self) -> int:
        found = max(1, int(np.count_nonzero(self._sample.label_counts)))
        return found if self._labels > 2 else self._labels

    def _memory(self, parameters: int, steps: _Steps, linear: _Linear) -> int:
        """Bytes of the whole program when it needs the most: it fits the linear path, or it trains the LSTM."""
        model = self._config.model
        width = model.hidden_size * (2 if model.bidirectional else 1) * model.num_layers
        activations = 4 * steps.largest_batch * (STATES_KEPT * width + 2 * model.embedding_size)
        others = 4 * parameters * (model.num_members - 1)
        training = others + 4 * 4 * parameters + activations + 4 * steps.tokens  # values, gradients or moments, and the best so far
        fitting = linear.features * 4 * BYTES_OF_FEATURE + 4 * linear.weights * (2 * HISTORY + 8)
        kept = linear.features * BYTES_OF_FEATURE + 4 * linear.weights
        words = BYTES_OF_WORD_PAIR * min(MAX_FEATURES, steps.tokens)
        return int(psutil.Process().memory_info().rss + max(fitting, kept + training, kept + others + 4 * parameters + words))


def _bring_in() -> None:
    """What is imported when it is first needed is not to be timed."""
    importlib.import_module("scipy.sparse")
    for name in ("feature_extraction.text", "linear_model"):
        importlib.import_module(f"sklearn.{name}")


class _Stopwatch:
    def __init__(self) -> None:
        self._last = time.perf_counter()

    def lap(self) -> float:
        """Seconds since the last lap."""
        before, self._last = self._last, time.perf_counter()
        return self._last - before


def _sample(dataset: Dataset) -> Dataset:
    """Texts by chance, few enough to take seconds."""
    count = min(dataset.num_texts, max(MIN_SAMPLE, min(MAX_SAMPLE, round(SAMPLE_SHARE * dataset.num_texts))))
    found = dataset.take(np.sort(np.random.default_rng(0).choice(dataset.num_texts, count, replace=False)))
    fitting = max(MIN_SAMPLE, round(count * SAMPLE_CHARACTERS / max(1, _characters(found))))
    return found if fitting >= count else found.take(np.arange(fitting))


def _characters(dataset: Dataset) -> int:
    return sum(min(len(text), MAX_CHARACTERS) for text in dataset.texts)


def _batch_of_length(ascending: Indexes, by_length: Indexes, length: int, size: int) -> Indexes:
    """Texts of which the longest has about this length; they are repeated where there are not enough."""
    end = max(1, int(np.searchsorted(ascending, length, side="right")))
    return np.resize(by_length[max(0, end - size) : end], size)


def _first_and_usual(seconds: Iterator[float]) -> tuple[float, float]:
    """Of the first try, which sets up the kernels, and the median of those after it; fewer where they take long."""
    first, later = next(seconds), []
    for taken in seconds:
        later.append(taken)
        if sum(later) > TRYING_SECONDS:
            break
    return first, float(np.median(later))


def _first_texts(encoded: EncodedTexts, count: int) -> EncodedTexts:
    return replace(encoded, token_ids=encoded.token_ids[: encoded.starts[count]], starts=encoded.starts[: count + 1])
