"""One file seen large, with what is said of it beside: kind, sitting, note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.evidence import EvidenceDraft, EvidenceKind
from app.services.wording.evidence import kind_words
from app.texts import translate
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.fields import LongTextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import TextLabel, second
from ui.widgets.layouts import column, row
from ui.widgets.page_preview import PagePicture, PagePreview, PageSize
from ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from app.domain.ids import SessionId
    from app.domain.pictures import Picture
    from ui.events.evidence.presenter import FileOpened, SessionChoice

_BESIDE: Final = 340
_BLANK: Final = PagePicture(1, 1, b"\xff\xff\xff")


class FileView(QWidget):
    """A file and its form. `saved` carries an EvidenceDraft; the others carry nothing."""

    saved = Signal(object)
    closed = Signal()
    removed = Signal()
    original_asked = Signal()

    def __init__(self, picture: Callable[[int, int], Picture | None]) -> None:
        super().__init__()
        self.setObjectName("evidence.file")
        self._picture = picture
        self._preview = PagePreview(
            spoken=translate("Evidence", "Pages of the file"), name="evidence.file.pages"
        )
        self._card = Card()
        self._about = second()
        self._hidden = second()
        self._missing = _attention()
        self._unwilling = _attention()
        self._session = ChoiceField((), nothing=translate("Evidence", "The whole event"))
        self._form = Form("evidence.file", self._fields())
        self._form.submitted.connect(self._save)
        self._original = outlined(
            translate("Evidence", "Save the file…"),
            self._ask_original,
            name="evidence.file.original",
            sign="save",
        )
        self._lay_out()

    def _fields(self) -> tuple[FormField, ...]:
        kinds = ChoiceField([Choice(kind, kind_words(kind)) for kind in EvidenceKind])
        return (
            FormField("kind", translate("Evidence", "What it shows"), kinds),
            FormField("session", translate("Evidence", "Belongs to"), self._session),
            FormField(
                "note",
                translate("Evidence", "Note"),
                LongTextField(lines=3),
                hint=translate(
                    "Evidence",
                    "For a photo: how the people who can be recognised agreed to be in it.",
                ),
            ),
        )

    def _lay_out(self) -> None:
        back = plain(
            translate("Evidence", "All files"), self._close, name="evidence.file.back", sign="back"
        )
        for words in (self._about, self._missing, self._hidden, self._unwilling):
            self._card.add(words)
        self._card.add(self._form)
        self._card.add_act(
            primary(translate("Evidence", "Save"), self._save, name="evidence.file.save")
        )
        self._card.add_act(self._original)
        self._card.add_act(
            plain(
                translate("Evidence", "Remove"),
                self._remove,
                name="evidence.file.remove",
                sign="delete",
            )
        )
        inner = QWidget()
        beside = column(inner, gap=8)
        beside.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addWidget(self._card)
        beside.addStretch(1)
        self._side = scrolled(inner)
        self._side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        across = row(self, gap=12)
        across.addWidget(self._side)
        across.addWidget(self._preview, 1)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Leave the larger part to the pages."""
        self._side.setFixedWidth(current_theme().px(_BESIDE))

    def show_file(self, opened: FileOpened) -> None:
        """Show a file; what is typed about the same file stays."""
        shown = opened.shown
        self._card.set_title(shown.name)
        for label, words in (
            (self._about, "\n".join(shown.about)),
            (self._hidden, opened.hidden),
            (self._missing, shown.missing),
            (self._unwilling, opened.unwilling),
        ):
            label.set_text(words)
            label.setVisible(bool(words))
        self._show_sessions(opened.sessions)
        kept = opened.kept
        self._form.set_values({"kind": kept.kind, "session": kept.session, "note": kept.note})
        self._original.setVisible(opened.may_save)
        self._preview.setVisible(bool(opened.sizes))
        sizes = [PageSize(width, height) for width, height in opened.sizes]
        self._preview.show_pages(sizes, self._draw)

    def take_focus(self) -> None:
        """Give the keys to what it shows."""
        self._form.editor("kind").setFocus()

    def has_unsaved_text(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self._form.is_changed()

    def forget(self) -> None:
        """Let go of what was typed."""
        self._form.set_values(self._form.values())

    def _show_sessions(self, sessions: tuple[SessionChoice, ...]) -> None:
        self._session.set_choices([Choice(value, words) for value, words in sessions])

    def _draw(self, page: int, width: int) -> PagePicture:
        drawn = self._picture(page, width)
        return _BLANK if drawn is None else PagePicture.of(drawn)

    def _save(self) -> None:
        values = self._form.read()
        if values is None:
            return
        kind = cast("EvidenceKind", values["kind"])
        session = cast("SessionId | None", values["session"])
        self.saved.emit(EvidenceDraft(kind, str(values["note"] or ""), session))

    def _remove(self) -> None:
        self.removed.emit()

    def _ask_original(self) -> None:
        self.original_asked.emit()

    def _close(self) -> None:
        self.closed.emit()

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        super().keyPressEvent(event)


def _attention() -> TextLabel:
    label = TextLabel("", "second")
    label.set_tone(Tone.ATTENTION)
    return label
