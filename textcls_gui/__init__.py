"""TextCls: train a text classifier on your own spreadsheet, on your own computer."""

import os

__version__ = "0.1.0"

# Before torch is loaded: its threads, when they wait for each other, shall sleep and not spin. Spinning costs a training step up to
# fifteen times its time as soon as another program, or the window, wants a core too.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
