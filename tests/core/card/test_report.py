"""A report says all that is known of a run, holds what people write as it is, and needs nothing but itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from html.parser import HTMLParser

import msgspec
import pytest

from tests.core.conftest import FinishedRun
from tests.core.examples import dataset_of, mood_rows, store_in
from textcls_gui.core.card.blocks import Report
from textcls_gui.core.card.facts import model_card, top_confusions
from textcls_gui.core.card.html import html_bytes, html_page
from textcls_gui.core.card.speech import ENGLISH
from textcls_gui.core.card.words import report_on
from textcls_gui.core.config import config_from_json, preset_config, with_values
from textcls_gui.core.data.used import FoundInData, UsedData
from textcls_gui.core.evaluation.calibration import Calibration, ReliabilityBin
from textcls_gui.core.evaluation.report import EvaluationReport, Interval, LabelScores, TestedText, verdict
from textcls_gui.core.experiment import fingerprint
from textcls_gui.core.library.store import RunRecord, SavedRun

NASTY = ["<script>alert(1)</script>", "“a” & <b>", "很好的评论", "ردود سلبية", "x" * 300, "http://example.org/a.js", "a\x00b\u2028c"]
NASTY += ["\ud83d"]
VOID = {"meta", "col", "rect", "polyline", "br"}


class Page(HTMLParser):
    """What a browser would find; every element must be closed where it was opened."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words = ""
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self._open: list[str] = []
        self.feed(page)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in VOID
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] != "style":
            self.words += data + "\n"


def page_of(run: SavedRun, *, with_texts: bool = False) -> Page:
    return Page(html_page(page_report(run, with_texts=with_texts)))


def page_report(run: SavedRun, *, with_texts: bool = False) -> Report:
    return report_on(model_card(run, with_texts=with_texts), [verdict(run.report)], ENGLISH)


def requires_nothing(page: Page, source: str) -> bool:
    """No script, nothing fetched from anywhere."""
    named = {name for name, _ in page.attributes}
    style = re.search(r"<style>(.*?)</style>", source, re.DOTALL)
    assert style is not None
    return (
        not {"script", "link", "img", "iframe", "object", "embed", "base", "form"} & set(page.tags)
        and not {"src", "href", "xlink:href", "srcset", "action"} & named
        and not any(name.startswith("on") for name in named)
        and "url(" not in style[1]
        and "@import" not in style[1]
    )


@pytest.fixture(scope="module")
def run(finished_run: FinishedRun) -> SavedRun:
    return store_in(finished_run.home).open(finished_run.run_id)


def with_labels(run: SavedRun, labels: Sequence[str]) -> SavedRun:
    """The run as if it had told these labels apart, with as many texts right of each as its number says."""
    scores = tuple(LabelScores(label, 0.5, 0.25, number / len(labels), number) for number, label in enumerate(labels))
    confusion = tuple(tuple((row * column) % 7 for column in range(len(labels))) for row in range(len(labels)))
    report = replace(run.report, labels=tuple(labels), per_label=scores, confusion=confusion, majority_label=labels[0])
    texts = tuple(TestedText(f"{label} {NASTY[number % len(NASTY)]}", 0, number % len(labels), 0.5) for number, label in enumerate(labels))
    assert run.record.used is not None
    used = replace(run.record.used, label_counts=tuple(range(len(labels))))
    return replace(run, record=replace(run.record, report=report, used=used), tested=texts)


def test_it_says_what_was_trained_how_good_it_is_and_how_to_repeat_it(run: SavedRun) -> None:
    page = page_of(run)
    summary = run.summary
    for expected in (
        "Moods",
        verdict(run.report),
        "bad · good",
        "English",
        summary.data_fingerprint,
        fingerprint(dataset_of(mood_rows(80))),
        summary.run_id,
        "The data had not been examined then.",
        "Labels with fewer than 10 test texts",
        "--set hidden_size=8",
    ):
        assert expected in page.words
    assert page.tags.count("svg") == 6  # beside simple methods, how sure, labels, matrix, accuracy, loss
    assert {"lang", "viewbox"} <= {name for name, _ in page.attributes}


def test_the_settings_in_it_are_the_runs_own(run: SavedRun) -> None:
    source = html_page(page_report(run))
    page = Page(source)
    start = page.words.index('{\n  "text"')
    settings = page.words[start : page.words.index("\n}\n", start) + 2]
    assert config_from_json(settings.encode()) == run.config
    assert '<tr class="marked"><td dir="auto">Hidden size</td><td dir="auto">8</td><td dir="auto">128</td></tr>' in source


def test_it_needs_nothing_but_itself(run: SavedRun) -> None:
    source = html_page(page_report(run, with_texts=True))
    assert requires_nothing(Page(source), source)
    assert "http" not in source


