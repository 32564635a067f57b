"""A model as one `.textcls` file: a zip with a fixed list of members, JSON and safetensors, nothing that can run."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import numpy as np
import safetensors.torch
import torch

from textcls_gui import __version__
from textcls_gui.core.config import SETTING_BY_NAME, ExperimentConfig, config_from_json, config_to_json
from textcls_gui.core.errors import BundleError, ConfigError, LibraryError
from textcls_gui.core.files import write_whole
from textcls_gui.core.library import older
from textcls_gui.core.library.container import DAMAGED_HINT, NotOursError, members_of, packed, read_member
from textcls_gui.core.library.self_check import SelfCheck, require_same_answers, self_check
from textcls_gui.core.library.weights import Shape, read_weights
from textcls_gui.core.models.decision import Decision
from textcls_gui.core.models.ensemble import LstmEnsemble
from textcls_gui.core.models.familiarity import Familiarity
from textcls_gui.core.models.linear import LinearPath
from textcls_gui.core.models.lstm import LstmClassifier, ModelSizes
from textcls_gui.core.models.mixture import Mixture
from textcls_gui.core.prediction import Classifier
from textcls_gui.core.reasons import reason_of
from textcls_gui.core.text.encoder import TextEncoder
from textcls_gui.core.text.features import MAX_FEATURES, MAX_SPAN

FORMAT_VERSION = 1
MANIFEST, CONFIG, TEXT, WEIGHTS = "manifest.json", "config.json", "text.json", "weights.safetensors"
PARTS = (CONFIG, TEXT, WEIGHTS)
MAX_MEMBERS = int(SETTING_BY_NAME["num_members"].range.high)  # type: ignore[union-attr]
MAX_PART_BYTES = {MANIFEST: 32 << 20, CONFIG: 1 << 20, TEXT: 64 << 20, WEIGHTS: 0xFFFF_FFFF}


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the other members are; `hashes` are SHA-256 of their bytes."""

    format: Literal["textcls-model"]
    format_version: int
    program_version: str
    name: str
    labels: tuple[str, ...]
    num_members: Annotated[int, msgspec.Meta(ge=1, le=MAX_MEMBERS)]  # LSTMs
    num_features: Annotated[int, msgspec.Meta(ge=0, le=MAX_FEATURES)] | None  # of the linear path; None without one
    hashes: dict[str, str]
    decision: Decision | None = None  # of a model that gives several labels
    sure_from: Annotated[float, msgspec.Meta(ge=0.0, le=1.0)] = 0.0
    has_familiarity: bool = False
    check: SelfCheck = ()


def save_bundle(path: Path, classifier: Classifier) -> None:
    """Raises LibraryError if the disk is full or writing is not allowed."""
    write_whole(path, bundle_bytes(classifier))


def bundle_bytes(classifier: Classifier) -> bytes:
    weights = {name: value.detach().cpu().contiguous() for name, value in classifier.model.state_dict().items()}
    parts = {CONFIG: config_to_json(classifier.config), TEXT: classifier.encoder.to_json(), WEIGHTS: safetensors.torch.save(weights)}
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in parts.items()}
    linear = classifier.model.linear
    num_features = None if linear is None else len(linear.weight)
    manifest = Manifest(
        "textcls-model",
        FORMAT_VERSION,
        __version__,
        classifier.name,
        classifier.labels,
        len(classifier.model.lstm.members),
        num_features,
        hashes,
        classifier.decision,
        classifier.sure_from,
        classifier.model.familiarity is not None,
        self_check(classifier),
    )
    return _packed(manifest, parts)


def _packed(manifest: Manifest, parts: Mapping[str, bytes | bytearray]) -> bytes:
    return packed({MANIFEST: msgspec.json.format(msgspec.json.encode(manifest)), **parts}, stored=WEIGHTS)


def load_bundle(path: Path) -> Classifier:
    """The model in a file, on the processor.

    Raises:
        BundleError: the file is missing, foreign, damaged or of a later version, or answers otherwise than where it was saved.
    """
    manifest, parts = _opened(path)
    classifier = _built(manifest, parts)
    require_same_answers(classifier, manifest.check)
    return classifier


def set_sure_from(path: Path, sure_from: float) -> None:
    """Change from which probability on the model in a file is sure; all else in it stays as it is.

    Raises:
        BundleError: as `load_bundle`; LibraryError: as `save_bundle`. The file is then as it was.
    """
    manifest, parts = _opened(path)
    write_whole(path, _packed(msgspec.structs.replace(manifest, sure_from=float(sure_from)), parts))


def save_as_now(path: Path) -> None:
    """Write a file of an earlier version as this one would. Raises: as `set_sure_from`."""
    write_whole(path, _packed(*_opened(path)))


