"""Every setting of a run, once: its type, range, default, title and sentence. Form, command line and checks read it here."""

from __future__ import annotations

import dataclasses
import logging
import math
import re
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

import msgspec

from textcls_gui.core.errors import ConfigError
from textcls_gui.core.phrases import phrase

logger = logging.getLogger(__name__)
type_hints = typing.get_type_hints
_PLACE = re.compile(r" - at `\$\.([^`]*)`")  # in what msgspec says
MAX_VALIDATION, MAX_TEST = 30_000, 200_000  # texts of a table: more would tell hardly more, and could not be learnt from

Tokenization = Literal["auto", "words", "subwords", "characters"]
RareLabels = Literal["learn only", "leave out", "merge"]
Pooling = Literal["max", "mean", "last", "attention"]
Activation = Literal["none", "relu", "tanh", "sigmoid"]
Optimizer = Literal["adamw", "adam", "sgd"]
Schedule = Literal["linear", "cosine", "constant"]
Loss = Literal["cross_entropy", "binary_cross_entropy"]
ClassWeights = Literal["none", "balanced"]
Sampling = Literal["natural", "evenly"]
BestBy = Literal["auto", "accuracy", "macro_f1"]
DeviceChoice = Literal["auto", "cpu", "cuda"]
Preset = Literal["fast", "balanced", "best"]


@dataclass(frozen=True, slots=True)
class Range:
    """Inclusive bounds of a number, and the unit that a person reads beside it."""

    low: float
    high: float
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """What a person reads of a setting: its title, and one sentence on what it does."""

    title: str
    sentence: str


@dataclass(frozen=True, slots=True)
class TextConfig:
    tokenization: Annotated[
        Tokenization,
        Words(
            "Split texts into",
            "How a text is cut into pieces before it is read; automatic takes words, or subwords for scripts written without spaces.",
        ),
    ] = "auto"
    max_vocabulary: Annotated[
        int,
        Range(100, 200_000, "words"),
        Words("Vocabulary size", "How many different words the model may know; rarer ones are read by their letters only."),
    ] = 30_000
    max_tokens: Annotated[
        int,
        Range(4, 10_000, "words"),
        Words("Longest text", "Longer texts are cut after this many words; a higher number takes more time and memory."),
    ] = 256
    max_ngrams: Annotated[
        int,
        Range(0, 200_000, "letter groups"),
        Words(
            "Letter groups",
            "How many groups of neighbouring letters help the model to read words that it has never seen; 0 turns this off.",
        ),
    ] = 20_000


