"""What the program says of itself: version, age, whether this copy fits the computer, and the licences inside."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from textcls_gui import __version__, release
from textcls_gui.gui.plurals import EnglishPlurals
from textcls_gui.gui.widgets import about_panel
from textcls_gui.gui.widgets.about_panel import AboutPanel, Fitness
from textcls_gui.release import Release, nvidia_card, this_release


@pytest.fixture
def panel(qapp, qtbot, workspace):
    plurals = EnglishPlurals()
    qapp.installTranslator(plurals)
    found = AboutPanel(workspace)
    qtbot.addWidget(found)
    found.show()
    yield found
    qapp.removeTranslator(plurals)


@pytest.fixture
def packed(monkeypatch, tmp_path):
    """As in a bundle that was made on a day of January."""
    (tmp_path / "release.json").write_text('{"version": "1.2.3", "made_on": "2026-01-20", "variant": "cpu"}', encoding="utf-8")
    monkeypatch.setattr(release, "resource", tmp_path.joinpath)


def test_a_source_tree_says_its_version_and_no_age(panel):
    assert panel.version.text() == f"Version {__version__}, run from its source."


def test_what_the_bundle_was_given_is_read(packed):
    assert this_release() == Release("1.2.3", date(2026, 1, 20), "cpu")


@pytest.mark.parametrize("content", [b"", b"{", b'{"made_on": 7}', b"\xff"])
def test_a_damaged_note_is_as_none(monkeypatch, tmp_path, content):
    (tmp_path / "release.json").write_bytes(content)
    monkeypatch.setattr(release, "resource", tmp_path.joinpath)
    assert this_release() == Release()


@pytest.mark.parametrize(
    ("today", "age"),
    [
        (date(2026, 1, 20), ": made today."),
        (date(2026, 1, 21), ": 1 day old."),
        (date(2026, 3, 1), ": 40 days old."),
        (date(2026, 7, 1), ": 5 months old."),
        (date(2029, 1, 20), ": 3 years old."),
        (date(2025, 1, 1), "2026."),  # the computer's clock is wrong
    ],
)
def test_the_age_is_said_in_words(packed, panel, today, age):
    words = panel.version_words(today)
    assert words.startswith("Version 1.2.3 of ")
    assert words.endswith(age)


@pytest.mark.parametrize(
    ("fitness", "said"),
    [
        (Fitness("cpu", None, card_works=False), "fits this computer"),
        (Fitness("cpu", "", card_works=False), "can train on it"),
        (Fitness("cpu", "RTX 9000", card_works=False), "Graphics card: RTX 9000."),
        (Fitness("cuda", "RTX 9000", card_works=True), "trains on the one in this computer. Graphics card: RTX 9000."),
        (Fitness("cuda", None, card_works=False), "none was found"),
        (Fitness("cuda", "RTX 9000", card_works=False), "did not pass its test"),
    ],
)
def test_it_says_which_copy_runs_and_what_the_other_would_bring(panel, fitness, said):
    panel.show_fitness(fitness)
    assert panel.fitness.isVisible()
    assert said in panel.fitness.text()


def test_the_computer_is_looked_at(qtbot, panel):
    qtbot.waitUntil(panel.fitness.isVisible, timeout=60_000)
    assert panel.fitness.text().startswith("This is the copy for ")


def test_a_person_reads_the_licences(qtbot, panel):
    qtbot.mouseClick(panel.licences_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.licences.is_filled, timeout=60_000)
    names = [panel.licences.names.item(row).text() for row in range(panel.licences.names.count())]
    assert any(name.startswith("torch ") for name in names)
    assert "MIT" in panel.licences.text.toPlainText() or "Permission is hereby granted" in panel.licences.text.toPlainText()
    panel.licences.names.setCurrentRow(next(row for row, name in enumerate(names) if name.lower().startswith("pyside6")))
    assert "LESSER GENERAL PUBLIC LICENSE" in panel.licences.text.toPlainText()
    qtbot.mouseClick(panel.licences_button, Qt.MouseButton.LeftButton)
    assert not panel.licences.isVisible()


def test_the_card_is_named_by_the_driver(monkeypatch, tmp_path):
    monkeypatch.setattr(release, "NVIDIA_CARDS", tmp_path)
    monkeypatch.setattr(release.sys, "platform", "linux")
    assert nvidia_card() is None
    (tmp_path / "0000:01:00.0").mkdir()
    (tmp_path / "0000:01:00.0" / "information").write_text("Model: \t\t NVIDIA Something 5\nIRQ: 7\n", encoding="utf-8")
    assert nvidia_card() == "NVIDIA Something 5"


def test_a_copy_without_cuda_is_known_as_such(monkeypatch):
    monkeypatch.setattr(about_panel, "nvidia_card", lambda: None)
    import torch

    expected = "cpu" if torch.version.cuda is None else "cuda"
    assert about_panel._fitness(None, None).variant == expected
