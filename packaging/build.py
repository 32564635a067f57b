"""Builds what a person downloads: clean environment, tests, bundle, smoke test, installers, bill of materials, checksums.

python3 packaging/build.py [--variant cpu|cuda] [--without-tests] [--keep-environment]

Run by `make package`, on the standard library alone and by the Python that the program is to be built with. Everything in between lies
under build/package, and what is to be given to people in dist. The same commit gives the same list of files and the same versions.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bill_of_materials import write_bill
from linux_packages import build_archive, build_deb

PROJECT = Path(__file__).resolve().parents[1]
WORK = PROJECT / "build" / "package"
OUTPUT = PROJECT / "dist"
PROGRAM = "textcls-gui"
IS_WINDOWS = sys.platform == "win32"
LARGEST_SHOWN = 20
INDEX_VARIABLE = "TEXTCLS_TORCH_INDEX"  # where pip finds torch's other build, as packaging/README.md says


def main() -> None:
    chosen = _arguments()
    environment = _environment()
    python = _clean_environment(chosen.variant, keep=chosen.keep_environment)
    if not chosen.without_tests:
        _step("Tests", ["make", "test"], environment, PROJECT)
    _make_icons(python, environment)
    _write_release(chosen.variant, environment)
    bundle = _bundle(python, environment)
    _prune(bundle)
    _strip(bundle)
    bill = write_bill(python, WORK / "work" / "textcls", bundle, _version())
    _show_sizes(bundle)
    _step("Smoke test", [sys.executable, str(PROJECT / "packaging" / "smoke_test.py"), str(bundle)], environment, PROJECT)
    OUTPUT.mkdir(exist_ok=True)
    made = [_copied(bill, OUTPUT / f"{PROGRAM}-{_version()}.cdx.json")]
    made += _installers(bundle, "" if chosen.variant == "cpu" else f"-{chosen.variant}", environment)
    _write_checksums(made)


def _installers(bundle: Path, suffix: str, environment: Mapping[str, str]) -> list[Path]:
    version = _version()
    if IS_WINDOWS:
        made = OUTPUT / f"TextCls{suffix}-{version}-setup.exe"
        values = {"VERSION": version, "VARIANT": suffix, "BUNDLE": bundle, "OUTPUT": made, "ICON": WORK / "icons" / "textcls.ico"}
        definitions = [f"-D{name}={value}" for name, value in values.items()]
        _step("Installer", ["makensis", "-V2", *definitions, PROJECT / "packaging" / "windows" / "installer.nsi"], environment, PROJECT)
        return [made]
    if sys.platform == "darwin":
        made = OUTPUT / f"TextCls{suffix}-{version}-{os.uname().machine}.dmg"
        app = bundle.with_name("TextCls.app")
        _step("Disk image", ["sh", PROJECT / "packaging" / "macos" / "build_dmg.sh", app, made], environment, PROJECT)
        return [made]
    epoch = int(environment["SOURCE_DATE_EPOCH"])
    print("== Packages", flush=True)
    return [build(bundle, OUTPUT, version, suffix, epoch) for build in (build_deb, build_archive)]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Build the installers.")
    parser.add_argument("--variant", choices=("cpu", "cuda"), default="cpu", help="which build of torch is bundled")
    parser.add_argument("--without-tests", action="store_true", help="leave the tests out, while working on the packaging")
    parser.add_argument("--keep-environment", action="store_true", help="use the environment of the last build again")
    return parser.parse_args()


def _environment() -> dict[str, str]:
    """Times of files and the order of sets are the same in each build of a commit."""
    committed = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=PROJECT, capture_output=True, text=True, check=False
    ).stdout.strip()
    return {**os.environ, "SOURCE_DATE_EPOCH": committed or str(int(time.time())), "PYTHONHASHSEED": "1", "TEXTCLS_VERSION": _version()}


def _version() -> str:
    for line in (PROJECT / "textcls_gui" / "__init__.py").read_text(encoding="utf-8").splitlines():
        if line.startswith("__version__"):
            return line.split('"')[1]
    raise SystemExit("textcls_gui/__init__.py names no version.")


def _step(name: str, command: Sequence[str | Path], environment: Mapping[str, str], folder: Path) -> None:
    print(f"== {name}", flush=True)
    began = time.monotonic()
    done = subprocess.run([str(part) for part in command], cwd=folder, env=dict(environment), check=False)
    if done.returncode:
        raise SystemExit(f"{name} failed with status {done.returncode}.")
    print(f"   {time.monotonic() - began:.0f} s", flush=True)


def _clean_environment(variant: str, keep: bool) -> Path:
    """A virtual environment with the program itself, not a link to its source, and the freezer; returns its Python."""
    venv = WORK / f"venv-{variant}"
    python = venv / ("Scripts/python.exe" if IS_WINDOWS else "bin/python")
    if not (keep and python.exists()):
        shutil.rmtree(venv, ignore_errors=True)
        _step("Clean environment", [sys.executable, "-m", "venv", venv], os.environ, PROJECT)
    pip = [python, "-m", "pip", "install", "--disable-pip-version-check", "--quiet", "-c", "requirements.lock"]
    if variant == "cuda":
        pip += ["-c", "packaging/requirements-cuda.lock"]
    if INDEX_VARIABLE in os.environ:
        pip += ["--extra-index-url", os.environ[INDEX_VARIABLE]]
    _step("Libraries", [*pip, "-r", "packaging/requirements-build.lock", "."], os.environ, PROJECT)
    _step(
        "The program",
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--force-reinstall", "."],
        os.environ,
        PROJECT,
    )
    return python


def _make_icons(python: Path, environment: Mapping[str, str]) -> None:
    _step(
        "Icons", [python, PROJECT / "packaging" / "make_icons.py", WORK / "icons"], {**environment, "QT_QPA_PLATFORM": "offscreen"}, PROJECT
    )


def _write_release(variant: str, environment: Mapping[str, str]) -> None:
    """What the program says of itself: the day is the commit's, so that the same commit gives the same file."""
    made_on = datetime.fromtimestamp(int(environment["SOURCE_DATE_EPOCH"]), UTC).date().isoformat()
    told = {"version": _version(), "made_on": made_on, "variant": variant}
    (WORK / "release.json").write_text(json.dumps(told), encoding="utf-8")


