"""A text classifier that was trained with TextCls, used without it.

    pip install numpy onnxruntime tokenizers
    python textcls_onnx.py "a text" "another text"

or, from Python:

    from textcls_onnx import TextClassifier
    classifier = TextClassifier("the folder with model.onnx")
    print(classifier.answers(["a text"]))
"""

import json
import sys
import unicodedata
from itertools import pairwise
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

UNKNOWN = 1  # the token of a word that was never seen in training
MAX_CHARACTERS = 20_000  # of a text whose words are counted
BASE = 0x9E3779B97F4A7C15
ALL_BITS = (1 << 64) - 1
# scripts written without spaces: a character counts as a word
SPACELESS = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x2E80, 0x31FF), (0x3400, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))
LAST_KNOWN = 0x40000
SPACE, LETTER, SIGN, MARK = range(4)


class TextClassifier:
    """Reads what lies in an export's folder. `session` may be any reader of ONNX with a method `run(names, inputs)`."""

    def __init__(self, folder=".", session=None):
        folder = Path(folder)
        model = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        self.labels = model["labels"]
        # from which probability on each label is given; None if a text has exactly one label
        self.thresholds = None if model["thresholds"] is None else np.array(model["thresholds"], dtype=np.float32)
        self.max_tokens, self.max_characters = model["max_tokens"], model["max_characters"]
        self.vocabulary_size = model["vocabulary_size"]
        self.group_number = {group: number for number, group in enumerate(model["letter_groups"], 1)}
        self.group_lengths, self.marks_ends = model["letter_group_lengths"], model["letter_groups_mark_ends"]
        self.counts_words, self.counts_characters = model["counted_words"], model["counted_characters"]
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.hashes = np.load(folder / "feature_hashes.npy", allow_pickle=False)
        self.idf = np.load(folder / "feature_weights.npy", allow_pickle=False)
        self.session = session if session is not None else _session(folder / "model.onnx")

    def answers(self, texts):
        """For each text the labels that are given to it, likeliest first: exactly one, or, where a text may have several, any number."""
        found = []
        for row in self.probabilities(texts):
            ranked = np.argsort(-row, kind="stable").tolist()
            is_given = np.arange(len(ranked)) == 0 if self.thresholds is None else row[ranked] >= self.thresholds[ranked]
            found.append([self.labels[label] for label, given in zip(ranked, is_given, strict=True) if given])
        return found

    def probabilities(self, texts, batch_size=32):
        """(number of texts, number of labels)"""
        found = np.zeros((len(texts), len(self.labels)), dtype=np.float32)
        order = sorted(range(len(texts)), key=lambda place: len(texts[place]))  # texts of like length need little padding
        for start in range(0, len(order), batch_size):
            places = order[start : start + batch_size]
            found[places] = self.session.run(["probabilities"], self.inputs([texts[place] for place in places]))[0]
        return found

    def inputs(self, texts):
        """The six inputs of model.onnx for these texts, each padded on the right with 0."""
        new_words = {}
        tokens = [self._tokens(text, new_words) for text in texts]
        counted = [self._counted(text) for text in texts]
        groups = [[0, *self._groups(word)] for word in new_words]  # 0 is the row of all words never seen
        weights = [[1.0, *([1 / (len(group) - 1)] * (len(group) - 1) if len(group) > 1 else [])] for group in groups]
        return {
            "token_ids": _padded(tokens, np.int64),
            "lengths": np.array([len(row) for row in tokens], dtype=np.int64),
            "new_rows": _padded(groups, np.int64),
            "new_weights": _padded(weights, np.float32),
            "feature_ids": _padded([ids for ids, _ in counted], np.int64),
            "feature_values": _padded([values for _, values in counted], np.float32),
        }

    def _tokens(self, text, new_words):
        """Numbers of the text's words; one never seen has the number `vocabulary_size` + its place among `new_words`."""
        text = "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in text[: self.max_characters])
        encoding = self.tokenizer.encode(text)
        ids = encoding.ids[: self.max_tokens]
        for position, token in enumerate(ids):
            if token == UNKNOWN and self.group_number:
                start, end = encoding.token_to_chars(position) or (0, 0)
                ids[position] = self.vocabulary_size + new_words.setdefault(text[start:end].lower(), len(new_words))
        return ids or [UNKNOWN]

    def _groups(self, word):
        """Numbers of the known groups of letters in a word."""
        marked = f"<{word}>" if self.marks_ends else word
        shortest, longest = self.group_lengths
        for length in range(shortest, longest + 1):
            for start in range(len(marked) - length + 1):
                if marked[start : start + length] in self.group_number:
                    yield self.group_number[marked[start : start + length]]

    def _counted(self, text):
        """Ids and values of the words, pairs of words and groups of characters that the model counts."""
        compared = " ".join(text[:MAX_CHARACTERS].lower().split())
        hashes = np.concatenate([_character_hashes(compared, self.counts_characters), _word_hashes(compared, self.counts_words)])
        if not len(self.hashes):
            return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.float32)
        places = np.minimum(np.searchsorted(self.hashes, hashes), len(self.hashes) - 1)
        ids, counts = np.unique(places[self.hashes[places] == hashes], return_counts=True)
        values = (1 + np.log(counts)) * self.idf[ids]
        kinds = (self.hashes[ids] & np.uint64(1)).astype(np.int64)  # words and characters are each made of norm 1
        norms = np.sqrt(np.bincount(kinds, values * values, minlength=2))
        return ids, (values / norms[kinds]).astype(np.float32)


