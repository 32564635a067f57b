"""Does a model notice what is unlike its training texts? Texts of other data sets and nonsense, against its own test texts.

python -m benchmarks.out_of_distribution [--runs FOLDER]
"""

from __future__ import annotations

import argparse
import random
import tempfile
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score

from benchmarks.accuracy import load, trained
from benchmarks.table import Row, print_rows
from textcls_gui.core.library.bundle import load_bundle
from textcls_gui.core.library.store import RunStore
from textcls_gui.core.prediction import Classifier

MODELS = ("trec", "banking77", "snips", "mr", "sms_spam", "online_shopping_category")
PROMISED = {("trec", "banking77"), ("banking77", "trec")}
NUM_TEXTS = 500
LEAST, LEAST_NONSENSE = 0.85, 0.95
MOST_FLAGGED = 0.05  # of the model's own test texts
KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def texts_of(name: str) -> list[str]:
    texts = load(name, "test").texts
    chosen = np.random.default_rng(0).permutation(len(texts))[:NUM_TEXTS]
    return [texts[place] for place in chosen.tolist()]


def random_letters(chance: random.Random) -> str:
    words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(2, 10))) for _ in range(chance.randint(1, 12))]
    return " ".join(words)


def keyboard_mash(chance: random.Random) -> str:
    """Fingers that run along a row of keys and now and then change to another."""
    words = []
    for _ in range(chance.randint(1, 6)):
        row, place, word = chance.choice(KEYBOARD), chance.randrange(7), ""
        for _ in range(chance.randint(4, 12)):
            row = chance.choice(KEYBOARD) if chance.random() < 0.15 else row
            place = min(len(row) - 1, max(0, place + chance.choice((-1, 0, 1, 2))))
            word += row[place]
        words.append(word)
    return " ".join(words)


def random_words(classifier: Classifier, own: list[str], chance: random.Random) -> str:
    """Words that the model knows, as many as a text has, drawn at random."""
    num_words = max(3, len(classifier.encoder.spans(chance.choice(own))))
    return " ".join(chance.choice(classifier.encoder.words) for _ in range(min(num_words, 200)))


def shuffled(text: str, chance: random.Random) -> str:
    words = text.split()
    chance.shuffle(words)
    return " ".join(words)


def auroc(own: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    return float(roc_auc_score(np.r_[np.zeros(len(own)), np.ones(len(other))], np.r_[own, other]))


def strangeness(classifier: Classifier, texts: list[str]) -> NDArray[np.float64]:
    found = classifier.strangeness(texts)
    assert found is not None
    return found


def measure(name: str, classifier: Classifier, others: dict[str, list[str]]) -> bool:
    chance = random.Random(1)
    own_texts = others[name]
    nonsense = {
        "random letters": [random_letters(chance) for _ in range(NUM_TEXTS)],
        "keyboard mash": [keyboard_mash(chance) for _ in range(NUM_TEXTS)],
        "random words that it knows": [random_words(classifier, own_texts, chance) for _ in range(NUM_TEXTS)],
    }
    own = strangeness(classifier, own_texts)
    flagged = float((own > 0).mean())
    rows = [Row("its own test texts that are flagged", f"{flagged:.3f}", f"at most {MOST_FLAGGED}", flagged <= MOST_FLAGGED)]
    for other, texts in [*others.items(), *nonsense.items(), ("its own, shuffled", [shuffled(text, chance) for text in own_texts])]:
        if other == name:
            continue
        found = strangeness(classifier, texts)
        area, caught = auroc(own, found), float((found > 0).mean())
        least = LEAST_NONSENSE if other in nonsense else LEAST if (name, other) in PROMISED else None
        holds = None if least is None else area >= least
        rows.append(Row(f"{other} ({caught:.2f} flagged)", f"AUROC {area:.3f}", "" if least is None else f"at least {least}", holds))
    return print_rows(f"Model of {name}, {len(own_texts)} test texts", rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", default=list(MODELS))
    parser.add_argument("--runs", type=Path, help="a library in which the models are kept for the next time")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    others = {name: texts_of(name) for name in MODELS}
    holds = True
    with tempfile.TemporaryDirectory() as folder:
        home = arguments.runs or Path(folder)
        store = RunStore(home / "runs", home / "trash")
        known = {run.name: run.run_id for run in store.runs()}
        for name in arguments.sets:
            run = store.open(known[name]) if name in known else trained(name, "fast", 1, store)
            holds &= measure(name, load_bundle(run.model_path), others)
    raise SystemExit(0 if holds else 1)


if __name__ == "__main__":
    main()
