"""The library: every run a folder, whole or absent; one damaged folder harms no other."""

from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.conftest import FinishedRun, Library
from tests.core.examples import full_disk, store_in
from textcls_gui.core.errors import BundleError, LibraryError
from textcls_gui.core.library.bundle import load_bundle
from textcls_gui.core.library.store import FORMAT_VERSION, RUN_FILE, BatchCurve, RunRecord, RunStore, new_run_id

ALL_FILES = ["curve.json", "model.textcls", "run.json", "tested.json"]


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def run_ids(store: RunStore) -> list[str]:
    return [summary.run_id for summary in store.runs()]


def another(record: RunRecord, name: str, **values: object) -> RunRecord:
    return dataclasses.replace(record, summary=dataclasses.replace(record.summary, run_id=new_run_id(), name=name, **values))  # type: ignore[arg-type]


class TestARun:
    def test_comes_back_as_it_was_kept(self, library: Library) -> None:
        run = library.store.open(library.run_id)
        copy = another(run.record, "Copy")
        library.store.add(copy, run.curve, run.tested, run.model_path.read_bytes())
        reopened = library.store.open(copy.summary.run_id)
        assert (reopened.record, reopened.curve, reopened.tested) == (copy, run.curve, run.tested)
        assert reopened.model_path.read_bytes() == run.model_path.read_bytes()
        assert names_in(reopened.model_path.parent) == ALL_FILES

    def test_has_all_that_a_page_shows(self, library: Library) -> None:
        run = library.store.open(library.run_id)
        assert (run.summary.name, run.summary.labels) == ("Moods", ("bad", "good"))
        assert len(run.history) == run.summary.epochs
        assert len(run.steps) == len(run.losses) == len(run.accuracies) == run.history[-1].step
        assert len(run.tested) == run.report.num_texts
        assert run.config.model.hidden_size == 8
        assert run.summary.accuracy == run.report.accuracy

    def test_of_before_there_were_groups_opens_without_any(self, library: Library) -> None:
        for name in ("run.json", "tested.json"):
            content = json.loads((library.folder / name).read_bytes())
            for holder in [content["report"]] if name == "run.json" else content:
                del holder["groups"]
            (library.folder / name).write_text(json.dumps(content), encoding="utf-8")
        opened = library.store.open(library.run_id)
        assert opened.report.groups == ()
        assert {text.groups for text in opened.tested} == {()}

    def test_is_not_sure_below_what_the_person_chose_whenever_it_is_opened_again(self, library: Library) -> None:
        path = library.store.open(library.run_id).model_path
        content, before = path.read_bytes(), load_bundle(path)
        assert before.sure_from == 0
        library.store.set_sure_from(library.run_id, 0.72)
        after = load_bundle(path)
        assert after.sure_from == 0.72
        texts = ["a lovely film", "zebra", ""]
        assert after.probabilities(texts).tolist() == before.probabilities(texts).tolist()
        library.store.set_sure_from(library.run_id, 0)
        assert path.read_bytes() == content

    def test_stays_as_it_was_if_the_disk_is_full_when_the_person_chooses(self, library: Library) -> None:
        path = library.store.open(library.run_id).model_path
        content = path.read_bytes()
        with full_disk(10_000), pytest.raises(LibraryError, match="could not be saved"):
            library.store.set_sure_from(library.run_id, 0.72)
        assert path.read_bytes() == content
        assert names_in(library.folder) == ALL_FILES

    def test_is_listed_newest_first(self, library: Library) -> None:
        record = library.store.open(library.run_id).record
        for year in (2001, 2031, 2011):
            created = record.summary.created.replace(year=year)
            library.store.add(another(record, str(year), created=created), BatchCurve(), (), b"model")
        assert [summary.name for summary in library.store.runs()] == ["2031", "Moods", "2011", "2001"]

    def test_that_is_not_there_is_refused_in_words(self, library: Library) -> None:
        for run_id in ("20010101-000000-00000000", "", ".", "..", f"../runs/{library.run_id}"):
            with pytest.raises(LibraryError, match="This run is no longer in the library"):
                library.store.open(run_id)

    def test_is_not_kept_twice_under_one_name(self, library: Library) -> None:
        run = library.store.open(library.run_id)
        with pytest.raises(LibraryError, match="could not be saved"):
            library.store.add(run.record, run.curve, (), b"other")
        assert library.store.open(library.run_id).record == run.record

    def test_has_an_identity_of_its_own_that_sorts_by_time(self) -> None:
        ids = [new_run_id() for _ in range(100)]
        assert len(set(ids)) == 100
        assert all(re.fullmatch(r"\d{8}-\d{6}-[0-9a-f]{8}", run_id) for run_id in ids)


