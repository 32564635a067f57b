"""Whether what is installed is what was locked, is under a licence that we can ship, and is no version known to be bad; asks no network.

python packaging/check_lock.py

A list kept by hand cannot know what was found yesterday: this is a net under `pip-audit`, not in its place.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from textcls_gui.licences import Licence, licences_of, needed_distributions

PROJECT = Path(__file__).resolve().parents[1]
LOCK, KNOWN_BAD = PROJECT / "requirements.lock", PROJECT / "packaging" / "known_bad.txt"
# Any of these lets us ship the library under its own terms beside an MIT program. LGPL: Qt's libraries lie beside the program as files
# of their own, which a person can exchange. MPL: of files that we have not changed.
ALLOWED = ("0BSD", "Apache", "BSD", "BSL-1.0", "CC0", "ISC", "LGPL", "LLVM", "MIT", "MPL", "PSF", "Python Software Foundation", "Zlib")


def main() -> int:
    locked = read_lock(LOCK.read_text(encoding="utf-8"))
    bad = KNOWN_BAD.read_text(encoding="utf-8")
    problems = [*differences(locked), *refused_licences(licences_of(needed_distributions())), *known_bad(locked, bad)]
    print("\n".join(problems) or f"{len(locked)} locked libraries: versions, licences and known faults checked.")
    return 1 if problems else 0


def read_lock(content: str) -> dict[str, str]:
    lines = (line.strip() for line in content.splitlines())
    pairs = (line.split("==") for line in lines if line and not line.startswith("#"))
    return {plain(name): found for name, found in pairs}


def plain(name: str) -> str:
    """As names of libraries are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def differences(locked: Mapping[str, str]) -> Iterator[str]:
    """Between the lock and what is installed; a library that only another system needs is in the lock alone."""
    for name, wanted in locked.items():
        try:
            found = version(name).split("+")[0]
        except PackageNotFoundError:
            continue
        if found != wanted:
            yield f"{name}: {wanted} is locked, but {found} is installed."
    for name in needed_distributions():
        if plain(name) not in locked and plain(name) != "textcls-gui":
            yield f"{name} is needed, but not in requirements.lock."


def refused_licences(licences: tuple[Licence, ...]) -> Iterator[str]:
    for licence in licences:
        if not is_allowed(licence.licence):
            yield f"{licence.name} is under “{licence.licence}”, which is not on the list of packaging/check_lock.py."
        if not licence.text:
            yield f"{licence.name} brings no licence text along: add one to resources/licences."


def is_allowed(expression: str) -> bool:
    """One of several to choose from, or all of several that hold together."""
    for choice in re.split(r"\s+OR\s+", expression):
        names = [part.strip(" ()").removeprefix("3-Clause ") for part in re.split(r"\s+AND\s+", choice)]
        if all(name.startswith(ALLOWED) for name in names):
            return True
    return False


def known_bad(locked: Mapping[str, str], listed: str) -> Iterator[str]:
    for line in listed.splitlines():
        if line and not line.startswith("#"):
            name, bound, why = line.split(maxsplit=2)
            found = locked.get(name)
            if found is not None and _is_hit(found, bound):
                yield f"{name} {found}: {why}."


def _is_hit(found: str, bound: str) -> bool:
    return found == bound[1:] if bound.startswith("=") else _numbers(found) < _numbers(bound)


def _numbers(found: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", found))


if __name__ == "__main__":
    sys.exit(main())
