"""The small files that the program keeps for itself: whatever has become of them, it starts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from benchmarks.fuzzing.guard import chance_of
from benchmarks.fuzzing.mutations import BROKEN_JSON, broken_json
from textcls_gui.core.config import ExperimentConfig, config_from_json, config_to_json
from textcls_gui.core.data.frozen import FrozenTest
from textcls_gui.core.data.kept_labels import KeptLabels
from textcls_gui.core.errors import ConfigError
from textcls_gui.gui.settings import WindowSettings, load_settings

CONTENTS = [*BROKEN_JSON, *(b'{"page": %s, "rows": [%s], "model": %s}' % (part, part, part) for part in BROKEN_JSON)]
WHAT_IS_READ = (WindowSettings, np.ndarray, frozenset, type(None))
READERS: dict[str, Callable[[Path], object]] = {
    "settings": load_settings,
    "test rows": lambda path: FrozenTest(path).rows(),
    "kept labels": lambda path: KeptLabels(path).rows(),
}


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("content", CONTENTS, ids=lambda content: str(content[:20]))
def test_a_file_that_is_none_is_as_if_it_were_not_there(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / "own.json"
    path.write_bytes(content)
    assert isinstance(READERS[name](path), WHAT_IS_READ)


def test_settings_that_are_none_are_refused_in_words() -> None:
    content = config_to_json(ExperimentConfig())
    for number in range(2_000):
        try:
            config_from_json(broken_json(content, chance_of(1, number)))
        except ConfigError as refusal:
            assert refusal.message
