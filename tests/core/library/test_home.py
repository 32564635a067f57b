"""The version of the person's folder: later ones are refused, earlier ones open, and what fails leaves all as it was."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.core.examples import full_disk, store_in
from textcls_gui import __version__
from textcls_gui.cli import run_command
from textcls_gui.core.data.tables.store import DatasetStore
from textcls_gui.core.errors import BundleError, LibraryError
from textcls_gui.core.library.bundle import load_bundle, set_sure_from
from textcls_gui.core.library.home import BACKUPS_FOLDER, VERSION_FILE, Migration, prepare_home

OLDER = Path(__file__).parents[2] / "data" / "older"
TEXTS = ("the film number 3 was awful and sad", "great", "zebra 12 super fine")
# What the program of then answered, for “good”.
ANSWERS = {
    "first": (0.602975, 0.576163, 0.586217),
    "one-table": (0.529361, 0.536292, 0.535209),
    "linear-path": (0.077925, 0.881083, 0.948646),
}
ALL = ("first", "one-table", "linear-path", "several-lstms", "rows-and-origin", "used-data")


def unpacked(name: str, home: Path) -> Path:
    with zipfile.ZipFile(OLDER / f"{name}.zip") as archive:
        archive.extractall(home)
    return home


def contents(home: Path) -> dict[str, bytes]:
    """Of all that the person would miss."""
    return {str(path.relative_to(home)): path.read_bytes() for path in sorted(home.rglob("*")) if path.is_file() and path.name != ".lock"}


def answers(model: Path) -> tuple[float, ...]:
    classifier = load_bundle(model)
    return tuple(classifier.predict_one(text).probabilities[1] for text in TEXTS)


class TestAnEarlierFolder:
    @pytest.mark.parametrize("name", ALL)
    def test_opens_with_all_its_runs(self, tmp_path: Path, name: str) -> None:
        home = unpacked(name, tmp_path / "home")
        prepare_home(home)
        store = store_in(home)
        (summary,) = store.runs()
        run = store.open(summary.run_id)
        assert (summary.name, summary.labels) == ("moods", ("bad", "good"))
        assert len(run.history) == run.summary.epochs
        assert run.tested
        store.rename(summary.run_id, "Renamed")
        assert store.runs()[0].name == "Renamed"
        assert load_bundle(run.model_path).labels == ("bad", "good")

    @pytest.mark.parametrize("name", ANSWERS)
    def test_has_models_that_answer_as_they_did_before_and_after_they_are_saved_anew(self, tmp_path: Path, name: str) -> None:
        home = unpacked(name, tmp_path / "home")
        (model,) = home.glob("runs/*/model.textcls")
        before = model.read_bytes()
        assert answers(model) == pytest.approx(ANSWERS[name], abs=1e-5)
        migrated = prepare_home(home)
        assert migrated is not None
        assert migrated.backup is not None
        assert answers(model) == pytest.approx(ANSWERS[name], abs=1e-5)
        assert model.read_bytes() != before
        assert (migrated.backup / model.relative_to(home)).read_bytes() == before
        assert json.loads((home / VERSION_FILE).read_bytes()) == {"format_version": 2, "program_version": __version__}
        assert prepare_home(home) is None

    @pytest.mark.parametrize("name", ANSWERS)
    def test_has_models_that_can_be_changed_without_being_saved_anew(self, tmp_path: Path, name: str) -> None:
        (model,) = unpacked(name, tmp_path).glob("runs/*/model.textcls")
        set_sure_from(model, 0.7)
        assert load_bundle(model).sure_from == 0.7
        assert answers(model) == pytest.approx(ANSWERS[name], abs=1e-5)

    def test_has_data_sets_with_their_edits(self, tmp_path: Path) -> None:
        home = unpacked("linear-path", tmp_path / "home")
        prepare_home(home)
        store = DatasetStore(home / "datasets")
        (kept,) = store.datasets()
        with store.open(kept.dataset_id) as table:
            assert table.num_rows == 60
            assert table.cell(3, 1) == "mixed"
            assert table.redo_edit is not None
            table.redo()
            assert table.cell(4, 1) == "other"

    def test_whose_model_is_damaged_is_left_as_it_is(self, tmp_path: Path) -> None:
        home = unpacked("first", tmp_path / "home")
        (model,) = home.glob("runs/*/model.textcls")
        content = bytearray(model.read_bytes())
        content[len(content) // 2] ^= 1
        model.write_bytes(content)
        prepare_home(home)
        assert model.read_bytes() == bytes(content)
        with pytest.raises(BundleError):
            load_bundle(model)

    def test_that_cannot_be_copied_is_as_it_was_and_says_so(self, tmp_path: Path) -> None:
        home = unpacked("first", tmp_path / "home")
        before = contents(home)
        with full_disk(1_000), pytest.raises(LibraryError, match=r"could not be made ready for TextCls .*They are as they were"):
            prepare_home(home)
        assert contents(home) == before
        assert prepare_home(home) is not None


class TestAStepThatFails:
    def step(self, home: Path, *, fails: bool, version: int = 2) -> Migration:
        def touched(folder: Path) -> Sequence[Path]:
            return [folder / "one", folder / "deep" / "two"]

        def apply(folder: Path) -> None:
            (folder / "one").write_bytes((folder / "one").read_bytes() + b"!")
            if fails:
                raise ValueError("half way")
            (folder / "deep" / "two").write_bytes(b"2!")

        (home / "deep").mkdir(parents=True, exist_ok=True)
        (home / "one").write_bytes(b"1")
        (home / "deep" / "two").write_bytes(b"2")
        return Migration(version, touched, apply)

    def test_puts_back_what_it_has_changed(self, tmp_path: Path) -> None:
        step = self.step(tmp_path, fails=True)
        before = contents(tmp_path)
        with pytest.raises(LibraryError, match="could not be made ready"):
            prepare_home(tmp_path, [step])
        assert contents(tmp_path) == before

    def test_leaves_the_steps_before_it_and_is_tried_again(self, tmp_path: Path) -> None:
        failing = self.step(tmp_path, fails=True, version=3)
        passing = Migration(2, lambda home: [], lambda home: None)
        with pytest.raises(LibraryError):
            prepare_home(tmp_path, [failing, passing])
        migrated = prepare_home(tmp_path, [passing, self.step(tmp_path, fails=False, version=3)])
        assert migrated is not None
        assert (migrated.version, (tmp_path / "deep" / "two").read_bytes()) == (3, b"2!")

    def test_that_was_broken_off_keeps_the_copy_of_before(self, tmp_path: Path) -> None:
        step = self.step(tmp_path, fails=False)
        copies = tmp_path / BACKUPS_FOLDER / "before-version-2"
        copies.mkdir(parents=True)
        (copies / "one").write_bytes(b"of before")
        migrated = prepare_home(tmp_path, [step])
        assert migrated is not None
        assert (copies / "one").read_bytes() == b"of before"


class TestALaterFolder:
    def test_is_refused_in_words_and_left_alone(self, tmp_path: Path) -> None:
        home = unpacked("first", tmp_path / "home")
        (home / VERSION_FILE).write_text(json.dumps({"format_version": 99, "program_version": "7.5", "novelty": 1}))
        before = contents(home)
        with pytest.raises(LibraryError, match=r"last used by TextCls 7\.5, which is later than this one.*Install TextCls 7\.5 to open it"):
            prepare_home(home)
        assert contents(home) == before

    def test_of_which_the_version_cannot_be_read_is_taken_as_an_earlier_one(self, tmp_path: Path) -> None:
        (tmp_path / VERSION_FILE).write_bytes(b"\xff{")
        prepare_home(tmp_path)
        assert json.loads((tmp_path / VERSION_FILE).read_bytes())["format_version"] == 2


def test_a_new_folder_is_of_this_version_and_nothing_is_told(tmp_path: Path) -> None:
    assert prepare_home(tmp_path) is None
    assert json.loads((tmp_path / VERSION_FILE).read_bytes())["format_version"] == 2
    assert not (tmp_path / BACKUPS_FOLDER).exists()


def test_what_a_killed_program_left_is_cleared_at_the_start(tmp_path: Path) -> None:
    for name in ("runs/.run.4194305-aaaaaa.partial", "datasets/.d.4194305.partial", "searches/.x.json.partial"):
        (tmp_path / name).mkdir(parents=True)
    prepare_home(tmp_path)
    assert not [path for path in tmp_path.rglob("*.partial")]


@pytest.mark.parametrize("command", [["runs"], ["runs", "compare", "one", "two"]])
def test_the_command_line_refuses_a_later_folder_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    (tmp_path / VERSION_FILE).write_text(json.dumps({"format_version": 99, "program_version": "7.5"}))
    monkeypatch.setenv("TEXTCLS_HOME", str(tmp_path))
    assert run_command(command) == 1
    assert "was last used by TextCls 7.5" in capsys.readouterr().err
