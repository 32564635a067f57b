"""Mutants of `.textcls`: bytes at random, zips that were made to mislead, and contents that lie while their hashes are right."""

from __future__ import annotations

import hashlib
import io
import json
import warnings
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from random import Random

from benchmarks.fuzzing.guard import READ, REFUSED, Attempt, Tally, chance_of, require_linux, scratch_folder, tried
from benchmarks.fuzzing.mutations import broken, broken_json, odd_floats

MANIFEST, CONFIG, TEXT, WEIGHTS = "manifest.json", "config.json", "text.json", "weights.safetensors"
TEXTS = ["and the number is here", "?!", ""]
FOREIGN_NAMES = (
    "../../evil", "/etc/passwd", "C:\\evil", "weights.safetensors/", "MANIFEST.JSON", "a" * 60_000, "manifest.json\0.exe", "extra.pkl",
)  # fmt: skip
NOISE_KB = 3_000  # what the memory of a process varies by when nothing is wrong
Parts = dict[str, bytes]


def fuzz_models(count: int, seed: int = 1, first: int = 0) -> Tally:
    """Try so many mutants of small models. A mutant may take twice the memory of the intact model, and no more."""
    require_linux()
    with scratch_folder() as folder:
        path = folder / "model.textcls"
        return tried(f"models, seed {seed}", count, lambda: _attempt(seed, path), lambda intact: 2 * intact + NOISE_KB, first)


def mutant(number: int, seed: int, models: list[bytes]) -> bytes:
    """The same for the same number; -1 is intact."""
    if number < 0:
        return models[0]
    chance = chance_of(seed, number)
    content, other = chance.choice(models), chance.choice(models)
    match chance.randrange(10):
        case 0 | 1 | 2:
            return broken(content, other, chance)
        case 3:
            return _broken_headers(content, other, chance)
        case 4:
            return _misleading_zip(unpacked(content), chance)
        case _:
            return zipped(_lying(unpacked(content), chance))


def _attempt(seed: int, path: Path) -> Attempt:
    import numpy as np
    import torch

    from textcls_gui.core.errors import BundleError
    from textcls_gui.core.library.bundle import load_bundle

    torch.set_num_threads(1)
    models = small_models()

    def attempt(number: int) -> Callable[[], str]:
        path.write_bytes(mutant(number, seed, models))
        return open_it

    def open_it() -> str:
        try:
            classifier = load_bundle(path)
        except BundleError as refusal:
            if isinstance(refusal.__cause__, MemoryError):
                raise refusal.__cause__ from None
            assert refusal.message
            assert refusal.hint
            return REFUSED
        found = classifier.probabilities(TEXTS)
        assert found.shape == (len(TEXTS), len(classifier.labels))
        assert bool(np.isfinite(found).all())
        assert len(classifier.predict(TEXTS)) == len(TEXTS)
        classifier.strangeness(TEXTS)
        return READ

    return attempt


def small_models() -> list[bytes]:
    """One of each unit, small, with everything that a model can hold."""
    import torch

    from textcls_gui.core.config import ExperimentConfig, with_values
    from textcls_gui.core.control import RunControl
    from textcls_gui.core.library.bundle import bundle_bytes
    from textcls_gui.core.models.ensemble import LstmEnsemble
    from textcls_gui.core.models.familiarity import Familiarity
    from textcls_gui.core.models.linear import LinearPath
    from textcls_gui.core.models.lstm import LstmClassifier, ModelSizes
    from textcls_gui.core.models.mixture import Mixture
    from textcls_gui.core.prediction import Classifier
    from textcls_gui.core.text.encoder import TextEncoder
    from textcls_gui.core.text.features import FeatureSpans, FeatureTable

    texts = [f"a lovely film and the number {number} of them" for number in range(30)] + ["dull, dull pictures", "好看的电影"]
    labels = ("good", "bad", "如此")
    found = []
    for number, unit in enumerate(("words", "subwords", "characters")):
        values = {"hidden_size": 4, "embedding_size": 4, "tokenization": unit, "max_tokens": 50, "bidirectional": number == 0}
        config = with_values(ExperimentConfig(), {**values, "num_members": 1 + number % 2, "max_ngrams": 60})
        encoder = TextEncoder.fit(texts, config.text)
        torch.manual_seed(1)
        sizes = ModelSizes(encoder.num_rows, len(labels))
        lstm = LstmEnsemble(LstmClassifier(sizes, config.model) for _ in range(config.model.num_members))
        linear = None
        if unit != "characters":
            linear = LinearPath.for_table(FeatureTable.fit(texts[:5], FeatureSpans(2, 3), len(labels), RunControl()), len(labels))
            linear.weight.normal_()
        model = Mixture(lstm, linear, Familiarity(lstm.lstms[0].width, len(labels)) if number == 0 else None)
        found.append(bundle_bytes(Classifier("Fuzzed", model, encoder, labels, config)))
    return found


