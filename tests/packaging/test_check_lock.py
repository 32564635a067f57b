"""What the check of the locked libraries notices, without a network."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from textcls_gui.licences import Licence

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture(scope="module")
def check() -> ModuleType:
    spec = importlib.util.spec_from_file_location("check_lock", PACKAGING / "check_lock.py")
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def test_a_version_known_to_be_bad_is_named_with_its_fault(check: ModuleType) -> None:
    listed = (PACKAGING / "known_bad.txt").read_text("utf-8")
    assert "CVE-2025-32434" in "".join(check.known_bad({"torch": "2.5.1"}, listed))
    assert "references to None" in "".join(check.known_bad({"pyside6-essentials": "6.12.0"}, listed))
    assert not list(check.known_bad({"torch": "2.13.0", "pyside6-essentials": "6.11.3"}, listed))


def test_a_version_other_than_the_locked_one_is_named(check: ModuleType) -> None:
    assert any(line.startswith("msgspec: 0.0.1 is locked") for line in check.differences({"msgspec": "0.0.1"}))
    assert any(line.startswith("torch is needed, but not in") for line in check.differences({}))


@pytest.mark.parametrize("expression", ["MIT", "Apache-2.0 OR GPL-3.0-only", "LGPL-3.0-only OR GPL-2.0-only", "MPL-2.0 AND MIT"])
def test_licences_that_can_be_shipped_pass(check: ModuleType, expression: str) -> None:
    assert check.is_allowed(expression)


@pytest.mark.parametrize("expression", ["GPL-3.0-only", "AGPL-3.0", "MIT AND GPL-2.0-only", "", "Proprietary"])
def test_licences_that_cannot_are_named(check: ModuleType, expression: str) -> None:
    assert not check.is_allowed(expression)
    assert list(check.refused_licences((Licence("some", "1", expression, "text"),)))
