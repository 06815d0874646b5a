"""The list of territories: replaced by a file, checked whole, and old names understood."""

import contextlib
import csv
import io
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from app.domain.errors import FolderUnusableError, TerritoryFileError
from app.domain.organisations import OrganisationDraft
from app.domain.territories import TerritoryKind, read_territories
from app.domain.territory_files import changes_between, read_territory_file, written
from app.services.wording.errors import sentence
from app.services.wording.territories import changes_words
from tests.support.stores import TODAY, a_person

BUILT_IN = resources.read_text("territories.csv")
CURRENT = read_territories(BUILT_IN)
OWN_HEAD, *OWN_ROWS = BUILT_IN.splitlines()
OFFICIAL_HEAD = (
    "Level,Code,Code_version,Name,Code_parent,Validity_period_begin,Validity_period_end,"
    "Predecessors,Successors"
)


@pytest.fixture
def service(application):
    return application.territories


@pytest.fixture
def save(tmp_path):
    def saved(text, name="list.csv"):
        file = tmp_path / name
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return file

    return saved


def changed(of, /, **cells):
    """Return the built-in list with cells of one row changed; no cells leave the row out."""
    rows = list(csv.DictReader(io.StringIO(BUILT_IN)))
    kept = [row | (cells if row["code"] == of else {}) for row in rows]
    if not cells:
        kept = [row for row in kept if row["code"] != of]
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=rows[0], lineterminator="\n")
    writer.writeheader()
    writer.writerows(kept)
    return text.getvalue()


def added(line):
    return f"{BUILT_IN.rstrip()}\n{line}\n"


def official(*extra, without=()):
    """Return the state's list of today, as far as it matters here."""
    lines = [OFFICIAL_HEAD, "0,LV,1,Latvija,,2021-07-01,,,", "1,LV00A,1,Latgale ,LV,2021-07-01,,,"]
    number = 0
    for place in CURRENT:
        if place.valid_to is not None or place.code in without:
            continue
        if place.is_municipality:
            is_city = place.kind is TerritoryKind.STATE_CITY
            name = f"{place.genitive} valstspilsētas pašvaldība" if is_city else place.name
            lines.append(f"3,{place.code},1,{name} ,LV00A,2021-07-01,,,")
            if is_city:
                lines.append(f"4,{place.code[:4]}010,1,{place.name},{place.code},2021-07-01,,,")
        else:
            number += 1
            lines.append(f"4,9{number:06},1,{place.name},{place.parent},2021-07-01,,,")
    return "\n".join((*lines, *extra, ""))


# --- taking a file in ----------------------------------------------------------------------------


def test_the_list_in_use_changes_nothing(service, save):
    preview = service.look_at(save(BUILT_IN))

    assert not preview.changes
    assert len(preview.territories) == 628
    assert changes_words(preview) == ("The file has the list that is in use. Nothing changes.",)


def test_what_a_list_writes_it_reads_again():
    again = read_territory_file(written(CURRENT), CURRENT, TODAY)

    assert list(again) == list(CURRENT)


def test_a_list_that_excel_saved_is_read(service, save):
    rows = csv.reader(io.StringIO(changed("0042000", name_lv="Preiļu lielnovads")))
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(rows)

    preview = service.look_at(save(b"\xef\xbb\xbf" + text.getvalue().encode()))

    assert preview.changes.renamed == (("Preiļu novads", "Preiļu lielnovads"),)
    assert not preview.changes.ended


def test_a_file_is_told_before_anything_changes(service, save, application):
    application.people.add(a_person(territory="0042000:aglonas-pagasts"))
    application.organisations.add(OrganisationDraft("Skola", territory="0042000:aglonas-pagasts"))
    text = changed("0042000:aglonas-pagasts", valid_to="2026-01-31", successor="0042000")
    text = text.replace(",Preiļu pagasts,", ",Preiļu zemes pagasts,")
    file = save(f"{text.rstrip()}\n0042000:jauna,Jaunā,pilseta,0042000,,,,1,2026-02-01,,,,700\n")

    preview = service.look_at(file)

    assert preview.changes.added == ("Jaunā, Preiļu novads",)
    assert preview.changes.renamed == (("Preiļu pagasts", "Preiļu zemes pagasts"),)
    assert preview.changes.ended == ("Aglonas pagasts, Preiļu novads",)
    assert preview.pointing == 2
    assert changes_words(preview)[-1].startswith("2 records point to ended ones.")
    assert "0042000:jauna" not in service.all


