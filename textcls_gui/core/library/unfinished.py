"""Runs under way and interrupted ones: each in a folder with all that it needs to go on, whatever becomes of the person's file.

begun.json     what run it is
job/           the texts and the settings, as for a training elsewhere (see `job`)
prepared/      vocabulary, split and counted words, when they are made (see `prepared`)
checkpoints/   how far the training is (see `training.manifest`)
ended.json     how it ended, where that was no accident
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from textcls_gui.core.data.dataset import LeftOut
from textcls_gui.core.data.origin import Origin
from textcls_gui.core.data.used import FoundInData
from textcls_gui.core.errors import LibraryError, called
from textcls_gui.core.files import cannot_write, write_folder_whole, write_whole
from textcls_gui.core.held import Held, is_held
from textcls_gui.core.phrases import Phrase
from textcls_gui.core.training.manifest import Manifest, manifests_in, read_manifest

if TYPE_CHECKING:
    from textcls_gui.core.control import RunControl
    from textcls_gui.core.library.job import Job

FORMAT_VERSION = 1
BEGUN_FILE, ENDED_FILE, JOB_FOLDER, PREPARED_FOLDER, CHECKPOINTS_FOLDER = "begun.json", "ended.json", "job", "prepared", "checkpoints"
THROWN_AWAY = ".thrown-away-"
DAMAGES = (OSError, ValueError, RecursionError)
Ending = Literal["interrupted", "set aside", "failed"]

logger = logging.getLogger(__name__)


class Begun(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`frozen_test` is the path of the file that remembers the test part, and `vectors` that of the word vectors; "" for none."""

    format: Literal["textcls-run"]
    format_version: int
    run_id: str
    name: str
    data_name: str
    started: Annotated[datetime, msgspec.Meta(tz=True)]
    num_texts: int
    is_several: bool
    max_epochs: int
    num_members: int
    device: str
    frozen_test: str = ""
    vectors: str = ""
    origin: Origin | None = None
    findings: tuple[FoundInData, ...] | None = None
    left_out: tuple[LeftOut, ...] = ()


