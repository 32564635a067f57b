"""A model used elsewhere: another reader, without this program, gives the same labels."""

from __future__ import annotations

import json
import runpy
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch

from tests.core.conftest import FinishedRun
from tests.core.examples import colour_rows, full_disk, mood_rows, tiny_config
from textcls_gui.core.config import Value
from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import Cancelled, LibraryError
from textcls_gui.core.library.onnx_export import MAX_DIFFERENCE, Agreement, agreement, export_onnx
from textcls_gui.core.models.ensemble import LstmEnsemble
from textcls_gui.core.models.linear import LinearPath
from textcls_gui.core.models.lstm import LstmClassifier, ModelSizes
from textcls_gui.core.models.mixture import Mixture
from textcls_gui.core.prediction import Classifier
from textcls_gui.core.text.encoder import TextEncoder
from textcls_gui.core.text.features import FeatureTable, choose_spans
from textcls_gui.resources import resource

TEMPLATES = resource("elsewhere")
ODD = [
    "",
    "  ",
    "?!",
    "zebra zebras",
    "film " * 300,
    "don’t  STOP\tnow",
    "中文电影很好看。",
    "فيلم رائع جداً",
    "I\u0307stanbul ẞ",
    "\ud83d half",
    "[PAD] [UNK]",
    "🎬🎬 great",
]
TEXTS = [text for text, _ in mood_rows(24)] + ODD


def exported(classifier: Classifier, texts: list[str], tmp_path: Path) -> Path:
    """The folder that comes out of the zip."""
    done = export_onnx(classifier, texts, tmp_path / "model.zip", TEMPLATES)
    assert 0 <= done.largest_difference <= MAX_DIFFERENCE
    with zipfile.ZipFile(done.path) as archive:
        archive.extractall(tmp_path / "out")
    (folder,) = (tmp_path / "out").iterdir()
    return folder


