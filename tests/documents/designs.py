"""A small design with one element of each kind: a test shows only what it is about."""

from dataclasses import replace

from app.domain.designs import (
    Align,
    CertificateKind,
    Design,
    Element,
    ElementKind,
    PageFormat,
    PaperWords,
    Speaks,
    Tint,
    Typeface,
    Upright,
)

WORDS = {
    "lv": PaperWords(
        number="Nr. {number}",
        draft="Melnraksts bez numura",
        duplicate="DUBLIKĀTS",
        stamp="Z. v.",
        e_signed="Dokuments parakstīts elektroniski",
        hours={
            "academic": ("akadēmiskā stunda", "akadēmiskās stundas", "akadēmisko stundu"),
            "clock": ("stunda", "stundas", "stundu"),
        },
    ),
    "en": PaperWords(
        number="No. {number}",
        draft="Draft without a number",
        duplicate="DUPLICATE",
        stamp="Place for stamp",
        e_signed="Signed electronically",
        hours={"academic": ("academic hour", "academic hours"), "clock": ("hour", "hours")},
    ),
    "ru": PaperWords(
        number="№ {number}",
        draft="Черновик без номера",
        duplicate="ДУБЛИКАТ",
        stamp="М. П.",
        e_signed="Подписано электронно",
        hours={"academic": ("ак. ч.", "ак. ч.", "ак. ч."), "clock": ("ч.", "ч.", "ч.")},
    ),
}
HEADINGS = {
    "lv": ("Nr.", "Pasākums", "Laiks", "Stundas", "Izdevējs", "Numurs", "Kopā"),
    "en": ("No.", "Event", "Dates", "Hours", "Issuer", "Number", "Total"),
    "ru": ("№", "Мероприятие", "Дата", "Часы", "Кто выдал", "Номер", "Итого"),
}


def everywhere(*texts):
    return dict.fromkeys(WORDS, texts)


def text(name, box, *texts, **changes):
    """Return a text that says the same in every language."""
    return Element(name, ElementKind.TEXT, *box, texts=everywhere(*texts), **changes)


def element(name, kind, box, **changes):
    return Element(name, kind, *box, **changes)


ELEMENTS = (
    element("frame", ElementKind.BOX, (8, 8, 281, 194), tint=Tint.ACCENT, is_background=True),
    element("logos", ElementKind.LOGOS, (20, 14, 120, 12)),
    text("issuer", (20, 30, 200, 10), "{issuer}", size=13, least=10, lines=2),
    text("title", (20, 42, 257, 16), "APLIECINĀJUMS", size=34, tracking=0.04, tint=Tint.ACCENT),
    text("number", (20, 60, 120, 7), "{number_line}", size=12, tint=Tint.QUIET),
    text("duplicate", (200, 60, 77, 7), "{duplicate}", align=Align.RIGHT),
    text(
        "name",
        (20, 72, 257, 22),
        "{recipient}",
        face=Typeface.SERIF_STRONG,
        size=34,
        least=15,
        lines=2,
        upright=Upright.MIDDLE,
    ),
    text("act", (20, 96, 257, 8), "piedalījās {kind_locative}", "piedalījās pasākumā", size=16),
    text("event", (20, 105, 257, 15), "„{title}”", size=20, least=11, lines=3),
    text("dates", (20, 128, 70, 14), "{dates}", labels=dict.fromkeys(WORDS, "Norises laiks")),
    text("place", (95, 136, 90, 10), "{place}", lines=2, size=11, least=8),
    text("hours", (190, 120, 87, 7), "{hours}"),
    element("sign", ElementKind.SIGNATURE, (20, 150, 70, 32), size=11, least=8),
    element("sign_2", ElementKind.SIGNATURE, (100, 150, 70, 32), size=11, least=8, number=1),
    text("stamp", (175, 160, 30, 7), "{stamp}"),
    text("issued", (20, 186, 120, 7), "{issue_place}, {issue_date}", "{issue_date}", size=11),
    element("code", ElementKind.CODE, (240, 155, 36, 36)),
)
TABLE = (
    text("title", (20, 20, 170, 12), "IZZIŅA", size=24),
    text("number", (20, 33, 120, 7), "{number_line}"),
    text("name", (20, 42, 170, 12), "{recipient}", size=20, least=10, lines=2),
    element(
        "table", ElementKind.TABLE, (20, 60, 170, 130), texts=HEADINGS, size=10, least=8,
        face=Typeface.SANS,
    ),
    element("sign", ElementKind.SIGNATURE, (20, 200, 70, 30), size=11, least=8),
    text("page", (20, 275, 60, 6), "{page}. lapa no {pages}", size=9, least=8),
    element("code", ElementKind.CODE, (150, 240, 40, 40)),
)  # fmt: skip


def a_design(*elements, **changes):
    """Return a design of these elements, or of one of each kind."""
    design = Design(
        kind=CertificateKind.PARTICIPATION,
        page=PageFormat(),
        elements=elements or ELEMENTS,
        words=WORDS,
    )
    return replace(design, **changes)


def second(one, *texts):
    """Return the element as it speaks the second language."""
    return replace(one, id=f"{one.id}_2", speaks=Speaks.SECOND, texts=everywhere(*texts))
