"""The program as the system sees it: its name, its looks, its log, and the one window."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from textcls_gui import __version__
from textcls_gui.core.errors import LibraryError
from textcls_gui.core.library.home import Migrated, prepare_home
from textcls_gui.gui.fonts import bring_chinese_letters
from textcls_gui.gui.garbage import GarbageCollection
from textcls_gui.gui.hidden_pages import HiddenPages
from textcls_gui.gui.icons import program_icon
from textcls_gui.gui.languages import AS_THE_SYSTEM, Interpreter, language_for
from textcls_gui.gui.main_window import MainWindow
from textcls_gui.gui.one_window import HandedOver, OneWindow
from textcls_gui.gui.qt_messages import log_qt_messages
from textcls_gui.gui.system.motion import SystemMotion
from textcls_gui.gui.theme import apply_theme
from textcls_gui.gui.workers.failure import Failure, failure_of
from textcls_gui.gui.workspace import Workspace
from textcls_gui.logs import install_crash_handlers, start_logging
from textcls_gui.paths import UserPaths
from textcls_gui.problem_report import take_crash

DESKTOP_NAME = "textcls-gui"
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
SWITCH_SECONDS = 0.0005  # a worker busy in Python lets the window go first ten times as soon as it would by default


class Program(QApplication):
    """Follows the system between light and dark while it runs."""

    crashed = Signal(object)  # str: a traceback without its message; from whichever thread it happened in

    def __init__(self, argv: Sequence[str]) -> None:
        super().__init__([sys.argv[0], *argv])
        self._garbage = GarbageCollection(self)
        self.setOrganizationName("TextCls")
        self.setApplicationName("TextCls")
        self.setApplicationVersion(__version__)
        self.setDesktopFileName(DESKTOP_NAME)
        self.setWindowIcon(program_icon())
        bring_chinese_letters()  # also a person who reads English may have Chinese texts
        self._interpreter = Interpreter(self)
        self._interpreter.speak(language_for(AS_THE_SYSTEM))
        self.setStyle("Fusion")
        self._is_still = False
        self._has_effects = self.isEffectEnabled(Qt.UIEffect.UI_General)  # of all of them: menus, lists, tooltips
        self._motion = SystemMotion(self)
        self._hidden_pages = HiddenPages(self)
        self._follow_scheme(self.styleHints().colorScheme())
        self.styleHints().colorSchemeChanged.connect(self._follow_scheme)
        self.window: MainWindow | None = None
        sys.setswitchinterval(SWITCH_SECONDS)

    def run(self) -> int:
        """Returns the exit status when the window has been closed."""
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # Python's own handler would wait for the next line of Python
        try:
            paths = UserPaths.locate()
        except LibraryError as error:
            print(error, file=sys.stderr)
            return 1
        files = tuple(Path(argument).absolute() for argument in self.arguments()[1:])
        one_window = OneWindow(paths, self)
        if not one_window.is_first(files):
            return 0
        try:
            migrated = self._made_ready(paths)
        except LibraryError as error:
            one_window.leave()
            return self._refuse(failure_of(error))
        log_qt_messages()
        window = self.open_window(paths)
        if migrated is not None:
            message = self.tr("Your models of an earlier version were saved anew, so that they open in this one.")
            window.notice.show_message("info", message, self.tr("As they were, they are in {0}.").format(migrated.backup))
        for file in files:
            window.open_path(file)
        one_window.handed_over.connect(self._on_handed_over)
        one_window.watch()
        status = self.exec()
        one_window.leave()
        return status

    def _made_ready(self, paths: UserPaths) -> Migrated | None:
        """Raises LibraryError if the folder must not be used: a folder that cannot be made is for the window to tell."""
        if not paths.home.is_dir():
            with contextlib.suppress(LibraryError):
                paths.create()
        return prepare_home(paths.home) if paths.home.is_dir() else None

    def _refuse(self, failure: Failure) -> int:
        """No window opens on a folder that this version would harm."""
        self.refusal = QMessageBox(QMessageBox.Icon.Critical, self.applicationName(), failure.message, QMessageBox.StandardButton.Close)
        self.refusal.setInformativeText(failure.hint)
        self.refusal.finished.connect(self.quit)
        self.refusal.open()
        self.exec()
        return 1

    def open_window(self, paths: UserPaths) -> MainWindow:
        """Whatever is wrong with the person's folder, the window comes and says it."""
        unusable: Failure | None = None
        try:
            paths.create()
        except LibraryError as error:
            unusable = failure_of(error)
        start_logging(paths.logs)
        ended_by_crash = take_crash(paths.logs)
        install_crash_handlers(paths.logs, self.crashed.emit)
        self.crashed.connect(self._on_crashed)
        workspace = Workspace(paths)
        self._preferences = workspace.preferences
        self._preferences.appearance_changed.connect(self._show_appearance)
        self._preferences.movement_changed.connect(self._show_movement)
        self._motion.changed.connect(self._show_movement)
        self.applicationStateChanged.connect(self._motion.on_application_state)
        self._preferences.language_changed.connect(self._speak)
        self._motion.ask()
        self._show_movement()
        self._show_appearance()
        self._interpreter.speak(language_for(self._preferences.settings.language))
        self.window = MainWindow(workspace, paths)
        self.window.warmed_up.connect(self._garbage.begin)
        self.window.show()
        if unusable is not None:
            self.window.show_failure(unusable)
        elif ended_by_crash:
            self.window.offer_report()
        return self.window

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent) and self.window is not None:
            self.window.open_path(Path(event.file()))  # a double click in the Finder
            return True
        return super().event(event)

    @Slot(object)
    def _on_handed_over(self, given: HandedOver) -> None:
        """The program was started once more: its files are opened here, and the window comes to the front."""
        if self.window is not None:
            if given.activation:
                os.environ["XDG_ACTIVATION_TOKEN"] = given.activation  # Qt shows it to the system with the next line
            bring_to_front(self.window)
            for path in given.paths:
                self.window.open_path(path)

    @Slot(Qt.ColorScheme)
    def _follow_scheme(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        with self._hidden_pages.left_out():
            apply_theme(self, scheme, still=self._is_still)

    @Slot()
    def _speak(self) -> None:
        self._interpreter.speak(language_for(self._preferences.settings.language))
        if self.window is not None:
            self.window.say_all_anew()

    @Slot()
    def _show_appearance(self) -> None:
        """Qt is asked, so that dialogs and title bars of the system go along where they can; not every system lets itself be asked."""
        hints, wanted = self.styleHints(), SCHEMES.get(self._preferences.settings.appearance)
        if wanted is None:
            hints.unsetColorScheme()
            wanted = hints.colorScheme()
        else:
            hints.setColorScheme(wanted)
        if self._scheme != wanted:
            self._follow_scheme(wanted)

    @Slot()
    def _show_movement(self) -> None:
        is_still = self._preferences.settings.movement == "less" or self._motion.wants_less
        if is_still != self._is_still:
            self._is_still = is_still
            self.setEffectEnabled(Qt.UIEffect.UI_General, self._has_effects and not is_still)
            self._follow_scheme(self._scheme)

    @Slot(object)
    def _on_crashed(self, details: str) -> None:
        if self.window is not None:
            message = self.tr("Something went wrong that the program did not expect.")
            hint = self.tr("Your files are unchanged. You can go on; if it happens again, start the program again.")
            self.window.show_failure(Failure(message, hint, details))


def bring_to_front(window: QWidget) -> None:
    """Where the system does not let a window come by itself, its entry in the taskbar asks for attention."""
    window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
