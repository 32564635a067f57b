"""What is in the bundle: a bill of materials (CycloneDX 1.5), and the licence texts of all of it, both made from what was bundled."""

from __future__ import annotations

import ast
import json
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

# The program's own room for licences, as it is installed in the bundle's environment, reads them.
OWNERS = "import importlib.metadata, json; print(json.dumps(importlib.metadata.packages_distributions()))"
LISTING = """
import importlib.metadata, json, sys
from textcls_gui.licences import licences_of
wanted = set(json.load(sys.stdin))
names = [found.metadata["Name"] for found in importlib.metadata.distributions()]
print(json.dumps(licences_of(sorted({name for name in names if name.lower() in wanted}))))
"""
BILL, LICENCES = "bill-of-materials.cdx.json", "THIRD_PARTY_LICENSES.txt"
OWN_NAME = "textcls-gui"
LIST_FILE = "licences.json"
BESIDE = ("Python", "Lucide icons", "Droid Sans Fallback")  # shipped, but of no package
FREEZER = "pyinstaller"  # its loader is what is started first; its licence lets programs that it makes have any


def write_bill(python: Path, analysis: Path, bundle: Path, version: str) -> Path:
    """Put both files into the bundle, beside the program, and among its resources the list that its window shows; returns the bill.

    Args:
        python: of the environment that the bundle was made in.
        analysis: the freezer's own notes on what it took from where.
    """
    bundled = _bundled_distributions(analysis, _told(python, OWNERS)) | {FREEZER, OWN_NAME}
    rows: list[list[str]] = _told(python, LISTING, [name.lower() for name in bundled])
    system = dict(sorted(_system_packages(analysis)))
    rows += [[name, found, "see the text", _copyright(name)] for name, found in system.items()]
    bill = bundle / BILL
    bill.write_text(json.dumps(_cyclonedx(rows, system, version), indent=1, ensure_ascii=False), encoding="utf-8")
    (bundle / LICENCES).write_text(_licences(rows), encoding="utf-8")
    for folder in {path.parent for path in bundle.rglob("resources/icons")}:
        (folder / LIST_FILE).write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    return bill


def _told(python: Path, code: str, asked: object = None) -> Any:
    return json.loads(subprocess.run([str(python), "-c", code], input=json.dumps(asked), capture_output=True, text=True, check=True).stdout)


def _bundled_distributions(analysis: Path, owners: Mapping[str, list[str]]) -> set[str]:
    """By the top-level names of the modules and files that were bundled."""
    tops = {name.split(".")[0] for name, _path, _kind in _entries(analysis, "PYZ-00.toc")}
    tops |= {Path(name).parts[0].split(".")[0] for name, _path, _kind in _entries(analysis, "COLLECT-00.toc")}
    return {owner for top in tops for owner in owners.get(top, ())}


def _entries(analysis: Path, name: str) -> Iterator[tuple[str, str, str]]:
    """The freezer writes tuples of strings, numbers and lists, and nothing else."""
    pending = [ast.literal_eval((analysis / name).read_text(encoding="utf-8"))]
    while pending:
        found = pending.pop()
        if isinstance(found, tuple) and len(found) == 3 and all(isinstance(part, str) for part in found):
            yield found
        elif isinstance(found, (tuple, list)):
            pending.extend(found)


def _system_packages(analysis: Path) -> Iterator[tuple[str, str]]:
    """Name and version of the Debian packages from which libraries were taken; none elsewhere."""
    paths = sorted(
        {path for _name, path, kind in _entries(analysis, "COLLECT-00.toc") if kind == "BINARY" and path.startswith(("/lib", "/usr/lib"))}
    )
    for path in paths:
        tried = [path, path.removeprefix("/usr"), str(Path(path).resolve())]
        for name in tried:
            asked = (
                subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True, check=False)
                if Path("/usr/bin/dpkg-query").exists()
                else None
            )
            if asked is not None and asked.returncode == 0:
                package = asked.stdout.split(":")[0]
                version = subprocess.run(
                    ["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True, check=False
                ).stdout
                yield package, version
                break


def _copyright(package: str) -> str:
    path = Path(f"/usr/share/doc/{package}/copyright")
    return path.read_text(encoding="utf-8", errors="replace").strip() if path.is_file() else ""


def _cyclonedx(rows: Sequence[Sequence[str]], system: Mapping[str, str], version: str) -> dict[str, object]:
    components: list[dict[str, object]] = []
    for name, found, licence, _text in rows:
        if name == OWN_NAME:
            continue
        component: dict[str, object] = {"type": "library", "name": name, "version": found}
        if name in system:
            component["purl"] = f"pkg:deb/debian/{name}@{found}"
        else:
            component |= {"purl": f"pkg:pypi/{name.lower()}@{found}"} if name not in BESIDE else {}
            component |= {"licenses": [{"license": {"name": licence}}]} if licence else {}
        components.append(component)
    own = {"type": "application", "name": OWN_NAME, "version": version, "licenses": [{"license": {"id": "MIT"}}]}
    return {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "metadata": {"component": own}, "components": components}


def _licences(rows: Sequence[Sequence[str]]) -> str:
    parts = ["TextCls is made of these libraries, each under its own licence.\n"]
    for name, found, licence, text in rows:
        title = f"{name} {found}: {licence or 'see below'}"
        parts.append(f"{'=' * 100}\n{title}\n{'=' * 100}\n{text}\n")
    return "\n".join(parts)