@dataclass(frozen=True, slots=True)
class ModelConfig:
    embedding_size: Annotated[
        int,
        Range(4, 1_024, "numbers"),
        Words("Embedding size", "How many numbers describe a word; more can tell finer differences but need more examples."),
    ] = 128
    hidden_size: Annotated[
        int,
        Range(4, 1_024, "units"),
        Words("Hidden size", "The memory of the LSTM in each reading direction; more is slower and needs more examples."),
    ] = 128
    num_layers: Annotated[
        int,
        Range(1, 4, "layers"),
        Words("Layers", "How many LSTMs read on top of each other; one is nearly always enough."),
    ] = 1
    bidirectional: Annotated[
        bool,
        Words("Read both ways", "The text is read forwards and backwards; usually a little better, and twice the work."),
    ] = True
    pooling: Annotated[
        Pooling,
        Words("Summing up", "How what was read at each word becomes one summary of the text."),
    ] = "max"
    word_dropout: Annotated[
        float,
        Range(0.0, 0.9),
        Words("Word dropout", "The share of words hidden at random during training, so that the model does not rely on single words."),
    ] = 0.1
    embedding_dropout: Annotated[
        float,
        Range(0.0, 0.9),
        Words("Embedding dropout", "The share of each word's description hidden at random during training; guards against memorising."),
    ] = 0.5
    dropout: Annotated[
        float,
        Range(0.0, 0.9),
        Words("Dropout", "The share of the summary hidden at random during training; guards against memorising."),
    ] = 0.5
    activation: Annotated[
        Activation,
        Words("Head activation", "A bend in the curve between summary and answer, with a layer of its own; none is the plain choice."),
    ] = "none"
    num_members: Annotated[
        int,
        Range(1, 20, "models"),
        Words(
            "Models averaged",
            "How many LSTMs learn the same texts, each from another start; their average is steadier, and takes as many times as long.",
        ),
    ] = 1
    linear_path: Annotated[
        bool,
        Words("Count words too", "A count of words and letters has a say in each answer, as large as helps; it helps most with few texts."),
    ] = True


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    max_epochs: Annotated[
        int,
        Range(1, 1_000, "epochs"),
        Words("Epochs", "How many times the model reads all training texts, at most."),
    ] = 10
    patience: Annotated[
        int,
        Range(1, 1_000, "epochs"),
        Words("Patience", "Training ends early after this many epochs without an improvement on the validation texts."),
    ] = 6
    batch_size: Annotated[
        int,
        Range(1, 4_096, "texts"),
        Words("Batch size", "How many texts are read between two corrections of the model."),
    ] = 64
    optimizer: Annotated[
        Optimizer,
        Words("Optimizer", "The rule by which the model is corrected; AdamW suits nearly every case."),
    ] = "adamw"
    learning_rate: Annotated[
        float,
        Range(1e-6, 10.0),
        Words("Learning rate", "How large a correction is; too high and training is unstable, too low and it takes for ever."),
    ] = 3e-3
    momentum: Annotated[
        float,
        Range(0.0, 0.999),
        Words("Momentum", "How much of the last correction is kept in the next; for SGD only."),
    ] = 0.9
    schedule: Annotated[
        Schedule,
        Words("Learning rate over time", "Whether corrections get smaller towards the end of the training."),
    ] = "linear"
    warmup_steps: Annotated[
        int,
        Range(0, 100_000, "steps"),
        Words("Warm-up", "Over how many batches the learning rate rises at the start."),
    ] = 100
    weight_decay: Annotated[
        float,
        Range(0.0, 10.0),
        Words("Weight decay", "Pulls the model towards simple answers; guards against memorising."),
    ] = 0.01
    gradient_clipping: Annotated[
        float,
        Range(0.0, 1_000.0),
        Words("Gradient clipping", "The largest correction allowed, so that one odd text cannot spoil the model; 0 turns it off."),
    ] = 1.0
    loss: Annotated[
        Loss,
        Words(
            "Loss",
            "How errors are counted; binary cross-entropy is for exactly two labels, and always taken where a text may have several.",
        ),
    ] = "cross_entropy"
    label_smoothing: Annotated[
        float,
        Range(0.0, 0.5),
        Words("Label smoothing", "Trusts the given labels a little less; helps when some of them are wrong."),
    ] = 0.05
    adversarial_shift: Annotated[
        float,
        Range(0.0, 10.0),
        Words(
            "Adversarial shift",
            "Each text is learnt again with its words moved this far to where they confuse the model most; twice the work, 0 is off.",
        ),
    ] = 0.0
    class_weights: Annotated[
        ClassWeights,
        Words("Class weights", "Balanced counts errors on rare labels more, so that they are not forgotten."),
    ] = "none"
    sampling: Annotated[
        Sampling,
        Words("Texts of each label", "Evenly reads texts of rare labels more often, and of common ones less often, than they occur."),
    ] = "natural"
    best_by: Annotated[
        BestBy,
        Words(
            "Best epoch",
            "What decides which epoch is kept; automatic takes the average over the labels (macro F1) where some labels are rare.",
        ),
    ] = "auto"
    seed: Annotated[
        int,
        Range(0, 2**31 - 1),
        Words("Seed", "The number that all chance in a run comes from; the same seed gives the same result."),
    ] = 1
    device: Annotated[
        DeviceChoice,
        Words("Device", "Where the model is trained; automatic takes the graphics card if a working one is there."),
    ] = "auto"


