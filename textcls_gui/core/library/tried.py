"""The texts that a person tried, kept in a file of the program's own: few, short, and gone as soon as that is wished."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import msgspec

from textcls_gui.core.errors import LibraryError
from textcls_gui.core.files import cannot_write, read_to_change, write_whole
from textcls_gui.core.locks import changing
from textcls_gui.core.phrases import Phrase

logger = logging.getLogger(__name__)

MOST_KEPT = 200
MOST_STARRED = 200
LONGEST_KEPT = 5_000
DAMAGES = (ValueError, RecursionError)


@dataclass(frozen=True, slots=True)
class TriedText:
    """`label` and `probability` are what the model of that name said; `when` is in UTC."""

    text: str
    label: str
    probability: float
    model: str
    when: Annotated[datetime, msgspec.Meta(tz=True)]
    is_starred: bool = False


class TriedTexts:
    """Newest first. Several windows may change them; a file that is missing or damaged is an empty list."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def all(self) -> tuple[TriedText, ...]:
        try:
            return self._known()
        except LibraryError as error:
            logger.info("The tried texts could not be read: %s", error.template)
            return ()

    def _known(self) -> tuple[TriedText, ...]:
        """Raises LibraryError if the file cannot be read now: it is not to be written over then."""
        content = read_to_change(self._path)
        try:
            return () if content is None else msgspec.json.decode(content, type=tuple[TriedText, ...])
        except DAMAGES as error:
            logger.info("The tried texts could not be read: %s", type(error).__name__)
            return ()

    def add(self, text: str, label: str, probability: float, model: str) -> tuple[TriedText, ...]:
        """The same text is kept once, and keeps its star; the beginning of it that was tried just before is not kept beside it.

        Raises LibraryError if it cannot be written.
        """
        text = text.strip()[:LONGEST_KEPT].encode("utf-8", "replace").decode()
        with self._changing():
            known = self._known()
            is_starred = any(tried.is_starred for tried in known if tried.text == text)
            others = [tried for tried in known if tried.text != text]
            if others and text.startswith(others[0].text) and not others[0].is_starred and others[0] is known[0]:
                others = others[1:]
            return self._write([TriedText(text, label, probability, model, datetime.now(UTC), is_starred), *others])

    def star(self, text: str, *, is_starred: bool) -> tuple[TriedText, ...]:
        with self._changing():
            return self._write([replace(tried, is_starred=is_starred) if tried.text == text else tried for tried in self._known()])

    def remove(self, text: str) -> tuple[TriedText, ...]:
        with self._changing():
            return self._write([tried for tried in self._known() if tried.text != text])

    def clear(self) -> tuple[TriedText, ...]:
        """All of them, starred ones too: the file is deleted. Raises LibraryError if that is not allowed."""
        with self._changing():
            try:
                self._path.unlink(missing_ok=True)
            except OSError as error:
                raise cannot_write(self._path, error) from error
            return ()

    def put_back(self, forgotten: Sequence[TriedText]) -> tuple[TriedText, ...]:
        """Raises LibraryError if it cannot be written."""
        with self._changing():
            return self._write([*self._known(), *forgotten])

    def _changing(self) -> AbstractContextManager[None]:
        return changing(self._path, Phrase("The list of tried texts"))

    def _write(self, texts: list[TriedText]) -> tuple[TriedText, ...]:
        kept: list[TriedText] = []
        room = {True: MOST_STARRED, False: MOST_KEPT}
        for tried in texts:
            if room[tried.is_starred] > 0:
                room[tried.is_starred] -= 1
                kept.append(tried)
        write_whole(self._path, msgspec.json.encode(kept))
        return tuple(kept)
