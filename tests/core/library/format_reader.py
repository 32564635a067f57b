"""A reader of `.textcls` written from packaging/FORMAT.md, with nothing of the program's own: zipfile, json and numpy.

How words are counted is what resources/elsewhere/textcls_onnx.py shows, as that page says. Subwords are read but not cut: that needs BPE.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import re
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
PATTERNS = {"words": r"\w+(?:['’]\w+)*|[^\w\s]", "characters": r"\S"}
TYPES = {"F32": np.float32, "I64": np.int64}


class Model:
    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            parts = {name: archive.read(name) for name in ("manifest.json", "config.json", "text.json", "weights.safetensors")}
        self.manifest = json.loads(parts["manifest.json"])
        for name, digest in self.manifest["hashes"].items():
            assert hashlib.sha256(parts[name]).hexdigest() == digest, name
        self.config, self.text = json.loads(parts["config.json"]), json.loads(parts["text.json"])
        self.weights = _tensors(parts["weights.safetensors"])
        self.vocabulary = json.loads(self.text["tokenizer"])["model"]["vocab"]
        self.groups = {group: len(self.vocabulary) + number for number, group in enumerate(self.text["ngrams"])}

    def probabilities(self, text: str) -> Array:
        scores = self.weights["shares"][0] * self.lstm_scores(text)
        if self.manifest["num_features"] is not None:
            scores = scores + self.weights["shares"][1] * self.linear_scores(text)
        return _softmax(scores) if self.manifest.get("decision") is None else 1 / (1 + np.exp(-scores))

    def lstm_scores(self, text: str) -> Array:
        each = [self._member(text, f"lstm.members.{number}.") for number in range(self.manifest["num_members"])]
        if self.manifest.get("decision") is None:
            return np.log(np.mean([_softmax(scores) for scores in each], axis=0))
        chances = np.mean([1 / (1 + np.exp(-scores)) for scores in each], axis=0)
        return np.log(chances / (1 - chances))

    def linear_scores(self, text: str) -> Array:
        counting = _counting()
        hashes, (words, characters) = self.weights["linear.hashes"].view(np.uint64), self.weights["linear.spans"]
        compared = " ".join(text[:20_000].lower().split())
        found = np.concatenate([counting._character_hashes(compared, int(characters)), counting._word_hashes(compared, int(words))])
        places = np.minimum(np.searchsorted(hashes, found), len(hashes) - 1)
        ids, counts = np.unique(places[hashes[places] == found], return_counts=True)
        values = (1 + np.log(counts)) * self.weights["linear.idf"][ids]
        kinds = (hashes[ids] & np.uint64(1)).astype(int)
        values = values / np.sqrt(np.bincount(kinds, values * values, minlength=2))[kinds]
        votes = values @ self.weights["linear.weight"][ids] + self.weights["linear.bias"]
        return np.log(_softmax(votes)) if self.manifest.get("decision") is None else votes

    def _tokens(self, text: str) -> list[str]:
        limit = self.text["max_tokens"]
        return re.findall(PATTERNS[self.text["unit"]], text[: 64 * limit].lower())[:limit]

    def _vector(self, token: str | None, table: Array) -> Array:
        number = self.vocabulary.get(token, 1)
        span = self.text["span"]
        word = "" if token is None else f"<{token}>" if span["marks_ends"] else token
        lengths = range(span["shortest"], span["longest"] + 1)
        pieces = [word[start : start + length] for length in lengths for start in range(len(word) - length + 1)]
        known = [self.groups[piece] for piece in pieces if piece in self.groups]
        return table[number] + (table[known].mean(axis=0) if known else 0)

    def _member(self, text: str, prefix: str) -> Array:
        weights, settings = self.weights, self.config["model"]
        table = weights[prefix + "embedding.table.weight"]
        inputs = np.stack([self._vector(token, table) for token in self._tokens(text) or [None]])
        for layer in range(settings["num_layers"]):
            outputs = []
            for direction in range(2 if settings["bidirectional"] else 1):
                order = slice(None, None, -1 if direction else 1)
                outputs.append(_lstm(inputs[order], weights, f"{prefix}directions.{direction}.{layer}.")[order])
            inputs = np.concatenate(outputs, axis=1)
        summary = self._summary(inputs, outputs, prefix)
        if settings["activation"] != "none":
            bend = {"relu": lambda x: np.maximum(x, 0), "tanh": np.tanh, "sigmoid": lambda x: 1 / (1 + np.exp(-x))}[settings["activation"]]
            summary = bend(weights[prefix + "dense.weight"] @ summary + weights[prefix + "dense.bias"])
        logits = weights[prefix + "output.weight"] @ summary + weights[prefix + "output.bias"]
        logits = np.concatenate([[0.0], logits]) if len(logits) == 1 else logits
        return np.log(_softmax(logits)) if self.manifest.get("decision") is None else logits

    def _summary(self, states: Array, outputs: list[Array], prefix: str) -> Array:
        match self.config["model"]["pooling"]:
            case "max":
                return states.max(axis=0)
            case "mean":
                return states.mean(axis=0)
            case "last":
                return np.concatenate([outputs[0][-1], *(output[0] for output in outputs[1:])])
            case _:
                scores = states @ self.weights[prefix + "attention.weight"][0] + self.weights[prefix + "attention.bias"]
                return _softmax(scores) @ states


def _tensors(content: bytes) -> dict[str, Array]:
    start = 8 + int.from_bytes(content[:8], "little")
    found = {}
    for name, entry in json.loads(content[8:start]).items():
        first, last = entry["data_offsets"]
        found[name] = np.frombuffer(content[start + first : start + last], TYPES[entry["dtype"]]).reshape(entry["shape"])
    return found


def _lstm(inputs: Array, weights: dict[str, Array], prefix: str) -> Array:
    of_input, of_state = weights[prefix + "weight_ih_l0"], weights[prefix + "weight_hh_l0"]
    bias = weights[prefix + "bias_ih_l0"] + weights[prefix + "bias_hh_l0"]
    state = cell = np.zeros(of_state.shape[1])
    found = []
    for values in inputs:
        entering, forgetting, proposed, leaving = np.split(of_input @ values + of_state @ state + bias, 4)
        cell = cell / (1 + np.exp(-forgetting)) + np.tanh(proposed) / (1 + np.exp(-entering))
        state = np.tanh(cell) / (1 + np.exp(-leaving))
        found.append(state)
    return np.stack(found)


def _softmax(values: Array) -> Array:
    grown = np.exp(values - values.max())
    return np.asarray(grown / grown.sum())


def _counting() -> ModuleType:
    path = Path(__file__).parents[3] / "resources" / "elsewhere" / "textcls_onnx.py"
    spec = importlib.util.spec_from_file_location("textcls_onnx", path)
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found
