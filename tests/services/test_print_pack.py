from dataclasses import replace
from datetime import date

import pytest
import zxingcpp

from app.domain.errors import FolderUnusableError
from app.domain.events import TeamRole
from app.domain.pack_choices import PackChoices, PackPaper, PackWish
from app.domain.people import ConsentPurpose
from app.domain.person_codes import person_code
from app.domain.sheets import SheetColumn, SheetForm
from app.jobs import JobCancelled
from app.services.print_pack import PackPiece, PackPrint
from tests.documents.read_back import details_of, on_one_line, pages_of, picture_of
from tests.support.stores import TODAY, a_person, a_session, an_event, table_dump

ALL = tuple(paper.value for paper in PackPaper)
EVERYTHING = PackWish(choices=PackChoices(papers=ALL))


def only(*papers, **more):
    return PackWish(choices=PackChoices(papers=tuple(one.value for one in papers)), **more)


def text_of(pdf):
    return on_one_line(" ".join(pages_of(pdf)))


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "papers"
    made.mkdir()
    return made


class StoppingJob:
    """A job that is cancelled after so many safe points."""

    def __init__(self, after):
        self.left = after

    @property
    def is_cancelled(self):
        self.left -= 1
        return self.left < 0

    def report(self, progress):
        pass


@pytest.fixture
def event(application):
    made = application.events.add(an_event(place="Preiļu bibliotēka"), [a_session()])
    mother = application.people.add(a_person("Ilze", "Liepa", phone="21234567", birth_year=1985))
    child = application.people.add(
        a_person("Anna", "Liepa", age_band="0-12", guardian=mother.id, phone="21234567")
    )
    other = application.people.add(
        a_person("Jānis", "Ozols", email="janis@example.lv", birth_year=1961)
    )
    application.attendance.register(made.id, [mother.id, child.id, other.id])
    return made


@pytest.fixture
def people(application, event):
    return {one.given: one.person for one in application.attendance.grid(event.id).people}


def test_forms_that_people_fill_in_are_leaves_of_their_own(application, event):
    copies = ((PackPaper.SHEET, 2), (PackPaper.FEEDBACK, 3))

    made = application.print_pack.make(
        event.id, only(PackPaper.SHEET, PackPaper.FEEDBACK, copies=copies)
    )

    assert made.parts == (1, 1, 1, 1, 1)
    many = PackPrint(b"", (PackPiece(PackPaper.SHEET, 3, 2), PackPiece(PackPaper.CONSENT, 2)), ())
    assert many.parts == (3, 3, 1, 1)


def test_the_pack_is_one_file_with_every_paper_in_its_order(application, event):
    made = application.print_pack.make(event.id, EVERYTHING)

    assert [piece.paper for piece in made.pieces] == list(PackPaper)
    texts = pages_of(made.pdf)
    assert len(texts) == made.pages
    marks = [
        "DALĪBNIEKU REĢISTRĀCIJAS LAPA", "Radošā darbnīca", "FOTOGRĀFAM",
        "VECĀKA VAI AIZBILDŅA PIEKRIŠANA",
        "JŪSU VĒRTĒJUMS", "Paņemiet karti līdzi",
    ]  # fmt: skip
    found = [next(at for at, text in enumerate(texts) if mark in text) for mark in marks]
    assert found == sorted(found)
    assert details_of(made.pdf)["Title"] == "Adventes vainagu darbnīca"
    assert details_of(made.pdf)["Creator"] == "Kopā"


def test_no_paper_tells_a_contact_or_a_birth_date_of_anybody(application, event):
    text = text_of(application.print_pack.make(event.id, EVERYTHING).pdf)

    for secret in ("21234567", "21 234 567", "janis@example.lv", "1961", "1985"):
        assert secret not in text


def test_copies_are_as_many_as_the_event_asks_for_unless_a_number_is_given(application, event):
    wish = only(PackPaper.FEEDBACK, PackPaper.CONSENT, PackPaper.POSTER)

    usual = application.print_pack.make(event.id, wish)
    asked = application.print_pack.make(
        event.id,
        PackWish(
            choices=wish.choices,
            copies=((PackPaper.FEEDBACK, 5), (PackPaper.CONSENT, 4), (PackPaper.POSTER, 0)),
        ),
    )

    assert {one.paper: (one.pages, one.copies) for one in usual.pieces} == {
        PackPaper.POSTER: (1, 1),
        PackPaper.CONSENT: (1, 1),
        PackPaper.FEEDBACK: (1, 3),
    }
    assert len(pages_of(usual.pdf)) == 5
    assert {one.paper: (one.pages, one.copies) for one in asked.pieces} == {
        PackPaper.CONSENT: (2, 1),
        PackPaper.FEEDBACK: (1, 5),
    }


def test_a_preview_shows_each_paper_once_and_remembers_no_page(application, store, event):
    made = application.print_pack.preview(event.id, EVERYTHING)

    assert made.pages == sum(piece.pages for piece in made.pieces)
    assert table_dump(store, "sheet_page") == []


