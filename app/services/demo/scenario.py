"""The scene of the sample: a programme and the ten centres of the initiative's own scale.

The places are real, everything that happens there is invented.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MARK: Final = "PARAUGS"
"""Sample data is seen to be sample data on every screen and every paper."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One centre of the sample before anything happens in it."""

    code: str
    name: str
    territory: str
    around: tuple[str, ...]
    places: tuple[str, ...]
    signatory: str
    position: str = "centra vadītāja"
    projects: int = 3
    neighbours: tuple[str, ...] = ()
    has_second_laptop: bool = False
    changes_same_records: bool = True
    """Whether its two laptops, which know nothing of each other, also change the same records."""


PROGRAMME_NAME: Final = f"Darbīgās kopienas ({MARK})"
PROGRAMME: Final = {
    "name": PROGRAMME_NAME,
    "project_number": f"{MARK}-2026/1",
    "funder": f"Kopienu atbalsta fonds ({MARK})",
    "funding_statement": "Pasākums notiek programmā „Darbīgās kopienas” ar Kopienu atbalsta fonda "
    f"finansējumu. {MARK}: visi ieraksti ir izdomāti.",
    "controller": f"biedrība „Kopienu tīkls” ({MARK})",
    "contact": "kopienas@example.lv",
}

COORDINATOR: Final = f"Koordinatores dators ({MARK})"

CENTRES: Final = (
    Scene(
        "MAL",
        f"Maltas kopienas centrs ({MARK})",
        "0043000:maltas-pagasts",
        ("0043000:silmalas-pagasts", "0043000:feimanu-pagasts", "0043000:pusas-pagasts"),
        ("Maltas kopienas centrs", "Maltas bibliotēkas lasītava", "Maltas parks"),
        "Inese Zeltiņa",
        neighbours=("NAU", "AGL"),
    ),
    Scene(
        "NAU",
        f"Nautrēnu kopienas centrs ({MARK})",
        "0043000:nautrenu-pagasts",
        ("0043000:dricanu-pagasts", "0043000:berzgales-pagasts", "0043000:ilzeskalna-pagasts"),
        ("Nautrēnu kopienas centrs", "Nautrēnu skolas zāle", "Rogovkas estrāde"),
        "Aldis Macāns",
        "centra vadītājs",
        neighbours=("MAL", "KAR"),
    ),
    Scene(
        "AGL",
        f"Aglonas kopienas centrs ({MARK})",
        "0042000:aglonas-pagasts",
        ("0042000:pelecu-pagasts", "0042000:rusonas-pagasts", "0032000:graveru-pagasts"),
        ("Aglonas kopienas centrs", "Aglonas tautas nams", "Cirīša ezera krasts"),
        "Solvita Spūle",
        projects=4,
        neighbours=("RIE", "MAL"),
        has_second_laptop=True,
    ),
    Scene(
        "RIE",
        f"Riebiņu kopienas centrs ({MARK})",
        "0042000:riebinu-pagasts",
        ("0042000:preili", "0042000:silajanu-pagasts", "0042000:stabulnieku-pagasts"),
        ("Riebiņu kopienas centrs", "Riebiņu kultūras nams", "Riebiņu parks"),
        "Gunita Pastare",
        neighbours=("AGL", "VIS"),
    ),
    Scene(
        "VIS",
        f"Višķu kopienas centrs ({MARK})",
        "0022000:visku-pagasts",
        ("0022000:ambelu-pagasts", "0022000:dubnas-pagasts", "0022000:malinovas-pagasts"),
        ("Višķu kopienas centrs", "Špoģu vidusskolas zāle", "Luknas ezera krasts"),
        "Normunds Vaikulis",
        "centra vadītājs",
        neighbours=("RIE", "DGP"),
    ),
    Scene(
        "ILU",
        f"Ilūkstes kopienas centrs ({MARK})",
        "0022000:ilukste",
        ("0022000:bebrenes-pagasts", "0022000:pilskalnes-pagasts", "0022000:subate"),
        ("Ilūkstes kopienas centrs", "Ilūkstes bibliotēka", "Ilūkstes pilsētas parks"),
        "Evita Ruskule",
        neighbours=("DGP", "VIS"),
    ),
    Scene(
        "KAR",
        f"Kārsavas kopienas centrs ({MARK})",
        "0037000:karsava",
        ("0037000:malnavas-pagasts", "0037000:mezvidu-pagasts", "0037000:salnavas-pagasts"),
        ("Kārsavas kopienas centrs", "Kārsavas bibliotēka", "Kārsavas estrāde"),
        "Raivis Logins",
        "centra vadītājs",
        neighbours=("NAU", "DAG"),
    ),
    Scene(
        "DAG",
        f"Dagdas kopienas centrs ({MARK})",
        "0032000:dagda",
        ("0032000:dagdas-pagasts", "0032000:andrupenes-pagasts", "0032000:svarinu-pagasts"),
        ("Dagdas kopienas centrs", "Dagdas tautas nams", "Dagdas ezera krasts"),
        "Sanita Trūpa",
        projects=4,
        neighbours=("IND", "KAR"),
        has_second_laptop=True,
    ),
    Scene(
        "IND",
        f"Indras kopienas centrs ({MARK})",
        "0032000:indras-pagasts",
        ("0032000:piedrujas-pagasts", "0032000:robeznieku-pagasts", "0032000:kraslava"),
        ("Indras kopienas centrs", "Indras kultūras nams", "Indras skolas dārzs"),
        "Ilmārs Stafeckis",
        "centra vadītājs",
        neighbours=("DAG", "DGP"),
    ),
    Scene(
        "DGP",
        f"Daugavpils kopienas centrs ({MARK})",
        "0002000",
        ("0022000:naujenes-pagasts", "0022000:kalkunes-pagasts", "0022000:tabores-pagasts"),
        ("Daugavpils kopienas centrs", "Ķīmijas apkaimes bibliotēka", "Esplanādes parks"),
        "Agnese Vucāne",
        neighbours=("ILU", "IND"),
    ),
)
