"""Putting on what a person likes: language, colours and text size, while the program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app import texts
from ui.theme.theme import current_theme

if TYPE_CHECKING:
    from app.domain.preferences import Preferences

_TRANSLATOR: Final = "kopa.qt_translator"


def put_on(preferences: Preferences) -> None:
    """Let everything that is shown from here on speak the language, and dress all widgets."""
    speak(preferences.language)
    current_theme().wear(preferences.theme, preferences.text_size)


def speak(language: str) -> None:
    """Set the language of Kopā's words, of Qt's own words, and of dates in Qt's calendar."""
    texts.set_language(language)
    locale = QLocale(language)
    QLocale.setDefault(locale)
    application = QApplication.instance()
    if application is None:
        return
    old = application.findChild(QTranslator, _TRANSLATOR)
    if old is not None:
        application.removeTranslator(old)
        old.deleteLater()
        old.setObjectName("")
    translator = QTranslator(application)
    translator.setObjectName(_TRANSLATOR)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(locale, "qtbase", "_", folder):
        application.installTranslator(translator)