@dataclass(frozen=True, slots=True)
class SplitConfig:
    validation_fraction: Annotated[
        float,
        Range(0.02, 0.5),
        Words("Share for validation", "The share of texts that decides when training is at its best; 30,000 at most."),
    ] = 0.1
    test_fraction: Annotated[
        float,
        Range(0.02, 0.5),
        Words("Share for the test", "The share of texts kept apart until the end, to see how good the model really is; 200,000 at most."),
    ] = 0.15
    rare_labels: Annotated[
        RareLabels,
        Words(
            "Rare labels",
            "Labels with fewer than three different texts cannot be tested: they are only learnt, left out, or put together as one label.",
        ),
    ] = "learn only"


@dataclass(frozen=True, slots=True)
class ExperimentConfig:
    """All settings of one run. A setting's name is unique across the sections."""

    text: TextConfig = field(default_factory=TextConfig)
    model: ModelConfig = field(default_factory=ModelConfig)
    training: TrainingConfig = field(default_factory=TrainingConfig)
    split: SplitConfig = field(default_factory=SplitConfig)

    def __post_init__(self) -> None:
        for setting in SETTINGS:
            setting.check(setting.value_in(self))


Section = TextConfig | ModelConfig | TrainingConfig | SplitConfig
Value = bool | int | float | str


@dataclass(frozen=True, slots=True)
class Setting:
    """One field of the config as form and command line see it. `choices` is empty for numbers and switches."""

    section: str
    name: str
    kind: type[bool] | type[int] | type[float] | type[str]
    title: str
    sentence: str
    default: Value
    range: Range | None
    choices: tuple[str, ...]

    def value_in(self, config: ExperimentConfig) -> Value:
        value: Value = getattr(getattr(config, self.section), self.name)
        return value

    def parse(self, text: str) -> Value:
        """Read a value as typed on a command line.

        Raises:
            ConfigError: the text is no such value, or out of range.
        """
        value: Value
        try:
            if self.kind is bool:
                value = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}[text.strip().lower()]
            else:
                value = self.kind(text)
        except (KeyError, ValueError):
            raise self._refusal(text) from None
        self.check(value)
        return value

    def check(self, value: Value) -> None:
        """Raises ConfigError if the value is of the wrong kind or out of range."""
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if self.choices:
            fits = value in self.choices
        elif self.kind is bool:
            fits = isinstance(value, bool)
        elif self.range is not None and number:
            fits = self.range.low <= value <= self.range.high and (self.kind is float or value == int(value))  # type: ignore[operator]
        else:
            fits = False
        if not fits:
            raise self._refusal(value)

    def _refusal(self, found: object) -> ConfigError:
        if self.choices:
            hint, values = phrase("Choose one of: {choices}."), {"choices": ", ".join(self.choices)}
        elif self.range is not None:
            hint = phrase("Choose a number from {low} to {high}.")
            values = {"low": f"{self.range.low:,.15g}", "high": f"{self.range.high:,.15g}"}
        else:
            hint, values = phrase("Choose true or false."), {}
        return ConfigError("{name} cannot be “{found}”.", hint=hint, name=self.name, found=found, **values)


def _settings() -> tuple[Setting, ...]:
    found = []
    for section_name, section in type_hints(ExperimentConfig).items():
        hints = type_hints(section, include_extras=True)
        for item in dataclasses.fields(section):
            annotated = hints[item.name]
            words = next(m for m in annotated.__metadata__ if isinstance(m, Words))
            bounds = next((m for m in annotated.__metadata__ if isinstance(m, Range)), None)
            origin = annotated.__origin__
            choices = typing.get_args(origin) if typing.get_origin(origin) is Literal else ()
            kind = str if choices else origin
            default: Value = getattr(section(), item.name)
            found.append(Setting(section_name, item.name, kind, words.title, words.sentence, default, bounds, choices))
    return tuple(found)


