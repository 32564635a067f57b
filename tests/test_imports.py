"""The walls between the rooms, read off the imports: what may know what, and what nobody may know."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import textcls_gui

PACKAGE = Path(textcls_gui.__file__).parent
MODULES = sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py"))

FORBIDDEN_IN_CORE = ("PySide6", "shiboken6", "pyqtgraph", "appdirs", "textcls_gui.gui", "textcls_gui.paths", "textcls_gui.cli")
WINDOW_FREE = ("cli.py", "paths.py", "resources.py", "logs.py")
NETWORK = (
    "socket",
    "socketserver",
    "ssl",
    "ftplib",
    "smtplib",
    "http.client",
    "http.server",
    "urllib.request",
    "urllib3",
    "requests",
    "httpx",
    "aiohttp",
    "websockets",
    "huggingface_hub",
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore",
)
PICKLES = ("pickle", "cPickle", "dill", "cloudpickle", "joblib", "shelve", "marshal")

LEVEL_OF_ROOM = {
    "errors": 0,
    "phrases": 0,
    "events": 0,
    "control": 0,
    "running_time": 0,
    "held": 0,
    "config": 0,
    "files": 0,
    "reasons": 0,
    "locks": 0,
    "memory": 0,
    "scratch": 0,
    "data": 1,
    "text": 2,
    "models": 3,
    "training": 4,
    "evaluation": 4,
    "library": 5,
    "prediction": 5,
    "explanation": 6,
    "neighbours": 6,
    "classifying": 6,
    "experiment": 6,
    "more_examples": 7,
    "search": 7,
    "card": 6,
}


@cache
def tree_of(module: Path) -> ast.Module:
    return ast.parse((PACKAGE / module).read_text(encoding="utf-8"), filename=str(module))


def imported_modules(module: Path) -> Iterator[str]:
    """Name every module that is imported, wherever in the file; `from a import b` may import the module a.b, so both are named."""
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def imports_under(module: Path, roots: tuple[str, ...]) -> set[str]:
    return {name for name in imported_modules(module) if any(name == root or name.startswith(f"{root}.") for root in roots)}


def modules_in(*rooms: str) -> list[Path]:
    return [module for module in MODULES if module.parts[: len(rooms)] == rooms]


def address(module: Path) -> str:
    return ".".join(("textcls_gui", *module.with_suffix("").parts)).removesuffix(".__init__")


def room_of(name: str) -> str | None:
    """`textcls_gui.core.data.reading` is in the room `data`; None outside the core."""
    parts = name.split(".")
    return parts[2] if parts[:2] == ["textcls_gui", "core"] and len(parts) > 2 else None


in_every_module = pytest.mark.parametrize("module", MODULES, ids=str)
in_every_module_of_core = pytest.mark.parametrize("module", modules_in("core"), ids=str)
in_every_page = pytest.mark.parametrize("module", modules_in("gui", "pages"), ids=str)


@in_every_module
def test_every_name_has_one_address(module: Path) -> None:
    assert not [node.lineno for node in ast.walk(tree_of(module)) if isinstance(node, ast.ImportFrom) and node.level]


@in_every_module
def test_every_module_says_which_room_it_is(module: Path) -> None:
    assert ast.get_docstring(tree_of(module))


@in_every_module_of_core
def test_core_knows_nothing_of_the_window(module: Path) -> None:
    assert not imports_under(module, FORBIDDEN_IN_CORE)


@in_every_module_of_core
def test_inside_core_imports_point_one_way(module: Path) -> None:
    room = room_of(address(module))
    if room is None:
        assert not imports_under(module, ("textcls_gui",)), "the door of core opens to no room in particular"
        return
    assert room in LEVEL_OF_ROOM, f"core has a room that has no place in the order yet: {room}"
    above = {
        name
        for name in imports_under(module, ("textcls_gui.core",))
        if (other := room_of(name)) in LEVEL_OF_ROOM and LEVEL_OF_ROOM[other] > LEVEL_OF_ROOM[room]
    }
    assert not above


def test_no_two_rooms_of_core_import_each_other() -> None:
    known = {
        (room, other)
        for module in modules_in("core")
        for name in imports_under(module, ("textcls_gui.core",))
        if (room := room_of(address(module))) in LEVEL_OF_ROOM and (other := room_of(name)) in LEVEL_OF_ROOM and room != other
    }
    assert not {(room, other) for room, other in known if (other, room) in known}


@in_every_page
def test_pages_import_no_page(module: Path) -> None:
    assert not imports_under(module, ("textcls_gui.gui.pages",))


@pytest.mark.parametrize("module", modules_in("gui", "workers") + modules_in("gui", "item_models"), ids=str)
def test_workers_and_item_models_draw_nothing(module: Path) -> None:
    without_widgets = {"PySide6"} | imports_under(module, ("PySide6.QtCore", "PySide6.QtGui"))
    assert imports_under(module, ("PySide6", "pyqtgraph")) <= without_widgets


@pytest.mark.parametrize("module", [module for module in MODULES if str(module) in WINDOW_FREE], ids=str)
def test_a_program_without_a_window_needs_no_qt(module: Path) -> None:
    assert not imports_under(module, ("PySide6", "shiboken6", "pyqtgraph", "textcls_gui.gui"))


@in_every_module
def test_only_paths_asks_appdirs(module: Path) -> None:
    assert module == Path("paths.py") or not imports_under(module, ("appdirs",))


@in_every_module
def test_only_resources_knows_the_freezer(module: Path) -> None:
    names = {"_MEIPASS", "frozen"}
    mentions = {
        node.lineno
        for node in ast.walk(tree_of(module))
        if (isinstance(node, ast.Attribute) and node.attr in names) or (isinstance(node, ast.Constant) and node.value in names)
    }
    assert module == Path("resources.py") or not (mentions or imports_under(module, ("PyInstaller",)))


@in_every_module
def test_nothing_opens_a_connection(module: Path) -> None:
    assert not imports_under(module, NETWORK)


@in_every_module
def test_nothing_unpickles(module: Path) -> None:
    assert not imports_under(module, PICKLES)
    loads = {
        node.lineno
        for node in ast.walk(tree_of(module))
        if isinstance(node, ast.Attribute) and node.attr == "load" and isinstance(node.value, ast.Name) and node.value.id == "torch"
    }
    assert not loads
