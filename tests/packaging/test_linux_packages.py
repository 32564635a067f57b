"""A bundle of a few files stands for the real one: what is installed, where, and what is left when it is removed."""

import importlib.util
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
EPOCH = 1_700_000_000
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these are packages for Linux")


@pytest.fixture
def packages(monkeypatch, tmp_path):
    """The room itself, building under a folder of the test's."""
    spec = importlib.util.spec_from_file_location("linux_packages", PACKAGING / "linux_packages.py")
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    project = tmp_path / "project"
    for name in ("packaging", "resources"):
        shutil.copytree(PACKAGING.parent / name, project / name)
    shutil.copy(PACKAGING.parent / "LICENSE", project / "LICENSE")
    for size in found.ICON_SIZES:
        icon = project / "icons" / f"{size}.png"
        icon.parent.mkdir(exist_ok=True)
        icon.write_bytes(b"picture")
    monkeypatch.setattr(found, "PROJECT", project)
    monkeypatch.setattr(found, "ICONS", project / "icons")
    return found


@pytest.fixture
def bundle(tmp_path):
    folder = tmp_path / "bundle"
    (folder / "_internal").mkdir(parents=True)
    (folder / "textcls-gui").write_text('#!/bin/sh\necho started with "$@"\n', encoding="utf-8")
    (folder / "textcls-gui").chmod(0o755)
    (folder / "_internal" / "library.so").write_text("library", encoding="utf-8")
    (folder / "_internal" / "library.so").chmod(0o755)
    return folder


@pytest.fixture
def unpacked(packages, bundle, tmp_path):
    archive = packages.build_archive(bundle, tmp_path, "1.2.3", "", EPOCH)
    with tarfile.open(archive) as opened:
        opened.extractall(tmp_path / "unpacked", filter="data")
    return next((tmp_path / "unpacked").iterdir())


def install(unpacked, home, *arguments):
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    return subprocess.run(["sh", str(unpacked / "install.sh"), *arguments], env=environment, capture_output=True, text=True, check=False)


def files_in(folder):
    return {path.relative_to(folder) for path in folder.rglob("*") if not path.is_dir()}


def test_a_person_installs_starts_and_removes_it_in_a_home_with_a_space_a_quote_and_chinese(unpacked, tmp_path):
    home = tmp_path / "李 明's $home"
    (home / ".local/share/TextCls/runs").mkdir(parents=True)
    (home / ".local/share/TextCls/runs/mine").write_text("mine", encoding="utf-8")
    before = files_in(home)
    done = install(unpacked, home)
    assert done.returncode == 0, done.stderr
    started = subprocess.run([home / ".local/bin/textcls-gui", "file"], capture_output=True, text=True, check=True)
    assert started.stdout == "started with file\n"
    entry = (home / ".local/share/applications/textcls-gui.desktop").read_text(encoding="utf-8")
    assert f'Exec="{str(home).replace("$", chr(92) * 2 + "$")}/.local/share/textcls-gui/textcls-gui" %F' in entry
    assert "TryExec" not in entry
    assert install(unpacked, home).returncode == 0, "over itself"
    assert install(unpacked, home, "--remove").returncode == 0
    assert {path for path in files_in(home) - before if "cache" not in path.name and path.parts[2] != "mime"} == set()
    assert before <= files_in(home)


def test_nothing_of_an_older_version_is_left(unpacked, tmp_path):
    old = tmp_path / ".local/share/textcls-gui/_internal/old.so"
    old.parent.mkdir(parents=True)
    old.write_text("old", encoding="utf-8")
    assert install(unpacked, tmp_path).returncode == 0
    assert not old.exists()


def test_without_the_program_beside_it_nothing_is_changed(unpacked, tmp_path):
    shutil.rmtree(unpacked / "textcls-gui")
    home = tmp_path / "home"
    home.mkdir()
    done = install(unpacked, home)
    assert done.returncode == 1
    assert "not beside this script" in done.stderr
    assert files_in(home) == set()


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")
def test_the_deb_is_the_same_whenever_it_is_built_and_runs_no_script(packages, bundle, tmp_path):
    first = packages.build_deb(bundle, tmp_path, "1.2.3", "", EPOCH)
    content = first.read_bytes()
    first.unlink()
    assert packages.build_deb(bundle, tmp_path, "1.2.3", "", EPOCH).read_bytes() == content
    control = subprocess.run(["dpkg-deb", "--ctrl-tarfile", first], capture_output=True, check=True).stdout
    listed = subprocess.run(["tar", "-t"], input=control, capture_output=True, check=True).stdout.decode().split()
    assert not {"./preinst", "./postinst", "./prerm", "./postrm"} & set(listed)
    shown = subprocess.run(["dpkg-deb", "--contents", first], capture_output=True, text=True, check=True).stdout
    by_path = {line.split()[5]: line.split()[0] for line in shown.splitlines()}
    assert by_path["./opt/textcls-gui/textcls-gui"] == "-rwxr-xr-x"
    assert by_path["./opt/textcls-gui/_internal/library.so"] == "-rw-r--r--"
    assert "./usr/share/applications/textcls-gui.desktop" in by_path
    assert "./usr/share/metainfo/org.textcls.TextCls.metainfo.xml" in by_path
    assert "./usr/share/man/man1/textcls-gui.1.gz" in by_path


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")
def test_the_build_with_cuda_takes_the_place_of_the_other(packages, bundle, tmp_path):
    made = packages.build_deb(bundle, tmp_path, "1.2.3", "-cuda", EPOCH)
    fields = {
        name: subprocess.run(["dpkg-deb", "-f", made, name], capture_output=True, text=True, check=True).stdout.strip()
        for name in ("Package", "Conflicts", "Replaces")
    }
    assert fields == {"Package": "textcls-gui-cuda", "Conflicts": "textcls-gui", "Replaces": "textcls-gui"}
