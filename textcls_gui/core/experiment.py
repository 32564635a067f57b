"""One run through all rooms: split, tokenise, train, evaluate, compare, keep. The only place that knows them all."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.config import ExperimentConfig, config_to_json, with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import Dataset, with_labels_of, with_several_labels
from textcls_gui.core.data.frozen import FrozenTest
from textcls_gui.core.data.origin import Origin
from textcls_gui.core.data.sampling import places_within, regular_places
from textcls_gui.core.data.splitting import split_dataset, with_rare_labels
from textcls_gui.core.data.used import FoundInData, Lengths, UsedData, versions
from textcls_gui.core.errors import Cancelled, ConfigError, DatasetError
from textcls_gui.core.evaluation.baseline import MAX_TEXTS as MAX_BASELINE_TEXTS
from textcls_gui.core.evaluation.baseline import TextsAndTargets
from textcls_gui.core.evaluation.judging import Said, judged, judged_by_itself, tested_texts
from textcls_gui.core.evaluation.report import EvaluationReport, TestedText
from textcls_gui.core.evaluation.slices import in_groups
from textcls_gui.core.events import (
    BatchesFinished,
    DeviceChosen,
    EpochFinished,
    RunDiscarded,
    RunEvent,
    RunFinished,
    RunStarted,
    SamplePurpose,
    SampleTaken,
    StageStarted,
    TrainingEvent,
    TrainingFinished,
    TrainingStarted,
    VectorsRead,
)
from textcls_gui.core.library.bundle import bundle_bytes
from textcls_gui.core.library.store import BatchCurve, RunRecord, RunStore, RunSummary, new_run_id
from textcls_gui.core.memory import give_back_freed
from textcls_gui.core.models.decision import Decision
from textcls_gui.core.models.ensemble import LstmEnsemble
from textcls_gui.core.models.linear import LinearPath
from textcls_gui.core.models.lstm import EMBEDDING_SPREAD, LstmClassifier, ModelSizes
from textcls_gui.core.models.meaning import meaning_for
from textcls_gui.core.models.mixture import Mixture
from textcls_gui.core.phrases import Phrase
from textcls_gui.core.prediction import Answers, Classifier
from textcls_gui.core.text.encoder import MAX_FITTED_TEXTS, SPECIAL_TOKENS, TextEncoder
from textcls_gui.core.text.features import FeatureTable, choose_spans
from textcls_gui.core.text.vectors import WordVectors, read_vectors
from textcls_gui.core.training.devices import Device, choose_device
from textcls_gui.core.training.distributed import ALONE, Team
from textcls_gui.core.training.familiarity import fit_familiarity
from textcls_gui.core.training.linear import MAX_COUNTED_CHARACTERS, MAX_COUNTED_TEXTS, LabelledFeatures, fit_linear
from textcls_gui.core.training.loop import LabelledTexts, predict_scores, train
from textcls_gui.core.training.mixing import mixing_shares, share_alone
from textcls_gui.core.training.objective import Score, score_of
from textcls_gui.core.training.pace import paced
from textcls_gui.core.training.rehearsal import wait_for_rehearsals
from textcls_gui.core.training.thresholds import choose_thresholds
from textcls_gui.core.training.time_left import Forecast, with_time_left

MAX_KEPT_ANSWERS = 50_000


@dataclass(frozen=True, slots=True)
class RunRequest:
    """What to train on. With `test`, figures are on it, and all of `dataset` is for training and validation; likewise `validation`.

    `frozen_test` remembers the test part of a data set that is kept, so that each run is tested on the same texts. `vectors` is a file
    of word vectors to begin with; their size becomes the embedding size. `forecast` is what a
    rehearsal with these data and settings found, if there was one. `origin` is kept with the run. `test_rows` are to be the test part
    whatever `frozen_test` remembers: a run is repeated on the texts that it was tested on. `findings` of the data are kept with the run.
    """

    dataset: Dataset
    config: ExperimentConfig
    name: str
    test: Dataset | None = None
    validation: Dataset | None = None
    frozen_test: FrozenTest | None = None
    vectors: Path | None = None
    forecast: Forecast | None = None
    origin: Origin | None = None
    test_rows: NDArray[np.int64] | None = None
    findings: tuple[FoundInData, ...] | None = None


def run_experiment(request: RunRequest, control: RunControl, store: RunStore, team: Team = ALONE) -> Iterator[RunEvent]:
    """Train and keep a model, telling each step.

    Stopping with `control.finish()` ends in RunFinished with the best model so far, `control.discard()` in RunDiscarded. Of a team, the
    leader alone tests, compares and keeps the model; for the others the events end with the training.

    Raises:
        DatasetError, ConfigError, TrainingError, LibraryError: in words, with nothing half kept.
    """
    wait_for_rehearsals()
    run = _Run(request, control, team)
    try:
        yield from with_time_left(run.events(store), request.forecast, control)
    except Cancelled:
        yield RunDiscarded(run.run_id)


class Trials:
    """The run's own way up to the trained model, again and again with other settings of model and training, on the same parts of the data.

    What is made ready does not depend on these and is made once. Each trial is judged by the validation texts; the test texts are set
    aside, and which they are is noted, so that no later run takes them from those that were learnt here.
    """

    def __init__(self, request: RunRequest, control: RunControl) -> None:
        self._request = request
        self._control = control
        self._ready: _Ready | None = None

    def make_ready(self) -> Iterator[RunEvent]:
        """Raises: as `run_experiment`, and Cancelled."""
        run = _Run(self._request, self._control, ALONE)
        parts = run.parts()
        self._ready = yield from run.made_ready(parts)
        run.note_test_rows()

    def train(self, config: ExperimentConfig) -> Generator[RunEvent, None, Score]:
        """One trial, whose seed may be another too.

        Raises: as `run_experiment`, and Cancelled.
        """
        assert self._ready is not None
        run = _Run(replace(self._request, config=config), self._control, ALONE)
        run.begin_with(self._ready.vectors)
        lstm = yield from run.trained(self._ready)
        self._control.raise_if_stopped()
        return run.validated(lstm, self._ready)


def evaluate_classifier(classifier: Classifier, dataset: Dataset, control: RunControl | None = None) -> EvaluationReport:
    """How good a finished model is on other texts.

    The model's training texts are not at hand here, so the word counter is trained on this file, each fifth of it being judged by one
    trained on the other four.

    Raises:
        DatasetError: the file has no label that the model knows.
    """
    known = _told_alike(dataset, classifier.labels, classifier.decision.separator if classifier.decision else "")
    return judged_by_itself(_said(classifier, classifier.answers(known.texts, control)), known, control or RunControl())


def fingerprint(dataset: Dataset) -> str:
    """SHA-256 over texts and labels in their order: equal for equal data, whatever the file's name."""
    digest = hashlib.sha256()
    for text, labels in zip(dataset.texts, dataset.labels_of_texts(), strict=True):
        for value in (text, *labels):
            encoded = value.encode("utf-8", "surrogatepass")
            digest.update(len(encoded).to_bytes(8, "little"))
            digest.update(encoded)
    return digest.hexdigest()


