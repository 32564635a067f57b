"""Which model files were opened last: a short list in the person's folder."""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec

from textcls_gui.core.errors import LibraryError
from textcls_gui.core.files import write_whole

logger = logging.getLogger(__name__)

MOST_KEPT = 8


def load_recent_models(file: Path) -> tuple[Path, ...]:
    """The one that was opened last comes first; nothing where there is no such list, or where it is not ours."""
    try:
        return tuple(Path(name) for name in msgspec.json.decode(file.read_bytes(), type=list[str]))
    except (OSError, ValueError, RecursionError):
        return ()


def remember_model(file: Path, model: Path) -> None:
    """A list that cannot be written costs the person one line on the start page and nothing else."""
    others = [other for other in load_recent_models(file) if other != model]
    try:
        write_whole(file, msgspec.json.encode([str(path) for path in (model, *others)[:MOST_KEPT]]))
    except LibraryError as error:
        logger.info("The opened model was not remembered: %s", error.message)
