"""How long a person waits for why: from the last key to the marks painted, in the real window, with a model of the size of Balanced.

python -m benchmarks.explaining
"""

from __future__ import annotations

import os
import tempfile
import time

from benchmarks.table import DATA, Row, print_rows, quantile

AT_MOST_MS = {40: 100, 400: 500}
NUM_KEYS = 40
MAX_TOKENS = 400
SENTENCE = "What is the name of the river that runs through the city of Vienna and how long is it in miles".split()


def measure() -> bool:
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtGui import QTextCursor
    from PySide6.QtTest import QTest

    from benchmarks.driving import Driver
    from textcls_gui.gui.pages.try_page import TryPage

    class Paints(QObject):
        """Whether the text has been painted since the explanation of this text came."""

        wanted, done = "", False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.done = self.done or (event.type() == QEvent.Type.Paint and page.explained_text == self.wanted)
            return False

    driver = Driver()
    driver.open_file(DATA / "trec" / "train.csv")
    driver.train(device="cpu", max_epochs=1, max_tokens=MAX_TOKENS)
    driver.workspace.request_page("try")
    page = driver.window.page("try")
    assert isinstance(page, TryPage)
    paints = Paints()
    page.text_edit.viewport().installEventFilter(paints)

    def one_key(key: str) -> float:
        began = time.perf_counter()
        paints.done = False
        QTest.keyClicks(page.text_edit, key)
        paints.wanted = page.text_edit.toPlainText()
        driver.wait(lambda: paints.done)
        return 1_000 * (time.perf_counter() - began)

    rows = []
    for num_words, at_most in AT_MOST_MS.items():
        page.text_edit.setPlainText(" ".join((SENTENCE * num_words)[: num_words - 3]))
        page.text_edit.moveCursor(QTextCursor.MoveOperation.End)
        text = page.text_edit.toPlainText()
        driver.wait(lambda wanted=text: page.explained_text == wanted)  # type: ignore[misc]
        taken = [one_key(key) for key in (" and who lives " * NUM_KEYS)[:NUM_KEYS]]
        p95 = quantile(taken, 0.95)
        measured = f"median {quantile(taken, 0.5):.0f}, p95 {p95:.0f} ms"
        rows.append(Row(f"{num_words} words", measured, f"p95 at most {at_most} ms", p95 <= at_most))
    config = driver.workspace.config.model
    driver.close()
    size = f"hidden size {config.hidden_size}, {config.num_members} LSTM(s)"
    return print_rows(f"Try it: from the last key to the marked words painted; {size}", rows)


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        os.environ["TEXTCLS_HOME"] = home
        raise SystemExit(0 if measure() else 1)


if __name__ == "__main__":
    main()
