"""A model as one file: the same answers after opening, and nothing but a sentence from a file that is broken or foreign."""

from __future__ import annotations

import hashlib
import io
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import safetensors.torch
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.conftest import FinishedRun
from tests.core.examples import colour_rows, full_disk, mood_rows, tiny_config
from textcls_gui.core.config import Value
from textcls_gui.core.control import RunControl
from textcls_gui.core.errors import BundleError, LibraryError
from textcls_gui.core.library import bundle
from textcls_gui.core.library.bundle import CONFIG, FORMAT_VERSION, MANIFEST, PARTS, TEXT, WEIGHTS, bundle_bytes, load_bundle, save_bundle
from textcls_gui.core.models.ensemble import LstmEnsemble
from textcls_gui.core.models.linear import LinearPath
from textcls_gui.core.models.lstm import LstmClassifier, ModelSizes
from textcls_gui.core.models.mixture import Mixture
from textcls_gui.core.prediction import Classifier
from textcls_gui.core.text.encoder import TextEncoder
from textcls_gui.core.text.features import FeatureSpans, FeatureTable

TEXTS = [text for text, _ in mood_rows(12)] + ["", "zebra!", "中文 and English", "film " * 300]
Loaded = Callable[[bytes], Classifier]
Change = Callable[[dict[str, bytes]], None]


@pytest.fixture(scope="module")
def content(finished_run: FinishedRun) -> bytes:
    return finished_run.model_path.read_bytes()


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    path = tmp_path_factory.mktemp("bundles") / "model.textcls"

    def load(content: bytes) -> Classifier:
        path.write_bytes(content)
        return load_bundle(path)

    return load