def test_what_a_printer_is_asked_for_is_looked_at_page_for_page(application, event):
    wish = replace(only(PackPaper.FEEDBACK), copies=((PackPaper.FEEDBACK, 4),))

    shown = application.print_pack.preview(event.id, wish, is_repeated=True)

    assert len(pages_of(shown.pdf)) == 4


def test_only_a_made_pack_remembers_the_pages_of_its_sheet(application, store, event):
    application.print_pack.make(event.id, only(PackPaper.SHEET))

    assert len(table_dump(store, "sheet_page")) == 1
    assert application.undo.next_undo().what == "sheet.print"


def test_a_grown_up_is_in_pictures_until_they_say_no(application, event, people):
    before = application.print_pack.offer(event.id)
    application.people.record_consent(people["Jānis"], ConsentPurpose.PHOTO, TODAY, is_given=False)
    after = application.print_pack.offer(event.id)

    assert before.not_pictured == 1
    assert after.not_pictured == 2
    text = text_of(application.print_pack.preview(event.id, only(PackPaper.PHOTO_LIST)).pdf)
    assert "Jānis Ozols" in text
    assert "Ilze Liepa" not in text


def test_a_child_is_not_in_pictures_until_somebody_agrees(application, event, people):
    wish = only(PackPaper.PHOTO_LIST)
    before = text_of(application.print_pack.preview(event.id, wish).pdf)
    application.people.record_consent(
        people["Anna"], ConsentPurpose.CHILD_PHOTO, TODAY, is_given=True
    )
    after = text_of(application.print_pack.preview(event.id, wish).pdf)

    assert "Anna Liepa" in before
    assert "Anna Liepa" not in after
    assert "Neviens no sarakstā esošajiem nav lūdzis" in after


def test_a_no_kept_on_another_record_of_the_same_person_counts(application, event, people):
    double = application.people.add(a_person("Jānis", "Ozols", phone="63123456"))
    application.duplicates.same(people["Jānis"], double.id)
    application.people.record_consent(double.id, ConsentPurpose.PHOTO, TODAY, is_given=False)

    text = text_of(application.print_pack.preview(event.id, only(PackPaper.PHOTO_LIST)).pdf)

    assert "Jānis Ozols" in text


def test_somebody_with_two_records_on_the_list_has_one_label(application, event, people):
    double = application.people.add(a_person("Jānis", "Ozols", phone="63123456"))
    application.attendance.register(event.id, [double.id])
    application.duplicates.same(people["Jānis"], double.id)

    text = text_of(application.print_pack.preview(event.id, only(PackPaper.LABELS)).pdf)

    assert text.count("Ozols") == 1


def test_a_consent_form_knows_the_child_and_the_guardian(application, event):
    text = text_of(application.print_pack.preview(event.id, only(PackPaper.CONSENT)).pdf)

    assert text.index("Anna Liepa") < text.index("Ilze Liepa")
    assert "Jānis" not in text


def test_labels_and_cards_carry_the_code_of_their_person(application, event, people):
    code = person_code(people["Jānis"])
    in_groups = f"{code[:4]} {code[4:8]} {code[8:12]} {code[12:]}"

    for paper in (PackPaper.LABELS, PackPaper.CARDS):
        assert in_groups in text_of(application.print_pack.preview(event.id, only(paper)).pdf)
    bare = PackWish(choices=PackChoices(papers=("labels",), has_code=False))
    assert in_groups not in text_of(application.print_pack.preview(event.id, bare).pdf)


@pytest.mark.parametrize("paper", [PackPaper.LABELS, PackPaper.CARDS])
def test_a_printed_code_lets_its_person_in_at_the_door(application, event, people, paper):
    pdf = application.print_pack.preview(event.id, only(paper)).pdf
    session = application.events.page(event.id).sessions[0].id

    read = zxingcpp.read_barcodes(picture_of(pdf, width=1654))
    came = {
        match.person
        for code in read
        for match in application.door.scan(session, code.text).check_in.arrived
    }

    assert came == set(people.values())


def test_the_poster_names_who_leads_the_event(application, event, people):
    application.events.set_team_member(event.id, people["Ilze"], TeamRole.FACILITATOR)

    text = text_of(application.print_pack.preview(event.id, only(PackPaper.POSTER)).pdf)

    assert "Vada: Ilze Liepa" in text
    assert "Jānis" not in text


def test_a_folder_gets_a_file_for_each_paper_in_an_order_that_sorts(application, event, folder):
    saved = application.print_pack.save(event.id, EVERYTHING, folder)

    names = [file.name for file in saved.files]
    assert names == sorted(names)
    assert [name[0] for name in names] == list("1234567")
    assert names[4].endswith("_x3.pdf")
    assert all(name.isascii() for name in names)
    assert sorted(one.name for one in folder.iterdir()) == names
    assert len(pages_of(saved.files[4].read_bytes())) == 1


