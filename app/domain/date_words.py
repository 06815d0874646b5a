"""The words of dates in Latvian, English and Russian, in the cases that sentences need.

It knows only words; how they are put together is in app.domain.dates, how they are read from what
people type in app.domain.typed_dates. Latvian has no rule that a program could follow: "28.
novembra" (from), "3. decembrim" (until), "22. novembrī" (on).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

Words = tuple[str, ...]


def _words(text: str) -> Words:
    return tuple(text.split())


MONTHS: Final[Mapping[str, Words]] = MappingProxyType({
    "lv": _words(
        "janvāris februāris marts aprīlis maijs jūnijs"
        " jūlijs augusts septembris oktobris novembris decembris"
    ),
    "en": _words(
        "January February March April May June"
        " July August September October November December"
    ),
    "ru": _words(
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"
    ),
})  # fmt: skip

LATVIAN_GENITIVE: Final = _words(
    "janvāra februāra marta aprīļa maija jūnija jūlija augusta septembra oktobra novembra decembra"
)
LATVIAN_DATIVE: Final = _words(
    "janvārim februārim martam aprīlim maijam jūnijam"
    " jūlijam augustam septembrim oktobrim novembrim decembrim"
)
LATVIAN_LOCATIVE: Final = _words(
    "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī"
)
RUSSIAN_GENITIVE: Final = _words(
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
)

# Monday first, as in all three languages.
WEEKDAYS: Final[Mapping[str, Words]] = MappingProxyType({
    "lv": _words("pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena"),
    "en": _words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    "ru": _words("понедельник вторник среда четверг пятница суббота воскресенье"),
})  # fmt: skip
SHORT_WEEKDAYS: Final[Mapping[str, Words]] = MappingProxyType({
    "lv": _words("Pr Ot Tr Ce Pk Se Sv"),
    "en": _words("Mon Tue Wed Thu Fri Sat Sun"),
    "ru": _words("пн вт ср чт пт сб вс"),
})  # fmt: skip
