"""How everything looks: colours, palette and style sheet, light and dark, following the system."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from textcls_gui.resources import resource

ColorName = Literal["text", "muted", "accent", "accent_text", "success", "warning", "danger"]  # those that words and icons have


@dataclass(frozen=True, slots=True)
class Colors:
    """Every colour on the screen, as #rrggbb.

    Grounds are `window`, `surface` (cards, fields, tables), `selected` (rows) and the `…_soft` ones; `text` and `muted` can be read on
    all of them.
    `accent` is a ground for `accent_text` and, like `success`, `warning` and `danger`, a colour of words on `window`, `surface` and its
    own soft ground. `speaks_for` and `speaks_against` are grounds of words in a text. `series` are told apart with any colour vision:
    training first, validation second.
    """

    window: str
    surface: str
    border: str
    field_border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    selected: str
    success: str
    success_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    speaks_for: str
    speaks_against: str
    series: tuple[str, ...]


LIGHT = Colors(
    window="#f5f6f8",
    surface="#ffffff",
    border="#dde1e7",
    field_border="#858d9b",
    text="#1b1e24",
    muted="#565d6b",
    accent="#1f5fc4",
    accent_hover="#194fa6",
    accent_text="#ffffff",
    accent_soft="#e4edfb",
    selected="#c6daf7",
    success="#17713c",
    success_soft="#e3f4e9",
    warning="#855300",
    warning_soft="#fcf1dc",
    danger="#b3261e",
    danger_soft="#fbe9e7",
    speaks_for="#c3dbfb",
    speaks_against="#fbdcae",
    series=("#0072b2", "#d55e00", "#00845f", "#a8528a", "#9a6a00", "#3a7fae", "#6b7280"),
)

DARK = Colors(
    window="#15171c",
    surface="#1d2027",
    border="#343944",
    field_border="#747d8c",
    text="#e9ebef",
    muted="#a7aebb",
    accent="#8ab4f8",
    accent_hover="#a6c6fa",
    accent_text="#0c1b33",
    accent_soft="#22324e",
    selected="#2b4066",
    success="#6fcf97",
    success_soft="#1b3326",
    warning="#f0b75e",
    warning_soft="#3a2d17",
    danger="#ff9a8f",
    danger_soft="#432320",
    speaks_for="#233f6c",
    speaks_against="#553c10",
    series=("#56b4e9", "#f28e52", "#3ccf8c", "#da9cc2", "#f0c05a", "#a9b8ff", "#a7aebb"),
)


class Space:
    """Distances in logical pixels, on a grid of 4: within a group S, between groups L, between parts of a page XL."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


TITLE_SCALE = 1.7
HEADING_SCALE = 1.2
LEAD_SCALE = 1.15  # what a person types, and reads again
SMALL_SCALE = 0.9
BUTTON_HEIGHT, LINE_SHARE = 18, 1.25  # within its padding; Chinese letters are higher than a line of the font
CELL_PADDING = 8  # left and right of what is written in a table
HEADER_PADDING = 11  # and above it, where the cells' own frame is added


IS_STILL = "isStill"
# Those that Qt's own style fades, unfolds or slides
STILL = "\nQProgressBar, QScrollBar, QLineEdit, QAbstractItemView, QComboBox { widget-animation-duration: 0; }\n"


def colors_for(palette: QPalette) -> Colors:
    """The colours that belong to a widget's palette; painting widgets ask at each repaint and so follow the theme."""
    return DARK if is_dark(palette) else LIGHT


def is_still() -> bool:
    """Nothing moves by itself; a widget hears of a change as of a StyleChange. The style is not asked: Qt has it replaced just then."""
    app = QApplication.instance()
    return app is not None and bool(app.property(IS_STILL))


def is_dark(palette: QPalette) -> bool:
    """By a colour that the style sheet leaves alone: it makes the others transparent in some widgets."""
    return palette.color(QPalette.ColorRole.AlternateBase).lightness() < 128


def apply_theme(app: QApplication, scheme: Qt.ColorScheme, *, still: bool = False) -> None:
    """Dress the whole program; unknown schemes are light. Where it is still, no widget moves by itself."""
    colors = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    app.setProperty(IS_STILL, still)
    app.setStyleSheet("")  # to put one sheet in another's place takes Qt ten times as long as to take it away first
    app.setPalette(make_palette(colors))
    app.setStyleSheet(stylesheet(colors, app.font()) + (STILL if still else ""))


