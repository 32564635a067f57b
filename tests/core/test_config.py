"""Settings: one declaration, from which form, command line and file read the same ranges."""

from __future__ import annotations

import dataclasses
import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textcls_gui.core.config import (
    SETTINGS,
    ExperimentConfig,
    ModelConfig,
    Preset,
    Range,
    Setting,
    TrainingConfig,
    Value,
    config_from_json,
    config_to_json,
    preset_config,
    setting_named,
    with_values,
)
from textcls_gui.core.errors import ConfigError

in_every_setting = pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
PRESETS: tuple[Preset, ...] = ("fast", "balanced", "best")


def values_of(setting: Setting) -> st.SearchStrategy[Value]:
    """Every value that the setting may have."""
    if setting.choices:
        return st.sampled_from(setting.choices)
    if setting.kind is bool:
        return st.booleans()
    assert setting.range is not None
    if setting.kind is int:
        return st.integers(int(setting.range.low), int(setting.range.high))
    return st.floats(setting.range.low, setting.range.high)


configs = st.fixed_dictionaries({}, optional={setting.name: values_of(setting) for setting in SETTINGS}).map(
    lambda values: with_values(ExperimentConfig(), values)
)


@given(configs)
def test_a_config_comes_back_from_its_json_as_it_was(config: ExperimentConfig) -> None:
    assert config_from_json(config_to_json(config)) == config


@given(st.data())
def test_a_value_typed_on_the_command_line_is_read_as_it_was_written(data: st.DataObject) -> None:
    setting = data.draw(st.sampled_from(SETTINGS))
    value = data.draw(values_of(setting))
    parsed = setting.parse(str(value))
    assert parsed == value
    assert type(parsed) is setting.kind


@in_every_setting
def test_the_default_is_within_the_range_and_has_its_words(setting: Setting) -> None:
    setting.check(setting.default)
    assert setting.value_in(ExperimentConfig()) == setting.default
    assert setting.title
    assert setting.sentence.endswith(".")


def test_names_are_unique_across_the_sections() -> None:
    assert len({setting.name for setting in SETTINGS}) == len(SETTINGS)


@pytest.mark.parametrize("name", ["hidden_size", "max_epochs", "learning_rate", "batch_size"])
def test_the_names_that_scripts_rely_on_are_there(name: str) -> None:
    assert setting_named(name).name == name


@in_every_setting
def test_what_is_no_value_is_refused_with_what_would_be_one(setting: Setting) -> None:
    with pytest.raises(ConfigError) as refusal:
        setting.parse("a great deal")
    assert str(refusal.value).startswith(f"{setting.name} cannot be “a great deal”. Choose ")


@pytest.mark.parametrize("setting", [setting for setting in SETTINGS if setting.range], ids=lambda setting: setting.name)
def test_both_ends_of_a_range_belong_to_it_and_nothing_beyond(setting: Setting) -> None:
    bounds = setting.range
    assert isinstance(bounds, Range)
    for inside in (bounds.low, bounds.high):
        setting.check(setting.kind(inside))
    for outside in (bounds.low - 1, bounds.high + 1, math.inf, -math.inf, math.nan):
        with pytest.raises(ConfigError, match="Choose a number from"):
            setting.check(outside)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("hidden_size", 64.5),
        ("hidden_size", True),
        ("hidden_size", "64"),
        ("bidirectional", 1),
        ("bidirectional", "true"),
        ("pooling", "median"),
        ("pooling", 1),
        ("learning_rate", False),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused(name: str, value: Value) -> None:
    with pytest.raises(ConfigError, match=name):
        with_values(ExperimentConfig(), {name: value})


@pytest.mark.parametrize("typed", ["64.0", "6e1", "", "１２ ３", "0x40"])
def test_a_whole_number_is_typed_as_one(typed: str) -> None:
    with pytest.raises(ConfigError, match="hidden_size cannot be"):
        setting_named("hidden_size").parse(typed)


@pytest.mark.parametrize(("typed", "meant"), [("true", True), (" YES ", True), ("1", True), ("False", False), ("no", False), ("0", False)])
def test_a_switch_is_typed_in_several_ways(typed: str, meant: bool) -> None:
    assert setting_named("bidirectional").parse(typed) is meant