@dataclass(slots=True)
class _Curve:
    steps: list[int] = field(default_factory=list)
    losses: list[float] = field(default_factory=list)
    accuracies: list[float] = field(default_factory=list)

    def add(self, event: BatchesFinished) -> None:
        self.steps += event.steps
        self.losses += event.losses
        self.accuracies += event.accuracies

    def whole(self) -> BatchCurve:
        return BatchCurve(tuple(self.steps), tuple(self.losses), tuple(self.accuracies))


@dataclass(slots=True)
class _MemberRun:
    """What one of the LSTMs told while it learnt."""

    curve: _Curve = field(default_factory=_Curve)
    history: list[EpochFinished] = field(default_factory=list)
    finished: TrainingFinished | None = None

    @property
    def accuracy(self) -> float:
        return max((epoch.validation_accuracy for epoch in self.history), default=0.0)


@dataclass(frozen=True, slots=True)
class _Parts:
    """The three parts of the data; `test` may come from a file of its own."""

    train: Dataset
    validation: Dataset
    test: Dataset


@dataclass(frozen=True, slots=True)
class _Counted:
    """The linear path, and the scores that it gave the validation texts before it was taught them."""

    path: LinearPath
    validation: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Ready:
    """What is there when the LSTMs begin to learn."""

    encoder: TextEncoder
    num_labels: int
    is_several: bool
    texts: LabelledTexts
    validation: LabelledTexts
    device: Device
    counted: _Counted | None
    vectors: WordVectors | None


