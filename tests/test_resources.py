"""Shipped files are found in each of the three forms in which the program reaches a person."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import textcls_gui
from textcls_gui.resources import resource

PACKAGE = Path(textcls_gui.__file__).parent


def test_a_source_tree_has_its_resources_beside_the_package() -> None:
    assert resource() == PACKAGE.parent / "resources"
    assert resource("samples").is_dir()


def test_a_wheel_has_its_resources_inside_the_package(tmp_path: Path) -> None:
    installed = tmp_path / "site-packages" / "textcls_gui"
    (installed / "resources" / "icons").mkdir(parents=True)
    (installed / "resources" / "icons" / "train.svg").write_text("<svg/>")
    shutil.copy(PACKAGE / "__init__.py", installed)
    shutil.copy(PACKAGE / "resources.py", installed)
    found = subprocess.run(
        [sys.executable, "-c", "from textcls_gui.resources import resource; print(resource('icons', 'train.svg').read_text())"],
        cwd=installed.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == "<svg/>"


def test_a_frozen_program_has_its_resources_where_it_was_unpacked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("icons", "train.svg") == tmp_path / "resources" / "icons" / "train.svg"
