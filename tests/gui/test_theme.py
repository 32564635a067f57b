"""Light and dark: everything can be read, and the colours of the marks are those of the theme."""

import itertools
import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

import textcls_gui.gui
from textcls_gui.gui.help.panel import HelpPanel
from textcls_gui.gui.icons import icon, refresh_icons, set_icon
from textcls_gui.gui.theme import DARK, LIGHT, apply_theme, colors_for, make_palette, stylesheet
from textcls_gui.gui.widgets.help_mark import FieldWords
from textcls_gui.resources import resource

GUI = Path(textcls_gui.gui.__file__).parent
SOURCES = sorted(path for path in GUI.rglob("*.py") if path.name not in ("theme.py", "paper.py"))  # paper has sizes of its own
DISTANCE = re.compile(r"\.(?:setSpacing|addSpacing|setContentsMargins|setHorizontalSpacing|setVerticalSpacing)\(([\d, ]+)\)")
LINES = (0, 1, 2)

THEMES = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("window", "surface", "selected", "accent_soft", "success_soft", "warning_soft", "danger_soft", "speaks_for", "speaks_against")
SPEAKING = ("accent", "success", "warning", "danger")


def luminance(color):
    """Of sRGB, as WCAG 2.2 defines it."""
    shares = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first, second):
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def drawn_colors(found):
    image = found.pixmap(found.availableSizes()[0]).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_contrast_is_what_the_standard_says_it_is():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@THEMES
