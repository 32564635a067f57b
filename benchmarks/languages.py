"""How long the window takes to speak another language and to turn dark, with a table open, a model trained and a text typed; and what
twenty changes of language leave in memory. The anchor is a page that is made and drawn for the first time.

    python -m benchmarks.languages [--json]
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace

import psutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TEXTCLS_HOME"] = tempfile.mkdtemp(prefix="textcls-benchmark-")

from benchmarks.driving import Driver
from textcls_gui.gui.languages import LANGUAGES, Interpreter
from textcls_gui.gui.pages.settings_page import SettingsPage
from textcls_gui.gui.pages.try_page import TryPage
from textcls_gui.resources import resource

NUM_SWITCHES, NUM_MORE = 10, 20
APPEARANCES = ("dark", "light")


def timed(driver: Driver, act: Callable[[], object]) -> float:
    """Milliseconds until it is done and painted."""
    began = time.perf_counter()
    act()
    driver.window.repaint()
    driver.program.processEvents()
    return 1_000 * (time.perf_counter() - began)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    as_json = parser.parse_args().json
    driver = Driver()
    window, preferences = driver.window, driver.workspace.preferences
    driver.open_file(resource("samples", "support_messages.csv"))
    driver.train(max_epochs=2, hidden_size=16, embedding_size=16)
    window.show_page("try")
    trying = window.page("try")
    assert isinstance(trying, TryPage)
    trying.text_edit.setPlainText("my parcel has not arrived")
    driver.rest(1)
    anchor = timed(driver, lambda: SettingsPage(driver.workspace).grab())
    window.show_page("settings")
    tags = [language.tag for language in LANGUAGES]

    def speak(number: int) -> None:
        preferences.change(replace(preferences.settings, language=tags[number % len(tags)]))

    def dress(number: int) -> None:
        preferences.change(replace(preferences.settings, appearance=APPEARANCES[number % 2]))

    def settle() -> None:
        driver.wait(lambda: not window._earlier)
        driver.rest(0.2)

    switches, looks = [], []
    for number in range(1, NUM_SWITCHES + 1):
        switches.append(timed(driver, lambda number=number: speak(number)))
        settle()
        looks.append(timed(driver, lambda number=number: dress(number)))
    process, memory = psutil.Process(), []
    for number in range(NUM_MORE):
        speak(number)
        settle()
        gc.collect()
        memory.append(process.memory_info().rss / 2**20)
    started = time.perf_counter()
    Interpreter(driver.program).speak(LANGUAGES[-1])
    loading = 1_000 * (time.perf_counter() - started)
    found = {
        "switch language, median ms": statistics.median(switches),
        "switch language, longest ms": max(switches),
        "switch appearance, median ms": statistics.median(looks),
        "switch appearance, longest ms": max(looks),
        "load a language, ms": loading,
        "memory after 10 more switches, MB": memory[NUM_MORE // 2 - 1],
        "memory after 20 more switches, MB": memory[-1],
        "anchor: make and draw the settings page, ms": anchor,
    }
    print(json.dumps(found) if as_json else "\n".join(f"{value:9.1f}  {name}" for name, value in found.items()))
    window.close()


if __name__ == "__main__":
    main()