class _Ended(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    how: Ending


@dataclass(frozen=True, slots=True)
class Interrupted:
    """A run that can be continued. `saved` is the last sign of life; `epoch` 0 means that nothing was learnt yet, and `has_best` that a
    whole epoch is over, so that there is something to keep; `accuracy` is its best on the validation texts."""

    run_id: str
    name: str
    data_name: str
    started: datetime
    saved: datetime
    how: Ending
    num_texts: int
    is_several: bool
    device: str
    member: int
    num_members: int
    epoch: int
    max_epochs: int
    has_best: bool
    accuracy: float


class UnfinishedRun:
    """One that this program works on; until it is let go, nobody else can."""

    def __init__(self, folder: Path, held: Held) -> None:
        self._folder = folder
        self._held = held

    @property
    def job_folder(self) -> Path:
        return self._folder / JOB_FOLDER

    @property
    def prepared_folder(self) -> Path:
        return self._folder / PREPARED_FOLDER

    @property
    def checkpoints_folder(self) -> Path:
        return self._folder / CHECKPOINTS_FOLDER

    @property
    def begun(self) -> Begun:
        return _begun(self._folder)

    def note_end(self, how: Ending) -> None:
        with suppress(LibraryError):  # it then reads as interrupted
            write_whole(self._folder / ENDED_FILE, msgspec.json.encode(_Ended(how)))

    def forget_end(self) -> None:
        (self._folder / ENDED_FILE).unlink(missing_ok=True)

    def forget_made(self) -> None:
        """All but the job: the run begins anew."""
        for folder in (self.prepared_folder, self.checkpoints_folder):
            shutil.rmtree(folder, ignore_errors=True)

    def let_go(self) -> None:
        self._held.release()

    def remove(self) -> None:
        """It is finished, or thrown away."""
        _remove(self._folder)
        self.let_go()


class UnfinishedRuns:
    """The folder of them; none of its methods but `begin` takes long."""

    def __init__(self, folder: Path) -> None:
        self._parent = folder

    def begin(self, begun: Begun, job: Job, control: RunControl) -> UnfinishedRun:
        """
        Raises:
            LibraryError: the disk is full, or writing is not allowed.
            Cancelled: a stop was asked for.
        """
        from textcls_gui.core.library.job import export_job

        def write(beside: Path) -> None:
            export_job(job, beside / JOB_FOLDER, control, readme=False)
            (beside / BEGUN_FILE).write_bytes(msgspec.json.format(msgspec.json.encode(begun), indent=1))

        try:
            self._parent.mkdir(parents=True, exist_ok=True)
            held = Held.take(self._lock(begun.run_id))
        except OSError as error:
            raise cannot_write(self._parent, error) from error
        assert held is not None  # nobody else knows the number of a run that begins
        try:
            write_folder_whole(self._parent / begun.run_id, write)
        except BaseException:
            held.release()
            raise
        return UnfinishedRun(self._parent / begun.run_id, held)

    def interrupted(self) -> tuple[Interrupted, ...]:
        """Newest first, without those that a program is working on. What cannot be read is left out, and logged."""
        found = []
        for folder in self._folders():
            if not is_held(self._lock(folder.name)):
                try:
                    found.append(_interrupted(folder))
                except (*DAMAGES, LibraryError) as error:
                    logger.info("An unfinished run could not be read: %s", type(error).__name__)
        return tuple(sorted(found, key=lambda run: run.saved, reverse=True))

    def take(self, run_id: str) -> UnfinishedRun:
        """To go on with it. Raises LibraryError: it is not there, damaged, of a later version, or another program works on it."""
        folder = self._existing(run_id)
        _begun(folder)
        held = Held.take(self._lock(run_id))
        if held is None:
            raise LibraryError("This run is being continued already.", hint="Look for another window of this program.")
        return UnfinishedRun(folder, held)

    def named(self, name: str) -> Interrupted:
        """The interrupted run with this number or name, or the only one for "". Raises LibraryError if it is not one."""
        found = [run for run in self.interrupted() if name in ("", run.run_id, run.name)]
        if len(found) == 1:
            return found[0]
        if not found:
            raise LibraryError("There is no interrupted training “{name}”.", hint="“textcls-gui runs” lists those there are.", name=name)
        ids = ", ".join(run.run_id for run in found)
        raise LibraryError("Several trainings were interrupted.", hint="Name one by its number: {ids}.", ids=ids)

    def throw_away(self, run_id: str) -> None:
        """It can be brought back until `sweep`. Raises LibraryError if it is not there, or if that is not allowed."""
        folder = self._existing(run_id)
        with called(_name_of(folder)):
            _rename(folder, self._parent / f"{THROWN_AWAY}{run_id}")

    def bring_back(self, run_id: str) -> None:
        """Raises LibraryError if it is gone for good."""
        thrown = self._parent / f"{THROWN_AWAY}{run_id}"
        with called(_name_of(thrown)):
            _rename(thrown, self._parent / run_id)

    def sweep(self, finished: frozenset[str] = frozenset()) -> None:
        """Remove for good what was thrown away, and runs that are in the library already; when the program starts."""
        if not self._parent.is_dir():
            return
        for folder in self._parent.iterdir():
            if folder.name.startswith(THROWN_AWAY) or (folder.name in finished and not is_held(self._lock(folder.name))):
                shutil.rmtree(folder, ignore_errors=True)

    def _folders(self) -> Iterator[Path]:
        if self._parent.is_dir():
            yield from (folder for folder in self._parent.iterdir() if folder.is_dir() and not folder.name.startswith("."))

    def _existing(self, run_id: str) -> Path:
        if run_id not in {folder.name for folder in self._folders()}:
            raise LibraryError("This run is no longer there.", hint="It may have been finished or thrown away in another window.")
        return self._parent / run_id

    def _lock(self, run_id: str) -> Path:
        return self._parent / f".{run_id}.lock"


def _name_of(folder: Path) -> str:
    try:
        return _begun(folder).name
    except LibraryError:
        return Phrase("This run")


def _begun(folder: Path) -> Begun:
    try:
        content = (folder / BEGUN_FILE).read_bytes()
        if msgspec.json.decode(content, type=_Version).format_version > FORMAT_VERSION:
            raise LibraryError("This run was begun by a later version of this program.", hint="Install the current version to continue it.")
        return msgspec.json.decode(content, type=Begun)
    except DAMAGES as error:
        raise LibraryError("This run cannot be continued: its files are damaged.", hint="Throw it away, and train again.") from error


class _Version(msgspec.Struct):
    format_version: int


def _interrupted(folder: Path) -> Interrupted:
    begun = _begun(folder)
    manifest = _newest(folder / CHECKPOINTS_FOLDER)
    now = None if manifest is None else manifest.under_way
    num_finished = 0 if manifest is None else len(manifest.finished)
    history = () if manifest is None else (*(epoch for one in manifest.finished for epoch in one.history), *(now.history if now else ()))
    epoch = 0 if manifest is None else manifest.finished[-1].finished.epochs if now is None else now.position.epoch
    return Interrupted(
        run_id=folder.name,
        name=begun.name,
        data_name=begun.data_name,
        started=begun.started,
        saved=begun.started if manifest is None else manifest.saved,
        how=_how(folder),
        num_texts=begun.num_texts,
        is_several=begun.is_several,
        device=begun.device,
        member=min(begun.num_members, num_finished + 1),
        num_members=begun.num_members,
        epoch=epoch,
        max_epochs=begun.max_epochs,
        has_best=bool(history),
        accuracy=max((each.validation_accuracy for each in history), default=0.0),
    )


def _newest(folder: Path) -> Manifest | None:
    for path in manifests_in(folder):
        with suppress(*DAMAGES):
            return read_manifest(path)
    return None


def _how(folder: Path) -> Ending:
    try:
        return msgspec.json.decode((folder / ENDED_FILE).read_bytes(), type=_Ended).how
    except DAMAGES:
        return "interrupted"


def _remove(folder: Path) -> None:
    """It is gone at once; what is left of it after a power cut goes when the program starts again."""
    thrown = folder.with_name(f"{THROWN_AWAY}{folder.name}")
    with suppress(OSError):
        folder.rename(thrown)
    shutil.rmtree(thrown, ignore_errors=True)


def _rename(source: Path, target: Path) -> None:
    try:
        source.rename(target)
    except OSError as error:
        raise cannot_write(target, error) from error
