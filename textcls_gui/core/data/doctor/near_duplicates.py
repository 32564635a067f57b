"""Texts that are almost a copy of an earlier one: a word more or less, another full stop."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from textcls_gui.core.data.doctor.cells import distinct
from textcls_gui.core.data.doctor.findings import Finding, FixWords
from textcls_gui.core.data.doctor.survey import Survey
from textcls_gui.core.data.shingles import NUM_BANDS, hash_texts, pairs_of_band
from textcls_gui.core.data.splitting import text_key
from textcls_gui.core.phrases import phrase

Places = NDArray[np.int64]
ALMOST = FixWords(
    "Remove 1 text that is almost a copy",
    "Remove {count} texts that are almost copies",
    "Removed 1 text that was almost a copy",
    "Removed {count} texts that were almost copies",
)
ALIKE = 0.65  # one word of ten may differ
MAYBE_ALIKE = 0.5  # below, a sketch of 48 numbers is hardly ever wrong
MAX_COMPARED = 50_000
BLOCK_PAIRS = 32_768
BLOCK_TEXTS = 512


def near_duplicates(survey: Survey) -> Iterator[Finding]:
    """Texts that share most of their words and pairs of words with an earlier one, and are no exact copy.

    Sketches tell which texts are worth comparing; the words decide, or for the pairs beyond MAX_COMPARED the sketches alone.
    """
    later, earlier, likeness = _best_pairs(survey)
    compared = slice(0, MAX_COMPARED)
    is_alike = likeness >= ALIKE
    is_alike[compared] = _likeness_in_words(survey, later[compared], earlier[compared]) >= ALIKE
    rows = survey.rows[later[is_alike]]
    if not len(rows):
        return
    looked_at = len(survey.sketches.bands)
    is_all = looked_at == survey.num_texts
    template = phrase(
        "Texts that are almost the same as another: {count}. A word or a punctuation mark differs. If such texts are used both to "
        "learn and to test, the results look better than they are."
    )
    if not is_all:
        template = phrase(
            "Texts that are almost the same as another: {count}. A word or a punctuation mark differs. If such texts are used both to "
            "learn and to test, the results look better than they are. Only the first {looked_at} texts were compared."
        )
    yield Finding(
        "near_duplicates", "note", len(rows), template, {} if is_all else {"looked_at": f"{looked_at:,}"}, rows, ALMOST.removing(rows)
    )


def _best_pairs(survey: Survey) -> tuple[Places, Places, NDArray[np.float32]]:
    """For each text that resembles an earlier one: the text, the most similar of these, and how similar the sketches are."""
    sketches = survey.sketches
    places = np.flatnonzero(sketches.bands.any(axis=1))
    places = places[survey.first_of_key[places] == places]
    best = np.zeros(survey.num_texts, dtype=np.float32)
    partner = np.zeros(survey.num_texts, dtype=np.int64)
    for band in range(NUM_BANDS):
        survey.task.control.raise_if_stopped()
        survey.task.report(0.8 * band / NUM_BANDS)
        for later, earlier in pairs_of_band(sketches.bands[places, band], places):
            for start in range(0, len(later), BLOCK_PAIRS):
                new, old = later[start : start + BLOCK_PAIRS], earlier[start : start + BLOCK_PAIRS]
                likeness = (sketches.bytes_[new] == sketches.bytes_[old]).mean(axis=1, dtype=np.float32)
                better = likeness > best[new]
                best[new[better]], partner[new[better]] = likeness[better], old[better]
    found = np.flatnonzero(best >= MAYBE_ALIKE)
    return found, partner[found], best[found]


def _likeness_in_words(survey: Survey, later: Places, earlier: Places) -> NDArray[np.float32]:
    """(num_pairs,) the share of the words and pairs of words that both texts have among those that either has."""
    needed = distinct(np.concatenate([later, earlier]))
    pairs: list[NDArray[np.uint64]] = []
    texts = survey.texts_at(needed)
    block: list[str] = []
    for number, text in enumerate(texts, 1):
        block.append(text_key(text))
        if len(block) == BLOCK_TEXTS or number == len(needed):
            survey.task.control.raise_if_stopped()
            hashed = hash_texts(block)
            pairs += np.split(hashed.pairs, hashed.starts[1:-1])
            block = []
    likeness = np.zeros(len(later), dtype=np.float32)
    for index, (new, old) in enumerate(
        zip(np.searchsorted(needed, later).tolist(), np.searchsorted(needed, earlier).tolist(), strict=True)
    ):
        if index % BLOCK_TEXTS == 0:
            survey.task.control.raise_if_stopped()
        first, second = set(pairs[new].tolist()), set(pairs[old].tolist())
        likeness[index] = len(first & second) / max(1, len(first | second))
    return likeness
