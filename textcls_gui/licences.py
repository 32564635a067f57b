"""Whose work the program is made of, and on which terms: the list that a bundle was given when it was made, else what is installed."""

from __future__ import annotations

import json
import os
import platform
import re
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

from textcls_gui.resources import resource

OWN_NAME = "textcls-gui"
LIST_FILE = "licences.json"  # among the bundle's resources
_LICENCE_FILES = ("LICENSE", "LICENCE", "COPYING", "NOTICE")
# Of these, the wheels bring no licence text along.
_TEXTS = {"apache": ("Apache-2.0.txt",), "lgpl-3.0": ("LGPL-3.0.txt", "GPL-3.0.txt")}
_MAX_LICENCE_NAME = 60


class Licence(NamedTuple):
    """`licence` is its name, as the library's makers give it; `text` may hold several, one after the other."""

    name: str
    version: str
    licence: str
    text: str


def shipped_licences() -> tuple[Licence, ...]:
    """The program itself first, then by name. Takes half a second where the program runs from its source."""
    try:
        listed: list[list[str]] = json.loads(resource(LIST_FILE).read_text(encoding="utf-8"))
        return tuple(Licence(*row) for row in listed)
    except (OSError, ValueError, TypeError):
        return licences_of(needed_distributions())


def licences_of(names: Iterable[str]) -> tuple[Licence, ...]:
    """Of these distributions and of what is shipped beside any: icons, a font, and Python itself."""
    found = [_licence(distribution(name)) for name in names]
    icons = Licence("Lucide icons", "", "ISC", _read(resource("icons", "LICENSE.txt")))
    font = Licence("Droid Sans Fallback", "", "Apache-2.0", _read(resource("fonts", "LICENSE.txt")))
    python = Licence("Python", platform.python_version(), "PSF-2.0", _python_text())
    return tuple(sorted([*found, icons, font, python], key=lambda licence: (licence.name != OWN_NAME, licence.name.lower())))


def needed_distributions() -> tuple[str, ...]:
    """What the program needs, and what that needs in turn; what is not installed is not there to be named."""
    found: dict[str, str] = {}
    pending = [OWN_NAME]
    while pending:
        try:
            one = distribution(pending.pop())
        except PackageNotFoundError:
            continue
        name = str(one.metadata["Name"])
        if name.lower() not in found:
            found[name.lower()] = name
            pending += _required(one)
    return tuple(found.values())


def _required(one: Distribution) -> Iterator[str]:
    for requirement in one.requires or ():
        asked, _, condition = requirement.partition(";")
        match = re.match(r"[A-Za-z0-9._-]+", asked)
        if match and "extra" not in condition:
            yield match.group()


def _licence(one: Distribution) -> Licence:
    meta = one.metadata
    classified = [line.split("::")[-1].strip() for line in meta.get_all("Classifier") or () if line.startswith("License")]
    first_line = ", ".join(meta.get_all("License") or ()).split("\n")[0]
    expression = ", ".join(meta.get_all("License-Expression") or ())
    named = expression or (first_line if len(first_line) <= _MAX_LICENCE_NAME else "") or ", ".join(classified)
    texts = [_read(Path(str(file.locate()))) for file in one.files or () if _is_licence(str(file))]
    return Licence(str(meta["Name"]), one.version, named, "\n\n".join(filter(None, texts)) or _usual_text(named))


def _is_licence(file: str) -> bool:
    path = Path(file)
    if path.suffix in (".py", ".pyc", ".pyi"):
        return False
    return path.name.split(".")[0].upper() in _LICENCE_FILES or ("dist-info" in file and "licen" in file.lower())


def _usual_text(named: str) -> str:
    files = next((files for beginning, files in _TEXTS.items() if named.lower().startswith(beginning)), ())
    return "\n\n".join(_read(resource("licences", file)) for file in files)


def _python_text() -> str:
    of_debian = Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright")
    beside = (Path(os.__file__).with_name("LICENSE.txt"), of_debian)
    return next((text for path in beside if (text := _read(path))), sys.copyright)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
