"""The sample data sets that come with the program."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from textcls_gui.core.phrases import phrase


@dataclass(frozen=True, slots=True)
class Sample:
    """`title` and `description` are English; the window translates them."""

    name: str
    title: str
    description: str
    path: Path


_SAMPLES = (
    ("support_messages", phrase("Support messages"), phrase("What customers write to an online shop, by topic. English.")),
    ("chinese_reviews", phrase("Chinese reviews"), phrase("Reviews of shops and hotels: good, fair or bad. Chinese.")),
)


def samples(folder: Path) -> tuple[Sample, ...]:
    """The samples in the folder of shipped files."""
    return tuple(Sample(name, title, description, folder / f"{name}.csv") for name, title, description in _SAMPLES)