def make_palette(colors: Colors) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(colors.surface), QColor(colors.window))
    by_role = {
        role.Window: colors.window,
        role.WindowText: colors.text,
        role.Base: colors.surface,
        role.AlternateBase: colors.window,
        role.Text: colors.text,
        role.Button: colors.surface,
        role.ButtonText: colors.text,
        role.BrightText: colors.danger,
        role.ToolTipBase: colors.text,
        role.ToolTipText: colors.surface,
        role.PlaceholderText: colors.muted,
        role.Highlight: colors.accent,
        role.HighlightedText: colors.accent_text,
        role.Accent: colors.accent,
        role.Link: colors.accent,
        role.LinkVisited: colors.accent,
        role.Mid: colors.field_border,
    }
    for name, color in by_role.items():
        palette.setColor(name, QColor(color))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colors.field_border))
    return palette


def stylesheet(colors: Colors, font: QFont) -> str:
    """Everything that the palette cannot say; sizes follow the person's own font."""
    points = font.pointSizeF() if font.pointSizeF() > 0 else QFontInfo(font).pointSizeF()
    marks = "dark" if colors is DARK else "light"
    arrow = {name: resource("icons", marks, f"{name}.svg").as_posix() for name in ("chevron-down", "chevron-up", "check", "dot")}
    return "\n".join(
        (
            _words(colors, points),
            _grounds(colors),
            _buttons(colors, max(BUTTON_HEIGHT, round(LINE_SHARE * QFontMetrics(font).height()))),
            _fields(colors, arrow),
            _marks(colors, arrow),
            _tables(colors),
            _bars(colors),
        )
    )


def _words(colors: Colors, points: float) -> str:
    return f"""
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {TITLE_SCALE * points:.2f}pt; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {HEADING_SCALE * points:.2f}pt; font-weight: 600; }}
QLabel[role="muted"] {{ color: {colors.muted}; }}
QLabel[role="small"] {{ color: {colors.muted}; font-size: {SMALL_SCALE * points:.2f}pt; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="success"] {{ color: {colors.success}; }}
QLabel[role="warning"] {{ color: {colors.warning}; }}
QLabel[role="danger"] {{ color: {colors.danger}; }}
QToolTip {{ color: {colors.surface}; background: {colors.text}; border: none; padding: 5px 7px; }}
"""


def _grounds(colors: Colors) -> str:
    return f"""
QFrame[role="card"] {{ background: {colors.surface}; border: 1px solid {colors.border}; border-radius: 10px; }}
QFrame[role="rail"] {{ background: {colors.surface}; border: none; border-right: 1px solid {colors.border}; }}
QFrame[role="bubble"] {{ background: {colors.surface}; border: 1px solid {colors.field_border}; border-radius: 12px; }}
QFrame[role="help"] {{ background: {colors.surface}; border: none; border-left: 1px solid {colors.border}; }}
QFrame[role="line"] {{ background: {colors.border}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[role="drop"] {{ background: {colors.surface}; border: 2px dashed {colors.field_border}; border-radius: 12px; }}
QFrame[role="drop"][hot="true"] {{ background: {colors.accent_soft}; border-color: {colors.accent}; }}
QFrame[role="notice"] {{ border-radius: 8px; border: 1px solid {colors.accent}; background: {colors.accent_soft}; }}
QFrame[role="notice"][kind="success"] {{ border-color: {colors.success}; background: {colors.success_soft}; }}
QFrame[role="notice"][kind="warning"] {{ border-color: {colors.warning}; background: {colors.warning_soft}; }}
QFrame[role="notice"][kind="error"] {{ border-color: {colors.danger}; background: {colors.danger_soft}; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QMenu {{ background: {colors.surface}; border: 1px solid {colors.border}; padding: 4px; }}
QMenu::item {{ padding: 6px 28px 6px 14px; border-radius: 5px; }}
QMenu::item:selected {{ background: {colors.accent_soft}; color: {colors.text}; }}
QMenu::item:disabled {{ color: {colors.field_border}; }}
QMenu::separator {{ height: 1px; background: {colors.border}; margin: 4px 8px; }}
QSplitter::handle {{ background: transparent; }}
"""


