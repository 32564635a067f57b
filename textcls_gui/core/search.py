"""Good settings are looked for: one trial after the other, judged by the validation texts, and at the end what of the gain is luck."""

from __future__ import annotations

import hashlib
import math
import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from textcls_gui.core.config import SETTING_BY_NAME, ExperimentConfig, Value, config_to_json, with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import Cancelled, TrainingError
from textcls_gui.core.events import EpochFinished
from textcls_gui.core.experiment import RunRequest, Trials, fingerprint
from textcls_gui.core.files import read_to_change, write_whole
from textcls_gui.core.locks import changing
from textcls_gui.core.phrases import Phrase
from textcls_gui.core.running_time import running_seconds
from textcls_gui.core.training.objective import Score
from textcls_gui.core.training.rehearsal import instead_of_rehearsals

if TYPE_CHECKING:
    import optuna

TrialKind = Literal["yours", "search", "best again", "yours again"]
TrialState = Literal["finished", "given up", "broken off", "failed"]
STOPPED: tuple[TrialState, ...] = ("given up", "broken off")  # for falling behind, and for taking too long
SEARCH_SHARE = 0.65  # of the time; the rest shows what is luck
MIN_REPEATS, MAX_REPEATS = 3, 6
TRIALS_BY_CHANCE = 6  # before the search learns from them
TRIALS_TO_COMPARE = 4  # before a trial is given up for doing worse than the others at its epoch
EPOCHS_IN_PEACE = 1
LOSS_WEIGHT = 0.01  # accuracy counts; the loss decides between trials that are almost equally often right
LONGEST_AGAINST_USUAL, LONGEST_SHARE = 2.0, 0.2  # of the search's time; a trial that takes longer is broken off
SEED_STEP = 7_919
SURE = 0.975  # of a gain, that luck does not explain it: 95 %, both sides counted
LEAST_DEVIATION = 0.001  # a few repeats may agree by chance


@dataclass(frozen=True, slots=True)
class Span:
    """What is tried of a number; `is_log` where its size counts and not its distance."""

    low: float
    high: float
    is_log: bool = False


SPACE: Mapping[str, Span | tuple[Value, ...]] = {
    "learning_rate": Span(5e-4, 1e-2, is_log=True),
    "weight_decay": Span(1e-3, 0.3, is_log=True),
    "dropout": Span(0.1, 0.8),
    "embedding_dropout": Span(0.1, 0.8),
    "word_dropout": Span(0.0, 0.4),
    "label_smoothing": Span(0.0, 0.2),
    "hidden_size": (64, 96, 128, 192, 256),
    "embedding_size": (64, 128, 192),
    "batch_size": (16, 32, 64, 128),
    "pooling": ("max", "mean", "attention"),
    "adversarial_shift": (0.0, 0.2, 0.5),
}


