"""The card of the settings with the logos, and the panel for one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel

from app.domain.logos import Logo, LogoDraft
from app.services.wording.logos import remark_words
from app.texts import translate
from ui.settings.lines import SettingLine
from ui.settings.logos_presenter import PICTURE_HEIGHT, LogosPresenter
from ui.settings.shared import shared_words
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.dialogs import ask_file_to_open
from ui.widgets.fields import CheckField, TextField
from ui.widgets.form import Form, FormField
from ui.widgets.images import image_of
from ui.widgets.labels import TextLabel, second
from ui.widgets.layouts import clear
from ui.widgets.lock_note import LockNote
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from app.services.logos import AddedLogo
    from app.services.pictures import Picture
    from ui.settings.logos_presenter import LogoLook
    from ui.shell.desk import Desk
    from ui.widgets.screen_frame import ScreenFrame

_WIDEST: Final = 190


class LogosCard(Card):
    """The logos in the order of the papers."""

    def __init__(self, desk: Desk, page: ScreenFrame) -> None:
        super().__init__(translate("Settings", "Logos"))
        self._page = page
        self._presenter = LogosPresenter(self, desk)
        self._panel: LogoPanel | None = None
        self._lines: dict[bytes, _LogoLine] = {}
        self._add_button = self.add_act(
            outlined(
                translate("Settings", "Add logo…"),
                self._ask_file,
                name="settings.logos.add",
                sign="add",
            )
        )

    def load(self) -> None:
        """Show the logos as they are kept."""
        self._presenter.load()

    def show_logos(self, logos: Sequence[Logo], *, may_change: bool) -> None:
        """Show the logos, with the acts where they are changed here; their pictures follow."""
        clear(self.body)
        self._add_button.setVisible(may_change)
        self._lines.clear()
        # What a file has to be is of use only to who may bring one.
        self.add(second(_about() if may_change else _about_those_of_others(logos)))
        for place, logo in enumerate(logos):
            line = _LogoLine(logo, name=f"settings.logos.{place}", may_change=may_change)
            line.stand_at(place, len(logos))
            line.moved.connect(self._move)
            line.edited.connect(self._begin_changing)
            line.removed.connect(self._presenter.remove)
            self._lines[logo.id] = line
            self.add(line)
        if not may_change:
            self.add(LockNote(shared_words(), name="settings.logos.locked"))
            self.close_logo()

    def show_looks(self, looks: Mapping[bytes, LogoLook]) -> None:
        """Show the pictures of the logos in sight."""
        for logo_id, line in self._lines.items():
            if logo_id in looks:
                line.show_look(looks[logo_id])

    def show_logo_problem(self, words: str) -> None:
        """Show why the logo cannot be saved."""
        if self._panel is not None:
            self._panel.show_problem(words)

    def close_logo(self) -> None:
        """Close the panel."""
        if self._panel is not None:
            self._panel.close_panel()

    def take_looks(self, looks: dict[bytes, LogoLook]) -> None:
        """Pass on the pictures that were drawn."""
        self._presenter.note_looks(looks)

    def take_added(self, added: AddedLogo) -> None:
        """Pass on the logo that was added."""
        self._presenter.note_added(added)

    def take_refusal(self, error: Exception) -> None:
        """Pass on why a file is no logo."""
        self._presenter.explain(error)

    def _ask_file(self) -> None:
        title = translate("Settings", "Which file is the logo?")
        kinds = translate("Settings", "Pictures")
        ask_file_to_open(self, title, f"{kinds} (*.png *.jpg *.jpeg *.svg)", self._add)

    def _add(self, file: Path) -> None:
        self._presenter.add(file)

    def _move(self, asked: tuple[Logo, int]) -> None:
        self._presenter.move(asked)
        logo, by = asked
        if logo.id in self._lines:
            self._lines[logo.id].focus(by)

    def _begin_changing(self, logo: Logo) -> None:
        panel = LogoPanel(logo)
        panel.asked.connect(self._save)
        panel.closed.connect(self._forget)
        self._page.show_panel(panel)
        # A panel in which something is half typed does not make way for another.
        if self._page.panel is panel:
            self._panel = panel

    def _save(self, asked: tuple[Logo, LogoDraft]) -> None:
        logo, draft = asked
        self._presenter.save(logo, draft)

    def _forget(self) -> None:
        self._panel = None


class _LogoLine(SettingLine):
    """A logo as it will be printed, on white like paper."""

    def __init__(self, logo: Logo, *, name: str, may_change: bool) -> None:
        spoken = {
            "up": translate("Settings", "Move up: {name}"),
            "down": translate("Settings", "Move down: {name}"),
            "edit": translate("Settings", "Change {name}"),
            "remove": translate("Settings", "Remove {name}"),
        }
        words = {act: text.format(name=logo.name) for act, text in spoken.items()}
        super().__init__(logo, logo.name, words if may_change else {}, name=name)
        self._picture = _LogoPicture(logo.name)
        self._remarks = TextLabel("", "small")
        self._remarks.set_tone(Tone.ATTENTION)
        self._remarks.hide()
        self.put_first(self._picture)
        self.say(_where_words(logo))
        self._words.addWidget(self._remarks)

    def show_look(self, look: LogoLook) -> None:
        """Show the picture, and what is worth saying about it."""
        self._picture.show_picture(look.picture)
        self._remarks.set_text(" ".join(map(remark_words, look.remarks)))
        self._remarks.setVisible(bool(look.remarks))


class _LogoPicture(QLabel):
    """A picture with the name of the logo as its words."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._image = QImage()
        self.apply_theme()

    def show_picture(self, picture: Picture | None) -> None:
        """Show the picture, or nothing for a logo that cannot be drawn."""
        if picture is None:
            return
        self._image = image_of(picture)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Be as large as the text size in force asks for."""
        theme = current_theme()
        self.setFixedSize(theme.px(_WIDEST), theme.px(PICTURE_HEIGHT))
        if self._image.isNull():
            return
        sharpness = self.devicePixelRatioF()
        size = self.size() * sharpness
        scaled = self._image.scaled(
            size,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        pixmap = QPixmap.fromImage(scaled)
        pixmap.setDevicePixelRatio(sharpness)
        self.setPixmap(pixmap)


class LogoPanel(SidePanel):
    """Name and papers of a logo. `asked` carries (the logo, LogoDraft)."""

    asked = Signal(object)

    def __init__(self, logo: Logo) -> None:
        super().__init__(translate("Settings", "Change the logo"), name="settings.logo")
        self._logo = logo
        on_sheets = translate("Settings", "On sign-in sheets")
        on_certificates = translate("Settings", "On certificates")
        self._form = Form(
            "settings.logo",
            (
                FormField(
                    "name",
                    translate("Settings", "Whose logo it is"),
                    TextField(),
                    hint=translate("Settings", "Read out in place of the picture."),
                ),
                FormField("on_sheets", on_sheets, CheckField(on_sheets)),
                FormField("on_certificates", on_certificates, CheckField(on_certificates)),
            ),
        )
        self._form.set_values(
            {
                "name": logo.name,
                "on_sheets": logo.on_sheets,
                "on_certificates": logo.on_certificates,
            }
        )
        self._form.submitted.connect(self._ask)
        self.add(self._form)
        self.body.addStretch(1)
        self.add_act(primary(translate("Settings", "Save"), self._ask, name="settings.logo.save"))
        self.add_act(
            plain(translate("Settings", "Cancel"), self.close_panel, name="settings.logo.cancel")
        )

    def has_unsaved_text(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self._form.is_changed()

    def show_problem(self, words: str) -> None:
        """Show why the name cannot be kept."""
        self._form.show_problems({"name": words})

    def _ask(self) -> None:
        values = self._form.read()
        if values is not None:
            draft = LogoDraft(
                str(values["name"] or ""),
                on_sheets=bool(values["on_sheets"]),
                on_certificates=bool(values["on_certificates"]),
            )
            self.asked.emit((self._logo, draft))


def _where_words(logo: Logo) -> str:
    papers = (
        (logo.on_sheets, translate("Settings", "On sign-in sheets")),
        (logo.on_certificates, translate("Settings", "On certificates")),
    )
    where = [words for is_there, words in papers if is_there]
    return " · ".join((logo.form.upper(), *(where or [translate("Settings", "On no paper")])))


def _about() -> str:
    return translate(
        "Settings",
        "They stand side by side at the top of papers, all equally high, the first one on the "
        "left. PNG, JPEG or SVG.",
    )


def _about_those_of_others(logos: Sequence[Logo]) -> str:
    if not logos:
        return translate("Settings", "The programme has no logos yet.")
    return translate("Settings", "They stand side by side at the top of papers.")
