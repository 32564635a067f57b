"""What a person has done on a page, carried over to the same page made again: in another language everything else is made anew.

Both were built by the same code, so that each widget has its counterpart: what was chosen, typed, sorted and said goes from one to the
other. Rows of widgets that are not as many as before are left as they were made.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QItemSelectionModel, QObject
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QSpinBox,
    QSplitter,
    QTableView,
    QTabWidget,
    QWidget,
)

from textcls_gui.gui.widgets.notice import Notice

WHOLE = (QAbstractSpinBox, QComboBox, QAbstractItemView, QAbstractButton, Notice)  # what is inside them is theirs


def is_at_work(page: QObject) -> bool:
    """Whether something is under way on it that would have to begin again on another."""
    return any(getattr(part, "is_busy", False) for part in (page, *page.findChildren(QObject)))


def carry_over(before: QWidget, after: QWidget) -> QWidget | None:
    """Returns the counterpart of the widget that has the focus, if that is there."""
    focused, counterpart = before.window().focusWidget(), None
    for old, new in list(_pairs(before, after)):
        _carry(old, new)
        if old is focused:
            counterpart = new
    return counterpart


def _pairs(before: QWidget, after: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    yield before, after
    if isinstance(before, WHOLE):
        return
    mine, theirs = _children(before), _children(after)
    for kind, widgets in mine.items():
        if len(widgets) == len(theirs.get(kind, ())):
            for old, new in zip(widgets, theirs[kind], strict=True):
                yield from _pairs(old, new)


def _children(widget: QWidget) -> dict[type[QWidget], list[QWidget]]:
    found: dict[type[QWidget], list[QWidget]] = {}
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            found.setdefault(type(child), []).append(child)
    return found


def _carry(old: QWidget, new: QWidget) -> None:
    match old:
        case Notice():
            cast(Notice, new).take_over(old)
        case QTabWidget():
            cast(QTabWidget, new).setCurrentIndex(old.currentIndex())
        case QLineEdit():
            _carry_line(old, cast(QLineEdit, new))
        case QPlainTextEdit() if not old.isReadOnly():
            if cast(QPlainTextEdit, new).toPlainText() != old.toPlainText():
                cast(QPlainTextEdit, new).setPlainText(old.toPlainText())
        case QSpinBox():
            cast(QSpinBox, new).setValue(old.value())
        case QDoubleSpinBox():
            cast(QDoubleSpinBox, new).setValue(old.value())
        case QComboBox():
            if cast(QComboBox, new).count() == old.count():
                cast(QComboBox, new).setCurrentIndex(old.currentIndex())
        case QAbstractSlider() if not isinstance(old, QScrollBar):
            cast(QAbstractSlider, new).setValue(old.value())
        case QSplitter():
            cast(QSplitter, new).restoreState(old.saveState())
        case QAbstractButton() if old.isCheckable() and old.isChecked():
            cast(QAbstractButton, new).setChecked(True)
        case QAbstractButton() if old.isCheckable() and not old.autoExclusive() and old.group() is None:
            cast(QAbstractButton, new).setChecked(False)
        case QAbstractItemView():
            _carry_choice(old, cast(QAbstractItemView, new))


def _carry_line(old: QLineEdit, new: QLineEdit) -> None:
    if old.isReadOnly() or old.text() == new.text():
        return
    new.setText(old.text())
    new.setCursorPosition(old.cursorPosition())


def _carry_choice(old: QAbstractItemView, new: QAbstractItemView) -> None:
    """Which rows are chosen, where there are as many as before, in the same order."""
    if isinstance(old, QTableView) and isinstance(new, QTableView) and old.isSortingEnabled():
        header = old.horizontalHeader()
        new.sortByColumn(header.sortIndicatorSection(), header.sortIndicatorOrder())
    before, after = old.model(), new.model()
    if before is None or after is None or before.rowCount() != after.rowCount():
        return
    current = old.currentIndex()
    if current.isValid():
        new.setCurrentIndex(after.index(current.row(), current.column()))
    chosen, kind = new.selectionModel(), QItemSelectionModel.SelectionFlag.Select
    if old.selectionMode() in (QAbstractItemView.SelectionMode.ExtendedSelection, QAbstractItemView.SelectionMode.MultiSelection):
        for index in old.selectionModel().selectedRows():
            chosen.select(after.index(index.row(), 0), kind | QItemSelectionModel.SelectionFlag.Rows)
    new.scrollTo(new.currentIndex())
