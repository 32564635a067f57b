"""Are the marked words those that decide? Deletion and insertion curves of several ways to find them, and how long ours takes.

The words of a text are deleted, the most influential first, and the probability of the label that had won is read after each: the area
under that curve is small for a method that finds the words that decide. Insertion is the same the other way round.

python -m benchmarks.faithfulness [--texts 100] [SET ...]
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from benchmarks.accuracy import trained
from benchmarks.table import Row, print_rows, quantile
from textcls_gui.core.explanation import explain
from textcls_gui.core.library.bundle import load_bundle
from textcls_gui.core.library.store import RunStore, SavedRun
from textcls_gui.core.models.lstm import ModelInput
from textcls_gui.core.prediction import Classifier
from textcls_gui.core.text.batching import make_batch

SETS = ("mr", "trec")
STEPS = 16
LEAST_WORDS = 3
LEAST_APART = 0.1  # of the area between the curves, ours and random
Values = NDArray[np.float64]


def _gradients(classifier: Classifier, text: str, label: int, steps: int) -> tuple[list[torch.Tensor], list[torch.Tensor]]:
    """Of the label's score by the LSTMs, on the way from nothing to the text: vectors and mean gradients (T, E) for each LSTM."""
    batch = make_batch(classifier.encoder.encode([text]), np.zeros(1, dtype=np.int64))
    batch = replace(batch, positions=np.repeat(batch.positions, steps, axis=1), lengths=np.repeat(batch.lengths, steps))
    taken = ModelInput.of(batch, torch.device("cpu"))
    shares = (torch.arange(steps) + 0.5) / steps if steps > 1 else torch.ones(1)
    vectors = [lstm.embedded(taken).detach() for lstm in classifier.model.lstm.lstms]
    inputs = [(vector * shares[None, :, None]).requires_grad_() for vector in vectors]
    meaning = classifier.model.meaning
    scores = [meaning.scores(lstm(taken, given)) for lstm, given in zip(classifier.model.lstm.lstms, inputs, strict=True)]
    total = torch.logit(meaning.probabilities(meaning.averaged(torch.stack(scores)).double()), eps=1e-9)[:, label].mean()
    gradients = torch.autograd.grad(total, inputs)
    return [vector[:, 0] for vector in vectors], [gradient.sum(dim=1) for gradient in gradients]


def _plain_gradient(classifier: Classifier, text: str, label: int) -> Values:
    gradients = _gradients(classifier, text, label, 1)[1]
    return torch.stack([gradient.norm(dim=1) for gradient in gradients]).sum(dim=0).double().numpy()


def _integrated(classifier: Classifier, text: str, label: int, steps: int) -> Values:
    """Integrated gradients of the LSTMs with their share (gradient x input for one step), and our exact part of the linear path."""
    vectors, gradients = _gradients(classifier, text, label, steps)
    found = torch.stack([(v * g).sum(dim=1) for v, g in zip(vectors, gradients, strict=True)]).sum(dim=0).double().numpy()
    share = float(classifier.model.shares[0])
    if classifier.model.linear is None:
        return share * found
    shares = classifier.model.shares.clone()
    try:
        classifier.model.shares[0] = 0.0
        linear = explain(classifier, text).influences[:, label]
    finally:
        classifier.model.shares.copy_(shares)
    return share * found[: len(linear)] + linear


def methods(classifier: Classifier, random: np.random.Generator) -> Mapping[str, Callable[[str, int], Values]]:
    return {
        "random order": lambda text, label: random.random(len(classifier.encoder.spans(text))),
        "plain gradient": lambda text, label: _plain_gradient(classifier, text, label),
        "gradient x input": lambda text, label: _integrated(classifier, text, label, 1),
        "integrated gradients": lambda text, label: _integrated(classifier, text, label, STEPS),
        "ours": lambda text, label: explain(classifier, text).influences[:, label],
    }