def answers_elsewhere(folder: Path, texts: list[str]) -> dict[str, list[list[float]] | list[list[str]]]:
    """By the reader that people use, in a process that cannot find this program."""
    code = (
        "import json, sys; from textcls_onnx import TextClassifier; texts = json.load(sys.stdin); found = TextClassifier('.');"
        "print(json.dumps({'shares': found.probabilities(texts, 5).tolist(), 'labels': found.answers(texts)}));"
        "assert not [name for name in sys.modules if name.startswith(('textcls_gui', 'torch'))]"
    )
    done = subprocess.run([sys.executable, "-c", code], input=json.dumps(texts), cwd=folder, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def shares_elsewhere(folder: Path, texts: list[str]) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """The same within this process: quicker where there is much to try."""
    found = runpy.run_path(str(folder / "textcls_onnx.py"))["TextClassifier"](folder).probabilities(texts, 5)
    return np.asarray(found, dtype=np.float32)


def made(texts: list[str], num_labels: int, *, is_several: bool = False, linear: bool = True, **values: Value) -> Classifier:
    """A model that has learnt nothing but answers all the same, in the shape that these settings give it."""
    torch.manual_seed(3)
    config = tiny_config(**values)
    texts = [text for text in texts if text.isprintable()]  # as they are when they have been read
    encoder = TextEncoder.fit(texts, config.text)
    sizes = ModelSizes.fitting(encoder.num_rows, num_labels, config.training.loss, is_several=is_several)
    lstm = LstmEnsemble(LstmClassifier(sizes, config.model) for _ in range(config.model.num_members))
    path = None
    if linear:
        table = FeatureTable.fit(texts, choose_spans(texts, has_spaces=encoder.unit != "subwords"), num_labels, RunControl())
        path = LinearPath.for_table(table, num_labels, lstm.meaning)
        path.weight.normal_()
        path.bias.normal_()
    model = Mixture(lstm, path)
    with torch.no_grad():
        model.shares.copy_(torch.tensor([1.3, 0.6]))
    return Classifier("A model / of moods", model, encoder, tuple(f"label {number}" for number in range(num_labels)), config)


def test_another_reader_gives_the_same_labels_to_every_text(classifier: Classifier, tmp_path: Path) -> None:
    found = answers_elsewhere(exported(classifier, TEXTS, tmp_path), TEXTS)
    compared = agreement(classifier, TEXTS, np.array(found["shares"], dtype=np.float32))
    assert compared.num_same == len(TEXTS)
    assert compared.largest_difference <= MAX_DIFFERENCE
    assert found["labels"] == [list(prediction.labels) for prediction in classifier.predict(TEXTS)]


def test_where_texts_have_several_labels_they_get_the_same_ones(several_classifier: Classifier, tmp_path: Path) -> None:
    texts = [text for text, _ in colour_rows(24)] + ODD
    found = answers_elsewhere(exported(several_classifier, texts, tmp_path), texts)
    assert found["labels"] == [list(prediction.labels) for prediction in several_classifier.predict(texts)]
    assert any(len(labels) > 1 for labels in found["labels"])


@pytest.mark.parametrize(
    ("num_labels", "is_several", "linear", "values"),
    [
        (2, False, True, {"loss": "binary_cross_entropy", "pooling": "mean"}),
        (77, False, True, {"num_members": 3, "num_layers": 2, "activation": "tanh"}),
        (3, True, True, {"num_members": 2, "pooling": "last", "activation": "relu"}),
        (3, False, False, {"pooling": "attention", "activation": "sigmoid"}),
        (2, False, True, {"bidirectional": False, "max_ngrams": 0, "max_tokens": 4}),
        (4, False, True, {"tokenization": "characters"}),
        (4, False, True, {"tokenization": "subwords", "num_layers": 2, "pooling": "attention", "bidirectional": False}),
    ],
    ids=["one-sided", "deep average", "several", "attention", "one way", "characters", "subwords"],
)
def test_every_shape_of_model_can_be_exported(
    num_labels: int, is_several: bool, linear: bool, values: dict[str, Value], tmp_path: Path
) -> None:
    model = made(TEXTS, num_labels, is_several=is_several, linear=linear, **values)
    found = shares_elsewhere(exported(model, TEXTS, tmp_path), TEXTS)
    assert np.abs(found - model.probabilities(TEXTS)).max() <= MAX_DIFFERENCE


def test_chinese_is_split_alike(tmp_path: Path) -> None:
    texts = ["这部电影很好看", "这本书不好看", "电影不错", "书很差"] * 5
    model = made(texts, 2)
    assert model.encoder.unit == "subwords"
    asked = [*texts[:4], "这个从来没有见过", *ODD]
    found = shares_elsewhere(exported(model, asked, tmp_path), asked)
    assert np.abs(found - model.probabilities(asked)).max() <= MAX_DIFFERENCE


def test_the_folder_says_how_it_is_used_and_runs_from_a_terminal(classifier: Classifier, tmp_path: Path) -> None:
    folder = exported(classifier, TEXTS, tmp_path)
    words = (folder / "README.txt").read_text(encoding="utf-8")
    assert "the largest difference of a probability was" in words
    assert all(f"  {number}  {label}" in words for number, label in enumerate(classifier.labels))
    done = subprocess.run(
        [sys.executable, "textcls_onnx.py", "the film was lovely and great"], cwd=folder, capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("the film was lovely and great: good ")


def test_below_which_probability_an_answer_is_not_sure_goes_along(tmp_path: Path) -> None:
    model = made(TEXTS, 2)
    model.sure_from = 0.75
    folder = exported(model, TEXTS, tmp_path)
    assert json.loads((folder / "model.json").read_text(encoding="utf-8"))["sure_from"] == 0.75
    assert "“not sure” where its probability is below 0.75" in (folder / "README.txt").read_text(encoding="utf-8")


def test_an_export_holds_none_of_the_texts(finished_run: FinishedRun, classifier: Classifier, tmp_path: Path) -> None:
    text = mood_rows(80)[7][0]
    folder = exported(classifier, [text], tmp_path)
    assert not [file for file in folder.iterdir() if text.encode() in file.read_bytes()]


def test_answers_that_differ_are_refused() -> None:
    with pytest.raises(LibraryError, match=r"otherwise.*Nothing was written"):
        Agreement(10, 9, 1e-6).require()
    with pytest.raises(LibraryError, match="otherwise"):
        Agreement(10, 10, float("nan")).require()
    assert Agreement(10, 10, 1e-6).require() == 1e-6


def test_a_full_disk_leaves_nothing_behind(classifier: Classifier, tmp_path: Path) -> None:
    with full_disk(1_000), pytest.raises(LibraryError, match="could not be saved"):
        export_onnx(classifier, TEXTS, tmp_path / "model.zip", TEMPLATES)
    assert not list(tmp_path.iterdir())


def test_an_old_export_stays_if_the_new_one_is_stopped(classifier: Classifier, tmp_path: Path) -> None:
    (tmp_path / "model.zip").write_bytes(b"old")
    control = RunControl()
    control.discard()
    with pytest.raises(Cancelled):
        export_onnx(classifier, TEXTS, tmp_path / "model.zip", TEMPLATES, control)
    assert (tmp_path / "model.zip").read_bytes() == b"old"
