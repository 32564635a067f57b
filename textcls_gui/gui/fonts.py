"""Letters for Chinese where the system has none: a bare Linux would show boxes, in the window, in plots and on paper."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from textcls_gui.resources import resource

FONT = "DroidSansFallbackFull.ttf"


def bring_chinese_letters() -> bool:
    """Returns whether they had to be brought. Qt takes them for what other fonts lack. Looks through all fonts, which takes a moment."""
    if QFontDatabase.WritingSystem.SimplifiedChinese in QFontDatabase.writingSystems():
        return False
    return QFontDatabase.addApplicationFont(str(resource("fonts", FONT))) >= 0