class TestAFullDisk:
    @pytest.mark.parametrize("room_bytes", [0, 100, 2_000, 5_000])
    def test_keeps_nothing_of_the_new_run_and_all_of_the_old(self, library: Library, room_bytes: int) -> None:
        run = library.store.open(library.run_id)
        model = run.model_path.read_bytes()
        with (
            full_disk(room_bytes),
            pytest.raises(LibraryError, match=r"could not be saved: it is too large for this disk. Nothing that was there before"),
        ):
            library.store.add(another(run.record, "New"), run.curve, run.tested, model)
        assert run_ids(library.store) == [library.run_id]
        assert names_in(library.home / "runs") == [library.run_id]

    def test_is_told_by_the_name_that_the_person_has_given(self, library: Library) -> None:
        run = library.store.open(library.run_id)
        with full_disk(0), pytest.raises(LibraryError, match=r"^Letters of May could not be saved: "):
            library.store.add(another(run.record, "Letters of May"), run.curve, run.tested, b"model")
        for change in (
            lambda: library.store.rename(library.run_id, "New"),
            lambda: library.store.set_sure_from(library.run_id, 0.7),
        ):
            with full_disk(0), pytest.raises(LibraryError, match=r"^Moods could not be saved: "):
                change()

    def test_keeps_the_old_name(self, library: Library) -> None:
        with full_disk(100), pytest.raises(LibraryError, match="could not be saved"):
            library.store.rename(library.run_id, "New name")
        assert library.store.open(library.run_id).summary.name == "Moods"
        assert names_in(library.folder) == ALL_FILES


class TestRenaming:
    @pytest.mark.parametrize("name", ["Better", "  with spaces around ", "中文 / “quoted” ..\\", "x" * 500])
    def test_changes_the_name_alone(self, library: Library, name: str) -> None:
        before = library.store.open(library.run_id)
        library.store.rename(library.run_id, name)
        after = library.store.open(library.run_id)
        assert after.summary == dataclasses.replace(before.summary, name=name.strip())
        assert (after.report, after.history, after.config, after.curve) == (before.report, before.history, before.config, before.curve)
        assert names_in(library.folder) == ALL_FILES

    @pytest.mark.parametrize("name", ["", " \n"])
    def test_needs_a_name(self, library: Library, name: str) -> None:
        with pytest.raises(LibraryError, match="A run needs a name"):
            library.store.rename(library.run_id, name)
        assert library.store.open(library.run_id).summary.name == "Moods"


class TestTheTrash:
    def test_that_takes_nothing_says_so_of_the_run_s_name(self, library: Library) -> None:
        (library.home / "trash" / library.run_id / "kept").mkdir(parents=True)
        with pytest.raises(LibraryError, match=r"^Moods could not be saved: there is one of that name already"):
            library.store.move_to_trash(library.run_id)

    def test_takes_a_run_and_gives_it_back_unchanged(self, library: Library) -> None:
        before = library.store.open(library.run_id).record
        library.store.move_to_trash(library.run_id)
        assert run_ids(library.store) == []
        assert [summary.run_id for summary in library.store.trashed()] == [library.run_id]
        with pytest.raises(LibraryError, match="no longer in the library"):
            library.store.open(library.run_id)
        library.store.restore(library.run_id)
        assert library.store.trashed() == ()
        assert library.store.open(library.run_id).record == before

    def test_is_emptied_for_good(self, library: Library) -> None:
        library.store.move_to_trash(library.run_id)
        library.store.delete_from_trash(library.run_id)
        assert library.store.trashed() == library.store.runs() == ()
        assert names_in(library.home / "trash") == []

    def test_deletes_nothing_that_is_still_in_the_library(self, library: Library) -> None:
        with pytest.raises(LibraryError, match="no longer in the library"):
            library.store.delete_from_trash(library.run_id)
        assert run_ids(library.store) == [library.run_id]

    def test_gives_nothing_back_over_a_run_that_is_there(self, library: Library) -> None:
        library.store.move_to_trash(library.run_id)
        library.folder.mkdir()
        (library.folder / "kept").touch()
        with pytest.raises(LibraryError, match="could not be saved"):
            library.store.restore(library.run_id)
        assert names_in(library.folder) == ["kept"]
        assert [summary.run_id for summary in library.store.trashed()] == [library.run_id]


def test_a_damaged_model_is_told_by_the_run_s_name(library: Library) -> None:
    run = library.store.open(library.run_id)
    run.model_path.write_bytes(b"PK")
    with pytest.raises(BundleError, match=r"^Moods "):
        run.load_model()
    run.model_path.unlink()
    with pytest.raises(BundleError, match=r"^Moods cannot be opened: the file or its folder is not there"):
        run.load_model()


