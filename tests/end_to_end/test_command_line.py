"""The command line is a contract: exit codes, one JSON object on standard output, one sentence for every failure."""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import textcls_gui
from tests.core.examples import full_disk, mood_rows, write_csv
from textcls_gui.__main__ import main
from textcls_gui.cli import run_command
from textcls_gui.core.config import SETTINGS

REPORT_KEYS = {"accuracy", "accuracy_low", "accuracy_high", "macro_f1", "num_texts", "labels", "baseline_accuracy", "majority_accuracy"}
TRAIN_KEYS = REPORT_KEYS | {"seconds", "epochs", "best_epoch", "tokens_per_second", "device", "seed"}
INSPECT_KEYS = {"num_rows", "num_texts", "columns", "text_column", "label_column", "labels", "findings"}
TINY = ["--preset", "fast", "--device", "cpu", "--seed", "3"]
for assignment in ("hidden_size=8", "embedding_size=8", "max_epochs=4", "batch_size=8", "learning_rate=0.03", "max_ngrams=200"):
    TINY += ["--set", assignment]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command left behind: its exit code and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def result(self) -> dict[str, Any]:
        """The one JSON object on standard output."""
        assert self.code == 0, self.err
        assert self.out.count("\n") == 1, "one JSON object and nothing else"
        found = json.loads(self.out, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
        assert isinstance(found, dict)
        return found

    @property
    def refusal(self) -> str:
        """The sentence of a failure, which is all that was written but for what was told of the files before."""
        assert self.out == ""
        assert "Traceback" not in self.err
        assert self.err.endswith("\n")
        return self.err.splitlines()[-1]


Run = Callable[..., Answer]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """A command in this process."""

    def run(*arguments: object) -> Answer:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Answer(code, captured.out, captured.err)

    return run


@pytest.fixture
def moods_path(tmp_path: Path) -> Path:
    return write_csv(tmp_path / "moods.csv", mood_rows(60))


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model trained once; where its run was kept is nobody's business here."""
    folder = tmp_path_factory.mktemp("trained")
    path = write_csv(folder / "moods.csv", mood_rows(80))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TEXTCLS_HOME", str(folder / "home"))
        assert main(["train", str(path), *TINY, "--set", "max_epochs=8", "--output", str(folder / "moods.textcls")]) == 0
    return folder / "moods.textcls"


def rows_in(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def assert_is_report(result: dict[str, Any]) -> None:
    assert result.keys() >= REPORT_KEYS
    assert 0 <= result["accuracy_low"] <= result["accuracy"] <= result["accuracy_high"] <= 1
    assert all(0 <= result[name] <= 1 for name in ("macro_f1", "baseline_accuracy", "majority_accuracy"))


class TestTrain:
    def test_gives_one_json_object_and_a_model(self, run: Run, moods_path: Path, tmp_path: Path) -> None:
        before = moods_path.read_bytes()
        answer = run("train", moods_path, *TINY, "--output", tmp_path / "model.textcls", "--json")
        result = answer.result
        assert result.keys() >= TRAIN_KEYS
        assert_is_report(result)
        assert sorted(result["labels"]) == ["bad", "good"]
        assert (result["device"], result["seed"]) == ("cpu", 3)
        assert 1 <= result["best_epoch"] <= result["epochs"] <= 4
        assert result["seconds"] > 0
        assert result["tokens_per_second"] > 0
        assert zipfile.is_zipfile(tmp_path / "model.textcls")
        assert moods_path.read_bytes() == before

    def test_tells_its_progress_on_standard_error(self, run: Run, moods_path: Path, tmp_path: Path) -> None:
        answer = run("train", moods_path, *TINY, "--output", tmp_path / "model.textcls", "--json")
        assert re.search(r"2 labels; \d+ texts to train on, \d+ for validation, \d+ for the test\.", answer.err)
        assert "The processor was chosen in the settings." in answer.err
        assert "Epoch 1: loss" in answer.err

    def test_without_json_gives_the_verdict_in_words(self, run: Run, moods_path: Path, tmp_path: Path) -> None:
        answer = run("train", moods_path, *TINY, "--output", tmp_path / "model.textcls")
        assert answer.code == 0
        assert re.match(r"Right on \d+ of 100 unseen texts \(\d+–\d+ with 95 % certainty, from \d+ texts\)\.", answer.out)
        assert f"The model is saved as {tmp_path / 'model.textcls'}." in answer.out

    def test_takes_its_figures_from_the_test_file_if_there_is_one(self, run: Run, moods_path: Path, tmp_path: Path) -> None:
        test = write_csv(tmp_path / "test.csv", mood_rows(14, start=700))
        answer = run("train", moods_path, "--test", test, *TINY, "--output", tmp_path / "model.textcls", "--json")
        assert answer.result["num_texts"] == 14
        assert "6 for validation, 14 for the test" in answer.err
        assert "54 texts to train on" in answer.err

    def test_says_which_rows_of_the_test_file_it_leaves_out(self, run: Run, moods_path: Path, tmp_path: Path) -> None:
        rows = [*mood_rows(10, start=700), ("neither nor", "fair"), ("", "good"), ("fine", "")]
        test = write_csv(tmp_path / "test.csv", rows)
        answer = run("train", moods_path, "--test", test, *TINY, "--output", tmp_path / "model.textcls", "--json")
        assert answer.result["num_texts"] == 10
        for reason in ("empty text", "no label", "unknown label"):
            assert f"test.csv: 1 rows left out ({reason})." in answer.err

    def test_says_which_rows_it_could_not_read(self, run: Run, moods_path: Path, tmp_path: Path) -> None:
        with moods_path.open("a", encoding="utf-8") as file:
            file.write("a good, long film,good\n")
        answer = run("train", moods_path, *TINY, "--output", tmp_path / "model.textcls", "--json")
        assert "moods.csv: 1 lines need a look; line 62 has 3 cells, but the table has 2 columns" in answer.err
        assert answer.code == 0

    def test_reads_the_columns_that_are_named(self, run: Run, tmp_path: Path) -> None:
        rows = [(text, label, "here" if number % 3 else "there") for number, (text, label) in enumerate(mood_rows(60))]
        path = tmp_path / "places.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("text", "label", "place"), *rows])
        columns = ["--text-column", "Text", "--label-column", "place"]
        result = run("train", path, *columns, *TINY, "--output", tmp_path / "model.textcls", "--json").result
        assert sorted(result["labels"]) == ["here", "there"]

    def test_obeys_every_setting(self, run: Run, moods_path: Path, tmp_path: Path) -> None:
        short = ["--set", "max_epochs=1", "--set", "pooling=attention", "--set", "bidirectional=no", "--set", "loss=binary_cross_entropy"]
        result = run("train", moods_path, *TINY, *short, "--output", tmp_path / "model.textcls", "--json").result
        assert result["epochs"] == 1
        with zipfile.ZipFile(tmp_path / "model.textcls") as archive:
            config = json.loads(archive.read("config.json"))
        assert (config["model"]["pooling"], config["model"]["bidirectional"]) == ("attention", False)
        assert (config["training"]["loss"], config["training"]["seed"]) == ("binary_cross_entropy", 3)
        assert config["model"]["hidden_size"] == 8

    def test_with_the_same_seed_gives_the_same_numbers_and_the_same_model(self, run: Run, moods_path: Path, tmp_path: Path) -> None:
        paths = [tmp_path / "one.textcls", tmp_path / "other.textcls"]
        results = [run("train", moods_path, *TINY, "--output", path, "--json").result for path in paths]
        one, other = ({name: result[name] for name in TRAIN_KEYS - {"seconds", "tokens_per_second"}} for result in results)
        assert one == other
        assert paths[0].read_bytes() == paths[1].read_bytes()

    def test_keeps_the_run_in_the_library_that_the_environment_names(
        self, run: Run, moods_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert run("runs", "--json").result == {"runs": [], "interrupted": []}
        monkeypatch.setenv("TEXTCLS_HOME", str(tmp_path / "chosen"))
        result = run("train", moods_path, *TINY, "--output", tmp_path / "model.textcls", "--json").result
        (listed,) = run("runs", "--json").result["runs"]
        assert (listed["run_id"], listed["accuracy"], listed["name"]) == (result["run"], result["accuracy"], "moods")
        assert (tmp_path / "chosen" / "runs" / result["run"] / "model.textcls").read_bytes() == (tmp_path / "model.textcls").read_bytes()
        assert result["run"] in run("runs").out
        page = tmp_path / "report.html"
        assert run("runs", "report", "moods", "--output", page, "--json").result == {"run": result["run"], "output": str(page)}
        assert result["run"] in page.read_text(encoding="utf-8")
        refused = run("runs", "report", "nothing", "--output", tmp_path / "no.html")
        assert (refused.code, refused.err.split(".")[0]) == (1, "There is no run “nothing” in the library")
        assert not (tmp_path / "no.html").exists()
        monkeypatch.setenv("TEXTCLS_HOME", str(tmp_path / "other"))
        assert run("runs").out == "There are no runs yet.\n"


class TestComparingRuns:
    @pytest.fixture
    def two_runs(self, run: Run, moods_path: Path, tmp_path: Path) -> tuple[str, str]:
        first, second = (
            run("train", moods_path, *TINY, "--seed", seed, "--output", tmp_path / "m.textcls", "--test", moods_path, "--json").result[
                "run"
            ]
            for seed in (1, 2)
        )
        return first, second

    def test_says_which_is_better_and_which_settings_differ(self, run: Run, two_runs: tuple[str, str]) -> None:
        answer = run("runs", "compare", *two_runs)
        assert answer.code == 0
        lines = answer.out.splitlines()
        assert lines[0].startswith(("No difference", "No real difference", "“moods, "))
        assert [line for line in lines if line.startswith("seed")] == ["seed: 1, 2"]
        assert sum(" right (" in line for line in lines) == 2

    def test_gives_the_texts_to_programs(self, run: Run, two_runs: tuple[str, str]) -> None:
        result = run("runs", "compare", *two_runs, "--json").result
        (pair,) = result["pairs"]
        assert result["runs"] == list(two_runs)
        assert len(pair["fixed"]) - len(pair["broken"]) == result["num_right"][1] - result["num_right"][0]
        assert result["settings"] == {"seed": [1, 2]}

    def test_needs_two_different_runs_that_are_there(self, run: Run, two_runs: tuple[str, str]) -> None:
        assert run("runs", "compare", two_runs[0], two_runs[0]).refusal == "1 runs cannot be compared. Name two to five different runs."
        assert run("runs", "compare", two_runs[0], "gone").refusal.startswith("There is no run “gone” in the library.")
        assert run("runs", "compare", "moods", two_runs[0]).refusal.startswith("Several runs are called “moods”.")


class TestEvaluate:
    def test_gives_the_figures_on_other_texts(self, run: Run, trained: Path, tmp_path: Path) -> None:
        path = write_csv(tmp_path / "others.csv", mood_rows(30, start=900))
        result = run("evaluate", trained, path, "--json").result
        assert_is_report(result)
        assert result["num_texts"] == 30
        assert result["accuracy"] > 0.8
        assert run("evaluate", trained, path).out.startswith("Right on ")

    def test_says_how_many_texts_have_labels_that_the_model_does_not_know(self, run: Run, trained: Path, tmp_path: Path) -> None:
        path = write_csv(tmp_path / "others.csv", [*mood_rows(10), ("so so", "fair"), ("well", "fair")])
        answer = run("evaluate", trained, path, "--json")
        assert answer.result["num_texts"] == 10
        assert answer.err == "others.csv: 2 rows left out (unknown label).\n"

    def test_refuses_a_file_whose_labels_are_all_unknown(self, run: Run, trained: Path, tmp_path: Path) -> None:
        answer = run("evaluate", trained, write_csv(tmp_path / "foreign.csv", [("a", "x"), ("b", "y")] * 10))
        assert answer.code == 1
        assert answer.refusal.startswith("No label of foreign is known to the model. The model knows: ")


class TestClassify:
    def test_gives_a_text_its_label_and_probabilities(self, run: Run, trained: Path) -> None:
        result = run("classify", trained, "--text", "What a lovely, lovely garden!", "--json").result
        assert result["label"] == "good"
        assert result["probability"] == result["probabilities"]["good"] == max(result["probabilities"].values())
        assert sum(result["probabilities"].values()) == pytest.approx(1, abs=1e-5)
        assert re.fullmatch(r"good \(\d+%\)\n", run("classify", trained, "--text", "What a lovely, lovely garden!").out)

    @pytest.mark.parametrize("text", ["", " ", "中文", "x" * 1_000_000, "broken \udce9 character"])
    def test_gives_any_text_a_label(self, run: Run, trained: Path, text: str) -> None:
        assert run("classify", trained, "--text", text, "--json").result["label"] in ("good", "bad")

    def test_gives_a_table_back_with_its_own_columns_untouched(self, run: Run, trained: Path, tmp_path: Path) -> None:
        own = [["id", "text", "note"], ["007", "a lovely film", " 1.0"], ["NA", "", 'two\n"lines"'], ["", "poor, sad book", "None"]]
        path = tmp_path / "own.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(own)
        result = run("classify", trained, path, "--output", tmp_path / "out.csv", "--json").result
        assert (result["num_rows"], result["output"]) == (3, str(tmp_path / "out.csv"))
        rows = rows_in(tmp_path / "out.csv")
        assert [row[:3] for row in rows] == own
        assert rows[0][3:5] == ["predicted label", "confidence"]
        assert [row[3] for row in rows[1:]] == ["good", "", "bad"]

    def test_says_which_rows_could_not_be_read(self, run: Run, trained: Path, tmp_path: Path) -> None:
        path = tmp_path / "some.jsonl"
        path.write_text('{"text": "a lovely film"}\n{"text"\n', encoding="utf-8")
        answer = run("classify", trained, path, "--output", tmp_path / "out.csv", "--json")
        assert (answer.result["num_rows"], answer.result["num_skipped"]) == (1, 1)
        assert answer.err.startswith("some.jsonl: 1 lines need a look; line 2 ")

    def test_reads_the_column_that_is_named(self, run: Run, trained: Path, tmp_path: Path) -> None:
        path = write_csv(tmp_path / "two.csv", [("a lovely film", "an awful, awful film")] * 3, header=("text", "other"))
        run("classify", trained, path, "--output", tmp_path / "out.csv", "--text-column", "other")
        assert {row[2] for row in rows_in(tmp_path / "out.csv")[1:]} == {"bad"}

    def test_never_writes_over_the_table_that_it_reads(self, run: Run, trained: Path, moods_path: Path) -> None:
        before = moods_path.read_bytes()
        answer = run("classify", trained, moods_path, "--output", moods_path)
        assert answer.code == 1
        assert answer.refusal == "moods.csv is the file that is being read. Choose another name for the result."
        assert moods_path.read_bytes() == before

    @pytest.mark.parametrize(
        "arguments",
        [[], ["--text", "a", "--output", "out.csv"], ["in.csv"], ["in.csv", "--text", "a", "--output", "out.csv"], ["--output", "out.csv"]],
    )
    def test_takes_either_a_text_or_a_table(self, run: Run, trained: Path, arguments: Sequence[str]) -> None:
        answer = run("classify", trained, *arguments)
        assert answer.code == 2
        assert "Give either --text TEXT, or INPUT with --output OUT." in answer.refusal


class TestInspect:
    def test_says_what_is_in_a_file(self, run: Run, tmp_path: Path) -> None:
        rows = [*mood_rows(30), ("", "good"), ("no label", ""), mood_rows(1)[0]]
        result = run("inspect", write_csv(tmp_path / "rows.csv", rows), "--json").result
        assert result.keys() >= INSPECT_KEYS
        assert (result["num_rows"], result["num_texts"], result["columns"]) == (33, 32, ["text", "label"])
        assert (result["text_column"], result["label_column"]) == ("text", "label")
        assert result["labels"] == {"good": 16, "bad": 15}
        kinds = {finding["kind"]: finding["count"] for finding in result["findings"]}
        assert kinds == {"empty_texts": 1, "missing_labels": 1, "duplicates": 1}
        assert all(finding["message"].endswith(".") for finding in result["findings"])

    def test_finds_what_the_window_finds(self, run: Run, tmp_path: Path) -> None:
        rows = [(f"{text} {number}", "red|blue" if number % 3 else "blue") for number, (text, _) in enumerate(mood_rows(40))]
        path = write_csv(tmp_path / "rows.csv", [*rows, ("long " * 300, "red"), ("a bell \x07 rings", "red")])
        result = run("inspect", path, "--json").result
        assert (result["label_separator"], result["labels"]) == ("|", {"blue": 40, "red": 28})
        findings = {finding["kind"]: finding for finding in result["findings"]}
        assert "longer than about 256 words: 1" in findings["cut_texts"]["message"]
        assert (findings["control_characters"]["fix"], findings["control_characters"]["is_safe"]) == (
            "Remove unseen characters from 1 text",
            True,
        )

    def test_says_the_same_in_words(self, run: Run, moods_path: Path) -> None:
        assert run("inspect", moods_path).out == "60 rows; texts in “text”.\n2 labels in “label”: good (30), bad (30).\n"

    def test_shows_a_file_without_labels_as_one_to_classify(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "one.csv").write_text("text\na b c\nd e f\n", encoding="utf-8")
        result = run("inspect", tmp_path / "one.csv", "--json").result
        assert (result["label_column"], result["labels"], result["num_texts"]) == (None, {}, 2)
        assert "a file to classify" in run("inspect", tmp_path / "one.csv").out

    def test_takes_the_columns_that_are_named(self, run: Run, moods_path: Path) -> None:
        result = run("inspect", moods_path, "--label-column", "text", "--json").result
        assert (result["text_column"], result["label_column"]) == ("label", "text")

    def test_names_the_lines_that_were_left_out(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "some.jsonl").write_text('{"text": "a b", "label": "x"}\n{"text"\n{"text": "c d", "label": "y"}\n', encoding="utf-8")
        result = run("inspect", tmp_path / "some.jsonl", "--json").result
        assert [skipped["line"] for skipped in result["skipped"]] == [2]
        assert "skipped_rows" in [finding["kind"] for finding in result["findings"]]


class TestConvert:
    def test_writes_what_was_understood(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "one.csv").write_bytes("text;label\nGrüße;a\n'007';b\nNA;a\n".encode("cp1252"))
        (tmp_path / "two.json").write_text('[{"a": 1.0}]', encoding="utf-8")
        result = run("convert", tmp_path / "one.csv", tmp_path / "two.json", "--to", tmp_path / "out", "--quote", "", "--json").result
        assert rows_in(tmp_path / "out" / "one.csv_converted.csv") == [["text", "label"], ["Grüße", "a"], ["'007'", "b"], ["NA", "a"]]
        assert rows_in(tmp_path / "out" / "two.json_converted.csv") == [["a"], ["1.0"]]
        assert len(result["written"]) == 2
        assert result["refused"] == {}

    def test_goes_on_after_a_file_that_cannot_be_read(self, run: Run, moods_path: Path, tmp_path: Path) -> None:
        answer = run("convert", tmp_path / "gone.csv", moods_path, "--to", tmp_path)
        assert answer.code == 1
        assert "There is no file gone.csv." in answer.err
        assert (tmp_path / "moods.csv_converted.csv").exists()


class TestTheRest:
    def test_devices_says_where_and_why(self, run: Run) -> None:
        result = run("devices", "--json").result
        assert result["device"] in ("cpu", "cuda")
        assert result["reason"].endswith(".")
        assert run("devices").out.startswith("Models are trained on ")

    def test_version_says_the_version(self, run: Run) -> None:
        answer = run("--version")
        assert (answer.code, answer.out) == (0, f"textcls-gui {textcls_gui.__version__}\n")

    @pytest.mark.parametrize("command", [[], ["train"], ["evaluate"], ["classify"], ["inspect"], ["devices"], ["runs"]])
    def test_help_is_given_for_every_command(self, run: Run, command: Sequence[str]) -> None:
        answer = run(*command, "--help")
        assert answer.code == 0
        assert answer.out.startswith("usage: textcls-gui")

    def test_the_help_of_train_names_every_setting(self, run: Run) -> None:
        shown = " ".join(run("train", "--help").out.split())
        assert all(setting.name in shown for setting in SETTINGS)


WRONG_USAGE = {
    "no file": ["train", "--output", "m.textcls"],
    "no output": ["train", "data.csv"],
    "an unknown option": ["inspect", "data.csv", "--verbose"],
    "an unknown preset": ["train", "data.csv", "--output", "m.textcls", "--preset", "huge"],
    "a device that is none": ["train", "data.csv", "--output", "m.textcls", "--device", "abacus"],
    "a seed that is no number": ["train", "data.csv", "--output", "m.textcls", "--seed", "x"],
    "a seed out of range": ["train", "data.csv", "--output", "m.textcls", "--seed", "-1"],
    "a setting without a value": ["train", "data.csv", "--output", "m.textcls", "--set", "hidden_size"],
    "an unknown setting": ["train", "data.csv", "--output", "m.textcls", "--set", "hiden_size=64"],
    "a setting out of range": ["train", "data.csv", "--output", "m.textcls", "--set", "hidden_size=0"],
    "a setting that is no number": ["train", "data.csv", "--output", "m.textcls", "--set", "learning_rate=fast"],
    "a number that is none": ["train", "data.csv", "--output", "m.textcls", "--set", "dropout=nan"],
    "a choice that is none": ["train", "data.csv", "--output", "m.textcls", "--set", "pooling=median"],
    "an option without a command": ["--json"],
}


@pytest.mark.parametrize("arguments", WRONG_USAGE.values(), ids=WRONG_USAGE)
def test_wrong_usage_ends_with_2_and_one_sentence(run: Run, arguments: Sequence[str]) -> None:
    answer = run(*arguments)
    assert answer.code == 2
    assert answer.refusal == answer.err.strip()


def test_a_setting_out_of_range_is_told_with_its_range(run: Run) -> None:
    refusal = run("train", "data.csv", "--output", "m.textcls", "--set", "hidden_size=100000").refusal
    assert refusal == "hidden_size cannot be “100000”. Choose a number from 4 to 1,024."


BAD_FILES: dict[str, tuple[str, bytes, str]] = {
    "empty": ("data.csv", b"", "The file data.csv is empty. Choose a file that has texts in it."),
    "binary": ("data.csv", bytes(range(256)) * 20, "The file data.csv does not hold text."),
    "header alone": ("data.csv", b"text,label\n", "The file data.csv has no rows"),
    "one column": ("data.csv", b"text\none text\nanother text\n", "No column with labels was found in data.csv."),
    "one label": ("data.csv", b"text,label\n" + b"some text,x\n" * 20, "There is only one label: “x”."),
    "too few texts": ("data.csv", b"text,label\na b,x\nc d,y\ne f,x\ng h,y\n", "There are only 4 texts with a label."),
    "a label a row": ("data.csv", b"text,label\n" + b"".join(b"text %d,l%d\n" % (n, n) for n in range(99)), "The column “label” has 99"),
    "a foreign kind": ("data.xlsx", b"PK\x03\x04", "The file data.xlsx is damaged."),
    "broken JSON": ("data.json", b'[{"text": ', "The file data.json is not a list of JSON objects"),
    "no JSON lines": ("data.jsonl", b"text\nlabel\n", "Most lines of the file data.jsonl are no JSON"),
}


@pytest.mark.parametrize("kind", BAD_FILES)
def test_a_bad_file_ends_with_1_and_one_sentence(run: Run, tmp_path: Path, kind: str) -> None:
    name, content, words = BAD_FILES[kind]
    (tmp_path / name).write_bytes(content)
    answer = run("train", tmp_path / name, *TINY, "--output", tmp_path / "model.textcls", "--json")
    assert answer.code == 1
    assert answer.refusal.startswith(words)
    assert not (tmp_path / "model.textcls").exists()


@pytest.mark.parametrize("command", ["inspect", "train", "test", "evaluate", "classify"])
def test_a_missing_file_is_named(run: Run, trained: Path, moods_path: Path, tmp_path: Path, command: str) -> None:
    gone = tmp_path / "gone.csv"
    arguments: dict[str, list[object]] = {
        "inspect": ["inspect", gone],
        "train": ["train", gone, "--output", tmp_path / "m.textcls"],
        "test": ["train", moods_path, "--test", gone, "--output", tmp_path / "m.textcls"],
        "evaluate": ["evaluate", trained, gone],
        "classify": ["classify", trained, gone, "--output", tmp_path / "out.csv"],
    }
    answer = run(*arguments[command])
    assert answer.code == 1
    assert answer.refusal == f"There is no file gone.csv. Check its name and folder: {gone}."


def test_one_label_that_is_named_as_such_is_told(run: Run, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "one.csv", [(f"text {number}", "x") for number in range(20)])
    answer = run("train", path, "--label-column", "label", "--output", tmp_path / "m.textcls")
    assert answer.code == 1
    assert answer.refusal.startswith("There is only one label: “x”. A classifier needs at least two")


def test_a_column_that_is_not_there_is_told_with_those_that_are(run: Run, moods_path: Path, tmp_path: Path) -> None:
    answer = run("train", moods_path, "--text-column", "wording", "--output", tmp_path / "m.textcls")
    assert answer.code == 1
    assert answer.refusal == "moods.csv has no column “wording”. It has: “text”, “label”."


class TestAModelFile:
    @pytest.mark.parametrize("command", ["evaluate", "classify"])
    @pytest.mark.parametrize("content", [b"", b"text", b"\x80\x04N.", b"PK\x05\x06" + bytes(18)], ids=["empty", "text", "pickle", "zip"])
    def test_that_is_foreign_is_refused(self, run: Run, moods_path: Path, tmp_path: Path, command: str, content: bytes) -> None:
        model = tmp_path / "foreign.textcls"
        model.write_bytes(content)
        answer = run(command, model, moods_path) if command == "evaluate" else run(command, model, "--text", "a lovely film")
        assert answer.code == 1
        assert answer.refusal.startswith("foreign.textcls is not a TextCls model")

    def test_that_is_broken_is_refused(self, run: Run, trained: Path, tmp_path: Path) -> None:
        broken = bytearray(trained.read_bytes())
        broken[len(broken) // 2] ^= 0xFF
        (tmp_path / "broken.textcls").write_bytes(bytes(broken))
        answer = run("classify", tmp_path / "broken.textcls", "--text", "a lovely film")
        assert answer.code == 1
        assert "damaged" in answer.refusal

    def test_that_is_missing_is_named(self, run: Run, tmp_path: Path) -> None:
        answer = run("classify", tmp_path / "gone.textcls", "--text", "a lovely film")
        assert (answer.code, answer.refusal) == (
            1,
            "gone.textcls cannot be opened: the file or its folder is not there. Does it still exist?",
        )


class TestWhereTheModelGoes:
    def test_must_be_named_as_a_model_before_anything_is_read(self, run: Run, moods_path: Path, tmp_path: Path) -> None:
        answer = run("train", moods_path, *TINY, "--output", tmp_path / "model.zip")
        assert answer.code == 1
        assert answer.refusal == "model.zip is no name for a model. Let the name end in “.textcls”."
        assert answer.err.count("\n") == 1

    def test_must_be_a_folder_that_is_there_before_anything_is_read(self, run: Run, moods_path: Path, tmp_path: Path) -> None:
        answer = run("train", moods_path, *TINY, "--output", tmp_path / "missing" / "model.textcls")
        assert answer.code == 1
        assert answer.refusal == f"There is no folder {tmp_path / 'missing'}. Make it first, or save elsewhere."
        assert answer.err.count("\n") == 1

    def test_on_a_full_disk_keeps_what_was_there(self, run: Run, moods_path: Path, tmp_path: Path) -> None:
        output = tmp_path / "model.textcls"
        output.write_bytes(b"an older model")
        with full_disk(1_000):
            answer = run("train", moods_path, *TINY, "--output", output)
        assert answer.code == 1
        assert (
            "could not be saved: it is too large for this disk. Nothing that was there before is lost. Make room on the disk"
            in answer.refusal
        )
        assert output.read_bytes() == b"an older model"
        assert run("runs", "--json").result == {"runs": [], "interrupted": []}

    def test_on_a_full_disk_holds_for_tables_too(self, run: Run, trained: Path, moods_path: Path, tmp_path: Path) -> None:
        with full_disk(1_000):
            answer = run("classify", trained, moods_path, "--output", tmp_path / "out.csv")
        assert answer.code == 1
        assert answer.refusal.startswith("out.csv could not be saved: it is too large for this disk.")
        assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["moods.csv"]


WILD = "optimizer=sgd learning_rate=10 weight_decay=10 gradient_clipping=0 schedule=constant max_epochs=30 patience=30"


@pytest.mark.parametrize("batch_size", [1, 16])
def test_training_that_becomes_unstable_is_told_in_words(run: Run, moods_path: Path, tmp_path: Path, batch_size: int) -> None:
    """In its first epoch, where nothing can be kept of it; or later, where the best before that is."""
    settings = [argument for assignment in (*WILD.split(), f"batch_size={batch_size}") for argument in ("--set", assignment)]
    answer = run("train", moods_path, *TINY, *settings, "--output", tmp_path / "model.textcls")
    if batch_size == 1:
        assert answer.code == 1
        assert answer.refusal.startswith("Training became unstable: the loss is no longer a number.")
        assert run("runs", "--json").result == {"runs": [], "interrupted": []}
    else:
        assert answer.code == 0
        assert "The loss was no longer a number: training ends, and the best epoch, " in answer.err
        assert (tmp_path / "model.textcls").exists()


def test_a_home_that_is_no_folder_is_told_in_words(run: Run, moods_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in the way").touch()
    monkeypatch.setenv("TEXTCLS_HOME", str(tmp_path / "in the way"))
    answer = run("train", moods_path, *TINY, "--output", tmp_path / "model.textcls")
    assert answer.code == 1
    assert "there is a file where a folder should be" in answer.refusal


class TestAProcessOfItsOwn:
    """What only a real process shows: streams, encodings, exit codes, and that no window is needed."""

    @staticmethod
    def run(*arguments: object, folder: Path) -> subprocess.CompletedProcess[bytes]:
        environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        environment |= {"LC_ALL": "C", "PYTHONUTF8": "0", "TEXTCLS_HOME": str(folder)}
        environment["PYTHONPATH"] = str(Path(textcls_gui.__file__).parents[1])
        command = [sys.executable, "-m", "textcls_gui", *map(str, arguments)]
        return subprocess.run(command, env=environment, cwd=folder, capture_output=True, timeout=300, check=False)

    def test_trains_and_answers_in_any_language(self, tmp_path: Path) -> None:
        names = {"good": "好评", "bad": "差评"}
        write_csv(tmp_path / "评论.csv", [(text, names[label]) for text, label in mood_rows(40)])
        done = self.run("train", "评论.csv", *TINY, "--set", "max_epochs=1", "--output", "模型.textcls", "--json", folder=tmp_path)
        assert done.returncode == 0, done.stderr.decode()
        result = json.loads(done.stdout.decode("utf-8"))
        assert result.keys() >= TRAIN_KEYS
        assert sorted(result["labels"]) == ["好评", "差评"]
        assert "Epoch 1: " in done.stderr.decode("utf-8")
        assert (tmp_path / "模型.textcls").is_file()

    def test_without_a_screen_names_the_command_line(self, tmp_path: Path) -> None:
        done = self.run(folder=tmp_path)
        assert (done.returncode, done.stdout) == (1, b"")
        assert done.stderr.decode().count("\n") == 1
        assert "train with: textcls-gui train DATA --output MODEL.textcls" in done.stderr.decode()

    def test_ends_with_2_after_wrong_usage(self, tmp_path: Path) -> None:
        done = self.run("train", folder=tmp_path)
        assert (done.returncode, done.stdout) == (2, b"")
        assert b"Traceback" not in done.stderr


class TestTime:
    def test_an_estimate_trains_nothing(self, run: Run, moods_path: Path) -> None:
        found = run("train", moods_path, *TINY, "--estimate", "--json").result
        assert 0 < found["seconds_low"] < found["seconds"] < found["seconds_high"]
        assert found["memory_bytes"] > 0
        assert found["settings"]["hidden_size"] == 8
        assert run("runs", "--json").result == {"runs": [], "interrupted": []}

    def test_the_time_is_told_before_the_start_and_on_the_way(self, run: Run, moods_path: Path, tmp_path: Path) -> None:
        answer = run("train", moods_path, *TINY, "--output", tmp_path / "model.textcls")
        assert answer.err.index("It will take about ") < answer.err.index("2 labels;")
        assert re.search(r"Epoch 1: loss .* left\n", answer.err)

    def test_minutes_choose_the_settings_and_are_told(self, run: Run, moods_path: Path, tmp_path: Path) -> None:
        answer = run("train", moods_path, "--minutes", "600", "--set", "hidden_size=8", "--estimate", "--json", "--device", "cpu")
        assert "For 600 minutes: Best." in answer.err
        assert answer.result["settings"]["hidden_size"] == 8, "what is set by hand comes on top"
        assert answer.result["settings"]["max_tokens"] == 400

    @pytest.mark.parametrize("minutes", ["0", "-3", "soon", "nan"])
    def test_minutes_that_are_none_are_refused(self, run: Run, moods_path: Path, minutes: str) -> None:
        assert run("train", moods_path, "--minutes", minutes, "--estimate").code == 2

    def test_a_model_needs_a_file(self, run: Run, moods_path: Path) -> None:
        answer = run("train", moods_path, *TINY)
        assert answer.code == 2
        assert "--output MODEL.textcls" in answer.err


class TestSearch:
    def test_gives_all_trials_and_goes_on_where_it_ended(self, run: Run, moods_path: Path) -> None:
        first = run("search", moods_path, *TINY, "--minutes", "0.02", "--json").result
        assert first["trials"][0]["kind"] == "yours"
        assert first["best"] is not None
        answer = run("search", moods_path, *TINY, "--minutes", "0.05", "--json")
        assert f"Going on after {len(first['trials'])} trials." in answer.err
        assert answer.result["trials"][: len(first["trials"])] == first["trials"]

    def test_says_the_best_settings_as_one_would_set_them(self, run: Run, moods_path: Path) -> None:
        answer = run("search", moods_path, *TINY, "--minutes", "0.01")
        assert re.match(r"Best of \d+ trials, \d+\.\d% right on validation texts: (these are your own settings|--set \w+=).*\.", answer.out)

    def test_needs_minutes(self, run: Run, moods_path: Path) -> None:
        assert run("search", moods_path).code == 2


def test_several_processes_are_told_to_continue_as_one(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MASTER_ADDR", "127.0.0.1")  # as torchrun sets it
    assert run_command(["runs", "continue"]) == 2
    told = capsys.readouterr().err
    assert "Several processes cannot go on with an interrupted training" in told
    assert "without torchrun" in told
