"""What is passed on of a run, made on a worker's thread: a report as a page or as a PDF, and the model for use without this program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from textcls_gui.core.config import Value
from textcls_gui.core.control import RunControl
from textcls_gui.gui.workers.library_jobs import StoreOf
from textcls_gui.gui.workers.task import Job
from textcls_gui.gui.workers.task import Report as Progress
from textcls_gui.resources import resource

if TYPE_CHECKING:  # these bring numpy and torch along
    from textcls_gui.core.library.onnx_export import OnnxExport
    from textcls_gui.core.library.store import SavedRun

PageKind = Literal["html", "pdf"]


@dataclass(frozen=True, slots=True)
class WantedReport:
    """`verdict` is what the window says of how good the model is; `family` is the window's font; `value_words` say a setting's value."""

    run: SavedRun
    verdict: tuple[str, ...]
    kind: PageKind
    with_texts: bool
    family: str
    value_words: Callable[[Value], str]


def write_report(wanted: WantedReport, path: Path) -> Job:
    """Gives the path."""

    def job(control: RunControl, report: Progress) -> Path:
        from textcls_gui.core.card.facts import model_card
        from textcls_gui.core.card.html import html_bytes
        from textcls_gui.core.card.speech import Speech
        from textcls_gui.core.card.words import report_on
        from textcls_gui.core.files import write_whole
        from textcls_gui.gui.paper import pdf_bytes

        translate = QCoreApplication.translate
        language = translate("Report", "en", "the tag of the language that this is translated into, such as zh-CN")
        sure_from = wanted.run.load_model().sure_from
        control.raise_if_stopped()
        page = report_on(
            model_card(wanted.run, with_texts=wanted.with_texts, sure_from=sure_from),
            wanted.verdict,
            Speech(translate, wanted.value_words, language),
        )
        control.raise_if_stopped()
        if wanted.kind == "html":
            content = html_bytes(page)
        else:
            content = pdf_bytes(page, wanted.family, translate("Report", "Page {0} of {1}"), control)
        control.raise_if_stopped()
        write_whole(path, content)
        return path

    return job


def write_onnx(store: StoreOf, run_id: str, path: Path) -> Job:
    """Under the name that the run has now; gives an OnnxExport."""

    def job(control: RunControl, report: Progress) -> OnnxExport:
        from textcls_gui.core.library.onnx_export import export_onnx

        run = store().open(run_id)
        classifier = run.load_model()
        control.raise_if_stopped()
        return export_onnx(classifier, [tested.text for tested in run.tested], path, resource("elsewhere"), control)

    return job
