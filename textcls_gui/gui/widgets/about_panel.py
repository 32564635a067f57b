"""Which TextCls this is, how old, whether it fits this computer, and under whose licences it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from textcls_gui.core.control import RunControl
from textcls_gui.gui.dates import day_words
from textcls_gui.gui.libraries import load_torch_libraries
from textcls_gui.gui.punctuation import run_on
from textcls_gui.gui.widgets.card import Card
from textcls_gui.gui.widgets.licences_view import LicencesView
from textcls_gui.gui.widgets.page import quiet_button
from textcls_gui.gui.widgets.problem_report_view import ProblemReportView
from textcls_gui.gui.workers.failure import Failure
from textcls_gui.gui.workers.task import Report, Task
from textcls_gui.gui.workspace import Workspace
from textcls_gui.licences import shipped_licences
from textcls_gui.release import Variant, nvidia_card, this_release

DAYS_IN_MONTH, DAYS_IN_YEAR = 30, 365


@dataclass(frozen=True, slots=True)
class Fitness:
    """`card`: what the system's driver calls the graphics card, "" where it only says that there is one, None where there is none."""

    variant: Variant
    card: str | None
    card_works: bool


class AboutPanel(Card):
    """For what this copy was made, torch alone knows: that is found out when somebody looks."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workspace = workspace
        self._release = this_release()
        self._is_looking = False
        self._build()
        self.licences_button.clicked.connect(self._on_licences)
        self.report_button.clicked.connect(self._on_report)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_looking:
            return
        self._is_looking = True
        task = Task(_fitness)
        task.succeeded.connect(self._on_found)
        task.failed.connect(self._on_failed)
        self._workspace.start(task, task.cancel)

    def show_fitness(self, found: Fitness) -> None:
        self.fitness.setText(self._fitness_words(found))
        self.fitness.setVisible(True)

    def version_words(self, today: date) -> str:
        release = self._release
        if release.made_on is None:
            return self.tr("Version {0}, run from its source.").format(release.version)
        day = day_words(release.made_on)
        age = release.age_days(today)
        if age is None:
            return self.tr("Version {0} of {1}.").format(release.version, day)
        return self.tr("Version {0} of {1}: {2}.").format(release.version, day, self._age_words(age))

    def _build(self) -> None:
        self.set_title(self.tr("About TextCls"))
        self.version = _sentence(self.version_words(date.today()))
        self.fitness = _sentence("")
        self.fitness.setVisible(False)
        self.quiet = _sentence(
            self.tr("TextCls never connects to the internet, so it cannot tell you of a newer version: look where you got this one.")
        )
        self.quiet.setProperty("role", "muted")
        self.licences_button = quiet_button(self.tr("Licences of e&verything inside"))
        self.report_button = quiet_button(self.tr("&Problem report"))
        self.report = ProblemReportView()
        self.licences = LicencesView()
        self.licences.setVisible(False)
        for label in (self.version, self.fitness, self.quiet):
            self.body.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(self.licences_button)
        row.addWidget(self.report_button)
        row.addStretch()
        self.body.addLayout(row)
        self.body.addWidget(self.licences)
        self.body.addWidget(self.report)

    def _age_words(self, days: int) -> str:
        if days < 1:
            return self.tr("made today")
        if days < 2 * DAYS_IN_MONTH:
            return self.tr("%n day(s) old", "", days)
        if days < 2 * DAYS_IN_YEAR:
            return self.tr("%n month(s) old", "", days // DAYS_IN_MONTH)
        return self.tr("%n year(s) old", "", days // DAYS_IN_YEAR)

    def _fitness_words(self, found: Fitness) -> str:
        words = self._copy_words(found)
        return run_on(words, self.tr("Graphics card: {0}.").format(found.card)) if found.card else words

    def _copy_words(self, found: Fitness) -> str:
        match found:
            case Fitness("cpu", None):
                return self.tr(
                    "This is the copy for the processor, and it fits this computer: no NVIDIA graphics card was found, so the other copy, "
                    "with “-cuda” in its file's name, would be no quicker here."
                )
            case Fitness("cpu"):
                return self.tr(
                    "This is the copy for the processor. This computer has an NVIDIA graphics card: the other copy, with “-cuda” in its "
                    "file's name, can train on it, which is quicker with much text. It opens the same data and models."
                )
            case Fitness(card_works=True):
                return self.tr("This is the copy for NVIDIA graphics cards, and it trains on the one in this computer.")
            case Fitness(card=None):
                return self.tr(
                    "This is the copy for NVIDIA graphics cards, but none was found: it trains on the processor. The smaller copy, without "
                    "“-cuda” in its file's name, would do the same here."
                )
            case _:
                return self.tr(
                    "This is the copy for NVIDIA graphics cards, but the card in this computer did not pass its test: it trains on the "
                    "processor. A newer driver for the card may help."
                )

    @Slot(object)
    def _on_found(self, found: Fitness) -> None:
        self.show_fitness(found)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self.fitness.setText(failure.message)
        self.fitness.setVisible(True)

    @Slot()
    def _on_report(self) -> None:
        self.report.toggle()

    @Slot()
    def _on_licences(self) -> None:
        self.licences.setVisible(not self.licences.isVisible())
        if self.licences.isVisible() and not self.licences.is_filled:
            task = Task(_licences)
            task.succeeded.connect(self.licences.show_licences)
            task.failed.connect(self._on_failed)
            self._workspace.start(task, task.cancel)


def _fitness(_control: RunControl, _report: Report) -> Fitness:
    load_torch_libraries()  # it may be the first to want torch
    import torch

    from textcls_gui.core.training.devices import cuda_fault

    works = cuda_fault() is None
    return Fitness("cpu" if torch.version.cuda is None else "cuda", torch.cuda.get_device_name(0) if works else nvidia_card(), works)


def _licences(_control: RunControl, _report: Report) -> object:
    return shipped_licences()


def _sentence(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