@pytest.mark.parametrize(("words", "ground"), list(itertools.product(("text", "muted"), GROUNDS)))
def test_words_can_be_read_on_every_ground(colors, words, ground):
    assert contrast(getattr(colors, words), getattr(colors, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize("words", SPEAKING)
def test_coloured_words_can_be_read_where_they_stand(colors, words):
    for ground in (colors.window, colors.surface, getattr(colors, f"{words}_soft")):
        assert contrast(getattr(colors, words), ground) >= 4.5


@THEMES
@pytest.mark.parametrize(("line", "ground"), [("accent", "speaks_for"), ("warning", "speaks_against")])
def test_lines_under_words_that_decide_stand_out(colors, line, ground):
    assert contrast(getattr(colors, line), getattr(colors, ground)) >= 3


@THEMES
def test_words_can_be_read_on_coloured_buttons(colors):
    for ground in (colors.accent, colors.accent_hover, colors.warning):
        assert contrast(colors.accent_text, ground) >= 4.5
    assert contrast(colors.muted, colors.border) >= 4.5  # a primary button that waits
    assert contrast(colors.surface, colors.text) >= 4.5  # a tooltip


@THEMES
def test_edges_of_fields_and_curves_stand_out(colors):
    """Three to one is asked of what is no text."""
    for ground in (colors.window, colors.surface):
        assert contrast(colors.field_border, ground) >= 3
        assert all(contrast(color, ground) >= 3 for color in colors.series)


RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
DECLARED = re.compile(r"(?<![-\w])(color|background(?:-color)?):\s*(#[0-9a-f]{6})")
NOT_READ = (":disabled", "QProgressBar")  # what cannot be used now need not stand out, and a bar's own words are not shown


def pairs_in_the_sheet(colors, font):
    """Every colour of words with every ground that it may stand on: the rule's own, or where it has none, the window's and the cards'."""
    words_of = {}
    for selector, body in RULE.findall(stylesheet(colors, font)):
        found = dict(DECLARED.findall(body))
        own = selector.strip().split(":")[0]
        words_of[own] = found.get("color", words_of.get(own, colors.text))
        ground = found.get("background") or found.get("background-color")
        if not found or any(part in selector for part in NOT_READ):
            continue
        is_a_mark = "::" in selector and "color" not in found
        for under in [ground] if ground else [colors.window, colors.surface]:
            yield selector.strip(), words_of[own], under, 3.0 if is_a_mark else 4.5


@THEMES
def test_every_pair_in_the_style_sheet_can_be_read(colors, qapp):
    pairs = list(pairs_in_the_sheet(colors, qapp.font()))
    assert len(pairs) > 30
    on_marks = [(selector, words, ground) for selector, words, ground, least in pairs if least < 4.5]
    unread = [(selector, words, ground) for selector, words, ground, least in pairs if least == 4.5 and contrast(words, ground) < least]
    assert unread == []
    for selector, _, mark in on_marks:  # a handle, a chunk: against what it stands on
        grounds = [colors.border] if "QProgressBar" in selector or "QSlider" in selector else [colors.window, colors.surface]
        is_ground_itself = mark in (colors.surface, colors.window, colors.border, colors.accent_soft)  # with something drawn on it
        assert is_ground_itself or all(contrast(mark, ground) >= 3 for ground in grounds), selector


@THEMES
def test_what_has_the_focus_stands_out(colors):
    for ground in (colors.window, colors.surface, colors.accent_soft):
        assert contrast(colors.accent, ground) >= 3
        assert contrast(colors.text, ground) >= 3  # around a coloured button
        assert contrast(colors.danger, ground) >= 3


@THEMES
def test_how_far_a_bar_is_can_be_seen(colors):
    assert contrast(colors.accent, colors.border) >= 3


@THEMES
def test_training_and_validation_differ_in_more_than_hue(colors):
    training, validation = colors.series[:2]
    red, blue = (int(training[1:3], 16) - int(validation[1:3], 16), int(training[5:7], 16) - int(validation[5:7], 16))
    assert red < -80 < 80 < blue  # blue against orange: apart for red-green and for blue-yellow colour blindness


@THEMES
def test_a_palette_tells_which_theme_it_is_of(colors, qapp):
    assert colors_for(make_palette(colors)) is colors


@THEMES
def test_marks_are_drawn_in_the_colours_of_their_theme(colors):
    folder = resource("icons", "dark" if colors is DARK else "light")
    expected = {"chevron-down": colors.muted, "chevron-up": colors.muted, "check": colors.accent_text, "dot": colors.accent_text}
    for name, color in expected.items():
        assert f'stroke="{color}"' in (folder / f"{name}.svg").read_text(encoding="utf-8")


@THEMES
def test_every_picture_that_the_style_sheet_names_is_there(colors, qapp):
    named = [part.split('")')[0] for part in stylesheet(colors, qapp.font()).split('url("')[1:]]
    assert named
    assert all(Path(path).is_file() for path in named)


def test_the_theme_changes_while_the_program_runs(qtbot, restored_theme):
    app = QApplication.instance()
    window = QWidget()
    button = QPushButton("Train", window)
    button.setProperty("role", "primary")
    qtbot.addWidget(window)
    apply_theme(app, Qt.ColorScheme.Light)
    set_icon(button, "play")
    window.show()
    assert LIGHT.accent_text in drawn_colors(button.icon())
    apply_theme(app, Qt.ColorScheme.Dark)
    refresh_icons(window)
    assert app.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    assert colors_for(button.palette()) is DARK
    assert DARK.accent_text in drawn_colors(button.icon())


def test_what_was_hidden_while_the_theme_changed_wears_the_new_one_when_it_is_shown(qtbot, restored_theme):
    app, pages = QApplication.instance(), QStackedWidget()
    for role in ("title", "heading"):
        page = QWidget()
        label = QLabel("Train", page)
        label.setProperty("role", role)
        QVBoxLayout(page).addWidget(label)
        pages.addWidget(page)
    qtbot.addWidget(pages)
    apply_theme(app, Qt.ColorScheme.Light)
    pages.show()
    for index in (0, 1, 0, 1, 0):
        pages.setCurrentIndex(index)
        for scheme, colors in ((Qt.ColorScheme.Light, LIGHT), (Qt.ColorScheme.Dark, DARK)):
            apply_theme(app, scheme)
            shown = [pages.currentWidget(), pages.currentWidget().findChild(QLabel)]
            assert [colors_for(widget.palette()) for widget in shown] == [colors, colors], (index, scheme)
            assert shown[1].palette().color(QPalette.ColorRole.WindowText).name() == colors.text
            assert shown[1].font().bold()


def test_unknown_schemes_are_light(restored_theme):
    apply_theme(QApplication.instance(), Qt.ColorScheme.Unknown)
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window


def test_icons_are_drawn_in_the_colour_of_text(qapp):
    assert drawn_colors(icon("play", LIGHT)) == {LIGHT.text}


# Machado, Oliveira and Fernandes 2009: how colours look where one kind of cone is missing, in linear RGB.
COLOR_VISIONS = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def seen_as(color, vision):
    """CIELAB of what a person with this colour vision sees."""
    shares = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    mixed = (sum(part * share for part, share in zip(row, linear, strict=True)) for row in COLOR_VISIONS[vision])
    red, green, blue = (min(1.0, max(0.0, share)) for share in mixed)
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116 for value in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@THEMES
@pytest.mark.parametrize("vision", COLOR_VISIONS)
def test_curves_are_told_apart_with_any_colour_vision(colors, vision):
    """A difference of 10 is seen at a glance."""
    for first, second in itertools.combinations(colors.series[:4], 2):
        apart = sum((a - b) ** 2 for a, b in zip(seen_as(first, vision), seen_as(second, vision), strict=True)) ** 0.5
        assert apart >= 10, (first, second, apart)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_no_colour_and_no_size_is_made_up_beside_the_theme(path):
    source = path.read_text(encoding="utf-8")
    assert not re.findall(r'"#[0-9a-fA-F]{3,8}"', source)
    assert not re.findall(r"setPointSizeF?\([\d.]", source)
    assert "setStyleSheet" not in source or path.name == "theme.py"
    distances = {int(number) for call in DISTANCE.findall(source) for number in call.split(",") if number.strip()}
    assert all(distance in LINES or distance % 4 == 0 for distance in distances), distances


@THEMES
def test_every_state_of_a_button_has_its_look(colors, qapp):
    sheet = stylesheet(colors, qapp.font())
    for role in ("", '[role="primary"]', '[role="quiet"]', '[role="danger"]'):
        assert all(f"QPushButton{role}:{state}" in sheet for state in ("hover", "focus", "disabled"))


@pytest.mark.parametrize("is_hidden", [False, True], ids=["seen", "hidden"])
def test_links_in_words_take_the_colour_of_the_theme(qtbot, restored_theme, is_hidden):
    app = QApplication.instance()
    apply_theme(app, Qt.ColorScheme.Light)
    words = FieldWords("precision")
    qtbot.addWidget(words)
    words.resize(400, 40)
    words.show()
    app.processEvents()
    words.setHidden(is_hidden)
    apply_theme(app, Qt.ColorScheme.Dark)
    words.show()
    app.processEvents()
    image = words.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert DARK.accent in seen
    assert LIGHT.accent not in seen


@pytest.mark.parametrize("before", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark], ids=["from light", "from dark"])
@pytest.mark.parametrize("hides", ["nothing", "another tab", "another page"])
def test_the_links_on_results_can_be_read(qtbot, window, workspace, finished_run, restored_theme, before, hides):
    """On the ground that is really under them, whatever was seen when the theme changed."""
    app, results = QApplication.instance(), window.page("results")
    after = Qt.ColorScheme.Dark if before == Qt.ColorScheme.Light else Qt.ColorScheme.Light
    apply_theme(app, before)
    workspace.set_run(finished_run.run)
    window.show_page("results")
    results.tabs.setCurrentWidget(results.labels)
    links = results.labels.findChild(FieldWords)
    qtbot.waitUntil(links.isVisible)
    if hides == "another tab":
        results.tabs.setCurrentIndex(0)
    elif hides == "another page":
        window.show_page("data")
    apply_theme(app, after)
    window.show_page("results")
    results.tabs.setCurrentWidget(results.labels)
    app.processEvents()
    colors = DARK if after == Qt.ColorScheme.Dark else LIGHT
    image = window.grab(QRect(links.mapTo(window, QPoint(0, 0)), links.size())).toImage()
    seen = Counter(image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))
    ground, *others = [color for color, _ in seen.most_common()]
    assert ground == colors.surface
    assert colors.accent in others
    assert contrast(colors.accent, ground) >= 4.5


