"""The real program, with a person at it whose every name, label and text has one word in it, and to whom everything happens.

python canary_window.py live FOLDER REPORT     works, breaks things, writes down the problem report, and ends by a hard crash
python canary_window.py after FOLDER REPORT    starts once more, and writes down the report that is offered then
"""

from __future__ import annotations

import faulthandler
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from textcls_gui.gui.libraries import load_before_qt

load_before_qt()

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer, qWarning  # noqa: E402
from PySide6.QtWidgets import QFileDialog  # noqa: E402

from textcls_gui.core.config import with_values  # noqa: E402
from textcls_gui.gui.program import Program  # noqa: E402
from textcls_gui.gui.qt_messages import log_qt_messages  # noqa: E402
from textcls_gui.gui.workers.task import Task  # noqa: E402
from textcls_gui.paths import UserPaths  # noqa: E402

CANARY = "kanarienvogel"
PATIENCE_SECONDS = 120


class Person:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.program = Program([])
        log_qt_messages()
        self.window = self.program.open_window(UserPaths.locate())
        self.workspace = self.window.workspace
        self.wait(lambda: self.window.is_complete)

    def wait(self, condition: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE_SECONDS
        waker = QTimer()
        waker.start(50)
        while not condition():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() > until:
                raise TimeoutError("it did not come")

    def told(self, notice) -> str:  # type: ignore[no-untyped-def]
        """What a notice says, once it says something."""
        self.wait(notice.isVisible)
        message = str(notice.message.text())
        notice.clear()
        return message

    def opens_and_trains(self) -> None:
        kinds = (("lovely", "good"), ("dull", "bad"))
        rows = [f"{kind} {CANARY} film number {number},{CANARY} {label}" for number in range(40) for kind, label in kinds]
        table = self.folder / f"{CANARY} table.csv"
        table.write_text("\n".join([f"{CANARY} text,{CANARY} label", *rows]) + "\n", "utf-8")
        self.window.open_path(table)
        self.wait(lambda: self.workspace.dataset is not None)
        values = {"max_epochs": 2, "hidden_size": 8, "embedding_size": 8, "max_ngrams": 200, "device": "cpu"}
        self.workspace.set_config(with_values(self.workspace.config, values))
        self.workspace.request_training()
        self.wait(lambda: self.workspace.is_running)
        self.wait(lambda: not self.workspace.is_running)
        self.wait(lambda: self.workspace.classifier is not None)

    def types(self) -> None:
        self.window.show_page("try")
        page = self.window.page("try")
        page.text_edit.setPlainText(f"a lovely {CANARY}")  # type: ignore[attr-defined]
        self.wait(lambda: page.answered_text == f"a lovely {CANARY}")  # type: ignore[attr-defined]

    def opens_what_cannot_be_read(self) -> None:
        """To a page on which a table is data again, and is not classified."""
        self.window.show_page("data")
        data = self.window.page("data")
        beginnings = {"xlsx": b"PK\3\4", "parquet": b"PAR1", "zip": b"PK\3\4"}
        for ending, beginning in beginnings.items():
            path = self.folder / f"{CANARY} broken.{ending}"
            path.write_bytes(beginning + CANARY.encode() * 9)
            self.window.open_path(path)
            assert CANARY in self.told(data.notice)  # type: ignore[attr-defined]
        self.window.open_path(self.folder / f"{CANARY} not there.csv")
        assert CANARY in self.told(data.notice)  # type: ignore[attr-defined]
        model = self.folder / f"{CANARY}.textcls"
        model.write_bytes(b"PK\3\4" + CANARY.encode() * 9)
        self.window.open_path(model)
        assert CANARY in self.told(self.window.page("library").notice)  # type: ignore[attr-defined]

    def saves_where_nothing_can_be_saved(self) -> None:
        self.window.show_page("library")
        library = self.window.page("library")
        self.wait(library.save_button.isVisible)  # type: ignore[attr-defined]
        library.save_button.click()  # type: ignore[attr-defined]
        (dialog,) = [dialog for dialog in library.findChildren(QFileDialog) if dialog.isVisible()]
        dialog.fileSelected.emit(str(self.folder / f"{CANARY} table.csv" / f"{CANARY}.textcls"))  # in a file, as if it were a folder
        dialog.reject()
        assert CANARY in self.told(library.notice)  # type: ignore[attr-defined]

    def meets_what_nobody_foresaw(self) -> None:
        """In a slot, in a thread, in a job of a page; and a warning of Qt's that quotes a name."""

        def in_a_slot() -> None:
            raise ValueError(f"no {CANARY}")

        QTimer.singleShot(0, in_a_slot)
        self.wait(self.window.notice.isVisible)
        thread = threading.Thread(target=lambda: {}[f"{CANARY} label"], name="of a library")
        thread.start()
        thread.join()

        def job(*_: object) -> None:
            raise RuntimeError(f"while {CANARY}") from OSError(2, CANARY, f"{CANARY}.csv")

        task = Task(job)
        self.workspace.start(task, task.cancel)
        self.wait(task.isFinished)
        qWarning(f"QFile::open: {CANARY}.csv: no such file")
        qWarning(f"{CANARY}.csv: no such file")

    def reads_the_report(self, path: Path) -> None:
        self.wait(self.window.notice.report_button.isVisible)
        self.window.notice.report_button.click()
        path.write_text(self.window.notice.report.text.toPlainText(), "utf-8")


def live(folder: Path, report: Path) -> None:
    person = Person(folder)
    person.opens_and_trains()
    person.types()
    person.opens_what_cannot_be_read()
    person.saves_where_nothing_can_be_saved()
    person.meets_what_nobody_foresaw()
    person.reads_the_report(report)
    person.workspace.close()
    person.window.close()  # settings are written
    faulthandler._sigsegv()  # type: ignore[attr-defined]


def after(folder: Path, report: Path) -> None:
    person = Person(folder)
    person.reads_the_report(report)
    person.workspace.close()
    person.window.close()


if __name__ == "__main__":
    {"live": live, "after": after}[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
