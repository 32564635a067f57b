"""A model file that somebody made to do harm: refused in words, soon, and without the memory that it asks for."""

from __future__ import annotations

import io
import json
import struct
import time
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from benchmarks.fuzzing.models import TEXTS, fuzz_models, put_hashes_right, small_models, unpacked, zipped
from textcls_gui.core.errors import BundleError
from textcls_gui.core.library.bundle import CONFIG, MANIFEST, TEXT, WEIGHTS, load_bundle

MAX_SECONDS = 20  # of a loaded machine; each takes less than one
Parts = dict[str, bytes]


@pytest.fixture(scope="module")
def models() -> list[bytes]:
    return small_models()


def changed_json(part: bytes, **values: object) -> bytes:
    return json.dumps({**json.loads(part), **values}).encode()


def with_config(**sections: dict[str, object]) -> Callable[[Parts], None]:
    def change(parts: Parts) -> None:
        config = json.loads(parts[CONFIG])
        for name, values in sections.items():
            config[name] |= values
        parts[CONFIG] = json.dumps(config).encode()

    return change


def with_text(**values: object) -> Callable[[Parts], None]:
    def change(parts: Parts) -> None:
        parts[TEXT] = changed_json(parts[TEXT], **values)

    return change


def with_manifest(**values: object) -> Callable[[Parts], None]:
    def change(parts: Parts) -> None:
        parts[MANIFEST] = changed_json(parts[MANIFEST], **values)

    return change


def with_tokenizer(**values: object) -> Callable[[Parts], None]:
    def change(parts: Parts) -> None:
        tokenizer = json.loads(json.loads(parts[TEXT])["tokenizer"])
        parts[TEXT] = changed_json(parts[TEXT], tokenizer=json.dumps({**tokenizer, **values}, ensure_ascii=False))

    return change


def with_vocabulary(words: dict[str, int]) -> Callable[[Parts], None]:
    vocabulary = {"[PAD]": 0, "[UNK]": 1, **words}
    return with_tokenizer(model={"type": "WordLevel", "vocab": vocabulary, "unk_token": "[UNK]"})


def with_header(change: Callable[[dict[str, dict[str, object]]], None], length: int | None = None) -> Callable[[Parts], None]:
    def forge(parts: Parts) -> None:
        content = parts[WEIGHTS]
        end = 8 + int.from_bytes(content[:8], "little")
        header = json.loads(content[8:end])
        change(header)
        written = json.dumps(header).encode()
        written += b" " * (-len(written) % 8)
        parts[WEIGHTS] = (len(written) if length is None else length).to_bytes(8, "little") + written + content[end:]

    return forge


def with_number(value: float) -> Callable[[Parts], None]:
    def change(parts: Parts) -> None:
        parts[WEIGHTS] = parts[WEIGHTS][:-4] + struct.pack("<f", value)

    return change


def first_tensor(**values: object) -> Callable[[dict[str, dict[str, object]]], None]:
    def change(header: dict[str, dict[str, object]]) -> None:
        header[sorted(header)[0]] |= values

    return change


def split(pattern: str) -> dict[str, object]:
    return {"type": "Split", "pattern": {"Regex": pattern}, "behavior": "Removed", "invert": True}


