"""What one process of a team does in the tests: train a tiny model, and write down what it has become. Not a test by itself.

Started as `team_program.py FOLDER LESSONS [fail]`: LESSONS is JSON, a list of settings to train with one after the other; with `fail`, the
process that is not the leader ends in the middle.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path

import torch

from tests.core.training.test_loop import CPU, lesson
from textcls_gui.core.config import Value
from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import TextClsError
from textcls_gui.core.events import BatchesFinished, EpochFinished
from textcls_gui.core.training.devices import Device
from textcls_gui.core.training.distributed import Team, joined_team, leave_at_once
from textcls_gui.core.training.loop import predict_probabilities, train

DEVICE = Device("cpu", "", "", 1)


def main(folder: Path, lessons: list[dict[str, Value]], is_to_fail: bool) -> None:
    torch.set_num_threads(1)
    with joined_team("cpu") as team:
        found = [learnt(values, team, is_to_fail) for values in lessons]
    (folder / f"{team.rank}.json").write_text(json.dumps(found), encoding="utf-8")


def learnt(values: dict[str, Value], team: Team, is_to_fail: bool) -> dict[str, object]:
    subject = lesson(num_texts=70, **values)
    epochs = []
    for event in train(subject.model, subject.texts, subject.validation, subject.config.training, DEVICE, RunControl(), team):
        if is_to_fail and not team.is_leader and isinstance(event, BatchesFinished):
            os._exit(9)
        if isinstance(event, EpochFinished):
            epochs.append([event.train_loss, event.train_accuracy, event.validation_loss, event.validation_accuracy])
    weights = torch.cat([value.flatten() for value in subject.model.state_dict().values()])
    return {
        "digest": hashlib.sha256(weights.numpy().tobytes()).hexdigest(),
        "weights": weights.tolist(),
        "epochs": epochs,
        "probabilities": predict_probabilities(subject.model, subject.validation.encoded, CPU).tolist(),
    }


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), json.loads(sys.argv[2]), "fail" in sys.argv[3:])
    except TextClsError as error:
        print(error, file=sys.stderr)
        leave_at_once(1)
    leave_at_once(0)
