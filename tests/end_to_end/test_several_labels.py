"""Several labels for each text on the command line: trained, tested on another file, and given to texts."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.core.examples import colour_rows, write_csv
from textcls_gui.__main__ import main

HEADER = ("text", "labels")
TINY = ["--preset", "fast", "--device", "cpu", "--seed", "3"]
for assignment in ("hidden_size=8", "embedding_size=8", "max_epochs=8", "batch_size=8", "learning_rate=0.03", "max_ngrams=200"):
    TINY += ["--set", assignment]
Run = Callable[..., dict[str, Any]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """A command in this process, and the one JSON object that it prints."""

    def run(*arguments: object) -> dict[str, Any]:
        capsys.readouterr()
        assert main([*(str(argument) for argument in arguments), "--json"]) == 0, capsys.readouterr().err
        found: dict[str, Any] = json.loads(capsys.readouterr().out)
        return found

    return run


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("colours")
    path = write_csv(folder / "colours.csv", colour_rows(160), HEADER)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TEXTCLS_HOME", str(folder / "home"))
        assert main(["train", str(path), *TINY, "--output", str(folder / "colours.textcls")]) == 0
    return folder / "colours.textcls"


def test_training_notices_the_separator_and_gives_micro_and_macro_f1(run: Run, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "colours.csv", colour_rows(160), HEADER)
    test = write_csv(tmp_path / "test.csv", colour_rows(48, start=1_000), HEADER)
    result = run("train", path, "--test", test, *TINY, "--output", tmp_path / "m.textcls")
    assert sorted(result["labels"]) == ["blue", "green", "red"]
    assert result["num_texts"] == 48
    assert result["micro_f1"] > 0.8
    assert result["macro_f1"] > 0.8
    assert result["several"]["num_without_label"] == 6
    assert 0 <= result["accuracy_low"] <= result["accuracy"] <= result["accuracy_high"] <= 1
    assert [scores["label"] for scores in result["per_label"]] == result["labels"]


def test_the_separator_can_be_given(run: Run, tmp_path: Path) -> None:
    rows = [(text, cell.replace("|", "+")) for text, cell in colour_rows(160)]
    path = write_csv(tmp_path / "colours.csv", rows, HEADER)
    assert sorted(run("inspect", path, "--label-separator", "+")["labels"]) == ["blue", "green", "red"]
    result = run("train", path, "--label-separator", "+", *TINY, "--output", tmp_path / "m.textcls")
    assert sorted(result["labels"]) == ["blue", "green", "red"]


def test_a_separator_that_is_none_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_csv(tmp_path / "colours.csv", colour_rows(16), HEADER)
    assert main(["train", str(path), "--label-separator", "and so on and so on and", "--output", str(tmp_path / "m.textcls")]) == 1
    assert "is too long to stand between labels" in capsys.readouterr().err


def test_texts_with_none_of_the_labels_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_csv(tmp_path / "colours.csv", [*colour_rows(40), ("who knows", "")], HEADER)
    assert main(["train", str(path), *TINY, "--output", str(tmp_path / "m.textcls")]) == 0
    told = capsys.readouterr().err
    assert "colours.csv: 5 texts have none of the labels." in told
    assert "colours.csv: 1 rows left out (no label)." in told


def test_an_empty_separator_takes_each_cell_as_one_label(run: Run, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "colours.csv", colour_rows(160), HEADER)
    result = run("train", path, "--label-separator", "", *TINY, "--output", tmp_path / "m.textcls")
    assert len(result["labels"]) == 8
    assert result["several"] is None
    assert result["micro_f1"] == result["accuracy"]


def test_a_model_is_tested_on_another_file(run: Run, trained: Path, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "other.csv", colour_rows(48, start=1_000), HEADER)
    result = run("evaluate", trained, path)
    assert result["micro_f1"] > 0.8
    assert result["several"]["num_without_label"] == 6


def test_the_verdict_is_told_in_words(trained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_csv(tmp_path / "other.csv", colour_rows(48, start=1_000), HEADER)
    assert main(["evaluate", str(trained), str(path)]) == 0
    words = capsys.readouterr().out
    assert words.startswith("Of 100 labels that it gives, ")
    assert "All labels are right for " in words


def test_one_text_gets_all_its_labels_or_none(run: Run, trained: Path, capsys: pytest.CaptureFixture[str]) -> None:
    result = run("classify", trained, "--text", "the film was scarlet and olive indeed")
    assert set(result["labels"]) == {"red", "green"}
    assert set(result["label"].split("|")) == {"red", "green"}
    assert result["probabilities"].keys() == result["thresholds"].keys() == {"red", "green", "blue"}
    assert run("classify", trained, "--text", "the film number 12 was indeed")["labels"] == []
    assert main(["classify", str(trained), "--text", "the film number 12 was indeed"]) == 0
    assert capsys.readouterr().out == "None of the labels.\n"


def test_a_table_gets_a_column_of_labels_and_one_of_each_probability(run: Run, trained: Path, tmp_path: Path) -> None:
    rows = colour_rows(16, start=2_000)
    path = write_csv(tmp_path / "other.csv", rows, HEADER)
    run("classify", trained, path, "--output", tmp_path / "out.csv", "--probabilities")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file))
    right = [set(row["labels"].replace("none", "").split("|")) == set(row["predicted labels"].split("|")) for row in found]
    assert sum(right) >= 12
    assert all(0 <= float(row[f"probability of {label}"]) <= 1 for row in found for label in ("red", "green", "blue"))
