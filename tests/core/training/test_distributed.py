"""Training by several processes: what each reads, and that together they are one."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

import textcls_gui
from textcls_gui.core.config import Value
from textcls_gui.core.training.distributed import ALONE, Team, joined_team

pytestmark = pytest.mark.team

ROOT = Path(textcls_gui.__file__).parents[1]
PROGRAM = "tests.core.training.team_program"
PATIENCE_SECONDS = 240
NO_CHANCE: dict[str, Value] = {"dropout": 0.0, "embedding_dropout": 0.0, "word_dropout": 0.0, "batch_size": 9, "patience": 3}
CHOICES: tuple[dict[str, Value], ...] = (
    {},
    {"class_weights": "balanced"},
    {"optimizer": "sgd", "learning_rate": 0.1},
    {"loss": "binary_cross_entropy"},
)


@dataclass(frozen=True, slots=True)
class Ended:
    code: int
    said: str


def free_port() -> int:
    """Skips the test where programs on this machine may not talk to each other."""
    try:
        with socket.socket() as tried:
            tried.bind(("127.0.0.1", 0))
            return int(tried.getsockname()[1])
    except OSError as error:
        pytest.skip(f"no socket on this machine may be opened: {error}")


def started(size: int, arguments: Sequence[str]) -> list[Ended]:
    """Processes told of each other as torchrun tells them."""
    port = free_port()
    processes = []
    for rank in range(size):
        team = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port), "WORLD_SIZE": str(size), "RANK": str(rank), "LOCAL_RANK": str(rank)}
        environment = {**os.environ, **(team if size > 1 else {}), "PYTHONPATH": str(ROOT), "GLOO_SOCKET_IFNAME": "lo"}
        command = [sys.executable, "-m", PROGRAM, *arguments]
        processes.append(subprocess.Popen(command, env=environment, cwd=ROOT, stderr=subprocess.PIPE, text=True))
    ended = [(process, process.communicate(timeout=PATIENCE_SECONDS)[1]) for process in processes]
    return [Ended(process.returncode, said) for process, said in ended]


Found = dict[str, list[list[float]]]


def trained(folder: Path, size: int, *lessons: dict[str, Value]) -> list[list[Found]]:
    """What each process has found in each lesson."""
    folder.mkdir()
    ended = started(size, [str(folder), json.dumps(lessons)])
    assert [process.code for process in ended] == [0] * size, [process.said for process in ended]
    return [json.loads((folder / f"{rank}.json").read_text(encoding="utf-8")) for rank in range(size)]


class TestAShare:
    @pytest.mark.parametrize("size", [2, 3, 7])
    @pytest.mark.parametrize("num_texts", [7, 8, 64])
    def test_of_each_makes_up_the_batch(self, size: int, num_texts: int) -> None:
        batch = np.arange(100, 100 + num_texts)
        shares = [Team(rank, size).share(batch) for rank in range(size)]
        assert sorted(np.concatenate([share.texts for share in shares])) == batch.tolist()
        assert sum(share.weight for share in shares) == pytest.approx(size)

    def test_counts_as_much_as_its_texts_do(self) -> None:
        batch, weights = np.arange(5), np.array([1, 4, 1, 4, 1], dtype=np.float32)
        shares = [Team(rank, 2).share(batch, weights) for rank in range(2)]
        assert [share.weight for share in shares] == pytest.approx([2 * 3 / 11, 2 * 8 / 11])

    def test_of_one_that_gets_no_text_counts_nothing(self) -> None:
        share = Team(2, 3).share(np.array([5, 6]))
        assert (share.texts.tolist(), share.weight) == ([5], 0.0)

    def test_of_one_alone_is_the_batch(self) -> None:
        batch = np.arange(4)
        assert ALONE.share(batch).texts is batch


class TestAProcessAlone:
    def test_opens_no_connection(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("WORLD_SIZE", raising=False)
        with joined_team("cpu") as team:
            assert team is ALONE

    def test_agrees_with_itself(self) -> None:
        assert (ALONE.sums([1.5]), ALONE.agreed([2.5]), ALONE.told(b"word"), ALONE.is_any(True, 3)) == ([1.5], [2.5], b"word", True)


class TestTwoProcesses:
    def test_learn_what_one_learns_from_the_same_batches(self, tmp_path: Path) -> None:
        lessons = [{**NO_CHANCE, **values} for values in CHOICES]
        (one,), two = trained(tmp_path / "one", 1, *lessons), trained(tmp_path / "two", 2, *lessons)
        for alone, leader, other in zip(one, *two, strict=True):
            assert leader["digest"] == other["digest"]
            assert leader["epochs"] == other["epochs"]
            assert np.abs(np.subtract(alone["weights"], leader["weights"])).max() < 0.02  # Adam makes a step of a rounding error
            assert np.array(leader["probabilities"]) == pytest.approx(np.array(alone["probabilities"]), abs=0.01)
            assert np.array(leader["epochs"])[:, 2:] == pytest.approx(np.array(alone["epochs"])[:, 2:], abs=0.01)

    def test_have_the_same_weights_bit_for_bit_where_chance_plays_a_part(self, tmp_path: Path) -> None:
        lesson: dict[str, Value] = {"learning_rate": 0.03, "max_epochs": 8, "patience": 8}
        (leader, again), others = trained(tmp_path / "two", 2, lesson, lesson)
        assert leader["digest"] == again["digest"] == others[0]["digest"] == others[1]["digest"]
        assert leader["epochs"][-1][3] > 0.9  # right on texts that neither has seen

    def test_end_with_a_sentence_when_one_of_them_ends(self, tmp_path: Path) -> None:
        leader, other = started(2, [str(tmp_path), json.dumps([{"max_epochs": 500, "patience": 500}]), "fail"])
        assert other.code == 9
        assert leader.code == 1
        assert leader.said.splitlines()[-1].startswith("Another process of this training has ended")
        assert "Traceback" not in leader.said
