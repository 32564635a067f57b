"""Of very many texts, every so many-th: what a small part tells as well as all, without the time and memory of all."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

LOOKED_AT = 1_000  # texts, to know how long they are


def regular_places(num_texts: int, limit: int) -> NDArray[np.int64]:
    """At most `limit` places, as far apart from each other as can be; all if they are no more."""
    return np.arange(0, num_texts, max(1, -(-num_texts // max(1, limit))), dtype=np.int64)


def places_within(texts: Sequence[str], max_texts: int, max_characters: int) -> NDArray[np.int64]:
    """A regular sample that has at most so many texts, and about so many characters."""
    looked_at = [len(texts[place]) for place in regular_places(len(texts), LOOKED_AT).tolist()]
    mean_length = max(1.0, sum(looked_at) / max(1, len(looked_at)))
    return regular_places(len(texts), min(max_texts, max(1, int(max_characters / mean_length))))
