"""A language's file: Qt Linguist's own .ts, which translators have tools for, and the .qm that the program loads."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

import PySide6

from translating.collect import Message

FOLDER = Path(__file__).parents[1] / "resources" / "translations"
NUM_FORMS = {"zh_CN": 1, "ja": 1, "ko": 1, "vi": 1, "th": 1, "id": 1, "ru": 3, "uk": 3, "pl": 3, "cs": 3, "ar": 6}  # two elsewhere


@dataclass(frozen=True, slots=True)
class Translation:
    """One form, or as many as the language has for counts; unfinished ones wait for a person's eye."""

    forms: tuple[str, ...]
    is_finished: bool = True


Catalogue = dict[Message, Translation]


def num_forms(language: str) -> int:
    return NUM_FORMS.get(language, 2)


def languages() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.ts"))


def ts_file(language: str) -> Path:
    return FOLDER / f"{language}.ts"


def read(path: Path) -> Catalogue:
    found: Catalogue = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for element in context.iter("message"):
            is_plural = element.get("numerus") == "yes"
            message = Message(context.findtext("name", ""), element.findtext("source", ""), element.findtext("comment", ""), is_plural)
            translation = element.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] if is_plural else [translation.text or ""]
            found[message] = Translation(tuple(forms), translation.get("type") is None)
    return found


def updated(known: Catalogue, wanted: Mapping[Message, tuple[str, ...]], language: str) -> Catalogue:
    """What is wanted and no more; new words are begun with what the same words are called elsewhere."""
    elsewhere = {message.source: found for message, found in known.items() if all(found.forms)}
    made: Catalogue = {}
    for message in wanted:
        same = elsewhere.get(message.source)
        count = num_forms(language) if message.is_plural else 1
        empty = ("",) * count
        begun = same.forms if same is not None and len(same.forms) == count else empty
        made[message] = known.get(message, Translation(begun, is_finished=False))
    return made


def write(path: Path, catalogue: Catalogue, files: Mapping[Message, tuple[str, ...]], language: str) -> None:
    """In one order always, so that two people's changes meet as seldom as can be."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    for context in sorted({message.context for message in catalogue}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for message in sorted(message for message in catalogue if message.context == context):
            lines += _message_lines(message, catalogue[message], files.get(message, ()))
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def _message_lines(message: Message, translation: Translation, files: tuple[str, ...]) -> list[str]:
    lines = ['    <message numerus="yes">' if message.is_plural else "    <message>"]
    lines += [f"        <location filename={quoteattr(f'../../{file}')}/>" for file in files]
    lines.append(f"        <source>{escape(message.source)}</source>")
    if message.comment:
        lines.append(f"        <comment>{escape(message.comment)}</comment>")
    kind = "" if translation.is_finished else ' type="unfinished"'
    if message.is_plural:
        forms = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in translation.forms)
        lines.append(f"        <translation{kind}>{forms}</translation>")
    else:
        lines.append(f"        <translation{kind}>{escape(translation.forms[0])}</translation>")
    return [*lines, "    </message>"]


def compile_file(ts: Path, qm: Path) -> None:
    """By Qt's own lrelease, which comes with PySide6."""
    folder = Path(PySide6.__file__).parent
    program = folder / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([program, "-silent", ts, "-qm", qm], check=True)