SETTINGS = _settings()
SETTING_BY_NAME: Mapping[str, Setting] = types.MappingProxyType({setting.name: setting for setting in SETTINGS})


def with_values(config: ExperimentConfig, values: Mapping[str, Value]) -> ExperimentConfig:
    """A copy of the config in which the named settings have new values.

    Raises:
        ConfigError: a name is unknown or a value does not fit.
    """
    changes: dict[str, dict[str, Value]] = {}
    for name, value in values.items():
        setting = setting_named(name)
        setting.check(value)
        changes.setdefault(setting.section, {})[name] = setting.kind(value)
    sections = {section: dataclasses.replace(getattr(config, section), **section_values) for section, section_values in changes.items()}
    return dataclasses.replace(config, **sections)


def setting_named(name: str) -> Setting:
    """Raises ConfigError if there is no such setting."""
    if name not in SETTING_BY_NAME:
        raise ConfigError("There is no setting “{name}”.", hint="The settings are: {names}.", name=name, names=", ".join(SETTING_BY_NAME))
    return SETTING_BY_NAME[name]


_SMALL_DATA = (  # fewer texts than this: texts in a batch, and how many times as many epochs
    (3_000, 16, 2),
    (6_000, 32, 1),
)
_LARGE_DATA = (  # at least so many texts: share of the epochs, and at most so many models averaged
    (1_000_000, 0.25, 1),
    (200_000, 0.5, 1),
    (20_000, 1.0, 2),
    (8_000, 1.0, 3),
)
_FAST = {"hidden_size": 64, "embedding_size": 64, "max_epochs": 5, "patience": 3, "max_tokens": 128}
_BEST = {"max_epochs": 12, "max_tokens": 400, "num_members": 4, "adversarial_shift": 0.2}


def preset_config(preset: Preset, num_texts: int | None = None) -> ExperimentConfig:
    """The settings of a preset, fitted to the number of texts where it is known.

    A few thousand texts make so few batches of the usual size that the model is hardly corrected before the epochs are over. Smaller
    batches, and for the fewest texts more epochs, gave 0.88 instead of 0.73 right on 1,600 texts, 0.90 instead of 0.89 on TREC's 5,452.
    Of many texts, one reading corrects the model more often and an average adds less, while both take hours: less of them is enough.
    """
    presets: Mapping[Preset, Mapping[str, Value]] = {"fast": _FAST, "balanced": {}, "best": _BEST}
    config = with_values(ExperimentConfig(), presets[preset])
    max_epochs, num_members = config.training.max_epochs, config.model.num_members
    for least, share, most in _LARGE_DATA:
        if num_texts is not None and num_texts >= least:
            return with_values(config, {"max_epochs": math.ceil(share * max_epochs), "num_members": min(most, num_members)})
    for limit, batch_size, times in _SMALL_DATA:
        if num_texts is not None and num_texts < limit:
            return with_values(config, {"batch_size": batch_size, "max_epochs": times * config.training.max_epochs})
    return config


def _refused(why: str) -> ConfigError:
    place = _PLACE.search(why)
    if place is None:
        return ConfigError("There are no settings in this file.", hint="Choose a file that was saved with Save settings.")
    return ConfigError(
        "The setting {setting} has a value in this file that cannot be used.",
        hint="Correct it in the file, or choose a file that was saved with Save settings.",
        setting=place[1],
    )


def config_to_json(config: ExperimentConfig) -> bytes:
    return msgspec.json.format(msgspec.json.encode(config), indent=2)


def config_from_json(content: bytes) -> ExperimentConfig:
    """Raises ConfigError if the content is not a config of this program."""
    try:
        return msgspec.json.decode(content, type=ExperimentConfig)
    except msgspec.ValidationError as error:
        logger.info("Settings were refused: %s", error)
        raise _refused(str(error)) from error
    except (ValueError, RecursionError) as error:
        raise ConfigError("There are no settings in this file.", hint="Choose a file that was saved with Save settings.") from error
