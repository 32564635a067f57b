"""The lines that a person copies run as they are printed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.core.conftest import FinishedRun
from textcls_gui.core.library.bundle import load_bundle
from textcls_gui.core.library.snippet import EXAMPLES, python_snippet


@pytest.mark.parametrize("name", ["model.textcls", "it's a “model” – 中文.textcls"])
def test_the_printed_lines_run_without_the_window(finished_run: FinishedRun, tmp_path: Path, name: str) -> None:
    model = tmp_path / name
    shutil.copy(finished_run.model_path, model)
    script = tmp_path / "script.py"
    script.write_text(python_snippet(model) + "\nimport sys\nassert 'PySide6' not in sys.modules\n", encoding="utf-8")
    done = subprocess.run([sys.executable, "-X", "utf8", str(script)], capture_output=True, encoding="utf-8", check=True)
    expected = load_bundle(model).predict(EXAMPLES)
    assert done.stdout.splitlines() == [
        f"{text} -> {found.label} {found.probability:.0%}" for text, found in zip(EXAMPLES, expected, strict=True)
    ]


def test_it_is_about_ten_lines() -> None:
    assert len(python_snippet(Path("model.textcls")).splitlines()) <= 10
