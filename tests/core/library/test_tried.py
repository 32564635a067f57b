"""The texts that a person tried are kept, but not for ever, not all, and no longer than they wish."""

from __future__ import annotations

from pathlib import Path

import pytest

from textcls_gui.core.library import tried
from textcls_gui.core.library.tried import TriedTexts


@pytest.fixture
def texts(tmp_path: Path) -> TriedTexts:
    return TriedTexts(tmp_path / "tried.json")


def test_the_newest_stands_first_and_each_once(texts: TriedTexts) -> None:
    for text in ("one", "two", "one"):
        texts.add(text, "good", 0.5, "model")
    assert [found.text for found in texts.all()] == ["one", "two"]
    assert TriedTexts(texts._path).all() == texts.all()


def test_a_text_that_was_typed_on_is_kept_as_it_became(texts: TriedTexts) -> None:
    texts.add("the room", "good", 0.5, "model")
    found = texts.add("the room was cold", "bad", 0.9, "model")
    assert [(entry.text, entry.label, entry.probability) for entry in found] == [("the room was cold", "bad", 0.9)]


def test_a_star_stays_and_is_not_pushed_out(texts: TriedTexts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tried, "MOST_KEPT", 2)
    texts.add("kept", "good", 0.5, "model")
    texts.star("kept", is_starred=True)
    for text in ("a", "b", "c"):
        texts.add(text, "good", 0.5, "model")
    assert [(found.text, found.is_starred) for found in texts.all()] == [("c", False), ("b", False), ("kept", True)]
    assert [found.text for found in texts.add("kept", "bad", 0.5, "model") if found.is_starred] == ["kept"]


def test_long_texts_are_cut_and_half_characters_replaced(texts: TriedTexts) -> None:
    (found,) = texts.add("x\ud800" + "y" * 10_000, "good", 0.5, "model")
    assert len(found.text) == tried.LONGEST_KEPT
    assert found.text.startswith("x?")


def test_one_is_removed_and_clearing_leaves_no_file(texts: TriedTexts) -> None:
    texts.add("one", "good", 0.5, "model")
    texts.add("two", "good", 0.5, "model")
    assert [found.text for found in texts.remove("one")] == ["two"]
    assert texts.clear() == ()
    assert not texts._path.exists()
    assert texts.clear() == ()


def test_a_damaged_file_is_an_empty_list(texts: TriedTexts) -> None:
    texts._path.write_bytes(b"[{]")
    assert texts.all() == ()
    assert len(texts.add("one", "good", 0.5, "model")) == 1