def _buttons(colors: Colors, height: int) -> str:
    """A ring of 2 px replaces the line of 1 px in focus; the padding gives way, so nothing moves."""
    return f"""
QPushButton, QToolButton {{
    background: {colors.surface}; color: {colors.text}; border: 1px solid {colors.field_border};
    border-radius: 6px; padding: 6px 14px; min-height: {height}px; outline: none;
}}
QToolButton {{ padding: 5px 8px; }}
QPushButton:hover, QToolButton:hover {{ background: {colors.accent_soft}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {colors.border}; }}
QPushButton:checked, QToolButton:checked {{ background: {colors.accent_soft}; border-color: {colors.accent}; }}
QPushButton:focus {{ border: 2px solid {colors.accent}; padding: 5px 13px; }}
QToolButton:focus {{ border: 2px solid {colors.accent}; padding: 4px 7px; }}
QPushButton:disabled, QToolButton:disabled {{ color: {colors.field_border}; border-color: {colors.border}; background: transparent; }}
QPushButton::menu-indicator, QToolButton::menu-indicator {{ image: none; }}

QPushButton[role="primary"] {{
    background: {colors.accent}; color: {colors.accent_text}; border: 1px solid {colors.accent}; font-weight: 600; padding: 7px 20px;
}}
QPushButton[role="primary"]:hover {{ background: {colors.accent_hover}; border-color: {colors.accent_hover}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {colors.text}; padding: 6px 19px; }}
QPushButton[role="primary"]:disabled {{ background: {colors.border}; border-color: {colors.border}; color: {colors.muted}; }}

QPushButton[role="quiet"], QToolButton[role="quiet"] {{ background: transparent; border: 1px solid transparent; color: {colors.accent}; }}
QPushButton[role="quiet"] {{ padding: 6px 10px; }}
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover {{ background: {colors.accent_soft}; }}
QToolButton[role="quiet"]:checked {{ background: {colors.accent_soft}; border-color: {colors.accent}; }}
QPushButton[role="quiet"]:focus {{ border: 2px solid {colors.accent}; padding: 5px 9px; }}
QToolButton[role="quiet"]:focus {{ border: 2px solid {colors.accent}; padding: 4px 7px; }}
QPushButton[role="quiet"]:disabled, QToolButton[role="quiet"]:disabled {{ color: {colors.field_border}; }}

QPushButton[role="danger"] {{ color: {colors.danger}; border-color: {colors.danger}; }}
QPushButton[role="danger"]:hover {{ background: {colors.danger_soft}; }}
QPushButton[role="danger"]:focus {{ border: 2px solid {colors.danger}; padding: 5px 13px; }}
QPushButton[role="danger"]:disabled {{ color: {colors.field_border}; border-color: {colors.border}; }}

QPushButton[role="nav"] {{
    background: transparent; border: 2px solid transparent; border-radius: 8px; padding: 7px 8px; text-align: left; color: {colors.text};
}}
QPushButton[role="nav"]:hover {{ background: {colors.window}; }}
QPushButton[role="nav"]:checked {{ background: {colors.accent_soft}; color: {colors.accent}; font-weight: 600; }}
QPushButton[role="nav"]:focus {{ border: 2px solid {colors.accent}; padding: 7px 8px; }}

QPushButton[role="tile"] {{ text-align: left; padding: 14px 16px; border: 1px solid {colors.border}; border-radius: 10px; }}
QPushButton[role="tile"]:hover {{ border-color: {colors.accent}; }}
QPushButton[role="tile"]:checked {{ border: 2px solid {colors.accent}; background: {colors.accent_soft}; padding: 13px 15px; }}
QPushButton[role="tile"]:focus {{ border: 2px solid {colors.accent}; padding: 13px 15px; }}
"""


def _fields(colors: Colors, arrow: dict[str, str]) -> str:
    fields = "QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox"
    focused = "QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus"
    disabled = "QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled"
    return f"""
{fields} {{
    background: {colors.surface}; color: {colors.text}; border: 1px solid {colors.field_border}; border-radius: 6px; padding: 5px 8px;
    selection-background-color: {colors.accent}; selection-color: {colors.accent_text}; placeholder-text-color: {colors.muted};
}}
{focused} {{ border: 2px solid {colors.accent}; padding: 4px 7px; }}
{disabled} {{ color: {colors.field_border}; border-color: {colors.border}; background: {colors.window}; }}
QLineEdit > QToolButton, QLineEdit > QToolButton:hover {{ min-height: 0; padding: 0; border: none; background: transparent; }}
QTextBrowser[role="reader"] {{ border: none; border-top: 2px solid {colors.border}; border-radius: 0; padding: 0; }}
QTextBrowser[role="reader"]:focus {{ border-top-color: {colors.accent}; }}
QAbstractItemView QLineEdit {{ padding: 0 4px; border-radius: 3px; }}
QAbstractItemView QLineEdit:focus {{ padding: 0 3px; }}
QComboBox::drop-down {{ subcontrol-origin: border; subcontrol-position: center right; width: 24px; border: none; }}
QComboBox::down-arrow {{ image: url("{arrow["chevron-down"]}"); width: 14px; height: 14px; }}
QComboBox QAbstractItemView {{
    background: {colors.surface}; border: 1px solid {colors.border}; padding: 4px; outline: none;
    selection-background-color: {colors.accent_soft}; selection-color: {colors.text};
}}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
    subcontrol-origin: border; width: 22px; border: none; background: transparent;
}}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {colors.accent_soft}; }}
QAbstractSpinBox::up-arrow {{ image: url("{arrow["chevron-up"]}"); width: 11px; height: 11px; }}
QAbstractSpinBox::down-arrow {{ image: url("{arrow["chevron-down"]}"); width: 11px; height: 11px; }}
"""


