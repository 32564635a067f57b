"""The format as packaging/FORMAT.md describes it: a reader written from that page alone gives the program's own answers."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from tests.core.conftest import FinishedRun
from tests.core.library.format_reader import Model
from tests.core.library.test_bundle import new_classifier
from textcls_gui.core.config import Value
from textcls_gui.core.library.bundle import Manifest, load_bundle, save_bundle
from textcls_gui.core.prediction import Classifier

PAGE = Path(__file__).parents[3] / "packaging" / "FORMAT.md"
TEXTS = ["the film was lovely and great", "Dull, duller: it's the dullest zebra!", "中文 and English", "film " * 30]
SETTINGS: list[dict[str, Value]] = [
    {},
    {"pooling": "mean", "bidirectional": False, "num_members": 3},
    {"pooling": "last", "num_layers": 2, "activation": "tanh", "linear_path": False},
    {"pooling": "attention", "activation": "relu", "max_ngrams": 0, "max_tokens": 5},
    {"tokenization": "characters", "loss": "binary_cross_entropy"},
]


@pytest.mark.parametrize("values", SETTINGS, ids=str)
def test_another_reader_gives_the_same_probabilities(tmp_path: Path, values: dict[str, Value]) -> None:
    path = tmp_path / "model.textcls"
    save_bundle(path, new_classifier(("good", "bad"), **values))
    ours, theirs = load_bundle(path), Model(path)
    assert theirs.manifest["labels"] == list(ours.labels)
    assert np.allclose(ours.probabilities(TEXTS), [theirs.probabilities(text) for text in TEXTS], atol=1e-5)


def test_another_reader_gives_the_same_for_a_trained_model(finished_run: FinishedRun) -> None:
    ours, theirs = load_bundle(finished_run.model_path), Model(finished_run.model_path)
    assert np.allclose(ours.probabilities(TEXTS), [theirs.probabilities(text) for text in TEXTS], atol=1e-5)
    for each in theirs.manifest["check"]:
        assert np.allclose(theirs.probabilities(each["text"]), each["probabilities"], atol=1e-3)


def test_another_reader_gives_the_same_for_a_model_of_several_labels(tmp_path: Path, several_classifier: Classifier) -> None:
    path = tmp_path / "model.textcls"
    save_bundle(path, several_classifier)
    theirs = Model(path)
    assert np.allclose(several_classifier.probabilities(TEXTS), [theirs.probabilities(text) for text in TEXTS], atol=1e-5)


def test_another_reader_reads_all_of_a_model_of_subwords(tmp_path: Path) -> None:
    path = tmp_path / "model.textcls"
    save_bundle(path, new_classifier(("good", "bad"), tokenization="subwords"))
    theirs = Model(path)
    assert json.loads(theirs.text["tokenizer"])["model"]["type"] == "BPE"
    assert theirs.weights["lstm.members.0.embedding.table.weight"].shape[0] == len(theirs.vocabulary) + len(theirs.groups)


def test_the_page_names_every_field_and_every_tensor(finished_run: FinishedRun) -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert not [field for field in Manifest.__struct_fields__ if f"`{field}`" not in page]
    assert not [field for field in Model(finished_run.model_path).text if f"`{field}`" not in page]
    ends = {name.rsplit(".", 1)[-1] for name in Model(finished_run.model_path).weights}
    assert not [end for end in ends if f"{end}`" not in page]