def test_the_new_list_is_used_at_once_and_after_the_next_start(service, save, application, store):
    file = save(changed("0042000", name_lv="Preiļu lielnovads"))

    service.take_in(service.look_at(file))

    assert service.label("0042000") == "Preiļu lielnovads"
    assert service.all.search("lielnovads")[0].name == "Preiļu lielnovads"
    assert (service.source().file_name, service.source().on) == ("list.csv", "2026-11-22")
    assert type(service)(store).label("0042000") == "Preiļu lielnovads"
    with store.database.reading() as connection:
        kept = "SELECT name FROM territory WHERE code = '0042000'"
        assert connection.exec_driver_sql(kept).scalar_one() == "Preiļu lielnovads"


def test_a_place_that_the_file_does_not_have_any_more_stays_for_who_points_to_it(
    service, save, application
):
    person = application.people.add(a_person(territory="0042000:aglonas-pagasts"))

    service.take_in(service.look_at(save(changed("0042000:aglonas-pagasts"))))

    assert service.label(person.territory) == "Aglonas pagasts, Preiļu novads"
    assert service.all[person.territory].valid_to == date(2026, 11, 21)
    report = application.reports.figures(TODAY, TODAY)
    assert report is not None


def test_a_whole_municipality_that_went_stays_with_its_parishes(service, save):
    text = "\n".join(
        line
        for line in BUILT_IN.splitlines()
        if ",0042000," not in line and not line.startswith("0042000,")
    )

    service.take_in(service.look_at(save(text)))

    assert service.label("0042000:aglonas-pagasts") == "Aglonas pagasts, Preiļu novads"
    assert not service.all["0042000"].is_valid_on(TODAY)


def test_the_way_back_leads_to_the_built_in_list(service, save):
    service.take_in(service.look_at(save(changed("0042000", name_lv="Preiļu lielnovads"))))

    service.use_built_in()

    assert service.label("0042000") == "Preiļu novads"
    assert service.source().file_name == ""


def test_a_backup_brings_its_own_list_back(service, save, application, tmp_path):
    backup = application.safety.back_up(tmp_path)
    service.take_in(service.look_at(save(changed("0042000", name_lv="Preiļu lielnovads"))))

    application.safety.restore(backup)

    assert service.label("0042000") == "Preiļu novads"


# --- the state's open data -----------------------------------------------------------------------


def test_the_open_data_of_today_change_nothing_but_keep_the_known_codes():
    found = read_territory_file(official(), CURRENT, TODAY)

    changes = changes_between(CURRENT, found, TODAY)

    assert not changes, changes
    assert {place.code for place in found} == {place.code for place in CURRENT}
    assert found["0042000:aglonas-pagasts"].locative == "Aglonas pagastā"
    assert found["0002000"].name == "Daugavpils"


def test_two_parishes_of_one_name_keep_their_municipalities():
    found = read_territory_file(official(), CURRENT, TODAY)

    labels = sorted(found.label(one.code) for one in found if one.name == "Pilskalnes pagasts")
    assert labels == [
        "Pilskalnes pagasts, Aizkraukles novads",
        "Pilskalnes pagasts, Augšdaugavas novads",
    ]


