"""In which language the program speaks: one line here and one file in resources/translations for each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from textcls_gui.gui.plurals import EnglishPlurals
from textcls_gui.resources import resource

AS_THE_SYSTEM = ""


@dataclass(frozen=True, slots=True)
class Language:
    """`name` as those call it who speak it; `tag` as Qt and the file have it."""

    tag: str
    name: str


LANGUAGES = (
    Language("en", "English"),  # which the program is written in, and needs no file
    Language("zh_CN", "简体中文"),
)


def language_for(chosen: str, wished: list[str] | None = None) -> Language:
    """
    Args:
        chosen: a tag, or AS_THE_SYSTEM.
        wished: tags that the system asks for, the dearest first; what Qt knows of the system, if not given.
    """
    known = {language.tag: language for language in LANGUAGES}
    if chosen in known:
        return known[chosen]
    for tag in QLocale.system().uiLanguages() if wished is None else wished:
        locale = QLocale(tag.replace("-", "_"))
        for language in LANGUAGES:
            own = QLocale(language.tag)
            if (own.language(), own.script()) == (locale.language(), locale.script()):
                return language
    return LANGUAGES[0]


class Interpreter:
    """Puts the program's words, Qt's own, and numbers and dates into one language at a time."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []
        self.language = LANGUAGES[0]

    def speak(self, language: Language) -> None:
        """For all words that are asked for from now on; those on the screen stay as they are."""
        self.be_silent()
        self.language = language
        QLocale.setDefault(locale_of(language))
        self._translators = [EnglishPlurals(self._app)]
        if language != LANGUAGES[0]:
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._translators += [self._loaded(f"qtbase_{language.tag}", folder), self._loaded(language.tag, str(resource("translations")))]
        for translator in self._translators:
            self._app.installTranslator(translator)

    def be_silent(self) -> None:
        """Take all words back."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []

    def _loaded(self, name: str, folder: str) -> QTranslator:
        translator = QTranslator(self._app)
        translator.load(name, folder)
        return translator


def locale_of(language: Language) -> QLocale:
    """The system's own way to write dates where it speaks the same language: there are many Englishes."""
    system, own = QLocale.system(), QLocale(language.tag)
    return system if system.language() == own.language() and system.language() != QLocale.Language.C else own
