"""A model for use without this program: ONNX, what prepares its inputs, and a page on how, in one zip; checked before it is written."""

from __future__ import annotations

import io
import re
import runpy
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import msgspec
import numpy as np
from numpy.typing import NDArray

from textcls_gui import __version__
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.sampling import regular_places
from textcls_gui.core.errors import LibraryError
from textcls_gui.core.files import cannot_write, write_whole
from textcls_gui.core.library.onnx_graph import model_graph
from textcls_gui.core.prediction import Classifier
from textcls_gui.core.text.encoder import MAX_CHARACTERS_PER_TOKEN

SUFFIX = ".zip"
MODEL, FACTS, TOKENIZER, HASHES, WEIGHTS, FRONT_END, README = (
    "model.onnx",
    "model.json",
    "tokenizer.json",
    "feature_hashes.npy",
    "feature_weights.npy",
    "textcls_onnx.py",
    "README.txt",
)
MAX_CHECKED = 60  # texts; what checks them is slow
MAX_CHECKED_CHARACTERS = 2_000
ALWAYS_CHECKED = ("", "?!", "Qxzzyk unseenwordish", "从未见过的文字", "كلمات لم تُر من قبل")
MAX_DIFFERENCE = 1e-4
MAX_BYTES = 2_000_000_000  # of an ONNX file
ONE_LABEL = "The label with the largest probability."
NOT_SURE = "In TextCls, an answer is “not sure” where its probability is below {0} (sure_from in model.json)."
SEVERAL_LABELS = "Every label whose probability is at least its threshold in model.json; there may be none."


@dataclass(frozen=True, slots=True)
class OnnxExport:
    """What was written, and how it compares with the model on the texts that both were asked about."""

    path: Path
    num_checked: int
    largest_difference: float


def export_onnx(classifier: Classifier, texts: Sequence[str], path: Path, templates: Path, control: RunControl | None = None) -> OnnxExport:
    """Write the zip, unless its answers to some of these texts differ from the model's.

    Args:
        templates: the folder with the files that are copied into the zip.

    Raises:
        LibraryError: too large for ONNX, the answers differ, the disk is full, or writing is not allowed.
        Cancelled: a stop was asked for.
    """
    control = control or RunControl()
    parts = _parts(classifier, templates)
    control.raise_if_stopped()
    checked = _checked_texts(texts)
    largest_difference = _compared(classifier, checked, parts, control)
    parts[README] = _readme(classifier, templates, len(checked), largest_difference)
    control.raise_if_stopped()
    write_whole(path, _zipped(parts, classifier.name))
    return OnnxExport(path, len(checked), largest_difference)


def _parts(classifier: Classifier, templates: Path) -> dict[str, bytes]:
    weights = sum(value.numel() * value.element_size() for value in classifier.model.state_dict().values())
    if weights > MAX_BYTES:
        raise LibraryError(
            "This model is too large for an ONNX file, which holds 2 GB at most.",
            hint="Train it with fewer models averaged, or with a smaller vocabulary.",
        )
    encoder = classifier.encoder
    saved = msgspec.json.decode(encoder.to_json(), type=dict)
    table = classifier.features
    hashes = np.zeros(0, np.uint64) if table is None else table.hashes
    idf = np.zeros(0, np.float32) if table is None else table.idf
    index = encoder.ngram_index
    facts = {
        "name": classifier.name,
        "labels": classifier.labels,
        "thresholds": None if classifier.decision is None else classifier.decision.thresholds,
        "separator": None if classifier.decision is None else classifier.decision.separator,
        "sure_from": classifier.sure_from,
        "max_tokens": encoder.max_tokens,
        "max_characters": encoder.max_tokens * MAX_CHARACTERS_PER_TOKEN,
        "vocabulary_size": encoder.vocabulary_size,
        "letter_group_lengths": [index.span.shortest, index.span.longest],
        "letter_groups_mark_ends": index.span.marks_ends,
        "letter_groups": index.ngrams,
        "counted_words": 0 if table is None else table.spans.words,
        "counted_characters": 0 if table is None else table.spans.characters,
    }
    return {
        MODEL: model_graph(classifier.model, encoder, classifier.name).SerializeToString(),
        FACTS: msgspec.json.format(msgspec.json.encode(facts), indent=1),
        TOKENIZER: cast("str", saved["tokenizer"]).encode("utf-8"),
        HASHES: _array_file(hashes),
        WEIGHTS: _array_file(idf),
        FRONT_END: _template(templates, FRONT_END).encode("utf-8"),
    }


