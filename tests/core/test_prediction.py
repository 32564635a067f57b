"""A model in use: one text, or a table whose own columns come out untouched."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.examples import full_disk, mood_rows, write_csv
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.reading import read_table
from textcls_gui.core.errors import Cancelled, DatasetError, LibraryError
from textcls_gui.core.prediction import TABLE_BLOCK_ROWS, ClassifiedTable, Classifier, classify_table

OWN = ("id", "text", "note")
OWN_ROWS = [
    ("007", "the film was lovely", " 1.0"),
    ("NA", "", "None"),
    ("", "the film was awful", 'said "so", twice\nand left'),
    (" x ", " \t", "nan"),
    ("1e5", "中文 😀 \u2028 text", "=SUM(A1)"),
]


@pytest.fixture
def table_path(tmp_path: Path) -> Path:
    path = tmp_path / "own.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([OWN, *OWN_ROWS])
    return path


def rows_in(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


class TestAText:
    @given(st.text(st.characters(), max_size=100))
    def test_gets_a_label_and_probabilities_whatever_it_is(self, classifier: Classifier, text: str) -> None:
        prediction = classifier.predict_one(text)
        assert prediction.label in classifier.labels
        assert prediction.probability == max(prediction.probabilities)
        assert prediction.probabilities[classifier.labels.index(prediction.label)] == prediction.probability
        assert sum(prediction.probabilities) == pytest.approx(1, abs=1e-5)
        assert prediction.num_words >= len(prediction.unknown)
        assert all(text[start:end] for start, end in prediction.unknown)

    def test_is_understood(self, classifier: Classifier) -> None:
        rows = mood_rows(20, start=500)
        assert sum(classifier.predict_one(text).label == label for text, label in rows) >= 18

    def test_is_answered_with_not_sure_below_the_probability_that_the_person_wants(self, classifier: Classifier) -> None:
        prediction = classifier.predict_one("the film was lovely")
        assert prediction.is_sure
        for sure_from in (0.0, prediction.probability, np.nextafter(prediction.probability, 1), 1.0):
            classifier.sure_from = float(sure_from)
            try:
                asked = classifier.predict_one("the film was lovely")
            finally:
                classifier.sure_from = 0.0
            assert asked.is_sure == (sure_from <= prediction.probability)
            assert asked.label == prediction.label

    def test_gets_the_same_answer_alone_and_in_company(self, classifier: Classifier) -> None:
        texts = [text for text, _ in mood_rows(10)] + ["", "lovely " * 200]
        for text, prediction in zip(texts, classifier.predict(texts), strict=True):
            assert classifier.predict_one(text).probabilities == pytest.approx(prediction.probabilities, abs=1e-5)

    def test_shows_the_words_never_seen(self, classifier: Classifier) -> None:
        text = "The zebra was LOVELY, quagga!"
        prediction = classifier.predict_one(text)
        assert {"zebra", "quagga"} <= {text[start:end] for start, end in prediction.unknown}
        assert "LOVELY" not in {text[start:end] for start, end in prediction.unknown}
        assert prediction.num_words == 5  # neither the comma nor the mark

    def test_counts_no_punctuation_as_words_never_seen(self, classifier: Classifier) -> None:
        prediction = classifier.predict_one("… ¿ 「 lovely 」 😀")
        assert prediction.num_words == 2
        assert prediction.unknown == ((15, 16),)

    def test_shows_where_it_was_cut(self, classifier: Classifier) -> None:
        text = "film " * (classifier.max_tokens + 10)
        prediction = classifier.predict_one(text)
        assert prediction.cut_at == 5 * classifier.max_tokens
        assert prediction.num_words == classifier.max_tokens + 10
        assert classifier.predict_one(text[: prediction.cut_at]).cut_at is None

    def test_may_be_a_million_characters_long(self, classifier: Classifier) -> None:
        assert classifier.predict_one("x" * 1_000_000).cut_at is not None

    def test_may_be_missing(self, classifier: Classifier) -> None:
        assert classifier.predict([]) == []


class TestATable:
    def test_keeps_its_own_columns_untouched_and_in_order(self, classifier: Classifier, table_path: Path, tmp_path: Path) -> None:
        before = table_path.read_bytes()
        assert classify_table(classifier, table_path, tmp_path / "out.csv") == ClassifiedTable(len(OWN_ROWS), 0, ())
        header, *rows = rows_in(tmp_path / "out.csv")
        assert header == [*OWN, "predicted label", "confidence", "probability of bad", "probability of good"]
        assert [tuple(row[:3]) for row in rows] == OWN_ROWS
        assert table_path.read_bytes() == before

    def test_gets_the_answers_of_its_texts_and_none_where_there_is_no_text(
        self, classifier: Classifier, table_path: Path, tmp_path: Path
    ) -> None:
        classify_table(classifier, table_path, tmp_path / "out.csv")
        for own, row in zip(OWN_ROWS, rows_in(tmp_path / "out.csv")[1:], strict=True):
            if own[1].strip():
                expected = classifier.predict_one(own[1])
                assert row[3] == expected.label
                assert [float(cell) for cell in row[4:]] == pytest.approx([expected.probability, *expected.probabilities], abs=1e-3)
            else:
                assert row[3:] == ["", "", "", ""]

    def test_may_have_the_new_columns_names_already(self, classifier: Classifier, tmp_path: Path) -> None:
        path = write_csv(tmp_path / "twice.csv", mood_rows(4))
        classify_table(classifier, path, tmp_path / "once.csv")
        classify_table(classifier, tmp_path / "once.csv", tmp_path / "again.csv", text_column="text")
        header, *rows = rows_in(tmp_path / "again.csv")
        assert len(set(header)) == len(header) == 10
        assert [row[2:6] for row in rows] == [row[6:] for row in rows]

    def test_has_the_column_that_the_person_names(self, classifier: Classifier, table_path: Path, tmp_path: Path) -> None:
        classify_table(classifier, table_path, tmp_path / "out.csv", text_column="NOTE")
        assert all(row[3] for row in rows_in(tmp_path / "out.csv")[1:])
        with pytest.raises(DatasetError, match="has no column “wording”"):
            classify_table(classifier, table_path, tmp_path / "none.csv", text_column="wording")
        assert not (tmp_path / "none.csv").exists()

    def test_may_be_longer_than_a_block(self, classifier: Classifier, tmp_path: Path) -> None:
        rows = [(text, "") for text, _ in mood_rows(TABLE_BLOCK_ROWS + 5)]
        told: list[float] = []
        path = write_csv(tmp_path / "long.csv", rows)
        assert classify_table(classifier, path, tmp_path / "out.csv", report=told.append).num_rows == len(rows)
        assert [row[0] for row in rows_in(tmp_path / "out.csv")[1:]] == [text for text, _ in rows]
        assert told == sorted(told)
        assert told[-1] == 1.0

    def test_says_which_rows_could_not_be_read(self, classifier: Classifier, tmp_path: Path) -> None:
        (tmp_path / "texts.jsonl").write_text('{"text": "a lovely film"}\n{"text": broken\n', encoding="utf-8")
        done = classify_table(classifier, tmp_path / "texts.jsonl", tmp_path / "out.csv")
        assert (done.num_rows, done.num_skipped) == (1, 1)
        assert [skipped.line for skipped in done.skipped] == [2]

    def test_may_be_json_and_becomes_csv(self, classifier: Classifier, tmp_path: Path) -> None:
        (tmp_path / "texts.jsonl").write_text('{"text": "the film was lovely", "score": 1.0}\n', encoding="utf-8")
        classify_table(classifier, tmp_path / "texts.jsonl", tmp_path / "out.csv")
        assert rows_in(tmp_path / "out.csv")[1][:2] == ["the film was lovely", "1.0"]

    def test_is_never_written_over_itself(self, classifier: Classifier, table_path: Path, tmp_path: Path) -> None:
        before = table_path.read_bytes()
        (tmp_path / "link.csv").symlink_to(table_path)
        for output in (table_path, tmp_path / "." / "own.csv", tmp_path / "link.csv"):
            with pytest.raises(LibraryError, match=r"is the file that is being read. Choose another name for the result"):
                classify_table(classifier, table_path, output)
        assert table_path.read_bytes() == before

    def test_appears_whole_or_not_at_all(self, classifier: Classifier, table_path: Path, tmp_path: Path) -> None:
        output = tmp_path / "out.csv"
        output.write_bytes(b"older answers")
        with full_disk(100), pytest.raises(LibraryError, match=r"out\.csv could not be saved: File too large"):
            classify_table(classifier, table_path, output)
        assert output.read_bytes() == b"older answers"
        assert names_in(tmp_path) == ["out.csv", "own.csv"]

    def test_is_left_unwritten_when_a_person_stops(self, classifier: Classifier, tmp_path: Path) -> None:
        path = write_csv(tmp_path / "long.csv", mood_rows(3 * TABLE_BLOCK_ROWS))
        control = RunControl()

        def stop_at_half(fraction: float) -> None:
            if fraction > 0.5:
                control.finish()

        with pytest.raises(Cancelled):
            classify_table(classifier, path, tmp_path / "out.csv", control, stop_at_half)
        assert names_in(tmp_path) == ["long.csv"]

    @pytest.mark.parametrize("place", ["missing/out.csv", "own.csv/out.csv"])
    def test_has_nowhere_to_go_in_a_folder_that_is_none(self, classifier: Classifier, table_path: Path, tmp_path: Path, place: str) -> None:
        with pytest.raises(LibraryError, match=r"out\.csv could not be saved"):
            classify_table(classifier, table_path, tmp_path / place)

    def test_comes_back_as_it_was_when_read_again(self, classifier: Classifier, table_path: Path, tmp_path: Path) -> None:
        classify_table(classifier, table_path, tmp_path / "out.csv")
        again = read_table(tmp_path / "out.csv")
        assert [row[:3] for block in again.blocks() for row in block] == OWN_ROWS
