"""What is in the bundle: a bill of materials (CycloneDX 1.5), and the licence texts of all of it, both made from what was bundled."""

from __future__ import annotations

import ast
import json
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

LISTING = """
import importlib.metadata, json
owners = importlib.metadata.packages_distributions()
found = {}
for distribution in importlib.metadata.distributions():
    files = [str(file.locate()) for file in distribution.files or () if "dist-info" in str(file) and "licen" in str(file).lower()]
    files += [str(file.locate()) for file in distribution.files or ()
              if "dist-info" not in str(file) and file.name.split(".")[0].upper() in ("LICENSE", "LICENCE", "COPYING", "NOTICE")]
    meta = distribution.metadata
    classified = [line.split("::")[-1].strip() for line in meta.get_all("Classifier") or () if line.startswith("License")]
    licence = meta.get("License-Expression") or (meta.get("License") or "").split("\\n")[0] or ", ".join(classified)
    found[meta["Name"]] = {"version": distribution.version, "license": licence, "files": files}
print(json.dumps({"owners": owners, "distributions": found}))
"""
BILL, LICENCES = "bill-of-materials.cdx.json", "THIRD_PARTY_LICENSES.txt"
OWN_NAME = "textcls-gui"
FREEZER = "pyinstaller"  # its loader is what is started first; its licence lets programs that it makes have any


def write_bill(python: Path, analysis: Path, bundle: Path, version: str) -> Path:
    """Put both files into the bundle, beside the program; returns the bill.

    Args:
        python: of the environment that the bundle was made in.
        analysis: the freezer's own notes on what it took from where.
    """
    installed = json.loads(subprocess.run([str(python), "-c", LISTING], capture_output=True, text=True, check=True).stdout)
    bundled = _bundled_distributions(analysis, installed["owners"]) | {FREEZER}
    distributions = {
        name: found for name, found in installed["distributions"].items() if name.lower() in {each.lower() for each in bundled}
    }
    system = dict(sorted(_system_packages(analysis)))
    bill = bundle / BILL
    bill.write_text(json.dumps(_cyclonedx(distributions, system, version), indent=1, ensure_ascii=False), encoding="utf-8")
    (bundle / LICENCES).write_text(_licences(python, distributions, system), encoding="utf-8")
    return bill


def _bundled_distributions(analysis: Path, owners: Mapping[str, list[str]]) -> set[str]:
    """By the top-level names of the modules and files that were bundled."""
    tops = {name.split(".")[0] for name, _path, _kind in _entries(analysis, "PYZ-00.toc")}
    tops |= {Path(name).parts[0].split(".")[0] for name, _path, _kind in _entries(analysis, "COLLECT-00.toc")}
    return {owner for top in tops for owner in owners.get(top, ())} - {OWN_NAME}


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


def _cyclonedx(distributions: Mapping[str, Mapping[str, str]], system: Mapping[str, str], version: str) -> dict[str, object]:
    components: list[dict[str, object]] = []
    for name, found in sorted(distributions.items(), key=lambda item: item[0].lower()):
        component: dict[str, object] = {"type": "library", "name": name, "version": found["version"]}
        component["purl"] = f"pkg:pypi/{name.lower()}@{found['version']}"
        if found["license"]:
            component["licenses"] = [{"license": {"name": found["license"]}}]
        components.append(component)
    for name, package_version in system.items():
        components.append({"type": "library", "name": name, "version": package_version, "purl": f"pkg:deb/debian/{name}@{package_version}"})
    own = {"type": "application", "name": OWN_NAME, "version": version, "licenses": [{"license": {"id": "MIT"}}]}
    return {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "metadata": {"component": own}, "components": components}


def _licences(python: Path, distributions: Mapping[str, Mapping[str, str]], system: Mapping[str, str]) -> str:
    parts = ["TextCls is made of these libraries, each under its own licence.\n"]
    for name, found in sorted(distributions.items(), key=lambda item: item[0].lower()):
        parts.append(_chapter(f"{name} {found['version']}: {found['license'] or 'see below'}", found["files"]))
    interpreter = [str(path) for path in Path(_base_prefix(python)).glob("lib/python3*/LICENSE.txt")] + [
        "/usr/share/doc/python3.11/copyright"
    ]
    parts.append(_chapter("Python", interpreter))
    for name, version in system.items():
        parts.append(_chapter(f"{name} {version}, of Debian", [f"/usr/share/doc/{name}/copyright"]))
    return "\n".join(parts)


def _base_prefix(python: Path) -> str:
    return subprocess.run(
        [str(python), "-c", "import sys; print(sys.base_prefix)"], capture_output=True, text=True, check=True
    ).stdout.strip()


def _chapter(title: str, files: object) -> str:
    texts = [Path(str(file)).read_text(encoding="utf-8", errors="replace").strip() for file in files if Path(str(file)).is_file()]  # type: ignore[attr-defined]
    return "\n".join([f"{'=' * 100}\n{title}\n{'=' * 100}", *texts, ""])
