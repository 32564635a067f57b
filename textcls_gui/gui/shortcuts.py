"""Every key that does something, once: the window makes its shortcuts from this list, and the help shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:  # PySide6 has it as a function from object to object

    def QT_TRANSLATE_NOOP(context: str, sentence: str) -> str: ...  # noqa: N802
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

Place = Literal["everywhere", "table", "curves", "matrix", "mistakes", "library", "help"]
PLACES: tuple[Place, ...] = ("everywhere", "table", "curves", "matrix", "mistakes", "library", "help")
CONTEXT = "Shortcuts"


@dataclass(frozen=True, slots=True)
class Shortcut:
    """`keys` are alternatives, in Qt's portable spelling. Where `is_heard_by_widget`, the widget that has the focus hears them itself: they
    would otherwise be taken from fields for text."""

    id: str
    keys: tuple[str, ...]
    sentence: str  # English, to be translated
    place: Place = "everywhere"
    is_heard_by_widget: bool = False

    @property
    def words(self) -> str:
        """What it does, in the person's language."""
        return QCoreApplication.translate(CONTEXT, self.sentence)

    @property
    def key_words(self) -> tuple[str, ...]:
        """The keys as this system writes them."""
        return tuple(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in self.keys)


SHORTCUTS: tuple[Shortcut, ...] = (
    Shortcut("page start", ("Ctrl+0",), QT_TRANSLATE_NOOP("Shortcuts", "Go to Start")),
    Shortcut("page data", ("Ctrl+1",), QT_TRANSLATE_NOOP("Shortcuts", "Go to Data")),
    Shortcut("page model", ("Ctrl+2",), QT_TRANSLATE_NOOP("Shortcuts", "Go to Model")),
    Shortcut("page train", ("Ctrl+3",), QT_TRANSLATE_NOOP("Shortcuts", "Go to Train")),
    Shortcut("page results", ("Ctrl+4",), QT_TRANSLATE_NOOP("Shortcuts", "Go to Results")),
    Shortcut("page try", ("Ctrl+5",), QT_TRANSLATE_NOOP("Shortcuts", "Go to Try it")),
    Shortcut("page library", ("Ctrl+6",), QT_TRANSLATE_NOOP("Shortcuts", "Go to the Library")),
    Shortcut("page compare", ("Ctrl+7",), QT_TRANSLATE_NOOP("Shortcuts", "Compare runs side by side")),
    Shortcut("open", ("Ctrl+O",), QT_TRANSLATE_NOOP("Shortcuts", "Choose a file to open")),
    Shortcut(
        "lead on",
        ("Ctrl+Return", "Ctrl+Enter"),
        QT_TRANSLATE_NOOP("Shortcuts", "Do what the coloured button of the page does: choose settings, train, see the results"),
    ),
    Shortcut("help", ("F1",), QT_TRANSLATE_NOOP("Shortcuts", "Open the help at the right place")),
    Shortcut("page settings", ("Ctrl+,",), QT_TRANSLATE_NOOP("Shortcuts", "Open the settings")),
    Shortcut("quit", ("Ctrl+Q",), QT_TRANSLATE_NOOP("Shortcuts", "Close the program")),
    Shortcut(
        "escape",
        ("Esc",),
        QT_TRANSLATE_NOOP("Shortcuts", "Close a message, a search, a question or the help; nothing is changed by it"),
        is_heard_by_widget=True,
    ),
    Shortcut("find", ("Ctrl+F",), QT_TRANSLATE_NOOP("Shortcuts", "Find texts"), "table"),
    Shortcut("undo", ("Ctrl+Z",), QT_TRANSLATE_NOOP("Shortcuts", "Undo the last change"), "table"),
    Shortcut("redo", ("Ctrl+Shift+Z", "Ctrl+Y"), QT_TRANSLATE_NOOP("Shortcuts", "Do it again after all"), "table"),
    Shortcut("relabel", ("Return",), QT_TRANSLATE_NOOP("Shortcuts", "Give the chosen rows another label"), "table", True),
    Shortcut("edit cell", ("F2",), QT_TRANSLATE_NOOP("Shortcuts", "Edit the cell"), "table", True),
    Shortcut("remove rows", ("Del",), QT_TRANSLATE_NOOP("Shortcuts", "Remove the chosen rows"), "table", True),
    Shortcut("restore rows", ("Shift+Del",), QT_TRANSLATE_NOOP("Shortcuts", "Bring the chosen rows back"), "table", True),
    Shortcut("read curves", ("Left", "Right"), QT_TRANSLATE_NOOP("Shortcuts", "Read the curves from epoch to epoch"), "curves", True),
    Shortcut("zoom curves", ("+", "-"), QT_TRANSLATE_NOOP("Shortcuts", "Look at a shorter or a longer part of the curves"), "curves", True),
    Shortcut(
        "move curves", ("Shift+Left", "Shift+Right"), QT_TRANSLATE_NOOP("Shortcuts", "Look at an earlier or a later part"), "curves", True
    ),
    Shortcut("whole curves", ("Home",), QT_TRANSLATE_NOOP("Shortcuts", "Show the whole curves again"), "curves", True),
    Shortcut(
        "walk matrix",
        ("Left", "Right", "Up", "Down"),
        QT_TRANSLATE_NOOP("Shortcuts", "Go from one pair of labels to the next"),
        "matrix",
        True,
    ),
    Shortcut("open pair", ("Return",), QT_TRANSLATE_NOOP("Shortcuts", "Show the texts of this pair of labels"), "matrix", True),
    Shortcut("larger cells", ("+",), QT_TRANSLATE_NOOP("Shortcuts", "Larger cells"), "matrix", True),
    Shortcut("smaller cells", ("-",), QT_TRANSLATE_NOOP("Shortcuts", "Smaller cells"), "matrix", True),
    Shortcut("all cells", ("0",), QT_TRANSLATE_NOOP("Shortcuts", "Show all cells"), "matrix", True),
    Shortcut("keep label", ("K",), QT_TRANSLATE_NOOP("Shortcuts", "Its label is right: keep it"), "mistakes"),
    Shortcut("agree", ("R",), QT_TRANSLATE_NOOP("Shortcuts", "Give the text the label that the model gives"), "mistakes"),
    Shortcut("relabel mistake", ("L",), QT_TRANSLATE_NOOP("Shortcuts", "Give the text another label"), "mistakes"),
    Shortcut("remove mistake", ("Del",), QT_TRANSLATE_NOOP("Shortcuts", "Remove the text"), "mistakes"),
    Shortcut("undo decision", ("Ctrl+Z",), QT_TRANSLATE_NOOP("Shortcuts", "Undo the last decision"), "mistakes"),
    Shortcut("open run", ("Return",), QT_TRANSLATE_NOOP("Shortcuts", "Open the chosen run"), "library", True),
    Shortcut("rename run", ("F2",), QT_TRANSLATE_NOOP("Shortcuts", "Give the chosen run another name"), "library", True),
    Shortcut(
        "trash run",
        ("Del",),
        QT_TRANSLATE_NOOP("Shortcuts", "Move the chosen run to the Trash; in the Trash, delete it for good after asking"),
        "library",
        True,
    ),
    Shortcut("find in help", ("Ctrl+F",), QT_TRANSLATE_NOOP("Shortcuts", "Search in the help"), "help", True),
    Shortcut("follow link", ("Tab", "Return"), QT_TRANSLATE_NOOP("Shortcuts", "Go to the next link, and follow it"), "help", True),
    Shortcut("help back", ("Alt+Left",), QT_TRANSLATE_NOOP("Shortcuts", "Go back to what was read before"), "help"),
    Shortcut("help forward", ("Alt+Right",), QT_TRANSLATE_NOOP("Shortcuts", "Go forward again"), "help"),
)


