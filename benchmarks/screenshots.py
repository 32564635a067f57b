"""Pictures of the real program: every page in every state, light and dark, in each language and size; or those of the README.

python -m benchmarks.screenshots [FOLDER] [--language TAG]... [--size usual|large]... [--readme]

Into a new temporary folder if none is named. Without a display, under xvfb-run. About three minutes for each language and size.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

PROJECT = Path(__file__).resolve().parents[1]
README_PICTURES = PROJECT / "resources" / "screenshots"
README_NAMES = {"start-empty": "start", "train-busy": "train", "results-1": "results", "try-filled-1": "try-it"}
SAMPLE_BY_LANGUAGE = {"en": "support_messages", "zh_CN": "chinese_reviews"}
APPEARANCES = ("light", "dark")
WINDOW = (1280, 720)
SHEET_COLUMNS, SHEET_WIDTH, PER_SHEET = 3, 640, 12


@dataclass(frozen=True, slots=True)
class Size:
    """Of the screen in real pixels; a window of 1280 by 720 logical pixels fills it."""

    name: str
    scale: str
    screen: tuple[int, int]


SIZES = (Size("usual", "1", (1280, 720)), Size("large", "1.5", (1920, 1080)))


def main() -> None:
    parsed = _parse()
    if parsed.readme:
        _draw_in_own_process(README_PICTURES, "en", SIZES[0], "light", README_NAMES)
        return
    folder = parsed.folder or Path(tempfile.mkdtemp(prefix="textcls-screenshots-"))
    for size in (size for size in SIZES if size.name in (parsed.size or [size.name])):
        for language in parsed.language or SAMPLE_BY_LANGUAGE:
            _draw_in_own_process(folder / f"{language}-{size.name}", language, size)
    print(f"The pictures are in {folder}")


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make screenshots", description="Draw every page of the program in every state.")
    parser.add_argument("folder", nargs="?", type=Path, help="where the pictures go; a new temporary folder if none is named")
    parser.add_argument("--language", action="append", choices=list(SAMPLE_BY_LANGUAGE))
    parser.add_argument("--size", action="append", choices=[size.name for size in SIZES])
    parser.add_argument("--readme", action="store_true", help="renew the pictures in the README instead")
    return parser.parse_args()


def _draw_in_own_process(folder: Path, language: str, size: Size, appearance: str = "", names: dict[str, str] | None = None) -> None:
    """How large everything is drawn is decided before Qt begins."""
    width, height = size.screen
    screen = [] if os.environ.get("DISPLAY") else ["xvfb-run", "-a", "-s", f"-screen 0 {width}x{height}x24"]
    if screen and shutil.which("xvfb-run") is None:
        raise SystemExit("There is no display and no xvfb-run: sh packaging/setup_system.sh xvfb xauth")
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "TEXTCLS_HOME": home, "QT_SCALE_FACTOR": size.scale, "QT_QPA_PLATFORM": "xcb"}
        chosen = ",".join(f"{state}={name}" for state, name in (names or {}).items())
        child = [sys.executable, "-c", "from benchmarks.screenshots import draw; draw()", str(folder), language, appearance, chosen]
        subprocess.run([*screen, *child], env=environment, cwd=PROJECT, check=True)


def draw() -> None:
    """In the process of its own; the arguments are those of `_draw_in_own_process`."""
    folder, language, appearance, chosen = Path(sys.argv[1]), *sys.argv[2:]
    names = dict(pair.split("=") for pair in chosen.split(",")) if chosen else {}
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        pictures = list(_pictures(folder, Path(made), language, (appearance,) if appearance else APPEARANCES, names))
    if not names:
        for look in APPEARANCES:
            _draw_sheets(folder, [path for path in pictures if path.stem.endswith(f"-{look}")], look)


def _pictures(folder: Path, made: Path, language: str, appearances: tuple[str, ...], names: dict[str, str]) -> Iterator[Path]:
    from benchmarks.driving import Driver
    from benchmarks.states import Round
    from textcls_gui.gui.settings import WindowSettings, save_settings
    from textcls_gui.paths import UserPaths

    paths = UserPaths.locate()
    paths.create()
    save_settings(paths.settings, WindowSettings(language=language, appearance=appearances[0]))
    driver = Driver()
    driver.window.resize(*WINDOW)
    for state in Round(driver, made, SAMPLE_BY_LANGUAGE[language]).states():
        if names and state.name not in names:
            continue
        for appearance in appearances:
            preferences = driver.workspace.preferences
            preferences.change(replace(preferences.settings, appearance=appearance))
            driver.program.processEvents()
            path = folder / f"{names.get(state.name, f'{state.name}-{appearance}')}.png"
            if not state.widget.grab().save(str(path)):
                raise SystemExit(f"{path} cannot be written")
            yield path
        print(f"{language}: {state.name}", flush=True)
    driver.close()


def _draw_sheets(folder: Path, pictures: list[Path], appearance: str) -> None:
    """Many small pictures on one, to see at a glance what stands out."""
    from PySide6.QtGui import QImage

    for start in range(0, len(pictures), PER_SHEET):
        images = [QImage(str(path)) for path in pictures[start : start + PER_SHEET]]
        _sheet(images).save(str(folder / f"sheet-{appearance}-{start // PER_SHEET + 1}.png"))


def _sheet(images: list[QImage]) -> QImage:
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QImage, QPainter

    height = SHEET_WIDTH * WINDOW[1] // WINDOW[0]
    rows = -(-len(images) // SHEET_COLUMNS)
    sheet = QImage(SHEET_COLUMNS * SHEET_WIDTH, rows * height, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number, image in enumerate(images):
        row, column = divmod(number, SHEET_COLUMNS)
        small = image.scaled(SHEET_WIDTH - 4, height - 4, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(QRect(column * SHEET_WIDTH, row * height, small.width(), small.height()), small)
    painter.end()
    return sheet


if __name__ == "__main__":
    main()
