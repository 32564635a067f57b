"""The sample room keeps its promises: the shipped data sets are as made, well mixed, and neither trivial nor hopeless."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "resources" / "samples" / "make_samples.py"
ENGLISH = SCRIPT.with_name("support_messages.csv")
CHINESE = SCRIPT.with_name("chinese_reviews.csv")

both = pytest.mark.parametrize("path", [ENGLISH, CHINESE], ids=lambda path: path.stem)


@pytest.fixture(scope="module")
def make_samples() -> ModuleType:
    """The script lies beside the files it makes, not in a package, so it is loaded from its path."""
    spec = importlib.util.spec_from_file_location("make_samples", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # Dataclasses look their module up by name.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def rows_of(make_samples: ModuleType, path: Path) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = make_samples.read_rows(path)
    return rows


def words_of(path: Path, text: str) -> set[str]:
    """Chinese is written without spaces; every run of up to four characters may be a word there."""
    if path == ENGLISH:
        return set(re.findall(r"\w+", text.lower()))
    return {text[start : start + length] for start in range(len(text)) for length in range(1, 5)}


@both
def test_the_shipped_file_is_what_the_script_makes(make_samples: ModuleType, path: Path) -> None:
    assert path.read_bytes() == make_samples.sample_files()[path]


@both
def test_the_file_is_plain_utf8_with_crlf_line_ends_and_a_final_one(path: Path) -> None:
    content = path.read_bytes()
    assert not content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b"\r\n")
    assert content.count(b"\n") == content.count(b"\r\n")
    content.decode("utf-8")


def test_the_columns_are_named_in_the_language_of_the_file() -> None:
    assert ENGLISH.read_text(encoding="utf-8").startswith("message,topic\n")
    assert CHINESE.read_text(encoding="utf-8").startswith("评论,评价\n")


def test_both_files_together_stay_small_enough_to_ship() -> None:
    assert ENGLISH.stat().st_size + CHINESE.stat().st_size < 700_000


@both
def test_there_are_rows_enough_to_learn_from(make_samples: ModuleType, path: Path) -> None:
    assert len(rows_of(make_samples, path)) >= 1200


@both
def test_every_label_has_texts_enough(make_samples: ModuleType, path: Path) -> None:
    counts = Counter(label for _, label in rows_of(make_samples, path))
    assert min(counts.values()) >= 60


def test_the_messages_are_about_at_least_six_topics(make_samples: ModuleType) -> None:
    assert len({label for _, label in rows_of(make_samples, ENGLISH)}) >= 6


def test_the_reviews_are_good_middling_or_bad(make_samples: ModuleType) -> None:
    assert {label for _, label in rows_of(make_samples, CHINESE)} == {"好评", "中评", "差评"}


@both
def test_no_text_comes_twice_even_with_other_punctuation(make_samples: ModuleType, path: Path) -> None:
    counts = Counter(re.sub(r"\W+", "", text).lower() for text, _ in rows_of(make_samples, path))
    assert [text for text, count in counts.items() if count > 1] == []


def test_every_message_has_between_four_and_sixty_words(make_samples: ModuleType) -> None:
    assert [text for text, _ in rows_of(make_samples, ENGLISH) if not 4 <= len(text.split()) <= 60] == []


@both
def test_no_gap_or_mark_of_the_material_is_left_in_a_text(make_samples: ModuleType, path: Path) -> None:
    assert [text for text, _ in rows_of(make_samples, path) if re.search(r"[{}\[\]|]|^[!=]|\s{2}|^\s|\s$", text)] == []


@both
def test_no_single_word_gives_the_label_away(make_samples: ModuleType, path: Path) -> None:
    rows = rows_of(make_samples, path)
    texts_per_label = Counter(label for _, label in rows)
    everywhere = Counter(word for text, _ in rows for word in words_of(path, text))
    for label, texts in texts_per_label.items():
        here = Counter(word for text, other in rows if other == label for word in words_of(path, text))
        telling = [word for word, count in here.items() if count > 0.35 * texts and count > 0.95 * everywhere[word]]
        assert telling == [], label


@both
def test_a_plain_classifier_learns_much_but_not_all(make_samples: ModuleType, path: Path) -> None:
    from sklearn.model_selection import train_test_split

    texts, labels = zip(*rows_of(make_samples, path), strict=True)
    learn, test, learn_labels, test_labels = train_test_split(texts, labels, test_size=0.25, stratify=labels, random_state=7)
    accuracy = make_samples.plain_classifier(path).fit(learn, learn_labels).score(test, test_labels)
    assert 0.80 <= accuracy <= 0.95


def test_the_check_tells_a_changed_file_from_the_one_made(
    make_samples: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = tmp_path / "support_messages.csv"
    changed.write_bytes(ENGLISH.read_bytes() + b"one more,praise\r\n")
    monkeypatch.setattr(make_samples, "ENGLISH_FILE", changed)
    monkeypatch.setattr(make_samples, "cross_validated_accuracy", lambda path: 0.5)
    assert make_samples.main(["--check"]) == 1
    assert "support_messages.csv: DIFFERS" in capsys.readouterr().out