def unpacked(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", compression) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return written.getvalue()


def with_manifest(parts: dict[str, bytes], **values: object) -> None:
    parts[MANIFEST] = json.dumps({**json.loads(parts[MANIFEST]), **values}).encode()


def forged(parts: dict[str, bytes], name: str, part: bytes) -> None:
    """Swap a part, and its hash as well: an attacker can count too."""
    parts[name] = part
    with_manifest(parts, hashes={part: hashlib.sha256(parts[part]).hexdigest() for part in PARTS})


def new_classifier(labels: tuple[str, ...], **values: Value) -> Classifier:
    config = tiny_config(**values)
    encoder = TextEncoder.fit([text for text, _ in mood_rows(40)], config.text)
    torch.manual_seed(7)
    num_outputs = 1 if config.training.loss == "binary_cross_entropy" else len(labels)
    sizes = ModelSizes(encoder.num_rows, num_outputs)
    lstm = LstmEnsemble(LstmClassifier(sizes, config.model) for _ in range(config.model.num_members))
    return Classifier("Example", Mixture(lstm, new_linear_path(len(labels)) if config.model.linear_path else None), encoder, labels, config)


def new_linear_path(num_labels: int) -> LinearPath:
    table = FeatureTable.fit([text for text, _ in mood_rows(10)], FeatureSpans(2, 3), num_labels, RunControl())
    path = LinearPath.for_table(table, num_labels)
    path.weight.normal_()
    return path


class TestRoundTrip:
    @settings(max_examples=25)
    @given(
        values=st.fixed_dictionaries(
            {},
            optional={
                "tokenization": st.sampled_from(["words", "subwords", "characters"]),
                "pooling": st.sampled_from(["max", "mean", "last", "attention"]),
                "activation": st.sampled_from(["none", "relu"]),
                "bidirectional": st.booleans(),
                "num_layers": st.integers(1, 2),
                "max_ngrams": st.sampled_from([0, 200]),
                "max_tokens": st.integers(4, 20),
                "linear_path": st.booleans(),
            },
        ),
        labels=st.lists(st.text(min_size=1), min_size=2, max_size=5, unique=True).map(tuple),
    )
    def test_gives_identical_probabilities(self, loaded: Loaded, values: dict[str, Value], labels: tuple[str, ...]) -> None:
        ours = new_classifier(labels, **values)
        theirs = loaded(bundle_bytes(ours))
        assert np.array_equal(ours.probabilities(TEXTS), theirs.probabilities(TEXTS))
        assert (theirs.name, theirs.labels, theirs.config) == (ours.name, ours.labels, ours.config)
        assert theirs.predict(TEXTS[:2]) == ours.predict(TEXTS[:2])

    def test_of_a_model_with_one_output_gives_both_labels(self, loaded: Loaded) -> None:
        ours = new_classifier(("no", "yes"), loss="binary_cross_entropy")
        theirs = loaded(bundle_bytes(ours))
        assert np.array_equal(ours.probabilities(TEXTS), theirs.probabilities(TEXTS))
        assert theirs.probabilities(TEXTS).shape == (len(TEXTS), 2)

    def test_of_a_model_of_several_labels_gives_the_same_labels(self, loaded: Loaded, several_classifier: Classifier) -> None:
        theirs = loaded(bundle_bytes(several_classifier))
        assert theirs.decision == several_classifier.decision
        assert theirs.model.meaning.is_several
        texts = [text for text, _ in colour_rows(16)]
        assert theirs.predict(texts) == several_classifier.predict(texts)

    def test_writes_the_same_bytes_for_the_same_model(self, loaded: Loaded, content: bytes) -> None:
        assert bundle_bytes(loaded(content)) == content

    def test_replaces_a_file_whole(self, loaded: Loaded, content: bytes, tmp_path: Path) -> None:
        path = tmp_path / "model.textcls"
        path.write_bytes(b"an older model")
        save_bundle(path, loaded(content))
        assert path.read_bytes() == content

    def test_on_a_full_disk_keeps_the_older_model(self, loaded: Loaded, content: bytes, tmp_path: Path) -> None:
        path = tmp_path / "model.textcls"
        path.write_bytes(b"an older model")
        classifier = loaded(content)
        with full_disk(1_000), pytest.raises(LibraryError, match=r"model\.textcls could not be saved: it is too large for this disk"):
            save_bundle(path, classifier)
        assert path.read_bytes() == b"an older model"


class TestContents:
    def test_are_json_and_safetensors_and_no_pickle(self, content: bytes) -> None:
        parts = unpacked(content)
        assert sorted(parts) == sorted((MANIFEST, CONFIG, TEXT, WEIGHTS))
        for name in (MANIFEST, CONFIG, TEXT):
            assert isinstance(json.loads(parts[name]), dict)
        header_size = int.from_bytes(parts[WEIGHTS][:8], "little")
        assert all({"dtype", "shape", "data_offsets"} == set(item) for item in json.loads(parts[WEIGHTS][8 : 8 + header_size]).values())
        assert not any(part.startswith(b"\x80") or b"__reduce__" in part for part in parts.values())

    def test_hold_no_text_of_the_persons(self, content: bytes) -> None:
        everything = b"".join(unpacked(content).values())
        assert not any(text.encode() in everything for text, _ in mood_rows(80))


class TestDamage:
    def test_of_any_byte_of_the_structure_gives_the_model_or_a_sentence(self, loaded: Loaded, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            headers = [member.header_offset + index for member in archive.infolist() for index in range(30 + len(member.filename))]
            positions = [*headers, *range(archive.start_dir, len(content))]
        expected = loaded(content).probabilities(TEXTS[:1])
        for position in positions:
            value = 14 if content[position] in (0, 8) else content[position] ^ 0x81  # 14: another compression where 0 and 8 name one
            self._check(loaded, content[:position] + bytes([value]) + content[position + 1 :], expected)

    def test_of_bytes_anywhere_gives_the_model_or_a_sentence(self, loaded: Loaded, content: bytes) -> None:
        chance = random.Random(1)
        expected = loaded(content).probabilities(TEXTS[:1])
        for _ in range(400):
            damaged = bytearray(content)
            for _ in range(chance.randrange(1, 5)):
                damaged[chance.randrange(len(content))] = chance.randrange(256)
            self._check(loaded, bytes(damaged), expected)

    @staticmethod
    def _check(loaded: Loaded, content: bytes, expected: np.ndarray[tuple[int, int], np.dtype[np.float32]]) -> None:
        try:
            classifier = loaded(content)
        except BundleError as refusal:
            assert refusal.message
            assert refusal.hint
        else:
            assert np.array_equal(classifier.probabilities(TEXTS[:1]), expected)

    def test_by_breaking_off_is_always_noticed(self, loaded: Loaded, content: bytes) -> None:
        for length in range(0, len(content), 97):
            with pytest.raises(BundleError):
                loaded(content[:length])

    @given(st.binary(max_size=300))
    def test_that_left_anything_at_all_gives_a_sentence(self, loaded: Loaded, content: bytes) -> None:
        with pytest.raises(BundleError):
            loaded(content)


class TestForeign:
    def test_archives_are_refused(self, loaded: Loaded) -> None:
        with pytest.raises(BundleError, match=r"model\.textcls is not a TextCls model, or it is damaged. Choose a file that was saved by"):
            loaded(packed({"readme.txt": b"hello"}))

    @pytest.mark.parametrize("name", ["extra.pkl", "../../evil", "weights.safetensors/"])
    def test_members_are_refused(self, loaded: Loaded, content: bytes, name: str) -> None:
        with pytest.raises(BundleError, match="is not a TextCls model"):
            loaded(packed({**unpacked(content), name: b"extra"}))

    def test_second_members_of_one_name_are_refused(self, loaded: Loaded, content: bytes) -> None:
        written = io.BytesIO(content)
        with zipfile.ZipFile(written, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr(MANIFEST, b"{}")
        with pytest.raises(BundleError, match="is not a TextCls model"):
            loaded(written.getvalue())

    @pytest.mark.parametrize("name", [MANIFEST, *PARTS])
    def test_members_that_are_missing_are_noticed(self, loaded: Loaded, content: bytes, name: str) -> None:
        parts = unpacked(content)
        del parts[name]
        with pytest.raises(BundleError, match="is not a TextCls model"):
            loaded(packed(parts))

    def test_compressions_are_refused(self, loaded: Loaded, content: bytes) -> None:
        for compression in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
            with pytest.raises(BundleError, match="is damaged"):
                loaded(packed(unpacked(content), compression))

    def test_files_that_are_missing_are_named(self, tmp_path: Path) -> None:
        with pytest.raises(BundleError, match=r"gone\.textcls cannot be opened: the file or its folder is not there"):
            load_bundle(tmp_path / "gone.textcls")

    def test_folders_are_refused(self, tmp_path: Path) -> None:
        with pytest.raises(BundleError, match="cannot be opened"):
            load_bundle(tmp_path)


FORGERIES: dict[str, Change] = {
    "another format": lambda parts: with_manifest(parts, format="other"),
    "no version": lambda parts: with_manifest(parts, format_version=None),
    "an unknown field": lambda parts: with_manifest(parts, run="this"),
    "one label": lambda parts: with_manifest(parts, labels=["good"]),
    "a label twice": lambda parts: with_manifest(parts, labels=["good", "good"]),
    "more labels than outputs": lambda parts: with_manifest(parts, labels=["good", "bad", "fair"]),
    "no hashes": lambda parts: with_manifest(parts, hashes={}),
    "a manifest of numbers": lambda parts: parts.update({MANIFEST: b"[1, 2]"}),
    "a manifest that is no JSON": lambda parts: parts.update({MANIFEST: b"\x80\x04N."}),
    "a manifest of bad characters": lambda parts: parts.update({MANIFEST: parts[MANIFEST].replace(b"Moods", b"M\xff\xffds")}),
    "a deep manifest": lambda parts: parts.update({MANIFEST: b"[" * 100_000}),
    "swapped settings": lambda parts: parts.update({CONFIG: b"{}"}),
    "swapped weights": lambda parts: parts.update({WEIGHTS: parts[WEIGHTS][:-1] + b"\0"}),
    "settings of another size": lambda parts: forged(parts, CONFIG, b'{"model": {"hidden_size": 9}}'),
    "settings of huge size": lambda parts: forged(parts, CONFIG, b'{"model": {"hidden_size": 1024, "num_layers": 4}}'),
    "settings out of range": lambda parts: forged(parts, CONFIG, b'{"model": {"hidden_size": 100000000}}'),
    "settings of one output": lambda parts: forged(parts, CONFIG, parts[CONFIG].replace(b'"cross_entropy"', b'"binary_cross_entropy"')),
    "no settings": lambda parts: forged(parts, CONFIG, b""),
    "weights that are none": lambda parts: forged(parts, WEIGHTS, b""),
    "weights that are a pickle": lambda parts: forged(parts, WEIGHTS, b"\x80\x04cos\nsystem\n."),
    "weights that break off": lambda parts: forged(parts, WEIGHTS, parts[WEIGHTS][:-4]),
    "weights whose header lies": lambda parts: forged(parts, WEIGHTS, b"\xff" * 7 + parts[WEIGHTS][7:]),
    "no vocabulary": lambda parts: forged(parts, TEXT, b"{}"),
    "a vocabulary with gaps": lambda parts: forged(parts, TEXT, with_gap(parts[TEXT])),
    "texts of no length": lambda parts: forged(parts, TEXT, json.dumps({**json.loads(parts[TEXT]), "max_tokens": 0}).encode()),
    "word counts that are missing": lambda parts: with_manifest(parts, num_features=None),
    "more word counts than there are": lambda parts: with_manifest(parts, num_features=1_000_000),
    "word counts beyond all bounds": lambda parts: with_manifest(parts, num_features=10**12),
    "word counts out of order": lambda parts: forged(parts, WEIGHTS, with_tensor(parts[WEIGHTS], "linear.hashes", lambda it: it.flip(0))),
    "word counts of endless runs": lambda parts: forged(parts, WEIGHTS, with_tensor(parts[WEIGHTS], "linear.spans", lambda it: it + 10**9)),
    "letter groups that are missing": lambda parts: forged(parts, TEXT, json.dumps({**json.loads(parts[TEXT]), "ngrams": []}).encode()),
}


def with_tensor(weights: bytes, name: str, change: Callable[[torch.Tensor], torch.Tensor]) -> bytes:
    tensors = safetensors.torch.load(weights)
    return safetensors.torch.save({**tensors, name: change(tensors[name]).contiguous()})


def with_gap(text_part: bytes) -> bytes:
    saved = json.loads(text_part)
    tokenizer = json.loads(saved["tokenizer"])
    words = tokenizer["model"]["vocab"]
    words[max(words, key=lambda word: int(words[word]))] = 4_000_000_000
    return json.dumps({**saved, "tokenizer": json.dumps(tokenizer)}).encode()


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_forged_model_is_refused_in_words(loaded: Loaded, content: bytes, forgery: str) -> None:
    parts = unpacked(content)
    FORGERIES[forgery](parts)
    with pytest.raises(BundleError) as refusal:
        loaded(packed(parts))
    assert refusal.value.message
    assert refusal.value.hint


def test_a_model_of_a_later_version_says_what_to_do(loaded: Loaded, content: bytes) -> None:
    parts = unpacked(content)
    with_manifest(parts, format_version=FORMAT_VERSION + 1, novelty=True)
    with pytest.raises(BundleError, match=r"was saved by a later version of this program. Install the current version"):
        loaded(packed(parts))


@pytest.mark.parametrize(
    ("name", "claimed"), [*((name, 5) for name in (MANIFEST, *PARTS)), *((name, 2**32 - 2) for name in (MANIFEST, CONFIG, TEXT))]
)
def test_a_member_that_lies_about_its_size_is_refused(loaded: Loaded, content: bytes, name: str, claimed: int) -> None:
    lie = bytearray(packed(unpacked(content)))
    with zipfile.ZipFile(io.BytesIO(bytes(lie))) as archive:
        entry = lie.index(name.encode(), archive.start_dir) - 46
    lie[entry + 24 : entry + 28] = claimed.to_bytes(4, "little")
    with pytest.raises(BundleError):
        loaded(bytes(lie))


def test_a_part_that_unpacks_to_more_than_any_model_needs_is_refused(loaded: Loaded, content: bytes) -> None:
    parts = unpacked(content)
    parts[CONFIG] = b" " * (2 << 20)
    with pytest.raises(BundleError, match="too large"):
        loaded(packed(parts))


@pytest.mark.parametrize("name", ["model", "model.zip", "model.textcls.bak", ".textcls"])
def test_a_model_is_named_as_one(name: str) -> None:
    with pytest.raises(LibraryError, match=r"Let the name end in “.textcls”"):
        bundle.require_bundle_suffix(Path(name))
    assert bundle.require_bundle_suffix(Path("model.textcls")) == Path("model.textcls")


WRONG_DECISIONS: dict[str, object] = {
    "too few thresholds": {"thresholds": [0.5], "separator": "|"},
    "a threshold beyond 1": {"thresholds": [0.5, 0.5, 1.5], "separator": "|"},
    "a threshold that is no number": {"thresholds": [0.5, 0.5, "x"], "separator": "|"},
    "no separator": {"thresholds": [0.5, 0.5, 0.5], "separator": ""},
    "an endless separator": {"thresholds": [0.5, 0.5, 0.5], "separator": "|" * 1_000},
    "something more": {"thresholds": [0.5, 0.5, 0.5], "separator": "|", "more": 1},
}


@pytest.mark.parametrize("name", WRONG_DECISIONS)
def test_thresholds_that_do_not_fit_are_refused(loaded: Loaded, several_classifier: Classifier, name: str) -> None:
    parts = unpacked(bundle_bytes(several_classifier))
    with_manifest(parts, decision=WRONG_DECISIONS[name])
    with pytest.raises(BundleError):
        loaded(packed(parts))
