"""The licences of all that is shipped, as the window shows them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from textcls_gui import licences
from textcls_gui.licences import shipped_licences


def test_of_everything_that_the_program_is_made_of_are_there_with_their_texts() -> None:
    found = {licence.name.lower(): licence for licence in shipped_licences()}
    assert next(iter(found)) == "textcls-gui"
    assert {"torch", "duckdb", "pyside6_essentials", "shiboken6", "tokenizers", "python", "lucide icons"} <= found.keys()
    assert "pytest" not in found
    assert not [licence.name for licence in found.values() if not licence.text or not licence.licence]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["pyside6_essentials"].text
    assert "GNU GENERAL PUBLIC LICENSE" in found["pyside6_essentials"].text


def test_of_a_bundle_are_those_of_the_list_it_came_with(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    listed = tmp_path / "licences.json"
    listed.write_text(json.dumps([["textcls-gui", "1", "MIT", "Permission"], ["libdbus-1-3", "1.14", "see the text", "Licence"]]), "utf-8")
    monkeypatch.setattr(licences, "resource", tmp_path.joinpath)
    assert [licence.name for licence in shipped_licences()] == ["textcls-gui", "libdbus-1-3"]
    listed.write_text("[", "utf-8")
    assert "torch" in {licence.name for licence in shipped_licences()}