def test_a_new_town_and_a_merged_municipality_are_understood():
    text = official(
        "3,0041000,1,Līvānu novads (before 01.01.2026.),LV00A,2021-07-01,2025-12-31,,0042001",
        "3,0042001,1,Preiļu novads,LV00A,01.01.2026,,0042000;0041000,",
        "4,0042777,1,Aglona,0042001,1/1/2026,,,",
        "4,0042040,1,Aglonas pagasts,0042001,2026-01-01T00:00:00,,,",
        "3,0100000,1,Senais novads,LV00A,2009-07-01,2021-06-30,,0042000",
        without={"0041000", "0042000:aglonas-pagasts"},
    )

    found = read_territory_file(text, CURRENT, TODAY)

    assert found.successor_of("0041000").code == "0042001"
    assert found["0041000"].name == "Līvānu novads"
    assert found["0042777"].locative == "Aglonā"
    assert found["0042777"].kind is TerritoryKind.TOWN
    assert found["0042001"].is_in_latgale_region
    assert found["0042000:aglonas-pagasts"].parent == "0042001"
    assert "0100000" not in found


def test_the_row_that_stands_today_has_the_code_that_records_point_to():
    text = official(
        "4,0042040,1,Aglonas pagasts,0042000,2021-07-01,2025-12-31,,0042041",
        "4,0042041,1,Aglonas pagasts,0042000,2026-01-01,,0042040,",
        without={"0042000:aglonas-pagasts"},
    )

    found = read_territory_file(text, CURRENT, TODAY)

    assert found["0042000:aglonas-pagasts"].valid_from == date(2026, 1, 1)
    assert found["0042040"].valid_to == date(2025, 12, 31)


def test_the_newest_version_of_a_code_counts():
    text = official("3,0042000,2,Preiļu lielnovads,LV00A,2026-01-01,,,")

    assert read_territory_file(text, CURRENT, TODAY)["0042000"].name == "Preiļu lielnovads"


# --- what is no list -----------------------------------------------------------------------------

BROKEN = {
    "columns": "vārds;uzvārds\nAnna;Bērziņa\n",
    "empty file": "",
    "form": f"{OWN_HEAD}\n{OWN_ROWS[0]}\n0,1\n",
    "quote": f'{OWN_HEAD}\n"{OWN_ROWS[0]}\n',
    "zero": f"{OWN_HEAD}\n{OWN_ROWS[0]}\0\n",
    "long": changed("0042000", name_lv="x" * 200),
    "cell without end": f'{OWN_HEAD}\n"{"x" * 200_000}',
    "kind": changed("0042000", kind="apriņķis"),
    "code": changed("0042000", code="00 42"),
    "name": changed("0042000", name_lv="42"),
    "day": changed("0042000", valid_from="2021-02-30"),
    "backwards": changed("0042000", valid_to="2020-01-01"),
    "twice": added(OWN_ROWS[0]),
    "parent missing": changed("0042000:aglonas-pagasts", parent="0099000"),
    "parent of itself": changed("0042000:aglonas-pagasts", parent="0042000:aglonas-pagasts"),
    "parent no municipality": changed("0042000:aglonas-pagasts", parent="0032000:kraslava"),
    "municipality within": changed("0042000", parent="0032000"),
    "successor missing": changed("0042000", successor="0099000"),
    "successor of itself": changed("0042000", successor="0042000"),
    "loop": changed("0042000", successor="0038001").replace(
        ",2025-07-01,,,ATVK", ",2025-07-01,,0042000,ATVK"
    ),
    "no municipality": OWN_HEAD + "\n",
    "many rows": OWN_HEAD + "\n" + "\n".join(OWN_ROWS[:1] * 20_001),
    "official twice": official("3,0042000,1,Preiļu novads,LV00A,2021-07-01,,,"),
    "official parent": official("4,0099999,1,Jauns pagasts,0099000,2021-07-01,,,"),
    "official day": official("4,0099999,1,Jauns pagasts,0042000,vakar,,,"),
    "official loop": official(
        "3,0098000,1,Viens novads,LV00A,2021-07-01,2022-01-01,,0099000",
        "3,0099000,1,Otrs novads,LV00A,2021-07-01,2022-01-01,,0098000",
    ),
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN.keys())
def test_what_is_no_sound_list_is_refused_in_a_sentence_and_changes_nothing(service, save, text):
    with pytest.raises(TerritoryFileError) as refused:
        service.look_at(save(text))

    words = sentence(refused.value)
    assert words.endswith(".")
    assert "{" not in words
    assert len(service.all) == 628