class Trial(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One training. `values` are those settings of SPACE that differ from the person's; `curve` is the LSTM's accuracy after each epoch,
    `accuracy` and `loss` are the whole model's, all on the validation texts, as
    `objective.Score` says.
    """

    number: int
    kind: TrialKind
    values: dict[str, bool | int | float | str]
    seed: int
    state: TrialState
    curve: tuple[float, ...]
    seconds: float
    accuracy: float | None = None
    loss: float | None = None

    @property
    def rank(self) -> float:
        """The higher the better."""
        return -math.inf if self.accuracy is None or self.loss is None else self.accuracy - LOSS_WEIGHT * self.loss


class Search(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All trials so far; kept in a file after each, so that a search goes on where it ended."""

    trials: tuple[Trial, ...] = ()

    @property
    def yours(self) -> Trial | None:
        return next((trial for trial in self.trials if trial.kind == "yours"), None)

    @property
    def best(self) -> Trial | None:
        """The best of those that were searched, the person's own settings included."""
        found = [trial for trial in self.trials if trial.kind in ("yours", "search") and trial.state == "finished"]
        return max(found, key=lambda trial: trial.rank, default=None)

    def again(self, kind: TrialKind) -> tuple[Trial, ...]:
        """Of the best settings as they are now: others may have been repeated before they were beaten."""
        best = self.best
        return tuple(
            trial
            for trial in self.trials
            if trial.kind == kind and trial.accuracy is not None and (kind == "yours again" or (best and trial.values == best.values))
        )

    @property
    def luck(self) -> Luck | None:
        """None as long as there is not enough to tell."""
        best, yours = self.best, self.yours
        if best is None or yours is None or yours.accuracy is None or best.accuracy is None or best.kind == "yours":
            return None
        repeats = [[trial.accuracy for trial in self.again(kind) if trial.accuracy is not None] for kind in ("best again", "yours again")]
        if min(map(len, repeats)) < MIN_REPEATS:
            return None
        return Luck(best.accuracy - yours.accuracy, Repeated.of(repeats[0]), Repeated.of(repeats[1]))


@dataclass(frozen=True, slots=True)
class Repeated:
    """Accuracies of the same settings with different seeds."""

    count: int
    mean: float
    low: float
    high: float
    deviation: float

    @classmethod
    def of(cls, accuracies: Sequence[float]) -> Repeated:
        return cls(len(accuracies), statistics.mean(accuracies), min(accuracies), max(accuracies), statistics.stdev(accuracies))


@dataclass(frozen=True, slots=True)
class Luck:
    """The best and the person's own settings, both trained again with new seeds: the gain that was seen, and what is left of it."""

    seen_gain: float
    best: Repeated
    yours: Repeated

    @property
    def gain(self) -> float:
        return self.best.mean - self.yours.mean

    @property
    def is_clear(self) -> bool:
        """Whether the gain is more than the seeds' own differences explain, by a t-test."""
        from scipy.stats import t

        each = [(item, max(item.deviation, LEAST_DEVIATION)) for item in (self.best, self.yours)]
        degrees = sum(item.count - 1 for item, _ in each)
        pooled = math.sqrt(sum((item.count - 1) * deviation**2 for item, deviation in each) / degrees)
        error = pooled * math.sqrt(sum(1 / item.count for item, _ in each))
        return self.gain > float(t.ppf(SURE, degrees)) * error


@dataclass(frozen=True, slots=True)
class SearchPrepared:
    """What was found of an earlier search with these data and settings, if any; trials begin."""

    search: Search


@dataclass(frozen=True, slots=True)
class TrialStarted:
    number: int
    kind: TrialKind
    values: Mapping[str, Value]
    seconds_left: float  # of the time for all


@dataclass(frozen=True, slots=True)
class TrialProgressed:
    number: int
    epoch: int
    max_epochs: int
    accuracy: float
    seconds_left: float


@dataclass(frozen=True, slots=True)
class TrialFinished:
    trial: Trial
    search: Search


@dataclass(frozen=True, slots=True)
class SearchFinished:
    search: Search
    is_stopped: bool  # before its time was over


SearchEvent = SearchPrepared | TrialStarted | TrialProgressed | TrialFinished | SearchFinished


class SearchStore:
    """A file for each search in one folder; a damaged one is as good as none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, key: str) -> Search:
        """Raises LibraryError: it cannot be read now, and is not to be begun anew."""
        content = read_to_change(self._path(key))
        try:
            return Search() if content is None else msgspec.json.decode(content, type=Search)
        except (ValueError, RecursionError):
            return Search()

    def write(self, key: str, search: Search) -> None:
        """Raises LibraryError: it cannot be written."""
        with changing(self._path(key), Phrase("What the search has found")):
            write_whole(self._path(key), msgspec.json.encode(search))

    def add(self, key: str, search: Search, trial: Trial) -> Search:
        """The search with one trial more, and with those that another window has added to it meanwhile; the last is the new one.

        Raises LibraryError: it cannot be written.
        """
        with changing(self._path(key), Phrase("What the search has found")):
            others = [known for known in self.read(key).trials if known not in search.trials]
            number = 1 + max((known.number for known in (*search.trials, *others)), default=0)
            whole = Search((*search.trials, *others, msgspec.structs.replace(trial, number=number)))
            write_whole(self._path(key), msgspec.json.encode(whole))
        return whole

    def forget(self, key: str) -> None:
        self._path(key).unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}.json"


def search_key(request: RunRequest) -> str:
    """The same for the same texts, labels, files beside them and settings."""
    digest = hashlib.sha256(config_to_json(request.config))
    for part in (request.dataset, request.validation, request.test):
        digest.update(b"-" if part is None else fingerprint(part).encode())
    digest.update(str(request.vectors).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:32]


def settings_of(trial: Trial, base: ExperimentConfig) -> ExperimentConfig:
    """The person's settings with those of the trial.

    Raises:
        ConfigError: a value does not fit, say because the file was changed.
    """
    return with_values(base, trial.values)


def search_settings(request: RunRequest, seconds: float, control: RunControl, store: SearchStore) -> Iterator[SearchEvent]:
    """Try settings for so many seconds, beginning with the person's own, and go on where an earlier search ended.

    The last third of the time trains the best settings and the person's own again, with new seeds. `control.finish()` or
    `control.discard()` breaks off the trial under way; all trials before are kept.

    Raises:
        DatasetError, ConfigError, TrainingError, LibraryError: in words.
    """
    with instead_of_rehearsals():
        yield from _Searching(request, seconds, control, store).events()


class _Searching:
    def __init__(self, request: RunRequest, seconds: float, control: RunControl, store: SearchStore) -> None:
        self._base = request.config
        self._alone = with_values(request.config, {"num_members": 1})  # an average of several would take as many times as long
        self._trials = Trials(replace(request, config=self._alone), control)
        self._control = control
        self._store = store
        self._key = search_key(request)
        self._search = store.read(self._key)
        self._seconds = seconds
        self._started = running_seconds()

    def events(self) -> Iterator[SearchEvent]:
        yield SearchPrepared(self._search)
        try:
            for _ in self._trials.make_ready():
                self._control.raise_if_stopped()
            yield from self._all_trials()
        except Cancelled:
            yield SearchFinished(self._search, is_stopped=True)
        else:
            yield SearchFinished(self._search, is_stopped=False)

    def _all_trials(self) -> Iterator[SearchEvent]:
        yours = self._search.yours
        if yours is None or yours.state != "finished":
            yield from self._trial("yours", {}, self._base.training.seed, deadline=math.inf)
        yield from self._searched()
        while (kind := self._next_repeat()) is not None:
            values = self._search.best.values if kind == "best again" and self._search.best else {}
            yield from self._trial(kind, values, self._new_seed(kind), deadline=self._seconds)

    def _searched(self) -> Iterator[SearchEvent]:
        """Trials until their share of the time is over; one more is begun only if it can end in time, as far as the others tell."""
        until = SEARCH_SHARE * self._seconds
        study = _study(self._search.trials, self._base)
        while self._elapsed + self._usual_seconds("search") < until:
            asked = study.ask(_distributions())
            values = {name: value for name, value in asked.params.items() if value != SETTING_BY_NAME[name].value_in(self._base)}
            longest = max(LONGEST_AGAINST_USUAL * self._usual_seconds("search"), LONGEST_SHARE * until)
            yield from self._trial("search", values, self._base.training.seed, deadline=self._elapsed + longest, asked=asked)
            _tell(study, asked, self._search.trials[-1])

    def _next_repeat(self) -> TrialKind | None:
        """The one that has been repeated less; None when both have been often enough, or there is no time."""
        best = self._search.best
        counts: dict[TrialKind, int] = {kind: len(self._search.again(kind)) for kind in _REPEATS}
        kind = min(counts, key=lambda one: counts[one])
        if best is None or best.kind == "yours" or counts[kind] >= MAX_REPEATS:
            return None
        return kind if self._elapsed + self._usual_seconds(kind) < self._seconds else None

    def _trial(
        self,
        kind: TrialKind,
        values: Mapping[str, Value],
        seed: int,
        deadline: float,
        asked: optuna.Trial | None = None,
    ) -> Iterator[SearchEvent]:
        number = 1 + max((trial.number for trial in self._search.trials), default=0)
        yield TrialStarted(number, kind, values, self._left)
        began, curve = running_seconds(), list[float]()
        validated: Score | None = None
        state: TrialState = "finished"
        training = self._trials.train(with_values(self._alone, {**values, "seed": seed}))
        try:
            while True:
                event = next(training)
                if not isinstance(event, EpochFinished):
                    continue
                curve.append(event.validation_accuracy)
                yield TrialProgressed(number, event.epoch, self._base.training.max_epochs, event.validation_accuracy, self._left)
                if asked is not None and _falls_behind(asked, event):
                    state = "given up"
                    break
                if self._elapsed > deadline:
                    state = "broken off"
                    break
        except StopIteration as end:
            validated = end.value
        except TrainingError:
            state = "failed"
        finally:
            training.close()
        found = {} if validated is None else {"accuracy": validated.accuracy, "loss": validated.loss}
        trial = Trial(number, kind, dict(values), seed, state, tuple(curve), round(running_seconds() - began, 2), **found)
        self._search = self._store.add(self._key, self._search, trial)
        yield TrialFinished(self._search.trials[-1], self._search)

    def _new_seed(self, kind: TrialKind) -> int:
        """The first repeats of both have the same seed, the second ones the next, and so on; none is that of the search."""
        count = sum(1 for trial in self._search.trials if trial.kind == kind)
        return (self._base.training.seed + SEED_STEP * (1 + count)) % 2**31

    def _usual_seconds(self, kind: TrialKind) -> float:
        """The median of trials that went to their end, of this kind if there are any."""
        best = self._search.best
        alike = [
            trial
            for trial in self._search.trials
            if trial.kind == kind and (kind != "best again" or (best and trial.values == best.values))
        ]
        if kind == "best again" and best is not None:
            alike.append(best)
        seconds = [trial.seconds for trial in alike if trial.state == "finished"] or [
            trial.seconds for trial in self._search.trials if trial.state == "finished"
        ]
        return statistics.median(seconds) if seconds else 0.0

    @property
    def _elapsed(self) -> float:
        return running_seconds() - self._started

    @property
    def _left(self) -> float:
        return max(0.0, self._seconds - self._elapsed)


_REPEATS: tuple[TrialKind, ...] = ("best again", "yours again")


def _study(trials: Sequence[Trial], base: ExperimentConfig) -> optuna.Study:
    """What has been learnt from these trials; kept in memory alone, since it can be made again from them."""
    import optuna

    optuna.logging.set_verbosity(optuna.logging.ERROR)
    sampler = optuna.samplers.TPESampler(seed=base.training.seed + len(trials), n_startup_trials=TRIALS_BY_CHANCE)
    pruner = optuna.pruners.MedianPruner(n_startup_trials=TRIALS_TO_COMPARE, n_warmup_steps=EPOCHS_IN_PEACE)
    study = optuna.create_study(direction="maximize", sampler=sampler, pruner=pruner)
    states = {"finished": optuna.trial.TrialState.COMPLETE, **dict.fromkeys(STOPPED, optuna.trial.TrialState.PRUNED)}
    for trial in trials:
        params = {name: trial.values.get(name, SETTING_BY_NAME[name].value_in(base)) for name in SPACE}
        if trial.kind in ("yours", "search") and trial.state in states and all(_is_in_space(name, value) for name, value in params.items()):
            curve = dict(enumerate(trial.curve, 1))
            value = trial.rank if trial.state == "finished" else None
            found = optuna.create_trial(
                state=states[trial.state], params=params, distributions=_distributions(), value=value, intermediate_values=curve
            )
            study.add_trial(found)
    return study


def _distributions() -> dict[str, optuna.distributions.BaseDistribution]:
    from optuna.distributions import CategoricalDistribution, FloatDistribution

    return {
        name: FloatDistribution(span.low, span.high, log=span.is_log) if isinstance(span, Span) else CategoricalDistribution(span)
        for name, span in SPACE.items()
    }


def _is_in_space(name: str, value: Value) -> bool:
    span = SPACE[name]
    return span.low <= float(value) <= span.high if isinstance(span, Span) else value in span


def _falls_behind(asked: optuna.Trial, event: EpochFinished) -> bool:
    asked.report(event.validation_accuracy, event.epoch)
    return asked.should_prune()


def _tell(study: optuna.Study, asked: optuna.Trial, trial: Trial) -> None:
    from optuna.trial import TrialState as State

    if trial.state == "finished":
        study.tell(asked, trial.rank)
    else:
        study.tell(asked, state=State.PRUNED if trial.state in STOPPED and trial.curve else State.FAIL)


def luck_words(luck: Luck) -> str:
    """In English, for the command line; the window has words of its own."""
    best, yours = (
        f"{item.mean:.1%} right on average with {item.count} other seeds ({item.low:.1%} to {item.high:.1%})"
        for item in (luck.best, luck.yours)
    )
    explained = "more" if luck.is_clear else "no more"
    told = f"{100 * luck.seen_gain:+.1f} points in the search, {100 * luck.gain:+.1f} with other seeds: {explained} than luck explains."
    return f"The best settings: {best}. Yours: {yours}. {told}"
