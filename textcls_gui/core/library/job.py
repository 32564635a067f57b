"""A run as a folder, to be trained on another computer and brought back: data, settings and one command. Nothing in it is executed.

job.json         what it is: settings, labels, and a SHA-256 of every other file
texts.jsonl      one text a line, with its labels; validation.jsonl and test.jsonl likewise, where these are files of their own
test_rows.json   which of the texts are the test part, where that is settled already
vectors.txt      the word vectors to begin with, if there are any
README.txt       for a person
result/          made by the training: the run as the library keeps it, and result.json
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from textcls_gui import __version__
from textcls_gui.core.config import ExperimentConfig
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import Dataset
from textcls_gui.core.data.frozen import FrozenTest
from textcls_gui.core.data.side_columns import SideColumn
from textcls_gui.core.data.stored_texts import kept
from textcls_gui.core.errors import ConfigError, LibraryError
from textcls_gui.core.files import cannot_write, write_folder_whole, write_whole
from textcls_gui.core.library.store import DAMAGES, RunStore
from textcls_gui.core.phrases import phrase
from textcls_gui.core.reasons import reason_of

FORMAT_VERSION = 1
JOB_FILE, README_FILE, RESULT_FOLDER, RESULT_FILE = "job.json", "README.txt", "result", "result.json"
TEXTS_FILE, VALIDATION_FILE, TEST_FILE, TEST_ROWS_FILE, VECTORS_FILE = (
    "texts.jsonl",
    "validation.jsonl",
    "test.jsonl",
    "test_rows.json",
    "vectors.txt",
)
RUN_FILES = ("run.json", "curve.json", "tested.json", "model.textcls")
MAX_MANIFEST_BYTES = 50_000_000
LEAST_LINE_BYTES = 24  # of a text without a letter
MAX_MEMBERSHIP_BYTES = 4 << 30
BLOCK_TEXTS = 1_024
_RUN_ID = re.compile(r"[0-9A-Za-z-]{1,80}")
_DAMAGED_HINT = phrase("It was changed or not copied whole: copy the folder again, or make a new one.")

README = """\
A training to be done on this computer
=======================================

This folder was written by TextCls {version} for “{name}”. It holds the texts themselves: give it only to whom you would give these.

On a computer with the same version of TextCls, open a terminal in this folder and type:

    textcls-gui job run .

It begins at once and says when it is finished. With several graphics cards, say four:

    torchrun --nproc-per-node 4 -m textcls_gui job run .

Then copy the whole folder back, and choose “Bring a finished run back…” in the Library, or type where you made it:

    textcls-gui job import FOLDER

Nothing in this folder is a program, and nothing in it can run anything. Every file is checked before it is used.
"""


@dataclass(frozen=True, slots=True)
class Job:
    """What to train: as an experiment is asked for, without what belongs to one computer."""

    name: str
    config: ExperimentConfig
    dataset: Dataset
    validation: Dataset | None = None
    test: Dataset | None = None
    test_rows: NDArray[np.int64] | None = None
    vectors: Path | None = None


class _Side(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Another column of the table."""

    name: str
    values: tuple[str, ...]


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Of one file of texts."""

    name: str
    labels: tuple[str, ...]
    num_texts: int
    has_parts: bool
    separator: str  # "" where each text has one label
    sides: tuple[_Side, ...] = ()


class _Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal["textcls-job"]
    format_version: int
    program_version: str
    name: str
    config: ExperimentConfig
    parts: dict[str, _Part]
    hashes: dict[str, str]


class _Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text; `labels`, `part` and the values of other columns by number."""

    text: str
    labels: tuple[int, ...]
    row: int
    part: int = -1
    sides: tuple[int, ...] = ()


