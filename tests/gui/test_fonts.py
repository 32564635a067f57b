"""On a system without a font for Chinese, no letter of the Chinese window is missing, on the screen or on paper."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

LATIN_FONTS = Path("/usr/share/fonts/truetype/dejavu")
PROBE = """
import sys
from pathlib import Path
from PySide6.QtGui import QFontDatabase, QTextLayout
from PySide6.QtWidgets import QApplication
from textcls_gui.gui.fonts import bring_chinese_letters
from textcls_gui.resources import resource
from translating.catalogue import read, ts_file

def missing(letters, font):
    for letter in sorted(letters):
        layout = QTextLayout(letter, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        if any(0 in run.glyphIndexes() for run in layout.glyphRuns()):
            yield letter

app = QApplication([])
words = [form for translation in read(ts_file("zh_CN")).values() for form in translation.forms]
pages = [page.read_text(encoding="utf-8") for page in resource("help", "zh_CN").glob("*.md")]
letters = {letter for text in (*words, *pages) for letter in text if letter.isprintable()}
before = len(list(missing(letters, app.font())))
brought = bring_chinese_letters()
print(before, brought, len(letters), "".join(missing(letters, app.font())) or "none")
"""


def probe(**environment):
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path), **environment}
    done = subprocess.run([sys.executable, "-c", PROBE], env=settings, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@pytest.mark.skipif(not LATIN_FONTS.is_dir(), reason="there is no font to be alone with")
def test_chinese_letters_are_brought_where_the_system_has_none(tmp_path):
    config = tmp_path / "fonts.conf"
    config.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
        f"<fontconfig><dir>{LATIN_FONTS}</dir><cachedir>{tmp_path / 'cache'}</cachedir></fontconfig>"
    )
    before, brought, num_letters, missing = probe(FONTCONFIG_FILE=str(config))
    assert int(before) > 500
    assert brought == "True"
    assert int(num_letters) > 500
    assert missing == "none"


def test_no_letter_is_missing_on_this_system():
    assert probe()[3] == "none"
