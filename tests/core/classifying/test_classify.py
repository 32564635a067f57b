"""A whole file gets its labels, and the person's own columns come out untouched."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from tests.core.examples import RowsInMemory, colour_rows, full_disk, mood_rows, write_csv
from textcls_gui.core.classifying import classify, survey
from textcls_gui.core.classifying.classify import CHUNK_ROWS, AddedNames, ClassifiedFile, Progress, Wish, classify_file
from textcls_gui.core.classifying.writing import EXCEL_ROWS
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.reading import read_table
from textcls_gui.core.data.rows import ReadOptions
from textcls_gui.core.errors import Cancelled, DatasetError, LibraryError
from textcls_gui.core.prediction import Classifier

OWN = ("id", "text", "note")
OWN_ROWS = [
    ("007", "the film was lovely", " 1.0"),
    ("NA", "", "None"),
    ("", "the film was awful", 'said "so", twice\nand left'),
    (" x ", " \t", "nan"),
    ("1e5", "中文 😀 \u2028 text", "a=b"),
]
ADDED = ["predicted label", "confidence", "not sure"]
ALL = Wish(has_probabilities=True)


@pytest.fixture
def table_path(tmp_path: Path) -> Path:
    path = tmp_path / "own.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([OWN, *OWN_ROWS])
    return path


def rows_in(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def cells_in(path: Path) -> list[list[object]]:
    return [list(row) for row in openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True)]


def write_xlsx(path: Path, rows: Sequence[Sequence[str | float]], name: str = "Sheet1") -> Path:
    with xlsxwriter.Workbook(str(path)) as book:
        for other in ("Cover", name):
            sheet = book.add_worksheet(other)
            for number, row in enumerate(rows if other == name else [["by", "me"]]):
                sheet.write_row(number, 0, row)
    return path


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


class TestCsv:
    def test_keeps_its_own_columns_untouched_and_in_order(self, classifier: Classifier, table_path: Path, tmp_path: Path) -> None:
        before = table_path.read_bytes()
        done = classify_file(classifier, table_path, tmp_path / "out.csv", ALL)
        assert (done.num_rows, done.num_empty, sum(done.counts), done.num_skipped, done.num_defused) == (5, 2, 3, 0, 0)
        header, *rows = rows_in(tmp_path / "out.csv")
        assert header == [*OWN, *ADDED, "probability of bad", "probability of good"]
        assert [tuple(row[:3]) for row in rows] == OWN_ROWS
        assert table_path.read_bytes() == before
        assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfid,text,note,predicted label")

    def test_gets_the_answers_of_its_texts_and_none_where_there_is_no_text(
        self, classifier: Classifier, table_path: Path, tmp_path: Path
    ) -> None:
        classify_file(classifier, table_path, tmp_path / "out.csv", ALL)
        for own, row in zip(OWN_ROWS, rows_in(tmp_path / "out.csv")[1:], strict=True):
            if own[1].strip():
                expected = classifier.predict_one(own[1])
                assert row[3] == expected.label
                found = [float(cell) for cell in (row[4], *row[6:])]
                assert found == pytest.approx([expected.probability, *expected.probabilities], abs=1e-3)
            else:
                assert row[3:] == [""] * 5

    def test_has_no_more_columns_than_are_wished(self, classifier: Classifier, table_path: Path, tmp_path: Path) -> None:
        names = AddedNames(label="标签", confidence="把握", unsure="不确定")
        classify_file(classifier, table_path, tmp_path / "out.csv", Wish(has_mark=False, names=names))
        assert (tmp_path / "out.csv").read_bytes().startswith("id,text,note,标签,把握,不确定\r\n".encode())

    def test_may_have_the_new_columns_names_already(self, classifier: Classifier, tmp_path: Path) -> None:
        path = write_csv(tmp_path / "twice.csv", mood_rows(4))
        classify_file(classifier, path, tmp_path / "once.csv", ALL)
        classify_file(classifier, tmp_path / "once.csv", tmp_path / "again.csv", Wish(("text",), has_probabilities=True))
        header, *rows = rows_in(tmp_path / "again.csv")
        assert len(set(header)) == len(header) == 12
        assert "predicted label (model)" in header
        assert [row[2:7] for row in rows] == [row[7:] for row in rows]

    def test_has_the_columns_that_the_person_names(self, classifier: Classifier, table_path: Path, tmp_path: Path) -> None:
        classify_file(classifier, table_path, tmp_path / "out.csv", Wish(("NOTE",)))
        assert all(row[3] for row in rows_in(tmp_path / "out.csv")[1:])
        classify_file(classifier, table_path, tmp_path / "both.csv", Wish((1, "note"), has_probabilities=True))
        joined = classifier.predict_one("the film was lovely\n 1.0")
        assert float(rows_in(tmp_path / "both.csv")[1][4]) == pytest.approx(joined.probability, abs=1e-3)
        with pytest.raises(DatasetError, match="has no column “wording”"):
            classify_file(classifier, table_path, tmp_path / "none.csv", Wish(("wording",)))
        with pytest.raises(DatasetError, match=r"own\.csv has changed since it was looked at"):
            classify_file(classifier, table_path, tmp_path / "none.csv", Wish((7,)))
        assert names_in(tmp_path) == ["both.csv", "out.csv", "own.csv"]

    def test_may_be_longer_than_a_chunk_and_hold_texts_twice(self, classifier: Classifier, tmp_path: Path) -> None:
        rows = [(text, "") for text, _ in mood_rows(CHUNK_ROWS + 5)] + [("the film was lovely", "")] * 50
        told: list[Progress] = []
        path = write_csv(tmp_path / "long.csv", rows)
        done = classify_file(classifier, path, tmp_path / "out.csv", report=told.append)
        assert (done.num_rows, sum(done.counts)) == (len(rows), len(rows))
        found = rows_in(tmp_path / "out.csv")[1:]
        assert [row[0] for row in found] == [text for text, _ in rows]
        assert sum(row[2] == label for row, (_, label) in zip(found, mood_rows(CHUNK_ROWS + 5), strict=False)) > 0.9 * len(rows)
        assert [progress.stage for progress in told][-1] == "saving"
        answering = [(progress.fraction, progress.num_done) for progress in told if progress.stage == "answering"]
        assert answering == sorted(answering)
        assert answering[-1] == (1.0, len(rows))

    def test_runs_no_formula_in_a_spreadsheet_unless_it_is_wished(self, classifier: Classifier, tmp_path: Path) -> None:
        cells = ["=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "-2+3", "-5", "+4.5", "- said so", "a=b"]
        rows = [(f"the film number {number} was lovely", cell) for number, cell in enumerate(cells)]
        path = write_csv(tmp_path / "odd.csv", rows, ("text", "=note"))
        done = classify_file(classifier, path, tmp_path / "safe.csv")
        assert [row[1] for row in rows_in(tmp_path / "safe.csv")] == [
            "'=note",
            *(cell if cell in ("-5", "+4.5", "a=b") else f"'{cell}" for cell in cells),
        ]
        assert done.num_defused == 7
        assert classify_file(classifier, path, tmp_path / "plain.csv", Wish(is_safe=False)).num_defused == 0
        assert [row[1] for row in rows_in(tmp_path / "plain.csv")] == ["=note", *cells]

    def test_may_be_in_gbk_or_arabic(self, classifier: Classifier, tmp_path: Path) -> None:
        chinese = [("这部电影非常好看，演员也很出色", "一"), ("味道太差了，再也不会来这家店", "二")] * 20
        (tmp_path / "gbk.csv").write_bytes("\n".join(["文本,编号", *(f"{text},{note}" for text, note in chinese)]).encode("gbk"))
        classify_file(classifier, tmp_path / "gbk.csv", tmp_path / "out.csv", options=ReadOptions(encoding="gb18030"))
        assert [tuple(row[:2]) for row in rows_in(tmp_path / "out.csv")[1:]] == chinese
        arabic = [("كان الفيلم رائعا جدا وأحببته", "واحد"), ("الخدمة سيئة للغاية ولن أعود", "اثنان")] * 5
        classify_file(classifier, write_csv(tmp_path / "arabic.csv", arabic, ("نص", "رقم")), tmp_path / "arabic out.csv")
        assert [tuple(row[:2]) for row in rows_in(tmp_path / "arabic out.csv")[1:]] == arabic

    def test_says_of_which_answers_the_model_is_not_sure(self, classifier: Classifier, table_path: Path, tmp_path: Path) -> None:
        confidence = [classifier.predict_one(row[1]).probability for row in OWN_ROWS]
        classifier.sure_from = max(confidence[0], confidence[2])
        try:
            done = classify_file(classifier, table_path, tmp_path / "out.csv")
        finally:
            classifier.sure_from = 0.0
        found = [row[5] for row in rows_in(tmp_path / "out.csv")[1:]]
        assert [found[1], found[3]] == ["", ""]  # without text
        assert [cell == "" for cell in found[::2]] == [value >= max(confidence[0], confidence[2]) for value in confidence[::2]]
        assert done.num_unsure == found.count("not sure") >= 1

    def test_says_which_rows_could_not_be_read(self, classifier: Classifier, tmp_path: Path) -> None:
        (tmp_path / "texts.jsonl").write_text('{"text": "a lovely film"}\n{"text": "poor"}\n{"text": broken\n', encoding="utf-8")
        done = classify_file(classifier, tmp_path / "texts.jsonl", tmp_path / "out.csv")
        assert (done.num_rows, done.num_skipped) == (2, 1)
        assert [skipped.line for skipped in done.skipped] == [3]

    def test_may_hold_half_a_character(self, classifier: Classifier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        source = RowsInMemory(("text",), [("a lovely film",), ("half \ud83d",)])
        for module in (survey, classify):
            monkeypatch.setattr(module, "open_source", lambda *_arguments: source)
        for name in ("out.csv", "out.xlsx"):
            done = classify_file(classifier, tmp_path / "texts.json", tmp_path / name)
            assert [(skipped.line, done.num_skipped) for skipped in done.skipped] == [(3, 1)]
        assert [row[0] for row in rows_in(tmp_path / "out.csv")] == ["text", "a lovely film", "half �"]
        assert [row[0] for row in cells_in(tmp_path / "out.xlsx")] == ["text", "a lovely film", "half �"]

    def test_may_grow_columns_on_its_way(self, classifier: Classifier, tmp_path: Path) -> None:
        lines = ['{"text": "the film was lovely"}'] * 3_000 + ['{"text": "the film was awful", "late": "yes"}']
        (tmp_path / "texts.jsonl").write_text("\n".join(lines), encoding="utf-8")
        classify_file(classifier, tmp_path / "texts.jsonl", tmp_path / "out.csv")
        found = rows_in(tmp_path / "out.csv")
        assert found[0] == ["text", "late", *ADDED]
        assert (found[1][:3], found[-1][:3]) == (["the film was lovely", "", "good"], ["the film was awful", "yes", "bad"])

    def test_comes_back_as_it_was_when_read_again(self, classifier: Classifier, table_path: Path, tmp_path: Path) -> None:
        classify_file(classifier, table_path, tmp_path / "out.csv")
        again = read_table(tmp_path / "out.csv")
        assert [row[:3] for block in again.blocks() for row in block] == OWN_ROWS


class TestExcel:
    def test_comes_out_of_csv_with_every_cell_as_it_is(self, classifier: Classifier, tmp_path: Path) -> None:
        rows = [("007", "the film was lovely", "=1+1"), ("-5", "the film was awful", "@A1"), ("", "", "1e5")]
        with (tmp_path / "in.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([OWN, *rows])
        done = classify_file(classifier, tmp_path / "in.csv", tmp_path / "out.xlsx", ALL)
        header, *found = cells_in(tmp_path / "out.xlsx")
        assert header == [*OWN, *ADDED, "probability of bad", "probability of good"]
        assert [tuple(cell or "" for cell in row[:3]) for row in found] == rows
        assert [row[3] for row in found] == ["good", "bad", None]
        confidence = found[0][4]
        assert isinstance(confidence, float)
        assert confidence == pytest.approx(classifier.predict_one("the film was lovely").probability, abs=1e-6)
        sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").worksheets[0]
        assert {sheet.cell(2, column).data_type for column in (1, 2, 3)} == {"s"}  # no number, no formula
        assert done.num_defused == 0
        assert names_in(tmp_path) == ["in.csv", "out.xlsx"]

    def test_goes_in_and_comes_out_as_csv(self, classifier: Classifier, tmp_path: Path) -> None:
        path = write_xlsx(tmp_path / "in.xlsx", [["text", "number"], ["the film was lovely", 7], ["the book was awful", 0.5]])
        classify_file(classifier, path, tmp_path / "out.csv", options=ReadOptions(sheet="Sheet1"))
        assert [row[:3] for row in rows_in(tmp_path / "out.csv")] == [
            ["text", "number", "predicted label"],
            ["the film was lovely", "7", "good"],
            ["the book was awful", "0.5", "bad"],
        ]

    def test_is_refused_where_it_would_cut_off_a_cell(self, classifier: Classifier, tmp_path: Path) -> None:
        path = write_csv(tmp_path / "long.csv", [("a lovely film", "short"), ("an awful film", "x" * 32_768)], ("text", "note"))
        with pytest.raises(LibraryError, match=r"Line 3 of long\.csv has a cell of more than 32,767 characters.*Save it as CSV"):
            classify_file(classifier, path, tmp_path / "out.xlsx", Wish(("text",)))
        assert names_in(tmp_path) == ["long.csv"]
        classify_file(classifier, path, tmp_path / "out.csv", Wish(("text",)))
        assert len(rows_in(tmp_path / "out.csv")[2][1]) == 32_768

    def test_is_refused_before_the_start_where_a_sheet_has_too_few_rows(
        self, classifier: Classifier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        source = RowsInMemory(("text",), [("a lovely film",)] * EXCEL_ROWS, block_rows=50_000)
        monkeypatch.setattr(survey, "open_source", lambda *_arguments: source)
        told: list[Progress] = []
        with pytest.raises(LibraryError, match=r"large\.csv has 1,048,576 rows, and a sheet of Excel holds 1,048,576"):
            classify_file(classifier, tmp_path / "large.csv", tmp_path / "out.xlsx", report=told.append)
        assert {progress.stage for progress in told} == {"reading"}
        assert names_in(tmp_path) == []

    def test_says_when_there_is_no_room_for_it(self, classifier: Classifier, tmp_path: Path) -> None:
        path = write_csv(tmp_path / "in.csv", mood_rows(2_000))
        (tmp_path / "out.xlsx").write_bytes(b"older answers")
        with full_disk(3_000), pytest.raises(LibraryError, match=r"out\.xlsx could not be saved: it is too large for this disk"):
            classify_file(classifier, path, tmp_path / "out.xlsx")
        assert (tmp_path / "out.xlsx").read_bytes() == b"older answers"
        assert names_in(tmp_path) == ["in.csv", "out.xlsx"]


class TestTheOutput:
    def test_is_never_the_input(self, classifier: Classifier, table_path: Path, tmp_path: Path) -> None:
        before = table_path.read_bytes()
        (tmp_path / "link.csv").symlink_to(table_path)
        for output in (table_path, tmp_path / "." / "own.csv", tmp_path / "link.csv"):
            with pytest.raises(LibraryError, match=r"is the file that is being read. Choose another name for the result"):
                classify_file(classifier, table_path, output)
        assert table_path.read_bytes() == before

    def test_appears_whole_or_not_at_all(self, classifier: Classifier, table_path: Path, tmp_path: Path) -> None:
        output = tmp_path / "out.csv"
        output.write_bytes(b"older answers")
        with full_disk(100), pytest.raises(LibraryError, match=r"out\.csv could not be saved: it is too large for this disk"):
            classify_file(classifier, table_path, output)
        assert output.read_bytes() == b"older answers"
        assert names_in(tmp_path) == ["out.csv", "own.csv"]

    @pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
    @pytest.mark.parametrize("stop", ["finish", "discard"])
    def test_is_left_unwritten_when_a_person_stops(self, classifier: Classifier, tmp_path: Path, name: str, stop: str) -> None:
        path = write_csv(tmp_path / "long.csv", mood_rows(3 * CHUNK_ROWS))
        control = RunControl()

        def stop_on_the_way(progress: Progress) -> None:
            if progress.stage == "answering":
                getattr(control, stop)()

        with pytest.raises(Cancelled):
            classify_file(classifier, path, tmp_path / name, control=control, report=stop_on_the_way)
        assert names_in(tmp_path) == ["long.csv"]

    @pytest.mark.parametrize("place", ["missing/out.csv", "own.csv/out.csv"])
    def test_has_nowhere_to_go_in_a_folder_that_is_none(self, classifier: Classifier, table_path: Path, tmp_path: Path, place: str) -> None:
        with pytest.raises(LibraryError, match=r"out\.csv could not be saved"):
            classify_file(classifier, table_path, tmp_path / place)

    def test_is_refused_where_its_name_says_another_kind(self, classifier: Classifier, table_path: Path, tmp_path: Path) -> None:
        with pytest.raises(LibraryError, match=r"Let its name end in \.csv or in \.xlsx"):
            classify_file(classifier, table_path, tmp_path / "out.ods")

    def test_is_not_made_of_a_file_that_grows_meanwhile(
        self, classifier: Classifier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = write_csv(tmp_path / "in.csv", mood_rows(4))
        wider = RowsInMemory(("text", "label", "new"), [("a", "b", "c")])
        monkeypatch.setattr(classify, "open_source", lambda *_arguments: wider)
        with pytest.raises(DatasetError, match="has changed since it was looked at"):
            classify_file(classifier, path, tmp_path / "out.csv")
        assert names_in(tmp_path) == ["in.csv"]


def test_several_labels_come_in_one_cell_and_each_counts(several_classifier: Classifier, tmp_path: Path) -> None:
    rows = colour_rows(32, start=2_000)
    path = write_csv(tmp_path / "in.csv", rows, ("text", "labels"))
    done: ClassifiedFile = classify_file(several_classifier, path, tmp_path / "out.csv")
    header, *found = rows_in(tmp_path / "out.csv")
    assert header[2:] == ["predicted labels", "confidence", "not sure"]
    for row in found:
        assert row[2] == several_classifier.predict_one(row[0]).label
    given = [set(row[2].split("|")) - {""} for row in found]
    assert done.counts == tuple(sum(label in labels for labels in given) for label in done.labels)
    assert done.num_without_label == sum(not labels for labels in given) > 0


def test_several_labels_may_be_none_and_have_a_probability_each(several_classifier: Classifier, tmp_path: Path) -> None:
    rows = [("the crimson and navy film", ""), ("the film was there", ""), (" ", "")]
    classify_file(several_classifier, write_csv(tmp_path / "in.csv", rows, ("text", "note")), tmp_path / "out.csv", ALL)
    header, both, neither, blank = rows_in(tmp_path / "out.csv")
    assert header[5:] == [f"probability of {label}" for label in several_classifier.labels]
    assert set(both[2].split("|")) == {"red", "blue"}
    assert neither[2] == ""
    assert all(0 <= float(value) <= 1 for value in [both[3], *both[5:], neither[3], *neither[5:]])
    assert blank[2:] == [""] * 6