def _marks(colors: Colors, arrow: dict[str, str]) -> str:
    return f"""
QCheckBox, QRadioButton {{
    spacing: 8px; padding: 3px; border: 2px solid transparent; border-radius: 5px; background: transparent; outline: none;
}}
QCheckBox:focus, QRadioButton:focus {{ border-color: {colors.accent}; }}
QCheckBox::indicator, QRadioButton::indicator {{
    width: 16px; height: 16px; border: 1px solid {colors.field_border}; background: {colors.surface};
}}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 9px; }}
QCheckBox::indicator:checked {{ background: {colors.accent}; border-color: {colors.accent}; image: url("{arrow["check"]}"); }}
QRadioButton::indicator:checked {{ background: {colors.accent}; border-color: {colors.accent}; image: url("{arrow["dot"]}"); }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {colors.border}; background: {colors.window}; }}
QTabWidget::pane {{ border: none; }}
QTabBar {{ border: none; background: transparent; outline: none; }}
QTabBar::tab {{
    background: transparent; color: {colors.muted}; border: 2px solid transparent; border-bottom: 2px solid transparent;
    padding: 6px 8px; margin-right: 4px;
}}
QTabBar::tab:hover {{ color: {colors.text}; }}
QTabBar::tab:selected {{ color: {colors.accent}; border-bottom-color: {colors.accent}; }}
QTabBar::tab:selected:focus {{ border: 2px solid {colors.accent}; border-radius: 5px; }}
"""


def _tables(colors: Colors) -> str:
    return f"""
QTableView, QListView, QTreeView {{
    background: {colors.surface}; alternate-background-color: {colors.window}; border: none; gridline-color: {colors.border};
    selection-background-color: {colors.selected}; selection-color: {colors.text}; outline: none;
}}
QTableView::item, QListView::item {{ padding: 2px {CELL_PADDING}px; }}
QTableView::item:selected, QListView::item:selected {{ background: {colors.selected}; color: {colors.text}; }}
QTableView::item:focus, QListView::item:focus {{ border: 2px solid {colors.accent}; padding: 0 {CELL_PADDING - 2}px; }}
QHeaderView {{ background: {colors.surface}; border: none; }}
QHeaderView::section {{
    background: {colors.surface}; color: {colors.muted}; border: none; border-bottom: 1px solid {colors.border};
    padding: 6px {HEADER_PADDING}px; font-weight: normal;
}}
QHeaderView::section:vertical {{ border: none; padding: 0 8px; }}
QHeaderView::section:hover {{ color: {colors.text}; }}
QTableCornerButton::section {{ background: {colors.surface}; border: none; border-bottom: 1px solid {colors.border}; }}
"""


def _bars(colors: Colors) -> str:
    return f"""
QProgressBar {{
    background: {colors.border}; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; text-align: right; color: transparent;
}}
QProgressBar::chunk {{ background: {colors.accent}; border-radius: 4px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {colors.field_border}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {colors.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: none; border: none; width: 0; height: 0;
}}
QSlider {{ min-height: 22px; border: 2px solid transparent; }}
QSlider::groove:horizontal {{ background: {colors.border}; height: 6px; border-radius: 3px; }}
QSlider::sub-page:horizontal {{ background: {colors.accent}; border-radius: 3px; }}
QSlider::handle:horizontal {{
    background: {colors.surface}; border: 2px solid {colors.accent}; width: 14px; height: 14px; margin: -6px 0; border-radius: 9px;
}}
QSlider:focus {{ border: 2px solid {colors.accent}; border-radius: 5px; }}
"""