class _Run:
    def __init__(self, request: RunRequest, control: RunControl, team: Team) -> None:
        self.run_id = new_run_id()
        self._team = team
        self._request = request
        self._config = request.config
        self._control = control
        self._members: list[_MemberRun] = []
        self._vectors: WordVectors | None = None
        self._test_rows: NDArray[np.int64] | None = None  # of the data set, where the test texts come from it

    def events(self, store: RunStore) -> Iterator[RunEvent]:
        give_back_freed()  # what reading and examining the file held
        if not self._team.is_alone:
            digest = bytes.fromhex(fingerprint(self._request.dataset)) + config_to_json(self._config)
            self._team.require_same(digest, Phrase("file and settings"))
        parts = self.parts()
        yield RunStarted(
            self.run_id, self._request.name, parts.train.labels, parts.train.num_texts, parts.validation.num_texts, parts.test.num_texts
        )
        ready = yield from self.made_ready(parts, store.pace_file)
        yield StageStarted("training")
        lstm = yield from self.trained(ready)
        self._control.raise_if_discarded()
        if not self._team.is_leader:
            return
        yield StageStarted("evaluating")
        model, scores = self._mixed(lstm, ready)
        decision = _decision(model, scores, parts.validation)
        model.familiarity = fit_familiarity(model, ready.encoder, parts.train, parts.validation, self._control)
        classifier = Classifier(self._request.name, model, ready.encoder, parts.train.labels, self._config, decision)
        answers = classifier.answers(parts.test.texts, self._control)
        yield StageStarted("baseline")
        give_back_freed()
        num_seen = parts.train.num_texts + parts.validation.num_texts
        yield from _sample_taken("comparison", len(regular_places(num_seen, MAX_BASELINE_TEXTS)), num_seen)
        majority = int(np.argmax(np.add(parts.train.label_counts, parts.validation.label_counts)))
        report = judged(_said(classifier, answers), parts.test, _seen(parts, MAX_BASELINE_TEXTS), majority, self._control)
        tested = _tested(parts.test, answers.probabilities, decision, has_rows=self._test_rows is not None)
        kept = parts.test.take(regular_places(parts.test.num_texts, MAX_KEPT_ANSWERS))
        grouped = in_groups(tested, kept, parts.train.texts, ready.encoder, self._control)
        yield StageStarted("saving")
        record = self._record(parts, replace(report, groups=grouped.groups), ready)
        model_file = bundle_bytes(classifier)
        self._control.raise_if_discarded()
        if self._request.frozen_test is not None and self._test_rows is not None:
            self._request.frozen_test.look_at(self._test_rows)
        yield from _sample_taken("kept answers", len(tested), parts.test.num_texts)
        store.add(record, self._best_member.curve.whole(), grouped.tested, model_file)
        yield RunFinished(self.run_id, record.summary.outcome)

    def made_ready(self, parts: _Parts, pace_file: Path | None = None) -> Generator[RunEvent, None, _Ready]:
        yield StageStarted("tokenizing")
        yield from _sample_taken("vocabulary", len(regular_places(parts.train.num_texts, MAX_FITTED_TEXTS)), parts.train.num_texts)
        encoder = self._encoder(parts)
        texts, validation = (self._encoded(encoder, part) for part in (parts.train, parts.validation))
        if self._request.vectors is not None:
            vectors = read_vectors(self._request.vectors, encoder.words, self._control)
            self.begin_with(vectors)
            yield VectorsRead(len(vectors.indexes), len(encoder.words), vectors.size)
        device = self._team.on(choose_device(self._config.training.device))
        if self._team.is_alone:
            device = paced(device, texts.encoded.lengths, self._config, pace_file)
        yield DeviceChosen(device.kind, device.name, device.reason, device.num_threads)
        counted: _Counted | None = None
        if self._config.model.linear_path and self._team.is_leader:
            yield StageStarted("counting")
            sample = parts.train.take(places_within(parts.train.texts, MAX_COUNTED_TEXTS, MAX_COUNTED_CHARACTERS))
            yield from _sample_taken("counting", sample.num_texts, parts.train.num_texts)
            counted = self._count(replace(parts, train=sample), encoder, device)
        is_several = parts.train.membership is not None
        return _Ready(encoder, len(parts.train.labels), is_several, texts, validation, device, counted, self._vectors)

    def parts(self) -> _Parts:
        dataset, test = self._request.dataset, self._request.test
        is_several = dataset.membership is not None
        if self._config.training.loss == "binary_cross_entropy" and len(dataset.labels) != 2 and not is_several:
            raise ConfigError(
                "Binary cross-entropy needs exactly two labels; this data has {found}.",
                hint="Choose the loss “cross-entropy”.",
                found=len(dataset.labels),
            )
        dataset = with_rare_labels(dataset, self._config.split.rare_labels, self._control)
        validation = self._request.validation
        splits = split_dataset(
            dataset,
            self._config.split,
            self._config.training.seed,
            with_test=test is None,
            with_validation=validation is None,
            test_rows=None if test is not None else self._settled_rows(),
            control=self._control,
        )
        if test is None:
            self._test_rows = dataset.rows[splits.test]
        return _Parts(
            dataset.take(splits.train),
            dataset.take(splits.validation) if validation is None else _told_alike(validation, dataset.labels, dataset.separator),
            dataset.take(splits.test) if test is None else _told_alike(test, dataset.labels, dataset.separator),
        )

    def _settled_rows(self) -> NDArray[np.int64] | None:
        """Rows of the test part, where these are known already."""
        request = self._request
        if request.test_rows is not None:
            return request.test_rows
        return None if request.frozen_test is None else request.frozen_test.rows()

    def _encoder(self, parts: _Parts) -> TextEncoder:
        """Fitted by the leader, and told to the team: their numbers of words must be the same."""
        if self._team.is_alone:
            return TextEncoder.fit(parts.train.texts, self._config.text, self._control)
        fitted = TextEncoder.fit(parts.train.texts, self._config.text, self._control).to_json() if self._team.is_leader else b""
        return TextEncoder.from_json(self._team.told(fitted))

    def _encoded(self, encoder: TextEncoder, part: Dataset) -> LabelledTexts:
        return LabelledTexts(encoder.encode(part.texts, self._control), part.answers)

    def _new_model(self, ready: _Ready, seed: int) -> LstmClassifier:
        import torch

        torch.manual_seed(seed)
        encoder = ready.encoder
        sizes = ModelSizes.fitting(encoder.num_rows, ready.num_labels, self._config.training.loss, is_several=ready.is_several)
        model = LstmClassifier(sizes, self._config.model)
        if self._vectors is not None:
            rows = torch.from_numpy(self._vectors.indexes) + len(SPECIAL_TOKENS)
            model.embedding.begin_with(rows, torch.from_numpy(self._vectors.scaled(EMBEDDING_SPREAD)), encoder.vocabulary_size)
        return model

    def _count(self, parts: _Parts, encoder: TextEncoder, device: Device) -> _Counted:
        import torch

        torch.set_num_threads(device.num_threads)  # counts for this thread only
        num_labels = len(parts.train.labels)
        spans = choose_spans(parts.train.texts, has_spaces=encoder.unit != "subwords")
        table = FeatureTable.fit(parts.train.texts, spans, num_labels, self._control)
        path = LinearPath.for_table(table, num_labels, meaning_for(is_several=parts.train.membership is not None))
        train_texts, validation_texts = (
            LabelledFeatures(table.encode(part.texts, self._control), part.answers) for part in (parts.train, parts.validation)
        )
        return _Counted(path, fit_linear(path, train_texts, validation_texts, self._control))

    def _mixed(self, lstm: LstmEnsemble, ready: _Ready) -> tuple[Mixture, NDArray[np.float32]]:
        """The LSTMs and the linear path with the shares that suit the validation texts; and what these parts say of them."""
        import torch

        place = torch.device(ready.device.kind)
        each = [torch.from_numpy(predict_scores(member, ready.validation.encoded, place, self._control)) for member in lstm.lstms]
        scores = lstm.meaning.averaged(torch.stack(each)).numpy()
        if ready.counted is None:
            alone = Mixture(lstm)
            with torch.no_grad():
                alone.shares[0] = share_alone(scores, ready.validation.targets, lstm.meaning)
            return alone, scores
        model = Mixture(lstm, ready.counted.path)
        shares = mixing_shares(scores, ready.counted.validation, ready.validation.targets, model.meaning)
        with torch.no_grad():
            model.shares.copy_(torch.tensor(shares))
        return model, np.concatenate([scores, ready.counted.validation], axis=1)

    def validated(self, lstm: LstmEnsemble, ready: _Ready) -> Score:
        """How the whole model does on the validation texts."""
        import torch

        model, scores = self._mixed(lstm, ready)
        with torch.no_grad():
            probabilities = model.meaning.probabilities(model.mixed(torch.from_numpy(scores))).numpy()
        return score_of(model.meaning, probabilities, ready.validation.targets)

    def begin_with(self, vectors: WordVectors | None) -> None:
        self._vectors = vectors
        if vectors is not None:
            self._config = with_values(self._config, {"embedding_size": vectors.size})

    def note_test_rows(self) -> None:
        if self._request.frozen_test is not None and self._test_rows is not None:
            self._request.frozen_test.choose(self._test_rows)

    def trained(self, ready: _Ready) -> Generator[RunEvent, None, LstmEnsemble]:
        """As many LSTMs as are wanted, one after the other; fewer if the person ends the run."""
        num_members = self._config.model.num_members
        lstms: list[LstmClassifier] = []
        for number in range(num_members):
            config = replace(self._config.training, seed=_member_seed(self._config.training.seed, number))
            lstm = self._new_model(ready, config.seed)
            member = _MemberRun()
            try:
                for event in train(lstm, ready.texts, ready.validation, config, ready.device, self._control, self._team):
                    self._note(event, member)
                    yield replace(event, member=number + 1, num_members=num_members) if isinstance(event, TrainingStarted) else event
            except Cancelled:  # before it learnt anything
                if not lstms:
                    raise
                break
            self._control.raise_if_discarded()
            lstms.append(lstm)
            self._members.append(member)
            if self._control.is_stop_requested:
                break
        return LstmEnsemble(lstms)

    @staticmethod
    def _note(event: TrainingEvent, member: _MemberRun) -> None:
        match event:
            case BatchesFinished():
                member.curve.add(event)
            case EpochFinished():
                member.history.append(event)
            case TrainingFinished():
                member.finished = event

    @property
    def _best_member(self) -> _MemberRun:
        """The LSTM that did best on the validation texts: its curves are kept."""
        return max(self._members, key=lambda member: member.accuracy)

    def _record(self, parts: _Parts, report: EvaluationReport, ready: _Ready) -> RunRecord:
        best = self._best_member
        all_finished = [member.finished for member in self._members if member.finished is not None]
        assert best.finished is not None
        seconds = sum(finished.seconds for finished in all_finished)
        num_tokens = sum(finished.seconds * finished.tokens_per_second for finished in all_finished)
        summary = RunSummary(
            run_id=self.run_id,
            name=self._request.name,
            created=datetime.now(UTC),
            data_name=self._request.dataset.name,
            data_fingerprint=fingerprint(self._request.dataset),
            num_texts=self._request.dataset.num_texts,
            labels=parts.train.labels,
            accuracy=report.accuracy,
            accuracy_interval=report.accuracy_interval,
            baseline_accuracy=report.baseline_accuracy,
            outcome="stopped_by_user" if self._control.is_stop_requested else best.finished.outcome,
            seconds=seconds,
            epochs=best.finished.epochs,
            best_epoch=best.finished.best_epoch,
            tokens_per_second=num_tokens / max(seconds, 1e-9),
            device=ready.device.kind,
        )
        return RunRecord(summary, self._config, tuple(best.history), report, origin=self._request.origin, used=self._used(parts, ready))

    def _used(self, parts: _Parts, ready: _Ready) -> UsedData:
        lengths = Lengths.of(np.concatenate([part.encoded.lengths for part in (ready.texts, ready.validation)]), ready.encoder.max_tokens)
        counts = np.sum([part.label_counts for part in (parts.train, parts.validation, parts.test)], axis=0)
        return UsedData(
            num_train=parts.train.num_texts,
            num_validation=parts.validation.num_texts,
            num_test=parts.test.num_texts,
            label_counts=tuple(int(count) for count in counts),
            unit=ready.encoder.unit,
            median_length=lengths.median,
            long_length=lengths.long,
            num_cut=lengths.num_cut,
            has_own_test=self._request.test is not None,
            left_out=self._request.dataset.left_out,
            findings=self._request.findings,
            versions=versions(),
        )


