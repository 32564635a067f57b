"""A training that is killed with no warning goes on where it was, by the command line."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.core.examples import mood_rows, write_csv

PROGRAM = """
import sys
from textcls_gui import cli
from textcls_gui.core.training import saving
saving.FIRST_SECONDS = saving.LEAST_SECONDS = 0.05
saving.TIMES_THE_COST = saving.TIMES_THE_WRITING = 0
sys.exit(cli.run_command(sys.argv[1:]))
"""
SETTINGS = ["hidden_size=8", "embedding_size=8", "max_ngrams=200", "batch_size=8", "max_epochs=60", "patience=60", "num_members=1"]
TINY = [argument for setting in SETTINGS for argument in ("--set", setting)]
PATIENCE_SECONDS = 240


def started(home: Path, *arguments: object) -> subprocess.Popen[str]:
    environment = {**os.environ, "TEXTCLS_HOME": str(home)}
    command = [sys.executable, "-c", PROGRAM, *map(str, arguments)]
    return subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def ended(home: Path, *arguments: object) -> tuple[dict[str, object], str]:
    out, err = (process := started(home, *arguments, "--json")).communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == 0, err
    return json.loads(out), err


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows ends programs otherwise")
def test_it_ends_with_the_same_model_as_if_nothing_had_happened(tmp_path: Path) -> None:
    moods = write_csv(tmp_path / "moods.csv", mood_rows(80))
    train = ["train", moods, *TINY, "--device", "cpu", "--output"]
    ended(tmp_path / "whole", *train, tmp_path / "whole.textcls")
    home = tmp_path / "home"
    process = started(home, *train, tmp_path / "lost.textcls")
    assert process.stderr is not None
    for line in process.stderr:
        if line.startswith("Epoch 20:"):
            process.send_signal(signal.SIGKILL)
            break
    process.wait(PATIENCE_SECONDS)
    process.communicate()
    moods.unlink()  # the file itself is not needed any more
    (interrupted,) = ended(home, "runs")[0]["interrupted"]  # type: ignore[misc, attr-defined]
    assert interrupted["how"] == "interrupted"
    found, said = ended(home, "runs", "continue", "--output", tmp_path / "continued.textcls")
    assert interrupted["epoch"] == 0 or f"Going on in epoch {interrupted['epoch']}" in said or "Going on in epoch" in said
    assert found["run"] == interrupted["run_id"]
    assert (tmp_path / "continued.textcls").read_bytes() == (tmp_path / "whole.textcls").read_bytes()
    assert ended(home, "runs")[0]["interrupted"] == []
