"""Where the person's runs, models and settings live: the only room that asks appdirs."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from pathlib import Path

import appdirs

from textcls_gui.core.errors import LibraryError
from textcls_gui.core.reasons import reason_of

HOME_VARIABLE = "TEXTCLS_HOME"


@dataclass(frozen=True, slots=True)
class UserPaths:
    """Everything under one folder, so that moving a run to the trash is a rename and a backup is one copy."""

    home: Path
    runs: Path
    datasets: Path
    models: Path
    searches: Path
    trash: Path
    logs: Path
    settings: Path  # a file, made by whoever writes it
    lock: Path  # a file, held by the one window of this folder
    handed_over: Path  # a folder: what later starts want that window to open

    @classmethod
    def locate(cls) -> UserPaths:
        """Name the folders without touching the disk.

        Raises:
            LibraryError: the system names no home folder for this person.
        """
        home = _home()
        return cls(
            home=home,
            runs=home / "runs",
            datasets=home / "datasets",
            models=home / "models",
            searches=home / "searches",
            trash=home / "trash",
            logs=home / "logs",
            settings=home / "settings.json",
            lock=home / "window.lock",
            handed_over=home / "handed_over",
        )

    def create(self) -> None:
        """Make the folders that are not there yet; the home is readable by its owner alone, for it will hold the person's texts.

        Raises:
            LibraryError: a folder cannot be made.
        """
        _make(self.home, mode=0o700)
        for folder in (self.runs, self.datasets, self.models, self.searches, self.trash, self.logs):
            _make(folder)


def _home() -> Path:
    chosen = os.environ.get(HOME_VARIABLE) or appdirs.user_data_dir("TextCls", appauthor=False)
    home = os.path.expanduser(chosen)
    if home.startswith("~"):
        raise LibraryError(
            "There is no home folder to keep models and runs in.",
            hint="Name a folder in the environment variable {variable}.",
            variable=HOME_VARIABLE,
        )
    return Path(home).absolute()


def _make(folder: Path, mode: int = 0o777) -> None:
    try:
        folder.mkdir(mode=mode, parents=True, exist_ok=True)
    except OSError as error:
        raise _refusal(folder, error) from error


def _refusal(folder: Path, error: OSError) -> LibraryError:
    match error.errno:
        case errno.EEXIST | errno.ENOTDIR:
            return LibraryError(
                "The folder {folder} cannot be made: there is a file where a folder should be.",
                hint="Move that file away, or name another folder in the environment variable {variable}.",
                folder=folder,
                variable=HOME_VARIABLE,
            )
        case errno.ENOSPC | errno.EDQUOT:
            return LibraryError(
                "The folder {folder} cannot be made: the disk is full.",
                hint="Free some space, or name a folder on another disk in the environment variable {variable}.",
                folder=folder,
                variable=HOME_VARIABLE,
            )
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return LibraryError(
                "The folder {folder} cannot be made: writing there is not allowed.",
                hint="Ask the owner of the folder, or name another one in the environment variable {variable}.",
                folder=folder,
                variable=HOME_VARIABLE,
            )
        case _:
            return LibraryError(
                "The folder {folder} cannot be made: {reason}.",
                hint="Name another folder in the environment variable {variable}.",
                folder=folder,
                reason=reason_of(error),
                variable=HOME_VARIABLE,
            )
