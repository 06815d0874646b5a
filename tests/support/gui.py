"""What tests of the window do: type, press, look for widgets, and listen like a screen reader."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QPushButton, QWidget

# Parts of Qt's own widgets that take no keys of people: scroll bars, the middle of a scroll area.
OWN_PARTS = ("qt_scrollarea_", "qt_spinbox_", "qt_calendar_")
SPOKEN = ("placeholderText", "toolTip", "accessibleName", "accessibleDescription")


def type_text(widget: QWidget, text: str) -> None:
    """Type letters of any language; QTest.keyClicks aborts the process on the first "ā"."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget.focusProxy() or widget, event)


def press(widget: QWidget, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """Press and let go of a key on a widget."""
    QTest.keyClick(widget, key, modifier)


def click(widget: QWidget) -> None:
    """Click on a widget with the left button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def find(parent: QWidget, name: str, kind: type = QWidget):
    """Return the one widget with this object name."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = parent.findChildren(kind, name)
    assert len(found) == 1, f"{len(found)} widgets are called {name}; there are {names(parent)}"
    return found[0]


def shown(qtbot, widget: QWidget):
    """Show a widget as a window of its own and return it."""
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def names(parent: QWidget) -> list[str]:
    """Return the object names of all named widgets below."""
    return sorted({child.objectName() for child in every(parent) if "." in child.objectName()})


def every(parent: QWidget) -> Iterator[QWidget]:
    """Yield a widget and everything in it, except the insides of Qt's own widgets."""
    yield parent
    for child in parent.findChildren(QWidget):
        if not child.objectName().startswith(OWN_PARTS):
            yield child


def focusable(parent: QWidget) -> list[QWidget]:
    """Return the widgets in sight that the Tab key stops at."""
    return [
        child
        for child in every(parent)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and child.focusProxy() is None
        and child.isVisible()
        and child.isEnabled()
    ]


def nameless(parent: QWidget) -> list[str]:
    """Return the widgets that take keys but have no name that a screen reader could say."""
    return [
        f"{type(child).__name__} {child.objectName()!r}"
        for child in focusable(parent)
        if not spoken_name(child).strip()
    ]


def spoken_name(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name)


def tab_stops(window: QWidget, limit: int = 500) -> list[QWidget]:
    """Return the widgets where the Tab key stops, from the one with the keys once around."""
    stops: list[QWidget] = []
    for _ in range(limit):
        at = window.focusWidget()
        if at is None or at in stops:
            return stops
        stops.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes around; it was at {[w.objectName() for w in stops]}")


def visible_texts(parent: QWidget) -> list[str]:
    """Return the words in sight: labels, buttons, headers, hints in empty fields."""
    texts = []
    for child in every(parent):
        if not child.isVisible():
            continue
        if isinstance(child, QLabel | QPushButton):
            texts.append(child.text())
        texts += [getattr(child, words)() for words in SPOKEN if hasattr(child, words)]
        texts += _headers(child)
    return [text for text in texts if text]


def _headers(widget: QWidget) -> list[str]:
    if not isinstance(widget, QAbstractScrollArea) or not hasattr(widget, "model"):
        return []
    model = widget.model()
    if model is None or not hasattr(widget, "horizontalHeader"):
        return []
    return [
        str(model.headerData(place, Qt.Orientation.Horizontal) or "")
        for place in range(model.columnCount())
    ]


def destroy(widget: QWidget) -> None:
    """Delete a widget now and not when the event loop comes by."""
    widget.hide()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
