"""The card of the settings with those who sign papers, and the panel for one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel

from app.domain.signatories import MOST_SIGNATORIES, SignatoryDraft
from app.texts import translate
from ui.settings.lines import SettingLine
from ui.settings.signatories_presenter import SignatoriesPresenter
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.dialogs import ask_file_to_open
from ui.widgets.fields import TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import TextLabel, second, strong
from ui.widgets.layouts import clear, flow
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.ids import PictureId
    from app.domain.signatories import KeptSignatory
    from app.services.paper_pictures import AddedPicture
    from ui.shell.desk import Desk
    from ui.widgets.screen_frame import ScreenFrame

_IN_LINE: Final = QSize(150, 44)
_IN_PANEL: Final = QSize(340, 110)


class SignatoriesCard(Card):
    """Who signs, in the order of the papers."""

    def __init__(self, desk: Desk, page: ScreenFrame) -> None:
        super().__init__(translate("Settings", "Who signs certificates"))
        self._page = page
        self._presenter = SignatoriesPresenter(self, desk)
        self._panel: SignatoryPanel | None = None
        self._lines: dict[str, _SignatoryLine] = {}
        self._add_button = outlined(
            translate("Settings", "Add a signatory"),
            self._begin_adding,
            name="settings.signatories.add",
            sign="add",
        )
        self.add_act(self._add_button)

    def load(self) -> None:
        """Show the signatories as they are kept."""
        self._presenter.load()

    # What the presenter asks of it

    def show_signatories(self, signatories: Sequence[KeptSignatory], *, may_change: bool) -> None:
        """Show who signs, in the order of the papers, with the acts where that is settled here."""
        clear(self.body)
        self._lines.clear()
        self._add_button.setVisible(may_change)
        words = translate(
            "Settings",
            "They stand on certificates from left to right, as many as a template has room for.",
        )
        self.add(second(words))
        for place, one in enumerate(signatories):
            line = _SignatoryLine(one, place, may_change=may_change)
            line.show_signature(self._presenter.picture(one.picture))
            line.stand_at(place, len(signatories))
            line.moved.connect(self._move)
            line.edited.connect(self._begin_changing)
            line.removed.connect(self._presenter.remove)
            self._lines[one.name] = line
            self.add(line)
        self._add_button.setEnabled(len(signatories) < MOST_SIGNATORIES)

    def show_signatory_problem(self, words: str) -> None:
        """Show why a signatory cannot be kept."""
        if self._panel is not None:
            self._panel.show_problem(words)

    def show_signature(self, picture: PictureId | None, content: bytes | None) -> None:
        """Show the picture of the signature in the open panel."""
        if self._panel is not None:
            self._panel.show_signature(picture, content)

    def close_signatory(self) -> None:
        """Close the panel."""
        if self._panel is not None:
            self._panel.close_panel()

    def take_picture(self, added: AddedPicture) -> None:
        """Pass on the picture that was added."""
        self._presenter.note_picture(added)

    def take_refusal(self, error: Exception) -> None:
        """Pass on why a file is no picture of a signature."""
        self._presenter.explain(error)

    # What people do

    def _begin_adding(self) -> None:
        self._open_panel(None)

    def _begin_changing(self, signatory: KeptSignatory) -> None:
        self._open_panel(signatory)

    def _open_panel(self, signatory: KeptSignatory | None) -> None:
        panel = SignatoryPanel(signatory)
        if signatory is not None:
            panel.show_signature(signatory.picture, self._presenter.picture(signatory.picture))
            panel.mark_saved()
        panel.asked.connect(self._save)
        panel.file_asked.connect(self._ask_file)
        panel.closed.connect(self._forget)
        self._page.show_panel(panel)
        # A panel in which something is half typed does not make way for another.
        if self._page.panel is panel:
            self._panel = panel

    def _save(self, asked: tuple[KeptSignatory | None, SignatoryDraft]) -> None:
        signatory, draft = asked
        self._presenter.save(signatory, draft)

    def _ask_file(self) -> None:
        title = translate("Settings", "Which file shows the signature?")
        kinds = translate("Settings", "Pictures")
        ask_file_to_open(self, title, f"{kinds} (*.png *.jpg *.jpeg)", self._presenter.add_picture)

    def _move(self, asked: tuple[KeptSignatory, int]) -> None:
        self._presenter.move(asked)
        signatory, by = asked
        if signatory.name in self._lines:
            self._lines[signatory.name].focus(by)

    def _forget(self) -> None:
        self._panel = None


class _SignatoryLine(SettingLine):
    """A signatory with the picture of the signature, on white like paper."""

    def __init__(self, signatory: KeptSignatory, place: int, *, may_change: bool) -> None:
        spoken = {
            "up": translate("Settings", "Move up: {name}"),
            "down": translate("Settings", "Move down: {name}"),
            "edit": translate("Settings", "Change {name}"),
            "remove": translate("Settings", "Remove {name}"),
        }
        words = {act: text.format(name=signatory.name) for act, text in spoken.items()}
        name = f"settings.signatories.{place}"
        super().__init__(signatory, signatory.name, words if may_change else {}, name=name)
        self._name = signatory.name
        self.say(" · ".join(filter(None, (signatory.post, signatory.english, signatory.russian))))

    def show_signature(self, content: bytes | None) -> None:
        """Show the picture of the signature before the name, where there is one."""
        if content is not None:
            self.put_first(_SignaturePicture(content, _IN_LINE, self._name))


class SignatoryPanel(SidePanel):
    """Name, posts and picture. `asked` carries (the signatory or None, SignatoryDraft)."""

    asked = Signal(object)
    file_asked = Signal()

    def __init__(self, signatory: KeptSignatory | None) -> None:
        title = (
            translate("Settings", "Add a signatory")
            if signatory is None
            else translate("Settings", "Change the signatory")
        )
        super().__init__(title, name="settings.signatory")
        self._signatory = signatory
        self._picture: PictureId | None = None
        self._kept_picture: PictureId | None = None
        self._form = Form("settings.signatory", _fields())
        if signatory is not None:
            self._form.set_values(
                {
                    "name": signatory.name,
                    "post": signatory.post,
                    "english": signatory.english,
                    "russian": signatory.russian,
                }
            )
        self._form.submitted.connect(self._ask)
        self._signature = _SignaturePicture(b"", _IN_PANEL, "")
        self._trouble = TextLabel("", "small")
        self._lay_out()

    def _lay_out(self) -> None:
        self._trouble.set_tone(Tone.TROUBLE)
        self._trouble.hide()
        self.add(self._form)
        self.add(strong(translate("Settings", "Picture of the signature")))
        words = translate(
            "Settings",
            "Sign with a dark pen on white paper and photograph or scan it. Without a picture "
            "there is a line to sign on.",
        )
        self.add(second(words))
        self.add(self._signature)
        self.add(self._trouble)
        acts = flow(gap=8)
        self._drop = plain(
            translate("Settings", "Without a picture"),
            self._drop_picture,
            name="settings.signatory.no_picture",
        )
        acts.addWidget(
            outlined(
                translate("Settings", "Choose a picture…"),
                self._ask_file,
                name="settings.signatory.picture",
                sign="picture",
            )
        )
        acts.addWidget(self._drop)
        self.body.addLayout(acts)
        self.body.addStretch(1)
        self.show_signature(None, None)
        save = translate("Settings", "Save")
        self.add_act(primary(save, self._ask, name="settings.signatory.save"))
        cancel = translate("Settings", "Cancel")
        self.add_act(plain(cancel, self.close_panel, name="settings.signatory.cancel"))

    def show_signature(self, picture: PictureId | None, content: bytes | None) -> None:
        """Show the picture of the signature, or that there is none."""
        self._picture = picture
        self._trouble.hide()
        self._signature.show_content(content or b"")
        self._signature.setVisible(bool(content))
        self._drop.setVisible(picture is not None)

    def mark_saved(self) -> None:
        """Note that what stands here is what is kept."""
        self._kept_picture = self._picture

    def has_unsaved_text(self) -> bool:
        """Tell whether something was typed or chosen that is not saved."""
        return self._form.is_changed() or self._picture != self._kept_picture

    def show_problem(self, words: str) -> None:
        """Show why the signatory cannot be kept."""
        if not str(self._form.values()["name"] or "").strip():
            self._form.show_problems({"name": words})
            return
        self._trouble.set_text(words)
        self._trouble.show()

    def _ask_file(self) -> None:
        self.file_asked.emit()

    def _drop_picture(self) -> None:
        self.show_signature(None, None)

    def _ask(self) -> None:
        values = self._form.read()
        if values is None:
            return
        texts = {name: str(value or "") for name, value in values.items()}
        draft = SignatoryDraft(
            texts["name"], texts["post"], texts["english"], texts["russian"], self._picture
        )
        self._kept_picture = self._picture
        self.asked.emit((self._signatory, draft))


class _SignaturePicture(QLabel):
    """A signature on white."""

    def __init__(self, content: bytes, room: QSize, name: str) -> None:
        super().__init__()
        self._room = room
        self._content = b""
        self.setAccessibleName(
            translate("Settings", "Signature: {name}").format(name=name)
            if name
            else translate("Settings", "Picture of the signature")
        )
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("kind", "mat")
        self.show_content(content)

    def show_content(self, content: bytes) -> None:
        """Show another picture."""
        self._content = content
        self.apply_theme()

    def apply_theme(self) -> None:
        """Be as large as the text size in force asks for."""
        theme = current_theme()
        room = QSize(theme.px(self._room.width()), theme.px(self._room.height()))
        self.setFixedSize(room)
        picture = QPixmap()
        if not self._content or not picture.loadFromData(self._content):
            self.clear()
            return
        self.setPixmap(_on_paper(picture, room, self.devicePixelRatioF()))


def _on_paper(picture: QPixmap, room: QSize, sharpness: float) -> QPixmap:
    """Return a picture on white: what is clear in it would be dark in a dark window."""
    margin = current_theme().px(6)
    paper = QPixmap((room - QSize(2, 2)) * sharpness)
    paper.fill(Qt.GlobalColor.white)
    scaled = picture.scaled(
        (room - QSize(2 * margin, 2 * margin)) * sharpness,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    painter = QPainter(paper)
    painter.drawPixmap(
        (paper.width() - scaled.width()) // 2, (paper.height() - scaled.height()) // 2, scaled
    )
    painter.end()
    paper.setDevicePixelRatio(sharpness)
    return paper


def _fields() -> tuple[FormField, ...]:
    return (
        FormField("name", translate("Settings", "Name and surname"), TextField()),
        FormField(
            "post",
            translate("Settings", "Position, in Latvian"),
            TextField(),
            hint=translate("Settings", "Such as “centra vadītāja”."),
        ),
        FormField("english", translate("Settings", "Position, in English"), TextField()),
        FormField("russian", translate("Settings", "Position, in Russian"), TextField()),
    )
