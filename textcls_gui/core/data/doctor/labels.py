"""Labels that are missing, rare, written in several ways, at odds with each other, or no labels at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.data.doctor.cells import distinct
from textcls_gui.core.data.doctor.findings import Finding, Fix, FixWords, name_of
from textcls_gui.core.data.doctor.label_names import labels_in, spelling_groups
from textcls_gui.core.data.doctor.survey import NO_LABEL, Codes, Survey
from textcls_gui.core.data.tables.edits import SetCells
from textcls_gui.core.phrases import Phrase, PhraseList, phrase

UNLABELLED = FixWords(
    "Remove 1 text without a label",
    "Remove {count} texts without a label",
    "Removed 1 text without a label",
    "Removed {count} texts without a label",
)
RARE = FixWords(
    "Remove 1 text of such labels",
    "Remove {count} texts of such labels",
    "Removed 1 text of rare labels",
    "Removed {count} texts of rare labels",
)
MAJORITY = FixWords(
    "Give 1 text the label that most of its copies have",
    "Give {count} texts the label that most of their copies have",
    "Gave 1 text the label of most of its copies",
    "Gave {count} texts the label of most of their copies",
)
TORN = FixWords(
    "Remove 1 text whose label is in doubt",
    "Remove {count} texts whose label is in doubt",
    "Removed 1 text whose label was in doubt",
    "Removed {count} texts whose label was in doubt",
)
SPELLING = FixWords(
    "Write 1 label in one way", "Write {count} labels in one way", "Wrote 1 label in one way", "Wrote {count} labels in one way"
)
FEW_TEXTS = 10
STRONG_IMBALANCE = 20
NAMES_SHOWN = 5
GROUPS_SHOWN = 3
MIN_TO_JUDGE = 30
OWN_VALUE_SHARE = 0.9
PROSE_SHARE = 0.3
PROSE_CHARACTERS = 40


@dataclass(frozen=True, slots=True)
class _LabelUse:
    """How many texts have each label, and which values of the column's cells hold it."""

    counts: dict[str, int]
    cells: dict[str, list[int]]

    def mask(self, labels: Codes, chosen: list[str]) -> NDArray[np.bool_]:
        return labels.rows_with([cell for label in chosen for cell in self.cells[label]])


def _use_of(survey: Survey, labels: Codes) -> _LabelUse:
    counts: Counter[str] = Counter()
    cells: dict[str, list[int]] = {}
    for number, (cell, count) in enumerate(zip(labels.values, labels.counts(survey.is_labelled).tolist(), strict=True)):
        for label in labels_in(cell, survey.task.choice.separator) if count else ():
            counts[label] += count
            cells.setdefault(label, []).append(number)
    return _LabelUse(dict(counts), cells)


def no_labels(survey: Survey) -> Iterator[Finding]:
    """A label column that holds an id or prose."""
    labels = survey.labels
    filled = int((labels.codes >= 0).sum()) if labels else 0
    if labels is None or filled < MIN_TO_JUDGE:
        return
    lengths = np.fromiter(map(len, labels.values), dtype=np.int64, count=len(labels.values))
    what: Phrase | None = None
    if len(labels.values) > PROSE_SHARE * filled and lengths.mean() > PROSE_CHARACTERS:
        what = Phrase("sentences")
    elif labels.is_crowded or len(labels.values) > OWN_VALUE_SHARE * filled:
        what = Phrase("an id, another one in almost every row,")
    if what:
        template = phrase("The column of labels, “{column}”, looks like {what} and not like labels. Choose another column as the label.")
        column = survey.task.table.columns[survey.task.choice.label or 0]
        yield Finding("no_labels", "harm", len(labels.values), template, {"column": column, "what": what}, survey.rows[labels.codes >= 0])


def missing_labels(survey: Survey) -> Iterator[Finding]:
    labels = survey.labels
    if labels is None:
        return
    rows = survey.rows[~survey.is_empty & (labels.codes == NO_LABEL)]
    if len(rows):
        fix = UNLABELLED.removing(rows)
        yield Finding("missing_labels", "warning", len(rows), "Texts without a label, left out: {count}.", rows=rows, fix=fix)


def conflicting_labels(survey: Survey) -> Iterator[Finding]:
    labels = survey.labels
    if labels is None or not survey.is_labelled.any():
        return
    places = np.flatnonzero(survey.is_labelled)
    group, num_meanings = survey.first_of_key[places], len(survey.meanings)
    pairs = distinct(group * num_meanings + survey.meaning[places])
    owners = pairs // num_meanings
    is_torn = np.zeros(survey.num_texts, dtype=np.bool_)
    is_torn[owners[1:][owners[1:] == owners[:-1]]] = True
    torn = places[is_torn[group]]
    if len(torn):
        template = phrase("Texts that appear with different labels: {count}. The model cannot get all right.")
        yield Finding(
            "conflicting_labels",
            "harm",
            len(torn),
            template,
            rows=survey.rows[torn],
            fix=_by_majority(survey, torn) or TORN.removing(survey.rows[torn]),
        )


