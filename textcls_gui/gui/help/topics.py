"""What a widget is about, and how it asks for the help on that: by F1, by a question mark, by a word that is a link."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

HELP_TOPIC = "help_topic"  # a property of a widget; it goes before what is said of its class
TOPIC_OF_CLASS: Mapping[str, str] = {
    "AboutPanel": "settings#about",
    "AllTextsView": "results#mistakes",
    "ClassifyView": "try#spreadsheet",
    "CompareButton": "compare#really-better",
    "ComparisonView": "compare#texts",
    "ConfusionsView": "results#confusions",
    "CurvePanel": "curves",
    "DataTable": "data#correct",
    "DoctorPanel": "data#doctor",
    "ElsewhereDialog": "results#elsewhere",
    "FindBar": "data#correct",
    "GroupsView": "results#groups",
    "ImportView": "data#reading",
    "InfluenceLegend": "try#words",
    "InterruptedRuns": "train#interrupted",
    "LabelChart": "data#labels",
    "LabelOutcomesView": "results#labels",
    "LabelsView": "results#labels",
    "MistakesView": "results#mistakes",
    "MoreExamplesView": "results#more-examples",
    "OwnFilesButton": "data#own-files",
    "PassingOn": "results#report",
    "PresetCard": "model#presets",
    "ProblemReportView": "problems#crash",
    "RareLabelsButton": "data#rare-labels",
    "ReportButton": "results#report",
    "RunProgress": "train#stop",
    "RunTable": "library#open",
    "SearchDialog": "model#search",
    "SecondAnswer": "try#second-model",
    "SettingsForm": "all-settings",
    "SimilarView": "try#similar",
    "SplitBar": "data#split",
    "SurenessView": "results#sureness",
    "TablePanel": "data#columns",
    "TimePanel": "model#time",
    "TrainingCurves": "curves",
    "TriedView": "try#tried",
    "VectorsChoice": "model#vectors",
    "VerdictCard": "results#verdict",
    "WordBar": "try#what-if",
}
_KIND = QEvent.Type(QEvent.registerEventType())


class HelpRequested(QEvent):
    """Sent to a window that has help, which opens it at the topic."""

    def __init__(self, topic: str) -> None:
        super().__init__(_KIND)
        self.topic = topic


def topic_of_page(name: str) -> str:
    """The pages of the help are called like those of the window; the start page is where a person gets started."""
    return "getting-started" if name == "start" else name


def set_topic(widget: QWidget, topic: str) -> None:
    """`topic` is a page of the help, or a place on it: `glossary#epoch`. It holds for everything inside the widget, too."""
    widget.setProperty(HELP_TOPIC, topic)


def topic_of(widget: QWidget | None) -> str:
    """The topic of the widget or of the nearest one around it; empty where there is none."""
    while widget is not None:
        topic = widget.property(HELP_TOPIC) or TOPIC_OF_CLASS.get(type(widget).__name__, "")
        if topic:
            return str(topic)
        widget = None if widget.isWindow() else widget.parentWidget()
    return ""


def topic_asked_for() -> str:
    """Of what the mouse points at while its tooltip is shown, or else of what has the focus."""
    if QToolTip.isVisible():
        topic = topic_of(QApplication.widgetAt(QCursor.pos()))
        if topic:
            return topic
    return topic_of(QApplication.focusWidget())


def request_help(widget: QWidget, topic: str) -> None:
    """From anywhere inside a window, or from a dialog of one."""
    window: QWidget | None = widget.window()
    while window is not None:
        if QCoreApplication.sendEvent(window, HelpRequested(topic)):
            return
        parent = window.parentWidget()
        window = None if parent is None else parent.window()
