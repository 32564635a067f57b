"""TextCls: train a text classifier on your own spreadsheet, on your own computer."""

import os

__version__ = "0.1.0"

# Before torch is loaded: its threads, when they wait for each other, spin a moment and then sleep. Spinning on, as they do by default,
# costs a training step many times its time as soon as another program wants a core too; sleeping at once makes two threads slower than one.
os.environ.setdefault("GOMP_SPINCOUNT", "3000")
