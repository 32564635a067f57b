"""A person's folder with something of everything in it, all that can be saved there, and what is found in it afterwards."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from python_calamine import CalamineWorkbook

from textcls_gui.core.classifying.classify import classify_file
from textcls_gui.core.config import Value, config_to_json, preset_config, with_values
from textcls_gui.core.control import RunControl
from textcls_gui.core.data.columns import ColumnChoice
from textcls_gui.core.data.convert import convert_table
from textcls_gui.core.data.dataset import Dataset, build_dataset
from textcls_gui.core.data.frozen import FrozenTest
from textcls_gui.core.data.kept_labels import KeptLabels
from textcls_gui.core.data.reading import open_source, read_table
from textcls_gui.core.data.tables.database import in_words
from textcls_gui.core.data.tables.edits import relabel, remove_rows
from textcls_gui.core.data.tables.export import write_table
from textcls_gui.core.data.tables.log import put_log_in
from textcls_gui.core.data.tables.results_file import ResultTable, write_results
from textcls_gui.core.data.tables.store import DATABASE_FILE, DatasetStore
from textcls_gui.core.data.tables.table import Table
from textcls_gui.core.evaluation.report import verdict
from textcls_gui.core.experiment import RunRequest, run_experiment
from textcls_gui.core.files import write_whole
from textcls_gui.core.library.bundle import load_bundle, save_bundle
from textcls_gui.core.library.home import prepare_home
from textcls_gui.core.library.job import Job, export_job, finish_job, import_job, open_job, result_store
from textcls_gui.core.library.store import RunStore, SavedRun
from textcls_gui.core.library.tried import TriedTexts
from textcls_gui.core.search import SearchStore, Trial

TINY: dict[str, Value] = {
    "embedding_size": 4,
    "hidden_size": 4,
    "max_ngrams": 100,
    "max_epochs": 2,
    "batch_size": 8,
    "warmup_steps": 0,
    "device": "cpu",
    "linear_path": False,
}
GOOD, BAD = "lovely great super fine happy".split(), "awful poor sad broken dull".split()
NUM_ROWS = 60
Step = Callable[["World"], object]


@dataclass(frozen=True, slots=True)
class World:
    """`root` holds the person's folder, the person's files, and what is saved among these."""

    root: Path

    @property
    def home(self) -> Path:
        return self.root / "home"

    @property
    def out(self) -> Path:
        return self.root / "out"

    @property
    def texts(self) -> Path:
        return self.root / "texts.csv"

    @property
    def datasets(self) -> DatasetStore:
        return DatasetStore(self.home / "datasets")

    @property
    def runs(self) -> RunStore:
        return RunStore(self.home / "runs", self.home / "trash")

    def first_table(self) -> Table:
        return self.datasets.open(self.first_dataset)

    def first_run(self) -> SavedRun:
        return self.runs.open(self.first_run_id)

    @property
    def first_dataset(self) -> str:
        """By its folder: a window knows it already."""
        return min(path.name for path in _visible(self.home / "datasets"))

    @property
    def first_run_id(self) -> str:
        return min(path.name for path in _visible(self.home / "runs"))

    def of_first_dataset(self, name: str) -> Path:
        return self.home / "datasets" / self.first_dataset / name


def build(root: Path) -> World:
    world = World(root)
    world.out.mkdir(parents=True)
    world.home.mkdir()
    with world.texts.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("text", "label"), *_rows()])
    prepare_home(world.home)
    for folder in ("runs", "trash", "models", "searches"):
        (world.home / folder).mkdir()
    _import(world)
    _train(world)
    _train(world)
    world.runs.move_to_trash(max(run.run_id for run in world.runs.runs()))
    for step in (_edit, _try, _keep, _remember, _search, _settings, _choose_settings, _save_model, _export, _classify("out.csv")):
        step(world)
    for step in (_classify("out.xlsx"), _write_results, _write_report, _convert):
        step(world)
    _job(world, world.root / "job", is_trained=True)
    return world


def _rows() -> list[tuple[str, str]]:
    words = [(GOOD, "good"), (BAD, "bad")]
    return [
        (f"the thing number {number} was {words[number % 2][0][number // 2 % 5]} and {words[number % 2][0][number // 3 % 5]}", label)
        for number in range(NUM_ROWS)
        for label in [words[number % 2][1]]
    ]


# ---- all that is saved


def _import(world: World) -> None:
    world.datasets.add(world.texts, open_source(world.texts, None, RunControl()))


def _edit(world: World) -> None:
    with world.first_table() as table:
        table.apply(relabel(table, 1, np.arange(3, 9), "other"))


def _remove(world: World) -> None:
    with world.first_table() as table:
        table.apply(remove_rows(table, np.arange(5)))


def _undo(world: World) -> None:
    with world.first_table() as table:
        table.undo()


def _redo(world: World) -> None:
    with world.first_table() as table:
        table.redo()


def _add_row(world: World) -> None:
    with world.first_table() as table:
        table.add_row(("a new text that is fine", "good"))


def _edit_at_length(world: World) -> None:
    """More than is written to the log at once."""
    with world.first_table() as table:
        table.apply(relabel(table, 1, np.arange(NUM_ROWS), "as long as it may be " * 50))


def _shorten_log_in_use(world: World) -> None:
    """The log is put in while the data set is open, then a new one is begun."""
    with world.first_table() as table:
        table._longest_log = 0
        table.undo()
        table.redo()


def _put_log_in(world: World) -> None:
    with in_words(world.texts.name):
        put_log_in(world.of_first_dataset(DATABASE_FILE))


def _dataset(world: World) -> Dataset:
    return build_dataset(read_table(world.texts), ColumnChoice((0,), 1))


def tiny_dataset() -> Dataset:
    labels = ("bad", "good")
    texts, wanted = zip(*_rows(), strict=True)
    targets = np.array([labels.index(label) for label in wanted], dtype=np.int64)
    return Dataset("moods", texts, targets, labels, np.arange(len(texts), dtype=np.int64))


def _train(world: World) -> None:
    config = with_values(preset_config("fast"), TINY)
    frozen = FrozenTest(world.of_first_dataset("test.json"))
    request = RunRequest(_dataset(world), config, "Moods", frozen_test=frozen)
    for _ in run_experiment(request, RunControl(), world.runs):
        pass


def _add_run(world: World) -> None:
    """The last step of a training alone."""
    run = world.first_run()
    record = _with_id(run, "30010101-000000-0123abcd")
    FrozenTest(world.of_first_dataset("test.json")).look_at(np.arange(9))
    world.runs.add(record, run.curve, run.tested, run.read_model())


def _with_id(run: SavedRun, run_id: str):  # type: ignore[no-untyped-def]  # a RunRecord
    from dataclasses import replace

    return replace(run.record, summary=replace(run.summary, run_id=run_id))


def _rename(world: World) -> None:
    world.runs.rename(world.first_run_id, "Renamed")


def _sure_from(world: World) -> None:
    world.runs.set_sure_from(world.first_run_id, 0.8)


def _to_trash(world: World) -> None:
    world.runs.move_to_trash(world.first_run_id)


def _restore(world: World) -> None:
    world.runs.restore(max(path.name for path in _visible(world.home / "trash")))


def _empty_trash(world: World) -> None:
    world.runs.delete_from_trash(max(path.name for path in _visible(world.home / "trash")))


def _remove_dataset(world: World) -> None:
    world.datasets.remove(world.first_dataset)


def _try(world: World) -> None:
    tried = TriedTexts(world.home / "tried.json")
    tried.add(f"tried {len(tried.all())}", "good", 0.75, "Moods")


def _keep(world: World) -> None:
    kept = KeptLabels(world.of_first_dataset("kept.json"))
    kept.mark(len(kept.rows()), is_kept=True)


def _remember(world: World) -> None:
    with world.first_table() as table:
        has_other = world.datasets.remembered_choice(table) == ColumnChoice((0,), 1)
        world.datasets.remember_choice(table, ColumnChoice((1,), 0) if has_other else ColumnChoice((0,), 1))


def _search(world: World) -> None:
    store = SearchStore(world.home / "searches")
    store.add("0" * 32, store.read("0" * 32), Trial(1, "yours", {}, 1, "finished", (0.5,), 1.0, 0.5, 0.7))


def _settings(world: World) -> None:
    from textcls_gui.gui.settings import WindowSettings, load_settings, save_settings

    path = world.home / "settings.json"
    save_settings(path, WindowSettings("", "library" if load_settings(path).page == "data" else "data"))


def _choose_settings(world: World) -> None:
    path = world.out / "settings.json"
    seed = 8 if path.exists() else 7
    write_whole(path, config_to_json(with_values(preset_config("fast"), {**TINY, "seed": seed})))


def _save_model(world: World) -> None:
    path = world.out / "saved.textcls"
    classifier = load_bundle(world.first_run().model_path)
    classifier.name = "again" if path.exists() else "first"
    save_bundle(path, classifier)


def _export(world: World) -> None:
    path = world.out / "table.csv"
    with world.first_table() as table:
        write_table(table, path, with_byte_order_mark=path.exists())


def _classify(name: str) -> Step:
    def step(world: World) -> None:
        path = world.out / name
        source = world.texts if path.exists() else world.out / "table.csv"
        classify_file(load_bundle(world.first_run().model_path), source, path)

    return step


def _write_results(world: World) -> None:
    path = world.out / "results.csv"
    write_results(ResultTable(("label", "right"), [("good", 0.5)] * (200 if path.exists() else 100)), path)


def _write_report(world: World) -> None:
    from textcls_gui.core.card.facts import model_card
    from textcls_gui.core.card.html import html_bytes
    from textcls_gui.core.card.speech import ENGLISH
    from textcls_gui.core.card.words import report_on

    path, run = world.out / "report.html", world.first_run()
    write_whole(path, html_bytes(report_on(model_card(run, with_texts=path.exists(), sure_from=0.0), [verdict(run.report)], ENGLISH)))


def _convert(world: World) -> None:
    convert_table(world.out / "table.csv" if (world.out / "texts.csv_converted.csv").exists() else world.texts, world.out)


def _export_job(world: World) -> None:
    _job(world, world.out / "job", is_trained=False)


def _job(world: World, folder: Path, *, is_trained: bool) -> None:
    export_job(Job("Moods", with_values(preset_config("fast"), TINY), _dataset(world)), folder)
    if is_trained:
        job, store = open_job(folder), result_store(folder)
        for _ in run_experiment(RunRequest(job.dataset, job.config, job.name), RunControl(), store):
            pass
        finish_job(folder, store.runs()[0].run_id)


def _import_job(world: World) -> None:
    import_job(world.root / "job", world.runs)


def _migrate(world: World) -> None:
    prepare_home(world.root / "older")


# Of which what is asked of them is torn by kill -9: train, import, edit, save, classify.
KILLED: dict[str, Sequence[Step]] = {
    "train": (_train,),
    "import": (_import,),
    "edit": (_remove, _undo, _redo, _shorten_log_in_use, _edit, _add_row),
    "save": (_save_model, _rename, _sure_from, _export, _write_report, _settings, _try, _keep, _search, _to_trash, _restore),
    "classify": (_classify("out.csv"), _classify("out.xlsx")),
}
SAVED: dict[str, Sequence[Step]] = {
    "import a data set": (_import,),
    "edit, undo, redo": (_remove, _undo, _redo, _edit),
    "add a row": (_add_row,),
    "edit at length": (_edit_at_length, _undo, _edit_at_length),
    "put a data set's log into it, undo, redo": (_put_log_in, _undo, _put_log_in, _redo),
    "put a log in while the data set is open": (_undo, _redo, _shorten_log_in_use),
    "remove a data set": (_remove_dataset,),
    "keep a finished run": (_add_run,),
    "rename a run": (_rename,),
    "say from where a model is sure": (_sure_from,),
    "to the Trash and back": (_to_trash, _restore),
    "empty the Trash": (_empty_trash,),
    "save a model": (_save_model,),
    "classify to CSV": (_classify("out.csv"),),
    "classify to Excel": (_classify("out.xlsx"),),
    "export the table": (_export,),
    "export figures": (_write_results,),
    "write a report": (_write_report,),
    "convert": (_convert,),
    "save settings of a training": (_choose_settings,),
    "export a job": (_export_job,),
    "bring a job back": (_import_job,),
    "tried texts, kept labels, columns, trials, window": (_try, _keep, _remember, _search, _settings),
    "bring an earlier folder up to date": (_migrate,),
}


# ---- what is found

Found = tuple[tuple[str, object], ...]


def found_in(world: World) -> Found:
    """All that the person would miss, told so that it compares; whatever cannot be opened again raises."""
    torch.set_num_threads(1)
    found: list[tuple[str, object]] = []
    prepare_home(world.home)
    for kept in world.datasets.datasets():
        with world.datasets.open(kept.dataset_id) as table:
            cells = [tuple(table.column(column)) for column in range(len(table.columns))]
            undo, redo = table.undo_edit, table.redo_edit
            found.append(("choice", repr(world.datasets.remembered_choice(table))))
            found.append(("data set", _told(cells, table.removed().tolist(), table.num_rows, undo and undo.words, redo and redo.words)))
        folder = world.home / "datasets" / kept.dataset_id
        frozen = FrozenTest(folder / "test.json")
        rows = frozen.rows()
        found.append(("test", (None if rows is None else tuple(rows.tolist()), frozen.num_looks)))
        found.append(("kept", tuple(sorted(KeptLabels(folder / "kept.json").rows()))))
    for run in world.runs.runs():
        opened = world.runs.open(run.run_id)
        found.append(("run", (run.name, len(opened.tested), load_bundle(opened.model_path).sure_from)))
    found.extend(("trashed", run.name) for run in world.runs.trashed())
    found.append(("tried", tuple(tried.text for tried in TriedTexts(world.home / "tried.json").all())))
    found.append(("search", len(SearchStore(world.home / "searches").read("0" * 32).trials)))
    found.append(("settings", (world.home / "settings.json").read_bytes()))
    found.extend(_files(world.out))
    if (world.root / "older").exists():
        (model,) = (world.root / "older").glob("runs/*/model.textcls")
        found.append(("older", load_bundle(model).predict_one("great").label))
    there = sum(1 for folder in ("runs", "trash", "datasets") for _ in _visible(world.home / folder))
    there += len(_visible(world.home / "unfinished")) if (world.home / "unfinished").is_dir() else 0
    runs = world.runs
    expected = sum(map(len, (world.datasets.datasets(), runs.runs(), runs.trashed(), runs.unfinished.interrupted())))
    if there != expected:
        raise ValueError(f"{there} folders in the stores, but {expected} of them can be listed")
    return tuple(sorted(found, key=repr))


def _visible(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.is_dir() and not path.name.startswith(".")]


def _files(out: Path) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for path in sorted(out.iterdir()):
        if path.name.startswith("."):
            continue  # half written beside: never taken for the file
        if path.name == "job":
            found.append(("job", open_job(path).dataset.num_texts))
        elif path.suffix == ".xlsx":
            found.append((path.name, _told(CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python())))
        elif path.suffix == ".textcls":
            found.append((path.name, load_bundle(path).name))
        else:
            found.append((path.name, hashlib.sha256(path.read_bytes()).hexdigest()))
    return found


def _told(*values: object) -> str:
    return hashlib.sha256(repr(values).encode("utf-8", "surrogatepass")).hexdigest()