def _by_majority(survey: Survey, torn: NDArray[np.int64]) -> Fix | None:
    """Give the copies of a text the label that most of them have; where two labels are as common, nothing is proposed."""
    votes: dict[int, Counter[int]] = {}
    groups = survey.first_of_key[torn].tolist()
    codes = survey.meaning[torn].tolist()
    for group, code in zip(groups, codes, strict=True):
        votes.setdefault(group, Counter())[code] += 1
    winner = {group: won for group, counts in votes.items() if (won := _winner(counts)) is not None}
    changed = [
        (place, winner[group]) for place, group, code in zip(torn.tolist(), groups, codes, strict=True) if winner.get(group, code) != code
    ]
    if not changed:
        return None
    rows = survey.rows[[place for place, _ in changed]]
    step = SetCells(survey.task.choice.label or 0, rows, [survey.meanings[code] for _, code in changed])
    return MAJORITY.fix(len(rows), [step])


def _winner(counts: Counter[int]) -> int | None:
    first, second = counts.most_common(2)
    return first[0] if first[1] > second[1] else None


def rare_labels(survey: Survey) -> Iterator[Finding]:
    labels = survey.labels
    if labels is None:
        return
    use = _use_of(survey, labels)
    misspelt = _misspelt(use)
    rare = sorted((count, label) for label, count in use.counts.items() if count < FEW_TEXTS and label not in misspelt)
    if not rare:
        return
    rows = survey.rows[use.mask(labels, [label for _, label in rare])]
    shown = [Phrase(phrase("{name} ({count})"), name=f"“{name_of(label)}”", count=count) for count, label in rare[:NAMES_SHOWN]]
    names = PhraseList(shown, goes_on=len(rare) > NAMES_SHOWN)
    template = phrase("Labels with fewer than {few} texts, too few to learn them well: {count}. These are {names}.")
    fix = RARE.removing(rows)
    has_others = len(rare) < len(use.counts)
    yield Finding("rare_labels", "warning", len(rare), template, {"few": str(FEW_TEXTS), "names": names}, rows, fix if has_others else None)


def _misspelt(use: _LabelUse) -> frozenset[str]:
    """Labels that are not rare, but a rarer way to write another one: of these, another finding tells."""
    better = _better_names(use)
    return frozenset(label for label, name in better.items() if name != label)


def _better_names(use: _LabelUse) -> dict[str, str]:
    """For each label that is written in several ways, the commonest of these."""
    groups = spelling_groups(sorted(use.counts))
    return {label: max(group, key=lambda name: (use.counts[name], name == name.strip(), name)) for group in groups for label in group}


def imbalance(survey: Survey) -> Iterator[Finding]:
    labels = survey.labels
    if labels is None:
        return
    use = _use_of(survey, labels)
    misspelt = _misspelt(use)
    counts = sorted(((label, count) for label, count in use.counts.items() if label not in misspelt), key=lambda item: (-item[1], item[0]))
    if len(counts) > 1 and counts[0][1] > STRONG_IMBALANCE * counts[-1][1]:
        (common, most), (rarest, least) = counts[0], counts[-1]
        outweighed = [label for label, count in counts if count * STRONG_IMBALANCE < most]
        template = phrase("“{common}” has {ratio} times as many texts as “{rare}”: rare labels may be overlooked.")
        values = {"common": name_of(common), "rare": name_of(rarest), "ratio": f"{most // least:,}"}
        yield Finding("imbalance", "note", len(outweighed), template, values, survey.rows[use.mask(labels, outweighed)])


def label_spelling(survey: Survey) -> Iterator[Finding]:
    labels = survey.labels
    if labels is None:
        return
    use = _use_of(survey, labels)
    groups = spelling_groups(sorted(use.counts))
    if not groups:
        return
    better = _better_names(use)
    concerned = use.mask(labels, [label for label, name in better.items() if name != label])
    names = "; ".join(" / ".join(f"“{name_of(name)}”" for name in group) for group in groups[:GROUPS_SHOWN])
    template = phrase("Labels written in several ways, and so counted as different: {count}. These are {names}.")
    shown = {"names": names + ("; …" if len(groups) > GROUPS_SHOWN else "")}
    fix = _rewriting(survey, labels, better, len(groups))
    yield Finding("label_spelling", "harm", len(groups), template, shown, survey.rows[concerned], fix)


def _rewriting(survey: Survey, labels: Codes, better: Mapping[str, str], num_groups: int) -> Fix:
    separator = survey.task.choice.separator
    written = [_rewritten(cell, separator, better) for cell in labels.values]
    changed = labels.rows_with([number for number, cell in enumerate(labels.values) if written[number] != cell])
    step = SetCells(survey.task.choice.label or 0, survey.rows[changed], [written[code] for code in labels.codes[changed].tolist()])
    return SPELLING.fix(num_groups, [step], is_safe=True)


def _rewritten(cell: str, separator: str, better: Mapping[str, str]) -> str:
    if not separator:
        return better.get(cell, cell)
    parts = cell.split(separator)
    if not any(part.strip() in better for part in parts):
        return cell
    return separator.join(part.replace(part.strip(), better.get(part.strip(), part.strip())) if part.strip() else part for part in parts)
