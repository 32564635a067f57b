"""What a checkpoint says of itself: how far the run is, and the SHA-256 of every file that it is made of. Read without torch.

checkpoint-N.json              the N-th one: the SHA-256 of its content, and the content
weights-M-S.safetensors        the M-th LSTM after S steps: as it is now, or as it was in its best epoch
state-M-E-B.safetensors        what else changes while it learns, after B batches of epoch E (0 at its end): the optimizer's moments,
                               chance, the scores and curve so far
curve-M.safetensors            of an LSTM that is trained

Tensors are stored as `packing` says.
"""

from __future__ import annotations

import hashlib
import re
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from textcls_gui.core.events import EpochFinished, TrainingFinished
from textcls_gui.core.training.state import Position

FORMAT_VERSION = 2
MANIFEST_NAME = re.compile(r"checkpoint-(\d{1,9})\.json")
TENSORS_NAME = re.compile(r"(?:weights-\d{1,4}-\d{1,12}|state-\d{1,4}-\d{1,6}-\d{1,12}|state-\d{1,9}|curve-\d{1,4})\.safetensors")


class TrainedOn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the last digits of the weights depend on."""

    kind: Literal["cpu", "cuda"]
    num_threads: int
    is_mixed: bool


class FinishedMember(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    history: tuple[EpochFinished, ...]
    finished: TrainingFinished
    weights: str
    curve: str


class MemberUnderWay(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`best_weights` is "" before the first epoch is over."""

    history: tuple[EpochFinished, ...]
    position: Position
    weights: str
    state: str
    best_weights: str
    num_chances: int


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal["textcls-checkpoint"]
    format_version: int
    program_version: str
    saved: Annotated[datetime, msgspec.Meta(tz=True)]
    device: TrainedOn
    finished: tuple[FinishedMember, ...]
    under_way: MemberUnderWay | None
    hashes: dict[str, str]


class _Sealed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    sha256: str
    content: msgspec.Raw


def sealed(manifest: Manifest) -> bytes:
    content = msgspec.json.encode(manifest)
    return msgspec.json.encode(_Sealed(hashlib.sha256(content).hexdigest(), msgspec.Raw(content)))


def read_manifest(path: Path) -> Manifest:
    """Raises OSError or ValueError where it is not as it was written."""
    outer = msgspec.json.decode(path.read_bytes(), type=_Sealed)
    content = bytes(outer.content)
    if hashlib.sha256(content).hexdigest() != outer.sha256:
        raise ValueError("not as it was written")
    manifest = msgspec.json.decode(content, type=Manifest)
    if manifest.format_version > FORMAT_VERSION or not all(TENSORS_NAME.fullmatch(name) for name in manifest.hashes):
        raise ValueError("not of this version")
    return manifest


def manifests_in(folder: Path) -> list[Path]:
    """The newest first."""
    if not folder.is_dir():
        return []
    found = {path: int(match[1]) for path in folder.iterdir() if (match := MANIFEST_NAME.fullmatch(path.name))}
    return sorted(found, key=lambda path: found[path], reverse=True)
