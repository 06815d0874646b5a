"""Who signs: in order, in three languages, with a picture; nobody typed with a centre is lost."""

from dataclasses import replace

import pytest
from pypdfium2 import PdfDocument
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

from app.domain.certificate_wishes import ListLine, ListSource, PaperOrder
from app.domain.certificates import TemplateChoice
from app.domain.errors import InvalidValueError, NameMissingError, NotFoundError
from app.domain.errors_templates import PaperPictureError
from app.domain.papers import Signatory
from app.domain.signatories import MOST_SIGNATORIES, SignatoryDraft
from app.services.signatories import signatories_of
from tests.support.logos import a_png
from tests.support.stores import TODAY, table_dump

DACE = SignatoryDraft("Dace Ozola", "direktore", "Principal", "Директор")


@pytest.fixture
def service(application):
    return application.signatories


@pytest.fixture
def centre(application):
    """The centre, with who signs typed into it as before there were signatories."""
    kept = application.settings.centre()
    typed = replace(kept, signatory_name="Ilga Āboliņa", signatory_position="centra vadītāja")
    application.settings.change_centre(typed)
    return kept.id


@pytest.fixture
def file(tmp_path):
    target = tmp_path / "paraksts.png"
    target.write_bytes(a_png(300, 120, border=30))
    return target


def names(service):
    return [one.name for one in service.all()]


def test_who_was_typed_with_the_centre_is_the_first_signatory(service, centre):
    service.add(DACE)

    assert names(service) == ["Ilga Āboliņa", "Dace Ozola"]
    assert service.of(centre, "lv")[0] == Signatory("Ilga Āboliņa", "centra vadītāja")


def test_a_centre_without_anybody_has_no_signatories(service):
    assert service.all() == ()


@pytest.mark.parametrize(
    ("language", "post"), [("lv", "direktore"), ("en", "Principal"), ("ru", "Директор")]
)
def test_a_post_is_said_in_the_language_of_the_paper(application, service, language, post):
    service.add(DACE)
    centre = application.settings.centre().id

    assert service.of(centre, language) == (Signatory("Dace Ozola", post),)


def test_a_post_that_is_not_translated_is_printed_as_it_is(application, service):
    service.add(SignatoryDraft("Dace Ozola", "direktore"))

    assert service.of(application.settings.centre().id, "ru")[0].position == "direktore"


def test_changing_who_was_typed_with_the_centre_loses_nothing(application, service, centre, file):
    first = service.all()[0]
    picture = service.add_picture(file)
    draft = SignatoryDraft(first.name, first.post, "Head of the centre", "", picture.id)
    service.change(first, draft)

    assert service.of(centre, "en") == (
        Signatory("Ilga Āboliņa", "Head of the centre", picture.key),
    )
    assert application.settings.centre().signatory_name == ""


def test_taking_over_who_was_typed_can_be_undone(application, service, centre):
    first = service.all()[0]
    service.change(first, SignatoryDraft("Ilga Kalniņa", "vadītāja"))
    application.undo.undo()

    assert names(service) == ["Ilga Āboliņa"]
    assert application.settings.centre().signatory_name == "Ilga Āboliņa"

    application.undo.redo()
    assert names(service) == ["Ilga Kalniņa"]


def test_who_was_typed_with_the_centre_can_be_moved_and_removed(application, service, centre):
    service.add(DACE)
    service.move(service.all()[0], 1)
    assert names(service) == ["Dace Ozola", "Ilga Āboliņa"]

    application.undo.undo()
    service.remove(service.all()[0])
    assert names(service) == ["Dace Ozola"]

    application.undo.undo()
    assert names(service) == ["Ilga Āboliņa", "Dace Ozola"]


def test_who_was_moved_down_passes_who_was_typed_with_the_centre(service, centre):
    service.add(DACE)
    service.move(service.all()[1], -1)

    assert names(service) == ["Dace Ozola", "Ilga Āboliņa"]


def test_somebody_typed_with_the_centre_again_stands_first_and_can_be_taken_over_too(
    application, service, centre
):
    service.change(service.all()[0], SignatoryDraft("Ilga Āboliņa", "vadītāja"))
    kept = application.settings.centre()
    application.settings.change_centre(replace(kept, signatory_name="Ēriks Ķēniņš"))
    assert names(service) == ["Ēriks Ķēniņš", "Ilga Āboliņa"]

    service.change(service.all()[0], SignatoryDraft("Ēriks Ķēniņš", "padomes loceklis"))
    assert sorted(names(service)) == ["Ilga Āboliņa", "Ēriks Ķēniņš"]


def test_a_signature_loses_the_paper_around_it(service, file):
    added = service.add_picture(file)

    assert (added.width, added.height) == (248, 68)
    assert service.picture_content(added.id).startswith(b"\x89PNG")


def test_a_signature_is_printed_on_the_papers_that_its_owner_signs(application, service, file):
    anna = ListSource((ListLine("Anna Bērziņa"),), "Lasītāju vakars", TODAY, TODAY)
    unsigned = printed(application, anna)
    service.add(replace(DACE, picture=service.add_picture(file).id))

    assert pictures_on(printed(application, anna)) == pictures_on(unsigned) + 1


def printed(application, source):
    certificates = application.certificates
    issued = certificates.issue_list(source, PaperOrder(), TemplateChoice()).certificates
    return certificates.print([one.id for one in issued]).pdf


def pictures_on(pdf):
    with PdfDocument(pdf) as document:
        return sum(len(list(page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE]))) for page in document)


def test_a_signature_stays_in_the_records_of_its_centre(application, store, service, file):
    service.add_picture(file)

    assert {row[1] for row in table_dump(store, "picture")} == {application.settings.centre().id}
    assert application.templates.pictures_all() == ()


def test_what_is_no_picture_is_refused(service, store, tmp_path):
    wrong = tmp_path / "paraksts.png"
    wrong.write_bytes(b"%PDF-1.7")

    with pytest.raises(PaperPictureError):
        service.add_picture(wrong)
    assert table_dump(store, "picture") == []


@pytest.mark.parametrize("name", ["", "  ", "\u202e"])
def test_a_signatory_needs_a_name(service, name):
    with pytest.raises(NameMissingError):
        service.add(SignatoryDraft(name, "direktore"))


def test_there_are_no_more_signatories_than_a_paper_has_room_for(service):
    for _ in range(MOST_SIGNATORIES):
        service.add(DACE)

    with pytest.raises(InvalidValueError):
        service.add(DACE)


def test_who_is_gone_is_said_to_be_gone(application, service, centre):
    typed = service.all()[0]
    service.add(DACE)
    gone = service.all()[1]
    service.remove(gone)
    service.remove(typed)

    for one in (gone, typed):
        for act in (
            lambda one=one: service.change(one, DACE),
            lambda one=one: service.move(one, 1),
            lambda one=one: service.remove(one),
        ):
            with pytest.raises(NotFoundError):
                act()


def test_other_services_ask_within_their_own_transaction(application, store, service, centre):
    with store.database.reading() as connection:
        assert signatories_of(connection, centre, "lv")[0].name == "Ilga Āboliņa"