class _Result(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal["textcls-job-result"]
    format_version: int
    job: str  # SHA-256 of job.json
    run_id: str
    hashes: dict[str, str]


class _Version(msgspec.Struct):
    format_version: int


def folder_for(name: str, parent: Path) -> Path:
    """A folder in `parent` that is not there yet, named after the data."""
    plain = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", name).strip(" .")[:60] or "texts"
    numbers = ("", *(f" {number}" for number in range(2, 10_000)))
    return next(folder for number in numbers if not (folder := parent / f"{plain} to train{number}").exists())


def export_job(job: Job, folder: Path, control: RunControl | None = None, *, readme: bool = True) -> None:
    """Write the folder, whole or not at all.

    Args:
        readme: whether a person will look into it.

    Raises:
        LibraryError: there is something in the folder already, the disk is full, or writing is not allowed.
        Cancelled: a stop was asked for.
    """
    control = control or RunControl()
    _require_new(folder)
    datasets = {TEXTS_FILE: job.dataset, VALIDATION_FILE: job.validation, TEST_FILE: job.test}

    def write(beside: Path) -> None:
        parts = {name: _write_texts(dataset, beside / name, control) for name, dataset in datasets.items() if dataset is not None}
        if job.test_rows is not None:
            (beside / TEST_ROWS_FILE).write_bytes(msgspec.json.encode(job.test_rows.tolist()))
        if job.vectors is not None:
            shutil.copyfile(job.vectors, beside / VECTORS_FILE)
        if readme:
            (beside / README_FILE).write_text(README.format(version=__version__, name=job.name), encoding="utf-8")
        hashes = {file.name: _hash(file, control) for file in sorted(beside.iterdir())}
        manifest = _Manifest("textcls-job", FORMAT_VERSION, __version__, job.name, job.config, parts, hashes)
        (beside / JOB_FILE).write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=1))

    write_folder_whole(folder.absolute(), write)


def open_job(folder: Path, control: RunControl | None = None) -> Job:
    """What a folder asks to be trained.

    Raises:
        LibraryError: it is no job, damaged, or of a later version.
        Cancelled: a stop was asked for.
    """
    control = control or RunControl()
    manifest = _manifest(folder)
    for name, expected in manifest.hashes.items():
        file = folder / name
        if Path(name).name != name or file.is_symlink() or not file.is_file() or _hash(file, control) != expected:
            raise LibraryError("{name} in the job's folder is damaged or missing.", hint=_DAMAGED_HINT, name=name)
    if TEXTS_FILE not in manifest.parts or not {*manifest.parts} <= {*manifest.hashes}:
        raise _damaged(folder)
    try:
        parts = {name: _read_texts(folder / name, part, control) for name, part in manifest.parts.items()}
        test_rows = (
            np.array(msgspec.json.decode((folder / TEST_ROWS_FILE).read_bytes(), type=list[int]), dtype=np.int64)
            if TEST_ROWS_FILE in manifest.hashes
            else None
        )
    except (*DAMAGES, IndexError, OverflowError) as error:
        raise _damaged(folder) from error
    vectors = folder / VECTORS_FILE if VECTORS_FILE in manifest.hashes else None
    return Job(manifest.name, manifest.config, parts[TEXTS_FILE], parts.get(VALIDATION_FILE), parts.get(TEST_FILE), test_rows, vectors)


def result_store(folder: Path) -> RunStore:
    """Where the finished run of a job is kept until it is brought back."""
    return RunStore(folder / RESULT_FOLDER, folder / RESULT_FOLDER / ".trash")


def settled_test(folder: Path, job: Job) -> FrozenTest | None:
    """The test part that the run shall have, where it is settled already. Raises LibraryError if nothing can be written there."""
    if job.test_rows is None:
        return None
    settled = FrozenTest(folder / RESULT_FOLDER / TEST_ROWS_FILE)
    if settled.rows() is None:
        try:
            (folder / RESULT_FOLDER).mkdir(exist_ok=True)
        except OSError as error:
            raise cannot_write(folder / RESULT_FOLDER, error) from error
        settled.look_at(job.test_rows)
    return settled