def _told_alike(dataset: Dataset, labels: tuple[str, ...], separator: str) -> Dataset:
    """In a model's labels, and as one whose texts may have several if the model gives several.

    Raises:
        DatasetError: the file has no label that the model knows, or has several for a model that gives one.
    """
    if not separator and dataset.membership is not None:
        raise DatasetError(
            "The texts in {name} have several labels each, but the model gives one.",
            hint="Choose a file with one label for each text, or turn off the splitting of labels.",
            name=dataset.name,
        )
    known = with_labels_of(dataset, labels)
    return with_several_labels(known, separator) if separator else known


def _said(classifier: Classifier, answers: Answers) -> Said:
    return Said(
        answers.probabilities, classifier.uncalibrated(answers), answers.lstm, answers.linear, classifier.encoder.unit, classifier.decision
    )


def _decision(model: Mixture, scores: NDArray[np.float32], validation: Dataset) -> Decision | None:
    """Args: scores: of the model's parts, for the validation texts."""
    import torch

    if validation.membership is None:
        return None
    probabilities = model.meaning.probabilities(model.mixed(torch.from_numpy(scores))).numpy()
    return Decision(tuple(choose_thresholds(probabilities, validation.membership).tolist()), validation.separator)


def _sample_taken(purpose: SamplePurpose, num_taken: int, num_texts: int) -> Iterator[SampleTaken]:
    if num_taken < num_texts:
        yield SampleTaken(purpose, num_taken, num_texts)