def test_texts_stand_in_it_only_if_they_are_wished(run: SavedRun) -> None:
    wrong = replace(run, tested=(TestedText("a secret text", 0, 1, 0.9), TestedText("another one, and right", 0, 0, 0.9)))
    assert "secret" not in html_page(page_report(wrong))
    page = page_of(wrong, with_texts=True)
    assert "a secret text" in page.words
    assert "another one" not in page.words


def test_what_people_write_stays_what_it_is(run: SavedRun) -> None:
    nasty = with_labels(run, NASTY)
    source = html_page(page_report(nasty, with_texts=True))
    page = Page(source)
    assert requires_nothing(page, source)
    for label in NASTY[:6]:
        assert label in page.words
    assert html_bytes(page_report(nasty, with_texts=True)).decode("utf-8")


@pytest.mark.parametrize("num_labels", [2, 13, 77, 400])
def test_many_labels_have_a_table_and_their_commonest_confusions(run: SavedRun, num_labels: int) -> None:
    many = with_labels(run, [f"label number {number}" for number in range(num_labels)])
    page = page_of(many)
    assert all(f"label number {number}\n" in page.words for number in range(num_labels))
    assert ("The commonest confusions" in page.words) == (num_labels > 12)
    assert ("What is taken for what" in page.words) == (num_labels <= 12)


def test_the_commonest_confusion_comes_first(run: SavedRun) -> None:
    report = replace(run.report, labels=("a", "b", "c"), confusion=((5, 1, 0), (0, 5, 4), (0, 0, 9)))
    first, second = top_confusions(report, 10)
    assert (first.target, first.predicted, first.count, first.share) == ("b", "c", 4, 4 / 9)
    assert (second.target, second.predicted, second.count) == ("a", "b", 1)


def test_where_texts_have_several_labels_it_says_so(several_run: FinishedRun) -> None:
    run = store_in(several_run.home).open(several_run.run_id)
    page = page_of(run, with_texts=True)
    assert "any of 3 labels, or none" in page.words
    assert "F1 over all pairs of an unseen text and a label" in page.words
    assert "What is taken for what" not in page.words


def test_it_tells_below_which_probability_an_answer_is_not_sure(run: SavedRun) -> None:
    page = Page(html_page(report_on(model_card(run, with_texts=False, sure_from=0.8), ["Good."], ENGLISH)))
    assert "Answers less probable than 80 % are marked “not sure”" in page.words
    assert "not sure" not in page_of(run).words


def test_what_the_doctor_found_is_kept_with_the_run_and_told(run: SavedRun) -> None:
    used = run.record.used
    assert used is not None
    examined = replace(run, record=replace(run.record, used=replace(used, findings=(FoundInData("duplicates", "warning", 12),))))
    page = page_of(examined)
    assert "copies of another text\n12\n" in page.words
    clean = replace(run, record=replace(run.record, used=replace(used, findings=())))
    assert "Nothing: all is well." in page_of(clean).words


def test_a_run_of_an_earlier_version_has_a_report_too(run: SavedRun) -> None:
    content = msgspec.to_builtins(run.record)
    for name in ("used", "origin"):
        content.pop(name)
    old = replace(run, record=msgspec.convert(content, RunRecord))
    assert old.record.used is None
    assert "An earlier version trained this model" in page_of(old).words


def test_it_says_whether_the_model_is_right_as_often_as_it_says(run: SavedRun) -> None:
    assert run.report.calibration is not None
    bins = (ReliabilityBin(0.8, 0.9, 100, 50, 0.85), ReliabilityBin(0.9, 1.0, 100, 60, 0.95))
    boastful = replace(run.report, calibration=Calibration(bins, 0.35))
    assert "it is 35.0 points off" in page_of(replace(run, record=replace(run.record, report=boastful))).words
    unknown = replace(run.report, calibration=None)
    assert page_of(replace(run, record=replace(run.record, report=unknown))).tags.count("svg") == 5


def test_a_test_that_is_too_small_is_called_so(run: SavedRun) -> None:
    report: EvaluationReport = replace(run.report, accuracy_interval=Interval(0.4, 0.9))
    assert "There are too few test texts to tell exactly" in page_of(replace(run, record=replace(run.record, report=report))).words


def test_a_run_notes_what_it_learnt_from(run: SavedRun) -> None:
    used = run.record.used
    assert isinstance(used, UsedData)
    assert used.num_train + used.num_validation + used.num_test == 80 == sum(used.label_counts)
    assert used.unit == "words"
    assert 8 <= used.median_length <= used.long_length <= 12
    assert used.num_cut == 0
    assert {"TextCls", "Python", "torch"} <= set(used.versions)


def test_nothing_differs_from_a_preset_that_was_left_as_it_is(run: SavedRun) -> None:
    assert "hidden_size" in model_card(run, with_texts=False).changed
    config = with_values(preset_config("fast", run.summary.num_texts), {"patience": 2, "seed": 77})
    card = model_card(replace(run, record=replace(run.record, config=config)), with_texts=False)
    assert card.preset == "fast"
    assert card.changed == {"patience": 3}
