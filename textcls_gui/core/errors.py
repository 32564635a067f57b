"""Foreseen failures, each in a person's words: what happened, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class TextClsError(Exception):
    """A failure that was foreseen.

    The message and the hint are templates with their values kept apart, so that the window can translate the template and fill
    it afterwards. `str(error)` is the English sentence or two.
    """

    def __init__(self, message: str, *, hint: str = "", **values: object) -> None:
        super().__init__(message, hint, values)
        self.template = message
        self.hint_template = hint
        self.values = values

    @property
    def message(self) -> str:
        return self.template.format(**self.values)

    @property
    def hint(self) -> str:
        return self.hint_template.format(**self.values)

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class DatasetError(TextClsError):
    """A file cannot be read, or a model cannot be trained on what is in it."""


class ConfigError(TextClsError):
    """A setting is unknown, or its value is out of range."""


class TrainingError(TextClsError):
    """Training cannot go on: the loss is not finite, or the memory does not suffice."""


class DeviceError(TrainingError):
    """The graphics card cannot go on with a training; the processor can."""


class UnstableError(TrainingError):
    """The loss is no longer a number; to go on would bring nothing else."""


class LibraryError(TextClsError):
    """A run or a file cannot be kept: no space, no permission, a later version."""


class BundleError(TextClsError):
    """A model file is damaged, foreign, or of a later version."""


@contextmanager
def called(name: str) -> Iterator[None]:
    """A refusal within names what it is about as a person does, instead of the file or folder that it is kept in."""
    try:
        yield
    except TextClsError as error:
        if "name" in error.values:
            error.values["name"] = name
        raise


class Cancelled(Exception):
    """The person asked for the work to stop; a result, not a failure."""
