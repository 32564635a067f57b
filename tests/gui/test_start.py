"""The order in which things are brought in: the window first, torch behind it, and on Windows one library before Qt."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from textcls_gui.gui.plurals import EnglishPlurals
from textcls_gui.gui.warm_up import MODULES, WarmUp

PROJECT = Path(__file__).parents[2]


def printed(code, **variables):
    done = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | variables, cwd=PROJECT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_nothing_of_qt_is_there_before_the_window_is_asked_for():
    """On Windows, c10.dll must come first."""
    code = "import sys, textcls_gui.__main__, textcls_gui.gui.app; print([name for name in sys.modules if name.startswith('PySide6')])"
    assert printed(code) == "[]"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_torch_is_loaded_ahead_without_being_imported():
    code = (
        "import sys; from pathlib import Path; from textcls_gui.gui.libraries import load_torch_libraries\n"
        "load_torch_libraries(); print('torch' in sys.modules, 'libtorch_cpu' in Path('/proc/self/maps').read_text())\n"
        "import torch; print(float(torch.ones(2).sum()))"
    )
    assert printed(code) == "False True\n2.0"


@pytest.mark.parametrize("name", [name for names in MODULES.values() for name in names])
def test_what_is_brought_in_exists(name):
    assert importlib.util.find_spec(name) is not None


def test_bringing_in_can_be_cancelled(qtbot, workspace):
    warm_up = WarmUp("plots", "core")
    brought = []
    warm_up.brought.connect(brought.append)
    warm_up.cancel()
    workspace.start(warm_up, warm_up.cancel)
    qtbot.waitUntil(lambda: not workspace.has_threads)
    assert brought == []


@pytest.mark.parametrize(("count", "words"), [(0, "0 texts"), (1, "1 text"), (2, "2 texts")])
def test_counts_are_english(qapp, count, words):
    plurals = EnglishPlurals()
    qapp.installTranslator(plurals)
    try:
        assert QObject().tr("%n text(s)", "", count) == words
        assert QObject().tr("as it is (s)") == "as it is (s)"
    finally:
        qapp.removeTranslator(plurals)


def test_no_window_opens_on_a_folder_of_a_later_version(tmp_path):
    (tmp_path / "version.json").write_text('{"format_version": 99, "program_version": "7.5"}')
    code = """if True:
        from textcls_gui.gui.libraries import load_before_qt
        load_before_qt()
        from PySide6.QtCore import QTimer
        from textcls_gui.gui.program import Program

        program = Program([])

        def look():
            print(program.refusal.text(), program.refusal.informativeText())
            program.refusal.reject()

        QTimer.singleShot(0, look)
        print(program.run(), program.window)
    """
    said, ended = printed(code, TEXTCLS_HOME=str(tmp_path)).splitlines()
    assert "was last used by TextCls 7.5, which is later than this one" in said
    assert "Install TextCls 7.5 to open it" in said
    assert ended == "1 None"
    assert not (tmp_path / "runs").exists()


def test_all_classes_of_qt_are_made_before_another_thread_imports_anything():
    """PySide makes them when they are first named, and ends the program where two threads do that at once."""
    code = """if True:
        import sys, threading
        from textcls_gui.gui.libraries import load_before_qt
        load_before_qt()
        from PySide6 import QtCore, QtGui, QtWidgets
        from textcls_gui.gui import warm_up
        from textcls_gui.gui.program import Program
        from textcls_gui.paths import UserPaths

        left = []
        run = warm_up.WarmUp.run

        def watched(self):
            left.append([name for module in (QtCore, QtGui, QtWidgets) for name in dir(module) if name not in vars(module)])
            left.append([name for name in sys.modules if name.endswith(("data_page", "model_page"))])
            run(self)

        warm_up.WarmUp.run = watched
        program = Program([])
        before = "QUndoView" in vars(QtWidgets)
        window = program.open_window(UserPaths.locate())
        while not window.is_ready_to_train:
            program.processEvents()
        print(before, left[:2])
        window.close()
    """
    assert printed(code) == "False [[], []]"
