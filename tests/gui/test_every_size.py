"""Nothing is cut at any size of the window and of the system's letters: words wrap, rows go on in a next line, pages scroll up and down."""

from functools import partial

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from textcls_gui.gui.main_window import LATER_PAGES
from textcls_gui.gui.theme import HEADER_PADDING, apply_theme
from textcls_gui.gui.widgets.elided_label import ElidedLabel
from textcls_gui.gui.widgets.find_bar import FindBar
from textcls_gui.gui.widgets.flow import Flow
from textcls_gui.gui.widgets.page import Page, Room
from textcls_gui.gui.widgets.run_table import RunTable
from textcls_gui.gui.widgets.side_area import SideArea
from textcls_gui.gui.widgets.views import Views

PAGES = ("start", *LATER_PAGES, "settings")
LAPTOP, LEAST = (1280, 720), (900, 560)
LETTERS = {"usual": 9, "large": 14, "largest": 18}


@pytest.fixture
def letters(request, qapp):
    """As the system sets them before the program begins."""
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(request.param)
    qapp.setFont(font)
    apply_theme(qapp, Qt.ColorScheme.Light)
    yield request.param
    qapp.setFont(before)


@pytest.fixture
def furnished(letters, qtbot, window, workspace, reviews_file, finished_run):
    window.open_path(reviews_file)
    qtbot.waitUntil(lambda: workspace.dataset is not None and workspace.findings is not None)
    workspace.set_classifier(finished_run.classifier)
    workspace.set_run(finished_run.run)
    return window


def cut(page):
    """Buttons and words that have less room than they need; Qt counts one pixel twice in a button with an icon."""
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        needed = QSize()
        if isinstance(widget, QAbstractButton) and widget.text():
            needed = widget.sizeHint()
        elif isinstance(widget, QLabel) and widget.text():
            needed = QSize(0, widget.heightForWidth(widget.width())) if widget.wordWrap() else widget.minimumSizeHint()
        if needed.width() > widget.width() or needed.height() > widget.height() + 1:
            yield f"{type(widget).__name__} {widget.text()!r} has {widget.size().toTuple()} of {needed.toTuple()}"


def fits(page):
    assert page.room.widget().width() <= page.room.viewport().width()
    assert not list(cut(page))


@pytest.mark.parametrize(
    ("letters", "size"),
    [(LETTERS["usual"], LEAST), (LETTERS["usual"], LAPTOP), (LETTERS["large"], LAPTOP), (LETTERS["largest"], LAPTOP)],
    indirect=["letters"],
)
def test_every_page_fits(qtbot, furnished, size):
    furnished.resize(*size)
    assert (furnished.width(), furnished.height()) == size
    for name in PAGES:
        furnished.show_page(name)
        page = furnished.page(name)
        qtbot.waitUntil(partial(fits, page))


@pytest.mark.parametrize(("letters", "width"), [(LETTERS["usual"], 650), (LETTERS["large"], 1_030)], indirect=["letters"])
def test_the_list_of_runs_needs_no_scrolling_aside(letters, qtbot, finished_run, width):
    table = RunTable()
    qtbot.addWidget(table)
    table.show_runs((finished_run.run.summary,), editable=True)
    table.resize(width, 300)
    table.show()
    QApplication.processEvents()
    assert table.horizontalScrollBar().maximum() == 0
    header = table.horizontalHeader()
    names = [str(table.model().headerData(column, Qt.Orientation.Horizontal)) for column in range(header.count())]
    needed = [header.fontMetrics().horizontalAdvance(name) + HEADER_PADDING for name in names]
    assert not [name for column, name in enumerate(names) if header.sectionSize(column) < needed[column]]


