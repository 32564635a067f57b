"""The help of one language as it stands on the disk: pages of Markdown, their headings, and what stands under each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PAGES = (
    "getting-started",
    "data",
    "model",
    "train",
    "results",
    "try",
    "library",
    "compare",
    "settings",
    "curves",
    "all-settings",
    "glossary",
    "problems",
    "privacy",
    "shortcuts",
)
STANDARD_LANGUAGE = "en"

_HEADING = re.compile(r"^(#{1,4}) +(.*?)(?: +\{#([\w-]+)\})?$")
_PICTURE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"\*+|`|^> ?|^- |^\d+\. |^\|[-| ]+\|$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, and the plain words under it up to the next one. The anchor of a page's first heading is empty."""

    page: str
    anchor: str
    level: int
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class HelpPage:
    """`markdown` is without the anchors, which only this program understands."""

    name: str
    markdown: str
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        return self.sections[0].title

    @property
    def first_sentence(self) -> str:
        return self.sections[0].words.split("\n", 1)[0]


@dataclass(frozen=True, slots=True)
class HelpBook:
    folder: Path
    pages: Mapping[str, HelpPage]

    def section(self, topic: str) -> Section | None:
        """The place that a topic such as `train` or `glossary#epoch` names."""
        name, _, anchor = topic.partition("#")
        if name not in self.pages:
            return None
        return next((section for section in self.pages[name].sections if section.anchor == anchor), None)

    def all_sections(self) -> list[Section]:
        return [section for page in self.pages.values() for section in page.sections]


def read_book(folder: Path) -> HelpBook:
    """
    Raises:
        OSError: the program's own files are missing.
    """
    return HelpBook(folder, {name: read_page(name, (folder / f"{name}.md").read_text(encoding="utf-8")) for name in PAGES})


def read_page(name: str, markdown: str) -> HelpPage:
    sections: list[Section] = []
    lines: list[str] = []
    shown: list[str] = []
    for line in [*markdown.splitlines(), "# end"]:
        heading = _HEADING.match(line)
        if heading is None:
            lines.append(line)
            shown.append(line)
            continue
        if sections:
            last = sections[-1]
            sections[-1] = Section(name, last.anchor, last.level, last.title, plain("\n".join(lines)))
        lines = []
        marks, title, anchor = heading.groups()
        sections.append(Section(name, anchor or "", len(marks), title, ""))
        shown.append(f"{marks} {title}")
    return HelpPage(name, "\n".join(shown[:-1]), tuple(sections[:-1]))


def plain(markdown: str) -> str:
    """The words of a piece of Markdown, paragraph by paragraph, as they are searched."""
    words = _LINK.sub(r"\1", _PICTURE.sub(r"\1", markdown))
    paragraphs = (" ".join(_MARKS.sub("", paragraph).replace("|", " ").split()) for paragraph in words.split("\n\n"))
    return "\n".join(paragraph for paragraph in paragraphs if paragraph)
