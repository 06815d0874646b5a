"""The colours of Kopā as named tokens, in three sets, and the measure of contrast between them.

It knows colours as text (`#RRGGBB`) and nothing about widgets; whoever paints asks by token name.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Tone(StrEnum):
    """What a coloured thing means. A tone is never shown without a sign or a word beside it."""

    NEUTRAL = "neutral"
    GOOD = "good"
    ATTENTION = "attention"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One set of colours. `edge` outlines what can be clicked or filled in; `line` only divides."""

    background: str
    surface: str
    text: str
    second: str
    accent: str
    accent_pressed: str
    on_accent: str
    soft: str
    attention: str
    attention_soft: str
    trouble: str
    trouble_soft: str
    line: str
    edge: str
    hover: str

    def of(self, tone: Tone) -> str:
        """Return the colour of words and signs in this tone."""
        return {
            Tone.NEUTRAL: self.second,
            Tone.GOOD: self.accent,
            Tone.ATTENTION: self.attention,
            Tone.TROUBLE: self.trouble,
        }[tone]

    def behind(self, tone: Tone) -> str:
        """Return the quiet surface that words in this tone stand on."""
        return {
            Tone.NEUTRAL: self.hover,
            Tone.GOOD: self.soft,
            Tone.ATTENTION: self.attention_soft,
            Tone.TROUBLE: self.trouble_soft,
        }[tone]


LIGHT: Final = Tokens(
    background="#F7F5F0",
    surface="#FFFFFF",
    text="#1E2A26",
    second="#5B6762",
    accent="#1F6F54",
    accent_pressed="#185944",
    on_accent="#FFFFFF",
    soft="#E3F0EA",
    attention="#9A5B00",
    attention_soft="#FBF3E4",
    trouble="#A3262A",
    trouble_soft="#FBECEB",
    line="#DDD8CE",
    edge="#86908B",
    hover="#F1EEE7",
)

DARK: Final = Tokens(
    background="#161B19",
    surface="#1F2623",
    text="#E8ECE9",
    second="#A9B5AF",
    accent="#7CCBAA",
    accent_pressed="#9BDCC0",
    on_accent="#10241B",
    soft="#24382F",
    attention="#F0B860",
    attention_soft="#33291A",
    trouble="#F29A97",
    trouble_soft="#3A2322",
    line="#33403A",
    edge="#71827A",
    hover="#28312D",
)

HIGH_CONTRAST: Final = Tokens(
    background="#FFFFFF",
    surface="#FFFFFF",
    text="#000000",
    second="#1F2926",
    accent="#00432D",
    accent_pressed="#002B1D",
    on_accent="#FFFFFF",
    soft="#DDF1E7",
    attention="#573000",
    attention_soft="#FFF4E0",
    trouble="#7A0007",
    trouble_soft="#FFECEC",
    line="#4A524F",
    edge="#1F2926",
    hover="#EDEDED",
)


def contrast(one: str, other: str) -> float:
    """Return how far apart two colours are, 1 to 21, as WCAG 2 measures it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
