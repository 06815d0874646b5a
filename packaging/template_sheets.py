"""Draws every template of a certificate into contact sheets in build/templates, to be looked at.

One sheet for each look, page and language, with all kinds, each with usual, long and little to say.
Texts that do not fit are named. It knows nothing of records: the papers are invented.

    python packaging/template_sheets.py                all of them
    python packaging/template_sheets.py --look warm --size a5 --second en --grey
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, replace
from datetime import date
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PIL import Image  # noqa: E402  the path to the project has to be known first

from app.documents.certificates import Supplies, Work, draw_design, plan_certificate  # noqa: E402
from app.documents.logos import clean_logo, open_logo  # noqa: E402
from app.documents.looks import build_design  # noqa: E402
from app.documents.preview import Preview  # noqa: E402
from app.documents.sample_paper import sample_paper  # noqa: E402
from app.domain.designs import (  # noqa: E402
    CertificateKind,
    Look,
    Orientation,
    PageFormat,
    PaperSize,
)
from app.domain.logos import PaperLogo  # noqa: E402
from app.domain.papers import CertificatePaper, Issuer, Signatory  # noqa: E402
from app.texts import LANGUAGES  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.documents.logos import OpenLogo
    from app.domain.designs import Design

FOLDER: Final = ROOT / "build" / "templates"
_WIDTH: Final = 620  # of a tile, in pixels
_GAP: Final = 6
_GREY: Final = (120, 120, 120)
_LONG_TITLE: Final = (
    "Kopienas resursu apzināšana un sadarbības veidošana starp skolām, bibliotēkām, jauniešu "
    "centriem un pašvaldību iestādēm Latgales reģiona novados šogad"
)
_LONG_TOPICS: Final = (
    "kopienas resursu karte un tās veidošana kopā ar bērniem; sadarbība ar vecākiem; "
    "starpkultūru dialogs klasē; konfliktu risināšana; projektu rakstīšana"
)
_SIGNATORIES: Final = (
    Signatory("Ilga Paraudziņa", "Preiļu novada kopienas resursu centra vadītāja"),
    Signatory("Kristīne Bērziņa-Kalniņa", "Izglītības pārvaldes vadītāja vietniece"),
    Signatory("Jānis Paraugs", "Programmas vadītājs"),
)
_LOGO: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} 100">'
    '<rect width="{0}" height="100" fill="{1}"/></svg>'
)


@dataclass(frozen=True, slots=True)
class Wish:
    """Which templates are drawn, and whether without colours."""

    looks: tuple[Look, ...]
    pages: tuple[PageFormat, ...]
    languages: tuple[str, ...]
    second: str
    is_grey: bool


def main() -> None:
    """Draw what was asked for."""
    wish = _wish()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for look, page, language in product(wish.looks, wish.pages, wish.languages):
        name = "-".join(filter(None, (look, page.size, page.orientation, language, wish.second)))
        sheet = _contact_sheet(list(_tiles(look, page, language, wish.second)))
        (sheet.convert("L") if wish.is_grey else sheet).save(FOLDER / f"{name}.png")
        print(FOLDER / f"{name}.png")


def _wish() -> Wish:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--look", type=Look, choices=list(Look))
    parser.add_argument("--size", type=PaperSize, choices=list(PaperSize))
    parser.add_argument("--orientation", type=Orientation, choices=list(Orientation))
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--second", choices=LANGUAGES, default="")
    parser.add_argument("--grey", action="store_true")
    asked = parser.parse_args()
    sizes = (asked.size,) if asked.size else tuple(PaperSize)
    lies = (asked.orientation,) if asked.orientation else tuple(Orientation)
    return Wish(
        (asked.look,) if asked.look else tuple(Look),
        tuple(PageFormat(*page) for page in product(sizes, lies)),
        (asked.language,) if asked.language else LANGUAGES,
        asked.second,
        is_grey=asked.grey,
    )


def _tiles(look: Look, page: PageFormat, language: str, second: str) -> Iterator[Image.Image]:
    supplies = Supplies(_logos())
    for change, kind in product((_usual, _long, _little), CertificateKind):
        design = build_design(kind, look, page, is_bilingual=bool(second))
        paper = change(_paper(design, language, second))
        _name_problems(paper, design, supplies)
        with Preview(draw_design(design, paper, supplies)) as preview:
            picture = preview.picture(0, _WIDTH)
        image = Image.frombytes("RGBX", (picture.width, picture.height), picture.pixels)
        yield image.convert("RGB")


def _name_problems(paper: CertificatePaper, design: Design, supplies: Supplies) -> None:
    for problem in plan_certificate(Work(paper, design), supplies).problems:
        print(f"  {design.kind}: {problem.kind} {problem.field} {problem.text}")


def _paper(design: Design, language: str, second: str) -> CertificatePaper:
    return replace(sample_paper(design, language), second_language=second, logos=("a", "b"))


def _usual(paper: CertificatePaper) -> CertificatePaper:
    return replace(paper, signatories=_SIGNATORIES[:1], last_day=paper.first_day)


def _long(paper: CertificatePaper) -> CertificatePaper:
    return replace(
        paper,
        recipient="Aleksandra Margarita Konstantinopoļska-Vecozoliņa-Jēkabsone",
        title=_LONG_TITLE,
        topics=_LONG_TOPICS,
        first_day=date(2026, 11, 28),
        last_day=date(2026, 12, 3),
        place="Augšdaugavas novada Naujenes pagasta Naujenes Kultūras nams",
        issuer=Issuer("Biedrība „Latgales kopienu attīstības un izglītības centrs”", "40000000000"),
        signatories=_SIGNATORIES,
        logos=("a", "b", "c"),
        rows=paper.rows * 4,
    )


def _little(paper: CertificatePaper) -> CertificatePaper:
    return replace(
        paper,
        recipient="Ia Ule",
        title="Talka",
        place="",
        hours=0,
        issuer=Issuer(paper.issuer.name),
        signatories=(),
        logos=(),
        programme="",
        funding_statement="",
        issue_place="",
        has_stamp_place=False,
        approval_authority="",
        topics="",
        facilitators=(),
        personal_code="",
        reason="",
    )


def _logos() -> dict[str, OpenLogo]:
    shapes = {"a": (300, "#1B3F8B"), "b": (160, "#003399"), "c": (420, "#A02020")}
    opened = {}
    for key, shape in shapes.items():
        clean = clean_logo(_LOGO.format(*shape).encode())
        logo = open_logo(PaperLogo(key, clean.form, clean.content))
        if logo:
            opened[key] = logo
    return opened


def _contact_sheet(tiles: list[Image.Image]) -> Image.Image:
    columns = len(CertificateKind)
    width, height = tiles[0].width + _GAP, tiles[0].height + _GAP
    rows = -(-len(tiles) // columns)
    sheet = Image.new("RGB", (columns * width + _GAP, rows * height + _GAP), _GREY)
    for index, tile in enumerate(tiles):
        row, column = divmod(index, columns)
        sheet.paste(tile, (column * width + _GAP, row * height + _GAP))
    return sheet


if __name__ == "__main__":
    main()