def finish_job(folder: Path, run_id: str) -> None:
    """Say that this run, kept in the `result_store`, is the job's result. Raises LibraryError if it cannot be written."""
    run = folder / RESULT_FOLDER / run_id
    hashes = {name: _hash(run / name, RunControl()) for name in RUN_FILES}
    result = _Result("textcls-job-result", FORMAT_VERSION, _hash(folder / JOB_FILE, RunControl()), run_id, hashes)
    write_whole(folder / RESULT_FOLDER / RESULT_FILE, msgspec.json.format(msgspec.json.encode(result), indent=1))


def import_job(folder: Path, store: RunStore, control: RunControl | None = None) -> str:
    """Take the finished run of a job into the library; gives the run's id.

    Raises:
        LibraryError: the folder is no job, is not finished or is damaged, or the run is in the library already.
        BundleError: its model is damaged.
        Cancelled: a stop was asked for.
    """
    control = control or RunControl()
    _manifest(folder)
    result = _result(folder)
    run = folder / RESULT_FOLDER / result.run_id
    for name in RUN_FILES:
        if not (run / name).is_file() or result.hashes.get(name) != _hash(run / name, control):
            raise LibraryError("{name} of the finished run is damaged or missing.", hint=_DAMAGED_HINT, name=name)
    kept_run = result_store(folder).open(result.run_id)
    if kept_run.summary.run_id != result.run_id:
        raise _damaged(folder)
    if result.run_id in {summary.run_id for summary in (*store.runs(), *store.trashed())}:
        raise LibraryError("The run “{name}” is in the Library already.", hint="It may be in the Trash.", name=kept_run.summary.name)
    kept_run.load_model()  # which refuses what is no model
    control.raise_if_stopped()
    store.add(kept_run.record, kept_run.curve, kept_run.tested, kept_run.read_model())
    return result.run_id


def _require_new(folder: Path) -> None:
    if not folder.absolute().parent.is_dir():
        raise LibraryError("There is no folder {folder}.", hint="Make it first, or choose another.", folder=folder.absolute().parent)
    if folder.exists():
        if not folder.is_dir() or any(folder.iterdir()):
            raise LibraryError("There is something in {name} already.", hint="Choose a new or an empty folder.", name=folder.name)
        folder.rmdir()


def _manifest(folder: Path) -> _Manifest:
    content = _checked(folder / JOB_FILE, folder)
    try:
        return msgspec.json.decode(content, type=_Manifest)
    except (*DAMAGES, ConfigError) as error:
        raise _damaged(folder) from error


def _result(folder: Path) -> _Result:
    path = folder / RESULT_FOLDER / RESULT_FILE
    if not path.is_file():
        raise LibraryError(
            "The job in {name} has not been trained yet.",
            hint="Run the command in its README.txt where it is to be trained, and copy the whole folder back when that is finished.",
            name=folder.name,
        )
    try:
        result = msgspec.json.decode(_checked(path, folder), type=_Result)
    except DAMAGES as error:
        raise _damaged(folder) from error
    if not _RUN_ID.fullmatch(result.run_id) or result.job != _hash(folder / JOB_FILE, RunControl()):
        raise LibraryError("The finished run in {name} does not belong to this job.", hint=_DAMAGED_HINT, name=folder.name)
    return result


def _checked(path: Path, folder: Path) -> bytes:
    """What a file of ours says, if this version can read it."""
    if not path.is_file():
        raise LibraryError(
            "{name} is no folder that was made for training elsewhere.", hint="Choose the folder with job.json in it.", name=folder.name
        )
    try:
        if path.stat().st_size > MAX_MANIFEST_BYTES:
            raise _damaged(folder)
        content = path.read_bytes()
        version = msgspec.json.decode(content, type=_Version).format_version
    except DAMAGES as error:
        raise _damaged(folder) from error
    if version > FORMAT_VERSION:
        raise LibraryError(
            "{name} was made by a later version of this program.", hint="Install the current version here.", name=folder.name
        )
    return content