def _bundle(python: Path, environment: Mapping[str, str]) -> Path:
    folders = ["--distpath", WORK / "bundle", "--workpath", WORK / "work"]
    freezer = [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders, PROJECT / "packaging" / "textcls.spec"]
    _step("Bundle", freezer, environment, PROJECT)
    return WORK / "bundle" / PROGRAM


def _prune(bundle: Path) -> None:
    """Folders that are empty now that nothing of them is shipped; and what a library's own installer left behind."""
    for folder in sorted((path for path in bundle.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()
    for left in bundle.rglob("*.dist-info/direct_url.json"):
        left.unlink()  # names a folder of the machine that built this


def _strip(bundle: Path) -> None:
    """Take away the tables of names that debuggers read: of torch's library alone they are 90 MB. Libraries that pip's wheels brought
    beside a package (*.libs) have been changed by their makers in a way that this could break, and are left as they are."""
    tool = shutil.which("strip") if sys.platform.startswith("linux") else None
    for library in bundle.rglob("*.so*") if tool else ():
        if not library.is_symlink() and not library.parent.name.endswith(".libs"):
            subprocess.run([tool, "--strip-unneeded", str(library)], check=True)


def _show_sizes(bundle: Path) -> None:
    """The largest parts, as the table in packaging/README.md has them."""
    files = {path: path.stat().st_size for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()}
    print(f"   {sum(files.values()) / 1e6:.0f} MB in {len(files)} files", flush=True)
    for path, size in sorted(files.items(), key=lambda item: -item[1])[:LARGEST_SHOWN]:
        print(f"   {size / 1e6:7.1f} MB  {path.relative_to(bundle)}", flush=True)
    listed = sorted(str(path.relative_to(bundle)) for path in bundle.rglob("*"))
    (WORK / "files.json").write_text(json.dumps(listed, indent=0), encoding="utf-8")


def _copied(source: Path, target: Path) -> Path:
    shutil.copyfile(source, target)
    return target


def _write_checksums(made: Sequence[Path]) -> None:
    lines = []
    for path in sorted(made):
        with path.open("rb") as file:
            lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
        print(f"   {path.stat().st_size / 1e6:7.1f} MB  {path.name}", flush=True)
    (OUTPUT / "SHA256SUMS").write_text("".join(lines), encoding="ascii")


if __name__ == "__main__":
    main()