@pytest.mark.parametrize("after", range(7))
def test_a_stopped_pack_leaves_nothing_half(application, store, event, folder, after):
    for work in (
        lambda job: application.print_pack.save(event.id, EVERYTHING, folder, job),
        lambda job: application.print_pack.make(event.id, EVERYTHING, job),
    ):
        with pytest.raises(JobCancelled):
            work(StoppingJob(after))

        assert list(folder.iterdir()) == []
        assert table_dump(store, "sheet_page") == []


def test_a_folder_that_refuses_one_file_keeps_none(application, store, event, folder):
    blocked = application.print_pack.save(event.id, only(PackPaper.POSTER), folder).files[0]
    blocked.unlink()
    part = folder / "1_poster_adventes_vainagu_darbnica.pdf.part"
    part.mkdir()

    assert blocked.name + ".part" == part.name
    with pytest.raises(FolderUnusableError):
        application.print_pack.save(event.id, only(PackPaper.POSTER, PackPaper.PHOTO_LIST), folder)

    assert [one.name for one in folder.iterdir()] == [part.name]


def test_what_cannot_be_printed_is_named_with_its_paper(application, event):
    wrong = application.people.add(a_person("Aigars 🌳", "Bērzs"))
    application.attendance.register(event.id, [wrong.id])

    made = application.print_pack.preview(event.id, only(PackPaper.LABELS, PackPaper.CARDS))

    assert [one.paper for one in made.problems] == [PackPaper.LABELS, PackPaper.CARDS]
    assert {one.problem.letters for one in made.problems} == {"🌳"}


def test_an_event_without_anything_yet_has_the_papers_that_it_can_have(application):
    bare = application.events.add(an_event(), [])

    made = application.print_pack.make(bare.id, EVERYTHING)

    assert [piece.paper for piece in made.pieces] == [
        PackPaper.POSTER, PackPaper.PHOTO_LIST, PackPaper.FEEDBACK,
    ]  # fmt: skip
    assert {one.paper for one in made.problems} == {
        PackPaper.SHEET, PackPaper.LABELS, PackPaper.CARDS,
    }  # fmt: skip


@pytest.mark.parametrize("language", ["lv", "en", "ru"])
def test_the_pack_speaks_the_language_of_the_papers(application, event, language):
    wish = PackWish(language, PackChoices(papers=ALL))

    text = text_of(application.print_pack.preview(event.id, wish).pdf)

    mark = {"lv": "JŪSU VĒRTĒJUMS", "en": "YOUR OPINION", "ru": "ВАШЕ МНЕНИЕ"}[language]
    assert mark in text


def test_forms_that_people_fill_in_come_in_a_second_language_too(application, event):
    wish = PackWish("lv", PackChoices(papers=ALL, second_language="ru"))

    made = application.print_pack.make(event.id, wish)

    text = text_of(made.pdf)
    assert (text.count("JŪSU VĒRTĒJUMS"), text.count("ВАШЕ МНЕНИЕ")) == (3, 3)
    assert (
        text.count("VECĀKA VAI AIZBILDŅA PIEKRIŠANA"),
        text.count("СОГЛАСИЕ РОДИТЕЛЯ ИЛИ ОПЕКУНА"),
    ) == (1, 1)
    assert "Ваши данные" in text
    assert "ФОТОГРАФУ" not in text
    assert PackWish("ru", wish.choices).second_language == ""


def test_a_started_sheet_of_labels_is_used_on(application, event):
    whole = application.print_pack.preview(event.id, only(PackPaper.LABELS))
    started = application.print_pack.preview(event.id, only(PackPaper.LABELS, first_label=20))

    assert whole.pages == 1
    assert started.pages == 2


def test_the_choices_of_this_laptop_are_kept(application):
    choices = PackChoices(papers=("poster",), label_sheet="90x54", poster_is_a3=True)
    preferences = application.settings.preferences()

    application.settings.prefer(preferences.__class__(pack=choices))

    assert application.settings.preferences().pack == choices
    assert date(2026, 11, 22) == TODAY


def test_a_pack_that_was_not_printed_after_all_forgets_its_sheet(application, store, event):
    made = application.print_pack.make(event.id, EVERYTHING)
    without_sheet = application.print_pack.make(event.id, only(PackPaper.POSTER))

    application.print_pack.take_back(without_sheet)
    assert len(table_dump(store, "sheet_page")) == 1
    application.print_pack.take_back(made)
    assert table_dump(store, "sheet_page") == []


def test_the_sheet_of_the_pack_looks_as_this_laptop_chose(application, event):
    form = SheetForm.SIDE_BY_SIDE
    chosen = application.sheets.choice(form)
    application.sheets.remember(form, replace(chosen, columns=(SheetColumn.SIGNATURE,)))

    text = text_of(application.print_pack.preview(event.id, only(PackPaper.SHEET)).pdf)

    assert "Paraksts" in text
    assert "Piekrītu saņemt ziņas" not in text


def test_a_form_that_nobody_signs_is_no_sign_in_sheet_of_a_pack(application, event):
    form = SheetForm.CHECKLIST
    application.sheets.remember(form, application.sheets.choice(form))

    text = text_of(application.print_pack.preview(event.id, only(PackPaper.SHEET)).pdf)

    assert "Paraksts" in text