def test_a_loop_of_successors_is_named_as_one(service, save):
    with pytest.raises(TerritoryFileError) as refused:
        service.look_at(save(BROKEN["loop"]))

    assert refused.value.reason == "loop"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param("ā".encode("utf-16"), "encoding", id="utf-16"),
        pytest.param("Preiļu novads".encode("cp1257"), "encoding", id="cp1257"),
        pytest.param(b"PK\x03\x04" + b"\xff" * 100, "encoding", id="workbook"),
        pytest.param(b"x" * 4_000_001, "size", id="too large"),
    ],
)
def test_what_is_no_text_is_refused(service, save, content, reason):
    with pytest.raises(TerritoryFileError) as refused:
        service.look_at(save(content))

    assert refused.value.reason == reason


def test_a_file_that_is_not_there_is_said(service, tmp_path):
    with pytest.raises(FolderUnusableError):
        service.look_at(tmp_path / "nowhere.csv")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.lists(st.text(alphabet='0123456789ABab,"\n\u0000āš-./', max_size=12), max_size=12),
        max_size=6,
    ),
    st.sampled_from((OWN_HEAD, OFFICIAL_HEAD)),
)
def test_whatever_rows_a_file_has_it_is_read_or_refused(rows, head):
    text = "\n".join((head, *map(",".join, rows)))

    with contextlib.suppress(TerritoryFileError):
        assert len(read_territory_file(text, CURRENT, TODAY)) >= len(CURRENT)


# --- what people type ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Aglonas novads", ("Preiļu novads", "until 2021 Aglonas novads")),
        ("aglonas novads", ("Preiļu novads", "until 2021 Aglonas novads")),
        ("ilukstes novads", ("Augšdaugavas novads", "until 2021 Ilūkstes novads")),
        ("Daugavpils novads", ("Augšdaugavas novads", "until 2021 Daugavpils novads")),
        ("Daugavpils", ("Daugavpils", "")),
        ("Preiļu novads", ("Preiļu novads", "")),
        ("Rugāju n", ("Balvu novads", "until 2021 Rugāju novads")),
        ("Rugāj", ("Rugāju pagasts", "Balvu novads")),
        ("Varakļānu novads", ("Varakļānu novads", "since 2025 part of Madonas novads")),
    ],
)
def test_old_municipalities_lead_to_those_of_today(service, typed, first):
    offer = service.offers(typed)[0]

    assert (offer.name, offer.about) == first


def test_a_municipality_that_was_parted_offers_every_part(service):
    offers = service.offers("Aglonas novads")

    assert {one.name for one in offers if one.hint} == {"Preiļu novads", "Krāslavas novads"}
    assert "Aglonas pagasts" in [one.name for one in offers]


def test_what_exists_comes_before_what_was(service):
    assert service.offers("Aglon")[0].hint == ""


def test_an_offer_in_one_line_says_where_and_why(service):
    assert service.offers("Naujenes")[0].line == "Naujenes pagasts, Augšdaugavas novads"
    line = "Augšdaugavas novads (until 2021 Daugavpils novads)"
    assert service.offers("Daugavpils novads")[0].line == line


def test_a_list_of_people_is_read_with_the_list_of_territories_in_use(service, save, application):
    people = save("Vārds;Uzvārds;Dzīvesvieta\nAnna;Bērziņa;Preiļu lielnovads\n", "cilveki.csv")
    application.people_import.look_at(people)
    service.take_in(service.look_at(save(changed("0042000", name_lv="Preiļu lielnovads"))))

    application.people_import.take_in(application.people_import.look_at(people))

    assert application.people.find("Anna")[0].territory == "0042000"