def _damaged(folder: Path) -> LibraryError:
    return LibraryError("The job in {name} is damaged.", hint=_DAMAGED_HINT, name=folder.name)


def _write_texts(dataset: Dataset, path: Path, control: RunControl) -> _Part:
    """JSON by Python's own writer: it knows half characters too."""
    with path.open("w", encoding="utf-8", errors="surrogatepass", newline="\n") as file:
        for number, text in enumerate(dataset.texts):
            if number % BLOCK_TEXTS == 0:
                control.raise_if_stopped()
            line: dict[str, object] = {"text": text, "labels": _labels_of(dataset, number), "row": int(dataset.rows[number])}
            if dataset.parts is not None:
                line["part"] = int(dataset.parts[number])
            if dataset.sides:
                line["sides"] = [int(side.codes[number]) for side in dataset.sides]
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    sides = tuple(_Side(side.name, side.values) for side in dataset.sides)
    return _Part(dataset.name, dataset.labels, dataset.num_texts, dataset.parts is not None, dataset.separator, sides)


def _labels_of(dataset: Dataset, number: int) -> list[int]:
    """Its target, and after it the others if it has several; it may have none."""
    target = int(dataset.targets[number])
    if dataset.membership is None:
        return [target]
    found: list[int] = np.flatnonzero(dataset.membership[number]).tolist()
    return sorted(found, key=lambda label: (label != target, label))


def _read_texts(path: Path, part: _Part, control: RunControl) -> Dataset:
    """Raises ValueError where the file is not as the part says; before it is, nothing of the size that the part says is laid out."""
    _require(0 <= part.num_texts <= path.stat().st_size // LEAST_LINE_BYTES)
    _require(not part.separator or part.num_texts * len(part.labels) <= MAX_MEMBERSHIP_BYTES)
    targets, rows = np.zeros(part.num_texts, dtype=np.int64), np.zeros(part.num_texts, dtype=np.int64)
    parts = np.zeros(part.num_texts, dtype=np.int8) if part.has_parts else None
    membership = np.zeros((part.num_texts, len(part.labels)), dtype=np.bool_) if part.separator else None
    sides = tuple(SideColumn(side.name, side.values, np.zeros(part.num_texts, dtype=np.int8)) for side in part.sides)

    def texts() -> Iterator[str]:
        for number, line in enumerate(_lines(path, control)):
            _require(number < part.num_texts and all(0 <= label < len(part.labels) for label in line.labels))
            _require(bool(line.labels) or membership is not None)
            targets[number], rows[number] = line.labels[0] if line.labels else 0, line.row
            if parts is not None:
                parts[number] = line.part
            for side, value in zip(sides, line.sides, strict=True):
                _require(0 <= value < len(side.values))
                side.codes[number] = value
            if membership is not None:
                membership[number, list(line.labels)] = True
            yield line.text

    found: Sequence[str] = kept(texts())
    _require(len(found) == part.num_texts)
    return Dataset(part.name, found, targets, part.labels, rows, (), parts, membership, part.separator, sides)


def _lines(path: Path, control: RunControl) -> Iterator[_Line]:
    with path.open(encoding="utf-8", errors="surrogatepass", newline="\n") as file:
        for number, line in enumerate(file):
            if number % BLOCK_TEXTS == 0:
                control.raise_if_stopped()
            yield msgspec.convert(json.loads(line), _Line)


def _require(is_true: bool) -> None:
    if not is_true:
        raise ValueError("not as the job says")


def _hash(path: Path, control: RunControl) -> str:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                control.raise_if_stopped()
                digest.update(block)
    except OSError as error:
        reason = reason_of(error)
        raise LibraryError(
            "{name} cannot be read: {reason}.", hint="Check that you may read the folder.", name=path.name, reason=reason
        ) from error
    return digest.hexdigest()