def shortcut(shortcut_id: str) -> Shortcut:
    """
    Raises:
        KeyError: there is none of this name.
    """
    return _BY_ID[shortcut_id]


def make_shortcut(
    shortcut_id: str,
    owner: QWidget,
    slot: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> None:
    """`slot` is called when one of the keys is pressed in the window of `owner`, or on `owner`, as long as that can be seen."""
    for key in shortcut(shortcut_id).keys:
        made = QShortcut(QKeySequence(key), owner)
        made.setContext(context)
        made.activated.connect(slot)


def in_place(place: Place) -> tuple[Shortcut, ...]:
    return tuple(each for each in SHORTCUTS if each.place == place)


def place_words(place: Place) -> str:
    """A heading for the keys of a place."""
    translate = QCoreApplication.translate
    words: dict[Place, str] = {
        "everywhere": translate("Shortcuts", "Everywhere"),
        "table": translate("Shortcuts", "In the table on the Data page"),
        "curves": translate("Shortcuts", "On the curves"),
        "matrix": translate("Shortcuts", "In the table of confusions"),
        "mistakes": translate("Shortcuts", "In the list of mistakes"),
        "library": translate("Shortcuts", "In the Library"),
        "help": translate("Shortcuts", "In the help"),
    }
    return words[place]


_BY_ID = {each.id: each for each in SHORTCUTS}
