"""The same command under torchrun: two processes train one model, one of them tells and writes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

import textcls_gui
from tests.core.examples import mood_rows, write_csv
from tests.core.training.test_distributed import free_port
from textcls_gui.cli import run_command
from textcls_gui.core.library.bundle import load_bundle
from textcls_gui.core.library.store import RunStore
from textcls_gui.paths import UserPaths

pytestmark = pytest.mark.team

ROOT = Path(textcls_gui.__file__).parents[1]
PATIENCE_SECONDS = 300
SETTINGS = "embedding_size=8 hidden_size=8 max_ngrams=200 max_epochs=6 learning_rate=0.03 warmup_steps=0".split()


def torchrun(arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    team = ["-m", "torch.distributed.run", "--nproc-per-node", "2", "--master-addr", "127.0.0.1", "--master-port", str(free_port())]
    command = [sys.executable, *team, "-m", "textcls_gui", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "GLOO_SOCKET_IFNAME": "lo"}
    return subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False)


def test_two_processes_train_one_model_and_keep_one_run(tmp_path: Path) -> None:
    table, model = write_csv(tmp_path / "moods.csv", mood_rows(300)), tmp_path / "moods.textcls"
    settings = [part for setting in SETTINGS for part in ("--set", setting)]
    ended = torchrun(["train", str(table), "--output", str(model), "--device", "cpu", "--json", *settings])
    assert ended.returncode == 0, ended.stderr
    result = json.loads(ended.stdout)  # one object: the leader alone speaks
    assert result["accuracy"] > 0.9
    assert ended.stderr.count("Epoch 6:") == 1
    paths = UserPaths.locate()
    assert [run.run_id for run in RunStore(paths.runs, paths.trash).runs()] == [result["run"]]
    assert load_bundle(model).predict_one("the film was lovely and great").label == "good"


def test_what_is_refused_is_told_in_a_sentence(tmp_path: Path) -> None:
    ended = torchrun(["train", str(tmp_path / "nothing.csv"), "--output", str(tmp_path / "model.textcls")])
    assert ended.returncode != 0
    told = [line for line in ended.stderr.splitlines() if "nothing.csv" in line and not line.startswith("Process 1: ")]
    assert len(told) == 1
    assert not (tmp_path / "model.textcls").exists()


def test_a_job_is_written_here_trained_by_two_processes_elsewhere_and_brought_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    table, folder = write_csv(tmp_path / "moods.csv", mood_rows(300)), tmp_path / "job"
    settings = [part for setting in SETTINGS for part in ("--set", setting)]
    assert run_command(["job", "export", str(table), "--to", str(folder), "--device", "cpu", *settings]) == 0
    assert "README.txt says how to go on" in capsys.readouterr().out
    assert run_command(["job", "import", str(folder)]) == 1
    assert "has not been trained yet" in capsys.readouterr().err
    monkeypatch.setenv("TEXTCLS_HOME", str(tmp_path / "other computer"))
    ended = torchrun(["job", "run", str(folder), "--json"])
    assert ended.returncode == 0, ended.stderr
    result = json.loads(ended.stdout)
    assert result["accuracy"] > 0.9
    monkeypatch.setenv("TEXTCLS_HOME", str(tmp_path / "home"))
    assert run_command(["job", "import", str(folder), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["run"] == result["run"]
    paths = UserPaths.locate()
    assert [run.name for run in RunStore(paths.runs, paths.trash).runs()] == ["moods"]
    assert run_command(["job", "import", str(folder)]) == 1
    assert "in the Library already" in capsys.readouterr().err