@pytest.mark.parametrize("letters", [LETTERS["usual"], LETTERS["large"]], indirect=True)
def test_the_mark_that_clears_a_field_stands_in_its_middle(letters, qtbot):
    field = QLineEdit("words")
    qtbot.addWidget(field)
    field.setClearButtonEnabled(True)
    field.show()
    mark = field.findChild(QToolButton)
    qtbot.waitUntil(lambda: field.rect().contains(mark.geometry()) and abs(mark.geometry().center().y() - field.rect().center().y()) <= 1)


@pytest.mark.parametrize("letters", [LETTERS["usual"], LETTERS["large"]], indirect=True)
@pytest.mark.parametrize("width", [320, 900])
def test_the_search_in_the_table_ends_at_the_right(letters, qtbot, width):
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.show_count(1_234)
    bar.resize(width, bar.heightForWidth(width))
    bar.show()
    QApplication.processEvents()
    assert bar.width() == width
    assert width - bar.close_button.mapTo(bar, bar.close_button.rect().topRight()).x() < 4
    assert (bar.field.geometry().bottom() < bar.close_button.mapTo(bar, bar.close_button.rect().topLeft()).y()) == (width == 320)
    assert not list(cut(bar))


@pytest.mark.parametrize("letters", [LETTERS["usual"]], indirect=True)
def test_on_a_laptop_only_the_settings_scroll(furnished):
    furnished.resize(*LAPTOP)
    for name in PAGES:
        furnished.show_page(name)
        QApplication.processEvents()
        assert (furnished.page(name).room.verticalScrollBar().maximum() > 0) == (name == "settings"), name


@pytest.mark.parametrize("letters", [LETTERS["usual"]], indirect=True)
def test_on_the_largest_screen_nothing_stands_lost(furnished):
    """What there is to begin with is as high on both sides, the matrix grows, and no page is without end."""
    furnished.resize(3840, 2160)
    start, results, model = (furnished.page(name) for name in ("start", "results", "model"))
    furnished.show_page("start")
    QApplication.processEvents()
    last = [tile for tile in (*start.tiles, start.tour_tile) if tile.isVisible()][-1]
    assert abs(bottom(start.drop_area, start) - bottom(last, start)) <= 1
    assert abs(start.title.y() - (start.height() - bottom(start.room, start))) < 40
    furnished.show_page("results")
    QApplication.processEvents()
    matrix = results.confusions.matrix
    cells = matrix.visualRect(matrix.cells.index(1, 1)).bottomRight()
    assert matrix.rowHeight(0) == 140
    assert cells.x() > 400
    furnished.show_page("model")
    model.advanced_button.setChecked(True)
    QApplication.processEvents()
    assert model.form.height() < 600
    assert bottom(model.train_button, model) - bottom(model.advanced_card, model) < 700


def bottom(widget, page):
    return widget.mapTo(page, widget.rect().bottomLeft()).y()


@pytest.fixture
def shown(qtbot):
    """Shows a layout of its own, as wide as is asked."""

    kept = []

    def show(layout, width):
        widget = QWidget()
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.setLayout(layout)
        widget.resize(width, layout.heightForWidth(width))
        widget.show()
        QApplication.processEvents()
        return widget

    yield show
    kept.clear()


def test_a_row_goes_on_in_the_next_line(shown):
    first, second, third = (QPushButton(words) for words in ("Pause", "Finish and keep the best", "Throw away"))
    row = Flow(first, second, third)
    shown(row, 1_000)
    assert first.y() == second.y() == third.y()
    too_narrow = row.sizeHint().width() - 1
    narrow = shown(Flow(first, second, third), too_narrow)
    assert first.y() == second.y() < third.y()
    assert third.geometry().bottom() < narrow.height()
    assert third.x() == first.x()


def test_a_row_is_laid_out_anew_when_a_part_changes(shown):
    first, second = QPushButton("Pause"), QPushButton("Throw away")
    row = Flow(first, second)
    widget = shown(row, 1_000)
    widget.setFixedWidth(row.sizeHint().width())
    QApplication.processEvents()
    assert first.y() == second.y()
    first.setText("Pause, and go on tomorrow")
    QApplication.processEvents()
    assert first.y() < second.y()
    first.hide()
    QApplication.processEvents()
    assert second.y() == 0


