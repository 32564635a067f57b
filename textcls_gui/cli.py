"""The same jobs without a window: train, evaluate, classify, inspect. Results on standard output, progress on standard error."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import msgspec

from textcls_gui import __version__
from textcls_gui.core.config import SETTINGS, ExperimentConfig, Value, preset_config, setting_named, with_values
from textcls_gui.core.errors import Cancelled, ConfigError, TextClsError

if TYPE_CHECKING:
    from textcls_gui.core.classifying.classify import Progress
    from textcls_gui.core.data.columns import ColumnChoice
    from textcls_gui.core.data.dataset import Dataset
    from textcls_gui.core.data.rows import ReadOptions
    from textcls_gui.core.data.tables.table import Table
    from textcls_gui.core.evaluation.report import EvaluationReport
    from textcls_gui.core.events import RunEvent
    from textcls_gui.core.experiment import RunRequest
    from textcls_gui.core.library.store import RunStore, RunSummary, SavedRun
    from textcls_gui.core.prediction import Classifier
    from textcls_gui.core.search import Search, SearchEvent
    from textcls_gui.core.training.time_left import Forecast
    from textcls_gui.paths import UserPaths

DONE, FAILED, WRONG_USAGE = 0, 1, 2
LEADER_SPEAKS_SECONDS = 5  # torchrun ends all processes with the first that fails, and the leader may not have told yet why it fails too
COMMANDS = ("train", "search", "evaluate", "classify", "convert", "inspect", "devices", "runs", "job")
JsonObject = dict[str, object]


def run_command(arguments: list[str]) -> int:
    """Run one command; returns the exit code: 0 done, 2 wrong usage, 1 anything else."""
    _speak_utf8()
    try:
        parsed = _parser().parse_args(arguments)
        job: Callable[[argparse.Namespace], None] = parsed.job
        job(parsed)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else WRONG_USAGE
    except ConfigError as error:
        return _refuse(error, WRONG_USAGE)
    except TextClsError as error:
        return _refuse(error, FAILED)
    except (KeyboardInterrupt, Cancelled):
        print("Stopped. A training that was under way can be continued: “textcls-gui runs” lists it.", file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        return FAILED
    except Exception as error:  # the outermost edge: one sentence, no traceback
        print(f"Something went wrong that was not foreseen: {type(error).__name__}: {error}", file=sys.stderr)
        return FAILED
    return DONE


def _refuse(error: TextClsError, code: int) -> int:
    if _is_leader():
        print(error, file=sys.stderr)
    else:
        print(f"Process {os.environ['RANK']}: {error}", file=sys.stderr)
        time.sleep(LEADER_SPEAKS_SECONDS)
    return code


def _is_leader() -> bool:
    """Of the processes that torchrun has started, one alone tells how it goes; a process that it has not started is its own leader."""
    return not is_in_team() or os.environ.get("RANK", "0") == "0"


def is_in_team() -> bool:
    return "MASTER_ADDR" in os.environ


def _speak_utf8() -> None:
    """Texts and labels are printed as they are, whatever the terminal's locale says."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_USAGE, f"{message[:1].upper()}{message[1:]}. “{self.prog} --help” shows how to use it.\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="textcls-gui", description="Train and use a text classifier on your own computer. Without a command: the window.")
    parser.add_argument("--version", action="version", version=f"textcls-gui {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_train(commands)
    _add_search(commands)
    _add_evaluate(commands)
    _add_classify(commands)
    _add_convert(commands)
    _add_job(commands)
    inspect = _command(commands, "inspect", _inspect, "say what is in a file: columns, labels, counts, what is wrong with it")
    _add_data(inspect)
    _command(commands, "devices", _devices, "say where models can be trained on this computer, and why")
    _add_runs(commands)
    return parser


def _command(commands: argparse._SubParsersAction[_Parser], name: str, job: Callable[[argparse.Namespace], None], summary: str) -> _Parser:
    parser = commands.add_parser(name, help=summary, description=summary[:1].upper() + summary[1:] + ".")
    parser.set_defaults(job=job)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _add_data(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "data", metavar="DATA", type=Path, help="a table (CSV, Excel, ODS, JSON, Parquet) or a folder of texts for each label"
    )
    parser.add_argument("--text-column", metavar="C", help="the column with the texts (default: found by itself)")
    parser.add_argument("--label-column", metavar="C", help="the column with the labels (default: found by itself)")
    parser.add_argument(
        "--label-separator",
        metavar="S",
        help="what stands between several labels in a cell; empty if each cell is one label (default: found by itself)",
    )
    parser.add_argument("--split-column", metavar="C", help="the column that says train, validation or test (default: found by itself)")
    _add_reading(parser)


def _add_reading(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("reading", "what is not given is found out from the file")
    group.add_argument("--encoding", metavar="NAME", help="such as utf-8, gb18030, cp1252")
    group.add_argument("--delimiter", metavar="D", help="what stands between two cells; \\t is a tab")
    group.add_argument("--quote", metavar="Q", help="what stands around cells; empty if quotes are ordinary characters")
    group.add_argument("--sheet", metavar="NAME", help="of a spreadsheet")
    group.add_argument("--header", action=argparse.BooleanOptionalAction, help="whether the first row names the columns")


def _reading(arguments: argparse.Namespace) -> ReadOptions:
    from textcls_gui.core.data.rows import ReadOptions

    delimiter = None if arguments.delimiter is None else arguments.delimiter.replace("\\t", "\t")
    return ReadOptions(arguments.encoding, delimiter, arguments.quote, arguments.header, sheet=arguments.sheet)


def _add_train(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = _command(commands, "train", _train, "train a model on a file of texts with labels")
    _add_what_to_train(parser)
    parser.add_argument(
        "--minutes", metavar="N", type=_minutes, help="choose preset, epochs and size that fit this time; --set comes on top"
    )
    parser.add_argument(
        "--estimate", action="store_true", help="only say how long it will take and how much memory, from a short rehearsal"
    )
    parser.add_argument("--output", metavar="MODEL.textcls", type=Path, help="where the model is saved")


def _add_what_to_train(parser: argparse.ArgumentParser) -> None:
    _add_data(parser)
    parser.add_argument("--test", metavar="FILE", type=Path, help="test on this file instead of on a part of DATA")
    parser.add_argument("--validation", metavar="FILE", type=Path, help="decide when to stop on this file instead of on a part of DATA")
    parser.add_argument("--vectors", metavar="FILE", type=Path, help="begin with the word vectors in this text file (.vec, GloVe)")
    parser.add_argument("--preset", choices=("fast", "balanced", "best"), default="balanced")
    parser.add_argument("--set", metavar="NAME=VALUE", action="append", default=[], dest="settings", help=_settings_help())
    parser.add_argument("--seed", metavar="N", type=int)
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"))


def _add_search(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = _command(commands, "search", _search, "look for good settings; goes on where an earlier search on the same data ended")
    _add_what_to_train(parser)
    parser.add_argument("--minutes", metavar="N", type=_minutes, required=True, help="how long to search")


def _minutes(text: str) -> float:
    minutes = float(text)
    if not 0 < minutes < 1e6:
        raise ValueError(text)
    return minutes


def _settings_help() -> str:
    return "change a setting; may be repeated. Names: " + ", ".join(setting.name for setting in SETTINGS)


def _add_evaluate(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = _command(commands, "evaluate", _evaluate, "say how good a model is on a file of texts with labels")
    parser.add_argument("model", metavar="MODEL", type=Path, help="a .textcls file")
    _add_data(parser)


def _add_classify(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = _command(commands, "classify", _classify, "give a label to one text or to each row of a file")
    parser.add_argument("model", metavar="MODEL", type=Path, help="a .textcls file")
    parser.add_argument("input", metavar="INPUT", type=Path, nargs="?", help="a table with a column of texts")
    parser.add_argument("--text", help="one text to classify")
    parser.add_argument("--output", metavar="OUT", type=Path, help="where the table with labels is written: a name in .csv or .xlsx")
    parser.add_argument(
        "--text-column", metavar="C", action="append", help="a column with texts; several are joined (default: found by itself)"
    )
    parser.add_argument("--probabilities", action="store_true", help="add a column with the probability of each label")
    parser.add_argument(
        "--safe-formulas",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="in CSV, put an apostrophe before cells that a spreadsheet would run",
    )
    parser.add_argument("--bom", action=argparse.BooleanOptionalAction, default=True, help="begin CSV with the mark that Excel wants")
    _add_reading(parser)


def _add_convert(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = _command(commands, "convert", _convert, "write what is understood of files as plain CSV in UTF-8")
    parser.add_argument("files", metavar="FILE", type=Path, nargs="+", help="a table, or a folder of texts for each label")
    parser.add_argument("--to", metavar="DIR", type=Path, required=True, help="the folder for NAME_converted.csv")
    _add_reading(parser)


def _add_job(commands: argparse._SubParsersAction[_Parser]) -> None:
    summary = "train on another computer: write a run as a folder, train it there, bring it back"
    parser = commands.add_parser("job", help=summary, description=summary[:1].upper() + summary[1:] + ".")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    export = _command(actions, "export", _export_job, "write data and settings as a folder, to be trained elsewhere")
    _add_what_to_train(export)
    export.add_argument("--to", metavar="DIR", type=Path, required=True, help="the folder to be made")
    run = _command(actions, "run", _run_job, "train what is in such a folder, and leave the finished run in it; works under torchrun")
    run.add_argument("--device", choices=("auto", "cpu", "cuda"), help="instead of the one in the settings")
    bring = _command(actions, "import", _import_job, "take the finished run of such a folder into the library")
    for action in (run, bring):
        action.add_argument("folder", metavar="DIR", type=Path)


def _add_runs(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = _command(commands, "runs", _runs, "list the runs in the library, compare them, or write a report on one")
    actions: argparse._SubParsersAction[_Parser] = parser.add_subparsers(title="actions", metavar="ACTION")
    report = _command(actions, "report", _report_run, "write what is to be known of a run as one HTML page")
    report.add_argument("run", metavar="RUN", help="its number or its name")
    report.add_argument("--output", metavar="FILE.html", type=Path, required=True, help="where the page is written")
    report.add_argument("--with-texts", action="store_true", help="also the texts that the model gets wrong")
    going_on = _command(actions, "continue", _continue_run, "go on with a training that was interrupted, or keep the best of it")
    going_on.add_argument("run", metavar="RUN", nargs="?", default="", help="its number or its name (default: the only one)")
    going_on.add_argument("--keep-best", action="store_true", help="do not train on: test and keep what was learnt so far")
    going_on.add_argument("--device", choices=("auto", "cpu", "cuda"), help="instead of the one in the settings")
    going_on.add_argument("--output", metavar="MODEL.textcls", type=Path, help="where the model is saved, beside the library")
    throwing = _command(actions, "discard", _discard_run, "throw an interrupted training away")
    throwing.add_argument("run", metavar="RUN", help="its number or its name")
    compare = _command(actions, "compare", _compare_runs, "say which of two to five runs is better, on which texts, and whether by chance")
    compare.add_argument("runs", metavar="RUN", nargs="+", help="its number or its name")


def _train(arguments: argparse.Namespace) -> None:
    from textcls_gui.core.library.bundle import require_bundle_suffix

    _config(arguments)  # a wrong setting is told before a large file is read
    if arguments.output is None and not arguments.estimate:
        raise ConfigError("It is not said where the model shall be saved.", hint="Name a file with --output MODEL.textcls.")
    if arguments.output is not None and _is_leader():
        _require_folder(require_bundle_suffix(arguments.output))
    dataset = _dataset(arguments.data, arguments)
    arguments.label_separator = dataset.separator  # the same for all files
    test, validation = (_dataset(path, arguments, dataset.labels) if path else None for path in (arguments.test, arguments.validation))

    config, forecast = _rehearsed(arguments, dataset, test, validation)
    if forecast is not None and arguments.estimate:
        _print_result(arguments.json, _forecast_object(forecast, config), _forecast_words(forecast))
        return

    from textcls_gui.core.experiment import RunRequest
    from textcls_gui.core.files import write_whole
    from textcls_gui.core.library.store import RunStore

    output = require_bundle_suffix(arguments.output)
    paths = _own_paths()
    store = RunStore(paths.runs, paths.trash)
    run = _trained(RunRequest(dataset, config, dataset.name, test, validation, vectors=arguments.vectors, forecast=forecast), store)
    if run is None:
        return
    write_whole(output, run.read_model())
    _print_result(arguments.json, {**_run_result(run), "model": str(output)}, f"{_verdict(run.report)}\nThe model is saved as {output}.")


def _trained(request: RunRequest, store: RunStore) -> SavedRun | None:
    """Train, telling how it goes; None for a process that does not lead its team."""
    from textcls_gui.core.control import RunControl
    from textcls_gui.core.experiment import run_experiment
    from textcls_gui.core.training.distributed import joined_team

    told = _Told(is_several=request.dataset.membership is not None)
    with joined_team(request.config.training.device) as team:
        run_id = told.all_of(run_experiment(request, RunControl(), store, team), aloud=team.is_leader)
    return store.open(run_id) if team.is_leader else None


def _continue_run(arguments: argparse.Namespace) -> None:
    from textcls_gui.core.control import RunControl
    from textcls_gui.core.experiment import continue_experiment
    from textcls_gui.core.files import write_whole
    from textcls_gui.core.library.bundle import require_bundle_suffix
    from textcls_gui.core.library.store import RunStore

    if is_in_team():
        raise ConfigError(
            "Several processes cannot go on with an interrupted training together.",
            hint="Continue it in one process: the same command without torchrun.",
        )
    if arguments.output is not None:
        _require_folder(require_bundle_suffix(arguments.output))
    paths, control = _own_paths(), RunControl()
    store = RunStore(paths.runs, paths.trash)
    interrupted = store.unfinished.named(arguments.run)
    if arguments.keep_best:
        if not interrupted.has_best:
            raise ConfigError("Nothing was learnt yet in that training.", hint="Continue it, or throw it away with “runs discard”.")
        control.finish()
    told = _Told(is_several=interrupted.is_several)
    run = store.open(told.all_of(continue_experiment(interrupted.run_id, control, store, arguments.device)))
    words = f"{_verdict(run.report)}\n“{run.summary.name}” is in the Library."
    if arguments.output is not None:
        write_whole(arguments.output, run.read_model())
        words = f"{_verdict(run.report)}\nThe model is saved as {arguments.output}."
    _print_result(arguments.json, {**_run_result(run), "model": str(arguments.output or run.model_path)}, words)


def _discard_run(arguments: argparse.Namespace) -> None:
    from textcls_gui.core.library.store import RunStore

    paths = _own_paths()
    unfinished = RunStore(paths.runs, paths.trash).unfinished
    interrupted = unfinished.named(arguments.run)
    unfinished.throw_away(interrupted.run_id)
    _print_result(arguments.json, {"run": interrupted.run_id}, f"“{interrupted.name}” is thrown away.")


def _run_result(run: SavedRun) -> JsonObject:
    return {
        **_report_object(run.report),
        "seconds": round(run.summary.seconds, 2),
        "epochs": run.summary.epochs,
        "best_epoch": run.summary.best_epoch,
        "tokens_per_second": round(run.summary.tokens_per_second),
        "device": run.summary.device,
        "seed": run.config.training.seed,
        "run": run.summary.run_id,
    }


def _export_job(arguments: argparse.Namespace) -> None:
    from textcls_gui.core.library.job import Job, export_job

    _config(arguments)
    dataset = _dataset(arguments.data, arguments)
    test, validation = (_dataset(path, arguments, dataset.labels) if path else None for path in (arguments.test, arguments.validation))
    config = _config(arguments, dataset.num_texts)
    export_job(Job(dataset.name, config, dataset, validation, test, vectors=arguments.vectors), arguments.to)
    words = f"The job is in {arguments.to}. Copy the folder to the other computer; its README.txt says how to go on."
    _print_result(arguments.json, {"job": str(arguments.to), "num_texts": dataset.num_texts}, words)


def _run_job(arguments: argparse.Namespace) -> None:
    from textcls_gui.core.library.job import finish_job, open_job, result_store, settled_test

    job = open_job(arguments.folder)

    from textcls_gui.core.experiment import RunRequest

    config = job.config if arguments.device is None else with_values(job.config, {"device": arguments.device})
    frozen = settled_test(arguments.folder, job)
    run = _trained(RunRequest(job.dataset, config, job.name, job.test, job.validation, frozen, job.vectors), result_store(arguments.folder))
    if run is None:
        return
    finish_job(arguments.folder, run.summary.run_id)
    words = f"{_verdict(run.report)}\nThe finished run is in {arguments.folder}. Copy the folder back and import it there."
    _print_result(arguments.json, {**_run_result(run), "job": str(arguments.folder)}, words)


def _import_job(arguments: argparse.Namespace) -> None:
    from textcls_gui.core.library.job import import_job
    from textcls_gui.core.library.store import RunStore

    paths = _own_paths()
    store = RunStore(paths.runs, paths.trash)
    run = store.open(import_job(arguments.folder, store))
    _print_result(arguments.json, _run_result(run), f"{_verdict(run.report)}\n“{run.summary.name}” is in the Library.")


def _search(arguments: argparse.Namespace) -> None:
    from textcls_gui.core.control import RunControl

    _config(arguments)
    dataset = _dataset(arguments.data, arguments)
    config = _config(arguments, dataset.num_texts_for_presets)
    test, validation = (_dataset(path, arguments, dataset.labels) if path else None for path in (arguments.test, arguments.validation))

    from textcls_gui.core.experiment import RunRequest
    from textcls_gui.core.search import SearchFinished, SearchStore, search_settings

    paths = _own_paths()
    request = RunRequest(dataset, config, dataset.name, test, validation, vectors=arguments.vectors)
    for event in search_settings(request, 60 * arguments.minutes, RunControl(), SearchStore(paths.searches)):
        _tell_of_search(event)
        if isinstance(event, SearchFinished):
            _print_result(arguments.json, _search_object(event.search), _search_words(event.search))


def _search_object(search: Search) -> JsonObject:
    best, luck = search.best, search.luck
    return {
        "trials": msgspec.to_builtins(search.trials),
        "best": None if best is None else msgspec.to_builtins(best),
        "luck": None if luck is None else {**asdict(luck), "gain": luck.gain, "is_clear": luck.is_clear},
    }


def _search_words(search: Search) -> str:
    from textcls_gui.core.search import luck_words

    best, luck = search.best, search.luck
    if best is None:
        return "No trial came to its end."
    changes = " ".join(f"--set {name}={value}" for name, value in best.values.items()) or "these are your own settings"
    told = f"Best of {len(search.trials):,} trials, {best.accuracy or 0:.1%} right on validation texts: {changes}."
    return told if luck is None else f"{told}\n{luck_words(luck)}"


def _tell_of_search(event: SearchEvent) -> None:
    from textcls_gui.core import search

    match event:
        case search.SearchPrepared() if event.search.trials:
            print(f"Going on after {len(event.search.trials):,} trials.", file=sys.stderr)
        case search.TrialFinished():
            trial = event.trial
            score = "" if trial.accuracy is None else f", right {trial.accuracy:.1%}"
            changes = ", ".join(
                f"{name}={value:.4g}" if isinstance(value, float) else f"{name}={value}" for name, value in trial.values.items()
            )
            print(f"Trial {trial.number} ({trial.kind}): {trial.state}{score}, {trial.seconds:.0f} s. {changes}", file=sys.stderr)


def _rehearsed(
    arguments: argparse.Namespace, dataset: Dataset, test: Dataset | None, validation: Dataset | None
) -> tuple[ExperimentConfig, Forecast | None]:
    """The settings, chosen for the minutes if there is a limit, and what a rehearsal says of them; it says nothing of a team.

    Raises:
        ConfigError: a rehearsal is needed where it cannot be.
    """
    from textcls_gui.core.control import RunControl
    from textcls_gui.core.training.rehearsal import part_sizes, rehearse
    from textcls_gui.core.training.time_budget import fit_to_time, words_for

    def rehearsed(config: ExperimentConfig) -> Forecast:
        own = (None if part is None else part.num_texts for part in (validation, test))
        return rehearse(dataset, part_sizes(dataset, config, *own), config, RunControl())

    config = _config(arguments, dataset.num_texts_for_presets)
    if is_in_team():
        if arguments.minutes is not None or arguments.estimate:
            raise ConfigError("How long several processes take together cannot be foretold.", hint="Leave out --minutes and --estimate.")
        return config, None
    if arguments.minutes is None:
        forecast = rehearsed(config)
    else:
        fitted = fit_to_time(60 * arguments.minutes, config, dataset.num_texts_for_presets, rehearsed)
        print(words_for(fitted, arguments.minutes), file=sys.stderr)
        asked = _asked_settings(arguments)
        config, forecast = with_values(fitted.config, asked), fitted.forecast
        if config != fitted.config:
            forecast = rehearsed(config)
    print(_forecast_words(forecast), file=sys.stderr)
    return config, forecast


def _forecast_words(forecast: Forecast) -> str:
    total = forecast.total
    memory = f"{forecast.memory_bytes / 1e9:.1f} GB of memory"
    return f"It will take about {_duration(total.likely)} ({_duration(total.low)} to {_duration(total.high)}) and {memory}."


def _duration(seconds: float) -> str:
    for limit, unit, length in ((100, "seconds", 1), (100 * 60, "minutes", 60), (float("inf"), "hours", 3_600)):
        if seconds < limit:
            count = max(1, round(seconds / length))
            return f"{count:,} {unit if count != 1 else unit[:-1]}"
    return "a very long time"


def _forecast_object(forecast: Forecast, config: ExperimentConfig) -> JsonObject:
    total = forecast.total
    return {
        "seconds": round(total.likely, 2),
        "seconds_low": round(total.low, 2),
        "seconds_high": round(total.high, 2),
        "memory_bytes": forecast.memory_bytes,
        "parts": {name: round(value, 3) for name, value in asdict(forecast).items() if isinstance(value, float)},
        "settings": {setting.name: setting.value_in(config) for setting in SETTINGS},
    }


def _config(arguments: argparse.Namespace, num_texts: int | None = None) -> ExperimentConfig:
    return with_values(preset_config(arguments.preset, num_texts), _asked_settings(arguments))


def _asked_settings(arguments: argparse.Namespace) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for assignment in arguments.settings:
        name, equals, value = assignment.partition("=")
        if not equals:
            raise ConfigError("“{found}” is no setting.", hint="Write NAME=VALUE, such as hidden_size=64.", found=assignment)
        values[name.strip()] = setting_named(name.strip()).parse(value)
    if arguments.seed is not None:
        values["seed"] = arguments.seed
    if arguments.device is not None:
        values["device"] = arguments.device
    return values


def _require_folder(output: Path) -> None:
    from textcls_gui.core.errors import LibraryError

    if not output.absolute().parent.is_dir():
        raise LibraryError("There is no folder {folder}.", hint="Make it first, or save elsewhere.", folder=output.parent)


def _table_and_choice(path: Path, arguments: argparse.Namespace) -> tuple[Table, ColumnChoice]:
    from textcls_gui.core.data.columns import column_named, guess_columns, require_separator, with_guessed_separator
    from textcls_gui.core.data.reading import read_table

    table = read_table(path, _reading(arguments))
    text, label = (None if name is None else column_named(table, name) for name in (arguments.text_column, arguments.label_column))
    choice = guess_columns(table, text, label)
    if arguments.split_column is not None:
        choice = replace(choice, part=column_named(table, arguments.split_column))
    if arguments.label_separator is None:
        choice = with_guessed_separator(table, choice)
    else:
        choice = replace(choice, separator=require_separator(arguments.label_separator))
    return table, choice


def _dataset(path: Path, arguments: argparse.Namespace, labels: tuple[str, ...] | None = None) -> Dataset:
    """The texts in a file, told in a model's labels if there are any already; what is left out is counted."""
    from textcls_gui.core.data.dataset import build_dataset, with_labels_of

    table, choice = _table_and_choice(path, arguments)
    _tell_skipped(path, table)
    dataset = build_dataset(table, choice, to_train=labels is None)
    if labels is not None:
        dataset = with_labels_of(dataset, labels)
    for left_out in dataset.left_out if _is_leader() else ():
        print(f"{path.name}: {left_out.count:,} rows left out ({left_out.reason}).", file=sys.stderr)
    if dataset.num_without_label and _is_leader():
        print(f"{path.name}: {dataset.num_without_label:,} texts have none of the labels.", file=sys.stderr)
    return dataset


def _tell_skipped(path: Path, table: Table) -> None:
    if table.num_skipped and _is_leader():
        (first,) = table.skipped(1)
        print(f"{path.name}: {table.num_skipped:,} lines need a look; line {first.line:,} {first.reason}.", file=sys.stderr)


class _Told:
    """Progress on standard error, and with each epoch how long the rest takes."""

    def __init__(self, *, is_several: bool) -> None:
        self._left = ""
        self._score = "F1" if is_several else "right"

    def all_of(self, events: Iterable[RunEvent], *, aloud: bool = True) -> str:
        """The number of the run."""
        run_id = ""
        for event in events:
            run_id = getattr(event, "run_id", run_id)
            if aloud:
                self.tell(event)
        return run_id

    def tell(self, event: RunEvent) -> None:
        from textcls_gui.core import events

        match event:
            case events.RunContinued(epoch=0):
                print("Nothing of the training had been saved yet: it begins anew.", file=sys.stderr)
            case events.RunContinued():
                older = " What was saved last is damaged; this is what was saved before it." if event.is_older else ""
                lost = " The best model so far is damaged: from here on, the best is looked for anew." if event.has_lost_best else ""
                print(f"Going on in epoch {event.epoch}, after {event.batch:,} of its batches.{older}{lost}", file=sys.stderr)
            case events.SavingFailed():
                print(f"What is learnt could not be saved: {event.reason}. The training goes on.", file=sys.stderr)
            case events.BatchDivided():
                size = f"{event.texts_at_once:,} instead of {event.batch_size:,} texts"
                print(f"Memory is short: from now on {size} are read at once. The result means the same.", file=sys.stderr)
            case events.TrainingFinished(outcome="became_unstable"):
                print(f"The loss was no longer a number: training ends, and the best epoch, {event.best_epoch}, is kept.", file=sys.stderr)
            case events.TimeLeft():
                self._left = f"; about {_duration(event.likely)} left"
            case events.RunStarted():
                parts = f"{event.num_train:,} texts to train on, {event.num_validation:,} for validation, {event.num_test:,} for the test"
                print(f"{len(event.labels)} labels; {parts}.", file=sys.stderr)
            case events.VectorsRead():
                print(f"Vectors of {event.size} numbers for {event.num_found:,} of {event.num_words:,} words.", file=sys.stderr)
            case events.DeviceChosen():
                print(f"Training on {event.name} ({event.device}, {event.num_threads} threads). {event.reason}", file=sys.stderr)
            case events.EpochFinished():
                losses = f"loss {event.train_loss:.3f}, validation loss {event.validation_loss:.3f}"
                scores = f"{losses}, {self._score} {event.validation_accuracy:.1%}"
                best = " (best)" if event.is_best else ""
                print(f"Epoch {event.epoch}: {scores}, {event.seconds:.1f} s{best}{self._left}", file=sys.stderr)
            case events.TrainingStarted():
                if event.best_by == "macro_f1" and event.member == 1:
                    print("Some labels are rare: the best epoch is the one that does best on the average of all labels.", file=sys.stderr)
                if event.num_members > 1:
                    print(f"Model {event.member} of {event.num_members}:", file=sys.stderr)
            case events.SampleTaken():
                print(_SAMPLES[event.purpose].format(taken=event.num_taken, all=event.num_texts), file=sys.stderr)
            case events.StageStarted(stage="counting"):
                print("Counting words.", file=sys.stderr)
            case events.StageStarted(stage="baseline"):
                print("Comparing with a simple word counter.", file=sys.stderr)


_SAMPLES: dict[str, str] = {
    "vocabulary": "The words are learnt from {taken:,} of the {all:,} texts, evenly spread.",
    "counting": "Words are counted in {taken:,} of the {all:,} texts, evenly spread.",
    "comparison": "The simple word counter learns from {taken:,} of the {all:,} texts, evenly spread.",
    "kept answers": "All {all:,} test texts count; the answers to {taken:,} of them, evenly spread, are kept.",
}


def _evaluate(arguments: argparse.Namespace) -> None:
    from textcls_gui.core.library.bundle import load_bundle

    classifier = load_bundle(arguments.model)
    if arguments.label_separator is None:
        arguments.label_separator = "" if classifier.decision is None else classifier.decision.separator
    dataset = _dataset(arguments.data, arguments, classifier.labels)

    from textcls_gui.core.experiment import evaluate_classifier

    report = evaluate_classifier(classifier, dataset)
    _print_result(arguments.json, _report_object(report), _verdict(report))


def _classify(arguments: argparse.Namespace) -> None:
    from textcls_gui.core.library.bundle import load_bundle

    if (arguments.text is None) == (arguments.input is None) or (arguments.input is not None) != (arguments.output is not None):
        raise ConfigError("Nothing to classify.", hint="Give either --text TEXT, or INPUT with --output OUT.")
    classifier = load_bundle(arguments.model)
    if arguments.text is not None:
        prediction = classifier.predict_one(arguments.text)
        probabilities = dict(zip(classifier.labels, prediction.probabilities, strict=True))
        result: JsonObject = {"label": prediction.label, "probability": prediction.probability, "probabilities": probabilities}
        words = f"{prediction.label} ({prediction.probability:.0%})"
        if classifier.decision is not None:
            thresholds = dict(zip(classifier.labels, classifier.decision.thresholds, strict=True))
            result |= {"labels": list(prediction.labels), "thresholds": thresholds}
            words = ", ".join(f"{label} ({probabilities[label]:.0%})" for label in prediction.labels) or "None of the labels."
        _print_result(arguments.json, result, words)
        return
    _classify_file(arguments, classifier)


def _classify_file(arguments: argparse.Namespace, classifier: Classifier) -> None:
    from textcls_gui.core.classifying.classify import Wish, classify_file

    wish = Wish(tuple(arguments.text_column or ()), arguments.probabilities, arguments.safe_formulas, arguments.bom)
    told = _ToldOfFile()
    done = classify_file(classifier, arguments.input, arguments.output, wish, _reading(arguments), report=told.tell)
    for skipped in done.skipped[:1]:
        print(f"{arguments.input.name}: {done.num_skipped:,} lines need a look; line {skipped.line:,} {skipped.reason}.", file=sys.stderr)
    if done.num_defused:
        print(f"{done.num_defused:,} cells that look like formulas begin with an apostrophe (--no-safe-formulas).", file=sys.stderr)
    counts = dict(zip(done.labels, done.counts, strict=True))
    result: JsonObject = {
        "num_rows": done.num_rows,
        "num_empty": done.num_empty,
        "num_unsure": done.num_unsure,
        "num_without_label": done.num_without_label,
        "num_skipped": done.num_skipped,
        "num_defused": done.num_defused,
        "labels": counts,
        "seconds": round(done.seconds, 2),
        "output": str(arguments.output),
    }
    _print_result(arguments.json, result, f"{done.num_rows - done.num_empty:,} texts are labelled in {arguments.output}.")


class _ToldOfFile:
    """Progress on standard error, some lines in all."""

    def __init__(self) -> None:
        self._tenth = 0

    def tell(self, progress: Progress) -> None:
        tenth = int(10 * progress.fraction)
        if progress.stage == "answering" and progress.left is not None and tenth > self._tenth:
            self._tenth = tenth
            left = f"{_duration(progress.left.low)} to {_duration(progress.left.high)} left"
            print(f"{progress.num_done:,} of {progress.num_rows:,} rows; {left}.", file=sys.stderr)


def _convert(arguments: argparse.Namespace) -> None:
    """Every file is tried; one that cannot be read is told, and the exit status says so."""
    from textcls_gui.core.data.convert import convert_table
    from textcls_gui.core.files import cannot_write

    try:
        arguments.to.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_write(arguments.to, error) from error
    written: dict[str, str] = {}
    refused: dict[str, str] = {}
    for path in arguments.files:
        try:
            written[str(path)] = str(convert_table(path, arguments.to, _reading(arguments)))
        except TextClsError as error:
            refused[str(path)] = str(error)
            print(error, file=sys.stderr)
    _print_result(
        arguments.json, {"written": written, "refused": refused}, f"{len(written):,} of {len(arguments.files):,} files are converted."
    )
    if refused:
        raise SystemExit(1)


def _inspect(arguments: argparse.Namespace) -> None:
    from textcls_gui.core.data.dataset import texts_of
    from textcls_gui.core.data.doctor import examine

    table, choice = _table_and_choice(arguments.data, arguments)
    texts = texts_of(table, choice)
    findings = examine(table, choice, max_tokens=preset_config("balanced").text.max_tokens)  # as the window, with nothing changed
    counts = _label_counts(table, choice)
    result: JsonObject = {
        "num_rows": table.num_rows,
        "num_texts": sum(1 for text in texts if text.strip()),
        "columns": list(table.columns),
        "text_column": table.columns[choice.text],
        "label_column": None if choice.label is None else table.columns[choice.label],
        "split_column": None if choice.part is None else table.columns[choice.part],
        "label_separator": choice.separator,
        "labels": counts,
        "num_skipped": table.num_skipped,
        "skipped": [{"line": skipped.line, "reason": skipped.reason} for skipped in table.skipped()],
        "format": asdict(table.format),
        "findings": [
            {"kind": item.kind, "severity": item.severity, "count": item.count, "message": item.message, "rows": item.rows[:100].tolist()}
            | ({"fix": item.fix.words, "is_safe": item.fix.is_safe} if item.fix else {})
            for item in findings
        ],
    }
    _print_result(arguments.json, result, "\n".join(_described(result, [item.message for item in findings])))


def _label_counts(table: Table, choice: ColumnChoice) -> dict[str, int]:
    from collections import Counter

    from textcls_gui.core.data.dataset import labels_in

    if choice.label is None:
        return {}
    pairs = zip(table.column(choice.text), table.column(choice.label), strict=True)
    cells = (cell for text, cell in pairs if text.strip() and cell.strip())
    return dict(Counter(label for cell in cells for label in labels_in(cell, choice.separator)).most_common())


def _described(result: JsonObject, findings: list[str]) -> list[str]:
    labels = result["labels"]
    assert isinstance(labels, dict)
    shown = ", ".join(f"{label} ({count:,})" for label, count in list(labels.items())[:20])
    return [
        f"{result['num_rows']:,} rows; texts in “{result['text_column']}”.",
        f"{len(labels)} labels in “{result['label_column']}”: {shown}." if labels else "No column with labels: a file to classify.",
        *findings,
    ]


def _devices(arguments: argparse.Namespace) -> None:
    from textcls_gui.core.training.devices import choose_device, cuda_fault, processor_name

    device = choose_device("auto")
    fault = cuda_fault()
    result: JsonObject = {
        "device": device.kind,
        "name": device.name,
        "reason": device.reason,
        "num_threads": device.num_threads,
        "processor": processor_name(),
        "cuda": fault is None,
        "cuda_fault": fault,
    }
    _print_result(arguments.json, result, f"Models are trained on {device.name} with {device.num_threads} threads. {device.reason}")


def _runs(arguments: argparse.Namespace) -> None:
    from textcls_gui.core.library.store import RunStore

    paths = _own_paths(to_read=True)
    store = RunStore(paths.runs, paths.trash)
    summaries, interrupted = store.runs(), store.unfinished.interrupted()
    result: JsonObject = {
        "runs": [_run_object(summary) for summary in summaries],
        "interrupted": msgspec.to_builtins(interrupted),
    }
    lines = [f"{item.created:%Y-%m-%d %H:%M}  {item.accuracy:6.1%}  {item.name}  {item.run_id}" for item in summaries]
    for item in interrupted:
        where = f"epoch {item.epoch} of {item.max_epochs}"
        lines.append(f"{item.saved:%Y-%m-%d %H:%M}  interrupted in {where}  {item.name}  {item.run_id}  (“runs continue” goes on)")
    _print_result(arguments.json, result, "\n".join(lines) or "There are no runs yet.")


def _report_run(arguments: argparse.Namespace) -> None:
    from textcls_gui.core.card.facts import model_card
    from textcls_gui.core.card.html import html_bytes
    from textcls_gui.core.card.speech import ENGLISH
    from textcls_gui.core.card.words import report_on
    from textcls_gui.core.files import write_whole
    from textcls_gui.core.library.store import RunStore

    _require_folder(arguments.output)
    paths = _own_paths(to_read=True)
    store = RunStore(paths.runs, paths.trash)
    run = store.open(store.find(arguments.run))
    sure_from = run.load_model().sure_from
    page = report_on(model_card(run, with_texts=arguments.with_texts, sure_from=sure_from), [_verdict(run.report)], ENGLISH)
    write_whole(arguments.output, html_bytes(page))
    _print_result(arguments.json, {"run": run.summary.run_id, "output": str(arguments.output)}, f"The report is in {arguments.output}.")


def _compare_runs(arguments: argparse.Namespace) -> None:
    from textcls_gui.core.evaluation.comparison import MOST_RUNS
    from textcls_gui.core.library.side_by_side import opened_and_compared, told, told_as_object
    from textcls_gui.core.library.store import RunStore

    paths = _own_paths(to_read=True)
    store = RunStore(paths.runs, paths.trash)
    run_ids = list(dict.fromkeys(store.find(name) for name in arguments.runs))
    if not 2 <= len(run_ids) <= MOST_RUNS:
        raise ConfigError("{found} runs cannot be compared.", hint="Name two to five different runs.", found=len(run_ids))
    runs, comparison = opened_and_compared(store, run_ids)
    _print_result(arguments.json, told_as_object(runs, comparison), told(runs, comparison))


def _own_paths(*, to_read: bool = False) -> UserPaths:
    """The person's folders, fit for this version. Raises LibraryError if they cannot be made, or are of a later one."""
    from textcls_gui.core.library.home import prepare_home
    from textcls_gui.paths import UserPaths

    paths = UserPaths.locate()
    migrated = prepare_home(paths.home) if paths.home.is_dir() else None
    if not to_read:
        paths.create()
    if migrated is not None and _is_leader():
        print(f"Models of an earlier version were saved anew; as they were, they are in {migrated.backup}.", file=sys.stderr)
    return paths


def _run_object(summary: RunSummary) -> JsonObject:
    return {**asdict(summary), "created": summary.created.isoformat()}


def _report_object(report: EvaluationReport) -> JsonObject:
    return {
        "accuracy": report.accuracy,
        "accuracy_low": report.accuracy_interval.low,
        "accuracy_high": report.accuracy_interval.high,
        "micro_f1": report.micro_f1,
        "macro_f1": report.macro_f1,
        "num_texts": report.num_texts,
        "labels": list(report.labels),
        "baseline_accuracy": report.baseline_accuracy,
        "majority_accuracy": report.majority_accuracy,
        "majority_label": report.majority_label,
        "parts": None if report.parts is None else asdict(report.parts),
        "per_label": [asdict(scores) for scores in report.per_label],
        "several": None if report.several is None else asdict(report.several),
    }


def _verdict(report: EvaluationReport) -> str:
    from textcls_gui.core.evaluation.report import verdict

    return verdict(report)


def _print_result(as_json: bool, result: JsonObject, words: str) -> None:
    print(json.dumps(result, ensure_ascii=False) if as_json else words)