def _checked_texts(texts: Sequence[str]) -> list[str]:
    """A regular sample, and what no data set has."""
    chosen = [texts[place][:MAX_CHECKED_CHARACTERS] for place in regular_places(len(texts), MAX_CHECKED - len(ALWAYS_CHECKED)).tolist()]
    return [*chosen, *ALWAYS_CHECKED]


def _compared(classifier: Classifier, texts: list[str], parts: dict[str, bytes], control: RunControl) -> float:
    """The largest difference between two probabilities; by the files as they will be, in a folder for the moment.

    Raises: LibraryError if it is too large, or a text gets other labels.
    """
    from onnx.reference import ReferenceEvaluator

    try:
        with tempfile.TemporaryDirectory(prefix="textcls-") as name:
            folder = Path(name)
            for part, content in parts.items():
                (folder / part).write_bytes(content)
            front_end = cast(Callable[..., _FrontEnd], runpy.run_path(str(folder / FRONT_END))["TextClassifier"])
            exported = front_end(folder, ReferenceEvaluator(str(folder / MODEL)))
            found = []
            for text in texts:
                control.raise_if_stopped()
                found.append(exported.probabilities([text]))
    except OSError as error:
        raise cannot_write(Path(MODEL), error) from error
    return agreement(classifier, texts, np.concatenate(found)).require()


class _FrontEnd:
    """What the copied file has, as far as it is used here."""

    def probabilities(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """(num_texts, num_labels)"""
        return np.zeros((len(texts), 0), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Between a model and its export: of how many texts, how many get the same labels, and the largest difference of a probability."""

    num_texts: int
    num_same: int
    largest_difference: float

    def require(self) -> float:
        """The difference. Raises LibraryError where it is none that rounding explains."""
        if self.num_same < self.num_texts or not self.largest_difference <= MAX_DIFFERENCE:
            raise LibraryError(
                "The exported model answers otherwise than this one: {same} of {all} texts get the same labels.",
                hint="Nothing was written. Please report this: it is a fault of the program.",
                same=self.num_same,
                all=self.num_texts,
            )
        return self.largest_difference


def agreement(classifier: Classifier, texts: Sequence[str], exported: NDArray[np.float32]) -> Agreement:
    """Args: exported: (num_texts, num_labels) probabilities by the export."""
    own = classifier.probabilities(texts)
    pairs = zip(classifier.choices(own), classifier.choices(exported), strict=True)
    same = [set(ours.labels) == set(theirs.labels) for ours, theirs in pairs]
    return Agreement(len(texts), sum(same), float(np.abs(own - exported).max(initial=0.0)))


def _readme(classifier: Classifier, templates: Path, num_checked: int, largest_difference: float) -> bytes:
    words = _template(templates, README).format(
        name=classifier.name,
        version=__version__,
        vocabulary_size=classifier.encoder.vocabulary_size,
        num_labels=len(classifier.labels),
        decision=_decision_words(classifier),
        num_checked=num_checked,
        largest_difference=largest_difference,
        labels="\n".join(f"  {number}  {label}" for number, label in enumerate(classifier.labels)),
    )
    return words.encode("utf-8", "replace")


def _decision_words(classifier: Classifier) -> str:
    words = ONE_LABEL if classifier.decision is None else SEVERAL_LABELS
    return words if classifier.sure_from == 0 else f"{words}\n  {NOT_SURE.format(classifier.sure_from)}"


def _template(templates: Path, name: str) -> str:
    return (templates / name).read_text(encoding="utf-8")


def _array_file(array: NDArray[np.generic]) -> bytes:
    written = io.BytesIO()
    np.save(written, array, allow_pickle=False)
    return written.getvalue()


def _zipped(parts: dict[str, bytes], name: str) -> bytes:
    """All in one folder, so that unpacking leaves no litter."""
    folder = re.sub(r"[^\w-]+", "_", name).strip("_")[:60] or "model"
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for part, content in parts.items():
            member = zipfile.ZipInfo(f"{folder}/{part}")  # a fixed date: the same model gives the same bytes
            member.external_attr = 0o644 << 16
            archive.writestr(member, content, zipfile.ZIP_STORED if part == MODEL else zipfile.ZIP_DEFLATED)
    return written.getvalue()