def _left(text: str, spans: tuple[tuple[int, int], ...], gone: set[int]) -> str:
    kept, place = "", 0
    for number in sorted(gone):
        kept += text[place : spans[number][0]]
        place = spans[number][1]
    return " ".join((kept + text[place:]).split())


def areas(classifier: Classifier, text: str, label: int, influence: Values) -> tuple[float, float]:
    """Under the curve of deletion, and under that of insertion."""
    spans = tuple((span.start, span.end) for span in classifier.encoder.spans(text)[: classifier.max_tokens])
    order = np.argsort(-influence[: len(spans)], kind="stable").tolist()
    deleted = [_left(text, spans, set(order[:count])) for count in range(len(order) + 1)]
    inserted = [_left(text, spans, set(order[count:])) for count in range(len(order) + 1)]
    found = classifier.probabilities([*deleted, *inserted])[:, label].reshape(2, -1)
    first, second = np.trapezoid(found, dx=1 / len(order), axis=1).tolist()
    return first, second


def measure(name: str, run: SavedRun, classifier: Classifier, num_texts: int) -> bool:
    random = np.random.default_rng(0)
    texts = [run.tested[place].text for place in random.permutation(len(run.tested)).tolist()]
    texts = [text for text in texts if len(classifier.encoder.spans(text)) >= LEAST_WORDS][:num_texts]
    labels = classifier.probabilities(texts).argmax(axis=1).tolist()
    found = {
        what: np.array([areas(classifier, text, label, method(text, label)) for text, label in zip(texts, labels, strict=True)])
        for what, method in methods(classifier, random).items()
    }
    rows = []
    for what, values in found.items():
        apart = (found["random order"] - values) * (1, -1)
        error = apart.std(axis=0, ddof=1) / np.sqrt(len(texts))
        between = " and ".join(f"{mean:.3f} ± {1.96 * wide:.3f}" for mean, wide in zip(apart.mean(axis=0), error, strict=True))
        is_ours = what == "ours"
        holds = bool((apart.mean(axis=0) - 1.96 * error > LEAST_APART).all()) if is_ours else None
        rows.append(
            Row(f"{what}: area {values[:, 0].mean():.3f}, {values[:, 1].mean():.3f}", between, "both > 0.1" if is_ours else "", holds)
        )
    return print_rows(f"{name}: area between random and the curve of deletion, of insertion; {len(texts)} texts", rows)


def measure_time(classifier: Classifier, run: SavedRun) -> bool:
    """On one core, as the window does it."""
    words = " ".join(tested.text for tested in run.tested).split()
    rows = []
    for num_words, at_most in ((40, 100), (400, 500)):
        taken = []
        for start in range(0, 30 * 7, 7):
            text = " ".join(words[start : start + num_words])
            began = time.perf_counter()
            classifier.predict_one(text)
            explain(classifier, text)
            taken.append(1_000 * (time.perf_counter() - began))
        p95 = quantile(taken, 0.95)
        rows.append(Row(f"answer and explanation, {num_words} words", f"p95 {p95:.0f} ms", f"at most {at_most} ms", p95 <= at_most))
    return print_rows(f"Time, of texts of which {classifier.max_tokens} words are read", rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", default=list(SETS))
    parser.add_argument("--texts", type=int, default=100)
    parser.add_argument("--runs", type=Path, help="a library in which the models are kept for the next time")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    holds = True
    with tempfile.TemporaryDirectory() as folder:
        home = arguments.runs or Path(folder)
        store = RunStore(home / "runs", home / "trash")
        known = {run.name: run.run_id for run in store.runs()}
        for name in arguments.sets:
            run = store.open(known[name]) if name in known else trained(name, "fast", 1, store)
            classifier = load_bundle(run.model_path)
            holds &= measure(name, run, classifier, arguments.texts)
            holds &= measure_time(classifier, run)
    raise SystemExit(0 if holds else 1)


if __name__ == "__main__":
    main()
