"""Settings for the time a person has: as thorough as possible, and never more than the time."""

from __future__ import annotations

import pytest

from tests.core.training.test_time_left import FORECAST
from textcls_gui.core.config import ExperimentConfig, preset_config, with_values
from textcls_gui.core.training.time_budget import IN_RESERVE, MAX_REHEARSALS, FittedSettings, fit_to_time, words_for
from textcls_gui.core.training.time_left import Forecast

NUM_TEXTS = 7_000
CURRENT = with_values(ExperimentConfig(), {"seed": 77, "test_fraction": 0.3, "hidden_size": 99})


def rehearsal(config: ExperimentConfig) -> Forecast:
    """As if an epoch took a second for each unit of the LSTM's memory; the rest takes 20."""
    seconds = config.model.hidden_size * config.text.max_tokens / 256
    training = config.training
    return Forecast(2.0, 8.0, seconds, seconds, 3.0, 6.0, 1.0, training.max_epochs, training.patience, 1, config.model.num_members)


def fitted(seconds: float) -> FittedSettings:
    return fit_to_time(seconds, CURRENT, NUM_TEXTS, rehearsal)


def test_with_much_time_it_is_best_just_as_it_is() -> None:
    found = fitted(1e6)
    expected = with_values(preset_config("best", NUM_TEXTS), {"seed": 77, "test_fraction": 0.3})
    assert (found.preset, found.config, found.fits) == ("best", expected, True)
    assert words_for(found, 10) == "For 10 minutes: Best."


@pytest.mark.parametrize("seconds", [50, 100, 200, 400, 800, 1_500, 3_000, 6_000, 12_000])
def test_what_fits_is_no_longer_than_the_time(seconds: float) -> None:
    found = fitted(seconds)
    assert found.fits
    assert found.forecast == rehearsal(found.config)
    assert found.forecast.around + found.forecast.training(found.epochs) <= seconds / IN_RESERVE


def test_more_time_never_gives_less() -> None:
    order = ("fast", "balanced", "best")
    chosen = [fitted(seconds) for seconds in range(60, 12_000, 200)]
    ranks = [(not item.is_smaller, order.index(item.preset), item.members, item.epochs) for item in chosen]
    assert ranks == sorted(ranks)
    assert {item.preset for item in chosen} == set(order)


def test_fewer_models_and_epochs_are_said() -> None:
    best = preset_config("best", NUM_TEXTS)
    assert (best.model.num_members, best.training.max_epochs) == (4, 12)
    of_two = rehearsal(best).with_members(2)
    found = fitted(IN_RESERVE * (of_two.around + of_two.training(12)) + 1)
    assert (found.preset, found.config.model.num_members, found.config.training.max_epochs) == ("best", 2, 12)
    assert words_for(found, 4) == "For 4 minutes: Best, with 2 of 4 models."
    of_one = rehearsal(best).with_members(1)
    found = fitted(IN_RESERVE * (of_one.around + of_one.training(9)) + 1)
    assert (found.preset, found.config.model.num_members, found.config.training.max_epochs) == ("best", 1, 9)
    assert words_for(found, 4) == "For 4 minutes: Best, with 1 of 4 models, with 9 epochs instead of 12."


def test_where_nothing_fits_the_quickest_settings_are_chosen_and_that_is_said() -> None:
    found = fitted(10)
    assert not found.fits
    assert found.is_smaller
    assert words_for(found, 1) == "Too short for these texts: 1 minute. The quickest settings are chosen."


def test_few_rehearsals_are_made() -> None:
    asked = []

    def counted(config: ExperimentConfig) -> Forecast:
        asked.append(config)
        return FORECAST

    fit_to_time(1.0, CURRENT, NUM_TEXTS, counted)
    assert len(asked) == MAX_REHEARSALS
