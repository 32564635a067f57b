"""A model in ten lines of Python: what a person copies into a script of their own."""

from __future__ import annotations

from pathlib import Path

_LINES = """\
from pathlib import Path

from textcls_gui.core.library.bundle import load_bundle

classifier = load_bundle(Path({path}))
texts = [{texts}]

for text, found in zip(texts, classifier.predict(texts)):
    print(text, "->", found.label, f"{{found.probability:.0%}}")
"""
EXAMPLES = ("A text that you want a label for.", "Another one.")


def python_snippet(model: Path, texts: tuple[str, ...] = EXAMPLES) -> str:
    """Lines that load this model and use it, as they are; nothing of the window is needed for them."""
    return _LINES.format(path=repr(str(model)), texts=", ".join(map(repr, texts)))
