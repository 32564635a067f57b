"""Settings that fit the time a person has: the most thorough preset that can be done in it, with fewer epochs if need be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from textcls_gui.core.config import SETTINGS, ExperimentConfig, Preset, Value, preset_config, with_values
from textcls_gui.core.training.time_left import Forecast

IN_RESERVE = 1.15  # as much longer may all epochs take than was forecast
THOROUGH_FIRST: tuple[Preset, ...] = ("best", "balanced", "fast")
LEAST_SHARE = 0.6  # of a preset's epochs: with fewer, the next smaller preset with all of its own does better
LEAST_EPOCHS = 2
MAX_REHEARSALS = 4
KEPT = ("seed", "device", "validation_fraction", "test_fraction", "rare_labels")  # not a matter of time
SMALLEST: Mapping[str, Value] = MappingProxyType({"hidden_size": 32, "embedding_size": 32, "max_tokens": 64, "max_ngrams": 5_000})


@dataclass(frozen=True, slots=True)
class FittedSettings:
    """Settings for a time, by `preset`, of whose epochs and models to average there are so many. Where nothing `fits`, these are the
    quickest there are.
    """

    preset: Preset
    config: ExperimentConfig
    forecast: Forecast
    epochs: int
    preset_epochs: int
    members: int
    preset_members: int
    is_smaller: bool = False
    fits: bool = True


def fit_to_time(
    seconds: float, current: ExperimentConfig, num_texts: int, rehearse: Callable[[ExperimentConfig], Forecast]
) -> FittedSettings:
    """Choose preset, epochs and size for a run of at most so many seconds.

    Args:
        current: seed, device and how the data are split are kept from it.
        rehearse: is asked about the settings that come into question, MAX_REHEARSALS times at most.
    """
    kept = {setting.name: setting.value_in(current) for setting in SETTINGS if setting.name in KEPT}
    for preset in THOROUGH_FIRST:
        config = with_values(preset_config(preset, num_texts), kept)
        found = _fitted(seconds, preset, config, rehearse(config))
        if found is not None:
            return found
    smaller = with_values(config, SMALLEST)
    forecast = rehearse(smaller)
    epochs = max(LEAST_EPOCHS, _epochs_for(seconds, forecast, smaller))
    fits = forecast.around + forecast.training(epochs) <= seconds / IN_RESERVE
    return replace(_with("fast", smaller, forecast, epochs, 1), is_smaller=True, fits=fits)


def _fitted(seconds: float, preset: Preset, config: ExperimentConfig, forecast: Forecast) -> FittedSettings | None:
    """With as many models as the time allows for; only of one the epochs are cut. None if it does not do in that time."""
    for members in range(config.model.num_members, 0, -1):
        fewer = forecast.with_members(members)
        epochs = _epochs_for(seconds, fewer, config)
        least = (
            config.training.max_epochs if members > 1 else LEAST_EPOCHS if preset == "fast" else LEAST_SHARE * config.training.max_epochs
        )
        if epochs >= least:
            return _with(preset, config, fewer, epochs, members)
    return None


def _epochs_for(seconds: float, forecast: Forecast, config: ExperimentConfig) -> int:
    """How many there is time for, the preset's at most."""
    room = (seconds / IN_RESERVE - forecast.around) / forecast.num_members - forecast.first_epoch
    return 0 if room < 0 else min(config.training.max_epochs, 1 + int(room / max(forecast.later_epoch, 1e-9)))


def _with(preset: Preset, config: ExperimentConfig, forecast: Forecast, epochs: int, members: int) -> FittedSettings:
    fitted = with_values(config, {"max_epochs": epochs, "num_members": members})
    return FittedSettings(
        preset, fitted, forecast.with_epochs(epochs), epochs, config.training.max_epochs, members, config.model.num_members
    )


def words_for(fitted: FittedSettings, minutes: float) -> str:
    """In English, for the command line; the window has words of its own."""
    time = "1 minute" if minutes == 1 else f"{minutes:g} minutes"
    if not fitted.fits:
        return f"Too short for these texts: {time}. The quickest settings are chosen."
    name = {"fast": "Fast", "balanced": "Balanced", "best": "Best"}[fitted.preset]
    parts = [f"For {time}: {name}"]
    if fitted.is_smaller:
        parts.append("with a smaller model and shorter texts")
    if fitted.members < fitted.preset_members:
        parts.append(f"with {fitted.members} of {fitted.preset_members} models")
    if fitted.epochs < fitted.preset_epochs:
        parts.append(f"with {fitted.epochs} epochs instead of {fitted.preset_epochs}")
    return ", ".join(parts) + "."
