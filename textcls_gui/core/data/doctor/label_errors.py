"""Labels that are likely wrong: where a model that has not seen the text is sure of another one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.data.doctor.findings import Finding, FixWords
from textcls_gui.core.data.doctor.survey import Survey
from textcls_gui.core.data.shingles import hash_texts
from textcls_gui.core.data.splitting import text_key
from textcls_gui.core.data.tables.edits import SetCells
from textcls_gui.core.phrases import phrase

if TYPE_CHECKING:
    from scipy import sparse

Targets = NDArray[np.int64]
Floats = NDArray[np.float32]
PROPOSED = FixWords(
    "Give 1 text the label that the simple model is sure of",
    "Give {count} texts the label that the simple model is sure of",
    "Gave 1 text the label that a simple model is sure of",
    "Gave {count} texts the label that a simple model is sure of",
)
MAX_TEXTS = 20_000
MAX_CHARACTERS = 5_000
MAX_WORK = 25_000_000  # words and pairs of words, times labels
MAX_WEIGHTS = 4_000_000
MIN_TEXTS = 50
MIN_OF_LABEL = 6
MAX_LABELS = 500
BLOCK_TEXTS = 512
NUM_FOLDS = 3
NUM_STEPS = 30
STEP_SIZE = 0.3
INVERSE_PENALTY = 5.0
SURE_LEAD = 0.5
UNLIKELY = 0.1
MIN_SKILL = 0.3  # of the way from always naming the commonest label to naming all as given


def likely_wrong_labels(survey: Survey) -> Iterator[Finding]:
    """By confident learning (Northcutt, Jiang & Chuang 2021, “Confident learning: estimating uncertainty in dataset labels”).

    A text counts as wrongly labelled where another label is at least as probable as it is on average for the texts that bear it. That
    rule alone names many texts that are merely hard; so the given label must also be improbable, and the other lead by far.
    """
    if survey.labels is None or survey.task.choice.separator:  # a text may have many labels, or none that competes with another
        return
    learnable = _learnable(survey)
    places = _sample(survey, learnable)
    names, targets = np.unique(survey.meaning[places], return_inverse=True)
    if len(places) < MIN_TEXTS or len(names) < 2:
        return
    features = _features(survey, places, len(names))
    if not features.shape[1]:  # no word stands in two texts
        return
    probabilities = out_of_fold(features, targets.astype(np.int64), len(names), survey)
    if not _can_judge(probabilities, targets):
        return
    is_wrong, better = confident_errors(probabilities, targets.astype(np.int64))
    wrong = places[is_wrong]
    if len(wrong):
        proposed = [survey.meanings[number] for number in names[better[is_wrong]].tolist()]
        yield _finding(survey, wrong, proposed, 0 if len(places) == len(learnable) else len(places))


def _finding(survey: Survey, wrong: NDArray[np.int64], proposed: list[str], looked_at: int) -> Finding:
    """
    Args:
        looked_at: how many texts were chosen by chance; 0 where all were looked at.
    """
    rows = survey.rows[wrong]
    template = phrase(
        "Labels that may be wrong: {count}. A simple model that has not seen these texts is sure of another label. Look at each."
    )
    values = {}
    if looked_at:
        template = phrase(
            "Labels that may be wrong: {count}. A simple model that has not seen these texts is sure of another label. Look at each. "
            "It looked at {looked_at} texts, chosen by chance."
        )
        values = {"looked_at": f"{looked_at:,}"}
    fix = PROPOSED.fix(len(rows), [SetCells(survey.task.choice.label or 0, rows, proposed)])
    return Finding("likely_wrong_labels", "warning", len(rows), template, values, rows, fix)


def _learnable(survey: Survey) -> NDArray[np.int64]:
    """First copies of labelled texts; labels that are too rare to learn are left out."""
    places = np.flatnonzero(survey.is_labelled & (survey.first_of_key == np.arange(survey.num_texts)))
    counts = np.bincount(survey.meaning[places], minlength=len(survey.meanings) + 1)
    learnt = np.flatnonzero(counts >= MIN_OF_LABEL)
    return places[np.isin(survey.meaning[places], learnt)] if len(learnt) <= MAX_LABELS else places[:0]


def _sample(survey: Survey, places: NDArray[np.int64]) -> NDArray[np.int64]:
    """As many as there is time for, each label in proportion."""
    if not len(places):
        return places
    mean_length = 2 * float(survey.num_tokens[places].mean())
    num_labels = max(2, len(np.unique(survey.meaning[places])))
    limit = int(min(MAX_TEXTS, MAX_WORK / max(1.0, min(mean_length, MAX_CHARACTERS / 2) * num_labels)))
    if len(places) <= limit:
        return places
    shuffled = np.random.default_rng(0).permutation(places)
    by_label = shuffled[np.argsort(survey.meaning[shuffled], kind="stable")]
    chosen = by_label[np.linspace(0, len(by_label) - 1, limit).astype(np.int64)]
    kept = np.bincount(survey.meaning[chosen], minlength=len(survey.meanings) + 1) >= MIN_OF_LABEL
    return np.sort(chosen[kept[survey.meaning[chosen]]])


def _features(survey: Survey, places: NDArray[np.int64], num_labels: int) -> sparse.csr_matrix:
    """(num_texts, num_features) weighted words and pairs of words, each text of length 1; of the commonest features only."""
    hashes, rows = [np.zeros(0, dtype=np.uint64)], [np.zeros(0, dtype=np.int64)]
    block: list[str] = []
    for number, text in enumerate(survey.texts_at(places), 1):
        block.append(text_key(text[:MAX_CHARACTERS]))
        if len(block) == BLOCK_TEXTS or number == len(places):
            survey.task.control.raise_if_stopped()
            hashed = hash_texts(block)
            texts = np.repeat(np.arange(number - len(block), number), hashed.num_words)
            hashes += [hashed.words, hashed.pairs]
            rows += [texts, texts]
            block = []
    return _weighted(np.concatenate(hashes), np.concatenate(rows), len(places), MAX_WEIGHTS // num_labels)


def _weighted(hashes: NDArray[np.uint64], rows: NDArray[np.int64], num_texts: int, limit: int) -> sparse.csr_matrix:
    from scipy import sparse  # not with the window: it takes a while

    known, columns = np.unique(hashes, return_inverse=True)
    counts = sparse.csr_matrix((np.ones(len(columns), dtype=np.float32), (rows, columns)), shape=(num_texts, len(known)))
    counts.sum_duplicates()
    num_texts_with = np.bincount(counts.indices, minlength=len(known))
    common = np.argsort(-num_texts_with, kind="stable")[:limit]
    common = common[num_texts_with[common] > 1]
    kept = counts[:, common]
    kept.data = 1 + np.log(kept.data)
    rarity = np.log((1 + num_texts) / (1 + num_texts_with[common])) + 1
    weighted = kept @ sparse.diags_array(rarity.astype(np.float32))
    norms = np.sqrt(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel())
    return sparse.csr_matrix(sparse.diags_array((1 / np.where(norms > 0, norms, 1)).astype(np.float32)) @ weighted)


def out_of_fold(features: sparse.csr_matrix, targets: Targets, num_labels: int, survey: Survey) -> Floats:
    """(num_texts, num_labels) the probabilities that a model gives each text which learnt from the other folds."""
    random = np.random.default_rng(0)
    fold = np.empty(len(targets), dtype=np.int64)
    fold[np.lexsort((random.random(len(targets)), targets))] = np.arange(len(targets)) % NUM_FOLDS
    found = np.zeros((len(targets), num_labels), dtype=np.float32)
    for number in range(NUM_FOLDS):
        inside, outside = np.flatnonzero(fold == number), np.flatnonzero(fold != number)
        weights = _learnt(features[outside], targets[outside], num_labels, survey, number)
        found[inside] = _shares(features[inside] @ weights)
    return found


def _learnt(features: sparse.csr_matrix, targets: Targets, num_labels: int, survey: Survey, fold: int) -> Floats:
    """(num_features, num_labels) weights of a softmax regression, by Adam on all texts at once: every step is outside Python's lock."""
    shape = (features.shape[1], num_labels)
    weights, mean, square = np.zeros(shape, np.float32), np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    by_feature = features.T.tocsr()
    places = np.arange(len(targets))
    for step in range(1, NUM_STEPS + 1):
        survey.task.control.raise_if_stopped()
        survey.task.report((fold + step / NUM_STEPS) / NUM_FOLDS)
        errors = _shares(features @ weights)
        errors[places, targets] -= 1
        slope = by_feature @ errors
        slope += weights / np.float32(INVERSE_PENALTY)
        mean += np.float32(0.1) * (slope - mean)
        square += np.float32(0.01) * (slope * slope - square)
        weights -= np.float32(STEP_SIZE / (1 - 0.9**step)) * mean / (np.sqrt(square / np.float32(1 - 0.99**step)) + np.float32(1e-6))
    return weights


def _shares(scores: Floats) -> Floats:
    shares: Floats = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    return shares


def _can_judge(probabilities: Floats, targets: Targets) -> bool:
    """Who tells the labels apart hardly better than by chance has no say in which are wrong."""
    agreement = float((probabilities.argmax(axis=1) == targets).mean())
    chance = float(np.bincount(targets).max() / len(targets))
    return agreement - chance >= MIN_SKILL * (1 - chance)


def confident_errors(probabilities: Floats, targets: Targets) -> tuple[NDArray[np.bool_], NDArray[np.int64]]:
    """Which texts are likely labelled wrongly, and (num_texts,) the label that each would rather have."""
    given = probabilities[np.arange(len(targets)), targets]
    totals = np.bincount(targets, weights=given, minlength=probabilities.shape[1])
    usual = totals / np.maximum(1, np.bincount(targets, minlength=probabilities.shape[1]))
    sure = np.where(probabilities >= usual, probabilities, -1.0)
    better = sure.argmax(axis=1)
    lead = sure.max(axis=1) - given
    return (better != targets) & (lead > SURE_LEAD) & (given < UNLIKELY), better