class TestADamagedRun:
    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"{}",
            b"[]",
            b"null",
            b"\xff\xfe",
            b"{" * 100_000,
            b"[" * 100_000,
            b'{"format_version": 1}',
            b'{"format_version": "1"}',
            b'{"format_version": 1, "a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        ],
        ids=range(10),
    )
    def test_is_left_out_of_the_list_and_refused_in_words(self, library: Library, content: bytes) -> None:
        record = library.store.open(library.run_id).record
        library.store.add(another(record, "Sound"), BatchCurve(), (), b"model")
        (library.folder / RUN_FILE).write_bytes(content)
        assert [summary.name for summary in library.store.runs()] == ["Sound"]
        with pytest.raises(LibraryError, match=r"This run cannot be opened: its files are damaged. The other runs are not affected"):
            library.store.open(library.run_id)
        with pytest.raises(LibraryError, match="This run cannot be renamed"):
            library.store.rename(library.run_id, "New name")

    @pytest.mark.parametrize(
        ("section", "name", "value"),
        [
            ("config", "model", {"hidden_size": 1_000_000}),
            ("summary", "created", "yesterday"),
            ("summary", "created", "2024-05-01T12:00:00"),
            ("summary", "labels", None),
            ("summary", "outcome", "exploded"),
            ("summary", "accuracy", None),
            ("report", "confusion", 1),
        ],
    )
    def test_of_one_odd_value_is_left_out_too(self, library: Library, section: str, name: str, value: object) -> None:
        record = library.store.open(library.run_id).record
        library.store.add(another(record, "Sound"), BatchCurve(), (), b"model")
        path = library.folder / RUN_FILE
        saved = json.loads(path.read_bytes())
        saved[section][name] = value
        path.write_text(json.dumps(saved))
        assert [summary.name for summary in library.store.runs()] == ["Sound"]
        with pytest.raises(LibraryError, match="its files are damaged"):
            library.store.open(library.run_id)

    @pytest.mark.parametrize("name", ["curve.json", "tested.json", RUN_FILE])
    def test_whose_file_is_gone_is_refused_in_words(self, library: Library, name: str) -> None:
        (library.folder / name).unlink()
        with pytest.raises(LibraryError, match="its files are damaged"):
            library.store.open(library.run_id)

    @pytest.mark.parametrize("name", ["curve.json", "tested.json"])
    def test_whose_curve_or_texts_are_damaged_is_listed_but_not_opened(self, library: Library, name: str) -> None:
        (library.folder / name).write_bytes(b'[{"text": "\xff\xff"}]')
        assert run_ids(library.store) == [library.run_id]
        with pytest.raises(LibraryError, match="its files are damaged"):
            library.store.open(library.run_id)

    def test_can_still_be_thrown_away(self, library: Library) -> None:
        (library.folder / RUN_FILE).write_bytes(b"")
        library.store.move_to_trash(library.run_id)
        library.store.delete_from_trash(library.run_id)
        assert names_in(library.home / "trash") == []

    @settings(max_examples=50)
    @given(data=st.data())
    def test_whatever_the_damage_never_harms_the_list(self, saved_run: tuple[RunStore, Path, bytes], data: st.DataObject) -> None:
        store, path, content = saved_run
        damaged = bytearray(content)
        for _ in range(data.draw(st.integers(1, 3))):
            damaged[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
        path.write_bytes(bytes(damaged))
        assert len(store.runs()) <= 1
        try:
            store.open(path.parent.name)
        except LibraryError as refusal:
            assert str(refusal)


@pytest.fixture(scope="module")
def saved_run(finished_run: FinishedRun, tmp_path_factory: pytest.TempPathFactory) -> tuple[RunStore, Path, bytes]:
    """A library of one run whose run.json may be overwritten, and what was in it."""
    run = store_in(finished_run.home).open(finished_run.run_id)
    home = tmp_path_factory.mktemp("damaged")
    store = store_in(home)
    store.add(run.record, run.curve, run.tested, b"model")
    path = home / "runs" / finished_run.run_id / RUN_FILE
    return store, path, path.read_bytes()


def test_a_run_of_a_later_version_is_left_alone(library: Library) -> None:
    path = library.folder / RUN_FILE
    path.write_text(json.dumps({"format_version": FORMAT_VERSION + 1, "novelty": True}))
    assert run_ids(library.store) == []
    with pytest.raises(LibraryError, match=r"made by a later version of this program. Install the current version"):
        library.store.open(library.run_id)
    with pytest.raises(LibraryError, match="made by a later version"):
        library.store.rename(library.run_id, "New name")


def test_a_library_that_was_never_used_is_empty(tmp_path: Path) -> None:
    store = store_in(tmp_path / "nothing")
    assert store.runs() == store.trashed() == ()
    assert names_in(tmp_path) == []


def test_what_is_no_run_is_not_listed(library: Library) -> None:
    runs = library.home / "runs"
    (runs / "note.txt").write_text("mine")
    (runs / ".half.partial").mkdir()
    (runs / "empty").mkdir()
    assert run_ids(library.store) == [library.run_id]


def test_a_model_that_cannot_be_read_is_told_in_words(library: Library) -> None:
    run = library.store.open(library.run_id)
    assert run.read_model() == run.model_path.read_bytes()
    run.model_path.unlink()
    with pytest.raises(LibraryError, match=r"^Moods cannot be read: "):
        run.read_model()
