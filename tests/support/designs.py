"""Designs made for tests: small, whole, and easy to make wrong in one place."""

from __future__ import annotations

from dataclasses import replace

from app.domain.designs import (
    CertificateKind,
    Design,
    Element,
    ElementKind,
    PageFormat,
    PaperWords,
)

WORDS = {
    "lv": PaperWords(
        "Nr. {number}",
        "PARAUGS",
        "Dublikāts, Nr. {number}",
        "Z. v.",
        "Parakstīts elektroniski",
        {
            "academic": ("akadēmiskā stunda", "akadēmiskās stundas", "akadēmisko stundu"),
            "clock": ("stunda", "stundas", "stundu"),
        },
    ),
    "en": PaperWords(
        "No. {number}",
        "SAMPLE",
        "Duplicate, No. {number}",
        "Stamp",
        "Signed electronically",
        {"academic": ("academic hour", "academic hours"), "clock": ("hour", "hours")},
    ),
    "ru": PaperWords(
        "№ {number}",
        "ОБРАЗЕЦ",
        "Дубликат, № {number}",
        "М. П.",
        "Подписано электронно",
        {
            "academic": ("ак. час", "ак. часа", "ак. часов"),
            "clock": ("час", "часа", "часов"),
        },
    ),
}


def a_text(element_id="name", text="{recipient}", **more) -> Element:
    texts = dict.fromkeys(WORDS, (text,))
    box = {"x": 20, "y": 60, "width": 200, "height": 20, "size": 30.0, "least": 14.0}
    return Element(element_id, ElementKind.TEXT, texts=texts, **{**box, **more})


def a_design(*elements: Element, **more) -> Design:
    usual = (
        a_text(),
        a_text("number", "{number_line}", y=90, height=8, size=11.0, least=9.0),
        Element("signature", ElementKind.SIGNATURE, 20, 150, 110, 22),
        Element("code", ElementKind.CODE, 240, 150, 38, 38),
    )
    page = more.pop("page", PageFormat())
    kind = more.pop("kind", CertificateKind.PARTICIPATION)
    return Design(kind, page, elements or usual, WORDS, **more)


def with_words(design: Design, text: str) -> Design:
    """Return the design with another wording above the name."""
    first, *others = design.elements
    return replace(design, elements=(replace(first, texts=dict.fromkeys(WORDS, (text,))), *others))
