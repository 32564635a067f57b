"""Where file dialogs begin."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from textcls_gui.gui.system.documents import documents_folder

DOCUMENTS, HOME = QStandardPaths.StandardLocation.DocumentsLocation, QStandardPaths.StandardLocation.HomeLocation


@pytest.mark.parametrize(("there", "expected"), [(("home", "documents"), "documents"), (("home",), "home"), ((), "")])
def test_a_folder_that_is_there(monkeypatch, tmp_path, there, expected):
    for name in there:
        (tmp_path / name).mkdir()
    places = {DOCUMENTS: tmp_path / "documents", HOME: tmp_path / "home"}
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(places[place]))
    assert (Path(documents_folder()).name if expected else documents_folder()) == expected