def _opened(path: Path) -> tuple[Manifest, dict[str, bytearray]]:
    try:
        with path.open("rb") as file:
            members = members_of(file, MAX_PART_BYTES)
            content = bytes(read_member(file, members[MANIFEST]))
            manifest = _manifest(content, path)
            parts = {name: _unharmed(name, read_member(file, members[name]), manifest) for name in PARTS}
            return _as_now(manifest, parts, path) if older.is_older(content) else (manifest, parts)
    except OSError as error:
        reason = reason_of(error)
        raise BundleError("{name} cannot be opened: {reason}.", hint="Does it still exist?", name=path.name, reason=reason) from error
    except NotOursError as error:
        raise _foreign(path) from error
    except MemoryError as error:
        raise BundleError("{name} is too large for the memory of this computer.", hint="Close other programs.", name=path.name) from error


def _manifest(content: bytes, path: Path) -> Manifest:
    try:
        version = msgspec.json.decode(content, type=_Version).format_version
        if version > FORMAT_VERSION:
            raise BundleError(
                "{name} was saved by a later version of this program.", hint="Install the current version to open it.", name=path.name
            )
        manifest = msgspec.json.decode(older.manifest_as_now(content) if older.is_older(content) else content, type=Manifest)
    except (ValueError, RecursionError) as error:
        raise _foreign(path) from error
    if len(set(manifest.labels)) < max(2, len(manifest.labels)):
        raise BundleError("The labels in {name} are damaged.", hint=DAMAGED_HINT, name=path.name)
    if manifest.decision is not None and len(manifest.decision.thresholds) != len(manifest.labels):
        raise BundleError("The thresholds in {name} do not fit its labels.", hint=DAMAGED_HINT, name=path.name)
    return manifest


def _as_now(manifest: Manifest, parts: Mapping[str, bytearray], path: Path) -> tuple[Manifest, dict[str, bytearray]]:
    try:
        changed = {CONFIG: older.config_as_now(bytes(parts[CONFIG])), WEIGHTS: older.weights_as_now(parts[WEIGHTS])}
    except (ValueError, RecursionError) as error:
        raise _foreign(path) from error
    whole = {**parts, **{name: bytearray(content) for name, content in changed.items()}}
    return msgspec.structs.replace(manifest, hashes=older.hashes_of(whole)), whole


def _foreign(path: Path) -> BundleError:
    return BundleError(
        "{name} is not a TextCls model, or it is damaged.",
        hint="Choose a file that was saved by this program; if it is one, ask for it again.",
        name=path.name,
    )


class _Version(msgspec.Struct):
    format_version: int


def _unharmed(name: str, content: bytearray, manifest: Manifest) -> bytearray:
    if manifest.hashes.get(name) != hashlib.sha256(content).hexdigest():
        raise BundleError("The part {name} of the file is damaged.", hint=DAMAGED_HINT, name=name)
    return content


def _built(manifest: Manifest, parts: Mapping[str, bytearray]) -> Classifier:
    try:
        config = config_from_json(bytes(parts[CONFIG]))
        encoder = TextEncoder.from_json(bytes(parts[TEXT]))
        model = _empty_model(manifest, config, encoder)
        weights = read_weights(parts[WEIGHTS], {name: _shape(value) for name, value in model.state_dict().items()})
        _require_sorted(weights)
        model.load_state_dict(weights, assign=True)
    except (ConfigError, ValueError, RecursionError) as error:
        raise BundleError("The model's settings or weights are damaged.", hint=DAMAGED_HINT) from error
    return Classifier(manifest.name, model, encoder, manifest.labels, config, manifest.decision, manifest.sure_from)


def _shape(value: torch.Tensor) -> Shape:
    return tuple(value.shape), value.dtype


def _require_sorted(weights: dict[str, torch.Tensor]) -> None:
    """Features are found by bisection, and their spans are loops: neither may be what the program never writes."""
    if "linear.hashes" in weights:
        hashes = weights["linear.hashes"].numpy().view(np.uint64)
        if not bool((hashes[1:] > hashes[:-1]).all()) or not bool(
            ((weights["linear.spans"] >= 0) & (weights["linear.spans"] <= MAX_SPAN)).all()
        ):
            raise BundleError("The model's word counts are damaged.", hint=DAMAGED_HINT)


def _empty_model(manifest: Manifest, config: ExperimentConfig, encoder: TextEncoder) -> Mixture:
    """On the meta device: shapes without memory, so that a lying config costs nothing."""
    sizes = ModelSizes.fitting(encoder.num_rows, len(manifest.labels), config.training.loss, is_several=manifest.decision is not None)
    with torch.device("meta"):
        lstm = LstmEnsemble(LstmClassifier(sizes, config.model) for _ in range(manifest.num_members))
        linear = None if manifest.num_features is None else LinearPath(manifest.num_features, len(manifest.labels), lstm.meaning)
        familiarity = Familiarity(lstm.lstms[0].width, len(manifest.labels)) if manifest.has_familiarity else None
        return Mixture(lstm, linear, familiarity)


def require_bundle_suffix(path: Path) -> Path:
    """Raises LibraryError unless the file is named `.textcls`."""
    if path.suffix != ".textcls":
        raise LibraryError("{name} is no name for a model.", hint="Let the name end in “.textcls”.", name=path.name)
    return path