def unpacked(content: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: Parts, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """As any other program would write it, with the hashes put right: an attacker can count too."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", compression, compresslevel=1) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of names that become the same
        for name, content in parts.items():
            archive.writestr(name, content, zipfile.ZIP_STORED if name == WEIGHTS else None)
    return written.getvalue()


def _lying(parts: Parts, chance: Random) -> Parts:
    for _ in range(chance.randrange(1, 3)):
        chance.choice((_lying_json, _lying_json, _lying_tokenizer, _lying_weights, _lying_numbers))(parts, chance)
    if chance.random() < 0.9:
        put_hashes_right(parts)
    return parts


def put_hashes_right(parts: Parts) -> None:
    try:
        manifest = json.loads(parts[MANIFEST])
        manifest["hashes"] = {name: hashlib.sha256(parts[name]).hexdigest() for name in (CONFIG, TEXT, WEIGHTS)}
        parts[MANIFEST] = json.dumps(manifest).encode()
    except (ValueError, TypeError, RecursionError, KeyError):
        return  # a manifest that is none stays one


def _lying_json(parts: Parts, chance: Random) -> None:
    name = chance.choice((MANIFEST, CONFIG, TEXT))
    parts[name] = broken_json(parts[name], chance)


def _lying_tokenizer(parts: Parts, chance: Random) -> None:
    try:
        text = json.loads(parts[TEXT])
        text["tokenizer"] = broken_json(text["tokenizer"].encode(), chance).decode("utf-8", "replace")
        parts[TEXT] = json.dumps(text).encode()
    except (ValueError, TypeError, RecursionError, KeyError, AttributeError):
        parts[TEXT] = broken_json(parts[TEXT], chance)


def _lying_weights(parts: Parts, chance: Random) -> None:
    content = parts[WEIGHTS]
    length = int.from_bytes(content[:8], "little")
    header = broken_json(content[8 : 8 + length], chance)
    header += b" " * (-len(header) % 8)
    said = len(header) if chance.random() < 0.9 else chance.choice((0, 8, 2**32, 2**63, 2**64 - 1))
    parts[WEIGHTS] = said.to_bytes(8, "little") + header + content[8 + length :]


def _lying_numbers(parts: Parts, chance: Random) -> None:
    content = parts[WEIGHTS]
    start = 8 + int.from_bytes(content[:8], "little")
    parts[WEIGHTS] = content[:start] + odd_floats(content[start:], chance)


def _broken_headers(content: bytes, other: bytes, chance: Random) -> bytes:
    """What lies between and behind the members alone."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        starts = [member.header_offset for member in archive.infolist()]
        start = archive.start_dir
    if chance.random() < 0.5:
        return content[:start] + broken(content[start:], other[-200:], chance)
    place = chance.choice(starts)
    return content[:place] + broken(content[place : place + 50], other[:50], chance) + content[place + 50 :]


def _misleading_zip(parts: Parts, chance: Random) -> bytes:
    return chance.choice(TRICKS)(parts, chance)


def _with_member(parts: Parts, chance: Random) -> bytes:
    return zipped({**parts, chance.choice(FOREIGN_NAMES): b"extra"})


def _other_packing(parts: Parts, chance: Random) -> bytes:
    return zipped(parts, chance.choice((zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, zipfile.ZIP_STORED)))


def _second_member(parts: Parts, chance: Random) -> bytes:
    written = io.BytesIO(zipped(parts))
    with zipfile.ZipFile(written, "a") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        archive.writestr(chance.choice(sorted(parts)), b"{}")
    return written.getvalue()


def _with_comment(parts: Parts, chance: Random) -> bytes:
    written = io.BytesIO(zipped(parts))
    with zipfile.ZipFile(written, "a") as archive:
        archive.comment = chance.choice((b"PK\5\6" + b"\0" * 18, b"x" * 60_000, b"PK\6\7" + b"\xff" * 16))
    return written.getvalue()


def _prefixed(parts: Parts, chance: Random) -> bytes:
    return chance.choice((b"MZ", b"#!/bin/sh\n", b"\0" * 1_000, zipped({"other": b"file"}))) + zipped(parts)


def _large(parts: Parts, chance: Random) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in parts.items():
            with archive.open(name, "w", force_zip64=True) as member:
                member.write(content)
    return written.getvalue()


def _streamed(parts: Parts, chance: Random) -> bytes:
    """Sizes behind the members instead of before them."""

    class Stream(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise io.UnsupportedOperation

    written = Stream()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return written.getvalue()


def _link(parts: Parts, chance: Random) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in parts.items():
            member = zipfile.ZipInfo(name)
            member.external_attr = 0o120777 << 16
            archive.writestr(member, b"/etc/passwd" if name == chance.choice(sorted(parts)) else content)
    return written.getvalue()


def _bomb(parts: Parts, chance: Random) -> bytes:
    """Up to what is allowed, and beyond it, packed to nothing."""
    name = chance.choice((MANIFEST, CONFIG, TEXT))
    filler = chance.choice((b" ", b"[", b'"', b"0"))
    return zipped({**parts, name: filler * chance.choice((1 << 20, (1 << 20) + 1, 5 << 20))})


def _overlapping(parts: Parts, chance: Random) -> bytes:
    """Two entries of the directory that name the same bytes."""
    content = bytearray(zipped(parts))
    with zipfile.ZipFile(io.BytesIO(bytes(content))) as archive:
        first, second = chance.sample(archive.infolist(), 2)
        place = content.index(second.filename.encode(), archive.start_dir) - 46
    content[place + 42 : place + 46] = first.header_offset.to_bytes(4, "little")
    return bytes(content)


def _encrypted(parts: Parts, chance: Random) -> bytes:
    content = bytearray(zipped(parts))
    with zipfile.ZipFile(io.BytesIO(bytes(content))) as archive:
        member = chance.choice(archive.infolist())
        place = content.index(member.filename.encode(), archive.start_dir) - 46
    for offset in (member.header_offset + 6, place + 8):
        content[offset] |= chance.choice((1, 0x41, 8, 0x20))
    return bytes(content)


def _untrue_sizes(parts: Parts, chance: Random) -> bytes:
    """The same lie in both headers, and the sum of what is unpacked put right."""
    content = bytearray(zipped(parts))
    with zipfile.ZipFile(io.BytesIO(bytes(content))) as archive:
        member = chance.choice(archive.infolist())
        place = content.index(member.filename.encode(), archive.start_dir) - 46
    said = chance.choice((0, 5, member.file_size - 1, member.file_size + 1, 1 << 20, 2**31, 2**32 - 2, 2**32 - 1))
    for offset in (member.header_offset + 22, place + 24):
        content[offset : offset + 4] = max(0, said).to_bytes(4, "little")
    shorter = parts[member.filename][: max(0, min(said, 1_000_000))]
    for offset in (member.header_offset + 14, place + 16):
        content[offset : offset + 4] = zlib.crc32(shorter).to_bytes(4, "little")
    return bytes(content)


TRICKS: tuple[Callable[[Parts, Random], bytes], ...] = (
    _with_member, _other_packing, _second_member, _with_comment, _prefixed, _large, _streamed, _link, _bomb, _overlapping, _encrypted,
    _untrue_sizes,
)  # fmt: skip
