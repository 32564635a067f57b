"""The version of the person's whole folder: a later one is refused, an earlier one is brought up to date, with a copy made before."""

from __future__ import annotations

import logging
import shutil
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from textcls_gui import __version__
from textcls_gui.core.errors import LibraryError, TextClsError
from textcls_gui.core.files import sweep_partials, write_folder_whole, write_whole, written_beside
from textcls_gui.core.locks import changing
from textcls_gui.core.reasons import reason_of

logger = logging.getLogger(__name__)

VERSION_FILE, BACKUPS_FOLDER = "version.json", "backups"
NO_VERSION = 1  # of a folder of before there was a version file
PATIENCE_SECONDS = 120.0  # another window may be making the copy


@dataclass(frozen=True, slots=True)
class Migration:
    """One step, from the version before to `version`. `touched` are the files that `apply` will change: these are copied before.

    `apply` is done once more if it was broken off, so it leaves alone what it has changed already.
    """

    version: int
    touched: Callable[[Path], Sequence[Path]]
    apply: Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class Migrated:
    """What a person is told; `backup` is None where no file had to be changed."""

    version: int
    backup: Path | None


class _Version(msgspec.Struct, frozen=True):
    format_version: int
    program_version: str = ""


def prepare_home(home: Path, migrations: Sequence[Migration] | None = None) -> Migrated | None:
    """Once at the start, before anything in the folder is opened; gives what was changed, if anything was.

    Raises:
        LibraryError: the folder is of a later version, or could not be brought up to date, and is as it was.
    """
    steps = _steps() if migrations is None else migrations
    newest = max((step.version for step in steps), default=NO_VERSION)
    found = _read(home)
    if found is not None and found.format_version == newest:
        _sweep(home)
        return None
    _require_not_later(home, found, newest)
    with changing(home / VERSION_FILE, patience=PATIENCE_SECONDS):
        found = _read(home)  # another window may have been first
        _require_not_later(home, found, newest)
        _sweep(home)
        old = NO_VERSION if found is None else found.format_version
        backups = [_take(step, home) for step in sorted(steps, key=lambda step: step.version) if step.version > old]
        write_whole(home / VERSION_FILE, msgspec.json.encode(_Version(newest, __version__)))
    backup = next((folder for folder in reversed(backups) if folder is not None), None)
    return Migrated(newest, backup) if backup is not None else None


def _read(home: Path) -> _Version | None:
    """A damaged file is as none: each step leaves alone what is up to date already."""
    try:
        return msgspec.json.decode((home / VERSION_FILE).read_bytes(), type=_Version)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as error:
        logger.info("The version of the folder could not be read: %s", type(error).__name__)
        return None


def _require_not_later(home: Path, found: _Version | None, newest: int) -> None:
    if found is not None and found.format_version > newest:
        raise LibraryError(
            "The folder {folder} was last used by TextCls {later}, which is later than this one, TextCls {here}.",
            hint="Nothing in it was changed. Install TextCls {later} to open it, or name another folder in the variable TEXTCLS_HOME.",
            folder=home,
            later=found.program_version[:40] or "?",
            here=__version__,
        )


def _sweep(home: Path) -> None:
    for folder in (home, *(home / name for name in ("runs", "datasets", "models", "searches", "trash", "unfinished", BACKUPS_FOLDER))):
        sweep_partials(folder)


def _take(step: Migration, home: Path) -> Path | None:
    """Copy, change, and where that fails, put the copies back. Gives the folder of the copies, or None where nothing had to change."""
    backup = home / BACKUPS_FOLDER / f"before-version-{step.version}"
    try:
        touched = step.touched(home)
        if not touched and not backup.is_dir():
            return None
        if not backup.is_dir():  # else the step was broken off, and the copies in it are of before
            (home / BACKUPS_FOLDER).mkdir(exist_ok=True)
            write_folder_whole(backup, lambda folder: _copy(home, touched, folder))
        try:
            step.apply(home)
        except BaseException:
            _put_back(backup, home)
            raise
    except (OSError, TextClsError, ValueError) as error:
        logger.info("The folder could not be brought to version %d: %s", step.version, type(error).__name__)
        raise LibraryError(
            "Your models and data could not be made ready for TextCls {here}: {reason}.",
            hint="They are as they were. Make room on the disk and start again, or go on with the version that you had before.",
            here=__version__,
            reason=reason_of(error),
        ) from error
    return backup


def _copy(home: Path, files: Sequence[Path], folder: Path) -> None:
    for file in files:
        copy = folder / file.relative_to(home)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(file, copy)


def _put_back(backup: Path, home: Path) -> None:
    for copy in backup.rglob("*"):
        if copy.is_file():
            with written_beside(home / copy.relative_to(backup)) as beside:
                shutil.copy2(copy, beside)
    shutil.rmtree(backup, ignore_errors=True)


def _steps() -> tuple[Migration, ...]:
    return (Migration(2, _older_models, _save_anew),)


def _older_models(home: Path) -> list[Path]:
    """Of runs of before several LSTMs were averaged; `.textcls` files elsewhere are told as now whenever they are opened."""
    from textcls_gui.core.library.older import is_older

    found = []
    for path in (*home.glob("runs/*/model.textcls"), *home.glob("trash/*/model.textcls")):
        try:
            with zipfile.ZipFile(path) as archive:  # of our own making
                if is_older(archive.read("manifest.json")):
                    found.append(path)
        except (OSError, ValueError, KeyError, RecursionError, zipfile.BadZipFile):
            continue  # a damaged model stays as it is, and its run says so when it is opened
    return found


def _save_anew(home: Path) -> None:
    """All else in a file stays as it is; a damaged one is left alone."""
    from textcls_gui.core.errors import BundleError
    from textcls_gui.core.library.bundle import save_as_now

    for path in _older_models(home):
        try:
            save_as_now(path)
        except BundleError as error:
            logger.info("A model of an earlier version could not be read: %s", type(error).__name__)
