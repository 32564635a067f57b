"""Texts in another script than most."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from textcls_gui.core.data.doctor.findings import Finding
from textcls_gui.core.data.doctor.scripts import CHINESE, JAPANESE, NAMES, NO_SCRIPT
from textcls_gui.core.data.doctor.survey import Survey


def other_scripts(survey: Survey) -> Iterator[Finding]:
    scripts = survey.scripts
    counts = np.bincount(scripts, minlength=len(NAMES))
    counts[NO_SCRIPT] = 0
    main = int(counts.argmax())
    if main == JAPANESE:  # a short Japanese text may have Chinese characters alone
        counts[CHINESE] = 0
    others = [script for script in np.argsort(-counts, kind="stable").tolist() if counts[script] and script != main]
    if others:
        rows = survey.rows[np.isin(scripts, others)]
        found = ", ".join(f"{NAMES[script]} ({counts[script]:,})" for script in others)
        template = "Texts in another script than most: {count}. Most are in {main}; the others are in {found}."
        yield Finding("other_scripts", "note", len(rows), template, {"main": NAMES[main], "found": found}, rows)
