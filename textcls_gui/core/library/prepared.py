"""What a run has made ready before its LSTMs begin to learn, on the disk, so that it need not be made again."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from torch import Tensor

from textcls_gui.core.errors import BundleError
from textcls_gui.core.files import write_folder_whole
from textcls_gui.core.library.store import DAMAGES
from textcls_gui.core.models.linear import LinearPath
from textcls_gui.core.models.meaning import meaning_for
from textcls_gui.core.text.encoder import TextEncoder
from textcls_gui.core.text.vectors import WordVectors
from textcls_gui.core.training.packing import packed, unpacked

PREPARED_FILE, TEXT_FILE, TENSORS_FILE = "prepared.json", "text.json", "prepared.safetensors"
Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Counted:
    """The linear path, and the scores that it gave the validation texts before it was taught them."""

    path: LinearPath
    validation: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Prepared:
    """`places` of the texts of each part that comes from the data set, by the part's name."""

    encoder: TextEncoder
    places: Mapping[str, Places]
    counted: Counted | None
    vectors: WordVectors | None


class _Saved(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal["textcls-prepared"]
    num_features: int | None
    num_labels: int
    is_several: bool
    hashes: dict[str, str]


def keep_prepared(folder: Path, prepared: Prepared) -> None:
    """Raises LibraryError: the disk is full, or writing is not allowed."""
    tensors: dict[str, Tensor] = {f"places.{part}": torch.from_numpy(places) for part, places in prepared.places.items()}
    counted, vectors = prepared.counted, prepared.vectors
    if counted is not None:
        tensors |= {f"linear.{name}": value.detach().contiguous() for name, value in counted.path.state_dict().items()}
        tensors["validation"] = torch.from_numpy(counted.validation)
    if vectors is not None:
        tensors |= {"vectors.indexes": torch.from_numpy(vectors.indexes), "vectors.values": torch.from_numpy(vectors.values)}
    contents = {TEXT_FILE: prepared.encoder.to_json(), TENSORS_FILE: packed(tensors)}
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in contents.items()}
    num_features, num_labels = (None, 0) if counted is None else counted.path.weight.shape
    is_several = counted is not None and counted.path.meaning.is_several
    saved = _Saved("textcls-prepared", num_features, num_labels, is_several, hashes)

    def write(beside: Path) -> None:
        for name, content in {**contents, PREPARED_FILE: msgspec.json.encode(saved)}.items():
            (beside / name).write_bytes(content)

    write_folder_whole(folder, write)


def read_prepared(folder: Path) -> Prepared | None:
    """None where there is none, or where it is not as it was written."""
    try:
        saved = msgspec.json.decode((folder / PREPARED_FILE).read_bytes(), type=_Saved)
        text, tensors = _checked(folder / TEXT_FILE, saved), unpacked(_checked(folder / TENSORS_FILE, saved))
        counted = None if saved.num_features is None else _counted(saved, tensors)
        vectors = None
        if "vectors.indexes" in tensors:
            vectors = WordVectors(tensors["vectors.indexes"].numpy(), tensors["vectors.values"].numpy())
        places = {name.removeprefix("places."): value.numpy() for name, value in tensors.items() if name.startswith("places.")}
        return Prepared(TextEncoder.from_json(text), places, counted, vectors)
    except (*DAMAGES, KeyError, RuntimeError, SafetensorError, zlib.error, BundleError):
        return None


def _checked(path: Path, saved: _Saved) -> bytes:
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != saved.hashes[path.name]:
        raise ValueError("not as it was written")
    return content


def _counted(saved: _Saved, tensors: Mapping[str, Tensor]) -> Counted:
    assert saved.num_features is not None
    with torch.device("meta"):
        path = LinearPath(saved.num_features, saved.num_labels, meaning_for(is_several=saved.is_several))
    weights = {name.removeprefix("linear."): value for name, value in tensors.items() if name.startswith("linear.")}
    path.load_state_dict(weights, assign=True)
    return Counted(path, tensors["validation"].numpy())