def look_at_rest(qtbot, page):
    """A page is laid out over several turns of the event loop, and what a worker tells it meanwhile begins that again: one turn is not
    enough to compare looks."""
    looks = [page.grab().toImage()]

    def is_at_rest():
        QApplication.processEvents()
        looks.append(page.grab().toImage())
        return looks[-1] == looks[-2]

    qtbot.waitUntil(is_at_rest)
    return looks[-1]


def test_words_found_in_the_help_are_marked_in_the_colours_of_the_theme(qtbot, restored_theme):
    app = QApplication.instance()
    apply_theme(app, Qt.ColorScheme.Dark)
    panel = HelpPanel()
    qtbot.addWidget(panel)
    panel.resize(420, 600)
    panel.show()
    panel.search.setText("curves")
    panel.search.textEdited.emit("curves")
    apply_theme(app, Qt.ColorScheme.Light)
    app.processEvents()
    image = panel.reader.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert LIGHT.speaks_against in seen
    assert DARK.speaks_against not in seen


@pytest.mark.parametrize("name", ["start", "model", "library"])
def test_a_page_that_was_hidden_when_the_theme_changed_looks_as_one_that_was_seen(qtbot, window, restored_theme, name):
    app = QApplication.instance()
    apply_theme(app, Qt.ColorScheme.Light)
    window.show_page(name)
    qtbot.waitUntil(window.page(name).isVisible)
    window.show_page("data")
    apply_theme(app, Qt.ColorScheme.Dark)
    window.show_page(name)
    hidden = look_at_rest(qtbot, window.page(name))
    apply_theme(app, Qt.ColorScheme.Light)
    assert look_at_rest(qtbot, window.page(name)) != hidden
    apply_theme(app, Qt.ColorScheme.Dark)
    qtbot.waitUntil(lambda: look_at_rest(qtbot, window.page(name)) == hidden)