FORGERIES: dict[str, Callable[[Parts], None]] = {
    "a model of 100 GB": with_config(model={"hidden_size": 1_024, "embedding_size": 1_024, "num_layers": 4, "num_members": 20}),
    "a million words counted": with_manifest(num_features=1_000_000),
    "more words counted than there may be": with_manifest(num_features=10**15),
    "more LSTMs than there may be": with_manifest(num_members=10**9),
    "endless labels": with_manifest(labels=[f"label {number}" for number in range(30_000)]),
    "a number of 5,000 digits": lambda parts: parts.update({CONFIG: parts[CONFIG].replace(b'"seed": 1', b'"seed": ' + b"9" * 5_000)}),
    "a number beyond all numbers": lambda parts: parts.update({CONFIG: parts[CONFIG].replace(b'"seed": 1', b'"seed": 1e999')}),
    "settings within settings": lambda parts: parts.update({CONFIG: b'{"other": ' + b"[" * 100_000}),
    "a vocabulary within vocabularies": lambda parts: parts.update({TEXT: b'{"tokenizer": ' + b"[" * 100_000}),
    "a pattern that takes for ever": with_tokenizer(pre_tokenizer=split(r"(\w+)+$")),
    "another way to cut texts": with_tokenizer(pre_tokenizer={"type": "Whitespace"}),
    "a normalizer of tables": with_tokenizer(normalizer={"type": "Precompiled", "precompiled_charsmap": "AAAA"}),
    "an endless padding": with_tokenizer(padding={"strategy": {"Fixed": 10**9}, "direction": "Right", "pad_id": 0, "pad_token": "[PAD]"}),
    "another word for the unknown": with_tokenizer(added_tokens=[]),
    "half a character in a word": lambda parts: parts.update({TEXT: parts[TEXT].replace(b"lovely", rb"\ud800")}),
    "words of millions of characters": with_vocabulary({"a" * 5_000_000: 2}),
    "a word of a number without end": with_vocabulary({"a": 10**30}),
    "a word of a number beyond all words": with_vocabulary({"a": 4_000_000_000}),
    "two words of one number": with_vocabulary({"a": 2, "b": 2}),
    "letter groups of any length": with_text(span={"shortest": 1, "longest": 10**9, "marks_ends": True}),
    "letter groups of no length": with_text(span={"shortest": -5, "longest": 5, "marks_ends": True}),
    "texts of any length": with_text(max_tokens=10**12),
    "a weight that is no number": with_number(float("nan")),
    "a weight without end": with_number(float("inf")),
    "a weight so large that sums are none": with_number(3e38),
    "a tensor of another type": with_header(first_tensor(dtype="F64")),
    "a tensor of a petabyte": with_header(first_tensor(shape=[1 << 40, 1 << 40])),
    "a tensor of negative size": with_header(first_tensor(shape=[-1, -1])),
    "a tensor in another's place": with_header(first_tensor(data_offsets=[8, 12])),
    "a tensor behind the end": with_header(first_tensor(data_offsets=[0, 1 << 39])),
    "a header longer than the file": with_header(lambda header: None, length=1 << 40),
    "a header that says nothing": with_header(lambda header: header.clear()),
    "answers that it does not give": with_manifest(check=[{"text": "lovely", "probabilities": [0.98, 0.01, 0.01]}]),
    "answers to other labels": with_manifest(check=[{"text": "lovely", "probabilities": [0.5, 0.5]}]),
    "a text to answer that takes for ever": with_manifest(check=[{"text": "a " * 1_000_000, "probabilities": [1, 0, 0]}]),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_a_model_that_lies_is_refused_soon_and_in_little_memory(models: list[bytes], tmp_path: Path, name: str) -> None:
    parts = unpacked(models[0])
    FORGERIES[name](parts)
    put_hashes_right(parts)
    path = tmp_path / "model.textcls"
    path.write_bytes(zipped(parts))
    tracemalloc.start()
    began = time.process_time()
    try:
        with pytest.raises(BundleError) as refusal:
            load_bundle(path)
        _size, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert refusal.value.message
    assert refusal.value.hint
    assert time.process_time() - began < MAX_SECONDS
    assert peak < 4 * sum(map(len, parts.values())) + 30_000_000


@pytest.mark.parametrize("label", ["\u202egnp.exe", "a\0b", "<img src='file:///etc/passwd'>", "line\nline", "=cmd|' /C calc'!A0"])
def test_a_label_may_be_anything_and_is_kept_as_it_is(models: list[bytes], tmp_path: Path, label: str) -> None:
    parts = unpacked(models[0])
    with_manifest(labels=["good", "bad", label])(parts)
    path = tmp_path / "model.textcls"
    path.write_bytes(zipped(parts))
    assert load_bundle(path).labels == ("good", "bad", label)


def entry_of(content: bytes, name: str) -> int:
    """Where the directory speaks of a member."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return content.index(name.encode(), archive.start_dir) - 46


def test_a_part_that_unfolds_a_thousand_times_is_refused_before_it_does(models: list[bytes], tmp_path: Path) -> None:
    parts = unpacked(models[0])
    path = tmp_path / "model.textcls"
    path.write_bytes(zipped({**parts, TEXT: b" " * (60 << 20)}))
    tracemalloc.start()
    try:
        with pytest.raises(BundleError, match="too large"):
            load_bundle(path)
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_a_part_that_unfolds_further_than_it_says_is_refused_where_it_does(models: list[bytes], tmp_path: Path) -> None:
    parts = unpacked(models[0])
    content = bytearray(zipped({**parts, TEXT: b" " * (64 << 20)}))
    place = entry_of(bytes(content), TEXT)
    start = int.from_bytes(content[place + 42 : place + 46], "little")
    for offset in (place + 24, start + 22):
        content[offset : offset + 4] = (1_000).to_bytes(4, "little")
    for offset in (place + 16, start + 14):
        content[offset : offset + 4] = zlib.crc32(b" " * 1_000).to_bytes(4, "little")
    path = tmp_path / "model.textcls"
    path.write_bytes(content)
    tracemalloc.start()
    try:
        with pytest.raises(BundleError):
            load_bundle(path)
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_a_directory_of_a_million_entries_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "model.textcls"
    entry = struct.pack("<4s6H3L5H2L", b"PK\1\2", 20, 20, 0, 0, 0, 33, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) + b"a"
    directory = entry * 65_535
    path.write_bytes(directory + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 65_535, 65_535, len(directory), 0, 0))
    tracemalloc.start()
    try:
        with pytest.raises(BundleError):
            load_bundle(path)
        assert tracemalloc.get_traced_memory()[1] < 500_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("extra", ["before", "between", "behind", "in the directory"])
def test_no_byte_of_the_file_is_left_to_others(models: list[bytes], tmp_path: Path, extra: str) -> None:
    content, path = models[0], tmp_path / "model.textcls"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        place = {"before": 0, "between": archive.infolist()[1].header_offset, "behind": len(content), "in the directory": archive.start_dir}
    at = place[extra]
    path.write_bytes(content[:at] + b"MZ\0\0" + content[at:])
    with pytest.raises(BundleError, match="is not a TextCls model"):
        load_bundle(path)


def test_a_model_that_answers_otherwise_here_is_not_trusted(models: list[bytes], tmp_path: Path) -> None:
    parts = unpacked(models[0])
    numbers = np.frombuffer(parts[WEIGHTS][-400:], dtype=np.float32)
    parts[WEIGHTS] = parts[WEIGHTS][:-400] + (numbers + 3).astype(np.float32).tobytes()
    put_hashes_right(parts)
    path = tmp_path / "model.textcls"
    path.write_bytes(zipped(parts))
    with pytest.raises(BundleError, match="does not give the answers that it gave where it was saved"):
        load_bundle(path)


def test_a_model_keeps_answers_to_texts_of_its_own_words(models: list[bytes], tmp_path: Path) -> None:
    checked = json.loads(unpacked(models[0])[MANIFEST])["check"]
    path = tmp_path / "model.textcls"
    path.write_bytes(models[0])
    classifier = load_bundle(path)
    assert len(checked) == 3
    assert set(checked[0]["text"].split()) <= set(classifier.encoder.words)
    found = classifier.probabilities([each["text"] for each in checked])
    assert np.allclose(found, [each["probabilities"] for each in checked], atol=1e-5)


def test_a_model_without_kept_answers_opens_too(models: list[bytes], tmp_path: Path) -> None:
    parts = unpacked(models[0])
    manifest = json.loads(parts[MANIFEST])
    del manifest["check"]
    path = tmp_path / "model.textcls"
    path.write_bytes(zipped({**parts, MANIFEST: json.dumps(manifest).encode()}))
    assert load_bundle(path).probabilities(TEXTS).shape == (3, 3)


@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="memory is measured by /proc")
def test_mutants_are_refused_or_read() -> None:
    tally = fuzz_models(300, seed=3)
    assert tally.tried == 300
    assert not tally.findings, str(tally)
    assert tally.read > 0
    assert tally.refused > 200
