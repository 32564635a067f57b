"""A run as a folder, to be trained elsewhere: nothing is lost on the way, and nothing damaged comes back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.core.examples import dataset_of, full_disk, mood_rows, store_in, tiny_config
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.dataset import Dataset
from textcls_gui.core.data.side_columns import SideColumn
from textcls_gui.core.errors import Cancelled, LibraryError
from textcls_gui.core.experiment import RunRequest, fingerprint, run_experiment
from textcls_gui.core.library.job import Job, export_job, finish_job, import_job, open_job, result_store, settled_test
from textcls_gui.core.library.store import SavedRun


def job(**values: object) -> Job:
    return replace(Job("Moods", tiny_config(), dataset_of(mood_rows(60))), **values)  # type: ignore[arg-type]


def same(one: Dataset, other: Dataset) -> bool:
    arrays = ("targets", "rows", "parts", "membership")
    pairs = [(getattr(one, name), getattr(other, name)) for name in arrays]
    return (
        (list(one.texts), one.labels, one.name) == (list(other.texts), other.labels, other.name)
        and all((first is None) == (second is None) for first, second in pairs)
        and all(np.array_equal(first, second) for first, second in pairs if first is not None)
    )


def run(folder: Path) -> SavedRun:
    """As `job run` does it."""
    opened = open_job(folder)
    request = RunRequest(opened.dataset, opened.config, opened.name, opened.test, opened.validation, settled_test(folder, opened))
    *_, last = run_experiment(request, RunControl(), result_store(folder))
    finish_job(folder, last.run_id)  # type: ignore[union-attr]
    return result_store(folder).open(last.run_id)  # type: ignore[union-attr]


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("elsewhere") / "job"
    export_job(job(), folder)
    run(folder)
    return folder


@pytest.fixture
def copied(finished: Path, tmp_path: Path) -> Path:
    """The finished folder, for one test to damage."""
    import shutil

    return Path(shutil.copytree(finished, tmp_path / "job"))


class TestAFolder:
    def test_holds_all_that_was_asked_for(self, tmp_path: Path) -> None:
        rows = [("odd \ud800 half", "good"), ('a "quoted"\r\nline\x00', "bad"), ("电影很好", "good"), *mood_rows(20)]
        dataset = dataset_of(rows)
        dataset = replace(dataset, parts=np.arange(len(rows), dtype=np.int8) % 3)
        vectors = tmp_path / "words.vec"
        vectors.write_text("film 1 2\n", encoding="utf-8")
        asked = Job(
            "Odd ones",
            tiny_config(seed=9),
            dataset,
            dataset_of(mood_rows(10, 500)),
            dataset_of(mood_rows(12, 700)),
            np.array([3, 5]),
            vectors,
        )
        export_job(asked, tmp_path / "job")
        opened = open_job(tmp_path / "job")
        assert (opened.name, opened.config) == (asked.name, asked.config)
        assert opened.validation is not None and asked.validation is not None
        assert opened.test is not None and asked.test is not None
        assert same(opened.dataset, asked.dataset)
        assert same(opened.validation, asked.validation)
        assert same(opened.test, asked.test)
        assert fingerprint(opened.dataset) == fingerprint(asked.dataset)
        assert opened.test_rows is not None and opened.test_rows.tolist() == [3, 5]
        assert opened.vectors is not None and opened.vectors.read_text(encoding="utf-8") == "film 1 2\n"

    def test_keeps_several_labels_of_a_text_and_none(self, tmp_path: Path) -> None:
        membership = np.array([[False, False], *([True, bool(place % 3)] for place in range(9))])
        targets = np.array([0, *(place % 3 > 0 for place in range(9))], dtype=np.int64)
        several = replace(dataset_of(mood_rows(10)), membership=membership, targets=targets, separator=";")
        export_job(job(dataset=several), tmp_path / "job")
        opened = open_job(tmp_path / "job").dataset
        assert same(opened, several)
        assert opened.separator == ";"
        assert fingerprint(opened) == fingerprint(several)

    def test_keeps_the_columns_by_which_groups_are_told_apart(self, tmp_path: Path) -> None:
        sides = (
            SideColumn("source", ("web", "mail", ""), np.arange(60, dtype=np.int8) % 3),
            SideColumn("year", ("2024", "2025"), np.arange(60, dtype=np.int8) % 2),
        )
        export_job(job(dataset=replace(dataset_of(mood_rows(60)), sides=sides)), tmp_path / "job")
        found = open_job(tmp_path / "job").dataset.sides
        assert [(side.name, side.values, side.codes.tolist()) for side in found] == [
            (side.name, side.values, side.codes.tolist()) for side in sides
        ]

    def test_says_what_to_do(self, finished: Path) -> None:
        words = (finished / "README.txt").read_text(encoding="utf-8")
        assert "textcls-gui job run ." in words
        assert "“Moods”" in words

    def test_is_not_written_over_what_is_there(self, tmp_path: Path) -> None:
        (tmp_path / "job").mkdir()
        (tmp_path / "job" / "mine.txt").write_text("mine", encoding="utf-8")
        with pytest.raises(LibraryError, match="something in job already"):
            export_job(job(), tmp_path / "job")
        assert [path.name for path in tmp_path.rglob("*")] == ["job", "mine.txt"]

    def test_may_be_there_if_it_is_empty(self, tmp_path: Path) -> None:
        (tmp_path / "job").mkdir()
        export_job(job(), tmp_path / "job")
        assert open_job(tmp_path / "job").name == "Moods"

    def test_is_not_half_written_on_a_full_disk(self, tmp_path: Path) -> None:
        with full_disk(1_000), pytest.raises(LibraryError, match="could not be saved"):
            export_job(job(), tmp_path / "job")
        assert not list(tmp_path.iterdir())

    def test_is_not_written_when_a_stop_is_asked_for(self, tmp_path: Path) -> None:
        control = RunControl()
        control.discard()
        with pytest.raises(Cancelled):
            export_job(job(), tmp_path / "job", control)
        assert not list(tmp_path.iterdir())


def change_text(folder: Path) -> None:
    path = folder / "texts.jsonl"
    path.write_text(path.read_text(encoding="utf-8").replace("film", "gilm", 1), encoding="utf-8")


def spoil_manifest(folder: Path) -> None:
    (folder / "job.json").write_text('{"format_version": 1, "format": "textcls-job"}', encoding="utf-8")


def make_later(folder: Path) -> None:
    manifest = json.loads((folder / "job.json").read_text(encoding="utf-8"))
    (folder / "job.json").write_text(json.dumps({**manifest, "format_version": 99}), encoding="utf-8")


def escape(folder: Path) -> None:
    manifest = json.loads((folder / "job.json").read_text(encoding="utf-8"))
    manifest["hashes"]["../outside.txt"] = "0" * 64
    (folder / "job.json").write_text(json.dumps(manifest), encoding="utf-8")


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (change_text, "texts.jsonl in the job's folder is damaged"),
        (lambda folder: (folder / "texts.jsonl").unlink(), "texts.jsonl in the job's folder is damaged or missing"),
        (lambda folder: (folder / "job.json").unlink(), "no folder that was made for training elsewhere"),
        (spoil_manifest, "The job in job is damaged"),
        (make_later, "later version"),
        (escape, "damaged or missing"),
    ],
)
def test_a_damaged_job_is_refused_in_words(copied: Path, harm: Callable[[Path], None], words: str) -> None:
    harm(copied)
    with pytest.raises(LibraryError) as refused:
        open_job(copied)
    assert words in str(refused.value)


class TestAFinishedRun:
    def test_comes_into_the_library_as_it_was(self, finished: Path, tmp_path: Path) -> None:
        run_id = import_job(finished, store_in(tmp_path))
        brought, there = store_in(tmp_path).open(run_id), result_store(finished).open(run_id)
        assert (brought.record, brought.curve, brought.tested) == (there.record, there.curve, there.tested)
        assert brought.model_path.read_bytes() == there.model_path.read_bytes()

    def test_is_what_would_have_been_trained_here(self, finished: Path, tmp_path: Path) -> None:
        request = RunRequest(job().dataset, job().config, "Moods")
        *_, last = run_experiment(request, RunControl(), store_in(tmp_path))
        here = store_in(tmp_path).open(last.run_id)  # type: ignore[union-attr]
        there = next(path for path in (finished / "result").glob("*/model.textcls"))
        assert here.model_path.read_bytes() == there.read_bytes()

    def test_is_tested_on_the_texts_that_were_settled(self, tmp_path: Path) -> None:
        settled = np.array([1, 2, 8, 9, 21, 30])
        export_job(job(test_rows=settled), tmp_path / "job")
        tested = {text.text for text in run(tmp_path / "job").tested}
        assert tested == {text for number, (text, _) in enumerate(mood_rows(60)) if number in settled}

    def test_comes_only_once(self, finished: Path, tmp_path: Path) -> None:
        import_job(finished, store_in(tmp_path))
        with pytest.raises(LibraryError, match="in the Library already"):
            import_job(finished, store_in(tmp_path))

    def test_is_not_there_before_the_training(self, tmp_path: Path) -> None:
        export_job(job(), tmp_path / "job")
        with pytest.raises(LibraryError, match="has not been trained yet"):
            import_job(tmp_path / "job", store_in(tmp_path / "home"))

    @pytest.mark.parametrize("name", ["run.json", "curve.json", "tested.json", "model.textcls"])
    def test_that_is_damaged_is_refused_in_words(self, copied: Path, tmp_path: Path, name: str) -> None:
        (path,) = (copied / "result").glob(f"*/{name}")
        path.write_bytes(path.read_bytes()[:-1] + b"?")
        with pytest.raises(LibraryError, match=f"{name} of the finished run is damaged"):
            import_job(copied, store_in(tmp_path / "home"))
        assert not (tmp_path / "home").exists()

    def test_of_another_job_is_refused(self, copied: Path, tmp_path: Path) -> None:
        export_job(job(name="Another"), tmp_path / "other")
        (copied / "job.json").write_bytes((tmp_path / "other" / "job.json").read_bytes())
        with pytest.raises(LibraryError, match="does not belong to this job"):
            import_job(copied, store_in(tmp_path / "home"))

    def test_cannot_name_a_folder_outside(self, copied: Path, tmp_path: Path) -> None:
        path = copied / "result" / "result.json"
        path.write_text(json.dumps({**json.loads(path.read_text(encoding="utf-8")), "run_id": "../.."}), encoding="utf-8")
        with pytest.raises(LibraryError, match="does not belong"):
            import_job(copied, store_in(tmp_path / "home"))


class TestHostile:
    @pytest.mark.parametrize("claimed", [10**15, -5, 2**70])
    def test_a_number_of_texts_that_cannot_be_is_refused_before_room_is_made(self, tmp_path: Path, claimed: int) -> None:
        folder = tmp_path / "job"
        export_job(job(), folder)
        manifest = json.loads((folder / "job.json").read_text("utf-8"))
        manifest["parts"]["texts.jsonl"]["num_texts"] = claimed
        (folder / "job.json").write_text(json.dumps(manifest), "utf-8")
        with pytest.raises(LibraryError, match="is damaged"):
            open_job(folder)

    @pytest.mark.parametrize("row", ["1e30", "9" * 23])
    def test_a_row_beyond_all_numbers_is_refused(self, tmp_path: Path, row: str) -> None:
        line = f'{{"text": "a", "labels": [0], "row": {row}}}'
        folder = tmp_path / "job"
        export_job(job(), folder)
        path = folder / "texts.jsonl"
        lines = path.read_text("utf-8").splitlines()
        path.write_text("\n".join([line, *lines[1:]]) + "\n", "utf-8")
        put_hashes_right(folder)
        with pytest.raises(LibraryError, match="is damaged"):
            open_job(folder)

    @pytest.mark.parametrize("name", ["../outside.txt", "/etc/hostname", "..", "link.txt"])
    def test_a_file_elsewhere_is_not_read(self, tmp_path: Path, name: str) -> None:
        folder = tmp_path / "job"
        export_job(job(), folder)
        outside = tmp_path / "outside.txt"
        outside.write_text("private", "utf-8")
        (folder / "link.txt").symlink_to(outside)
        manifest = json.loads((folder / "job.json").read_text("utf-8"))
        manifest["hashes"][name] = hashlib.sha256(b"private").hexdigest()
        (folder / "job.json").write_text(json.dumps(manifest), "utf-8")
        with pytest.raises(LibraryError, match="damaged or missing"):
            open_job(folder)


def put_hashes_right(folder: Path) -> None:
    manifest = json.loads((folder / "job.json").read_text("utf-8"))
    manifest["hashes"] = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in manifest["hashes"]}
    (folder / "job.json").write_text(json.dumps(manifest), "utf-8")
