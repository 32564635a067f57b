"""From a file to everything that the Data page shows of it; runs on a worker's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from textcls_gui.core.control import RunControl
from textcls_gui.core.data.own_files import OpenColumns, OwnFile, OwnFiles, read_own_file
from textcls_gui.core.errors import DatasetError
from textcls_gui.gui.workers.failure import Failure, failure_of
from textcls_gui.gui.workers.task import Job, Report

if TYPE_CHECKING:  # these bring numpy along, which comes after the window
    from textcls_gui.core.config import ExperimentConfig
    from textcls_gui.core.data.columns import ColumnChoice
    from textcls_gui.core.data.dataset import Dataset
    from textcls_gui.core.data.doctor import Finding
    from textcls_gui.core.data.frozen import FrozenTest
    from textcls_gui.core.data.rows import ReadOptions, RowBlock, RowSource, TableFormat
    from textcls_gui.core.data.tables.edits import Edit
    from textcls_gui.core.data.tables.store import DatasetStore
    from textcls_gui.core.data.tables.table import Table

READING_SHARE = 0.85  # of the time; the rest goes into counting

StoreOf = Callable[[], "DatasetStore"]
OwnPart = Literal["validation", "test"]


@dataclass(frozen=True, slots=True)
class OpenedTable:
    """Where the columns make no dataset, `failure` says why; `damage`, what was lost of an earlier import of the file."""

    table: Table
    dataset_id: str
    choice: ColumnChoice
    dataset: Dataset | None
    failure: Failure | None
    options: ReadOptions | None = None
    damage: Failure | None = None
    num_edited: int = 0
    is_file: bool = True  # and can be read again


@dataclass(frozen=True, slots=True)
class Examined:
    """`safe_edit` is all safe fixes as one."""

    findings: tuple[Finding, ...]
    safe_edit: Edit | None


@dataclass(frozen=True, slots=True)
class DealtOut:
    """How many texts are for learning, checking and the test; `failure` where they cannot be dealt out.

    The names are of the files that the texts come from where that is not the table. `rare_labels` cannot be in all parts.
    """

    num_train: int = 0
    num_validation: int = 0
    num_test: int = 0
    failure: Failure | None = None
    validation_name: str = ""
    test_name: str = ""
    rare_labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadOwnFiles:
    """Those that could be read, and why the others could not."""

    files: Mapping[OwnPart, OwnFile]
    failures: tuple[Failure, ...] = ()


def open_file(store: StoreOf, path: Path, options: ReadOptions | None = None) -> Job:
    """Import the file, or open what was imported of it before; gives an OpenedTable."""

    def job(control: RunControl, report: Report) -> OpenedTable:
        from textcls_gui.core.data.reading import open_source

        shelf = store()
        table, dataset_id, damage = _known(shelf, path, options)
        if table is None:
            shelf.require_room_for(path)
            source = _InWords(path, options, open_source(path, options, control))
            dataset_id = shelf.add(path, source, control, lambda fraction: report(READING_SHARE * fraction), options).dataset_id
            table = shelf.open(dataset_id)
        return replace(_opened(shelf, table, dataset_id, control, report), options=options, damage=damage)

    return job


def open_pasted_text(store: StoreOf, text: str, name: str, options: ReadOptions | None = None) -> Job:
    """Keep what was pasted as a data set of this name; gives an OpenedTable."""

    def job(control: RunControl, report: Report) -> OpenedTable:
        from textcls_gui.core.data.formats.pasted import open_pasted
        from textcls_gui.core.data.rows import ReadOptions

        shelf = store()
        source = open_pasted(text, options or ReadOptions())
        kept = shelf.add(Path(name), source, control, lambda fraction: report(READING_SHARE * fraction), options)
        return replace(_opened(shelf, shelf.open(kept.dataset_id), kept.dataset_id, control, report), options=options)

    return job


def open_dataset(store: StoreOf, dataset_id: str) -> Job:
    """What was imported before, whether or not its file is still there; gives an OpenedTable."""

    def job(control: RunControl, report: Report) -> OpenedTable:
        shelf = store()
        return _opened(shelf, shelf.open(dataset_id), dataset_id, control, report)

    return job


def choose_columns(store: StoreOf, opened: OpenedTable, choice: ColumnChoice) -> Job:
    """Take other columns of a table that is open, and remember them for tables like it; gives an OpenedTable."""

    def job(control: RunControl, report: Report) -> OpenedTable:
        from textcls_gui.core.data.columns import with_guessed_separator

        is_new_label = choice.label != opened.choice.label and not choice.separator
        chosen = with_guessed_separator(opened.table, choice) if is_new_label else choice
        counted = _counted(replace(opened, choice=chosen))
        control.raise_if_stopped()
        if counted.failure is None:
            store().remember_choice(opened.table, chosen)
        return counted

    return job


def count_again(opened: OpenedTable) -> Job:
    """After an edit; gives an OpenedTable."""

    def job(control: RunControl, report: Report) -> OpenedTable:
        return _counted(opened)

    return job


def read_own_files(opened: OpenedTable, paths: Mapping[OwnPart, Path]) -> Job:
    """Files of texts for validation and test, whose columns are called as in the table that is open; gives a ReadOwnFiles."""

    def job(control: RunControl, report: Report) -> ReadOwnFiles:
        columns = _open_columns(opened)
        files: dict[OwnPart, OwnFile] = {}
        failures: list[Failure] = []
        for number, (part, path) in enumerate(paths.items()):

            def report_part(fraction: float, number: int = number) -> None:
                report((number + fraction) / len(paths))

            try:
                files[part] = read_own_file(path, columns, control, report_part)
            except DatasetError as error:
                failures.append(failure_of(error))
        return ReadOwnFiles(files, tuple(failures))

    return job


def examine_table(opened: OpenedTable, config: ExperimentConfig, own: OwnFiles) -> Job:
    """Gives an Examined."""

    def job(control: RunControl, report: Report) -> Examined:
        from textcls_gui.core.data.doctor import examine, safe_fixes

        others = [(file.name, file.dataset.texts) for file in own.all]
        findings = examine(opened.table, opened.choice, max_tokens=config.text.max_tokens, others=others, control=control, report=report)
        return Examined(findings, safe_fixes(findings))

    return job


def deal_out(opened: OpenedTable, config: ExperimentConfig, frozen: FrozenTest | None, own: OwnFiles) -> Job:
    """Split as a run would; gives a DealtOut."""

    def job(control: RunControl, report: Report) -> DealtOut:
        from textcls_gui.core.data.dataset import with_labels_of
        from textcls_gui.core.data.splitting import rare_labels, split_dataset, with_rare_labels

        if opened.dataset is None:
            return DealtOut()
        numbers = rare_labels(opened.dataset, control) if opened.dataset.membership is None else ()
        rare = tuple(opened.dataset.labels[number] for number in numbers)
        try:
            dataset = with_rare_labels(opened.dataset, config.split.rare_labels, control) if rare else opened.dataset
            rows = None if frozen is None else frozen.rows()
            splits = split_dataset(
                dataset,
                config.split,
                config.training.seed,
                with_test=own.test is None,
                with_validation=own.validation is None,
                test_rows=rows,
                control=control,
            )
            num_validation, num_test = (
                num_dealt if file is None else with_labels_of(file.dataset, dataset.labels).num_texts
                for num_dealt, file in ((len(splits.validation), own.validation), (len(splits.test), own.test))
            )
        except DatasetError as error:
            return DealtOut(failure=failure_of(error), rare_labels=rare)
        validation_name, test_name = ("" if file is None else file.name for file in (own.validation, own.test))
        return DealtOut(len(splits.train), num_validation, num_test, None, validation_name, test_name, rare)

    return job


def write_corrected(table: Table, path: Path, *, with_byte_order_mark: bool) -> Job:
    """Gives the path."""

    def job(control: RunControl, report: Report) -> Path:
        from textcls_gui.core.data.tables.export import write_table

        write_table(table, path, control, report, with_byte_order_mark=with_byte_order_mark)
        return path

    return job


def _known(shelf: DatasetStore, path: Path, options: ReadOptions | None) -> tuple[Table | None, str, Failure | None]:
    """What was imported of this file before; a damaged import is as none, and that is said."""
    known = shelf.find(path, options)
    if known is None:
        return None, "", None
    try:
        return shelf.open(known.dataset_id), known.dataset_id, None
    except DatasetError as error:
        return None, "", failure_of(error)


def _opened(shelf: DatasetStore, table: Table, dataset_id: str, control: RunControl, report: Report) -> OpenedTable:
    from textcls_gui.core.data.columns import guess_columns, with_guessed_separator

    try:
        report(READING_SHARE)
        control.raise_if_stopped()
        choice = shelf.remembered_choice(table) or with_guessed_separator(table, guess_columns(table))
        control.raise_if_stopped()
        is_file = table.path.is_absolute() and table.path.exists()
        opened = _counted(OpenedTable(table, dataset_id, choice, None, None, is_file=is_file))
        control.raise_if_stopped()
    except BaseException:
        table.close()
        raise
    return opened


def _open_columns(opened: OpenedTable) -> OpenColumns:
    table, choice, dataset = opened.table, opened.choice, opened.dataset
    assert choice.label is not None
    assert dataset is not None
    texts = tuple(table.columns[column] for column in choice.texts)
    return OpenColumns(table.path.name, texts, table.columns[choice.label], choice.separator, dataset.labels)


def _counted(opened: OpenedTable) -> OpenedTable:
    from textcls_gui.core.data.dataset import build_dataset

    num_edited = opened.table.num_edited()
    try:
        dataset = build_dataset(opened.table, opened.choice)
    except DatasetError as error:
        return replace(opened, dataset=None, failure=failure_of(error), num_edited=num_edited)
    return replace(opened, dataset=dataset, failure=None, num_edited=num_edited)


class _InWords:
    """A source whose file may vanish while it is read: what the system then refuses is about the reading, not about our folder."""

    def __init__(self, path: Path, options: ReadOptions | None, source: RowSource) -> None:
        self._path = path
        self._options = options
        self._source = source

    @property
    def columns(self) -> tuple[str, ...]:
        return self._source.columns

    @property
    def format(self) -> TableFormat:
        return self._source.format

    def blocks(self, control: RunControl, report: Callable[[float], None]) -> Iterator[RowBlock]:
        from textcls_gui.core.data.reading import told_in_words

        with told_in_words(self._path, self._options):
            yield from self._source.blocks(control, report)
