"""Model files of before several LSTMs were averaged, told as they would be saved now; these were never given another number of format."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import msgspec

# In the order in which they changed: first the words and their letter groups had a table each, then the LSTM was the whole model.
WORDS, NGRAMS, TABLE = "embedding.words.weight", "embedding.ngrams.weight", "embedding.table.weight"
ALONE = ("embedding.", "directions.", "attention.", "dense.", "output.")
FIRST = "lstm.members.0."


def is_older(manifest: bytes) -> bool:
    """Raises ValueError or RecursionError if it is no JSON."""
    found = msgspec.json.decode(manifest)
    return isinstance(found, dict) and found.get("format") == "textcls-model" and "num_members" not in found


def manifest_as_now(manifest: bytes) -> bytes:
    found: dict[str, object] = msgspec.json.decode(manifest, type=dict[str, object])
    return msgspec.json.encode({"num_features": None, **found, "num_members": 1})


def config_as_now(config: bytes) -> bytes:
    """What a setting that was not there yet is by default now, it was not then."""
    found = msgspec.json.decode(config, type=dict[str, dict[str, object]])
    found["model"] = {"linear_path": False, **found.get("model", {}), "num_members": 1}
    return msgspec.json.encode(found)


def weights_as_now(weights: bytearray) -> bytes:
    """Raises ValueError if they are damaged."""
    import safetensors.torch  # whoever only asks whether a file is older does not wait for torch
    import torch

    from textcls_gui.core.library.weights import read_all_weights

    found = read_all_weights(weights)
    if WORDS in found and NGRAMS in found:
        found[TABLE] = torch.cat([found.pop(WORDS), found.pop(NGRAMS)])
    if "shares" not in found:
        found["shares"] = torch.tensor([1.0, 0.0])
    return safetensors.torch.save({_name_now(name): tensor.contiguous() for name, tensor in found.items()})


def hashes_of(parts: Mapping[str, bytes | bytearray]) -> dict[str, str]:
    return {name: hashlib.sha256(content).hexdigest() for name, content in parts.items()}


def _name_now(name: str) -> str:
    if name.startswith(ALONE):
        return FIRST + name
    return name.replace("lstm.", FIRST, 1) if name.startswith("lstm.") else name
