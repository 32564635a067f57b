"""Where the packaged program begins: what a frozen interpreter needs first, then the same entry as everywhere."""

from __future__ import annotations

import multiprocessing
import os
import sys
import warnings

multiprocessing.freeze_support()  # a child process is this program again, and must not open a second window

# what a person's shell sets for other Pythons and other Qts does not concern this program
for name in ("PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"):
    os.environ.pop(name, None)

warnings.simplefilter("ignore")  # what libraries tell their developers is not for the person

from textcls_gui.__main__ import main  # noqa: E402

sys.exit(main())