def _seen(parts: _Parts, limit: int) -> TextsAndTargets:
    """Texts that the model has learnt from or was chosen by; of more than `limit` a regular sample."""
    places = regular_places(parts.train.num_texts + parts.validation.num_texts, limit)
    num_train = parts.train.num_texts
    train, validation = parts.train.take(places[places < num_train]), parts.validation.take(places[places >= num_train] - num_train)
    return TextsAndTargets([*train.texts, *validation.texts], np.concatenate([train.answers, validation.answers]))


def _tested(test: Dataset, probabilities: NDArray[np.float32], decision: Decision | None, *, has_rows: bool) -> list[TestedText]:
    """The texts with their answers; of very many a regular sample, though all of them count in the report.

    Args:
        has_rows: whether the texts stand in the table of the data set, and not in a file of their own.
    """
    places = regular_places(test.num_texts, MAX_KEPT_ANSWERS)
    tested = tested_texts(test.take(places), probabilities[places], decision)
    if not has_rows:
        return tested
    return [replace(text, row=row) for text, row in zip(tested, test.rows[places].tolist(), strict=True)]


def _member_seed(seed: int, number: int) -> int:
    """The first LSTM has the run's own seed; another run's are unlikely to meet the others'."""
    return (seed + 1_000_003 * number) % 2**31
