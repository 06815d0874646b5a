"""What it means that this laptop leaves its programme, told before it does."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.texts import translate
from ui.theme.tokens import Tone
from ui.widgets.buttons import danger, plain
from ui.widgets.cards import Card
from ui.widgets.labels import body, second
from ui.widgets.side_panel import SidePanel


class LeavingPanel(SidePanel):
    """Asks whether this laptop is to work alone again. `agreed` carries nothing.

    The way back is a backup that is made before, not Undo: the keys are gone afterwards.
    """

    agreed = Signal()

    def __init__(self, programme: str, *, is_last: bool) -> None:
        super().__init__(translate("Laptops", "Leave the programme"), name="laptop.leaving")
        if is_last:
            card = Card(tone=Tone.ATTENTION)
            card.add(body(_last_words()))
            self.add(card)
        meaning = _meaning(programme)
        for line in meaning:
            self.add(body(line))
        self.add(second(_way_back()))
        self.body.addStretch(1)
        # Whoever opened it by keys is at the text first, not at the act.
        self.scrolls_by_keys(" ".join((*meaning, _way_back())))
        words = translate("Laptops", "Leave the programme")
        self.add_act(danger(words, self.agreed.emit, name="laptop.leaving.act"))
        self.add_act(
            plain(translate("Laptops", "Cancel"), self.close_panel, name="laptop.leaving.cancel")
        )


def _last_words() -> str:
    return translate(
        "Laptops",
        "No other laptop of a coordinator is known here. Without this one and without the recovery "
        "paper nobody can let laptops in any more.",
    )


def _meaning(programme: str) -> tuple[str, ...]:
    alone = translate(
        "Laptops",
        "All records stay on this laptop, and it works alone. Files of “{programme}” cannot be "
        "opened here any more, and no other laptop takes in a file from here.",
    )
    return (
        alone.format(programme=programme),
        translate(
            "Laptops",
            "That is needed when the keys of the programme are lost or in wrong hands, and it "
            "begins anew: one laptop leaves and lets others join once more, and the others leave "
            "and join it. Its name, reporting periods, logos and outcome areas are then those of "
            "the first laptop.",
        ),
        translate(
            "Laptops",
            "It is needed too when this laptop goes to another programme. It joins there like a "
            "new one, with its records.",
        ),
    )


def _way_back() -> str:
    return translate(
        "Laptops",
        "The other laptops do not hear of it: tell your coordinator. A backup is made first; "
        "whoever goes back to it is in the programme again.",
    )
