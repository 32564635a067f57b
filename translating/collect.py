"""From the source to every English word that a person reads: what is to be translated, and what nobody could find.

Qt's own lupdate knows `tr` and `translate`. The words of the core, which has no Qt, are arguments of its errors, findings and settings, or
are marked by `phrase`; those of a base class are looked up under the subclass first, where a count would hide that they are missing there.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "textcls_gui"
CORE, SETTINGS = "core", "Settings"
SETTINGS_FILE = "textcls_gui/core/config.py"
COLLECTED_ELSEWHERE = (CORE, SETTINGS)  # what is looked up there by a name is collected where it is written
# The core's calls whose arguments are words for people: their places, and their names
IN_CORE: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    **dict.fromkeys(
        ("TextClsError", "DatasetError", "ConfigError", "TrainingError", "DeviceError", "UnstableError", "LibraryError", "BundleError"),
        ((0,), ("message", "hint")),
    ),
    "Edit": ((0,), ("template",)),
    "Finding": ((3,), ("template",)),
    "Fix": ((0,), ("template",)),
    "FixWords": ((0, 1, 2, 3), ("one", "many", "done_one", "done_many")),
    "Phrase": ((0,), ("template",)),
    "SkippedRow": ((1,), ("template",)),
    "Statement": ((0,), ("template",)),
    "_Mark": ((2,), ("template",)),
    "_about_rows": ((3, 4), ("of_one", "of_many")),
    "phrase": ((0,), ("words",)),
    "skip": ((1,), ("template",)),
}
SETTING_CALLS: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    "Words": ((0, 1), ("title", "sentence")),
    "Range": ((2,), ("unit",)),
}


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """`is_plural`: it has a form for each kind of number that the language tells apart."""

    context: str
    source: str
    comment: str = ""
    is_plural: bool = False


@dataclass(frozen=True, slots=True)
class Collected:
    """`files` where each message is written; `problems` are words that are collected in no way."""

    files: dict[Message, tuple[str, ...]]
    problems: tuple[str, ...]


def collect(root: Path = SOURCE) -> Collected:
    files: dict[Message, list[str]] = {}
    problems: list[str] = []
    modules = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(root.rglob("*.py"))}
    inherited = _inherited(modules)
    for path, tree in modules.items():
        name = path.relative_to(root.parent).as_posix()
        reader = _Reader(name, inherited, is_core=path.is_relative_to(root / "core"))
        reader.visit(tree)
        problems += reader.problems
        for message in reader.found:
            if name not in files.setdefault(message, []):
                files[message].append(name)
    return Collected({message: tuple(found) for message, found in files.items()}, tuple(problems))


def _inherited(modules: dict[Path, ast.Module]) -> frozenset[str]:
    """Names of classes that others are made from."""
    bases = (base for tree in modules.values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef) for base in node.bases)
    return frozenset(base.id for base in bases if isinstance(base, ast.Name))


class _Reader(ast.NodeVisitor):
    def __init__(self, file: str, inherited: frozenset[str], *, is_core: bool) -> None:
        self.found: list[Message] = []
        self.problems: list[str] = []
        self._file = file
        self._inherited = inherited
        self._is_core = is_core
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "tr":
            self._read_tr(node)
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) > 1 and _is_text(node.args[0]):
            self._read_translate(node)
        elif self._is_core and name in IN_CORE:
            self._read_arguments(node, CORE, *IN_CORE[name], must_be_literal=name == "phrase")
        elif self._file == SETTINGS_FILE and name in SETTING_CALLS:
            self._read_arguments(node, SETTINGS, *SETTING_CALLS[name], must_be_literal=True)
        self.generic_visit(node)

    def _read_tr(self, node: ast.Call) -> None:
        is_own = isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name) and node.func.value.id == "self"
        if not is_own or not self._classes:
            self._complain(node, "tr() of something else than self: its context is not known")
            return
        is_plural = len(node.args) > 2 or any(keyword.arg == "n" for keyword in node.keywords)
        if is_plural and self._classes[-1] in self._inherited:
            self._complain(node, f"a count in tr() of {self._classes[-1]}, which others are made from: use translate()")
        self._note(node, self._classes[-1], node.args[:2], is_plural=is_plural)

    def _read_translate(self, node: ast.Call) -> None:
        context = ast.literal_eval(node.args[0])
        if context in COLLECTED_ELSEWHERE and not _is_text(node.args[1]):
            return
        self._note(node, context, node.args[1:3], is_plural=len(node.args) > 3 or any(keyword.arg == "n" for keyword in node.keywords))

    def _read_arguments(
        self, node: ast.Call, context: str, places: tuple[int, ...], names: tuple[str, ...], *, must_be_literal: bool
    ) -> None:
        arguments = [node.args[place] for place in places if place < len(node.args)]
        arguments += [keyword.value for keyword in node.keywords if keyword.arg in names]
        for argument in arguments:
            for literal in _alternatives(argument):
                if _is_text(literal):
                    self._note(node, context, [literal], is_plural=False)
                elif must_be_literal or isinstance(literal, ast.JoinedStr | ast.BinOp):
                    self._complain(node, "words for people that are put together: write them as one literal with places in it")

    def _note(self, node: ast.Call, context: str, arguments: list[ast.expr], *, is_plural: bool) -> None:
        if not arguments or not all(map(_is_text, arguments)):
            self._complain(node, "not a literal: it would never be found")
            return
        source, comment = [*(str(ast.literal_eval(argument)) for argument in arguments), ""][:2]
        if source:
            self.found.append(Message(context, source, comment, is_plural))

    def _complain(self, node: ast.Call, words: str) -> None:
        self.problems.append(f"{self._file}:{node.lineno}: {words}: {ast.unparse(node)[:100]}")


def _alternatives(argument: ast.expr) -> Iterator[ast.expr]:
    if isinstance(argument, ast.IfExp):
        yield from _alternatives(argument.body)
        yield from _alternatives(argument.orelse)
    else:
        yield argument


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
