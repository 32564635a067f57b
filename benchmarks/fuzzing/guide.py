"""A mutant that makes the program go where none has gone before is kept, and becomes the origin of others."""

from __future__ import annotations

import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from random import Random
from types import CodeType, FrameType
from typing import TYPE_CHECKING

from benchmarks.fuzzing.mutations import broken

if TYPE_CHECKING:
    from benchmarks.fuzzing.files import Mutate

LONGEST_KEPT = 200_000  # bytes: mutants of mutants would grow and grow
WATCHED_STEPS = 50_000  # of one file: the rest of a long loop goes where its beginning went
LATEST = 8  # of those kept, which are chosen more often
UNFIT = (
    ValueError,
    KeyError,
    IndexError,
    OverflowError,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    zipfile.BadZipFile,
    zlib.error,
)
Way = tuple[CodeType, int, int]  # from one line of a function to another


class Guide:
    """What is kept lies in a folder, so that the next child goes on with it when one has died."""

    def __init__(self, kept: Path, intact: list[bytes], mutate: Mutate, watched: Path) -> None:
        self._folder = kept
        self._intact = intact
        self._mutate = mutate
        self._watched = str(watched)
        self._kept = [path.read_bytes() for path in sorted(kept.iterdir())]
        self._is_watched: dict[CodeType, bool] = {}
        self._ways: set[Way] = set()
        self._steps = 0

    def learn(self, open_content: Callable[[bytes], object]) -> None:
        """Where the intact files and those kept go is known."""
        for content in [*self._intact, *self._kept]:
            self.watch(content, lambda content=content: open_content(content), is_known=True)  # type: ignore[misc]

    def mutant(self, chance: Random) -> bytes:
        origins = self._intact
        if self._kept and chance.random() < 0.6:
            origins = self._kept[-LATEST:] if chance.random() < 0.5 else self._kept
        content = chance.choice(origins)
        try:
            return self._mutate(content, chance)
        except UNFIT:  # it is so broken already that it has no parts
            return broken(content, chance.choice(self._intact), chance)

    def watch(self, content: bytes, work: Callable[[], str], *, is_known: bool = False) -> str:
        before, self._steps = len(self._ways), 0
        sys.settrace(self._on_call)
        try:
            said = work()
        finally:
            sys.settrace(None)
        if len(self._ways) > before and not is_known and len(content) <= LONGEST_KEPT:
            self._kept.append(content)
            (self._folder / f"{len(self._kept):06}").write_bytes(content)
        return said

    def _on_call(self, frame: FrameType, _event: str, _argument: object) -> Callable[[FrameType, str, object], object] | None:
        code = frame.f_code
        is_watched = self._is_watched.get(code)
        if is_watched is None:
            is_watched = self._is_watched[code] = code.co_filename.startswith(self._watched)
        if not is_watched:
            return None
        last = 0

        def on_line(frame: FrameType, event: str, _argument: object) -> object:
            nonlocal last
            if event == "line":
                self._ways.add((code, last, frame.f_lineno))
                last = frame.f_lineno
                self._steps += 1
                if self._steps > WATCHED_STEPS:
                    sys.settrace(None)
            return on_line

        return on_line