def _padded(rows, kind):
    """As one array; each of its sides is 1 at least."""
    found = np.zeros((max(1, len(rows)), max([1, *map(len, rows)])), dtype=kind)
    for place, row in enumerate(rows):
        found[place, : len(row)] = row
    return found


def _character_hashes(text, longest):
    codes = _mixed(np.array([ord(character) for character in text], dtype=np.uint64))
    hashes, found = np.zeros_like(codes), [np.zeros(0, dtype=np.uint64)]
    for length in range(1, min(longest, len(codes)) + 1):
        hashes = hashes[: len(codes) - length + 1] * np.uint64(BASE) + codes[length - 1 :]
        found.append(_mixed(hashes + np.uint64(length)) & ~np.uint64(1))
    return np.concatenate(found)


def _mixed(values):
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


def _word_hashes(text, longest):
    """Of single words for 1, of pairs of words too for 2."""
    words = [_word_hash(word) for word in _words(text[:MAX_CHARACTERS])]
    pairs = [_mixed_word(first * 3 + second & ALL_BITS) for first, second in pairwise(words)]
    return np.array([value | 1 for value in (words if longest > 0 else []) + (pairs if longest > 1 else [])], dtype=np.uint64)


def _words(text):
    word = ""
    for character in text:
        kind = _kind(character)
        if kind == LETTER:
            word += character
            continue
        if word:
            yield word
            word = ""
        if kind == SIGN:
            yield character
    if word:
        yield word


def _word_hash(word):
    total, power = 0, 1
    for character in word:
        total += ord(character) * power
        power = power * BASE & ALL_BITS
    return _mixed_word(total & ALL_BITS)


def _mixed_word(value):
    value ^= value >> 32
    value = value * 0xD6E8FEB86659FD93 & ALL_BITS
    return value ^ value >> 32


def _kind(character):
    code = min(ord(character), LAST_KNOWN)
    character = chr(code)
    if character.isalnum() or unicodedata.category(character)[0] == "M":
        return SIGN if any(first <= code <= last for first, last in SPACELESS) else LETTER
    return SPACE if character.isspace() or not character.isprintable() or character in "'’" else MARK


def _session(path):
    import onnxruntime

    return onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])


def main():
    classifier = TextClassifier(Path(__file__).parent)
    for text, row, labels in zip(sys.argv[1:], classifier.probabilities(sys.argv[1:]), classifier.answers(sys.argv[1:]), strict=True):
        shares = ", ".join(f"{label} {row[classifier.labels.index(label)]:.0%}" for label in labels)
        print(f"{text}: {shares or 'none of the labels'}")


if __name__ == "__main__":
    main()