def test_an_unknown_setting_is_refused_with_the_names_of_all() -> None:
    with pytest.raises(ConfigError, match=r"no setting “hiden_size”.*hidden_size.*device"):
        with_values(ExperimentConfig(), {"hiden_size": 64})


def test_new_values_leave_the_other_settings_and_the_old_config_alone() -> None:
    before = ExperimentConfig()
    after = with_values(before, {"hidden_size": 32, "seed": 7})
    assert after == ExperimentConfig(model=ModelConfig(hidden_size=32), training=TrainingConfig(seed=7))
    assert before == ExperimentConfig()


def test_no_config_exists_that_is_out_of_range() -> None:
    with pytest.raises(ConfigError, match=r"dropout cannot be “0.95”"):
        ExperimentConfig(model=ModelConfig(dropout=0.95))
    with pytest.raises(ConfigError, match=r"dropout cannot be “0.95”"):
        dataclasses.replace(ExperimentConfig(), model=ModelConfig(dropout=0.95))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b'{"training": {"max_epochs": "many"}}', "The setting training.max_epochs has a value in this file that cannot be used."),
        (b"[1, 2]", "There are no settings in this file."),
    ],
)
def test_a_file_that_is_no_config_is_refused_in_plain_words(content: bytes, told: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO", "textcls_gui"), pytest.raises(ConfigError) as refused:
        config_from_json(content)
    assert refused.value.message == told
    assert "Expected" in caplog.text


@pytest.mark.parametrize("preset", PRESETS)
def test_presets_are_made_of_allowed_values(preset: Preset) -> None:
    config = preset_config(preset)
    assert config_from_json(config_to_json(config)) == config


def test_presets_spend_more_from_one_to_the_next() -> None:
    fast, balanced, best = (preset_config(preset) for preset in PRESETS)
    assert fast.model.hidden_size < balanced.model.hidden_size <= best.model.hidden_size
    assert fast.model.num_members == balanced.model.num_members == 1 < best.model.num_members
    assert fast.training.max_epochs < balanced.training.max_epochs < best.training.max_epochs
    assert balanced == ExperimentConfig()


@pytest.mark.parametrize("preset", PRESETS)
def test_on_many_texts_a_preset_reads_them_fewer_times(preset: Preset) -> None:
    work = []
    for num_texts in (7_000, 10_000, 30_000, 300_000, 3_000_000):
        config = preset_config(preset, num_texts)
        work.append(config.training.max_epochs * config.model.num_members)
    assert work == sorted(work, reverse=True)
    assert work[-1] >= 2
    assert work[-1] < work[0]


@pytest.mark.parametrize("preset", PRESETS)
def test_on_few_texts_a_preset_corrects_the_model_more_often(preset: Preset) -> None:
    few, many, unknown = (preset_config(preset, num_texts) for num_texts in (200, 7_000, None))
    assert few.training.batch_size < many.training.batch_size
    assert few.training.max_epochs > many.training.max_epochs
    assert (few.model, few.text) == (many.model, many.text)
    assert many == unknown


def test_settings_saved_by_an_earlier_version_get_the_defaults_for_what_is_new() -> None:
    assert config_from_json(b'{"model": {"hidden_size": 32}}') == ExperimentConfig(model=ModelConfig(hidden_size=32))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[]",
        b"{",
        b'{"model": {"hidden_size": 0}}',
        b'{"model": {"hidden_size": "64"}}',
        b'{"model": {"pooling": "median"}}',
        b'{"model": []}',
        b'{"training": {"learning_rate": null}}',
        b'{"model": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b"\x89PNG\r\n\x1a\n",
        "{“model”: {}}".encode("cp1252"),
    ],
    ids=range(12),
)
def test_a_file_that_holds_no_settings_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(ConfigError):
        config_from_json(content)


@given(st.data())
def test_a_damaged_file_of_settings_gives_settings_or_words_but_no_crash(data: st.DataObject) -> None:
    content = bytearray(config_to_json(ExperimentConfig()))
    for _ in range(data.draw(st.integers(1, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        config = config_from_json(bytes(content))
    except ConfigError as refusal:
        assert str(refusal)
    else:
        assert config_from_json(config_to_json(config)) == config


def test_the_json_is_made_to_be_read_by_people() -> None:
    content = config_to_json(ExperimentConfig())
    assert json.loads(content)["training"]["learning_rate"] == ExperimentConfig().training.learning_rate
    assert content.count(b"\n") > len(SETTINGS)