def test_in_a_row_words_that_wrap_take_what_is_left(shown):
    words, button = QLabel("the training goes on " * 8), QPushButton("Pause")
    words.setWordWrap(True)
    words.setMinimumWidth(200)
    words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    widget = shown(Flow(words, button), 500)
    assert button.geometry().right() == 499
    assert words.height() >= words.heightForWidth(words.width())
    assert widget.height() >= words.height()
    shown(Flow(words, button), 220)
    assert button.y() > words.y()
    assert words.width() == 220


def test_a_row_within_a_row_stays_in_one_line(shown):
    words, buttons = QLabel("the training goes on " * 8), QWidget()
    words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    words.setMinimumWidth(200)
    buttons.setLayout(Flow(QPushButton("Pause"), QPushButton("Throw away")))
    shown(Flow(words, buttons), buttons.sizeHint().width() + 100)
    assert buttons.y() > words.y()
    assert buttons.width() == buttons.sizeHint().width()


def test_a_row_can_stand_in_the_middle_or_at_the_end(shown):
    button = QPushButton("Open")
    shown(Flow(button, is_centred=True), 400)
    assert abs(button.geometry().center().x() - 200) <= 1
    ended = Flow()
    ended.add_stretch()
    ended.addWidget(button)
    shown(ended, 400)
    assert button.geometry().right() == 399


def test_of_several_views_the_one_that_is_seen_says_how_large(qtbot):
    views, small, large = Views(), QWidget(), QWidget()
    qtbot.addWidget(views)
    small.setLayout(QVBoxLayout())
    large.setLayout(QVBoxLayout())
    small.layout().addWidget(QPushButton("Go"))
    large.layout().addWidget(QPushButton("a great many words on a button " * 4))
    views.addWidget(small)
    views.addWidget(large)
    narrow = views.minimumSizeHint().width()
    assert narrow == small.minimumSizeHint().width()
    views.setCurrentWidget(large)
    assert views.minimumSizeHint().width() == large.minimumSizeHint().width() > narrow
    views.setCurrentWidget(small)
    assert views.minimumSizeHint().width() == narrow


def test_a_page_scrolls_before_its_buttons_are_squeezed(qtbot):
    room = Room()
    qtbot.addWidget(room)
    buttons = [QPushButton(f"button {number}") for number in range(20)]
    for button in buttons:
        room.content.addWidget(button)
    room.resize(300, 200)
    room.show()
    QApplication.processEvents()
    assert room.verticalScrollBar().maximum() > 0
    assert all(button.height() >= button.sizeHint().height() for button in buttons)


def test_what_the_tab_key_comes_to_from_outside_is_scrolled_into_sight(qtbot):
    page = Page("Title", "Sentence")
    qtbot.addWidget(page)
    buttons = [QPushButton(f"button {number}") for number in range(20)]
    for button in buttons:
        page.body.addWidget(button)
    page.footer.addWidget(last := QPushButton("Train"))
    page.resize(400, 300)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    last.setFocus()
    assert buttons[-1].visibleRegion().isEmpty()
    qtbot.keyClick(last, Qt.Key.Key_Backtab)
    assert buttons[-1].hasFocus()
    assert not buttons[-1].visibleRegion().isEmpty()


def test_choices_at_the_side_are_as_wide_as_their_words(qtbot):
    area = SideArea()
    qtbot.addWidget(area)
    content = QWidget()
    content.setLayout(QVBoxLayout())
    area.setWidget(content)
    assert area.sizeHint().width() == 300
    content.layout().addWidget(QPushButton("words that do not wrap " * 4))
    assert area.sizeHint().width() > content.minimumSizeHint().width() > 300
